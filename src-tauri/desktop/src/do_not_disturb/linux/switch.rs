//! A switch that keeps a desktop quiet, of any of the programs that have one.

use std::os::fd::OwnedFd;

use domain::{BeforeBorrowed, SwitchState};
use serde::{Deserialize, Serialize};
use zbus::Connection;

use super::{
    call::NoAnswer,
    dunst::{self, DunstRule},
    gnome, mako, swaync, xfce,
};

/// Which switch it is, as the record names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Switch {
    /// dunst's `paused`.
    Dunst,
    /// The rule of dunst that is called `daydone`.
    DunstRule,
    /// A mode of mako.
    Mako {
        /// Its name.
        mode: String,
    },
    /// Daydone's own inhibitor of swaync.
    SwayncInhibitor,
    /// The switch of swaync, where it has no inhibitors.
    SwayncDnd,
    /// The switch of Xfce.
    Xfce,
    /// One program among those that Xfce mutes.
    XfceApp {
        /// As it calls itself.
        name: String,
    },
    /// The switch of GNOME.
    Gnome,
    /// That of one program in GNOME.
    GnomeApp {
        /// As GNOME knows it.
        id: String,
    },
}

impl Switch {
    /// Whether it is gone with the program that shows notifications. What Xfconf and dconf keep is not.
    pub(super) fn goes_with_its_service(&self) -> bool {
        match self {
            Switch::Xfce | Switch::XfceApp { .. } | Switch::Gnome | Switch::GnomeApp { .. } => {
                false
            }
            Switch::Dunst
            | Switch::DunstRule
            | Switch::Mako { .. }
            | Switch::SwayncInhibitor
            | Switch::SwayncDnd => true,
        }
    }

    /// How it stands. `borrowed` is what the record says: a switch that no program can be asked about stands
    /// so.
    pub(super) async fn stands(
        &self,
        connection: &Connection,
        borrowed: bool,
    ) -> Result<SwitchState, NoAnswer> {
        let own = Ok(if borrowed {
            SwitchState::On
        } else {
            SwitchState::Off
        });
        let stands = match self {
            Switch::SwayncInhibitor => own,
            Switch::DunstRule => match dunst::rule(connection).await {
                Ok(DunstRule::Listed(stands)) => Ok(stands),
                // At its start it stands as the configuration says.
                Ok(DunstRule::Configured(stands)) if !borrowed => Ok(stands),
                Ok(DunstRule::Configured(_)) => own,
                Ok(DunstRule::Missing) => Err(NoAnswer::NotKnown),
                Err(why) => Err(why),
            },
            Switch::Dunst => dunst::stands(connection).await,
            Switch::Mako { mode } => mako::stands(connection, mode).await,
            Switch::SwayncDnd => swaync::stands(connection).await,
            Switch::Xfce => xfce::stands(connection).await,
            Switch::XfceApp { name } => xfce::app_stands(connection, name).await,
            Switch::Gnome => gnome::stands(None).await,
            Switch::GnomeApp { id } => gnome::stands(Some(id)).await,
        };
        match stands {
            // Another program shows notifications now, and the one before took its switch along.
            Err(NoAnswer::NotKnown) => Ok(SwitchState::Off),
            stands => stands,
        }
    }

    /// Switches it on. A program that does it keeps the tether.
    pub(super) async fn switch_on(
        &self,
        connection: &Connection,
        tether: Option<OwnedFd>,
    ) -> Result<(), NoAnswer> {
        match self {
            Switch::Dunst => dunst::set(connection, true).await,
            Switch::DunstRule => dunst::enable_rule(connection, true).await,
            Switch::Mako { mode } => mako::set(connection, mode, true).await,
            Switch::SwayncInhibitor => swaync::inhibit(connection).await,
            Switch::SwayncDnd => swaync::set(connection, true).await,
            Switch::Xfce => xfce::set(connection, true).await,
            Switch::XfceApp { name } => xfce::mute(connection, name).await,
            Switch::Gnome => gnome::quiet(None, tether).await,
            Switch::GnomeApp { id } => gnome::quiet(Some(id), tether).await,
        }
    }

    /// Leaves it as it stood. A program that does it keeps the tether.
    pub(super) async fn put_back(
        &self,
        connection: &Connection,
        before: BeforeBorrowed,
        tether: Option<OwnedFd>,
    ) -> Result<(), NoAnswer> {
        let put_back = match (self, before) {
            (Switch::Dunst, _) => dunst::set(connection, false).await,
            (Switch::DunstRule, _) => dunst::enable_rule(connection, false).await,
            (Switch::Mako { mode }, _) => mako::set(connection, mode, false).await,
            (Switch::SwayncInhibitor, _) => swaync::let_go(connection).await,
            (Switch::SwayncDnd, _) => swaync::set(connection, false).await,
            (Switch::Xfce, BeforeBorrowed::Off) => xfce::set(connection, false).await,
            (Switch::Xfce, BeforeBorrowed::Unset) => xfce::reset(connection).await,
            (Switch::XfceApp { name }, before) => xfce::unmute(connection, name, before).await,
            (Switch::Gnome, before) => gnome::put_back(None, before, tether).await,
            (Switch::GnomeApp { id }, before) => gnome::put_back(Some(id), before, tether).await,
        };
        match put_back {
            // It went with the program that kept it.
            Err(NoAnswer::NotKnown) => Ok(()),
            put_back => put_back,
        }
    }
}
