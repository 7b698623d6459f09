//! What the desktop offers, asked of the bus in order: a service that can be asked comes before a switch that
//! has to be borrowed, and a desktop is known by who shows its notifications, never by a variable.

use domain::Hold;
use tokio::time::timeout;
use zbus::{Connection, fdo::DBusProxy};

use super::{
    super::means::{How, Means, WhyNot},
    call::{BusObject, NoAnswer, TIMEOUT},
    dunst::{self, DunstRule},
    gnome, mako, service, swaync,
    switch::Switch,
    xfce,
};
use crate::bus;

const SERVICE: &str = bus::NOTIFICATIONS;
const NOTIFICATIONS: BusObject = BusObject::of_notifications(SERVICE);

/// Who shows notifications, as far as keeping them quiet goes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Shows {
    /// It can be asked to hold everything.
    Inhibits {
        name: String,
    },
    Swaync {
        inhibitors: bool,
    },
    Dunst {
        rule: DunstRule,
    },
    Mako {
        modes: Vec<String>,
    },
    Xfce,
    Gnome,
    Other {
        name: String,
        why: WhyNot,
    },
}

/// How a hold is carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum HoldWay {
    /// By asking the service.
    Inhibit,
    /// By these switches; by none where the desktop has no way.
    Switches(Vec<Switch>),
}

/// What this desktop offers; asked anew every time, because desktops restart theirs. Nothing is changed or
/// started for it.
pub async fn means() -> Means {
    let nobody = || Means::none(WhyNot::NoService, "");
    let Ok(Ok(connection)) = timeout(TIMEOUT, Connection::session()).await else {
        return nobody();
    };
    shows(&connection).await.map_or_else(nobody, Shows::means)
}

/// The way to carry out `hold` here; absent while no program that shows notifications answers.
pub(super) async fn way(connection: &Connection, hold: &Hold) -> Option<HoldWay> {
    let shows = shows(connection).await?;
    Some(match hold {
        Hold::Nothing | Hold::Suspended(_) => HoldWay::Switches(vec![]),
        Hold::Apps(_, names) => HoldWay::Switches(shows.for_programs(names)),
        Hold::Focus(_) | Hold::AfterHours(_) => shows.for_everything(),
    })
}

impl Shows {
    fn for_everything(self) -> HoldWay {
        HoldWay::Switches(match self {
            Shows::Inhibits { .. } => return HoldWay::Inhibit,
            Shows::Swaync { inhibitors: true } => vec![Switch::SwayncInhibitor],
            Shows::Swaync { inhibitors: false } => vec![Switch::SwayncDnd],
            Shows::Dunst { .. } => vec![Switch::Dunst],
            Shows::Mako { modes } => mako_mode(&modes, mako::EVERYTHING),
            Shows::Xfce => vec![Switch::Xfce],
            Shows::Gnome => vec![Switch::Gnome],
            Shows::Other { .. } => vec![],
        })
    }

    fn for_programs(self, names: &[String]) -> Vec<Switch> {
        let mut switches: Vec<Switch> = match self {
            Shows::Dunst {
                rule: DunstRule::Missing,
            } => vec![],
            Shows::Dunst { .. } => vec![Switch::DunstRule],
            Shows::Mako { modes } => mako_mode(&modes, mako::APPS),
            Shows::Xfce => {
                let named = names.iter().cloned();
                named.map(|name| Switch::XfceApp { name }).collect()
            }
            Shows::Gnome => {
                let ids = names.iter().map(|name| gnome::id_of(name));
                ids.map(|id| Switch::GnomeApp { id }).collect()
            }
            Shows::Inhibits { .. } | Shows::Swaync { .. } | Shows::Other { .. } => vec![],
        };
        let mut seen = Vec::new();
        switches.retain(|switch| {
            let is_new = !seen.contains(switch);
            seen.push(switch.clone());
            is_new
        });
        switches
    }

    fn means(self) -> Means {
        let by_rule = matches!(self, Shows::Dunst { .. } | Shows::Mako { .. });
        let (how, who, apps) = match self {
            Shows::Inhibits { name } => (How::Asked, name, false),
            Shows::Swaync { inhibitors: true } => (How::Asked, "swaync".to_owned(), false),
            Shows::Swaync { inhibitors: false } => (How::Borrowed, "swaync".to_owned(), false),
            Shows::Dunst { rule } => {
                let has_rule = rule != DunstRule::Missing;
                (How::Borrowed, "dunst".to_owned(), has_rule)
            }
            Shows::Mako { modes } => {
                let has = |mode| modes.iter().any(|one| one == mode);
                let how = match has(mako::EVERYTHING) {
                    true => How::Borrowed,
                    false => How::Not(WhyNot::NoMode),
                };
                (how, "mako".to_owned(), has(mako::APPS))
            }
            Shows::Xfce => (How::Borrowed, "Xfce".to_owned(), true),
            Shows::Gnome => (How::Borrowed, "GNOME".to_owned(), true),
            Shows::Other { name, why } => return Means::none(why, &name),
        };
        Means {
            how,
            who,
            apps,
            by_rule,
        }
    }
}

fn mako_mode(modes: &[String], mode: &str) -> Vec<Switch> {
    let has = modes.iter().any(|one| one == mode);
    let mode = has.then(|| mode.to_owned());
    mode.map(|mode| Switch::Mako { mode }).into_iter().collect()
}

/// Who shows notifications; absent when there is no such program. Asking is no reason to start one.
async fn shows(connection: &Connection) -> Option<Shows> {
    let bus = DBusProxy::new(connection).await.ok()?;
    let has_owner = async |name: &'static str| {
        let asking = bus.name_has_owner(name.try_into().ok()?);
        timeout(TIMEOUT, asking).await.ok()?.ok()
    };
    has_owner(SERVICE).await.filter(|there| *there)?;
    let told = NOTIFICATIONS.ask(connection, "GetServerInformation", &());
    let told: Result<(String, String, String, String), _> = told.await;
    let (name, vendor) = told.map(|(name, vendor, ..)| (name, vendor)).ok()?;
    let able = NOTIFICATIONS.ask(connection, "GetCapabilities", &());
    let able: Vec<String> = able.await.ok()?;
    if able.iter().any(|one| one == "inhibitions") {
        return Some(Shows::Inhibits { name });
    }
    if has_owner(swaync::SERVICE).await == Some(true) {
        let inhibitors = swaync::has_inhibitors(connection).await;
        return Some(Shows::Swaync { inhibitors });
    }
    match dunst::stands(connection).await {
        Ok(_) => {
            let rule = dunst::rule(connection).await.ok()?;
            return Some(Shows::Dunst { rule });
        }
        Err(NoAnswer::Gone(_)) => return None,
        Err(NoAnswer::NotKnown | NoAnswer::Refused(_)) => {}
    }
    if mako::is_there(connection).await {
        let started = service::started(connection).await;
        let modes = started.as_ref().map(mako::configured);
        let modes = modes.unwrap_or_default();
        return Some(Shows::Mako { modes });
    }
    let why = match (name.as_str(), vendor.as_str()) {
        (_, "Xfce") if xfce::is_there(connection).await => return Some(Shows::Xfce),
        ("gnome-shell", _) if !gnome::is_sandboxed() => return Some(Shows::Gnome),
        ("gnome-shell", _) => WhyNot::Sandboxed,
        ("cinnamon", _) | (_, "MATE") => WhyNot::Loses,
        (name, _) if name.starts_with("Budgie") || name.starts_with("budgie") => WhyNot::Toggles,
        _ => WhyNot::Unknown,
    };
    let name = match (name.as_str(), vendor.as_str()) {
        ("cinnamon", _) => "Cinnamon".to_owned(),
        (_, "MATE") => "MATE".to_owned(),
        ("gnome-shell", _) => "GNOME".to_owned(),
        _ => name,
    };
    Some(Shows::Other { name, why })
}
