//! Something set right, as two numbers choose: the day, the record, and how.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    BreakChange, BreakId, Command, Correction, Day, DayId, FocusId, GapChange, GapId, GapWas,
    InterruptedBy, InterruptionChange, InterruptionId, ItemChange, ItemId, MeetingChange,
    MeetingId, SessionChange, Target,
};

use super::choice::{item, pick};
use crate::life::Life;

/// Mostly today's or yesterday's records; times lie around them, not always where they may.
pub fn correct(a: u16, b: u16, life: &Life) -> Command {
    let days = life.state.day.iter();
    let days: Vec<&Day> = days
        .chain(life.state.past.iter().rev().map(|day| &**day))
        .collect();
    let day = days.get(usize::from(a % 4)).or(days.first()).copied();
    let Some(day) = day else {
        let day = DayId(uuid::Uuid::max());
        let correction = Correction::End { at: life.now };
        return Command::Correct { day, correction };
    };
    let correction = match a / 4 % 13 {
        0..=2 => focus(day, b, life),
        3..=4 => gap(day, b, life),
        5 => meeting(day, b, life),
        6 => added(day, b, life),
        7 => rest(day, b, life),
        8 => after_the_end(day, b, life),
        9 | 10 => listed(day, b),
        11 => mark(day, b, life),
        _ => Correction::End {
            at: near(day.closing.map_or(life.now, |closing| closing.at), b),
        },
    };
    Command::Correct {
        day: day.id,
        correction,
    }
}

fn focus(day: &Day, b: u16, life: &Life) -> Correction {
    let known = day.focus.get(usize::from(b) % day.focus.len().max(1));
    let focus = FocusId(pick(b, day.focus.iter().map(|focus| focus.id.0)));
    let (from, to) = known.map_or((life.now, life.now), |known| {
        (known.started_at, known.ended_at.unwrap_or(life.now))
    });
    let odd = b % 2 == 1;
    let change = match b / 2 % 5 {
        0 | 1 => {
            let (from, to) = times((from, to), b / 8);
            SessionChange::Times { from, to }
        }
        2 => SessionChange::Item {
            item: odd.then(|| item(b, life)),
        },
        3 => SessionChange::Split {
            at: middle(from, to),
            item: None,
        },
        _ => SessionChange::Remove,
    };
    Correction::Session { id: focus, change }
}

fn gap(day: &Day, b: u16, life: &Life) -> Correction {
    let gaps = || day.focus.iter().flat_map(|focus| &focus.gaps);
    let gap = GapId(pick(b, gaps().map(|gap| gap.id.0)));
    let known = gaps().find(|known| known.id == gap);
    let (from, to) = known.map_or((life.now, life.now), |known| (known.from, known.to));
    let odd = b % 2 == 1;
    let change = match b / 2 % 7 {
        6 => GapChange::Was {
            from: Some(middle(from, to)).filter(|_| odd),
            to: Some(middle(from, to)).filter(|_| !odd),
            was: (!b.is_multiple_of(3)).then_some(GapWas::Focus),
        },
        0 => GapChange::Was {
            was: Some(GapWas::Focus),
            from: None,
            to: None,
        },
        1 => GapChange::Was {
            was: odd.then_some(GapWas::Break),
            from: None,
            to: None,
        },
        2 => {
            let (from, to) = times((from, to), b / 8);
            GapChange::Times { from, to }
        }
        3 => GapChange::Split {
            at: middle(from, to),
        },
        4 => GapChange::Own { item: None },
        _ => GapChange::Remove,
    };
    Correction::Gap { id: gap, change }
}

fn rest(day: &Day, b: u16, life: &Life) -> Correction {
    let rest = BreakId(pick(b, day.breaks.iter().map(|rest| rest.id.0)));
    let known = day.breaks.iter().find(|known| known.id == rest);
    let (from, to) = known.map_or((life.now, life.now), |known| {
        (known.started_at, known.ended_at.unwrap_or(life.now))
    });
    let change = match b / 2 % 4 {
        0 | 1 => {
            let (from, to) = times((from, to), b / 8);
            BreakChange::Times { from, to }
        }
        2 => BreakChange::Own { item: None },
        _ => BreakChange::Remove,
    };
    Correction::Break { id: rest, change }
}

fn meeting(day: &Day, b: u16, life: &Life) -> Correction {
    let meeting = MeetingId(pick(b, day.meetings.iter().map(|meeting| meeting.id.0)));
    let known = day.meetings.iter().find(|known| known.id == meeting);
    let (from, to) = known.map_or((life.now, life.now), |known| {
        (known.started_at, known.ended_at.unwrap_or(life.now))
    });
    let change = match b / 2 % 4 {
        0 => {
            let (from, to) = times((from, to), b / 8);
            MeetingChange::Times { from, to }
        }
        1 => MeetingChange::About {
            title: None,
            reason: None,
        },
        2 => MeetingChange::Split {
            at: middle(from, to),
        },
        _ => MeetingChange::Remove,
    };
    Correction::Meeting {
        id: meeting,
        change,
    }
}

fn added(day: &Day, b: u16, life: &Life) -> Correction {
    let end = day.closing.map_or(life.now, |closing| closing.at);
    let from = end - TimeDelta::minutes(i64::from(b % 600));
    let to = from + TimeDelta::minutes(i64::from(b / 7 % 90));
    if b.is_multiple_of(2) {
        let item = None;
        Correction::NewSession { item, from, to }
    } else {
        let (title, reason) = (None, None);
        Correction::NewMeeting {
            title,
            reason,
            from,
            to,
        }
    }
}

/// Work or rest that came to a day after its end.
fn after_the_end(day: &Day, b: u16, life: &Life) -> Correction {
    let end = day.closing.map_or(life.now, |closing| closing.at);
    let from = end + TimeDelta::minutes(i64::from(b % 300) - 30);
    let to = from + TimeDelta::minutes(i64::from(b / 7 % 90));
    match b % 3 {
        0 => Correction::NewBreak { from, to },
        _ => Correction::NewSession {
            item: None,
            from,
            to,
        },
    }
}

fn listed(day: &Day, b: u16) -> Correction {
    let item = ItemId(pick(b, day.items.iter().map(|item| item.id.0)));
    let change = match b % 4 {
        0 => ItemChange::Done { at: None },
        1 => ItemChange::Done {
            at: Some(near(day.started_at, b)),
        },
        2 => ItemChange::NotDone {
            place: Target::Tomorrow,
        },
        _ => ItemChange::NotDone {
            place: Target::Drop,
        },
    };
    Correction::Item { id: item, change }
}

fn mark(day: &Day, b: u16, life: &Life) -> Correction {
    let marks = day.interruptions.iter();
    let interruption = InterruptionId(pick(b, marks.map(|mark| mark.id.0)));
    let change = match b % 4 {
        0 => {
            return Correction::NewInterruption {
                at: near(life.now, b),
                by: InterruptedBy::Others,
                word: None,
            };
        }
        1 => InterruptionChange::At {
            at: near(day.started_at, b),
        },
        2 => InterruptionChange::About {
            by: InterruptedBy::Myself,
            word: None,
        },
        _ => InterruptionChange::Remove,
    };
    Correction::Interruption {
        id: interruption,
        change,
    }
}

/// Halfway, on a whole second as everything in a story: a total is a sum of whole seconds.
fn middle(from: DateTime<Utc>, to: DateTime<Utc>) -> DateTime<Utc> {
    from + TimeDelta::seconds((to - from).num_seconds() / 2)
}

/// Other times: of the beginning, of the end, of both, or the whole somewhere else on the day.
fn times(
    (from, to): (DateTime<Utc>, DateTime<Utc>),
    b: u16,
) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
    let far = TimeDelta::minutes(i64::from(b / 4 % 600) - 300);
    match b % 4 {
        0 => (Some(near(from, b)), None),
        1 => (None, Some(near(to, b / 3))),
        2 => (Some(near(from, b)), Some(near(to, b / 3))),
        _ => (Some(from + far), Some(to + far)),
    }
}

/// Up to a quarter of an hour before or after.
fn near(at: DateTime<Utc>, number: u16) -> DateTime<Utc> {
    at + TimeDelta::seconds(i64::from(number % 1_800) - 900)
}
