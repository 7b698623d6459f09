//! A week with meetings, lived: what the morning says, a session that is cut to fit, one that is declined, one
//! that is not held, one that runs over, a journey, and what the week's review makes of it. And a
//! day with every local way of reading calendars switched on, in which no process opens a way to the network.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use protocol::{ForeseenStatus, SessionKind};
use serde_json::json;
use tokio::task::spawn_blocking;

use crate::support::{Agent, Bus, DataServer, Home, command, soon, text};

/// A calendar that begins on the Tuesday of the tests, in Lisbon's time.
fn calendar() -> String {
    let event = |uid: &str, times: &str| {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{uid}\r\n{times}\
             ATTENDEE:mailto:ann@example.org\r\nATTENDEE:mailto:ben@example.org\r\nEND:VEVENT\r\n"
        )
    };
    let at = |day: u8, from: &str, to: &str| {
        format!("DTSTART:202611{day}T{from}00Z\r\nDTEND:202611{day}T{to}00Z\r\n")
    };
    let daily = at(24, "0930", "0945") + "RRULE:FREQ=DAILY\r\n";
    let events = [
        event("Stand-up", &daily),
        event("Budget", &at(24, "1500", "1600")),
        event("Sales", &at(25, "1100", "1200")),
        event("Hiring", &at(26, "1400", "1430")),
        event("Board", &at(27, "1000", "1030")),
    ];
    let events = events.concat();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}

async fn with_calendar(home: &Home) -> Agent {
    let agent = Agent::start(home, None).await;
    let file = home.path().join("work.ics");
    fs::write(&file, calendar()).expect("written");
    for (name, value) in [
        ("meeting_hours", "9:00-12:00"),
        ("meeting_agenda", "off"),
        ("meeting_share", "10"),
    ] {
        let set = text(&home.types(&["settings", "set", name, value]));
        assert!(set.contains(name), "{set}");
    }
    let path = file.to_str().expect("a path");
    let added = text(&home.types(&["calendar", "add", path]));
    assert!(added.contains("is read from now on"), "{added}");
    are_foreseen(&agent, &["Stand-up", "Budget"]).await;
    agent
}

async fn are_foreseen(agent: &Agent, expected: &[&str]) {
    soon("the day's meetings", async || {
        let day = agent.status().await;
        let titles = day.foreseen.iter().filter_map(|one| one.title.clone());
        (titles.collect::<Vec<_>>() == expected).then_some(())
    })
    .await;
}

/// Lets the clock come to a time of its day, such as `09:20`.
async fn until(agent: &Agent, time: &str) {
    let now = agent.status().await.at;
    let zone = agent.status().await.day.zone;
    let zone: chrono_tz::Tz = zone.parse().expect("a zone");
    let date = now.with_timezone(&zone).date_naive();
    let time = chrono::NaiveTime::parse_from_str(time, "%H:%M").expect("a time");
    let then = date.and_time(time).and_local_timezone(zone).unwrap();
    let minutes = (then.to_utc() - now).num_minutes();
    let minutes = u32::try_from(minutes).expect("it lies ahead");
    agent.pass(minutes).await;
}

async fn next_morning(home: &Home, agent: &Agent) {
    agent
        .does(command("close_day", json!({ "form": "short" })))
        .await;
    let now = agent.status().await.at;
    let morning = (now.date_naive().succ_opt().expect("a date"))
        .and_hms_opt(8, 55, 0)
        .expect("a time")
        .and_utc();
    let minutes = u32::try_from((morning - now).num_minutes()).expect("ahead");
    agent.pass(minutes).await;
    assert!(text(&home.types(&["status"])).contains("Not planned yet"));
}

fn plan(home: &Home) -> String {
    text(&home.types(&["plan", "Write the plan", "--until", "17:00"]))
}

#[tokio::test]
async fn a_week_with_meetings() {
    let home = Home::new();
    let agent = with_calendar(&home).await;

    // Tuesday: the morning says what is ahead; what is off the rules is answered, and not held.
    let planned = plan(&home);
    for line in [
        "2 meetings, 1 h 15. Longest clear time 09:45–15:00.",
        "“Budget”: outside your hours.",
    ] {
        assert!(planned.contains(line), "{planned}");
    }
    let answered = text(&home.types(&["meetings", "answer", "budget", "writing"]));
    assert!(
        answered.contains("you have my answer by 15:00"),
        "{answered}"
    );
    // A session without a length ends before the next meeting.
    until(&agent, "09:10").await;
    let cut = agent.does(command("start_focus", json!({}))).await;
    let session = cut.session.expect("it runs");
    assert_eq!(session.planned_s, Some(20 * 60), "until the stand-up");
    until(&agent, "09:30").await;
    // Started without a word it is the stand-up; it runs over.
    let held = agent.does(command("start_meeting", json!({}))).await;
    let meeting = held.session.expect("it runs");
    assert_eq!(meeting.kind, SessionKind::Meeting);
    assert_eq!(meeting.title.as_deref(), Some("Stand-up"));
    until(&agent, "09:55").await;
    let late = text(&home.types(&["status"]));
    assert!(late.contains("10 min past 09:45"), "{late}");
    let needless = json!({ "reason": "could_have_been_async" });
    agent.does(command("end_meeting", needless)).await;
    let clear = agent.status().await;
    assert_eq!(
        clear.room_s,
        Some(7 * 3600 + 5 * 60),
        "what was answered takes no room"
    );
    until(&agent, "16:30").await;

    // Wednesday: one that did not take place, and one that was forgotten until the evening.
    next_morning(&home, &agent).await;
    are_foreseen(&agent, &["Stand-up", "Sales"]).await;
    plan(&home);
    until(&agent, "13:00").await;
    text(&home.types(&["meetings", "not-held", "sales"]));
    let held = text(&home.types(&["meetings", "held", "stand"]));
    assert!(held.contains("“Stand-up” was held"), "{held}");
    until(&agent, "16:30").await;

    // Thursday: one is started in time, and ends with a reason.
    next_morning(&home, &agent).await;
    are_foreseen(&agent, &["Stand-up", "Hiring"]).await;
    plan(&home);
    until(&agent, "10:00").await;
    text(&home.types(&["meetings", "held", "stand"]));
    until(&agent, "14:00").await;
    agent.does(command("start_meeting", json!({}))).await;
    until(&agent, "14:30").await;
    agent
        .does(command(
            "end_meeting",
            json!({ "reason": "final_decision" }),
        ))
        .await;
    let states = agent.status().await.foreseen;
    let states: Vec<_> = states.iter().map(|one| one.state).collect();
    assert_eq!(states, [ForeseenStatus::Held; 2]);
    until(&agent, "16:30").await;
    next_morning(&home, &agent).await;

    let review = text(&home.types(&["review"]));
    for line in [
        "your aim is 10 %.",
        "Announced: 3 h 15. Held of it: 1 h 25.",
        "Given back: 1 h, answered otherwise than in real time.",
        // The first stand-up ran over; the others took its reason over.
        "Why in real time: final decision 30 min · could have been asynchronous 55 min.",
        "“Stand-up” was held 3 times, 55 min in all; 3 of them could have been asynchronous. It has no end date.",
    ] {
        assert!(review.contains(line), "{line:?} in {review}");
    }
    // The same numbers everywhere.
    let csv = home.path().join("days.csv");
    let out = csv.to_str().expect("a path");
    text(&home.types(&["export", "--format", "csv", "--out", out]));
}

#[tokio::test]
async fn on_a_journey_meetings_stay_where_they_are_by_another_clock() {
    let home = Home::new();
    let agent = with_calendar(&home).await;
    plan(&home);
    let before = agent.status().await.foreseen;
    agent.quit().await;
    let there = [
        "agent",
        "--clock",
        "2026-11-24T12:00:00Z",
        "--zone",
        "Asia/Kolkata",
    ];
    let agent = Agent::spawned(home.daydone(None, &there), &home).await;
    are_foreseen(&agent, &["Stand-up", "Budget"]).await;
    let after = agent.status().await.foreseen;
    let times = |all: &[protocol::ForeseenView]| -> Vec<_> {
        all.iter().map(|one| (one.key, one.starts_at)).collect()
    };
    assert_eq!(
        times(&before),
        times(&after),
        "the same, at the same instants"
    );
    let here = text(&home.types(&["meetings"]));
    assert!(
        here.contains("15:00–16:00  Budget"),
        "the day is Lisbon's: {here}"
    );
    agent.does(command("move_day", json!({}))).await;
    let there = text(&home.types(&["meetings"]));
    assert!(there.contains("20:30–21:30  Budget"), "{there}");
}

/// The sockets that `strace` saw: the first argument of each call.
fn families(seen: &str) -> Vec<String> {
    let calls = seen.lines().filter_map(|line| line.split_once("socket("));
    let mut families: Vec<_> = calls
        .filter_map(|(_, call)| call.split(',').next().map(str::to_owned))
        .collect();
    families.sort();
    families.dedup();
    families
}

#[tokio::test]
async fn a_day_with_every_local_way_opens_no_way_to_the_network() {
    if !Path::new("/usr/bin/strace").exists() {
        eprintln!("strace is not installed; the sockets were not watched.");
        return;
    }
    let (home, bus) = (Home::new(), Bus::start());
    let data = "[Data Source]\nDisplayName=Personal\nEnabled=true\nParent=local-stub\n\n\
         [Calendar]\nBackendName=local\nSelected=true\n";
    let server = DataServer::start(&bus, &[("system-calendar", data)]).await;
    server.holds(
        "system-calendar",
        &[
            "BEGIN:VEVENT\r\nUID:Choir\r\nSUMMARY:Choir\r\nDTSTART:20261124T190000Z\r\n\
           DTEND:20261124T200000Z\r\nATTENDEE:mailto:ann@example.org\r\n\
           ATTENDEE:mailto:ben@example.org\r\nEND:VEVENT\r\n",
        ],
    );
    let folder = home.path().join("vdir");
    fs::create_dir(&folder).expect("made");
    fs::write(
        folder.join("all.ics"),
        calendar().replace("Budget", "Review"),
    )
    .expect("written");
    let file = home.path().join("work.ics");
    fs::write(&file, calendar()).expect("written");
    let log = home.path().join("sockets");

    let plain = home.daydone(Some(&bus), &[]);
    let mut watched = Command::new("/usr/bin/strace");
    watched
        .args(["-f", "-qq", "-e", "trace=socket", "-o"])
        .arg(&log)
        .arg(plain.get_program())
        .args([
            "agent",
            "--clock",
            "2026-11-24T08:55:00Z",
            "--zone",
            "Europe/Lisbon",
        ])
        .env_clear()
        .envs(
            plain
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        );
    let agent = Agent::spawned(watched, &home).await;
    for source in [
        &["calendar", "add", file.to_str().expect("a path")][..],
        &["calendar", "add", folder.to_str().expect("a path")],
        &["calendar", "add", "--desktop"],
    ] {
        let mut adds = home.daydone(Some(&bus), source);
        adds.stdout(Stdio::piped()).stderr(Stdio::piped());
        // The fake has to answer meanwhile.
        let added = spawn_blocking(move || adds.output()).await;
        let added = added.expect("the verb ends").expect("the verb runs");
        assert!(text(&added).contains("read from now on"), "{added:?}");
    }
    soon("all three are read", async || {
        let day = agent.status().await;
        let titles: Vec<_> = day
            .foreseen
            .iter()
            .filter_map(|one| one.title.clone())
            .collect();
        let all = ["Budget", "Review", "Choir"];
        all.iter()
            .all(|one| titles.iter().any(|title| title == one))
            .then_some(())
    })
    .await;
    plan(&home);
    until(&agent, "09:30").await;
    agent.does(command("start_meeting", json!({}))).await;
    until(&agent, "12:00").await;
    agent.does(command("end_meeting", json!({}))).await;
    fs::write(&file, calendar().replace("Budget", "Planning")).expect("written");
    soon("what changed is read", async || {
        let day = agent.status().await;
        let mut titles = day.foreseen.iter().filter_map(|one| one.title.as_deref());
        titles.any(|title| title == "Planning").then_some(())
    })
    .await;
    agent
        .does(command("close_day", json!({ "form": "short" })))
        .await;
    agent.quit().await;
    let seen = fs::read_to_string(&log).expect("strace wrote");
    assert_eq!(families(&seen), ["AF_UNIX"], "{seen}");
}
