//! The picture every face draws from, made from the engine's state. Every value is a reading of
//! `domain`, every sentence comes from `words`; here they only meet.

mod bounds;
mod current_day;
mod day;
mod definition;
mod detail;
mod foreseen;
mod granted;
pub mod history;
mod items;
mod journal_errors;
mod line;
mod path;
mod plan;
mod refused;
mod session;
mod shutdown;
#[cfg(test)]
mod tests;
mod today;
mod undo;
mod waiting;
mod zones;

use domain::DefinitionRules;
use engine::View;
use protocol::{MoreView, PROTOCOL, Revision, Snapshot};

use current_day::CurrentDay;
pub use current_day::date;
pub use definition::because;
pub use detail::{details, details_of};
use journal_errors::trouble;
pub use journal_errors::{in_trouble, journal_error};
pub use plan::plan_after;
pub use refused::refused;
pub use shutdown::hand_off_after;

pub use waiting::page as waiting_page;
pub use zones::answers;

/// The snapshot of the engine's picture. Before the day is planned it shows the weekday's usual
/// definition, what waits, and the first step left for it. `zone_in_doubt` says why the machine's zone
/// may not be the one that was meant; only the agent asks the machine.
#[must_use]
pub fn snapshot(view: &View, zone_in_doubt: Option<String>) -> Snapshot {
    let (state, settings, now) = (&*view.state, &*view.settings, view.now);
    let seen = CurrentDay::of(view);
    let day = &*seen.day;
    let work_days = state.work_days(settings);
    let clear = foreseen::longest_clear(day, settings, now);
    bounds::keep(Snapshot {
        protocol: PROTOCOL,
        revision: Revision {
            run: view.revision.run,
            number: view.revision.number,
        },
        at: now,
        locale: settings.locale,
        day: day::day(&seen, work_days),
        definition: definition::definition(day, now),
        items: items::items(day, now),
        session: session::session(day, now),
        today: today::today(day, settings, now),
        parked: state.parked.iter().map(items::parked).collect(),
        ends_at: day.definition.clock_end(day, now),
        stop_proposed: today::stop_proposed(&seen, view),
        last_good_start: day.next_session(settings, now).last_good_start,
        next_focus: today::next_focus(day, settings, now),
        break_due: today::break_due(day, settings, now),
        path: path::path(day, now),
        foreseen: foreseen::foreseen(day, seen.me(work_days), now),
        meetings_ahead: foreseen::ahead(day, settings, now),
        room_s: foreseen::room(day, settings, now),
        usual: plan::usual(&seen, view),
        plan: plan::plan(day, view),
        longest_clear_s: clear.map(|(_, length)| length),
        longest_clear_at: clear.map(|(from, _)| from),
        zones: zones::zones(&seen, view, work_days),
        scope_changes: day.scope_changes.iter().map(path::scope_change).collect(),
        gaps: path::asked(day),
        waiting: waiting::waiting(&state.waiting, day.date),
        waiting_count: waiting::count(&state.waiting),
        put_off: waiting::put_off(view, day.date),
        first_step: waiting::first_step(state, &seen),
        shutdown: shutdown::shutdown(&seen, state, work_days),
        forgotten: seen.forgotten.map(|day| waiting::forgotten(day, now)),
        days_off: waiting::days_off(work_days, day.date),
        review_due: work_days.is_review_day(day.date),
        zone_here: day::zone_here(&seen, view.zone),
        zone_in_doubt,
        undo: view.undo.as_ref().and_then(|next| undo::undo(next, state)),
        redo: view.redo.as_ref().and_then(|next| undo::undo(next, state)),
        trouble: trouble(view),
        line: line::line(&seen, now),
        more: MoreView::default(),
    })
}
