//! How the person reads: decided once by the agent, from the settings and the system, and the same in every face.

use std::{path::Path, process::Command};

use protocol::{DayName, HourCycle, Language, Locale, SettingsChange};
use serde_json::json;
use tempfile::TempDir;

use crate::support::{Agent, Home, text};

/// What `daydone <typed>` answers, which must be a success.
fn says(home: &Home, typed: &[&str]) -> String {
    let output = home.types(typed);
    assert!(output.status.success(), "{typed:?}: {output:?}");
    text(&output)
}

fn change(change: serde_json::Value) -> SettingsChange {
    serde_json::from_value(change).expect("the test writes a change")
}

#[tokio::test]
async fn a_language_and_a_clock_that_are_chosen_hold_at_once() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    assert_eq!(agent.status().await.locale, Locale::default());
    assert!(says(&home, &["status"]).contains("Tuesday 24 November"));

    let german = change(json!({"language": "de", "clock": "12"}));
    agent.client.change_settings(german).await.expect("changed");
    let locale = agent.status().await.locale;
    assert_eq!(
        (locale.language, locale.clock),
        (Language::German, HourCycle::H12)
    );
    let status = says(&home, &["status"]);
    assert!(status.contains("Dienstag"), "{status}");
    says(&home, &["plan", "--until", "4:30 pm", "Import reparieren"]);
    let seen = agent.status().await;
    assert!(seen.line.contains("4:30\u{a0}PM"), "{}", seen.line);
    let ends = seen.ends_at.expect("a clock ends it").to_rfc3339();
    assert!(ends.starts_with("2026-11-24T16:30"), "files keep theirs");

    let english = change(json!({"language": "en", "clock": "24"}));
    agent
        .client
        .change_settings(english)
        .await
        .expect("changed");
    assert!(agent.status().await.line.contains("16:30"));
}

#[tokio::test]
async fn every_language_says_a_day_in_its_own_words() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    for (language, weekday) in [
        ("de", "Dienstag"),
        ("fr", "mardi"),
        ("es", "martes"),
        ("pt-BR", "terça"),
        ("ja", "火曜"),
        ("ar", "الثلاثاء"),
    ] {
        says(&home, &["settings", "set", "language", language]);
        let status = says(&home, &["status"]);
        assert!(status.contains(weekday), "{language}: {status}");
        let doctor = text(&home.types(&["doctor"]));
        assert!(!doctor.contains("doctor-"), "{language}: {doctor}");
    }
    let refused = home.types(&["settings", "set", "language", "tlh"]);
    assert!(!refused.status.success());
    drop(agent);
}

/// The locale of the C library by this name, made in `folder`.
fn define(folder: &Path, name: &str, of: &str) {
    let mut localedef = Command::new("localedef");
    localedef
        .args(["-i", of, "-f", "UTF-8"])
        .arg(folder.join(name));
    let made = localedef.output().expect("localedef runs");
    assert!(folder.join(name).exists(), "{made:?}");
}

#[tokio::test]
async fn without_a_choice_the_systems_locale_decides() {
    let folder = TempDir::new().expect("a folder");
    define(folder.path(), "en_US.UTF-8", "en_US");
    define(folder.path(), "de_DE.UTF-8", "de_DE");
    for (environment, language, clock, first) in [
        (
            &[("LANG", "de_DE.UTF-8")] as &[_],
            Language::German,
            HourCycle::H23,
            DayName::Monday,
        ),
        (
            &[("LANG", "de_DE.UTF-8"), ("LC_TIME", "en_US.UTF-8")],
            Language::German,
            HourCycle::H12,
            DayName::Sunday,
        ),
        (
            &[("LANG", "en_US.UTF-8"), ("LC_TIME", "de_DE.UTF-8")],
            Language::English,
            HourCycle::H23,
            DayName::Monday,
        ),
        // Not installed: its territory says it.
        (
            &[("LANG", "ar_EG.UTF-8")],
            Language::Arabic,
            HourCycle::H12,
            DayName::Saturday,
        ),
        (
            &[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C.UTF-8")],
            Language::English,
            HourCycle::H23,
            DayName::Monday,
        ),
    ] {
        let home = Home::new();
        let mut command = home.daydone(None, &["agent", "--clock", "2026-11-24T09:00:00Z"]);
        command
            .env("LOCPATH", folder.path())
            .envs(environment.iter().copied());
        let agent = Agent::spawned(command, &home).await;
        let locale = agent.status().await.locale;
        assert_eq!(
            (locale.language, locale.clock, locale.first_day),
            (language, clock, first),
            "{environment:?}"
        );
    }
}

#[test]
fn the_command_line_speaks_before_it_has_reached_an_agent() {
    let home = Home::new();
    let mut help = home.daydone(None, &["focus", "--help"]);
    let help = help
        .env("LANG", "de_DE.UTF-8")
        .stdout(std::process::Stdio::piped());
    let shown = text(&help.output().expect("it runs"));
    assert!(shown.contains("Fokus"), "{shown}");
}
