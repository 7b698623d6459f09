//! From what a calendar says to what the engine foresees: which occurrences are taken, and how several
//! calendars become one list.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::{ForeseenMeeting, ForeseenSeries, Title};
use exchange::{Occurrence, Span, counts};
use types::MeetingKey;

use super::{
    Salt,
    key::{key, series},
};

/// The most meetings that are foreseen.
const MEETINGS: usize = 500;

/// The meetings of one calendar. Whole days, what has no length, and what takes no time of the reader
/// (called off, declined, shown as free, Daydone's own) are none; `may_count` is whether the others count.
pub(crate) fn of_reading(
    occurrences: &[Occurrence],
    may_count: bool,
    salt: &Salt,
) -> Vec<ForeseenMeeting> {
    let meeting = |found: &Occurrence| {
        let (from, to) = taken(found)?;
        Some(ForeseenMeeting {
            key: key(salt, found, from, to),
            from,
            to,
            title: Title::new(&found.title).ok(),
            counts: may_count && counts(found),
            certain: found.certain,
            agenda: found.agenda,
            series: series(salt, found).map(|key| ForeseenSeries {
                key,
                endless: found.endless,
            }),
        })
    };
    occurrences.iter().filter_map(meeting).collect()
}

/// The time of the reader that an occurrence takes, if it takes any.
fn taken(found: &Occurrence) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let Span::Timed { starts, ends } = found.span else {
        return None;
    };
    (starts < ends && found.takes_time()).then_some((starts, ends))
}

/// The meetings of all calendars by their start, each once: the same key, or the same times and title,
/// is the same meeting. It counts when it counts in one of them.
pub(crate) fn joined<'a>(
    calendars: impl IntoIterator<Item = &'a [ForeseenMeeting]>,
    with_titles: bool,
) -> Vec<ForeseenMeeting> {
    let mut all: Vec<ForeseenMeeting> = Vec::new();
    let mut keys: HashMap<MeetingKey, usize> = HashMap::new();
    let mut spans = HashMap::new();
    for meeting in calendars.into_iter().flatten() {
        let span = (meeting.from, meeting.to, meeting.title.as_ref());
        let known = keys.get(&meeting.key).or_else(|| spans.get(&span));
        if let Some(known) = known.and_then(|place| all.get_mut(*place)) {
            known.counts |= meeting.counts;
            known.certain |= meeting.certain;
            known.agenda |= meeting.agenda;
            continue;
        }
        keys.insert(meeting.key, all.len());
        spans.insert(span, all.len());
        all.push(meeting.clone());
    }
    all.sort_by_key(|meeting| (meeting.from, meeting.to, meeting.key));
    all.truncate(MEETINGS);
    if !with_titles {
        all.iter_mut().for_each(|meeting| meeting.title = None);
    }
    all
}

#[cfg(test)]
mod tests {
    use exchange::Reply;

    use super::super::key::tests::{at, budget};
    use super::*;

    const SALT: Salt = [7; 16];

    fn one(found: Occurrence) -> Vec<ForeseenMeeting> {
        of_reading(&[found], true, &SALT)
    }

    #[test]
    fn what_takes_no_time_of_the_reader_is_left_out() {
        let changes: [fn(&mut Occurrence); 5] = [
            |found| found.cancelled = true,
            |found| found.free = true,
            |found| found.own = true,
            |found| found.reply = Some(Reply::Declined),
            |found| {
                let starts = at("2026-12-01T09:00:00Z");
                found.span = Span::Timed {
                    starts,
                    ends: starts,
                };
            },
        ];
        assert_eq!(one(budget("a")).len(), 1);
        for change in changes {
            let mut found = budget("a");
            change(&mut found);
            assert_eq!(one(found), [], "no meeting");
        }
    }

    #[test]
    fn a_meeting_counts_by_its_people_and_its_calendar() {
        let count = |found: &Occurrence, calendar| {
            let meetings = of_reading(std::slice::from_ref(found), calendar, &SALT);
            meetings.first().map(|meeting| meeting.counts)
        };
        let mut found = budget("a");
        assert_eq!(count(&found, true), Some(true));
        assert_eq!(count(&found, false), Some(false), "the calendar says so");
        found.others = false;
        assert_eq!(count(&found, true), Some(false), "time that is taken");
    }

    #[test]
    fn a_title_that_cannot_be_one_is_left_out() {
        let mut found = budget("a");
        found.title = "a\u{202e}b".to_owned();
        assert_eq!(one(found)[0].title, None);
        let with = one(budget("a"));
        assert!(with[0].title.is_some());
        let without = joined([with.as_slice()], false);
        assert_eq!(without[0].title, None, "no titles are wanted");
        assert_eq!(without[0].key, with[0].key, "the key stays");
    }

    #[test]
    fn the_same_meeting_of_two_calendars_is_one() {
        let mut moved = budget("a");
        moved.title = "Budget!".to_owned();
        let mut lent = of_reading(&[budget("a")], false, &SALT);
        let by_key = joined([lent.as_slice(), &one(moved)], true);
        assert_eq!(by_key.len(), 1, "by its key");
        assert!(by_key[0].counts, "it counts in one of them");
        let by_span = joined([lent.as_slice(), &one(budget("b"))], true);
        assert_eq!(by_span.len(), 1, "by its times and title");
        let mut other = budget("b");
        other.title = "Sales".to_owned();
        lent.extend(one(other));
        assert_eq!(joined([lent.as_slice()], true).len(), 2, "two at once");
    }

    #[test]
    fn there_are_at_most_five_hundred_in_the_order_of_their_starts() {
        let many = (0..600).rev().map(|n| {
            let mut found = budget(&n.to_string());
            let starts = at("2026-12-01T09:00:00Z") + chrono::TimeDelta::minutes(n);
            found.span = Span::Timed {
                starts,
                ends: starts + chrono::TimeDelta::minutes(5),
            };
            found
        });
        let many = of_reading(&many.collect::<Vec<_>>(), true, &SALT);
        let all = joined([many.as_slice()], true);
        assert_eq!(all.len(), 500);
        assert!(all.is_sorted_by_key(|meeting| meeting.from));
        assert_eq!(all[0].from, at("2026-12-01T09:00:00Z"), "the first stay");
    }
}
