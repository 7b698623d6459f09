//! The person's hooks, run by the real agent: order, environment, input, limits, and what is never run.

mod contrib;
mod refused;
mod run;
mod spared;
mod stand_in;
mod tried;

use std::{fs, os::unix::fs::PermissionsExt};

use protocol::{HookView, HooksView};

use crate::support::{Agent, Home, MORNING, daydone, soon};

/// Short enough to be waited for, long enough for a shell to start on a slow machine.
const LIMIT: &str = "1500";

/// A home in which hooks are switched on.
fn switched_on() -> Home {
    let home = Home::new();
    fs::write(home.path().join("settings.toml"), "hooks = true\n").expect("written");
    home
}

/// An agent whose hooks get `limit` milliseconds.
async fn start_within(home: &Home, limit: &str) -> Agent {
    let mut command = daydone(home, None);
    command.args([
        "agent",
        "--clock",
        MORNING,
        "--zone",
        "Europe/Lisbon",
        "--hook-limit",
        limit,
    ]);
    Agent::spawned(command, home).await
}

impl Home {
    /// Makes a hook of these lines.
    fn hook(&self, file: &str, lines: &str) {
        let path = self.path().join("hooks").join(file);
        let folder = path.parent().expect("it is in one");
        fs::create_dir_all(folder).expect("a folder");
        for folder in folder
            .ancestors()
            .take_while(|folder| *folder != self.path())
        {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("it is mine");
        }
        // Written aside and moved, so that none runs half of it.
        let aside = self.path().join("aside");
        fs::write(
            &aside,
            format!("#!/bin/sh\ncd \"$DAYDONE_HOME\" || exit 1\n{lines}\n"),
        )
        .expect("written");
        fs::set_permissions(&aside, fs::Permissions::from_mode(0o755)).expect("it is mine");
        fs::rename(aside, path).expect("moved");
    }

    /// The lines that hooks wrote into a file.
    fn lines(&self, file: &str) -> Vec<String> {
        let text = fs::read_to_string(self.path().join(file)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Waits until a file has these lines.
    async fn has(&self, file: &str, lines: &[&str]) {
        let mut found = Vec::new();
        let what = format!("{lines:?} in {file}");
        let waiting = soon(&what, async || {
            found = self.lines(file);
            (found == lines).then_some(())
        });
        let limit = std::time::Duration::from_secs(15);
        if tokio::time::timeout(limit, waiting).await.is_err() {
            panic!("{file} has {:?} and not {lines:?}", self.lines(file));
        }
    }

    /// Lets hooks go on that wait for a file.
    fn let_go(&self, file: &str) {
        fs::write(self.path().join(file), "").expect("written");
    }
}

/// A line of a hook that waits for a file.
fn waits_for(file: &str) -> String {
    format!("while [ ! -e {file} ]; do sleep 0.02; done")
}

/// The hooks as faces see them.
async fn seen(agent: &Agent) -> HooksView {
    agent
        .client
        .hooks()
        .await
        .expect("they are always answered")
}

/// One of them.
async fn hook(agent: &Agent, file: &str) -> HookView {
    let all = seen(agent).await.hooks;
    let found = all.into_iter().find(|hook| hook.file == file);
    found.unwrap_or_else(|| panic!("{file} is seen"))
}
