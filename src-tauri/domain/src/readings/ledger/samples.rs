//! Small records for the ledger's tests, all on one winter day in Lisbon, where the wall is UTC.

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Europe;
use uuid::Uuid;

use crate::{
    Closing, Day, DayId, Focus, FocusId, Gap, GapCause, GapId, GapWas, Interval, Item, ItemId,
    ItemKind, ItemState, Meeting, MeetingId, Minutes, Shape, ShutdownForm, Title,
};

pub fn at(time: &str) -> DateTime<Utc> {
    format!("2026-11-24T{time}:00Z").parse().unwrap()
}

pub fn day() -> Day {
    Day {
        foreseen: Vec::new(),
        settled: Vec::new(),
        id: DayId(Uuid::nil()),
        date: "2026-11-24".parse().unwrap(),
        zone: Europe::Lisbon,
        boundary: NaiveTime::from_hms_opt(4, 0, 0).unwrap(),
        item_limit: 3,
        started_at: at("08:55"),
        commitment: Shape::TaskGoals.definition(),
        definition: Shape::TaskGoals.definition(),
        shape: Shape::TaskGoals,
        items: vec![],
        focus: vec![],
        breaks: vec![],
        meetings: vec![],
        interruptions: vec![],
        nudges: vec![],
        quiet_until: None,
        last_tick: None,
        scope_changes: vec![],
        first_step: None,
        blocked: None,
        enough_at: None,
        closing: None,
        reopenings: vec![],
        kept_until: None,
        over: Vec::new(),
    }
}

/// A session with these intervals; an empty end is an open one.
pub fn focus(minutes: u16, intervals: &[(&str, &str)]) -> Focus {
    let intervals: Vec<_> = intervals
        .iter()
        .map(|&(from, to)| Interval {
            from: at(from),
            to: (!to.is_empty()).then(|| at(to)),
        })
        .collect();
    Focus {
        id: FocusId(Uuid::nil()),
        item: None,
        planned: Some(Minutes(minutes)),
        bonus: false,
        started_at: intervals[0].from,
        intervals,
        gaps: vec![],
        paused_at: None,
        ran_over: false,
        ended_at: None,
        before: None,
        asked_since: None,
    }
}

pub fn finished(intervals: &[(&str, &str)]) -> Focus {
    let session = focus(50, intervals);
    Focus {
        ended_at: session.intervals.last().and_then(|last| last.to),
        ..session
    }
}

pub fn gap(from: &str, to: &str, was: Option<GapWas>) -> Gap {
    Gap {
        id: GapId(Uuid::nil()),
        cause: GapCause::Sleep,
        from: at(from),
        to: at(to),
        was,
    }
}

/// A meeting; an empty end is one that goes on.
pub fn meeting(from: &str, to: &str) -> Meeting {
    Meeting {
        announced: None,
        id: MeetingId(Uuid::nil()),
        title: None,
        reason: None,
        planned: None,
        ran_over: false,
        started_at: at(from),
        ended_at: (!to.is_empty()).then(|| at(to)),
    }
}

pub fn item(number: u128, kind: ItemKind, state: ItemState) -> Item {
    Item {
        details: crate::Details::default(),
        left_over: false,
        done_at: None,
        id: ItemId(Uuid::from_u128(number)),
        title: Title::new(&format!("Item {number}")).unwrap(),
        kind,
        state,
        estimate: None,
        from: None,
    }
}

/// So many closed days, each made by `how` from its number.
pub(crate) fn days(how_many: u128, how: impl Fn(u128, &mut Day)) -> Vec<Day> {
    let one = |number| {
        let mut day = day();
        day.id = DayId(Uuid::from_u128(number));
        day.closing = Some(Closing {
            at: at("17:00"),
            form: ShutdownForm::Full,
        });
        how(number, &mut day);
        day
    };
    (0..how_many).map(one).collect()
}
