//! The process that starts first is the agent. Several that start in the same instant settle it without
//! harm: one goes on, the others see that there is one and succeed.

use std::process::Child;

use serde_json::json;

use super::while_it_lasts::written;
use crate::support::{Home, MORNING, command, soon};

/// How often it is tried.
const ROUNDS: usize = 10;
/// How many start in the same instant.
const AT_ONCE: usize = 3;

#[tokio::test]
async fn of_agents_that_start_at_once_exactly_one_lives() {
    let home = Home::new();
    for round in 1..=ROUNDS {
        let typed = ["agent", "--clock", MORNING, "--zone", "Europe/Lisbon"];
        let started = || home.daydone(None, &typed).spawn().expect("it starts");
        let mut started: Vec<Child> = (0..AT_ONCE).map(|_| started()).collect();
        let agent = soon("the others are content", async || {
            for other in &mut started {
                if let Some(left) = other.try_wait().expect("it can be asked") {
                    assert!(left.success(), "round {round}: one was there, {left}");
                }
            }
            let mut living = started
                .iter_mut()
                .filter_map(|one| matches!(one.try_wait(), Ok(None)).then(|| one.id()));
            let (one, another) = (living.next(), living.next());
            assert!(one.is_some(), "round {round}: one stays");
            one.filter(|_| another.is_none())
        })
        .await;
        let (client, _) = client::Client::connect(&home.place())
            .await
            .expect("it listens");
        let hello = client.hello().await.expect("and answers");
        assert_eq!(hello.pid, agent, "round {round}: the one that lives");
        let wish = command("park", json!({ "text": format!("round {round}") }));
        let wish = serde_json::from_value(wish).expect("a command");
        client.command(wish).await.expect("it is kept");
        for mut one in started {
            one.kill().expect("it can be killed");
            one.wait().expect("it ends");
        }
        assert_eq!(written(&home).len(), round, "nothing is lost or doubled");
    }
}
