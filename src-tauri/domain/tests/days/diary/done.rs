//! What a diary's entries do. Each is granted, or the test ends.

use domain::{
    Command, DefinitionChoice, GapCause, InterruptedBy, ItemId, LooseEndPlace, MeetingReason,
    Minutes, NewItem, Note, PastEnd, ShutdownForm, Target, Title, WhenFull,
};

use super::Entry;

impl Entry<'_> {
    pub fn plans(self, definition: Option<DefinitionChoice>, items: &[&str]) -> Self {
        let items = items.iter().map(|title| NewItem {
            title: words(title),
            estimate_minutes: None,
            bonus: false,
            waiting: None,
        });
        let items = items.collect();
        self.asks(Command::StartDay {
            definition,
            items,
            past_boundary: false,
        })
    }

    pub fn focuses(self, minutes: u16, item: &str) -> Self {
        let item = Some(self.0.item(item));
        self.asks(start_focus(Some(minutes), item, PastEnd::Ask, false))
    }

    /// On nothing in particular, counting up.
    pub fn focuses_open_ended(self) -> Self {
        self.asks(start_focus(None, None, PastEnd::Ask, false))
    }

    /// For the usual length, shortened to fit.
    pub fn focuses_for_what_fits(self) -> Self {
        let usual = self.0.life.settings.focus.0;
        self.asks(start_focus(Some(usual), None, PastEnd::Fit, false))
    }

    /// Beyond enough, knowing that it is.
    pub fn focuses_as_a_bonus(self, minutes: u16) -> Self {
        self.asks(start_focus(Some(minutes), None, PastEnd::Ask, true))
    }

    pub fn pauses(self) -> Self {
        self.asks(Command::Pause)
    }

    pub fn resumes(self) -> Self {
        self.asks(Command::Resume)
    }

    pub fn extends(self, minutes: u16) -> Self {
        let by = Minutes(minutes);
        self.asks(Command::Extend { minutes: by })
    }

    pub fn finishes(self) -> Self {
        self.asks(Command::Finish)
    }

    pub fn rests(self, minutes: u16) -> Self {
        let length = Some(Minutes(minutes));
        self.asks(Command::StartBreak { minutes: length })
    }

    pub fn meets(self, reason: Option<MeetingReason>, planned: Option<u16>) -> Self {
        self.asks(Command::StartMeeting {
            title: None,
            reason,
            minutes: planned.map(Minutes),
        })
    }

    pub fn ends_the_meeting(self) -> Self {
        self.asks(Command::EndMeeting { reason: None })
    }

    pub fn marks_an_interruption(self) -> Self {
        let by = InterruptedBy::Others;
        self.asks(Command::Interrupted { by, word: None })
    }

    pub fn parks(self, text: &str) -> Self {
        let text = words(text);
        self.asks(Command::Park { text })
    }

    pub fn adds(self, title: &str, joins: WhenFull) -> Self {
        self.asks(Command::AddItem {
            title: words(title),
            estimate_minutes: None,
            when_full: joins,
        })
    }

    pub fn ticks(self, title: &str) -> Self {
        let item = self.0.item(title);
        self.asks(Command::TickItem { item })
    }

    pub fn takes_the_tick_back(self, title: &str) -> Self {
        let item = self.0.item(title);
        self.asks(Command::ReturnItem { item })
    }

    pub fn leaves_a_first_step(self, text: &str) -> Self {
        let text = Note::new(text).ok();
        self.asks(Command::SetFirstStep { text })
    }

    pub fn closes(self, form: ShutdownForm) -> Self {
        self.closes_giving(form, &[])
    }

    /// Closes and says where loose ends go; the others go to the next working day.
    pub fn closes_giving(self, form: ShutdownForm, places: &[(&str, Target)]) -> Self {
        let places = places.iter().cloned();
        let places = places.map(|(title, place)| LooseEndPlace {
            what: (self.0.item(title)).into(),
            place,
        });
        let places = places.collect();
        let at = None;
        self.asks(Command::CloseDay { form, at, places })
    }

    pub fn reopens(self, reason: &str) -> Self {
        let reason = Note::new(reason).expect("a reason");
        self.asks(Command::ReopenDay {
            reason,
            definition: None,
            past_boundary: false,
        })
    }

    /// The lid is closed now and opened on another date, to which the page is turned.
    pub fn sleeps_into(self, date: &str, time: &str) -> Self {
        self.0.turn_to(date);
        self.sleeps_until(time)
    }

    /// The lid is closed now and opened when the wall clock shows `time`.
    pub fn sleeps_until(self, time: &str) -> Self {
        let until = self.0.instant(time);
        let asleep = until - self.0.life.now;
        self.0.life.miss(GapCause::Sleep, asleep);
        self.0.listen();
        self
    }

    pub fn asks(self, command: Command) -> Self {
        if let Err(why) = self.0.life.ask(command.clone()) {
            panic!("{command:?} was refused: {why:?}");
        }
        self.0.listen();
        self
    }
}

/// A command to focus: so many minutes, or counting up.
pub fn start_focus(
    minutes: Option<u16>,
    item: Option<ItemId>,
    past_end: PastEnd,
    bonus: bool,
) -> Command {
    Command::StartFocus {
        minutes: minutes.map(Minutes),
        open_ended: minutes.is_none(),
        item,
        past_end,
        bonus,
    }
}

fn words(text: &str) -> Title {
    Title::new(text).expect("fine words")
}
