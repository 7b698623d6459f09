//! Work on the journal's file that needs it alone. A running agent leaves in order first and is
//! brought back afterwards, whatever came of the work.

use std::time::Duration;

use client::{Client, locations::Locations, start};
use protocol::WireError;
use storage::Problem;
use tokio::time::{sleep, timeout};

use super::failure::trouble;

/// How long an agent may take to leave.
const LEAVING: Duration = Duration::from_secs(10);
/// How often to look whether it has.
const LOOK: Duration = Duration::from_millis(50);

/// Does `work` as soon as no other process has the journal.
///
/// # Errors
/// What the work says; that the agent does not leave; or, when all went well, that it did not come back.
pub(super) async fn alone<T>(
    place: &Locations,
    mut work: impl FnMut() -> Result<T, Problem>,
) -> Result<T, WireError> {
    let mut was_there = false;
    let mut last = None;
    let working = async {
        loop {
            // Another face may bring one up again in between.
            if let Ok((client, _told)) = Client::connect(place).await {
                was_there = true;
                let _leaving_already = client.quit().await;
            }
            match work() {
                Err(problem @ Problem::InUse { .. }) => last = Some(problem),
                done => return done,
            }
            sleep(LOOK).await;
        }
    };
    let worked = timeout(LEAVING, working).await;
    let done = match (worked, last) {
        (Ok(done), _) => done.map_err(|problem| trouble(&problem, place)),
        (Err(_), Some(in_use)) => Err(trouble(&in_use, place)),
        (Err(_), None) => Err(super::failure::refused(
            protocol::error::code::FAILED,
            "cli-agent-stays",
            &[],
        )),
    };
    if was_there {
        let back = start::reach(place).await;
        return done.and_then(|done| back.map(|_| done));
    }
    done
}
