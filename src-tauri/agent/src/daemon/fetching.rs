//! Lets calendars with an address be fetched: when they are switched on, at the day's boundary, when the
//! day opens, after a sleep, and every half hour while the day is open. Never while it is closed. Without
//! such a calendar nothing runs but a wait for the settings.

use std::{sync::Arc, time::Duration};

use domain::{Moment, Phase, Today, today};
use engine::View;
use protocol::Settings;
use tokio::time::{Instant, sleep};
use types::{
    fetch::FETCH_EVERY_MIN,
    settings::{CalendarChoice, CalendarSource},
};

use super::{Context, calendars::is_over};
use crate::calendars::{self, Frame};

/// The program itself looks at its clock; a little later it does not find that it is too early.
const EVERY: Duration = Duration::from_secs(60 * FETCH_EVERY_MIN + 5);

/// How often it is asked on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pace {
    /// The day was ended.
    Never,
    /// It has not begun: what is there when it is planned is enough.
    Once,
    /// It is open.
    EveryHalfHour,
}

impl Pace {
    fn of(view: &View) -> Self {
        let moment = Moment {
            now: view.now,
            zone: view.zone,
            seed: 0,
        };
        match today(&view.state, &view.settings, &moment) {
            Today::Unplanned { .. } => Pace::Once,
            Today::Running(day) => match day.phase() {
                Phase::Open | Phase::Enough => Pace::EveryHalfHour,
                Phase::Closed => Pace::Never,
            },
        }
    }
}

/// The names of the addresses.
fn names(calendars: &[CalendarChoice]) -> Vec<String> {
    let name = |calendar: &CalendarChoice| match &calendar.source {
        CalendarSource::Address(name) => Some(name.clone()),
        CalendarSource::File(_) | CalendarSource::Folder(_) | CalendarSource::Desktop(_) => None,
    };
    calendars.iter().filter_map(name).collect()
}

/// Has them fetched until the engine ends.
pub(super) async fn keep(context: Arc<Context>) {
    let mut settings = context.follow_settings();
    let mut views = context.engine.views();
    loop {
        let asked = settings.borrow_and_update().chosen.calendars.clone();
        let names = names(&asked);
        context.fetches.only(&names);
        let other = |now: &Settings| now.chosen.calendars != asked;
        if names.is_empty() {
            if settings.wait_for(other).await.is_err() {
                return;
            }
            continue;
        }
        views.mark_unchanged();
        let Ok(view) = context.engine.view().await else {
            return;
        };
        let boundary = settings.borrow().chosen.boundary.0;
        let frame = Frame::of(view.now, view.zone, boundary);
        let pace = Pace::of(&view);
        let since = Instant::now();
        if pace != Pace::Never {
            for name in &names {
                let how = calendars::fetch(&context.place, name, false).await;
                context.fetches.went(name, how);
            }
        }
        let again = async {
            match pace {
                Pace::EveryHalfHour => sleep(EVERY.saturating_sub(since.elapsed())).await,
                Pace::Never | Pace::Once => std::future::pending().await,
            }
        };
        let changed = |view: &View| Pace::of(view) != pace;
        let goes_on = tokio::select! {
            other = settings.wait_for(other) => other.is_ok(),
            over = is_over(&context, &mut views, frame, since, changed) => over,
            () = again => true,
        };
        if !goes_on {
            return;
        }
    }
}
