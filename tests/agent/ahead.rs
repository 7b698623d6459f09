//! Days to come: what waits for them, which of them are off, and where a week begins.

use protocol::{SettingsChange, WaitingAsked, WeekQuery, WeekStart};
use serde_json::{Value, json};

use crate::support::{Agent, Home, command, text};

/// What `daydone <typed>` answers, which must be a success.
fn says(home: &Home, typed: &[&str]) -> String {
    let output = home.types(typed);
    assert!(output.status.success(), "{typed:?}: {output:?}");
    text(&output)
}

fn later(title: &str, due: &str) -> Value {
    command("add_for_later", json!({ "title": title, "due": due }))
}

#[tokio::test]
async fn what_waits_comes_in_parts_and_a_picture_holds_the_first() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    for nth in 0..120 {
        agent
            .does(later(&format!("Thing {nth}"), "2026-12-01"))
            .await;
    }
    let seen = agent.status().await;
    assert_eq!((seen.waiting.len(), seen.waiting_count), (100, 120));
    let asked = WaitingAsked {
        after: 100,
        most: Some(200),
        tag: None,
    };
    let page = agent.client.waiting(asked).await.expect("a part");
    assert_eq!((page.count, page.after, page.waiting.len()), (120, 100, 20));
    assert_eq!(page.waiting[19].title, "Thing 119");
}

#[tokio::test]
async fn what_waits_is_found_by_its_tag_under_the_number_it_is_named_by() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    for (title, due) in [
        ("Call the bank", "2026-11-30"),
        ("Invoice #Acme", "2026-12-01"),
        ("Slides #talk, #acme", "2026-12-08"),
    ] {
        agent.does(later(title, due)).await;
    }
    let ask = async |tag: Option<&str>| {
        let tag = tag.map(str::to_owned);
        let asked = WaitingAsked {
            tag,
            ..WaitingAsked::default()
        };
        agent.client.waiting(asked).await.expect("a part")
    };
    let all = ask(None).await;
    assert_eq!(
        (all.count, all.tags),
        (3, vec!["Acme".to_owned(), "talk".to_owned()])
    );
    let acme = ask(Some("ACME")).await;
    assert_eq!((acme.count, acme.waiting.len()), (2, 2));
    assert_eq!(acme.tags.len(), 2, "another can be chosen");
    let printed = home.types(&["waiting", "--tag", "#acme"]);
    let printed = String::from_utf8_lossy(&printed.stdout).into_owned();
    assert!(printed.contains("2  Invoice #Acme"), "{printed}");
    assert!(!printed.contains("bank"), "{printed}");
    let none = home.types(&["waiting", "--tag", "home"]);
    let none = String::from_utf8_lossy(&none.stdout).into_owned();
    assert_eq!(none, "Nothing that waits has #home.\n");
}

#[tokio::test]
async fn what_was_put_off_says_where_it_is() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let seen = agent.does(later("Book the room", "2026-12-01")).await;
    let [put_off] = &seen.put_off[..] else {
        panic!("one thing: {:?}", seen.put_off)
    };
    assert_eq!(put_off.due, "2026-12-01");
    let moved = json!({ "waiting": put_off.id });
    let seen = agent.does(command("move_waiting", moved)).await;
    assert_eq!(seen.put_off[0].due, "2026-11-25", "tomorrow");
    let renamed = json!({ "waiting": put_off.id, "title": "Book the large room" });
    agent.does(command("rename_waiting", renamed)).await;
    let found = says(&home, &["search", "large"]);
    assert!(found.contains("2026-11-25  waiting"), "{found}");
    agent
        .does(command("drop_waiting", json!({ "waiting": put_off.id })))
        .await;
    assert!(!says(&home, &["search", "large"]).contains("waiting"));
}

#[tokio::test]
async fn days_off_are_planned_listed_and_cancelled_from_the_command_line() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let said = says(&home, &["off", "2026-12-21..2027-01-04"]);
    assert!(
        said.contains("Off: Mon 21 Dec – Mon 4 Jan 2027. Back Tue 5 Jan 2027."),
        "{said}"
    );
    assert!(says(&home, &["off"]).contains("1  Mon 21 Dec – Mon 4 Jan 2027"));
    let said = says(&home, &["off", "cancel", "2027-01-04"]);
    assert!(said.contains("No longer off: Mon 4 Jan 2027."), "{said}");
    let seen = agent.status().await;
    assert_eq!(seen.days_off[0].back, "2027-01-04");
    assert!(says(&home, &["off", "cancel", "all"]).contains("Sun 3 Jan 2027"));
    assert!(says(&home, &["off"]).contains("No days off are planned."));
    says(&home, &["undo"]);
    assert_eq!(agent.status().await.days_off.len(), 1, "planned again");
}

#[tokio::test]
async fn back_is_the_day_after_the_days_off() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let items = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", items)).await;
    says(&home, &["off", "tomorrow..2026-12-04"]);
    let closed = says(&home, &["end", "--short"]);
    assert!(
        !closed.contains("tomorrow"),
        "it is no working day: {closed}"
    );
    let hand_off = says(&home, &["handoff"]);
    assert!(
        hand_off.contains("Back: Mon 7 Dec 09:00 Lisbon"),
        "{hand_off}"
    );
    let waiting = agent.status().await.waiting;
    assert_eq!(waiting[0].due, "2026-12-07");
}

#[tokio::test]
async fn a_week_begins_where_the_persons_does() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let monday = agent.client.settings().await.expect("settings");
    assert_eq!(
        monday.week_begins,
        WeekStart::Monday,
        "no locale, a free weekend"
    );
    let change = SettingsChange {
        first_day_of_week: Some(WeekStart::Sunday),
        ..SettingsChange::default()
    };
    agent.client.change_settings(change).await.expect("changed");
    let review = agent.client.review(WeekQuery { date: None }).await;
    let review = review.expect("a review");
    assert_eq!(
        (review.from.as_str(), review.to.as_str()),
        ("2026-11-22", "2026-11-28")
    );
    let title = says(&home, &["history", "--week"]);
    assert!(title.contains("Sun 22 Nov – Sat 28 Nov 2026"), "{title}");
}
