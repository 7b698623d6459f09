//! Corrections reach into days whose rows are long written, and undo may take rows away. Whatever the
//! tables held before, they say what the journal says.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    Command, Correction, Day, GapCause, GapChange, GapWas, Note, PastEnd, SessionChange, Settings,
    ShutdownForm, Target, Title,
};
use rusqlite::types::FromSql;
use storage::Store;

use crate::{
    given::{Home, rows},
    life::Life,
};

/// A life and its journal on disk, written down command by command.
struct Kept {
    life: Life,
    home: Home,
    store: Store,
    written: usize,
}

impl Kept {
    /// Two days were lived: a session with a gap in each. The second is open.
    fn new() -> Self {
        let now = "2026-11-23T09:00:00Z".parse().expect("an instant");
        let life = Life::new(now, chrono_tz::Europe::Lisbon, Settings::default());
        let home = Home::new();
        let store = home.open().store;
        let mut kept = Kept {
            life,
            home,
            store,
            written: 0,
        };
        kept.lives_a_day();
        kept.does(close());
        kept.life.wait(TimeDelta::hours(23));
        kept.lives_a_day();
        kept
    }

    fn lives_a_day(&mut self) {
        self.does(Command::StartDay {
            definition: None,
            items: vec![],
            past_boundary: false,
        });
        self.does(Command::StartFocus {
            minutes: None,
            open_ended: false,
            item: None,
            past_end: PastEnd::Ask,
            bonus: false,
        });
        self.life.wait(TimeDelta::minutes(20));
        self.life.miss(GapCause::Sleep, TimeDelta::minutes(20));
        self.does(Command::Resume);
        self.life.wait(TimeDelta::minutes(20));
        self.does(Command::Finish);
    }

    fn does(&mut self, command: Command) {
        let said = format!("{command:?}");
        let done = self.life.ask(command);
        done.unwrap_or_else(|why| panic!("{said} was refused: {why:?}"));
        self.keep();
    }

    fn takes_back(&mut self) {
        self.life.take_back().expect("there is something");
        self.keep();
    }

    /// Writes down what is new, and looks at everything.
    fn keep(&mut self) {
        let news = &self.life.journal[self.written..];
        self.store.append(news).expect("kept");
        self.written = self.life.journal.len();
        assert!(self.store.in_step().expect("readable"), "in step");
    }

    fn corrects(&mut self, day: &Day, correction: Correction) {
        let day = day.id;
        self.does(Command::Correct { day, correction });
    }

    fn yesterday(&self) -> Day {
        let yesterday = self.life.state.past.last().expect("there was one");
        Day::clone(yesterday)
    }

    fn rows(&self) -> Vec<(String, Vec<rusqlite::types::Value>)> {
        rows(&self.home.seen_from_outside())
    }

    fn asked<T: FromSql>(&self, question: &str) -> T {
        let outside = self.home.seen_from_outside();
        outside
            .query_row(question, [], |row| row.get(0))
            .unwrap_or_else(|problem| panic!("{question}: {problem}"))
    }

    /// Rebuilds, and finds the same rows.
    fn rebuilds(mut self) {
        let followed = self.rows();
        self.store.rebuild().expect("the journal is whole");
        assert_eq!(self.rows(), followed, "made anew, no row differs");
    }
}

fn close() -> Command {
    Command::CloseDay {
        form: ShutdownForm::Short,
        at: None,
        places: vec![],
    }
}

fn middle(day: &Day) -> DateTime<Utc> {
    day.focus[0].started_at + TimeDelta::minutes(10)
}

#[test]
fn an_earlier_days_rows_follow_its_corrections() {
    let mut kept = Kept::new();
    let day = kept.yesterday();
    let (focus, gap) = (day.focus[0].id, day.focus[0].gaps[0].id);
    let (at, item) = (middle(&day), None);
    let change = SessionChange::Split { at, item };
    kept.corrects(&day, Correction::Session { id: focus, change });
    let parts: i64 = kept.asked(
        "SELECT count(*) FROM session JOIN day ON day.id = session.day WHERE date = '2026-11-23'",
    );
    assert_eq!(parts, 2);
    let own = GapChange::Own { item: None };
    kept.corrects(
        &day,
        Correction::Gap {
            id: gap,
            change: own,
        },
    );
    assert_eq!(kept.asked::<i64>("SELECT count(*) FROM gap"), 1, "today's");
    let change = SessionChange::Remove;
    kept.corrects(&day, Correction::Session { id: focus, change });
    let at = day.closing.expect("it was closed").at + TimeDelta::minutes(5);
    kept.corrects(&day, Correction::End { at });
    kept.rebuilds();
}

#[test]
fn taken_back_they_are_as_before() {
    let mut kept = Kept::new();
    let before = kept.rows();
    let day = kept.yesterday();
    let (focus, gap) = (day.focus[0].id, day.focus[0].gaps[0].id);
    let was = GapChange::Was {
        was: Some(GapWas::Focus),
        from: None,
        to: None,
    };
    for correction in [
        Correction::Session {
            id: focus,
            change: SessionChange::Remove,
        },
        Correction::Gap {
            id: gap,
            change: was,
        },
    ] {
        kept.corrects(&day, correction);
        assert_ne!(kept.rows(), before, "something is written");
        kept.takes_back();
        assert_eq!(kept.rows(), before);
    }
    kept.rebuilds();
}

#[test]
fn a_day_that_never_began_leaves_no_row() {
    let mut kept = Kept::new();
    kept.does(close());
    kept.life.wait(TimeDelta::hours(23));
    let before = kept.rows();
    kept.does(Command::StartDay {
        definition: None,
        items: vec![],
        past_boundary: false,
    });
    assert_eq!(kept.asked::<i64>("SELECT count(*) FROM day"), 3);
    kept.takes_back();
    assert_eq!(kept.rows(), before);
    kept.rebuilds();
}

#[test]
fn what_waits_and_what_is_parked_comes_back_as_it_was() {
    let mut kept = Kept::new();
    let title = || Title::new("Book the room").expect("words");
    kept.does(Command::AddForLater {
        title: title(),
        due: None,
        estimate_minutes: None,
    });
    kept.does(Command::Park { text: title() });
    let waiting = kept.life.state.waiting[0].id;
    let thought = kept.life.state.parked[0].id;
    let before = kept.rows();
    let place = |place| Command::Place {
        what: thought.into(),
        place,
    };
    for command in [
        Command::DropWaiting { waiting },
        Command::TakeWaiting {
            waiting,
            when_full: domain::WhenFull::Bonus,
        },
        place(Target::Tomorrow),
        place(Target::Drop),
        Command::AddForLater {
            title: title(),
            due: None,
            estimate_minutes: None,
        },
        Command::Park { text: title() },
        close(),
    ] {
        let said = format!("{command:?}");
        kept.does(command);
        assert_ne!(kept.rows(), before, "{said} leaves a row");
        kept.takes_back();
        assert_eq!(kept.rows(), before, "{said}");
    }
    kept.rebuilds();
}

#[test]
fn a_scribble_on_an_earlier_day_is_noticed() {
    let mut kept = Kept::new();
    kept.does(Command::SetFirstStep {
        text: Note::new("Begin with the fixture").ok(),
    });
    let scribble =
        "UPDATE session SET bonus = 1 WHERE started_ms = (SELECT min(started_ms) FROM session)";
    let outside = kept.home.seen_from_outside();
    outside
        .execute_batch(scribble)
        .expect("tables can be scribbled on");
    assert!(!kept.store.in_step().expect("readable"));
    kept.store.rebuild().expect("the journal is whole");
    assert!(kept.store.in_step().expect("readable"));
}
