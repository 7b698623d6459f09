//! What one day was worth: the row every view, export and sentence of the history is made from, so
//! that they cannot come to different numbers.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::Filter;
use crate::readings::ledger::between;
use crate::{
    Criterion, Day, DayFigures, DayId, Focus, Gap, GapWas, ItemKind, ItemState, Phase, Seconds,
    Shape,
};

/// A day in numbers. Lengths are whole seconds up to the instant asked about, for a closed day up to
/// its close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaySummary {
    /// The day.
    pub day: DayId,
    /// Its date.
    pub date: NaiveDate,
    /// The zone it was lived in.
    pub zone: Tz,
    /// Whether it was a day off: rest, and in no average.
    pub off: bool,
    /// Whether its definition asked for anything: not when it spoke of items only, and none was set
    /// out to do. Records of other programs ask for nothing.
    pub asked: bool,
    /// Where it stands.
    pub phase: Phase,
    /// Its first act.
    pub started_at: DateTime<Utc>,
    /// When its definition was met; absent when it was not.
    pub enough_at: Option<DateTime<Utc>>,
    /// Its close.
    pub closed_at: Option<DateTime<Utc>>,
    /// Its numbers.
    pub figures: DayFigures,
}

impl Day {
    /// The day in numbers up to `now`.
    #[must_use]
    pub fn summary(&self, now: DateTime<Utc>) -> DaySummary {
        let until = self.known_until(now);
        let (musts_done, musts) = self.musts();
        let spent = Spent::of(self, until);
        DaySummary {
            day: self.id,
            date: self.date,
            zone: self.zone,
            off: self.shape == Shape::DayOff,
            asked: self.asked(),
            phase: self.phase(),
            started_at: self.started_at,
            enough_at: self.enough_at,
            closed_at: self.closing.map(|closing| closing.at),
            figures: DayFigures {
                focus: self.focus_time(until),
                meetings: self.meeting_time(until),
                shallow: spent.shallow,
                rest: spent.rest,
                unaccounted: spent.unaccounted,
                sessions: self.sessions_finished(),
                interruptions: u32::try_from(self.interruptions.len()).unwrap_or(u32::MAX),
                musts_done,
                musts,
                bonus_done: self.bonus_done(),
                ..self.meeting_figures(until)
            },
        }
    }

    /// The day as far as the filter goes: the items it names, the sessions on them and the meetings
    /// about it. The rest of the day does not count then, so nothing of it is shallow.
    #[must_use]
    pub fn summary_of(&self, filter: &Filter, now: DateTime<Utc>) -> DaySummary {
        let part = filter.part_of(self).summary(now);
        let nothing = Seconds::default();
        DaySummary {
            asked: self.asked(),
            figures: DayFigures {
                shallow: nothing,
                rest: nothing,
                longest_clear: nothing,
                ..part.figures
            },
            ..part
        }
    }

    /// Up to where it is known at `now`, and summed up: its end, and for a day that was never ended the
    /// end that is proposed.
    #[must_use]
    pub fn known_until(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self.closing {
            Some(closing) => closing.at,
            None if self.is_current_at(now) => now,
            None => self.proposed_end(now),
        }
    }

    fn asked(&self) -> bool {
        let of_items = |criterion: &Criterion| {
            matches!(
                criterion,
                Criterion::AllItems | Criterion::Items(_) | Criterion::Item(_)
            )
        };
        let mut others = self.definition.criteria().filter(|one| !of_items(one));
        self.musts().1 > 0 || others.next().is_some()
    }

    fn bonus_done(&self) -> u32 {
        let done = self
            .items
            .iter()
            .filter(|item| item.kind == ItemKind::Bonus && item.state == ItemState::Done);
        u32::try_from(done.count()).unwrap_or(u32::MAX)
    }
}

/// What the time beside focus and meetings was.
struct Spent {
    shallow: Seconds,
    rest: Seconds,
    unaccounted: Seconds,
}

impl Spent {
    fn of(day: &Day, until: DateTime<Utc>) -> Self {
        use GapWas::{Break, Drop};
        let gaps = || day.focus.iter().flat_map(|focus: &Focus| &focus.gaps);
        let long = |gap: &Gap| Seconds::of(between(gap.from, gap.to));
        let with = |was| gaps().filter(move |gap| gap.was == was).map(long).sum();
        let breaks: Seconds = day.breaks.iter().map(|rest| rest.lasted(until)).sum();
        let (rest, unaccounted) = (breaks + with(Some(Break)), with(None));
        let dropped: Seconds = with(Some(Drop));
        let accounted = day.focus_time(until) + day.meeting_time(until) + rest + unaccounted;
        let accounted = accounted + over(day, until);
        let span = Seconds::of(between(day.started_at, until));
        let left = span.0.saturating_sub((accounted + dropped).0);
        let off = day.shape == Shape::DayOff;
        Spent {
            shallow: Seconds(if off { 0 } else { left }),
            rest,
            unaccounted,
        }
    }
}

/// Time in which the day was over before it went on, but for what is written down of it all the same.
fn over(day: &Day, until: DateTime<Utc>) -> Seconds {
    let path = day.path(until);
    let gaps = day.focus.iter().flat_map(|focus| &focus.gaps);
    let dropped = gaps.filter(|gap| gap.was == Some(GapWas::Drop));
    let known = path.iter().map(|one| (one.from, one.to));
    let known: Vec<_> = known.chain(dropped.map(|gap| (gap.from, gap.to))).collect();
    let stretches = day.over.iter().map(|over| {
        let (from, to) = (over.from, over.to.unwrap_or(until).min(until));
        let inside = known
            .iter()
            .map(|one| between(one.0.max(from), one.1.min(to)));
        let left = between(from, to) - inside.sum::<TimeDelta>();
        left.max(TimeDelta::zero())
    });
    Seconds::of(stretches.sum())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::readings::ledger::samples::{at, day, finished, gap, item, meeting};
    use crate::{
        Break, BreakId, Closing, FocusId, InterruptedBy, Interruption, InterruptionId, Interval,
        MeetingReason, Minutes, ShutdownForm,
    };

    fn closed(at_time: &str) -> Day {
        let mut day = day();
        day.closing = Some(Closing {
            at: at(at_time),
            form: ShutdownForm::Full,
        });
        day
    }

    fn interrupting(session: FocusId) -> Interruption {
        Interruption {
            id: InterruptionId(Uuid::nil()),
            at: at("09:30"),
            focus: Some(session),
            by: InterruptedBy::Others,
            word: None,
        }
    }

    fn rest(from: &str, to: &str) -> Break {
        Break {
            id: BreakId(Uuid::nil()),
            planned: Minutes(30),
            started_at: at(from),
            ended_at: Some(at(to)),
        }
    }

    #[test]
    fn what_is_neither_focus_nor_meeting_nor_rest_is_shallow() {
        let mut day = closed("12:55");
        let mut session = finished(&[("09:00", "10:00"), ("10:30", "11:00")]);
        session.gaps = vec![
            gap("10:00", "10:20", Some(GapWas::Break)),
            gap("10:20", "10:30", None),
        ];
        day.focus = vec![session];
        day.meetings = vec![meeting("11:30", "12:00")];
        day.breaks = vec![rest("12:00", "12:15")];
        let sum = day.summary(at("23:00"));
        let minutes = |seconds: Seconds| seconds.0 / 60;
        assert_eq!(minutes(sum.figures.focus), 90);
        assert_eq!(minutes(sum.figures.meetings), 30);
        assert_eq!(minutes(sum.figures.rest), 20 + 15);
        assert_eq!(minutes(sum.figures.unaccounted), 10);
        assert_eq!(
            minutes(sum.figures.shallow),
            240 - 165,
            "the four hours from 08:55 to the close, less what is accounted for"
        );
    }

    #[test]
    fn what_lies_between_a_close_and_a_reopening_is_no_work() {
        let mut day = closed("21:30");
        day.focus = vec![finished(&[("09:00", "09:50")])];
        day.over = vec![Interval {
            from: at("09:50"),
            to: Some(at("21:00")),
        }];
        let shallow = |day: &Day| day.summary(at("23:00")).figures.shallow.0 / 60;
        assert_eq!(shallow(&day), 5 + 30, "before the session, and since nine");
        day.focus.push(finished(&[("20:30", "21:10")]));
        assert_eq!(
            shallow(&day),
            5 + 20,
            "of what was worked in between only the minutes after nine were shallow"
        );
        day.closing = closed("20:00").closing;
        day.focus.pop();
        assert_eq!(
            shallow(&day),
            5,
            "it truly ended before it was opened again"
        );
    }

    #[test]
    fn a_day_off_has_no_shallow_hours() {
        let mut day = closed("08:56");
        day.shape = Shape::DayOff;
        let sum = day.summary(at("20:00"));
        assert!(sum.off);
        assert_eq!(sum.figures.shallow, Seconds(0));
    }

    #[test]
    fn a_filter_keeps_its_items_their_sessions_and_its_meetings() {
        let mut day = closed("17:00");
        let mut review = item(1, ItemKind::Must, ItemState::Done);
        review.title = crate::Title::new("Read the draft #review").unwrap();
        let other = item(2, ItemKind::Must, ItemState::Open);
        let mut on_it = finished(&[("09:00", "09:50")]);
        on_it.item = Some(review.id);
        let mut beside = finished(&[("10:00", "11:00")]);
        beside.item = Some(other.id);
        day.items = vec![review, other];
        on_it.id = FocusId(Uuid::from_u128(7));
        day.interruptions = [on_it.id, on_it.id, beside.id].map(interrupting).into();
        day.focus = vec![on_it, beside];
        day.breaks = vec![rest("12:00", "12:30")];
        let sum = day.summary_of(&Filter::new("#review"), at("23:00"));
        assert_eq!((sum.figures.musts_done, sum.figures.musts), (1, 1));
        assert_eq!(sum.figures.focus, Seconds(50 * 60));
        assert_eq!(sum.figures.interruptions, 2, "of its session");
        assert_eq!(
            (sum.figures.shallow, sum.figures.rest),
            (Seconds(0), Seconds(0)),
            "of the rest nothing is said"
        );
        let nothing = day.summary_of(&Filter::new("#none"), at("23:00"));
        assert!(nothing.asked, "the day asked for something all the same");
    }

    #[test]
    fn bonus_items_count_when_they_are_done() {
        let mut day = closed("17:00");
        day.items = vec![
            item(1, ItemKind::Must, ItemState::Done),
            item(2, ItemKind::Bonus, ItemState::Done),
            item(3, ItemKind::Bonus, ItemState::Done),
            item(4, ItemKind::Bonus, ItemState::Open),
        ];
        assert_eq!(day.summary(at("23:00")).figures.bonus_done, 2);
    }

    #[test]
    fn a_meeting_that_could_have_been_asynchronous_is_told_apart() {
        let mut day = closed("17:00");
        let mut needless = meeting("10:00", "10:45");
        needless.reason = Some(MeetingReason::CouldHaveBeenAsync);
        day.meetings = vec![needless, meeting("11:00", "12:00")];
        let sum = day.summary(at("23:00"));
        assert_eq!(sum.figures.meetings, Seconds(105 * 60));
        assert_eq!(sum.figures.needless, Seconds(45 * 60));
    }
}
