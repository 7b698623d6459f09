//! The desktop's own calendars (Evolution Data Server), switched on by name and followed: a real one on a
//! private bus where it is installed, and always a fake of the same calls, which also ends, hangs and
//! refuses. What is foreseen shows in the picture.

use std::{
    fs,
    process::{Output, Stdio},
    time::Duration,
};

use protocol::{Finding, Health};
use tokio::{
    task::spawn_blocking,
    time::{sleep, timeout},
};

use crate::support::{
    Agent, Bus, Conduct, DataServer, Events, GnomeCalendar, Home, offer_real, soon, text,
};

/// The calendar that the real one has from the start.
const PERSONAL: &str = "system-calendar";

fn data(name: &str, selected: bool) -> String {
    format!(
        "[Data Source]\nDisplayName[de]=Anders\nDisplayName={name}\nEnabled=true\nParent=local-stub\n\n\
         [Calendar]\nBackendName=local\nColor=#becedd\nSelected={selected}\n"
    )
}

/// A zone three hours to the east, under a name that no list of zones knows.
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:The office\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n\
    TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// An hour there, from 13:00 in UTC.
const ABROAD: &str =
    "DTSTART;TZID=The office:20261124T160000\r\nDTEND;TZID=The office:20261124T170000\r\n";

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

/// What `daydone <typed>` prints, while the fake goes on answering.
async fn typed(home: &Home, bus: &Bus, typed: &[&str]) -> Output {
    let mut command = home.daydone(Some(bus), typed);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let running = spawn_blocking(move || command.output().expect("the binary runs"));
    running.await.expect("it ends")
}

async fn switch_on(home: &Home, bus: &Bus) {
    let added = typed(home, bus, &["calendar", "add", "--desktop"]).await;
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
            sleep(Duration::from_millis(20)).await;
        }
    };
    let found = timeout(Duration::from_secs(20), looking).await;
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
    events.create(&[&event("Abroad", ABROAD)]).await;

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

/// GNOME's panel and the agent look at the same events.
#[tokio::test]
async fn what_is_foreseen_is_what_gnome_itself_shows() {
    let (home, bus) = (Home::new(), Bus::start());
    if !offer_real(&bus) {
        eprintln!("Evolution Data Server is not installed; nothing was compared.");
        return;
    }
    let day = (1_795_478_400, 1_795_478_400 + 24 * 60 * 60);
    let Some(gnome) = GnomeCalendar::start(&bus, day.0, day.1).await else {
        eprintln!("gnome-shell-calendar-server is not installed; nothing was compared.");
        return;
    };
    let events = Events::of(&bus, PERSONAL).await;
    let [standup, moved, review] = series();
    events.define(ZONE).await;
    events
        .create(&[&standup, &review, &event("Abroad", ABROAD)])
        .await;
    events.modify(&moved).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    switch_on(&home, &bus).await;
    let expected = ["12:00 Standup", "13:00 Abroad"];
    are_foreseen(&agent, &expected).await;
    soon("GNOME shows the same", async || {
        (gnome.shows() == expected).then_some(())
    })
    .await;
    events
        .create(&[&event("Budget", &today("1500", "1530"))])
        .await;
    events.remove("Standup").await;
    let expected = ["13:00 Abroad", "15:00 Budget"];
    are_foreseen(&agent, &expected).await;
    soon("GNOME shows the same", async || {
        (gnome.shows() == expected).then_some(())
    })
    .await;
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

/// An agent that follows the fake, and what the fake holds: one meeting.
async fn following(home: &Home, bus: &Bus, numbers: [u32; 2]) -> (Agent, DataServer) {
    let calendars = [
        (PERSONAL, data("Personal", true)),
        ("off", data("Off", false)),
    ];
    let calendars = calendars
        .each_ref()
        .map(|(uid, data)| (*uid, data.as_str()));
    let server = DataServer::numbered(bus, &calendars, numbers).await;
    server.holds(PERSONAL, &[&event("Budget", &today("1000", "1030"))]);
    server.holds("off", &[&event("Choir", &today("1900", "2000"))]);
    let agent = Agent::start(home, Some(bus)).await;
    switch_on(home, bus).await;
    are_foreseen(&agent, &["10:00 Budget"]).await;
    (agent, server)
}

#[tokio::test]
async fn names_with_other_numbers_and_processes_without_a_name_are_found() {
    let (home, bus) = (Home::new(), Bus::start());
    let (agent, server) = following(&home, &bus, [6, 9]).await;
    server.stop().await;
    let stale = said(&agent, "Desktop: not read since 08:55: ").await;
    assert_eq!(stale.health, Health::Broken);
}

#[tokio::test]
async fn a_calendar_that_is_switched_on_or_off_in_the_desktop_is_so_here() {
    let (home, bus) = (Home::new(), Bus::start());
    let (agent, server) = following(&home, &bus, [5, 8]).await;
    assert_eq!(server.seen().0, 1, "what is off is not opened");
    server.becomes(2, &data("Off", true)).await;
    are_foreseen(&agent, &["10:00 Budget", "19:00 Choir"]).await;
    server.becomes(1, &data("Personal", false)).await;
    are_foreseen(&agent, &["19:00 Choir"]).await;
    assert_eq!(server.seen().0, 1, "and closed again");
}

#[tokio::test]
async fn what_was_read_stays_when_the_service_ends_and_is_read_anew_when_it_comes() {
    let (home, bus) = (Home::new(), Bus::start());
    let (agent, server) = following(&home, &bus, [5, 8]).await;
    agent.pass(10).await;
    server.behaves(Conduct::Dies);
    server.becomes(2, &data("Off", true)).await;
    let stale = said(
        &agent,
        "Desktop: not read since 08:55: the desktop’s calendars refused",
    )
    .await;
    assert_eq!(stale.health, Health::Broken);
    assert_eq!(
        foreseen(&agent).await,
        ["10:00 Budget"],
        "it is still foreseen"
    );
    let again = DataServer::start(&bus, &[(PERSONAL, &data("Personal", true))]).await;
    are_foreseen(&agent, &[]).await;
    said(&agent, "Desktop: no meetings today, read 09:05.").await;
    let (_, _, asked) = again.seen();
    assert_eq!(asked, 1, "it is asked once");
}

#[tokio::test]
async fn a_service_that_hangs_holds_up_nothing_else() {
    let (home, bus) = (Home::new(), Bus::start());
    let (agent, server) = following(&home, &bus, [5, 8]).await;
    let file = home.path().join("work.ics");
    let sales = event("Sales", &today("1400", "1500"));
    let calendar = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{sales}END:VCALENDAR\r\n");
    fs::write(&file, calendar).expect("written");
    server.behaves(Conduct::Hangs);
    let path = file.to_str().expect("a path");
    text(&typed(&home, &bus, &["calendar", "add", path]).await);
    are_foreseen(&agent, &["10:00 Budget", "14:00 Sales"]).await;
    said(
        &agent,
        "Desktop: not read since 08:55: the desktop’s calendars did not answer",
    )
    .await;
    assert_eq!(foreseen(&agent).await, ["10:00 Budget", "14:00 Sales"]);
}

#[tokio::test]
async fn one_calendar_that_refuses_is_named_and_the_others_are_read() {
    let (home, bus) = (Home::new(), Bus::start());
    let (agent, server) = following(&home, &bus, [5, 8]).await;
    server.behaves(Conduct::Refuses(PERSONAL));
    server.becomes(2, &data("Choir", true)).await;
    let partly = said(
        &agent,
        "1 meeting today, read 08:55; without Personal, which gave no answer.",
    );
    assert_eq!(partly.await.health, Health::Broken);
    assert_eq!(foreseen(&agent).await, ["19:00 Choir"]);
}

#[tokio::test]
async fn a_desktop_without_calendars_is_said_and_nothing_is_added() {
    let (home, bus) = (Home::new(), Bus::start());
    let agent = Agent::start(&home, Some(&bus)).await;
    let refused = typed(&home, &bus, &["calendar", "add", "--desktop"]).await;
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("This desktop offers no calendars."), "{said}");
    let refused = home.types(&["calendar", "add", "--desktop"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("no desktop session to ask"), "{said}");
    assert!(agent.settings().await.chosen.calendars.is_empty());
}

#[tokio::test]
async fn a_desktop_that_gets_calendars_later_is_read_then() {
    let (home, bus) = (Home::new(), Bus::start());
    fs::write(
        home.path().join("settings.toml"),
        "[[calendars]]\ndesktop = true\n",
    )
    .expect("written");
    let agent = Agent::start(&home, Some(&bus)).await;
    let none = said(
        &agent,
        "Desktop: not read: this desktop offers no calendars.",
    )
    .await;
    assert_eq!(none.health, Health::Missing);
    let server = DataServer::start(&bus, &[(PERSONAL, &data("Personal", true))]).await;
    said(&agent, "Desktop: no meetings today, read 08:55.").await;
    assert_eq!(
        server.seen(),
        (1, 1, 1),
        "one calendar, one view, asked once"
    );
}

#[tokio::test]
async fn a_session_that_begins_anew_is_asked_anew() {
    let home = Home::new();
    let socket = home.path().join("bus");
    let first = Bus::start_at(&socket);
    let (agent, server) = following(&home, &first, [5, 8]).await;
    drop(server);
    drop(first);
    said(
        &agent,
        "Desktop: not read since 08:55: there is no desktop session",
    )
    .await;
    assert_eq!(foreseen(&agent).await, ["10:00 Budget"]);
    agent.pass(5).await;
    fs::remove_file(&socket).expect("the session before has left it");
    let second = Bus::start_at(&socket);
    let calendars = [(PERSONAL, data("Personal", true))];
    let calendars = calendars
        .each_ref()
        .map(|(uid, data)| (*uid, data.as_str()));
    let server = DataServer::start(&second, &calendars).await;
    said(&agent, "Desktop: no meetings today, read 09:00.").await;
    assert!(foreseen(&agent).await.is_empty(), "as it is now");
    assert_eq!(server.seen().1, 1, "and it is followed again");
}
