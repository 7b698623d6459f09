//! Notes in a folder of one's own: written at the close, and not lost when the agent goes just then.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    process::Command,
};

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
async fn a_note_that_is_being_written_is_waited_for_at_quit() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let (folder, template) = (home.path().join("Notes"), home.path().join("template"));
    let made = Command::new("mkfifo").arg(&template).status();
    assert!(made.expect("mkfifo runs").success());
    // Whoever reads the template waits for as long as this is held.
    let mut held = File::options()
        .read(true)
        .write(true)
        .open(&template)
        .expect("a pipe");
    into(&home, &folder);
    types(
        &home,
        &format!("settings set notes_template {}", template.display()),
    );
    let closed = live(&agent, 1).await;
    let address = home.place().address().to_string();
    let let_go = async {
        soon("the agent is leaving", async || {
            (!Path::new(&address).exists()).then_some(())
        })
        .await;
        held.write_all(b"of {date}").expect("somebody reads");
        drop(held);
    };
    tokio::join!(agent.quit(), let_go);
    let note = fs::read_to_string(folder.join(format!("{}.md", closed.day.date)));
    assert!(note.expect("a note").contains(&closed.day.date));
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
