//! Status bars: the lines that they read, and the pieces of `docs/bars.md` in the programs themselves.

use std::{
    fs,
    io::{BufRead, BufReader},
    os::unix::fs::symlink,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use protocol::ClockMove;
use serde_json::Value;

use crate::support::{Agent, Home, XServer, in_time, soon, text};

/// A piece of the page, which is a file of `contrib` as well.
fn piece(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let piece = fs::read_to_string(root.join("contrib").join(name)).expect("it is in contrib");
    let page = fs::read_to_string(root.join("docs/bars.md")).expect("the page");
    assert!(page.contains(&piece), "docs/bars.md shows contrib/{name}");
    piece
}

/// A day with an item in focus, and `daydone` where programs find it.
async fn focused() -> (Home, Agent) {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let planned = home.types(&["plan", "--until", "16:30", "Say \"so\""]);
    assert!(planned.status.success(), "{planned:?}");
    assert!(home.types(&["focus", "25", "1"]).status.success());
    let bin = home.path().join("bin");
    fs::create_dir(&bin).expect("a folder");
    symlink(env!("CARGO_BIN_EXE_daydone"), bin.join("daydone")).expect("a link");
    (home, agent)
}

/// A program beside this day, with its output to read; none where it is not installed, which is said.
fn beside(home: &Home, name: &str, words: &[&str]) -> Option<Command> {
    if Command::new("which")
        .arg(name)
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|it| !it.success())
    {
        eprintln!("{name} is not installed here, so nothing is tried with it");
        return None;
    }
    let path = std::env::var("PATH").unwrap_or_default();
    let mut command = Command::new(name);
    command
        .args(words)
        .env(
            "PATH",
            format!("{}:{path}", home.path().join("bin").display()),
        )
        .env("DAYDONE_HOME", home.path())
        .env("HOME", home.path())
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null());
    Some(command)
}

/// Ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn line(agent: &Agent) -> String {
    agent.status().await.line
}

#[tokio::test]
async fn a_line_of_ones_own_has_its_fields() {
    let (home, agent) = focused().await;
    let said = |template: &str| text(&home.types(&["status", "--format", template]));
    assert_eq!(
        said("{state} {class} · {title} · {ends_at} · {left} · {done}/{total} · {{}}").trim_end(),
        "open focus · Say \"so\" · 09:20 · 25 min · 0/1 · {}"
    );
    let json: Value = serde_json::from_str(&said("{{\"title\":{json:title}}}")).expect("JSON");
    assert_eq!(json["title"], "Say \"so\"");
    agent.pass(1).await;
    assert_eq!(said("{left} {focus}").trim_end(), "24 min 1 min");
    let wrong: Output = home.types(&["status", "--format", "{titel}"]);
    assert_eq!(wrong.status.code(), Some(2));
    let why = String::from_utf8_lossy(&wrong.stderr).into_owned();
    assert!(why.contains("{ends_at}"), "with those there are: {why}");
}

/// What `status --follow` prints, a line at a time as it comes.
struct Printed {
    _follows: Running,
    lines: tokio::sync::mpsc::UnboundedReceiver<String>,
}

impl Printed {
    fn by(home: &Home, words: &[&str]) -> Self {
        let mut follows = home.daydone(None, &[&["status", "--follow"], words].concat());
        let mut follows = Running(follows.stdout(Stdio::piped()).spawn().expect("it starts"));
        let printed = BufReader::new(follows.0.stdout.take().expect("its output"));
        let (tell, lines) = tokio::sync::mpsc::unbounded_channel();
        std::thread::spawn(move || {
            for line in printed.lines().map_while(Result::ok) {
                let _ = tell.send(line);
            }
        });
        Printed {
            _follows: follows,
            lines,
        }
    }

    async fn next(&mut self) -> String {
        in_time("a line", self.lines.recv())
            .await
            .expect("it goes on")
    }
}

async fn seconds_pass(agent: &Agent, seconds: u32) {
    let passed = agent.client.clock(ClockMove::Advance { seconds });
    passed.await.expect("the clock is simulated");
}

#[tokio::test]
async fn todays_focus_is_printed_anew_at_its_minute_and_not_between() {
    let (home, agent) = focused().await;
    seconds_pass(&agent, 58).await;
    let mut printed = Printed::by(&home, &["--format", "{focus}"]);
    assert_eq!(printed.next().await, "0 min");
    // Nothing happens in the day, so the agent sends no snapshot: the process that prints asks by itself.
    seconds_pass(&agent, 4).await;
    assert_eq!(printed.next().await, "1 min");
    seconds_pass(&agent, 57).await;
    assert!(home.types(&["pause"]).status.success());
    seconds_pass(&agent, 600).await;
    assert_eq!(
        printed.lines.try_recv().ok(),
        None,
        "a held session counts nothing"
    );
}

#[tokio::test]
async fn a_line_that_measures_focus_grows_with_it() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    assert!(home.types(&["plan", "--focus", "2h"]).status.success());
    assert!(home.types(&["focus", "25"]).status.success());
    seconds_pass(&agent, 58).await;
    let mut lines = Printed::by(&home, &[]);
    let mut bar = Printed::by(&home, &["--waybar"]);
    let (line, module) = (lines.next().await, bar.next().await);
    assert!(
        line.contains("0 min of 2 h") && module.contains(&line),
        "{line} {module}"
    );
    seconds_pass(&agent, 4).await;
    let (line, module) = (lines.next().await, bar.next().await);
    assert!(
        line.contains("1 min of 2 h") && module.contains(&line),
        "{line} {module}"
    );
}

#[tokio::test]
async fn waybar_has_an_icon_for_each_class() {
    let (home, _agent) = focused().await;
    let said = text(&home.types(&["status", "--waybar"]));
    let said: Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(said["alt"], said["class"]);
    let config: Value =
        serde_json::from_str(&format!("{{{}}}", piece("waybar/config.jsonc"))).expect("JSON");
    let icons = &config["custom/daydone"]["format-icons"];
    for class in ["focus", "paused", "overtime", "break", "meeting"] {
        assert!(icons[class].is_string(), "{class}");
    }
    for class in ["unplanned", "open", "enough", "closed", "away"] {
        assert!(icons[class].is_string(), "{class}");
    }
    piece("waybar/style.css");
}

#[tokio::test]
async fn launchers_read_json_and_headers() {
    let (home, _agent) = focused().await;
    piece("i3status-rust/config.toml");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../contrib");
    for script in ["toggle", "status", "park"] {
        let script = fs::read_to_string(root.join(format!("raycast/{script}.sh"))).expect("it");
        for header in ["schemaVersion 1", "title ", "mode "] {
            assert!(script.contains(&format!("# @raycast.{header}")), "{script}");
        }
    }
    let Some(mut alfred) = beside(&home, "sh", &[]) else {
        return;
    };
    let said = alfred
        .arg(root.join("alfred/daydone.sh"))
        .output()
        .expect("it runs");
    let said: Value = serde_json::from_slice(&said.stdout).expect("JSON");
    assert!(said["items"][0]["title"].is_string());
}

#[tokio::test]
async fn tmux_shows_the_line_and_the_next_one() {
    let (home, agent) = focused().await;
    let conf = home.path().join("tmux.conf");
    fs::write(&conf, piece("tmux/daydone.conf")).expect("a file");
    let (socket, screen) = (home.path().join("tmux"), home.path().join("screen"));
    let tmux = format!("tmux -S {} -f {}", socket.display(), conf.display());
    // A terminal of a hundred columns, of which everything is kept that is drawn on it.
    let session = format!("stty cols 100 rows 9; exec {tmux} new-session cat");
    let Some(mut terminal) = beside(&home, "script", &["-qfc", &session]) else {
        return;
    };
    if beside(&home, "tmux", &[]).is_none() {
        return;
    }
    let terminal = terminal
        .arg(&screen)
        .env("TERM", "xterm")
        .stdin(Stdio::piped());
    let _terminal = Running(terminal.stdout(Stdio::null()).spawn().expect("it starts"));
    let shows = async |line: &str| {
        soon("tmux shows it", async || {
            let drawn = fs::read(&screen).ok()?;
            String::from_utf8_lossy(&drawn).contains(line).then_some(())
        })
        .await;
    };
    shows(&line(&agent).await).await;
    assert!(home.types(&["done", "1"]).status.success());
    shows(&line(&agent).await).await;
    let _ = beside(
        &home,
        "tmux",
        &["-S", &socket.display().to_string(), "kill-server"],
    )
    .map(|mut tmux| tmux.status());
}

#[tokio::test]
async fn polybar_runs_the_command_and_stays() {
    let (home, _agent) = focused().await;
    let conf = home.path().join("polybar.ini");
    let bar = "[bar/top]\nwidth = 100%\nheight = 20\nmodules-right = daydone\n";
    fs::write(&conf, format!("{bar}\n{}", piece("polybar/daydone.ini"))).expect("a file");
    let conf = conf.display().to_string();
    let Some(mut polybar) = beside(&home, "polybar", &["-c", &conf, "-l", "trace", "top"]) else {
        return;
    };
    let screen = XServer::start();
    let log = home.path().join("polybar.log");
    let to = fs::File::create(&log).expect("a file");
    let polybar = polybar.env("DISPLAY", &screen.display).stderr(to);
    let _polybar = Running(polybar.stdout(Stdio::null()).spawn().expect("it starts"));
    let said = || fs::read_to_string(&log).unwrap_or_default();
    soon("the bar has the line", async || {
        let log = said();
        let ran = log.split_once("Invoking shell command: \"daydone status --follow\"")?;
        // Its line came.
        ran.1
            .contains("module/daydone: Rebuilding cache")
            .then_some(())
    })
    .await;
    assert!(!said().contains("error"), "{}", said());
}

#[tokio::test]
async fn i3blocks_prints_the_line() {
    let (home, agent) = focused().await;
    let conf = home.path().join("i3blocks");
    fs::write(&conf, piece("i3blocks/config")).expect("a file");
    let Some(mut blocks) = beside(&home, "i3blocks", &["-c", &conf.display().to_string()]) else {
        return;
    };
    let line = line(&agent).await;
    let mut blocks = Running(blocks.stdout(Stdio::piped()).spawn().expect("it starts"));
    let printed = BufReader::new(blocks.0.stdout.take().expect("its output"));
    let found = tokio::task::spawn_blocking(move || {
        printed
            .lines()
            .map_while(Result::ok)
            .any(|printed| printed.contains(&line))
    });
    let found = tokio::time::timeout(std::time::Duration::from_secs(30), found).await;
    assert!(
        found.expect("in time").expect("it reads"),
        "the state is in the bar"
    );
}
