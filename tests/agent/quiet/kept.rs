//! What is written down, and who puts back: the guard waits for a program that is still switching, a record
//! that cannot be read is said and kept, and what could not be put back keeps its guard.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use protocol::Health;
use serde_json::json;

use super::{
    Desk, Kind, chooses_quiet, focus,
    guarded::{borrows, guard, guards, nothing_is_left},
};
use crate::support::{Home, command, finding, soon};

/// A `gsettings` that begins to switch to quiet, and does it when it may.
fn slow_gsettings(folder: &Path) -> std::path::PathBuf {
    let file = folder.join("gsettings");
    let text = format!(
        "#!/bin/sh\n\
         if [ \"$1 $4\" = 'set false' ]; then\n\
           cd '{}'; : > began; read -r _ < wait\n\
           /usr/bin/gsettings \"$@\"; : > done; exit\n\
         fi\n\
         exec /usr/bin/gsettings \"$@\"\n",
        folder.display()
    );
    fs::write(&file, text).expect("the folder is ours");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("ours");
    let pipe = std::process::Command::new("mkfifo")
        .arg(folder.join("wait"))
        .status();
    assert!(pipe.expect("mkfifo is there").success());
    file
}

async fn is_there(file: &Path) {
    soon("the stand-in", async || file.exists().then_some(())).await;
}

#[tokio::test]
async fn the_guard_waits_for_a_program_that_is_still_switching() {
    let desk = Desk::start(Kind::Gnome).await;
    let (home, folder) = (Home::new(), Home::new());
    let folder = folder.path();
    let gsettings = slow_gsettings(folder);
    let agent = desk
        .agent_with(&home, &[("DAYDONE_GSETTINGS", &gsettings)])
        .await;
    chooses_quiet(&agent).await;
    focus(&agent).await;
    is_there(&folder.join("began")).await;
    agent.kill();
    fs::write(folder.join("wait"), "\n").expect("it reads");
    is_there(&folder.join("done")).await;
    nothing_is_left(&home).await;
    assert_eq!(
        desk.stands().await,
        desk.untouched(),
        "the guard came after it"
    );
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_kept_and_said() {
    let desk = Desk::start(Kind::Dunst).await;
    let home = Home::new();
    fs::create_dir_all(home.path()).expect("ours");
    fs::write(home.path().join("quiet.json"), "{").expect("ours");
    let agent = desk.agent(&home).await;
    let kept = home.path().join("quiet-unreadable-1.json");
    is_there(&kept).await;
    let said = finding(&agent, "borrowed").await;
    assert_eq!(said.health, Health::Broken);
    assert!(
        said.says.contains(&kept.display().to_string()),
        "{}",
        said.says
    );
    assert!(
        said.advice
            .is_some_and(|advice| advice.contains("delete that file"))
    );
    chooses_quiet(&agent).await;
    focus(&agent).await;
    desk.becomes(true).await;
    assert_eq!(
        fs::read_to_string(&kept).expect("there"),
        "{",
        "for a person to look at"
    );
    agent.does(command("finish", json!({}))).await;
    desk.becomes(false).await;
    nothing_is_left(&home).await;
    fs::remove_file(kept).expect("ours");
    let report = agent.client.doctor().await.expect("it answers");
    assert!(
        report
            .findings
            .iter()
            .all(|finding| finding.about != "borrowed")
    );
}

#[tokio::test]
async fn the_doctor_says_since_when_a_switch_is_borrowed() {
    let desk = Desk::start(Kind::Xfce).await;
    let home = Home::new();
    let agent = desk.agent(&home).await;
    chooses_quiet(&agent).await;
    focus(&agent).await;
    desk.becomes(true).await;
    let said = finding(&agent, "borrowed").await;
    assert_eq!(said.health, Health::Good);
    assert!(said.says.contains("borrowed since"), "{}", said.says);
}

#[tokio::test]
async fn what_could_not_be_put_back_keeps_its_guard() {
    let desk = Desk::start(Kind::Dunst).await;
    let home = Home::new();
    let agent = desk.agent(&home).await;
    chooses_quiet(&agent).await;
    focus(&agent).await;
    desk.becomes(true).await;
    let first = guard(&home).await;
    desk.hangs(true);
    agent.does(command("finish", json!({}))).await;
    // It leaves once dunst has not answered.
    assert!(agent.quit().await.success());
    assert_eq!(guards(&home), [first], "it is still there");
    assert!(borrows(&home));
    desk.hangs(false);
    desk.becomes(false).await;
    nothing_is_left(&home).await;
}
