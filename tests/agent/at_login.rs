//! Being there after a restart: the entry that a desktop reads at login, in a person's own folders.

use std::{fs, path::PathBuf, process::Command};

use client::locations::Locations;
use protocol::{Finding, Health, Settings, SettingsChange};
use serde_json::json;

use crate::support::{Agent, Home, MORNING, finding};

const AGENT: [&str; 5] = ["agent", "--clock", MORNING, "--zone", "Europe/Lisbon"];

/// A person whose Daydone is in the folders that the desktop names.
struct Person(Home);

impl Person {
    fn new() -> Self {
        let person = Self(Home::new());
        for folder in ["run", "config/daydone"] {
            fs::create_dir_all(person.0.path().join(folder)).expect("a folder");
        }
        person
    }

    fn asks_in_the_settings(&self) {
        self.writes_settings("starts_at_login = true\n");
    }

    fn writes_settings(&self, text: &str) {
        let file = self.0.path().join("config/daydone/settings.toml");
        fs::write(file, text).expect("written");
    }

    fn entry(&self) -> PathBuf {
        self.entry_named(client::APP_ID)
    }

    /// What builds wrote that had no name like that yet.
    fn formers(&self) -> PathBuf {
        self.entry_named("daydone")
    }

    fn entry_named(&self, name: &str) -> PathBuf {
        let folder = self.0.path().join("config/autostart");
        folder.join(format!("{name}.desktop"))
    }

    fn reads_entry(&self) -> String {
        fs::read_to_string(self.entry()).expect("the entry is there")
    }

    async fn agent(&self) -> Agent {
        let mut command = self.in_these_folders();
        command.env_remove("DAYDONE_HOME");
        let data = self.0.path().join("share/daydone");
        Agent::spawned_at(command, |_| {
            Locations::under(&data).expect("a usable place")
        })
        .await
    }

    fn in_these_folders(&self) -> Command {
        let mut command = self.0.daydone(None, &AGENT);
        for (variable, folder) in [
            ("HOME", ""),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "share"),
            ("XDG_RUNTIME_DIR", "run"),
        ] {
            command.env(variable, self.0.path().join(folder));
        }
        command
    }
}

async fn wishes(agent: &Agent, starts_at_login: bool) -> Settings {
    let change = SettingsChange {
        starts_at_login: Some(starts_at_login),
        ..Default::default()
    };
    let changed = agent.client.change_settings(change).await;
    changed.expect("it can be wished")
}

async fn doctor(agent: &Agent) -> Finding {
    finding(agent, "starts_at_login").await
}

/// The line that starts the program under test.
fn starts() -> String {
    let program = fs::canonicalize(env!("CARGO_BIN_EXE_daydone")).expect("it is built");
    format!("Exec=\"{}\" agent\n", program.display())
}

#[tokio::test]
async fn the_entry_comes_when_it_is_asked_for_and_goes_when_it_is_not() {
    let person = Person::new();
    let agent = person.agent().await;
    assert!(!person.entry().exists(), "nobody asked");
    assert!(doctor(&agent).await.says.contains("does not start"));

    let settings = wishes(&agent, true).await;
    assert!(settings.starts_at_login_supported && settings.starts_at_login_problem.is_none());
    let entry = person.reads_entry();
    assert!(entry.contains(&starts()), "it starts this program: {entry}");
    let found = doctor(&agent).await;
    assert_eq!(found.health, Health::Good);
    assert_eq!(found.says, "Daydone starts when you log in.");

    wishes(&agent, false).await;
    assert!(!person.entry().exists(), "it is taken away");
}

#[tokio::test]
async fn an_entry_of_a_program_that_moved_is_mended_at_the_next_start() {
    let person = Person::new();
    person.asks_in_the_settings();
    person.agent().await.kill();
    let entry = person.reads_entry();
    assert!(entry.contains(&starts()), "the file was followed: {entry}");

    let moved = entry.replace(&starts(), "Exec=\"/opt/old/daydone\" agent\n");
    fs::write(person.entry(), moved).expect("written");
    person.agent().await.kill();
    assert_eq!(person.reads_entry(), entry, "as it was");
}

#[tokio::test]
async fn an_entry_that_was_switched_off_in_the_desktop_stays_off_and_the_doctor_says_so() {
    let person = Person::new();
    person.asks_in_the_settings();
    person.agent().await.kill();
    let off = person.reads_entry() + "Hidden=true\n";
    fs::write(person.entry(), &off).expect("written");

    let agent = person.agent().await;
    assert_eq!(person.reads_entry(), off, "it is left as it was");
    let found = doctor(&agent).await;
    assert_eq!(found.health, Health::Missing);
    let where_it_is = person.entry().display().to_string();
    assert!(found.says.contains(&where_it_is), "{found:?}");
    let settings = agent.settings().await;
    assert_eq!(settings.starts_at_login_problem, Some(found.says));
    assert!(settings.chosen.starts_at_login, "the wish stays");
}

#[tokio::test]
async fn an_earlier_builds_entry_is_taken_over_and_stays_on_or_off() {
    let person = Person::new();
    person.asks_in_the_settings();
    person.agent().await.kill();
    let on = person.reads_entry();
    let off = format!("{on}Hidden=true\n");
    let moved = on.replace(&starts(), "Exec=\"/opt/old/daydone\" agent\n");
    for (formers, after) in [(&on, &on), (&moved, &on), (&off, &off)] {
        fs::rename(person.entry(), person.formers()).expect("as it was");
        fs::write(person.formers(), formers).expect("written");
        person.agent().await.kill();
        assert!(!person.formers().exists(), "one entry is enough");
        assert_eq!(&person.reads_entry(), after, "it was {formers}");
    }
}

#[tokio::test]
async fn an_earlier_builds_entry_goes_when_nobody_asks_for_it_any_more() {
    let person = Person::new();
    person.asks_in_the_settings();
    person.agent().await.kill();
    fs::rename(person.entry(), person.formers()).expect("as it was");
    person.writes_settings("starts_at_login = \n");
    person.agent().await.kill();
    assert!(person.formers().exists(), "what was wished is not known");
    person.writes_settings("starts_at_login = false\n");
    person.agent().await.kill();
    assert!(!person.formers().exists() && !person.entry().exists());
}

#[tokio::test]
async fn a_settings_file_with_a_mistake_takes_no_entry_away() {
    let person = Person::new();
    person.asks_in_the_settings();
    person.agent().await.kill();
    let entry = person.reads_entry();

    person.writes_settings("starts_at_login = \n");
    let agent = person.agent().await;
    assert!(agent.settings().await.problem.is_some(), "it has a mistake");
    assert_eq!(person.reads_entry(), entry, "what was wished is not known");

    person.writes_settings("starts_at_login = false\n");
    agent.settings().await;
    assert!(!person.entry().exists(), "it is mended, and followed again");
}

#[tokio::test]
async fn a_list_that_cannot_be_written_is_told_and_nothing_else_breaks() {
    let person = Person::new();
    let in_the_way = person.0.path().join("config/autostart");
    fs::write(&in_the_way, "").expect("written");
    let agent = person.agent().await;
    let settings = wishes(&agent, true).await;
    assert!(settings.chosen.starts_at_login, "the wish is kept");
    let why = settings.starts_at_login_problem.expect("it says why");
    assert!(why.contains("autostart"), "and where: {why}");
    let found = doctor(&agent).await;
    assert_eq!((found.health, found.says), (Health::Broken, why));
    agent.does(json!({ "do": "start_focus" })).await;

    fs::remove_file(&in_the_way).expect("it can be mended");
    assert_eq!(doctor(&agent).await.health, Health::Good, "tried again");
    assert!(person.entry().exists(), "and done");
}

#[tokio::test]
async fn an_agent_in_a_folder_of_its_own_leaves_the_persons_list_alone() {
    let person = Person::new();
    let agent = Agent::spawned(person.in_these_folders(), &person.0).await;
    let settings = wishes(&agent, true).await;
    assert!(
        !settings.starts_at_login_supported,
        "somebody only tries it"
    );
    let why = settings.starts_at_login_problem.expect("it says why");
    assert!(why.contains("DAYDONE_HOME"), "{why}");
    assert_eq!(doctor(&agent).await.says, why, "the doctor says the same");
    assert!(!person.entry().exists(), "nothing was written");
}
