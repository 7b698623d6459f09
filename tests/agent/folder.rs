//! The data folder, opened by whatever the desktop opens folders with.

use std::{fs, path::PathBuf};

use crate::support::{Agent, Home, soon};

/// An agent on a desktop whose programs are those of one folder: an `xdg-open` that does this, or
/// nothing.
async fn agent_with(home: &Home, xdg_open: Option<&str>) -> Agent {
    let program = xdg_open.map(|does| ("xdg-open", does));
    Agent::with_programs(home, program).await
}

/// What the `xdg-open` of a home has written to `name`, once it has written a whole line.
async fn written(home: &Home, name: &str) -> String {
    let file = home.path().join(name);
    soon("the program is run", async || {
        let line = fs::read_to_string(&file).ok()?;
        Some(line.strip_suffix('\n')?.to_owned())
    })
    .await
}

/// The processes whose parent is `pid`; one that ended stays among them until its end was heard of.
fn children(pid: u32) -> Vec<PathBuf> {
    let is_child = |process: &PathBuf| {
        let status = fs::read_to_string(process.join("status")).unwrap_or_default();
        status.contains(&format!("\nPPid:\t{pid}\n"))
    };
    let processes = fs::read_dir("/proc").expect("Linux lists its processes");
    let paths = processes.filter_map(|one| one.ok().map(|one| one.path()));
    paths.filter(is_child).collect()
}

#[tokio::test]
async fn the_data_folder_is_opened_by_the_desktops_own_program() {
    let home = Home::new();
    let agent = agent_with(&home, Some("echo \"$@\" > \"$DAYDONE_HOME/opened\"")).await;
    agent.client.open_folder().await.expect("it is opened");
    let folder = home.place().data_folder().display().to_string();
    assert_eq!(written(&home, "opened").await, folder, "that one, alone");
    soon("its end is heard of", async || {
        children(agent.pid()).is_empty().then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_program_that_stays_with_the_folder_keeps_nobody_waiting() {
    let home = Home::new();
    // It stays until the test writes to the pipe, as a file program stays until it is closed.
    let pipe = home.path().join("closed");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo runs").success(), "a pipe");
    let stays = "echo here > \"$DAYDONE_HOME/opened\"; read closed < \"$DAYDONE_HOME/closed\"";
    let agent = agent_with(&home, Some(stays)).await;
    agent.client.open_folder().await.expect("it is opened");
    written(&home, "opened").await;
    assert!(!children(agent.pid()).is_empty(), "the program is there");
    agent.client.hello().await.expect("the agent goes on");
    fs::write(&pipe, "now\n").expect("it reads");
    soon("its end is heard of", async || {
        children(agent.pid()).is_empty().then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_desktop_that_opens_no_folders_is_said_to() {
    let home = Home::new();
    let agent = agent_with(&home, None).await;
    let refused = agent.client.open_folder().await;
    let error = refused.expect_err("nothing opened it");
    assert_eq!(error.code, "no_file_program", "{error}");
    assert!(error.hint.is_some(), "and what can be done is said");
}
