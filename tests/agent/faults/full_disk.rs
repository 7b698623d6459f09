//! A disk that is really full: a small one of memory, in a mount namespace of the agent's own. Where
//! the system forbids that, the file layer stands in and the test says so.

use std::{fs, io::Write, path::PathBuf, process::Command};

use client::locations::Locations;

use super::{Trouble, lives_through, mounts};
use crate::{
    support::{Agent, Home, MORNING},
    torture::examine,
};

/// Fills the rest of the disk, and frees it.
struct Ballast(PathBuf);

impl Trouble for Ballast {
    fn begins(&mut self) {
        let mut ballast = fs::File::create(&self.0).expect("there is room for a name");
        while ballast.write_all(&[0; 512]).is_ok() {}
    }

    fn ends(&mut self) {
        fs::remove_file(&self.0).expect("it can be freed");
    }
}

#[tokio::test]
async fn a_session_lives_through_a_disk_that_is_really_full() {
    if !mounts::are_possible() {
        println!("No mounts here: the file layer stands in.");
        return super::while_it_lasts::full_in_the_layer().await;
    }
    let home = Home::new();
    let typed = ["agent", "--clock", MORNING, "--zone", "Europe/Lisbon"];
    let small = "mount -t tmpfs -o size=1m,mode=700 none \"$DAYDONE_HOME\"";
    let command: Command = mounts::after(small, home.daydone(None, &typed));
    // Its disk is seen by its own namespace only, and through the process.
    let inside = |pid: u32| {
        let root = PathBuf::from(format!("/proc/{pid}/root"));
        root.join(home.path().strip_prefix("/").expect("a whole path"))
    };
    let agent = Agent::spawned_at(command, |pid| {
        Locations::under(&inside(pid)).expect("a usable place")
    })
    .await;
    // The day's copy is made now: one that is being made while the disk fills gives its room back when it fails.
    agent
        .client
        .back_up()
        .await
        .expect("there is room for a copy");
    let folder = inside(agent.pid());
    let mut full = Ballast(folder.join("ballast"));
    let agent = lives_through(agent, &mut full, "disk_full").await;
    let lines = examine(&folder).expect("the journal is whole");
    let written = format!("{lines:?}");
    assert!(written.contains("after") && !written.contains("refused"));
    agent.kill();
}
