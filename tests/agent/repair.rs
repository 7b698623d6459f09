//! Copies, going back to one, and a journal that is damaged: with an agent and without one, as a person
//! at a terminal and as a script.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

use client::Client;
use protocol::Health;
use serde_json::{Value, json};

use crate::support::{Agent, Home, command, finding, soon, text};

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn journal(home: &Home) -> PathBuf {
    home.path().join("daydone.sqlite")
}

/// The copy that the agent makes of a date once something happens on it.
async fn copy_of(home: &Home, date: &str) -> PathBuf {
    let copy = home.path().join(format!("backups/daydone-{date}.sqlite"));
    soon("the day's copy is made", async || {
        copy.exists().then_some(())
    })
    .await;
    copy
}

/// The next day's copy, which holds everything that happened so far.
async fn copy_of_everything(agent: &Agent, home: &Home) -> PathBuf {
    agent.pass(24 * 60).await;
    copy_of(home, "2026-11-25").await
}

/// Overwrites everything after the first page.
fn damage(file: &Path) {
    let mut bytes = fs::read(file).expect("the file is there");
    bytes[4096..].fill(0xA5);
    fs::write(file, bytes).expect("written");
}

/// The agent that some call has started; it is asked to leave at the end.
struct Started<'a>(&'a Home, Client);

impl<'a> Started<'a> {
    async fn find(home: &'a Home) -> Self {
        let client = soon("an agent answers", async || {
            let (client, _told) = Client::connect(&home.place()).await.ok()?;
            client.hello().await.ok().map(|_| client)
        })
        .await;
        Started(home, client)
    }

    async fn thoughts(&self) -> Vec<String> {
        let seen = self.1.status().await.expect("status is always answered");
        seen.parked
            .into_iter()
            .map(|thought| thought.text)
            .collect()
    }
}

impl Drop for Started<'_> {
    fn drop(&mut self) {
        self.0.types(&["quit"]);
    }
}

#[tokio::test]
async fn a_copy_is_made_listed_and_gone_back_to_while_the_agent_runs() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent.does(command("start_day", json!({}))).await;
    agent
        .does(command("park", json!({ "text": "before" })))
        .await;
    let made = home.types(&["backup", "now"]);
    assert!(made.status.success(), "a copy: {}", complaint(&made));
    agent
        .does(command("park", json!({ "text": "after" })))
        .await;

    let listed = home.types(&["backup", "list", "--json"]);
    let listed: Value = serde_json::from_str(&text(&listed)).expect("JSON for scripts");
    let copies = listed.as_array().expect("a list");
    let ours = copies.iter().find(|copy| copy["days"] == 1);
    let ours = ours.unwrap_or_else(|| panic!("the copy with a day in it: {listed}"));
    assert_eq!(ours["last_day"], "2026-11-24", "and which");
    let lines = text(&home.types(&["backup", "list"]));
    assert!(lines.contains("1 day, 2026-11-24"), "for a person: {lines}");

    let date = ours["date"].as_str().expect("a date").to_owned();
    let back = home.types(&["backup", "restore", &date, "--yes", "--json"]);
    assert!(back.status.success(), "went back: {}", complaint(&back));
    let started = Started::find(&home).await;
    assert_eq!(started.thoughts().await, ["before"], "as the copy was");

    let back: Value = serde_json::from_str(&text(&back)).expect("JSON for scripts");
    let aside = back["set_aside"].as_str().expect("the journal of before");
    let forward = home.types(&["backup", "restore", aside, "--yes"]);
    assert!(forward.status.success(), "forward: {}", complaint(&forward));
    let said = text(&forward);
    assert!(
        said.contains("backup restore"),
        "it says how to go back: {said}"
    );
    let again = Started::find(&home).await;
    assert_eq!(
        again.thoughts().await,
        ["before", "after"],
        "nothing was lost"
    );
}

#[tokio::test]
async fn nothing_is_restored_without_a_yes_or_from_a_copy_that_is_damaged() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent.does(command("park", json!({ "text": "kept" }))).await;
    let copy = copy_of(&home, "2026-11-24").await;
    let unasked = home.types(&["backup", "restore"]);
    assert_eq!(unasked.status.code(), Some(1), "nobody is there to agree");
    let said = complaint(&unasked);
    assert!(said.contains("--yes"), "it says how to agree: {said}");

    for unknown in ["2020-02-02", "nowhere.sqlite"] {
        let unknown = home.types(&["backup", "restore", unknown, "--yes"]);
        assert_eq!(unknown.status.code(), Some(1), "no such copy");
        assert!(
            complaint(&unknown).contains("backup list"),
            "which there are"
        );
    }

    let mut bytes = fs::read(&copy).expect("the copy");
    bytes[4096..].fill(0xA5);
    fs::write(&copy, bytes).expect("damage");
    let refused = home.types(&["backup", "restore", "2026-11-24", "--yes"]);
    assert_eq!(refused.status.code(), Some(1), "not from that one");
    assert!(complaint(&refused).contains("damaged"), "and says why");
    fs::write(
        home.path().join("letter.txt"),
        "Dear all, this is no journal.",
    )
    .expect("written");
    let letter = home.path().join("letter.txt").display().to_string();
    let foreign = home.types(&["backup", "restore", &letter, "--yes"]);
    for said in [complaint(&refused), complaint(&foreign)] {
        assert!(said.contains("backup list"), "what to do: {said}");
        assert!(!said.contains("doctor"), "the journal is well: {said}");
    }

    let pid = agent.client.hello().await.expect("it answers").pid;
    assert_eq!(pid, agent.pid(), "the agent was not even disturbed");
    assert_eq!(agent.status().await.parked.len(), 1, "the day is as it was");
}

#[tokio::test]
async fn a_damaged_journal_is_said_everywhere_and_mended_when_asked() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent.does(command("start_day", json!({}))).await;
    agent
        .does(command("park", json!({ "text": "in the copy" })))
        .await;
    copy_of_everything(&agent, &home).await;
    assert!(agent.quit().await.success(), "left in order");
    damage(&journal(&home));
    let before = fs::read(journal(&home)).expect("readable");

    let start = home.types(&["agent"]);
    assert_eq!(start.status.code(), Some(4), "scripts can rely on it");
    let last = complaint(&start).lines().last().map(str::to_owned);
    let last = last.expect("it says why");
    for part in ["damaged", "newest backup is of", "daydone doctor --repair"] {
        assert!(last.contains(part), "in one line, {part}: {last}");
    }
    let status = home.types(&["status"]);
    assert_eq!(status.status.code(), Some(4), "any verb says the same");
    assert!(complaint(&status).contains("damaged"), "in words, too");

    let doctor = home.types(&["doctor"]);
    assert_eq!(doctor.status.code(), Some(4), "the doctor sees it alone");
    let said = text(&doctor);
    for part in ["journal (broken)", "--repair", "backups (good)"] {
        assert!(said.contains(part), "the doctor says {part}: {said}");
    }
    let unasked = home.types(&["doctor", "--repair"]);
    assert_eq!(unasked.status.code(), Some(1), "nobody is there to agree");
    assert_eq!(
        fs::read(journal(&home)).expect("there"),
        before,
        "untouched so far"
    );

    let mended = home.types(&["doctor", "--repair", "--yes"]);
    assert!(mended.status.success(), "mended: {}", complaint(&mended));
    let said = text(&mended);
    for part in ["Brought back", "from the backup of", "is kept"] {
        assert!(said.contains(part), "it says {part}: {said}");
    }
    let agent = Agent::start(&home, None).await;
    assert_eq!(
        agent.status().await.parked[0].text,
        "in the copy",
        "it is back"
    );
    let aside = names(&home)
        .into_iter()
        .find(|name| name.starts_with("daydone-damaged-"));
    let aside = home.path().join(aside.expect("set aside"));
    assert_eq!(
        fs::read(aside).expect("there"),
        before,
        "and nothing was deleted"
    );
}

#[tokio::test]
async fn a_sound_journal_is_not_disturbed_by_a_repair() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent.does(command("start_day", json!({}))).await;
    let mended = home.types(&["doctor", "--repair", "--json"]);
    assert!(
        mended.status.success(),
        "no question: {}",
        complaint(&mended)
    );
    let done: Value = serde_json::from_str(&text(&mended)).expect("JSON for scripts");
    assert_eq!(done["done"], "nothing", "nothing is wrong");
    let pid = agent.client.hello().await.expect("it answers").pid;
    assert_eq!(pid, agent.pid(), "the agent stayed");
}

#[tokio::test]
async fn tables_out_of_step_are_mended_and_the_agent_comes_back() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent.does(command("start_day", json!({}))).await;
    agent.does(command("park", json!({ "text": "mine" }))).await;
    rusqlite::Connection::open(journal(&home))
        .and_then(|file| file.execute("UPDATE parked SET text = 'not mine'", []))
        .expect("somebody did it");
    let doctor = home.types(&["doctor"]);
    assert!(text(&doctor).contains("not in step"), "it is noticed");

    let mended = home.types(&["doctor", "--repair", "--yes"]);
    assert!(mended.status.success(), "mended: {}", complaint(&mended));
    assert!(text(&mended).contains("made anew"), "it says what was done");
    let started = Started::find(&home).await;
    assert_eq!(started.thoughts().await, ["mine"], "the journal was right");
    let again = home.types(&["doctor", "--repair"]);
    assert!(text(&again).contains("Nothing is wrong"), "and all is well");
}

#[tokio::test]
async fn a_copy_that_cannot_be_made_is_said_by_the_doctor_and_harms_nothing() {
    let home = Home::new();
    let in_the_way = home.path().join("backups");
    fs::write(&in_the_way, "a file where the folder should be").expect("written");
    let agent = Agent::start(&home, None).await;
    agent.does(command("park", json!({ "text": "kept" }))).await;
    let broken = soon("the copy fails", async || {
        let backups = finding(&agent, "backups").await;
        (backups.health == Health::Broken).then_some(backups)
    })
    .await;
    assert!(broken.advice.is_some(), "it says what will happen");
    assert_eq!(agent.status().await.parked.len(), 1, "the day goes on");

    fs::remove_file(&in_the_way).expect("out of the way");
    agent.pass(61).await;
    agent
        .does(command("park", json!({ "text": "later" })))
        .await;
    // The file is there a moment before the agent knows that it is whole.
    soon("it is tried again by itself", async || {
        let backups = finding(&agent, "backups").await;
        (backups.health == Health::Good).then_some(())
    })
    .await;
    let journal = finding(&agent, "journal").await;
    assert_eq!(journal.health, Health::Good, "sound: {}", journal.says);
}

#[tokio::test]
async fn a_journal_that_is_gone_is_not_begun_anew_without_a_word() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent.does(command("park", json!({ "text": "kept" }))).await;
    copy_of_everything(&agent, &home).await;
    assert!(agent.quit().await.success(), "left in order");
    fs::remove_file(journal(&home)).expect("somebody deleted it");

    let start = home.types(&["agent"]);
    assert_eq!(start.status.code(), Some(4), "it does not begin anew");
    assert!(complaint(&start).contains("gone"), "it says what happened");
    let doctor = home.types(&["doctor"]);
    assert_eq!(doctor.status.code(), Some(4), "the doctor sees it, too");
    assert!(text(&doctor).contains("gone"), "and says the same");
    let mended = home.types(&["doctor", "--repair", "--yes"]);
    assert!(mended.status.success(), "mended: {}", complaint(&mended));
    let agent = Agent::start(&home, None).await;
    assert_eq!(agent.status().await.parked.len(), 1, "it is back");
}

/// Kills a restore as soon as a file appears that it makes on its way. However far it got meanwhile,
/// the journal is the one of before or the copy.
#[tokio::test]
async fn a_restore_that_is_killed_leaves_the_one_or_the_other() {
    for file in [
        "daydone.sqlite.incoming.part",
        "daydone.sqlite.incoming",
        "daydone-replaced-",
    ] {
        let home = Home::new();
        let agent = Agent::start(&home, None).await;
        agent
            .does(command("park", json!({ "text": "in the copy" })))
            .await;
        copy_of_everything(&agent, &home).await;
        agent
            .does(command("park", json!({ "text": "after it" })))
            .await;
        assert!(agent.quit().await.success(), "left in order");

        let restore = &["backup", "restore", "2026-11-25", "--yes"];
        let mut restoring = home.daydone(None, restore).spawn().expect("it runs");
        while restoring.try_wait().expect("it can be asked").is_none() {
            if names(&home).iter().any(|name| name.starts_with(file)) {
                restoring.kill().expect("it can be killed");
            }
        }
        let agent = Agent::start(&home, None).await;
        let parked = agent.status().await.parked.len();
        assert!(parked == 1 || parked == 2, "at {file}: {parked} thoughts");
        let report = agent.client.doctor().await.expect("the doctor answers");
        let journal = report.findings.iter().find(|one| one.about == "journal");
        let journal = journal.expect("it is looked at");
        assert_eq!(journal.health, Health::Good, "at {file}: {}", journal.says);
        let aside = names(&home);
        let aside = aside
            .iter()
            .any(|name| name.starts_with("daydone-replaced-"));
        assert!(parked == 2 || aside, "at {file}: the one before is kept");
    }
}

fn names(home: &Home) -> Vec<String> {
    let inside = fs::read_dir(home.path()).expect("readable");
    let names = inside.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    names.collect()
}
