//! Services that are asked: Plasma's, and swaync's inhibitors. Neither is in Debian 12 as it is asked here, so
//! each is a fake that does what the real one's source does.

use std::sync::{Arc, Mutex};

use protocol::QuietHow;
use serde_json::json;
use zbus::{Connection, interface};

use super::{
    Desk, Kind, chooses_quiet, focus,
    guarded::{guard, has_record, nothing_is_left, signal},
};
use crate::support::{Agent, Bus, Home, Notifications, command, finding, in_time, soon};

async fn holds(service: &Notifications, held: bool) {
    soon("as it should be held", async || {
        (service.holds_others().await == held).then_some(())
    })
    .await;
}

#[tokio::test]
async fn plasma_is_asked_by_the_name_of_the_desktop_file_and_nothing_is_borrowed() {
    let (home, bus) = (Home::new(), Bus::start());
    let plasma = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    chooses_quiet(&agent).await;
    assert_eq!(agent.settings().await.quiet.how, QuietHow::Asked);
    focus(&agent).await;
    holds(&plasma, true).await;
    assert_eq!(plasma.asked(), [client::APP_ID]);
    assert!(!has_record(&home), "it lets go by itself");
    agent.kill();
    holds(&plasma, false).await;
}

#[tokio::test]
async fn nothing_that_daydone_says_is_dropped_while_it_holds_others() {
    let (home, bus) = (Home::new(), Bus::start());
    let plasma = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    chooses_quiet(&agent).await;
    focus(&agent).await;
    holds(&plasma, true).await;
    agent.pass(25).await;
    plasma.wait_for("The time you set is over").await;
    agent
        .does(command("extend", json!({ "minutes": 10 })))
        .await;
    holds(&plasma, true).await;
    agent.pass(10).await;
    soon("it is said again", async || {
        (plasma.told().len() == 2).then_some(())
    })
    .await;
    let dropped = plasma.dropped();
    assert!(dropped.is_empty(), "{dropped:?}");
}

#[tokio::test]
async fn what_the_person_revokes_is_not_asked_for_again_in_the_same_session() {
    let (home, bus) = (Home::new(), Bus::start());
    let plasma = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    chooses_quiet(&agent).await;
    focus(&agent).await;
    holds(&plasma, true).await;
    // What was never seen to be held cannot be seen to be revoked; a person is slower than that.
    soon("Daydone has seen it", async || {
        plasma.has_said_held().then_some(())
    })
    .await;
    plasma.revoke().await;
    let goes_on = async || {
        agent.does(command("pause", json!({}))).await;
        agent.does(command("resume", json!({}))).await;
        finding(&agent, "do_not_disturb").await
    };
    goes_on().await;
    soon("it is written down", async || {
        has_record(&home).then_some(())
    })
    .await;
    goes_on().await;
    assert_eq!(plasma.asked().len(), 1, "the same session goes on");
    agent.kill();
    let agent = Agent::start(&home, Some(&bus)).await;
    agent.does(command("pause", json!({}))).await;
    agent.does(command("resume", json!({}))).await;
    finding(&agent, "do_not_disturb").await;
    assert_eq!(plasma.asked().len(), 1, "also after a restart");
    agent.does(command("finish", json!({}))).await;
    nothing_is_left(&home).await;
    focus(&agent).await;
    holds(&plasma, true).await;
    assert_eq!(plasma.asked().len(), 2, "the next one is another");
    let notes = plasma.dropped();
    assert!(notes.is_empty(), "{notes:?}");
}

#[tokio::test]
async fn the_doctor_asks_the_desktop_once_what_it_offers() {
    let (home, bus) = (Home::new(), Bus::start());
    let plasma = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    agent.settings().await;
    let before = plasma.asked_able();
    finding(&agent, "do_not_disturb").await;
    assert_eq!(plasma.asked_able() - before, 1);
}

/// A sleep that another writer keeps from the journal: trouble that does not wait for a session's end.
async fn in_trouble(agent: &Agent, home: &Home) -> (rusqlite::Connection, String) {
    agent.pass(10).await;
    let journal = home.path().join("daydone.sqlite");
    let other = rusqlite::Connection::open(journal).expect("the journal is there");
    other.execute_batch("BEGIN IMMEDIATE").expect("free");
    let asleep = agent.sleep(5).await;
    let trouble = asleep.trouble.expect("it is not kept");
    (other, trouble)
}

/// A session that Plasma keeps quiet.
async fn kept_quiet() -> (Home, Bus, Notifications, Agent) {
    let (home, bus) = (Home::new(), Bus::start());
    let plasma = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    chooses_quiet(&agent).await;
    focus(&agent).await;
    holds(&plasma, true).await;
    (home, bus, plasma, agent)
}

#[tokio::test]
async fn what_cannot_wait_is_said_while_others_are_let_through_for_a_moment() {
    let (revoked_home, _bus, revoked, revoked_agent) = kept_quiet().await;
    revoked.revoke().await;
    let (_writer, trouble) = in_trouble(&revoked_agent, &revoked_home).await;
    revoked.wait_for(&trouble).await;

    let (home, _bus, plasma, agent) = kept_quiet().await;
    let (_writer, trouble) = in_trouble(&agent, &home).await;
    let told = plasma.wait_for(&trouble).await;
    assert!(!told.held, "it was shown, also where critical ones are not");
    holds(&plasma, true).await;
    assert_eq!(plasma.asked().len(), 2, "and asked for again");
    // There the moment was over earlier.
    assert_eq!(
        revoked.asked().len(),
        1,
        "but not where the person revoked it"
    );
}

#[tokio::test]
async fn what_cannot_wait_is_on_the_screen_of_a_real_dunst() {
    let desk = Desk::start(Kind::Dunst).await;
    let home = Home::new();
    let agent = desk.agent(&home).await;
    chooses_quiet(&agent).await;
    focus(&agent).await;
    desk.becomes(true).await;
    let (_other, _) = in_trouble(&agent, &home).await;
    soon("it is seen", async || {
        (desk.shows().await == 1).then_some(())
    })
    .await;
}

/// swaync as it keeps inhibitors: a set of names in memory, without a look at who is still there.
struct Centre(Arc<Mutex<Vec<String>>>);

#[interface(name = "org.erikreider.swaync.cc")]
impl Centre {
    fn add_inhibitor(&self, application: &str) -> bool {
        let mut all = self.0.lock().expect("no test panics while holding it");
        let is_new = !all.iter().any(|one| one == application);
        all.push(application.to_owned());
        all.dedup();
        is_new
    }

    fn remove_inhibitor(&self, application: &str) -> bool {
        let mut all = self.0.lock().expect("no test panics while holding it");
        let before = all.len();
        all.retain(|one| one != application);
        all.len() < before
    }

    fn is_inhibited(&self) -> bool {
        !self
            .0
            .lock()
            .expect("no test panics while holding it")
            .is_empty()
    }
}

struct Swaync {
    inhibitors: Arc<Mutex<Vec<String>>>,
    _shows: Notifications,
    _connection: Connection,
}

impl Swaync {
    async fn start(bus: &Bus) -> Self {
        let inhibitors = Arc::<Mutex<Vec<String>>>::default();
        let connection = bus.connect().await;
        let centre = Centre(Arc::clone(&inhibitors));
        let server = connection.object_server();
        server
            .at("/org/erikreider/swaync/cc", centre)
            .await
            .expect("free");
        connection
            .request_name("org.erikreider.swaync.cc")
            .await
            .expect("free");
        Swaync {
            inhibitors,
            _shows: Notifications::named(bus, "SwayNotificationCenter", &["body", "actions"]).await,
            _connection: connection,
        }
    }

    fn holds(&self) -> Vec<String> {
        self.inhibitors
            .lock()
            .expect("no test panics while holding it")
            .clone()
    }

    async fn is_held_by(&self, names: &[&str]) {
        in_time("its inhibitors", async {
            soon("its inhibitors", async || {
                (self.holds() == names).then_some(())
            })
            .await
        })
        .await;
    }
}

#[tokio::test]
async fn an_inhibitor_of_swaync_goes_with_the_session_and_after_a_kill() {
    let (home, bus) = (Home::new(), Bus::start());
    let swaync = Swaync::start(&bus).await;
    let others = vec!["game".to_owned()];
    *swaync.inhibitors.lock().expect("free") = others;
    let agent = Agent::start(&home, Some(&bus)).await;
    chooses_quiet(&agent).await;
    focus(&agent).await;
    swaync.is_held_by(&["game", "daydone"]).await;
    agent.kill();
    swaync.is_held_by(&["game"]).await;
    nothing_is_left(&home).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    swaync.is_held_by(&["game", "daydone"]).await;
    let guard = guard(&home).await;
    signal("-STOP", guard);
    agent.kill();
    signal("-KILL", guard);
    let agent = Agent::start(&home, Some(&bus)).await;
    agent.does(command("finish", json!({}))).await;
    swaync.is_held_by(&["game"]).await;
    nothing_is_left(&home).await;
}

#[tokio::test]
async fn a_desktop_whose_switch_is_left_alone_is_said_with_the_reason() {
    for (name, how, says) in [
        (
            "cinnamon",
            QuietHow::None,
            "Cinnamon’s own switch loses what comes meanwhile",
        ),
        (
            "Budgie Notification Server",
            QuietHow::None,
            "can only be turned over, never set",
        ),
        ("something new", QuietHow::None, "something new has no way"),
    ] {
        let (home, bus) = (Home::new(), Bus::start());
        let _service = Notifications::named(&bus, name, &["body", "actions"]).await;
        let agent = Agent::start(&home, Some(&bus)).await;
        let quiet = agent.settings().await.quiet;
        assert_eq!(quiet.how, how);
        assert!(quiet.says.contains(says), "{}", quiet.says);
        chooses_quiet(&agent).await;
        focus(&agent).await;
        assert!(agent.quit().await.success(), "nothing is touched");
    }
}

#[tokio::test]
async fn mako_without_a_mode_of_its_own_is_left_alone() {
    let desk = Desk::start(Kind::Mako).await;
    desk.configures_no_mode();
    let home = Home::new();
    let agent = desk.agent(&home).await;
    let quiet = agent.settings().await.quiet;
    assert_eq!(
        (quiet.how, quiet.apps),
        (QuietHow::None, false),
        "{quiet:?}"
    );
    chooses_quiet(&agent).await;
    focus(&agent).await;
    assert!(agent.quit().await.success());
    assert_eq!(desk.stands().await, desk.untouched());
}
