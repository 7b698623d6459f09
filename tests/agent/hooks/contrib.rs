//! The hooks in `contrib/hooks`: read by shellcheck, and run by `daydone hooks try` against stand-ins of
//! what they talk to, on this computer. Needs shellcheck and curl, which `cargo xtask test` installs.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Value, json};

use super::stand_in::StandIn;
use crate::support::{Home, text};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../contrib/hooks")
}

fn scripts() -> Vec<PathBuf> {
    let files = fs::read_dir(folder()).expect("it is there").flatten();
    let files = files.map(|file| file.path());
    files.filter(|file| file.extension().is_none()).collect()
}

impl Home {
    /// Puts a script of `contrib` under the hook `state`, with some of its lines changed.
    fn copies(&self, name: &str, changes: &[(&str, &str)]) {
        let mut script = fs::read_to_string(folder().join(name)).expect("it is there");
        for (line, now) in changes {
            assert!(script.contains(line), "{line:?} in {name}");
            script = script.replace(line, now);
        }
        self.hook("state", "exit 0");
        fs::write(self.path().join("hooks/state"), script).expect("written");
    }

    /// Runs it in a state.
    fn tries(&self, state: &str) {
        let mut daydone = self.daydone(None, &["hooks", "try", "state", state]);
        let bin = self.path().join("bin");
        let path = format!("{}:/usr/bin:/bin", bin.display());
        daydone
            .env("HOME", self.path())
            .env("PATH", path)
            .env("XDG_RUNTIME_DIR", self.path())
            .env("XDG_STATE_HOME", self.path())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped());
        let tried = daydone.output().expect("the binary runs");
        assert!(tried.status.success(), "in {state}: {}", text(&tried));
    }

    /// Keeps a token as the scripts read it.
    fn keeps_token(&self, name: &str) {
        let folder = self.path().join(".config/daydone");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(name), "a-secret").expect("written");
    }

    /// A program that the scripts find, which notes how it is called.
    fn gives(&self, name: &str, lines: &str) {
        let bin = self.path().join("bin");
        fs::create_dir_all(&bin).expect("a folder");
        let file = bin.join(name);
        fs::write(
            &file,
            format!("#!/bin/sh\necho \"$*\" >>\"$HOME/calls\"\n{lines}\n"),
        )
        .expect("written");
        fs::set_permissions(file, fs::Permissions::from_mode(0o755)).expect("it is mine");
    }
}

fn has(program: &str) {
    let found = Command::new(program).arg("--version").output();
    assert!(
        found.is_ok_and(|found| found.status.success()),
        "this test needs {program}; `cargo xtask test` installs it, or names the package"
    );
}

/// The named value of a form.
fn form(body: &str, name: &str) -> String {
    let mut fields = body.split('&').filter_map(|field| field.split_once('='));
    let (_, value) = fields
        .find(|(key, _)| *key == name)
        .expect("it is in the form");
    let mut bytes = Vec::new();
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let hex = [rest.next(), rest.next()].map(|digit| digit.expect("two digits"));
                let hex = std::str::from_utf8(&hex).expect("digits").to_owned();
                u8::from_str_radix(&hex, 16).expect("a byte")
            }
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(bytes).expect("text")
}

fn read(body: &str) -> Value {
    serde_json::from_str(body).unwrap_or_else(|why| panic!("{body} is JSON: {why}"))
}

#[test]
fn every_script_is_found_sound() {
    has("shellcheck");
    let scripts = scripts();
    assert!(scripts.len() >= 6, "{scripts:?}");
    let checked = Command::new("shellcheck")
        .args(["--shell=sh"])
        .args(&scripts)
        .output();
    let checked = checked.expect("it runs");
    assert!(
        checked.status.success(),
        "{}",
        String::from_utf8_lossy(&checked.stdout)
    );
    for script in scripts {
        let text = fs::read_to_string(&script).expect("it is text");
        assert!(text.starts_with("#!/bin/sh\n# "), "{}", script.display());
        assert!(text.lines().count() <= 70, "{} is short", script.display());
        assert!(
            !text.contains("DAYDONE_TITLE"),
            "no title leaves this computer"
        );
        let mode = fs::metadata(&script)
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o111, 0o111, "{} can be run", script.display());
    }
    let page = fs::read_to_string(folder().join("README.md")).expect("it is there");
    for script in self::scripts() {
        let name = script
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        assert!(
            page.contains(&format!("| `{name}` |")),
            "{name} is on the page"
        );
    }
}

#[test]
fn slack_is_snoozed_with_an_end_and_left_alone_otherwise() {
    has("curl");
    let home = Home::new();
    let slack = StandIn::start(|_| r#"{"ok":true}"#);
    home.keeps_token("slack.token");
    home.copies(
        "slack",
        &[(
            "api=https://slack.com/api",
            &format!("api={}", slack.address),
        )],
    );
    home.tries("open");
    assert!(
        slack.asked().is_empty(),
        "nothing was set, so nothing is ended"
    );
    home.tries("focus");
    let [snooze, status] = &slack.asked()[..] else {
        panic!("two requests");
    };
    assert_eq!(snooze.what, "POST /dnd.setSnooze");
    assert_eq!(snooze.authorization, "Bearer a-secret");
    assert_eq!(form(&snooze.body, "num_minutes"), "50");
    assert_eq!(status.what, "POST /users.profile.set");
    let profile = read(&form(&status.body, "profile"));
    assert_eq!(profile["status_text"], "Focus");
    assert!(
        profile["status_expiration"]
            .as_i64()
            .is_some_and(|at| at > 1_700_000_000),
        "{profile}"
    );
    home.tries("open");
    let ended: Vec<_> = slack.asked().into_iter().map(|one| one.what).collect();
    assert_eq!(ended, ["POST /dnd.endSnooze", "POST /users.profile.set"]);
    home.tries("closed");
    let [status] = &slack.asked()[..] else {
        panic!("one request");
    };
    let profile = read(&form(&status.body, "profile"));
    assert_eq!(profile["status_text"], "Done for today");
    assert!(
        profile["status_expiration"]
            .as_i64()
            .is_some_and(|at| at > 0),
        "{profile}"
    );
}

#[test]
fn slacks_refusal_is_a_failure_that_says_why() {
    has("curl");
    let home = Home::new();
    let slack = StandIn::start(|_| r#"{"ok":false,"error":"not_authed"}"#);
    home.keeps_token("slack.token");
    home.copies(
        "slack",
        &[(
            "api=https://slack.com/api",
            &format!("api={}", slack.address),
        )],
    );
    let mut daydone = home.daydone(None, &["hooks", "try", "state", "meeting"]);
    daydone
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path());
    daydone.stdout(std::process::Stdio::piped());
    let tried = daydone.output().expect("the binary runs");
    assert_eq!(tried.status.code(), Some(1));
    let said = text(&tried);
    assert!(
        said.contains("it ended with code 1") && said.contains("not_authed"),
        "{said}"
    );
    assert!(!said.contains("a-secret"), "{said}");
}

#[test]
fn mattermost_is_told_not_to_disturb_with_an_end() {
    has("curl");
    let home = Home::new();
    let server = StandIn::start(|what| match what {
        "GET /api/v4/users/me" => r#"{"id":"abc123","username":"mara","props":{"id":"other"}}"#,
        _ => "{}",
    });
    home.keeps_token("mattermost.token");
    let address = format!("server={}", server.address);
    home.copies(
        "mattermost",
        &[("server=https://mattermost.example.org", &address)],
    );
    home.tries("open");
    assert!(
        server.asked().is_empty(),
        "nothing was set, so nothing is ended"
    );
    for (state, status) in [("meeting", "dnd"), ("enough", "online")] {
        home.tries(state);
        let [_, set] = &server.asked()[..] else {
            panic!("who it is, and then the status");
        };
        assert_eq!(set.what, "PUT /api/v4/users/me/status");
        assert_eq!(set.authorization, "Bearer a-secret");
        let body = read(&set.body);
        assert_eq!(
            (&body["user_id"], &body["status"]),
            (&json!("abc123"), &json!(status))
        );
        assert_eq!(body["dnd_end_time"].is_i64(), status == "dnd", "{body}");
    }
}

#[test]
fn home_assistant_gets_a_state_and_a_timer() {
    has("curl");
    let home = Home::new();
    let server = StandIn::start(|_| "[]");
    home.keeps_token("home-assistant.token");
    let address = format!("server={}", server.address);
    home.copies(
        "home-assistant",
        &[("server=http://homeassistant.local:8123", &address)],
    );
    home.tries("break");
    let [state, timer] = &server.asked()[..] else {
        panic!("two requests");
    };
    assert_eq!(state.what, "POST /api/states/sensor.daydone");
    assert_eq!(state.authorization, "Bearer a-secret");
    let body = read(&state.body);
    assert_eq!(body["state"], "break");
    assert!(body["attributes"]["until"].is_i64(), "{body}");
    assert_eq!(timer.what, "POST /api/services/timer/start");
    assert_eq!(
        read(&timer.body),
        json!({ "entity_id": "timer.daydone", "duration": 600 })
    );
    home.tries("none");
    let asked = server.asked();
    assert_eq!(read(&asked[0].body)["attributes"]["until"], Value::Null);
    assert_eq!(asked[1].what, "POST /api/services/timer/cancel");
}

#[test]
fn a_lamp_goes_out_by_itself() {
    has("curl");
    let home = Home::new();
    let lamp = StandIn::start(|_| r#"{"success":true}"#);
    home.copies(
        "lamp",
        &[("lamp=http://wled.local", &format!("lamp={}", lamp.address))],
    );
    home.tries("focus");
    let body = read(&lamp.asked().remove(0).body);
    assert_eq!(body["seg"][0]["col"], json!([[255, 140, 0]]));
    assert_eq!(
        (&body["nl"]["on"], &body["nl"]["dur"]),
        (&json!(true), &json!(50)),
        "{body}"
    );
    home.tries("held");
    let asked = lamp.asked().remove(0);
    assert_eq!(
        (asked.what.as_str(), read(&asked.body)),
        ("POST /json/state", json!({ "on": false }))
    );
}

#[test]
fn gnomes_switch_of_a_program_is_borrowed_and_put_back() {
    let home = Home::new();
    home.gives(
        "gsettings",
        "value=$HOME/value-$(echo \"$2\" | tr /: __)\n\
         case $1 in get) cat \"$value\" 2>/dev/null || echo true ;; set) echo \"$4\" >\"$value\" ;; reset) rm -f \"$value\" ;; esac",
    );
    home.copies(
        "gnome-quiet-app",
        &[("apps='slack org-mozilla-thunderbird'", "apps='slack mail'")],
    );
    let key = |app: &str| {
        let path = format!("/org/gnome/desktop/notifications/application/{app}/");
        format!("org.gnome.desktop.notifications.application:{path}")
    };
    let value = |app: &str| {
        let file = format!("value-{}", key(app).replace(['/', ':'], "_"));
        fs::read_to_string(home.path().join(file)).unwrap_or_else(|_| "true\n".to_owned())
    };
    // The person has switched this one off.
    fs::write(
        home.path()
            .join(format!("value-{}", key("mail").replace(['/', ':'], "_"))),
        "false\n",
    )
    .expect("written");
    for (state, slack) in [
        ("focus", "false\n"),
        ("focus", "false\n"),
        ("open", "true\n"),
        ("closed", "false\n"),
        ("none", "true\n"),
    ] {
        home.tries(state);
        assert_eq!(value("slack"), slack, "in {state}");
        assert_eq!(value("mail"), "false\n", "theirs, in {state}");
    }
}

#[test]
fn a_shortcut_of_macos_is_run_once_and_ended_once() {
    let home = Home::new();
    home.gives("shortcuts", "");
    let program = home.path().join("bin/shortcuts");
    let line = format!("shortcuts={}", program.display());
    home.copies("macos-shortcut", &[("shortcuts=/usr/bin/shortcuts", &line)]);
    for state in ["open", "focus", "focus", "held", "closed"] {
        home.tries(state);
    }
    assert_eq!(
        home.lines("calls"),
        ["run Daydone quiet", "run Daydone over"]
    );
}
