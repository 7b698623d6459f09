//! Days to write down: each with something for every table.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::*;
use uuid::Uuid;

/// The lines of one whole day, the `day`-th after 24 November 2026; some 25 of them.
pub fn a_day(day: u16) -> Vec<Entry> {
    let morning = start() + TimeDelta::days(i64::from(day));
    let mut pen = Pen {
        now: morning,
        day,
        page: u128::from(day) << 64,
        waiting: 0,
        lines: Vec::new(),
    };
    let mut plan = pen.item("Write the plan");
    let mut review = pen.item("Review the draft");
    if day > 0 {
        // What was left waiting the day before.
        plan.from = Some(waiting(day - 1, 0));
        review.from = Some(waiting(day - 1, 1));
    }
    let (first, second) = (plan.id, review.id);
    let (id, focus) = (DayId(pen.id()), FocusId(pen.id()));
    pen.write(Event::DayStarted {
        day: id,
        date: morning.date_naive(),
        zone: Tz::Europe__Lisbon,
        boundary: time(4, 0),
        item_limit: 3,
        shape: Shape::TasksOrTime {
            until: time(16, 30),
        },
        definition: Definition {
            need: Need::Any,
            clauses: vec![
                Clause::One(Criterion::AllItems),
                Clause::One(Criterion::Clock(time(16, 30))),
            ],
        },
        items: vec![plan, review],
        at: morning,
    });
    pen.focus_with_everything(focus, first);
    pen.meeting();
    pen.thought(Destination::Date(
        morning.date_naive().succ_opt().expect("a tomorrow"),
    ));
    pen.thought(Destination::Drop);
    pen.write(Event::ItemTicked { item: first });
    let waits = pen.carried(DeferredFrom::Item(second));
    let place = Destination::Date(waits.due);
    pen.write(Event::ItemPlaced {
        item: second,
        place,
        carried: Some(waits),
    });
    pen.write(Event::EnoughReached { at: pen.now });
    let nudge = Nudge {
        id: NudgeId(pen.id()),
        kind: NudgeKind::Enough,
        at: pen.now,
    };
    pen.write(Event::NudgeTold { nudge });
    pen.write(Event::FirstStepSet {
        text: Note::new("Open the failing fixture").ok(),
    });
    pen.write(Event::DayClosed {
        day: id,
        form: ShutdownForm::Full,
        at: pen.now,
    });
    pen.lines
}

/// The `nth` line of an evening, with an event that no day above has.
pub fn evening(nth: u16, event: Event) -> Entry {
    let id = EntryId(Uuid::from_u128((0xE7E << 100) + u128::from(nth)));
    let at = start() + TimeDelta::hours(8);
    Entry { id, at, event }
}

/// The `nth` thing that was left waiting on a day.
fn waiting(day: u16, nth: u128) -> CarriedId {
    CarriedId(Uuid::from_u128((u128::from(day) << 64) + 0xCA00 + nth))
}

pub fn start() -> DateTime<Utc> {
    "2026-11-24T09:00:00Z".parse().expect("an instant")
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")
}

struct Pen {
    now: DateTime<Utc>,
    day: u16,
    page: u128,
    waiting: u128,
    lines: Vec<Entry>,
}

impl Pen {
    fn id(&mut self) -> Uuid {
        self.page += 1;
        Uuid::from_u128(self.page)
    }

    /// Writes a line, five minutes after the one before.
    fn write(&mut self, event: Event) {
        let id = EntryId(self.id());
        self.lines.push(Entry {
            id,
            at: self.now,
            event,
        });
        self.now += TimeDelta::minutes(5);
    }

    fn item(&mut self, title: &str) -> Item {
        Item {
            details: domain::Details::default(),
            left_over: false,
            done_at: None,
            id: ItemId(self.id()),
            title: Title::new(title).expect("a title"),
            kind: ItemKind::Must,
            state: ItemState::Open,
            estimate: Some(Minutes(50)),
            from: None,
        }
    }

    fn focus_with_everything(&mut self, focus: FocusId, item: ItemId) {
        let planned = Some(Minutes(50));
        self.write(Event::FocusStarted {
            focus,
            item: Some(item),
            planned,
            bonus: false,
            at: self.now,
        });
        let interruption = Interruption {
            id: InterruptionId(self.id()),
            at: self.now,
            focus: Some(focus),
            by: InterruptedBy::Others,
            word: Title::new("the door").ok(),
        };
        self.write(Event::InterruptionMarked { interruption });
        self.write(Event::FocusPaused {
            focus,
            at: self.now,
        });
        self.write(Event::FocusResumed {
            focus,
            at: self.now,
        });
        self.write(Event::FocusExtended {
            focus,
            by: Minutes(5),
        });
        let (from, to) = (self.now, self.now + TimeDelta::minutes(2));
        let gap = Gap {
            id: GapId(self.id()),
            cause: GapCause::Sleep,
            from,
            to,
            was: None,
        };
        let id = gap.id;
        self.write(Event::GapOpened { focus, gap });
        self.write(Event::GapResolved {
            focus,
            gap: id,
            was: GapWas::Break,
        });
        self.write(Event::FocusFinished {
            focus,
            at: self.now,
        });
        let rest = Break {
            id: BreakId(self.id()),
            started_at: self.now,
            planned: Minutes(10),
            ended_at: None,
        };
        let id = rest.id;
        self.write(Event::BreakStarted { rest });
        self.write(Event::BreakEnded {
            rest: id,
            at: self.now,
        });
    }

    fn meeting(&mut self) {
        let meeting = Meeting {
            announced: None,
            id: MeetingId(self.id()),
            title: Title::new("Budget").ok(),
            reason: None,
            planned: Some(Minutes(30)),
            started_at: self.now,
            ran_over: false,
            ended_at: None,
        };
        let id = meeting.id;
        self.write(Event::MeetingStarted { meeting });
        let reason = Some(MeetingReason::FinalDecision);
        self.write(Event::MeetingEnded {
            meeting: id,
            reason,
            at: self.now,
        });
    }

    fn thought(&mut self, place: Destination) {
        let text = Title::new("ask about the invoice").expect("a title");
        let thought = ParkedThought {
            id: ThoughtId(self.id()),
            text,
            at: self.now,
        };
        let id = thought.id;
        self.write(Event::ThoughtParked { thought });
        let from = DeferredFrom::Thought(id);
        let carried = matches!(place, Destination::Date(_)).then(|| self.carried(from));
        self.write(Event::ThoughtPlaced {
            thought: id,
            place,
            carried,
        });
    }

    fn carried(&mut self, from: DeferredFrom) -> Deferred {
        self.waiting += 1;
        Deferred {
            details: domain::Details::default(),
            id: waiting(self.day, self.waiting - 1),
            title: Title::new("Review the draft").expect("a title"),
            due: self.now.date_naive().succ_opt().expect("a tomorrow"),
            estimate: None,
            from,
        }
    }
}
