//! What is planned, beside what is left of the day.

use domain::{Command, Day, Rejection, usual_factor, usual_items};
use engine::View;
use protocol::{PlanView, UsualView};
use types::settings::UsualItem;
use words::Words;

use super::{current_day::CurrentDay, granted::granted};

/// The plan of the day that is shown.
pub(super) fn plan(day: &Day, view: &View) -> PlanView {
    let (settings, now) = (&*view.settings, view.now);
    let fit = day.plan_fit(settings, now);
    let factor = settings
        .usual_factor
        .then(|| usual_factor(view.state.days()));
    let factor = factor.flatten();
    PlanView {
        estimated_s: fit.estimated.0,
        room_s: fit.room.map(|room| room.0),
        fits: fit.fits(),
        usually_percent: factor,
        text: Words::spoken().plan(&fit, factor),
        for_tomorrow: day.one_for_tomorrow(&fit, now).map(|item| item.id),
    }
}

/// The usual items of a day that is not planned yet.
pub(super) fn usual(seen: &CurrentDay<'_>, view: &View) -> Vec<UsualView> {
    if !seen.is_unplanned() {
        return Vec::new();
    }
    let usual = usual_items(&view.state, &view.settings, seen.day.date);
    let item = |one: &UsualItem| UsualView {
        title: one.title.clone(),
        estimate_s: one.estimate_minutes.map(|minutes| minutes.seconds().0),
        bonus: one.bonus,
    };
    usual.into_iter().map(item).collect()
}

/// The plan as it would be after a command.
///
/// # Errors
/// The rejection of the command.
pub fn plan_after(view: &View, command: Command) -> Result<PlanView, Rejection> {
    let after = View {
        state: granted(view, [command])?.into(),
        ..view.clone()
    };
    Ok(plan(&CurrentDay::of(&after).day, &after))
}
