//! The usual list over a year: on days off it is empty, on any other day each item stands once, and two weeks away
//! leave nothing to be made up for.

use chrono::{Days, NaiveDate};
use domain::{DaysOff, Settings, State, TimeOff, usual_items};
use proptest::prelude::*;
use types::settings::UsualItem;

/// Dates around leap days, the changes of clocks and the ends of months and years.
fn a_date() -> impl Strategy<Value = NaiveDate> {
    let named = [
        "2028-02-15",
        "2026-03-20",
        "2026-10-18",
        "2026-12-20",
        "2027-02-20",
    ];
    (proptest::sample::select(named.to_vec()), 0..30_u64).prop_map(|(date, later)| {
        let date: NaiveDate = date.parse().expect("a date");
        date + Days::new(later)
    })
}

fn a_list() -> impl Strategy<Value = Vec<UsualItem>> {
    let on = [
        "weekdays",
        "tuesday",
        "monday, friday",
        "monthly:1",
        "monthly:31",
        "every:2w",
    ];
    let item = (proptest::sample::select(on.to_vec()), "[a-d]").prop_map(|(on, title)| UsualItem {
        title: format!("{title} {on}"),
        on: on.parse().expect("a rhythm"),
        estimate_minutes: None,
        bonus: false,
        from: NaiveDate::from_ymd_opt(2026, 1, 6),
    });
    proptest::collection::btree_map("[a-z]", item, 0..6)
        .prop_map(|items| items.into_values().collect())
}

proptest! {
    #[test]
    fn a_day_off_has_none_and_any_other_day_has_each_once(
        list in a_list(),
        first in a_date(),
        away in 0..20_u64,
    ) {
        let back = first + Days::new(away);
        let off = TimeOff::new(first, back).expect("in their order");
        let state = State {
            days_off: DaysOff::from_iter([off]),
            ..State::default()
        };
        let settings = Settings {
            usual: list.clone(),
            ..Settings::default()
        };
        for date in first.iter_days().take(45) {
            let found = usual_items(&state, &settings, date);
            if state.work_days(&settings).is_off(date) {
                prop_assert!(found.is_empty(), "{date} is off: {found:?}");
                continue;
            }
            let expected: Vec<&UsualItem> = settings.usual.iter().filter(|one| one.is_for(date)).collect();
            prop_assert_eq!(found, expected, "{}: nothing is made up for", date);
        }
        prop_assert!(usual_items(&state, &settings, back).is_empty(), "the last day away too");
    }
}
