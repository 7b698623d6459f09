//! After hours by a rule of the person's own, which dunst and mako have: it names the programs, it is left as
//! it stood, and where it is missing that is said.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use protocol::{AfterHours, SettingsChange};
use serde_json::json;
use zbus::{
    fdo, interface,
    zvariant::{OwnedValue, Value},
};

use super::{
    Desk, Kind,
    guarded::{borrows, has_record, nothing_is_left},
};
use crate::support::{Agent, Bus, Home, Notifications, command, finding, soon};

/// A closed day of a person who names no program in Daydone.
async fn closes(agent: &Agent) {
    let change = SettingsChange {
        after_hours: Some(AfterHours::Apps),
        ..SettingsChange::default()
    };
    let changed = agent.client.change_settings(change).await;
    changed.expect("a setting");
    agent.does(command("start_day", json!({}))).await;
    let close = command("close_day", json!({ "form": "short" }));
    agent.does(close).await;
}

async fn reopens(agent: &Agent) {
    let reopen = command("reopen_day", json!({ "reason": "One more call" }));
    agent.does(reopen).await;
}

async fn is(what: &str, look: impl AsyncFn() -> bool) {
    soon(what, async || look().await.then_some(())).await;
}

#[tokio::test]
async fn the_rule_names_the_programs_and_no_list_is_needed() {
    let desk = Desk::start(Kind::Dunst).await;
    let home = Home::new();
    let agent = desk.agent(&home).await;
    assert!(agent.settings().await.quiet.by_rule);
    closes(&agent).await;
    is("it is written down", async || borrows(&home)).await;
    reopens(&agent).await;
    nothing_is_left(&home).await;
    desk.says("Chat").await;
    is("it is off again, as it was", async || {
        desk.shows().await == 1
    })
    .await;

    let desk = Desk::start(Kind::Mako).await;
    let home = Home::new();
    let agent = desk.agent(&home).await;
    assert!(agent.settings().await.quiet.by_rule);
    closes(&agent).await;
    is("the mode is on", async || {
        desk.stands().await == "default daydone"
    })
    .await;
    reopens(&agent).await;
    nothing_is_left(&home).await;
    assert_eq!(desk.stands().await, "default");
}

#[tokio::test]
async fn a_rule_of_dunst_that_is_always_on_stays_on() {
    let always = "[daydone]\nappname = Chat\nskip_display = yes\n";
    let desk = Desk::with_dunstrc(Kind::Dunst, always).await;
    let home = Home::new();
    let agent = desk.agent(&home).await;
    closes(&agent).await;
    is("it is theirs", async || has_record(&home)).await;
    assert!(!borrows(&home));
    reopens(&agent).await;
    nothing_is_left(&home).await;
    desk.says("Chat").await;
    desk.says("Mail").await;
    is("of Chat nothing is seen, as before", async || {
        (desk.shows().await, desk.has_put_away().await) == (1, 1)
    })
    .await;
}

#[tokio::test]
async fn a_rule_that_is_missing_is_said() {
    let desk = Desk::with_dunstrc(Kind::Dunst, "[global]\nfollow = none\n").await;
    let home = Home::new();
    let agent = desk.agent(&home).await;
    let quiet = agent.settings().await.quiet;
    assert!(!quiet.apps && quiet.by_rule, "{quiet:?}");
    let missing = "dunst has no rule named daydone, so no single program is quiet after hours.";
    assert_eq!(quiet.no_apps.as_deref(), Some(missing));
    closes(&agent).await;
    let said = finding(&agent, "after_hours").await;
    assert_eq!(said.says, missing);
    let advice = said.advice.expect("what to do");
    assert!(advice.contains("[daydone], appname = Slack"), "{advice}");
    assert!(!has_record(&home), "nothing is touched");
}

/// The calls of a dunst that lists its rules, as its interface documents them.
struct Commands(Arc<Mutex<HashMap<String, bool>>>);

impl Commands {
    fn rules(&self) -> MutexGuard<'_, HashMap<String, bool>> {
        self.0.lock().expect("no test panics while holding it")
    }
}

#[interface(name = "org.dunstproject.cmd0")]
impl Commands {
    #[zbus(property, name = "paused")]
    fn paused(&self) -> bool {
        false
    }

    fn rule_list(&self) -> Vec<HashMap<String, OwnedValue>> {
        let all = self.rules();
        let rules = all.iter().map(|(rule, on)| {
            let name = OwnedValue::try_from(Value::from(rule.as_str())).expect("no file");
            let pairs = [("name", name), ("enabled", OwnedValue::from(*on))];
            pairs.map(|(key, value)| (key.to_owned(), value)).into()
        });
        rules.collect()
    }

    fn rule_enable(&self, name: &str, state: i32) -> fdo::Result<()> {
        match self.rules().get_mut(name) {
            Some(rule) => *rule = state == 1,
            None => return Err(fdo::Error::InvalidArgs(name.to_owned())),
        }
        Ok(())
    }
}

#[tokio::test]
async fn a_dunst_that_lists_its_rules_is_asked_how_they_stand() {
    for stands in [Some(false), Some(true), None] {
        let (home, bus) = (Home::new(), Bus::start());
        let shows = Notifications::named(&bus, "dunst", &["body", "actions"]).await;
        let rules = Arc::<Mutex<HashMap<String, bool>>>::default();
        let now = || rules.lock().expect("free").get("daydone").copied();
        rules.lock().expect("free").insert("other".to_owned(), true);
        if let Some(on) = stands {
            rules.lock().expect("free").insert("daydone".to_owned(), on);
        }
        let commands = Commands(Arc::clone(&rules));
        let server = shows.connection().object_server();
        let path = "/org/freedesktop/Notifications";
        server.at(path, commands).await.expect("free");
        let agent = Agent::start(&home, Some(&bus)).await;
        let quiet = agent.settings().await.quiet;
        assert_eq!(quiet.apps, stands.is_some(), "{quiet:?}");
        closes(&agent).await;
        if stands.is_some() {
            is("it is on", async || {
                has_record(&home) && now() == Some(true)
            })
            .await;
        }
        reopens(&agent).await;
        nothing_is_left(&home).await;
        assert_eq!(now(), stands, "as the person had it");
    }
}
