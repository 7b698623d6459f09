//! The states a command can meet, each reached by living up to it: Tuesday 24 November 2026 in
//! Lisbon, three musts and a bonus, enough when they are ticked or at 16:30.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    CarriedId, Command, GapCause, Input, ItemKind, Minutes, NewItem, Note, PastEnd, Settings,
    ShutdownForm, Title,
};

use crate::life::Life;

pub struct Situation {
    pub name: &'static str,
    begins: &'static str,
    steps: fn(&mut Life),
}

impl Situation {
    pub fn live(&self) -> Life {
        let now: DateTime<Utc> = self.begins.parse().expect("an instant");
        let mut life = Life::new(now, chrono_tz::Europe::Lisbon, Settings::default());
        (self.steps)(&mut life);
        life
    }
}

const MORNING: &str = "2026-11-24T09:00:00Z";
const YESTERDAY: &str = "2026-11-23T09:00:00Z";

pub const SITUATIONS: [Situation; 15] = [
    at("no day ever", MORNING, |_| {}),
    at("yesterday closed", YESTERDAY, |life| {
        plan(life);
        close(life);
        wait(life, 24 * 60);
    }),
    at("yesterday forgotten", YESTERDAY, |life| {
        plan(life);
        wait(life, 24 * 60);
    }),
    at("open", MORNING, plan),
    at("focusing", MORNING, |life| {
        plan(life);
        focus(life);
        wait(life, 20);
    }),
    at("held", MORNING, |life| {
        plan(life);
        focus(life);
        wait(life, 20);
        ask(life, Command::Pause);
    }),
    at("held, and asked about", MORNING, |life| {
        plan(life);
        focus(life);
        wait(life, 20);
        ask(life, Command::Pause);
        wait(life, 15);
        let since = life.now - TimeDelta::minutes(10);
        ask(life, Input::AskHeld { since });
        wait(life, 5);
    }),
    at("overtime", MORNING, |life| {
        plan(life);
        focus(life);
        wait(life, 55);
    }),
    at("gap", MORNING, |life| {
        plan(life);
        focus(life);
        wait(life, 20);
        life.miss(GapCause::Sleep, TimeDelta::minutes(30));
    }),
    at("break", MORNING, |life| {
        plan(life);
        ask(life, Command::StartBreak { minutes: None });
    }),
    at("meeting", MORNING, |life| {
        plan(life);
        meet(life);
    }),
    at("meeting, session held", MORNING, |life| {
        plan(life);
        focus(life);
        wait(life, 20);
        meet(life);
    }),
    at("near the end", MORNING, |life| {
        plan(life);
        wait(life, 7 * 60);
    }),
    at("enough", MORNING, |life| {
        plan(life);
        wait(life, 8 * 60);
    }),
    at("closed", MORNING, |life| {
        plan(life);
        close(life);
    }),
];

const fn at(name: &'static str, begins: &'static str, steps: fn(&mut Life)) -> Situation {
    Situation {
        name,
        begins,
        steps,
    }
}

fn plan(life: &mut Life) {
    for words in ["Book the room", "Answer Ana"] {
        let title = Title::new(words).expect("words");
        ask(
            life,
            Command::AddForLater {
                title,
                due: None,
                estimate_minutes: None,
            },
        );
    }
    let text = Title::new("Ask about the invoice").expect("words");
    ask(life, Command::Park { text });
    let item = |title: &str, kind, from: Option<CarriedId>| NewItem {
        title: Title::new(title).expect("words"),
        estimate_minutes: None,
        bonus: kind == ItemKind::Bonus,
        waiting: from,
    };
    let from = life.state.waiting.first().map(|waiting| waiting.id);
    let items = vec![
        item("Write the migration plan", ItemKind::Must, None),
        item("Review the onboarding draft", ItemKind::Must, None),
        item("Fix the import", ItemKind::Must, None),
        item("Book the room", ItemKind::Bonus, from),
    ];
    let definition = None;
    ask(
        life,
        Command::StartDay {
            definition,
            items,
            past_boundary: false,
        },
    );
}

fn focus(life: &mut Life) {
    let item = life.state.day.as_ref().map(|day| day.items[0].id);
    ask(
        life,
        Command::StartFocus {
            minutes: Some(Minutes(50)),
            open_ended: false,
            item,
            past_end: PastEnd::Ask,
            bonus: false,
        },
    );
}

fn meet(life: &mut Life) {
    ask(
        life,
        Command::StartMeeting {
            title: None,
            reason: None,
            minutes: Some(Minutes(30)),
        },
    );
    wait(life, 10);
}

fn close(life: &mut Life) {
    let text = Note::new("Open the failing fixture").ok();
    ask(life, Command::SetFirstStep { text });
    let form = ShutdownForm::Short;
    ask(
        life,
        Command::CloseDay {
            form,
            at: None,
            places: Vec::new(),
        },
    );
}

fn ask(life: &mut Life, input: impl Into<Input>) {
    life.ask(input).expect("the way to a situation is open");
}

fn wait(life: &mut Life, minutes: i64) {
    life.wait(TimeDelta::minutes(minutes));
}
