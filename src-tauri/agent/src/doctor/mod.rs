//! How the agent is: what works on this computer, what does not, and what to do about it.

mod calendars;
mod finding;
mod hooks;
mod journal;
mod keys;
mod quiet;

use std::path::Path;

use chrono::TimeDelta;
use protocol::{Doctor, Finding, Health, PROTOCOL};
use words::{Value, Words};

use crate::daemon::Context;
use api::snapshot::journal_error;
use desktop::{
    autostart::AtLogin,
    clock::{self, MachineZone, zone_in_doubt},
    do_not_disturb,
    idle::Watch,
    notifications,
};

use finding::{found, good, missing};
pub use journal::damage;

/// Looks at everything there is to look at.
pub async fn report(context: &Context) -> Doctor {
    let settings = context.settings().await;
    let tray_seen = *context.tray_seen.borrow();
    let bound_keys = context.keys.borrow().clone();
    let mut findings = vec![data_folder(context).await];
    findings.extend(files(context).await);
    findings.extend([settings_file(&settings), language()]);
    findings.extend(calendars::calendars(&context.calendars.now()));
    findings.extend([
        notes(context).await,
        socket(context),
        tray(tray_seen),
        notifications(notifications::service().await),
    ]);
    let means = do_not_disturb::means().await;
    findings.extend(quiet::quiet(&means, settings.chosen.after_hours));
    findings.extend([
        keys::keys(&bound_keys),
        away(settings.chosen.away_minutes).await,
        at_login(&context.at_login()),
    ]);
    findings.extend(hooks::hooks(context.hooks_seen().await.ok()));
    findings.extend([
        the_clock(context, &clock::machine_zone_told()).await,
        version(),
    ]);
    Doctor { findings }
}

/// The same without an agent: what can be seen on the disk, and what this program is.
#[must_use]
pub fn report_without_agent(data_folder: &Path) -> Doctor {
    let mut findings = journal::at_rest(data_folder);
    findings.extend([language(), version()]);
    Doctor { findings }
}

async fn files(context: &Context) -> Vec<Finding> {
    let folder = context.place.data_folder().to_owned();
    let trouble = context.backups.said();
    let lane = &context.lanes.doctor;
    let looking = lane.run(move |_| journal::in_use(&folder, trouble));
    let unseen = |_| vec![missing("journal", "doctor-journal-unseen", &[])];
    looking.await.unwrap_or_else(unseen)
}

async fn data_folder(context: &Context) -> Finding {
    let folder = context.place.data_folder();
    let problem = context
        .view()
        .await
        .ok()
        .and_then(|view| view.journal_problem);
    match problem {
        None => good(
            "data_folder",
            "doctor-data-good",
            &[("folder", folder.display().to_string().into())],
        ),
        Some(problem) => {
            let refused = journal_error(problem.trouble, folder);
            Finding {
                about: "data_folder".to_owned(),
                health: Health::Broken,
                says: refused.message,
                advice: refused.hint,
            }
        }
    }
}

fn settings_file(settings: &protocol::Settings) -> Finding {
    match &settings.problem {
        None => {
            let file = Value::from(settings.settings_file.as_str());
            good("settings", "doctor-settings-good", &[("file", file)])
        }
        Some(problem) => Finding {
            about: "settings".to_owned(),
            health: Health::Broken,
            says: problem.clone(),
            advice: Words::spoken().find("settings-broken-hint", &[]),
        },
    }
}

async fn notes(context: &Context) -> Finding {
    match context.notes_stand().await {
        Ok(None) => good("notes", "doctor-notes-off", &[]),
        Ok(Some(folder)) => {
            let folder = Value::from(folder.display().to_string());
            good("notes", "doctor-notes-good", &[("folder", folder)])
        }
        Err(why) => found(
            "notes",
            Health::Broken,
            "doctor-notes-broken",
            &[("why", why.into())],
        ),
    }
}

fn socket(context: &Context) -> Finding {
    let address = context.place.address().to_string();
    good(
        "socket",
        "doctor-socket-good",
        &[("socket", address.into())],
    )
}

/// The language, and how much of it is there.
fn language() -> Finding {
    let words = Words::spoken();
    let (count, of) = words.messages();
    let language = ("language", Value::from(words.language_name()));
    if count >= of {
        return good("language", "doctor-language-whole", &[language]);
    }
    let args = [language, ("count", count.into()), ("of", of.into())];
    good("language", "doctor-language-part", &args)
}

fn tray(seen: bool) -> Finding {
    if seen {
        good("tray", "doctor-tray-good", &[])
    } else {
        missing("tray", "doctor-tray-missing", &[])
    }
}

fn notifications(service: Result<String, String>) -> Finding {
    match service {
        Ok(service) => good(
            "notifications",
            "doctor-notifications-good",
            &[("service", service.into())],
        ),
        Err(why) => missing(
            "notifications",
            "doctor-notifications-missing",
            &[("why", why.into())],
        ),
    }
}

async fn away(minutes: types::Minutes) -> Finding {
    let source = Watch::of_the_desktop().await.map(|watch| watch.name());
    match source {
        _ if minutes.0 == 0 => good("away", "doctor-away-off", &[]),
        None => missing("away", "doctor-away-missing", &[]),
        Some(source) => good(
            "away",
            "doctor-away-good",
            &[("minutes", minutes.0.into()), ("source", source.into())],
        ),
    }
}

fn at_login(stands: &AtLogin) -> Finding {
    let health = match stands {
        AtLogin::Starts | AtLogin::Off => Health::Good,
        AtLogin::Trouble(_) => Health::Broken,
        _ => Health::Missing,
    };
    Finding {
        about: "starts_at_login".to_owned(),
        health,
        says: stands.says(),
        advice: stands.advice(),
    }
}

async fn the_clock(context: &Context, told: &MachineZone) -> Finding {
    let ahead = context.view().await.map(|view| view.ahead);
    if ahead.is_ok_and(|ahead| ahead > TimeDelta::zero()) {
        return found("clock", Health::Broken, "doctor-clock-behind", &[]);
    }
    if let Some(says) = zone_in_doubt(told) {
        return Finding {
            about: "clock".to_owned(),
            health: Health::Missing,
            says,
            advice: Words::spoken().find("doctor-zone-advice", &[]),
        };
    }
    let zone = Value::from(told.zone.name());
    if context.is_simulated() {
        return good("clock", "doctor-clock-simulated", &[("zone", zone)]);
    }
    let source = Value::from(clock::SystemClock::NAME);
    good(
        "clock",
        "doctor-clock-good",
        &[("source", source), ("zone", zone)],
    )
}

fn version() -> Finding {
    let version = Value::from(client::own_version());
    good(
        "version",
        "doctor-version",
        &[("version", version), ("protocol", PROTOCOL.into())],
    )
}
