//! Another program works with the file: a backup program, a curious person's database browser.

use rusqlite::Connection;

use super::{Trouble, lives_through, while_it_lasts::written};
use crate::support::{Agent, Home};

struct Curious {
    file: std::path::PathBuf,
    open: Option<Connection>,
}

impl Trouble for Curious {
    fn begins(&mut self) {
        let open = Connection::open(&self.file).expect("anybody may open a file");
        open.execute_batch("BEGIN EXCLUSIVE").expect("and lock it");
        self.open = Some(open);
    }

    fn ends(&mut self) {
        self.open = None;
    }
}

#[tokio::test]
async fn a_session_lives_through_a_file_that_others_hold() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let file = home.path().join("daydone.sqlite");
    let mut curious = Curious { file, open: None };
    lives_through(agent, &mut curious, "journal_busy")
        .await
        .kill();
    let written = format!("{:?}", written(&home));
    assert!(written.contains("after") && !written.contains("refused"));
}
