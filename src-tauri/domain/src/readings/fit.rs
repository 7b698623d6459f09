//! Whether what is planned fits into what is left of the day: estimates beside room. It only says so;
//! nothing is refused for it.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{Day, Item, ItemKind, ItemState, Phase, Seconds, Settings, TimeWindow};

/// A plan beside the room that is left for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanFit {
    /// What the open must items take still by their estimates, less the focus on them so far. Items without
    /// an estimate count nothing, and a closed day asks for nothing more.
    pub estimated: Seconds,
    /// What is left up to the day's end by the clock, without open meetings, and without a break of the
    /// usual length after each session of the usual length; absent for a day that no clock ends.
    pub room: Option<Seconds>,
    /// How many items `estimated` is the sum of.
    pub items: u32,
}

impl PlanFit {
    /// Whether the room is enough; a day that no clock ends has room for everything.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.room.is_none_or(|room| self.estimated <= room)
    }
}

impl Day {
    /// Whether what is planned still fits at `now`.
    #[must_use]
    pub fn plan_fit(&self, settings: &Settings, now: DateTime<Utc>) -> PlanFit {
        let open: Vec<_> = self.estimated_items(now).map(|(_, left)| left).collect();
        PlanFit {
            items: u32::try_from(open.len()).unwrap_or(u32::MAX),
            estimated: open.into_iter().sum(),
            room: self.work_room(settings, now),
        }
    }

    /// The item to put off when the plan does not fit, as [`Day::plan_fit`] says at the same instant: the last in
    /// the person's order without which it does, else the last. The one that is worked on now stays. Absent while the plan fits.
    #[must_use]
    pub fn one_for_tomorrow(&self, fit: &PlanFit, now: DateTime<Utc>) -> Option<&Item> {
        let over = match fit.room {
            Some(room) if !fit.fits() => fit.estimated.0 - room.0,
            _ => return None,
        };
        let worked_on = self.running_focus().and_then(|focus| focus.item);
        let movable: Vec<_> = self
            .estimated_items(now)
            .filter(|(item, left)| left.0 > 0 && Some(item.id) != worked_on)
            .collect();
        let enough = movable.iter().rev().find(|(_, left)| left.0 >= over);
        enough.or(movable.last()).map(|(item, _)| *item)
    }

    /// The open must items that have an estimate, each with what is left of it.
    fn estimated_items(&self, now: DateTime<Utc>) -> impl Iterator<Item = (&Item, Seconds)> {
        let asks = self.phase() != Phase::Closed;
        let open = self.items.iter().filter(move |item| {
            asks && item.kind == ItemKind::Must && item.state == ItemState::Open
        });
        open.filter_map(move |item| {
            let worked = self.item_focus(item.id, now).0;
            let left = item.estimate?.seconds().0.saturating_sub(worked);
            Some((item, Seconds(left)))
        })
    }

    fn work_room(&self, settings: &Settings, now: DateTime<Utc>) -> Option<Seconds> {
        let clear = self.clear_until_end(settings, now)?;
        let work = clear.iter().map(|window| without_breaks(window, settings));
        Some(Seconds::of(work.sum()))
    }
}

/// The work that a time holds when a break follows each session of the usual length.
fn without_breaks(window: &TimeWindow, settings: &Settings) -> TimeDelta {
    let (session, rest) = (settings.focus.delta(), settings.rest.delta());
    let both = (session + rest).num_seconds().max(1);
    let sessions = i32::try_from(window.length().num_seconds() / both).unwrap_or(i32::MAX);
    let over = window.length() - (session + rest) * sessions;
    session * sessions + over.min(session)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readings::ledger::samples::{at, day, finished, item};
    use crate::{Closing, Minutes, Shape, ShutdownForm};

    /// A day until 16:30 with open must items of these estimates, in minutes.
    fn planned(estimates: &[Option<u16>]) -> Day {
        let mut day = day();
        day.definition = Shape::StandardHours {
            until: at("16:30").time(),
        }
        .definition();
        day.zone = chrono_tz::UTC;
        day.items = (1..)
            .zip(estimates)
            .map(|(number, estimate)| {
                let mut item = item(number, ItemKind::Must, ItemState::Open);
                item.estimate = estimate.map(Minutes);
                item
            })
            .collect();
        day
    }

    fn fit(day: &Day, now: &str) -> (u32, Option<u32>, bool) {
        let fit = day.plan_fit(&Settings::default(), at(now));
        let minutes = |seconds: Seconds| seconds.0 / 60;
        (minutes(fit.estimated), fit.room.map(minutes), fit.fits())
    }

    #[test]
    fn estimates_are_summed_against_what_is_left_without_breaks() {
        let day = planned(&[Some(120), None, Some(60)]);
        // Three hours hold three sessions of 50 minutes with a break after each.
        assert_eq!(fit(&day, "13:30"), (180, Some(150), false));
        assert_eq!(fit(&day, "12:30"), (180, Some(200), true));
        assert_eq!(
            fit(&day, "16:05"),
            (180, Some(25), false),
            "part of a session"
        );
        assert_eq!(fit(&day, "17:00"), (180, Some(0), false));
    }

    #[test]
    fn what_was_worked_on_an_item_is_no_longer_ahead() {
        let mut day = planned(&[Some(60)]);
        let mut focus = finished(&[("12:00", "12:50")]);
        focus.item = Some(day.items[0].id);
        day.focus = vec![focus];
        assert_eq!(fit(&day, "13:30").0, 10);
    }

    #[test]
    fn a_day_without_an_end_by_the_clock_has_room_for_everything() {
        let mut day = planned(&[Some(900)]);
        day.definition = Shape::TaskGoals.definition();
        assert_eq!(fit(&day, "13:30"), (900, None, true));
    }

    #[test]
    fn bonus_items_and_closed_days_ask_for_nothing() {
        let mut day = planned(&[Some(60), Some(60)]);
        day.items[1].kind = ItemKind::Bonus;
        assert_eq!(fit(&day, "13:30").0, 60);
        day.closing = Some(Closing {
            at: at("13:00"),
            form: ShutdownForm::JustClose,
        });
        assert_eq!(fit(&day, "13:30").0, 0);
    }

    #[test]
    fn the_last_item_without_which_the_rest_fits_is_for_tomorrow() {
        let settings = Settings::default();
        let which = |day: &Day, now: &str| {
            let one = day.one_for_tomorrow(&day.plan_fit(&settings, at(now)), at(now))?;
            day.items.iter().position(|item| item.id == one.id)
        };
        // 150 minutes of room.
        let day = planned(&[Some(90), Some(60), Some(30)]);
        assert_eq!(which(&day, "13:30"), Some(2), "30 are enough");
        let day = planned(&[Some(90), Some(60), Some(20), Some(10)]);
        assert_eq!(
            which(&day, "13:30"),
            Some(1),
            "the first that is enough, from below"
        );
        let day = planned(&[Some(400), None]);
        assert_eq!(which(&day, "13:30"), Some(0));
        let day = planned(&[Some(60)]);
        assert_eq!(which(&day, "13:30"), None, "it fits");
    }
}
