//! The line to the voice. The engine and the faces speak into it and never wait; the voice hears in
//! its own time, because a notification service can be slow, hang, or not be there.

use std::path::PathBuf;

use domain::{Bell, Notice};
use engine::{JournalProblem, Notifier, View};
use protocol::WireError;
use tokio::sync::mpsc;
use words::{NoticeContext, NoticeWords, Words};

use crate::bell;
use api::snapshot::{because, in_trouble};

/// What the voice is asked.
#[derive(Debug)]
pub(super) enum Order {
    /// Say this in place of what was said before.
    Say {
        words: NoticeWords,
        stays: bool,
        alarms: bool,
    },
    /// Take it back.
    Withdraw,
    /// Take it back and be silent from now on.
    HangUp,
}

/// The speaking end.
#[derive(Clone, Debug)]
pub struct Sender {
    voice: mpsc::UnboundedSender<Order>,
    /// Where a person is sent when the disk takes nothing.
    data_folder: PathBuf,
}

/// The hearing end.
#[derive(Debug)]
pub struct Receiver(pub(super) mpsc::UnboundedReceiver<Order>);

/// A line to a voice that is yet to be started. It has no limit: the rules allow a handful of
/// notices a day.
#[must_use]
pub fn channel(data_folder: PathBuf) -> (Sender, Receiver) {
    let (voice, hear) = mpsc::unbounded_channel();
    (Sender { voice, data_folder }, Receiver(hear))
}

impl Sender {
    /// Says why something that was clicked was not done.
    pub fn answer(&self, refused: WireError) {
        self.say(refused.message, refused.hint, false, false);
    }

    /// Ends the voice.
    pub fn hang_up(&self) {
        self.order(Order::HangUp);
    }

    fn say(&self, title: String, body: Option<String>, stays: bool, alarms: bool) {
        let words = NoticeWords {
            title,
            body: body.unwrap_or_default(),
            actions: Vec::new(),
        };
        self.order(Order::Say {
            words,
            stays,
            alarms,
        });
    }

    fn order(&self, order: Order) {
        // A voice that is gone says nothing.
        let _ = self.voice.send(order);
    }
}

impl Notifier for Sender {
    fn show(&mut self, notice: Notice, view: &View) {
        let words = in_words(&notice, view);
        // A nudge may pass unseen; a question waits for its answer.
        let stays = !matches!(notice, Notice::Nudge { .. });
        self.order(Order::Say {
            words,
            stays,
            alarms: false,
        });
    }

    fn warn(&mut self, problem: &JournalProblem) {
        let (says, hint) = in_trouble(problem.trouble, &self.data_folder);
        self.say(says, hint, true, true);
    }

    fn ring(&mut self, bell: Bell, volume: u8) {
        bell::ring(bell, volume);
    }

    fn withdraw(&mut self) {
        self.order(Order::Withdraw);
    }
}

fn in_words(notice: &Notice, view: &View) -> NoticeWords {
    let day = view.state.day.as_ref();
    let item = match notice {
        Notice::FocusEnded {
            item: Some(item), ..
        } => day.and_then(|day| day.items.iter().find(|known| known.id == *item)),
        _ => None,
    };
    let why = day.map(|day| because(day, view.now)).unwrap_or_default();
    let context = NoticeContext {
        now: view.now,
        zone: day.map_or(view.zone, |day| day.zone),
        focus: view.settings.focus,
        item: item.map(|item| item.title.as_str()),
        why: &why,
    };
    Words::spoken().notice(notice, &context)
}
