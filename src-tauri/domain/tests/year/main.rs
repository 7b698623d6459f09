//! Whole years: ordinary and terrible days in zones with every kind of clock change, with sleeps,
//! absences, kills, clocks that are set, travel, and days without an end. After every single step the
//! rules hold. Nothing here knows how they are kept; it knows a clock of its own that only goes
//! forward, and counts by it.

#[path = "../life/mod.rs"]
mod life;
#[path = "../rules/story.rs"]
#[allow(dead_code, reason = "the rules' own tests use more of it")]
mod story;
#[path = "../rules/wish/mod.rs"]
mod wish;

mod ledger;
mod people;
mod places;
mod watch;
mod world;
mod years;

use std::collections::BTreeMap;

use domain::{AfterHours, Effect};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use watch::Watch;
use world::World;
use years::{a_year, years};

proptest! {
    #![proptest_config(years())]

    #[test]
    fn a_year_keeps_the_rules_at_every_step(year in a_year()) {
        let mut world = World::beginning(&year);
        let mut watch = Watch::default();
        for act in year.acts() {
            let before = world.seen();
            world.live(act);
            watch.look(act, &before, &world)?;
        }
        prop_assert_eq!(
            world.life.replayed(),
            world.life.state,
            "the journal alone gives the state again"
        );
    }
}

/// The rules above would hold in a year in which nothing happens.
#[test]
fn a_year_is_full() {
    let year = a_year().new_tree(&mut TestRunner::deterministic());
    let mut year = year.expect("a year").current();
    year.settings.do_not_disturb = true;
    year.settings.after_hours = AfterHours::All;
    let mut world = World::beginning(&year);
    year.acts().for_each(|act| world.live(act));
    let said = |wanted: fn(&Effect) -> bool| {
        let told = world.life.told.iter();
        told.filter(|(_, effect)| wanted(effect)).count()
    };
    let held = said(|effect| matches!(effect, Effect::Guard(hold) if hold.is_everything()));
    let told = said(|effect| matches!(effect, Effect::Notify(_)));
    assert!(held >= 200 && told >= 100, "held {held}, told {told}");
    let mut happened: BTreeMap<String, usize> = BTreeMap::new();
    for entry in &world.life.journal {
        let line = serde_json::to_value(&entry.event).expect("an event is JSON");
        let kind = line["kind"].as_str().expect("it has a kind").to_owned();
        *happened.entry(kind).or_default() += 1;
    }
    for (kind, least) in [
        ("day_started", 100),
        ("day_closed", 100),
        ("day_kept_open", 10),
        ("day_moved", 1),
        ("focus_started", 80),
        ("focus_resumed", 20),
        ("gap_opened", 30),
        ("gap_grew", 10),
        ("gap_resolved", 5),
        ("meeting_started", 40),
        ("break_started", 20),
        ("nudge_told", 20),
        ("clock_moved", 5),
        ("focus_corrected", 5),
        ("meeting_corrected", 3),
        ("day_end_corrected", 3),
        ("taken_back", 10),
    ] {
        let found = happened.get(kind).copied().unwrap_or_default();
        assert!(found >= least, "{kind}: {found} in {happened:#?}");
    }
}
