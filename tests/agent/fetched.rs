//! A calendar behind an address: added by the verb, fetched by `daydone-fetch` from a server on this
//! computer that speaks TLS, kept when the server goes, and removed. Its address is in one file only, and
//! in nothing that is said.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use protocol::Health;
use serde_json::Value;

use crate::{
    support::{Agent, Home, MORNING, command, soon, text},
    tls_server::{TlsServer, found_below, reply},
};

/// Part of the address; it may be found in no other file.
const SECRET: &str = "s3cret-of-the-person";

/// The variables that the agent and the verb hand on to the program.
const ROOTS: &str = "SSL_CERT_FILE";

fn calendar(title: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:{title}@example.org\r\nSUMMARY:{title}\r\n\
         DTSTART:20261124T100000Z\r\nDTEND:20261124T103000Z\r\nATTENDEE:mailto:ann@example.org\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

fn server() -> TlsServer {
    TlsServer::start(|head, to| match head.contains(SECRET) {
        true => reply(to, "200 OK", "etag: \"1\"\r\n", &calendar("Budget")),
        false => reply(to, "404 Not Found", "", ""),
    })
}

/// An agent whose programs trust the server.
async fn agent(home: &Home, server: &TlsServer) -> Agent {
    let mut command = home.daydone(None, &["agent", "--clock", MORNING]);
    command.args(["--zone", "Europe/Lisbon"]);
    command.env(ROOTS, server.root());
    Agent::spawned(command, home).await
}

/// Types a verb with a line on standard input.
fn pipes(mut command: Command, line: &str) -> Output {
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary runs");
    let mut input = child.stdin.take().expect("it is piped");
    // One that refuses at once does not read it.
    let _ = writeln!(input, "{line}");
    drop(input);
    child.wait_with_output().expect("it ends")
}

/// `daydone calendar add --address work -`, and what it said without the address.
fn adds(home: &Home, server: &TlsServer, name: &str, address: &str) -> (bool, String) {
    let mut command = home.daydone(None, &["calendar", "add", "--address", name, "-"]);
    command.env(ROOTS, server.root());
    let output = pipes(command, address);
    let said = said(&output);
    assert!(!said.contains(SECRET), "{said}");
    (output.status.success(), said)
}

fn said(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    format!("{out}{err}")
}

fn is_nowhere(folder: &Path) {
    let found = found_below(folder, SECRET, "calendars.secret");
    assert!(found.is_empty(), "{found:?}");
}

async fn says_of_the_first(agent: &Agent, says: &str) -> protocol::Finding {
    soon(says, async || {
        let report = agent.client.doctor().await.expect("the doctor answers");
        let mut findings = report.findings.into_iter();
        findings.find(|found| found.about == "calendar_1" && found.says.contains(says))
    })
    .await
}

/// What `daydone status --json` says is foreseen.
fn foreseen(home: &Home) -> Vec<String> {
    let status = text(&home.types(&["status", "--json"]));
    let status: Value = serde_json::from_str(&status).expect("JSON");
    let foreseen = status["foreseen"].as_array().expect("a list");
    foreseen
        .iter()
        .map(|one| one["title"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn a_calendar_with_an_address_is_foreseen_until_it_is_removed() {
    let home = Home::new();
    let server = server();
    let agent = agent(&home, &server).await;
    assert!(!home.path().join("fetched").exists(), "nothing before");
    let address = server.address(&format!("/{SECRET}/basic.ics"));
    let (done, said) = adds(&home, &server, "work", &address.replace("https", "webcal"));
    assert!(done && said.contains("work is read from now on"), "{said}");
    assert!(said.contains("1 of its meetings"), "{said}");
    says_of_the_first(&agent, "work: 1 meeting today, fetched 08:5").await;
    assert_eq!(foreseen(&home), ["Budget"]);
    let listed = text(&home.types(&["calendar", "list"]));
    assert!(listed.contains("1 · work · address “work”"), "{listed}");
    is_nowhere(home.path());

    let asked = server.asked().len();
    drop(server);
    // As it is half an hour later: what is known of the last time is gone.
    fs::remove_file(home.path().join("fetched/work.fetched")).expect("removed");
    let other = home.path().join("other.ics");
    fs::write(&other, calendar("Sales")).expect("written");
    home.types(&["calendar", "add", other.to_str().expect("a path")]);
    let why = "the server could not be reached.";
    let stale = says_of_the_first(&agent, why).await;
    assert!(stale.says.contains("not fetched since 08:5"), "{stale:?}");
    assert_eq!(stale.health, Health::Broken);
    assert_eq!(foreseen(&home).len(), 2, "the last good stays");
    assert_eq!(asked, 1, "once by the verb, and not again by the agent");

    let report = agent.client.doctor().await.expect("the doctor answers");
    let report = format!("{report:?} {}", text(&home.types(&["doctor"])));
    assert!(!report.contains(SECRET), "{report}");
    let settings = serde_json::to_string(&agent.settings().await).expect("JSON");
    assert!(!settings.contains(SECRET), "{settings}");
    let secret = home.path().join("calendars.secret");
    assert!(fs::read_to_string(&secret).expect("text").contains(SECRET));
    let removed = text(&home.types(&["calendar", "remove", "work"]));
    assert!(removed.contains("work is not read any more"), "{removed}");
    assert!(!fs::read_to_string(&secret).expect("text").contains(SECRET));
    let left: Vec<_> = fs::read_dir(home.path().join("fetched"))
        .expect("there")
        .collect();
    assert!(left.is_empty(), "{left:?}");
    soon("only the other is foreseen", async || {
        (foreseen(&home) == ["Sales"]).then_some(())
    })
    .await;
    is_nowhere(home.path());
}

#[tokio::test]
async fn nothing_is_fetched_while_the_day_is_closed() {
    let home = Home::new();
    let server = server();
    let agent = agent(&home, &server).await;
    let (done, said) = adds(
        &home,
        &server,
        "work",
        &server.address(&format!("/{SECRET}")),
    );
    assert!(done, "{said}");
    says_of_the_first(&agent, "1 meeting today").await;
    let items = serde_json::json!({ "items": [{"title": "Write the plan"}] });
    agent
        .does(crate::support::command("start_day", items))
        .await;
    agent
        .does(command(
            "close_day",
            serde_json::json!({ "form": "just_close" }),
        ))
        .await;
    let beside = home.path().join("fetched/work.fetched");
    fs::remove_file(&beside).expect("removed");
    // A change of the settings, with which an open day would have it fetched.
    let other = home.path().join("other.ics");
    fs::write(&other, calendar("Sales")).expect("written");
    home.types(&["calendar", "add", other.to_str().expect("a path")]);
    soon("the change is taken up", async || {
        (foreseen(&home).len() == 2).then_some(())
    })
    .await;
    assert!(!beside.exists(), "the day is closed");
    agent
        .does(command(
            "reopen_day",
            serde_json::json!({ "reason": "A call" }),
        ))
        .await;
    soon("it is asked again", async || beside.exists().then_some(())).await;
    assert_eq!(
        server.asked().len(),
        2,
        "by the verb, and when the day was open again"
    );
}

#[tokio::test]
async fn what_is_no_address_of_a_calendar_is_refused_and_nothing_of_it_stays() {
    let home = Home::new();
    let server = server();
    let _agent = agent(&home, &server).await;
    let gone = server.address("/nothing.ics");
    for (address, says) in [
        (format!("http://127.0.0.1/{SECRET}"), "only https is asked"),
        (SECRET.to_owned(), "not an address of a calendar"),
        (String::new(), "not an address of a calendar"),
        (gone, "has no calendar at this address"),
        (
            format!("https://127.0.0.1:1/{SECRET}"),
            "could not be reached",
        ),
    ] {
        let (done, said) = adds(&home, &server, "work", &address);
        assert!(!done && said.contains(says), "{said}");
    }
    for (typed, says) in [
        (&["add", "--address", "a b", "-"][..], "cannot be the name"),
        (&["add", &format!("https://a/{SECRET}")], "is a password"),
        (
            &["add", "--address", &format!("https://a/{SECRET}")],
            "is a password",
        ),
        (
            &["add", "--address", "work", &format!("https://a/{SECRET}")],
            "is a password",
        ),
        (&["add", "--address", "work"], "a terminal that can hide it"),
    ] {
        let refused = home.types(&[&["calendar"][..], typed].concat());
        let said = said(&refused);
        assert!(
            !refused.status.success() && said.contains(says),
            "{typed:?}: {said}"
        );
        assert!(!said.contains(SECRET), "{said}");
    }
    is_nowhere(home.path());
    let secret = home.path().join("calendars.secret");
    let text = fs::read_to_string(&secret).expect("text");
    assert!(
        !text.contains("https://") && !text.contains(SECRET),
        "{text}"
    );
    let calendars = home.types(&["calendar", "list"]);
    assert!(said(&calendars).contains("No calendar is read"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_missing_program_and_an_open_file_are_said_in_words() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new();
    let server = server();
    let mut command = home.daydone(None, &["agent", "--clock", MORNING]);
    command.args(["--zone", "Europe/Lisbon"]);
    command.env("DAYDONE_FETCH", home.path().join("no-such-program"));
    let agent = Agent::spawned(command, &home).await;
    let address = server.address(&format!("/{SECRET}"));
    let (done, said) = adds(&home, &server, "work", &address);
    assert!(done, "{said}");
    let why = "the program daydone-fetch is missing.";
    let missing = says_of_the_first(&agent, why).await;
    assert!(
        missing.says.contains("not fetched since 08:5"),
        "{missing:?}"
    );
    assert_eq!(missing.health, Health::Missing);
    assert_eq!(
        foreseen(&home),
        ["Budget"],
        "what the verb fetched is there"
    );
    agent.quit().await;

    let secret = home.path().join("calendars.secret");
    let open = fs::Permissions::from_mode(0o644);
    fs::set_permissions(&secret, open).expect("set");
    let agent = self::agent(&home, &server).await;
    let found = says_of_the_first(&agent, "other people can read calendars.secret").await;
    assert!(found.says.contains("chmod 600"), "{found:?}");
    let (done, said) = adds(&home, &server, "team", &address);
    assert!(!done && said.contains("chmod 600"), "{said}");
}
