//! A session of focus and what happens meanwhile.

use domain::{Command, GapCause, GapId, GapWas, InterruptedBy, Minutes, PastEnd};

use crate::{
    person::Person,
    phrases::{INTERRUPTIONS, THOUGHTS, title},
};

/// Focuses for a quarter of an hour or a little more.
pub fn focus(person: &mut Person) {
    let item = person.open_item().map(|item| item.id);
    let length = person.one_of(&[15, 20, 20, 25]);
    person.ask(Command::StartFocus {
        minutes: Some(Minutes(length)),
        open_ended: false,
        item,
        past_end: PastEnd::Allow,
        bonus: true,
    });
    person.wait(4..=8);
    if person.perhaps(30) {
        mark_an_interruption(person);
    }
    if person.perhaps(30) {
        let text = title(person.one_of(&THOUGHTS));
        person.ask(Command::Park { text });
    }
    if person.perhaps(60) {
        person.ask(Command::Pause);
        person.wait(1..=3);
        person.ask(Command::Resume);
    }
    if person.perhaps(35) {
        let item = person.open_item().map(|item| item.id);
        person.ask(Command::FocusOn { item, go_on: false });
    }
    if person.perhaps(20) {
        person.ask(Command::Extend {
            minutes: Minutes(5),
        });
    }
    person.wait(3..=6);
    if person.perhaps(8) {
        lose_sight(person);
    }
    // Some end early, some on time, some run over.
    person.wait(2..=12);
    person.ask(Command::Finish);
}

/// Another person, or a thought, interrupts.
pub fn mark_an_interruption(person: &mut Person) {
    let by = person.one_of(&[InterruptedBy::Others, InterruptedBy::Myself]);
    let word = person.one_of(&INTERRUPTIONS);
    let word = person.perhaps(40).then(|| title(word));
    person.ask(Command::Interrupted { by, word });
}

/// The computer sleeps, or the person is away; mostly they say what it was.
fn lose_sight(person: &mut Person) {
    let cause = person.one_of(&[GapCause::Sleep, GapCause::Away, GapCause::Crash]);
    person.miss(cause, 6..=14);
    let was = person.one_of(&[GapWas::Focus, GapWas::Break, GapWas::Drop]);
    if let Some(gap) = unanswered(person).filter(|_| person.perhaps(85)) {
        person.ask(Command::ResolveGap {
            gap,
            was,
            go_on: None,
        });
    }
    person.ask(Command::Resume);
}

fn unanswered(person: &Person) -> Option<GapId> {
    let session = person.state.day.as_ref()?.focus.last()?;
    let gap = session.gaps.iter().find(|gap| gap.was.is_none())?;
    Some(gap.id)
}
