//! The voice itself: one task that says what it is asked and passes on what is clicked. What still holds
//! is said again to a notification service that has just come; ones before it may never have shown it.

use std::path::PathBuf;

use tokio::sync::{mpsc, watch};
use words::{NoticeWords, Words};

use super::{Click, NotificationEnd, Outgoing, Receiver, Shown, channel::Order, icon};
use crate::{
    bus::{self, Bus},
    do_not_disturb::Hush,
};

/// What the voice hears besides its orders.
pub struct Ears {
    /// Who shows notifications.
    pub bus: watch::Receiver<Bus>,
    /// Whether they are held.
    pub hush: Hush,
}

/// What the voice goes by, and where it passes clicks on.
pub struct Manners<S> {
    /// Whether a notification may be heard, asked anew for each.
    pub sound: S,
    /// Where the icon's file is kept.
    pub data_folder: PathBuf,
    /// Hears what is clicked.
    pub clicks: mpsc::UnboundedSender<Click>,
}

/// Speaks until the line is hung up; then nothing is left on the screen.
pub async fn speak<S: Fn() -> bool + Send>(
    mut orders: Receiver,
    manners: Manners<S>,
    mut ears: Ears,
) {
    let mut shown = Shown::default();
    // What was said last and stays until it is answered or no longer so.
    let mut standing: Option<Outgoing> = None;
    loop {
        tokio::select! {
            order = orders.0.recv() => match order {
                Some(Order::Say { words, stays, alarms }) => {
                    let sound = (manners.sound)();
                    let icon = icon::of(&manners.data_folder);
                    let said = said(words, Manner { stays, alarms, sound, icon });
                    standing = Some(said.clone()).filter(|_| stays);
                    ears.hush.over().await;
                    shown.say(said).await;
                }
                Some(Order::Withdraw) => {
                    standing = None;
                    shown.close().await;
                }
                Some(Order::HangUp) | None => return shown.close().await,
            },
            () = bus::changed(&mut ears.bus) => {
                let service = ears.bus.borrow_and_update().notifications.clone();
                if let (Some(service), Some(said)) = (service, &standing)
                    && !shown.is_shown_by(&service)
                {
                    ears.hush.over().await;
                    shown.say(said.clone()).await;
                }
            }
            end = shown.ended() => match end {
                NotificationEnd::Pressed(press) => {
                    standing = None;
                    // It usually withdraws what is shown, so its end is not waited for.
                    let _ = manners.clicks.send(press);
                }
                NotificationEnd::PutAway => standing = None,
                NotificationEnd::Lost => {}
            }
        }
    }
}

/// How something is said.
struct Manner {
    stays: bool,
    alarms: bool,
    sound: bool,
    icon: String,
}

fn said(words: NoticeWords, manner: Manner) -> Outgoing {
    let mut buttons = vec![(Click::Open, Words::spoken().say("notice-do-open", &[]))];
    buttons.extend(
        words
            .actions
            .into_iter()
            .map(|(action, label)| (Click::Button(action), label)),
    );
    Outgoing {
        title: words.title,
        body: words.body,
        buttons,
        stays: manner.stays,
        sound: manner.sound,
        alarms: manner.alarms,
        icon: manner.icon,
    }
}
