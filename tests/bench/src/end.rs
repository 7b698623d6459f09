//! The end of a day: places for what is loose, a first step, the close; now and then none of it.

use domain::{Command, LooseEndPlace, ShutdownForm, Target};

use crate::{
    person::Person,
    phrases::{NOTES, note},
};

/// Ends the day, or forgets to.
pub fn end(person: &mut Person) {
    if person.perhaps(2) {
        return;
    }
    let step = note(person.one_of(&NOTES));
    person.ask(Command::SetFirstStep { text: Some(step) });
    if person.perhaps(15) {
        let blocked = note(person.one_of(&NOTES));
        person.ask(Command::SetBlocked {
            text: Some(blocked),
        });
    }
    person.wait(1..=4);
    let form = person.one_of(&[ShutdownForm::Full, ShutdownForm::Full, ShutdownForm::Short]);
    let places = places(person);
    person.ask(Command::CloseDay {
        form,
        at: None,
        places,
    });
    if person.perhaps(3) {
        reopen(person);
    }
}

/// Ends the day that was forgotten, where its last sign of work was.
pub fn end_what_was_forgotten(person: &mut Person) {
    if person.open_day().is_some() {
        close(person);
    }
}

fn reopen(person: &mut Person) {
    person.wait(30..=60);
    let reason = note("A late call");
    person.ask(Command::ReopenDay {
        reason,
        definition: None,
        past_boundary: false,
    });
    person.wait(10..=20);
    close(person);
}

fn close(person: &mut Person) {
    person.ask(Command::CloseDay {
        form: ShutdownForm::JustClose,
        at: None,
        places: Vec::new(),
    });
}

/// Thoughts are mostly let go; items wait for tomorrow, where the close puts them by itself.
fn places(person: &mut Person) -> Vec<LooseEndPlace> {
    let thoughts: Vec<_> = person
        .state
        .parked
        .iter()
        .map(|thought| thought.id)
        .collect();
    let mut places = Vec::new();
    for thought in thoughts {
        let wish = if person.perhaps(85) {
            Target::Drop
        } else {
            Target::Tomorrow
        };
        places.push(LooseEndPlace {
            what: thought.into(),
            place: wish,
        });
    }
    if let Some(item) = person.open_item().filter(|_| person.perhaps(40)) {
        let wish = Target::HandOver { person: None };
        places.push(LooseEndPlace {
            what: item.id.into(),
            place: wish,
        });
    }
    places
}
