//! The first caller starts the agent. It outlives its starter, so it gets streams and a process
//! group of its own; the agent's lock makes starting one too many harmless.

use std::{
    io::Read,
    process::{Child, Command, ExitStatus, Stdio},
    time::Duration,
};

use tokio::time::{sleep, timeout};

use crate::{
    Client, Notifications, ask_to_make_way, is_older,
    locations::{HOME_VARIABLE, Locations},
    own_version, program, successor,
};
use protocol::{Hello, PROTOCOL, WireError, error::code};

/// Names another agent than the one beside this program; for tests and for people who build their own.
pub const AGENT_VARIABLE: &str = "DAYDONE_AGENT";

/// The exit code of an agent whose journal is damaged or gone. Its last line says so, with the way out.
pub const JOURNAL_DAMAGED: u8 = 4;

/// How long a started agent may take until it listens.
const STARTING: Duration = Duration::from_secs(5);
/// How often a starting agent is tried.
const KNOCK: Duration = Duration::from_millis(20);
/// How much is read of what an agent said before it left, in bytes.
const LAST_WORDS: u64 = 4 * 1024;

/// Connects to the agent of `place`, starting one when none listens, and checks that it speaks this
/// protocol. An agent older than this program is replaced: the day goes on as the journal has it.
///
/// # Errors
/// `no_agent` when none listens and none can be started; `journal_damaged` when a person has to decide
/// what becomes of the journal first; `other_version` when the running agent
/// speaks another protocol.
pub async fn reach(place: &Locations) -> Result<(Client, Notifications), WireError> {
    let connected = connected(place).await?;
    let agent = connected.0.hello().await?;
    of_this_version(place, connected, &agent).await
}

/// The same with another answer, for when a running agent does not say who it is in time.
///
/// # Errors
/// As [`reach`].
pub async fn reach_within(
    place: &Locations,
    limit: Duration,
) -> Result<(Client, Notifications), WireError> {
    let connected = connected(place).await?;
    let agent = connected.0.hello_within(limit).await?;
    of_this_version(place, connected, &agent).await
}

/// The connection, or one to the agent that takes the place of an older one.
async fn of_this_version(
    place: &Locations,
    connected: (Client, Notifications),
    agent: &Hello,
) -> Result<(Client, Notifications), WireError> {
    // Nothing is sent away for what is not there to be started.
    if !is_older(agent) || !own_program_is_there() {
        same_protocol(agent)?;
        return Ok(connected);
    }
    // Read while it runs.
    let mut command = agent_command(place);
    successor::with_surroundings_of(agent, &mut command);
    ask_to_make_way(place, connected.0).await?;
    let connected = knock(place, spawned(command)?).await?;
    same_protocol(&connected.0.hello().await?)?;
    Ok(connected)
}

/// Whether the agent that would be started is a file. One that is only a name is looked for on the `PATH`, and
/// then it is not known whose it is.
fn own_program_is_there() -> bool {
    program("daydone", AGENT_VARIABLE).is_file()
}

async fn connected(place: &Locations) -> Result<(Client, Notifications), WireError> {
    match Client::connect(place).await {
        Err(error) if error.code == code::NO_AGENT => knock(place, start(place)?).await,
        connected => connected,
    }
}

/// Starts an agent for `place` and does not wait for it. What it says on standard error can be read
/// from the child for as long as that is kept.
///
/// # Errors
/// `no_agent` with the system's reason when the program cannot be run.
pub fn start(place: &Locations) -> Result<Child, WireError> {
    spawned(agent_command(place))
}

fn agent_command(place: &Locations) -> Command {
    let mut command = Command::new(program("daydone", AGENT_VARIABLE));
    command
        .arg("agent")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    if let Some(home) = place.home() {
        command.env(HOME_VARIABLE, home);
    }
    // A Ctrl+C in the terminal that started it is not meant for the agent, and it must not hold on
    // to the folder it was started in.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0).current_dir("/");
    #[cfg(windows)]
    std::os::windows::process::CommandExt::creation_flags(&mut command, DETACHED_PROCESS);
    command
}

fn spawned(mut command: Command) -> Result<Child, WireError> {
    command.spawn().map_err(|error| {
        let program = command.get_program().display();
        WireError::no_agent(format!(
            "The agent could not be started: {program}: {error}."
        ))
    })
}

/// No console window for the agent.
#[cfg(windows)]
const DETACHED_PROCESS: u32 = 0x0000_0008;

async fn knock(place: &Locations, agent: Child) -> Result<(Client, Notifications), WireError> {
    timeout(STARTING, until_it_listens(place, agent))
        .await
        .unwrap_or_else(|_| {
            Err(WireError::no_agent(
                "The agent was started and does not answer.",
            ))
        })
}

async fn until_it_listens(
    place: &Locations,
    mut agent: Child,
) -> Result<(Client, Notifications), WireError> {
    loop {
        match Client::connect(place).await {
            Err(error) if error.code == code::NO_AGENT => {}
            connected => return connected,
        }
        // A success means another agent was there first; then its socket answers soon.
        if let Ok(Some(status)) = agent.try_wait()
            && !status.success()
        {
            return Err(left(status, last_words(&mut agent)));
        }
        sleep(KNOCK).await;
    }
}

/// Why there is no agent, from how it left and its last line. A damaged journal has a code of its own:
/// trying again does not help, and a person has something to decide.
fn left(status: ExitStatus, said: Option<String>) -> WireError {
    match said {
        Some(said) if status.code() == Some(JOURNAL_DAMAGED.into()) => {
            WireError::new(code::JOURNAL_DAMAGED, said)
        }
        said => {
            let why = said.unwrap_or_else(|| format!("{status}."));
            WireError::no_agent(format!("The agent left at once: {why}"))
        }
    }
}

/// The last line an agent that has left said on standard error: a disk that is full or a journal
/// that is damaged is something a person can do something about.
fn last_words(agent: &mut Child) -> Option<String> {
    let mut said = String::new();
    let _unread = agent
        .stderr
        .take()?
        .take(LAST_WORDS)
        .read_to_string(&mut said);
    let last = said.lines().rfind(|line| !line.trim().is_empty())?;
    Some(last.strip_prefix("daydone: ").unwrap_or(last).to_owned())
}

fn same_protocol(agent: &Hello) -> Result<(), WireError> {
    if agent.protocol == PROTOCOL {
        return Ok(());
    }
    let (than, hint) = match agent.protocol > PROTOCOL {
        true => (
            "newer",
            "Close this program and open Daydone again: the newer one is there.",
        ),
        false => (
            "older",
            "Quit the agent (daydone quit); the next call starts the right one.",
        ),
    };
    Err(WireError {
        code: code::OTHER_VERSION.to_owned(),
        message: format!(
            "The running agent is Daydone {}, {than} than this program, which is {}. \
             It speaks protocol {}, this program {PROTOCOL}.",
            agent.version,
            own_version(),
            agent.protocol,
        ),
        hint: Some(hint.to_owned()),
        number: Some(agent.protocol),
        stop: None,
    })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn left_saying(script: &str) -> Option<String> {
        ended(script).1
    }

    fn ended(script: &str) -> (ExitStatus, Option<String>) {
        let mut agent = Command::new("sh")
            .args(["-c", script])
            .stderr(Stdio::piped())
            .spawn()
            .expect("there is a shell");
        let status = agent.wait().expect("and it ends");
        (status, last_words(&mut agent))
    }

    #[test]
    fn an_agent_that_speaks_otherwise_is_named_with_both_versions_and_a_way_out() {
        let agent = |protocol| Hello {
            protocol,
            version: "9.8.7".to_owned(),
            pid: 1,
        };
        assert!(same_protocol(&agent(PROTOCOL)).is_ok());
        for (protocol, than, way_out) in [
            (PROTOCOL + 1, "newer", "open Daydone again"),
            (PROTOCOL - 1, "older", "daydone quit"),
        ] {
            let error = same_protocol(&agent(protocol)).expect_err("it is said");
            let both = format!(
                "Daydone 9.8.7, {than} than this program, which is {}.",
                own_version()
            );
            assert!(error.message.contains(&both), "{}", error.message);
            assert!(error.hint.is_some_and(|hint| hint.contains(way_out)));
        }
    }

    #[test]
    fn a_damaged_journal_is_told_from_an_agent_that_could_not_start() {
        for (exit, expected, said) in [
            (4, "journal_damaged", "Why."),
            (1, "no_agent", "The agent left at once: Why."),
        ] {
            let (status, words) = ended(&format!("echo 'daydone: Why.' >&2; exit {exit}"));
            let error = left(status, words);
            assert_eq!(error.code, expected, "for exit code {exit}");
            assert_eq!(error.message, said, "for exit code {exit}");
        }
    }

    #[test]
    fn an_agent_that_left_is_quoted_with_its_last_line() {
        assert_eq!(
            left_saying(
                "echo 'daydone: settings are broken' >&2; echo 'daydone: The disk is full.' >&2"
            ),
            Some("The disk is full.".to_owned()),
            "why it left comes last"
        );
        assert_eq!(left_saying("exit 1"), None, "one that said nothing is not");
    }
}
