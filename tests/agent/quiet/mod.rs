//! Keeping other programs quiet on real desktops: dunst, Xfce, mako, swaync and GNOME's key, each with the
//! programs that people have, on a bus and a display of the test's own. `rows` are the sentences that hold on
//! every one of them; `docs/boundaries.md` lists what is tested where.

mod after_hours;
mod asked;
mod desk;
mod guarded;
mod kept;
mod programs;
mod rows;
mod rules;
mod screen;

use protocol::SettingsChange;
use serde_json::json;

use self::desk::{Desk, Kind};
use crate::support::{Agent, command};

async fn chooses_quiet(agent: &Agent) {
    let change = SettingsChange {
        do_not_disturb: Some(true),
        ..SettingsChange::default()
    };
    agent
        .client
        .change_settings(change)
        .await
        .expect("a setting");
}

async fn focus(agent: &Agent) {
    let focus = command("start_focus", json!({ "minutes": 25 }));
    agent.does(focus).await;
}

/// The same sentences about one desktop.
macro_rules! rows {
    ($($desk:ident: $kind:expr;)*) => {
        $(mod $desk {
            use super::{Kind, rows};

            #[tokio::test]
            async fn focus_borrows_the_switch_and_leaves_it_as_it_was() {
                rows::borrows_and_leaves($kind).await;
            }

            #[tokio::test]
            async fn a_killed_agent_leaves_nothing_quiet() {
                rows::agent_killed($kind).await;
            }

            #[tokio::test]
            async fn a_killed_guard_is_replaced() {
                rows::guard_killed($kind).await;
            }

            #[tokio::test]
            async fn what_a_power_cut_left_is_put_back_at_the_next_start() {
                rows::both_killed($kind).await;
            }

            #[tokio::test]
            async fn a_daydone_that_was_removed_leaves_nothing_quiet() {
                rows::removed($kind).await;
            }

            #[tokio::test]
            async fn what_the_person_had_on_stays_on() {
                rows::on_before($kind).await;
            }

            #[tokio::test]
            async fn what_the_person_switches_meanwhile_holds() {
                rows::switched_meanwhile($kind).await;
            }

            #[tokio::test]
            async fn what_the_person_switched_off_stays_off_over_pauses_and_restarts() {
                rows::switched_off_and_gone_on($kind).await;
            }

            #[tokio::test]
            async fn a_service_that_begins_anew_is_made_quiet_anew() {
                rows::service_anew($kind).await;
            }
        })*
    };
}

rows! {
    dunst: Kind::Dunst;
    xfce: Kind::Xfce;
    mako: Kind::Mako;
    swaync: Kind::Swaync;
    gnome: Kind::Gnome;
}
