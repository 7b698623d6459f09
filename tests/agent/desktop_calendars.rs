//! The desktop's own calendars (Evolution Data Server), switched on by name and followed: a real one on a
//! private bus where it is installed, and always a fake of the same calls, which also ends, hangs and
//! refuses. What is foreseen shows in the picture.

use protocol::{Finding, Health};

use crate::support::{
    Agent, Bus, Conduct, DataServer, Events, Home, offer_real, soon, text,
};

/// The calendar that the real one has from the start.
const PERSONAL: &str = "system-calendar";

fn data(name: &str, selected: bool) -> String {
    format!(
        "[Data Source]\nDisplayName[de]=Anders\nDisplayName={name}\nEnabled=true\nParent=local-stub\n\n\
         [Calendar]\nBackendName=local\nColor=#becedd\nSelected={selected}\n"
    )
}

/// An hour of Berlin, as a file has it and under a name that no list of zones knows.
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:The office\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n\
    TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

fn event(title: &str, times: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{title}\r\nDTSTAMP:20261101T090000Z\r\nSUMMARY:{title}\r\n{times}\
         ORGANIZER:mailto:me@example.org\r\nATTENDEE:mailto:ann@example.org\r\nEND:VEVENT\r\n"
    )
}

/// Times of the day that the agent's clock shows, in its zone: `1000`.
fn today(from: &str, to: &str) -> String {
    format!("DTSTART:20261124T{from}00Z\r\nDTEND:20261124T{to}00Z\r\n")
}

/// Every day of a week at ten: one that is moved to noon today, and one that is called off today.
fn series() -> [String; 3] {
    let daily = |more: &str| {
        format!(
            "DTSTART:20261120T100000Z\r\nDTEND:20261120T103000Z\r\nRRULE:FREQ=DAILY;COUNT=7\r\n{more}"
        )
    };
    let moved = format!(
        "RECURRENCE-ID:20261124T100000Z\r\n{}",
        today("1200", "1230")
    );
    [
        event("Standup", &daily("")),
        event("Standup", &moved),
        event("Review", &daily("EXDATE:20261124T100000Z\r\n")),
    ]
}

async fn switch_on(home: &Home, bus: &Bus) {
    let mut add = home.daydone(Some(bus), &["calendar", "add", "--desktop"]);
    let added = add
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let added = added.output().expect("the binary runs");
    let said = text(&added);
    assert!(said.contains("Desktop is read from now on"), "{added:?}");
}

/// What is foreseen today: `10:00 Budget`.
async fn foreseen(agent: &Agent) -> Vec<String> {
    let meetings = agent.status().await.foreseen;
    let shown = meetings.into_iter().map(|meeting| {
        let title = meeting.title.unwrap_or_default();
        format!("{} {title}", meeting.starts_at.format("%H:%M"))
    });
    shown.collect()
}

async fn are_foreseen(agent: &Agent, expected: &[&str]) {
    let mut last = Vec::new();
    let looking = async {
        loop {
            last = foreseen(agent).await;
            if last == expected {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    let found = tokio::time::timeout(std::time::Duration::from_secs(20), looking).await;
    assert!(found.is_ok(), "{last:?} and not {expected:?}");
}

async fn said(agent: &Agent, says: &str) -> Finding {
    soon(says, async || {
        let report = agent.client.doctor().await.expect("the doctor answers");
        let mut findings = report.findings.into_iter();
        findings.find(|found| found.about == "calendar_1" && found.says.contains(says))
    })
    .await
}

/// A series with an exception and a moved occurrence, then one event added, changed and removed by another
/// program while the agent follows.
async fn is_followed(home: &Home, bus: &Bus) {
    let events = Events::of(bus, PERSONAL).await;
    let [standup, moved, review] = series();
    events.define(ZONE).await;
    events.create(&[&standup, &review]).await;
    events.modify(&moved).await;
    let abroad =
        "DTSTART;TZID=The office:20261124T160000\r\nDTEND;TZID=The office:20261124T170000\r\n";
    events.create(&[&event("Abroad", abroad)]).await;

    let agent = Agent::start(home, Some(bus)).await;
    assert!(
        foreseen(&agent).await.is_empty(),
        "it is off until it is chosen"
    );
    switch_on(home, bus).await;
    let mut expected = vec!["12:00 Standup", "13:00 Abroad"];
    are_foreseen(&agent, &expected).await;
    let listed = text(&home.types(&["calendar", "list"]));
    assert_eq!(listed, "1 · Desktop · those of the desktop\n");

    events
        .create(&[&event("Budget", &today("1500", "1530"))])
        .await;
    expected.push("15:00 Budget");
    are_foreseen(&agent, &expected).await;
    events
        .modify(&event("Budget", &today("0930", "1000")))
        .await;
    are_foreseen(&agent, &["09:30 Budget", "12:00 Standup", "13:00 Abroad"]).await;
    events.remove("Budget").await;
    events.remove("Standup").await;
    are_foreseen(&agent, &["13:00 Abroad"]).await;
    said(&agent, "Desktop: 1 meeting today, read 08:55.").await;
    text(&home.types(&["calendar", "remove", "desktop"]));
    are_foreseen(&agent, &[]).await;
}

#[tokio::test]
async fn the_calendars_of_a_real_desktop_are_followed() {
    let (home, bus) = (Home::new(), Bus::start());
    if !offer_real(&bus) {
        eprintln!("Evolution Data Server is not installed; only the fake of it was tried.");
        return;
    }
    is_followed(&home, &bus).await;
}

#[tokio::test]
async fn the_fake_desktop_is_followed_as_the_real_one() {
    let (home, bus) = (Home::new(), Bus::start());
    let server = DataServer::start(&bus, &[(PERSONAL, &data("Personal", true))]).await;
    is_followed(&home, &bus).await;
    soon("nothing is open any more", async || {
        // The test's own calendar stays open, and has no view.
        let (open, views, _) = server.seen();
        ((open, views) == (1, 0)).then_some(())
    })
    .await;
}
