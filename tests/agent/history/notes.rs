//! Notes in a folder of one's own: written at the close, and not lost when the agent goes just then.

use std::{fs, path::Path, process::Command};

use protocol::{Health, SettingsChange};

use crate::support::{Agent, Home, soon};

use super::{live, types};

/// Has notes written into `folder`.
fn into(home: &Home, folder: &Path) {
    types(
        home,
        &format!("settings set notes_folder {}", folder.display()),
    );
}

/// A day's note, as soon as it is there.
async fn note_in(file: &Path) -> String {
    soon("the note is written", async || {
        fs::read_to_string(file).ok()
    })
    .await
}

#[tokio::test]
async fn a_closed_day_leaves_its_note_in_the_folder_that_was_set() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let folder = home.path().join("Notes");
    into(&home, &folder);
    let closed = live(&agent, 1).await;
    let file = folder.join(format!("{}.md", closed.day.date));
    let note = note_in(&file).await;
    assert!(note.contains("Draft 1 #write"), "{note}");

    let mine = format!("# Before\n\n{note}\nAfter\n");
    fs::write(&file, &mine).expect("the person writes");
    types(&home, "export notes");
    let again = fs::read_to_string(&file).expect("text");
    assert_eq!(again, mine, "and what they wrote stays");
}

#[tokio::test]
async fn what_is_set_right_after_the_close_is_right_in_the_note_too() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let folder = home.path().join("Notes");
    into(&home, &folder);
    let closed = live(&agent, 1).await;
    let file = folder.join(format!("{}.md", closed.day.date));
    let note = note_in(&file).await;
    assert!(note.contains("Focus: 31 min. Sessions: 1."), "{note}");
    types(&home, "correct s1 --remove");
    soon("the note is written anew", async || {
        let note = fs::read_to_string(&file).ok()?;
        note.contains("Focus: 0 min. Sessions: 0.").then_some(())
    })
    .await;
}

#[tokio::test]
async fn the_note_of_a_day_that_was_just_closed_is_there_after_quit() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let folder = home.path().join("Notes");
    into(&home, &folder);
    let closed = live(&agent, 1).await;
    agent.quit().await;
    let note = fs::read_to_string(folder.join(format!("{}.md", closed.day.date)));
    assert!(note.expect("a note").contains(&closed.day.date));
}

#[tokio::test]
async fn a_note_or_template_that_is_a_pipe_is_said_and_later_notes_are_written() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let (folder, pipe) = (home.path().join("Notes"), home.path().join("pipe"));
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo runs").success());
    into(&home, &folder);
    fs::create_dir_all(&folder).expect("a folder");
    let template = format!("settings set notes_template {}", pipe.display());
    types(&home, &template);
    let notes = async || {
        let doctor = agent.client.doctor().await.expect("the doctor answers");
        let mut findings = doctor.findings.into_iter();
        findings.find(|finding| finding.about == "notes")
    };
    let said = notes().await.expect("notes are looked at");
    assert_eq!(said.health, Health::Broken, "before any day is closed");
    assert!(said.says.contains("regular file"), "{}", said.says);
    live(&agent, 1).await;
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 0);
    let usual = SettingsChange {
        notes_template: Some(String::new()),
        ..SettingsChange::default()
    };
    let change = agent.client.change_settings(usual).await;
    change.expect("the usual template is always there");
    types(&home, "correct s1 --remove");
    soon("the note is written after all", async || {
        (fs::read_dir(&folder).expect("a folder").count() == 1).then_some(())
    })
    .await;
    soon("the doctor says so", async || {
        let said = notes().await.expect("notes are looked at");
        (said.health == Health::Good).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_note_that_a_crash_came_before_is_written_at_the_next_start() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let folder = home.path().join("Notes");
    into(&home, &folder);
    let closed = live(&agent, 1).await;
    let file = folder.join(format!("{}.md", closed.day.date));
    let note = note_in(&file).await;
    let later = closed.at.to_rfc3339();
    agent.kill();
    fs::remove_file(&file).expect("it was there");
    let agent = Agent::start_at(&home, None, &later).await;
    let again = note_in(&file).await;
    assert_eq!(again, note);

    agent.kill();
    fs::remove_dir_all(&folder).expect("it was there");
    let agent = Agent::start_at(&home, None, &later).await;
    agent.quit().await;
    assert!(!folder.exists(), "a disk that is elsewhere is not made up");
}
