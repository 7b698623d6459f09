//! Calendars on the disk, as other programs keep them: added by the verb, written anew by rename, broken,
//! removed, and a folder in a storm of renames. What is foreseen shows in the doctor's report, and in a
//! meeting that is started without a title.

use std::{
    fs,
    path::{Path, PathBuf},
};

use protocol::{Finding, ForeseenStatus, Health};
use serde_json::{Value, json};

use crate::support::{Agent, Home, command, finding, soon, text};

/// An event with another person, on the day that the agent's clock shows: from and to as `0930`.
fn event(title: &str, from: &str, to: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{title}@example.org\r\nSUMMARY:{title}\r\n\
         DTSTART:20261124T{from}00Z\r\nDTEND:20261124T{to}00Z\r\n\
         ATTENDEE:mailto:ann@example.org\r\n\
         ATTENDEE;PARTSTAT=DECLINED:mailto:{title}-no@example.org\r\nEND:VEVENT\r\n"
    )
}

fn calendar(events: &[String]) -> String {
    let events = events.concat();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}

fn budget() -> String {
    event("Budget", "1000", "1030")
}

fn two() -> String {
    calendar(&[budget(), event("Sales", "1400", "1500")])
}

/// Writes a file as careful programs do: beside it, and then by its name.
fn put(file: &Path, text: &str) {
    let draft = file.with_extension("tmp");
    fs::write(&draft, text).expect("written");
    fs::rename(&draft, file).expect("renamed");
}

/// A file with two meetings today that the settings name as Work.
async fn work(home: &Home, agent: &Agent) -> PathBuf {
    let file = home.path().join("work.ics");
    put(&file, &two());
    let path = file.to_str().expect("a path");
    let added = home.types(&["calendar", "add", path, "--name", "Work"]);
    let said = text(&added);
    assert!(said.contains("Work is read from now on"), "{said}");
    assert!(said.contains("2 of its meetings in the next 7"), "{said}");
    said_of_the_first(agent, "Work: 2 meetings today, read 08:55.").await;
    file
}

/// Waits until the doctor says so of the first calendar.
async fn said_of_the_first(agent: &Agent, says: &str) -> Finding {
    soon(says, async || {
        let found = first(agent).await?;
        found.says.contains(says).then_some(found)
    })
    .await
}

async fn first(agent: &Agent) -> Option<Finding> {
    let report = agent.client.doctor().await.expect("the doctor answers");
    let mut findings = report.findings.into_iter();
    findings.find(|found| found.about == "calendar_1")
}

/// Starts a meeting without a word about it at ten, and gives its title and its planned minutes.
async fn meeting_at_ten(agent: &Agent) -> (Option<String>, Option<u32>) {
    let items = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", items)).await;
    agent.pass(65).await;
    let snapshot = agent.does(command("start_meeting", json!({}))).await;
    let meeting = snapshot.session.expect("it runs");
    (meeting.title, meeting.planned_s.map(|seconds| seconds / 60))
}

#[tokio::test]
async fn a_calendar_that_is_added_names_the_meeting_that_begins() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    assert_eq!(first(&agent).await, None, "nothing is looked for before");
    let salt = home.path().join("calendars.salt");
    assert!(!salt.exists(), "nor made");
    work(&home, &agent).await;
    assert_eq!(fs::read(salt).expect("a salt").len(), 16);

    let listed = text(&home.types(&["calendar", "list"]));
    assert!(listed.starts_with("1 · Work · /"), "{listed}");
    let meeting = meeting_at_ten(&agent).await;
    assert_eq!(meeting, (Some("Budget".to_owned()), Some(30)));
}

#[tokio::test]
async fn a_meeting_held_at_another_time_is_noted_with_its_own() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    work(&home, &agent).await;
    agent.pass(120).await;
    let times = ["--from", "10:10", "--to", "10:50"];
    let held = home.types(&[&["meetings", "held", "budget"][..], &times].concat());
    assert!(
        text(&held).contains("Noted: “Budget” was held."),
        "{held:?}"
    );
    let after = agent.status().await;
    assert_eq!(after.foreseen[0].state, ForeseenStatus::Held);
    assert_eq!(
        after.today.meeting_s,
        40 * 60,
        "and lasted as long as it did"
    );
}

#[tokio::test]
async fn what_became_of_a_meeting_is_said_by_the_person() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    work(&home, &agent).await;
    let items = json!({ "items": [{"title": "Write the plan"}] });
    let day = agent.does(command("start_day", items)).await;
    let titles: Vec<_> = day
        .foreseen
        .iter()
        .map(|one| one.title.as_deref())
        .collect();
    assert_eq!(
        titles,
        [Some("Budget"), Some("Sales")],
        "{:?}",
        day.foreseen
    );
    // From 08:55 to 16:30, without half an hour and an hour; clear between the two.
    assert_eq!(day.room_s, Some((7 * 60 + 35 - 90) * 60));
    assert_eq!(day.longest_clear_s, Some((3 * 60 + 30) * 60));

    agent.pass(120).await;
    let held = text(&home.types(&["meetings", "held", "budget"]));
    assert!(held.contains("Noted: “Budget” was held."), "{held}");
    let answered = text(&home.types(&["meetings", "answer", "2", "writing"]));
    assert!(answered.contains("“Sales” is answered"), "{answered}");
    let listed = text(&home.types(&["meetings"]));
    assert!(listed.contains("1  10:00–10:30  Budget · held"), "{listed}");
    assert!(
        listed.contains("2  14:00–15:00  Sales · answered"),
        "{listed}"
    );
    let after = agent.status().await;
    let states: Vec<_> = after.foreseen.iter().map(|one| one.state).collect();
    assert_eq!(states, [ForeseenStatus::Held, ForeseenStatus::Answered]);
    assert_eq!(
        after.today.meeting_s,
        30 * 60,
        "what was held is accounted for"
    );
    let undone = text(&home.types(&["undo"]));
    assert!(undone.contains("say what became of a meeting"), "{undone}");
}

#[tokio::test]
async fn a_calendar_is_there_again_after_a_restart() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    work(&home, &agent).await;
    agent.quit().await;
    let agent = Agent::start(&home, None).await;
    said_of_the_first(&agent, "Work: 2 meetings today").await;
}

#[tokio::test]
async fn a_file_is_followed_and_what_was_good_stays_when_it_breaks() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let file = work(&home, &agent).await;
    put(&file, &calendar(&[budget()]));
    let good = said_of_the_first(&agent, "Work: 1 meeting today, read 08:55.").await;
    assert_eq!(good.health, Health::Good);

    let page = "not read since 08:55: it is a web page, not a calendar.";
    for (text, says) in [
        ("<html>Sign in</html>", page),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a", "in the middle"),
        ("", "there is nothing in it"),
    ] {
        put(&file, text);
        let broken = said_of_the_first(&agent, says).await;
        assert_eq!(broken.health, Health::Broken, "{says}");
        assert!(broken.advice.is_some(), "and what holds until then");
    }
    fs::remove_file(&file).expect("removed");
    let gone = said_of_the_first(&agent, "not read since 08:55: there is nothing.").await;
    assert_eq!(gone.health, Health::Missing);

    let meeting = meeting_at_ten(&agent).await;
    assert_eq!(meeting.0.as_deref(), Some("Budget"), "it is still foreseen");
    put(&file, &two());
    said_of_the_first(&agent, "Work: 2 meetings today, read 10:00.").await;
}

#[tokio::test]
async fn the_last_good_picture_ends_with_its_day() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let file = work(&home, &agent).await;
    put(&file, "hello");
    said_of_the_first(&agent, "not read since 08:55").await;
    // Beyond the boundary at four; the act after it publishes a view.
    agent.pass(24 * 60).await;
    let items = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", items)).await;
    said_of_the_first(&agent, "Work: not read: it is not a calendar.").await;
}

#[tokio::test]
async fn a_folder_in_a_storm_of_renames_ends_with_what_is_in_it() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let root = home.path().join("calendars");
    fs::create_dir_all(root.join("private")).expect("made");
    let path = root.to_str().expect("a path");
    let added = text(&home.types(&["calendar", "add", path]));
    assert!(added.contains("None of its meetings"), "{added}");
    said_of_the_first(&agent, "calendars: no meetings today").await;

    let one = |n: u32| {
        let (from, to) = (format!("{:04}", 1000 + n), format!("{:04}", 1030 + n));
        calendar(&[event(&format!("Meeting{n}"), &from, &to)])
    };
    for round in 0..20 {
        for n in 0..30 {
            put(&root.join(format!("private/{n}.ics")), &one(n));
        }
        for n in (0..30).skip(round % 2) {
            let moved = root.join(format!("private/m{n}.ics"));
            fs::rename(root.join(format!("private/{n}.ics")), &moved).expect("renamed");
            fs::remove_file(moved).expect("removed");
        }
    }
    for n in 0..7 {
        put(&root.join(format!("private/{n}.ics")), &one(n));
    }
    said_of_the_first(&agent, "calendars: 7 meetings today").await;

    // A folder that comes later is looked into as well.
    fs::create_dir(root.join("team")).expect("made");
    put(&root.join("team/a.ics"), &one(20));
    said_of_the_first(&agent, "calendars: 8 meetings today").await;
    put(&root.join("team/b.ics"), &one(21));
    put(&root.join("team/.b.ics"), &one(22));
    said_of_the_first(&agent, "calendars: 9 meetings today").await;
    fs::remove_dir_all(root.join("private")).expect("removed");
    said_of_the_first(&agent, "calendars: 2 meetings today").await;
}

#[tokio::test]
async fn a_calendar_that_is_removed_foresees_nothing() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let file = work(&home, &agent).await;
    let removed = text(&home.types(&["calendar", "remove", "work"]));
    assert!(removed.contains("Work is not read any more"), "{removed}");
    soon("the doctor knows none", async || {
        first(&agent).await.is_none().then_some(())
    })
    .await;
    let settings = fs::read_to_string(home.path().join("settings.toml")).expect("settings");
    assert!(!settings.contains("work.ics\"\nname"), "{settings}");
    assert!(file.exists(), "the file is the person's");
    let meeting = meeting_at_ten(&agent).await;
    assert_eq!(meeting.0, None, "nothing is announced");
}

#[tokio::test]
async fn the_settings_say_who_i_am_what_counts_and_whether_titles_are_taken() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    work(&home, &agent).await;
    home.types(&["settings", "set", "me", "Sales-no@example.org"]);
    said_of_the_first(&agent, "Work: 1 meeting today").await;
    let file = home.path().join("other.ics");
    put(&file, &calendar(&[event("Board", "1600", "1700")]));
    let path = file.to_str().expect("a path");
    let added = text(&home.types(&["calendar", "add", path, "--not-counting"]));
    assert!(added.contains("do not count"), "{added}");
    let says = "other: no meetings today";
    soon(says, async || {
        let report = agent.client.doctor().await.expect("the doctor answers");
        let mut findings = report.findings.iter();
        findings
            .find(|found| found.says.starts_with(says))
            .map(|_| ())
    })
    .await;

    home.types(&["settings", "set", "calendar_titles", "off"]);
    // The next reading comes after the one without titles.
    put(&file, "hello");
    soon("the change is read", async || {
        let found = finding(&agent, "calendar_2").await;
        (found.health == Health::Broken).then_some(())
    })
    .await;
    let meeting = meeting_at_ten(&agent).await;
    assert_eq!(meeting, (None, Some(30)), "its time, and not its title");
}

#[tokio::test]
async fn what_cannot_be_a_calendar_is_refused_and_changes_nothing() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    work(&home, &agent).await;
    let before: Value = serde_json::to_value(agent.settings().await.chosen).expect("JSON");
    let page = home.path().join("page.ics");
    put(&page, "<html>Sign in</html>");
    let page = page.to_str().expect("a path");
    for (typed, says) in [
        (&["add", page][..], "is a web page, not a calendar"),
        (&["add", "/nowhere/a.ics"], "cannot be read"),
        (&["add", "/dev/null"], "is a folder or a device"),
        (
            &["add", &page.replace("page", "work")],
            "read already, as Work",
        ),
        (&["add", page, "--name", "work"], "There is a calendar Work"),
        (&["remove", "2"], "No calendar is called “2”"),
    ] {
        let refused = home.types(&[&["calendar"][..], typed].concat());
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(said.contains(says), "{typed:?}: {said}");
        assert!(!refused.status.success(), "{typed:?}");
    }
    let refused = home.types(&["settings", "set", "calendars", page]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("daydone calendar add"), "{said}");
    let after = serde_json::to_value(agent.settings().await.chosen).expect("JSON");
    assert_eq!(after, before);
}
