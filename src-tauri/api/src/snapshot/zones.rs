//! Places of people and the answer card in the picture.

use domain::{Place, Settings, TimeWindow, WorkDays, folded, near_zones, zone_named};
use engine::View;
use protocol::{AnswersQuery, AnswersView, WindowView, WireError, ZoneView};
use types::Unreadable;
use words::Words;

use super::current_day::CurrentDay;
use crate::convert;

/// How many days ahead a change of clocks is said.
const SAID_AHEAD: u64 = 7;

/// How many days of free windows go with a card.
const DAYS: i64 = 7;

/// Every place of the settings; those who read a hand-off are places without hours.
pub(super) fn zones(seen: &CurrentDay<'_>, view: &View, work_days: WorkDays<'_>) -> Vec<ZoneView> {
    let (now, settings) = (view.now, &*view.settings);
    let me = seen.me(work_days);
    let date = seen.day.date;
    let zone = |place: Place| {
        let call = me.last_call(now, &place);
        let mut changes = me.overlap_changes(date, SAID_AHEAD, &place).into_iter();
        let change = changes.next();
        ZoneView {
            ahead_s: place.ahead_of(me.zone, now),
            in_hours: place.works_at(now),
            last_call: call.until,
            read_at: call.read_at,
            heard_at: call.heard_at,
            overlap: me.overlap(date, &place).into_iter().map(window).collect(),
            change: change.map(|change| Words::spoken().overlap_change(&change, &place, date)),
            zone: place.zone.name().to_owned(),
            name: place.name,
        }
    };
    settings.all_places().into_iter().map(zone).collect()
}

/// The answer card for the reader that is asked for.
///
/// # Errors
/// `bad_params` with a sentence when no place, city or zone is called so.
pub fn answers(view: &View, asked: &AnswersQuery) -> Result<AnswersView, WireError> {
    let seen = CurrentDay::of(view);
    let me = seen.me(view.state.work_days(&view.settings));
    let reader = match asked.zone.as_deref() {
        None => me.zone,
        Some(typed) => zone_of(typed, &view.settings)?,
    };
    let windows = me.answer_windows(view.now, DAYS);
    Ok(AnswersView {
        zone: reader.name().to_owned(),
        at: view.now,
        text: Words::spoken().answer_card(&me.answer_card(view.now, reader)),
        windows: windows.into_iter().map(window).collect(),
    })
}

fn zone_of(typed: &str, settings: &Settings) -> Result<chrono_tz::Tz, WireError> {
    let name = folded(typed.trim());
    let mut places = settings.places.iter();
    let place = places.find(|place| folded(&place.name) == name);
    let zone = place.map(|place| place.zone).or_else(|| zone_named(typed));
    zone.ok_or_else(|| {
        let near: Vec<_> = near_zones(typed).iter().map(|zone| zone.name()).collect();
        let args = [("near", Words::spoken().listed(near.iter().copied()).into())];
        let near = (!near.is_empty()).then(|| Words::spoken().say("say-zone-near", &args));
        let why = convert::not_taken(&Unreadable::new(Unreadable::ZONE, typed));
        near.into_iter()
            .fold(why, |why, near| why.with_hint(Some(near)))
    })
}

fn window(of: TimeWindow) -> WindowView {
    WindowView {
        from: of.from,
        to: of.to,
    }
}
