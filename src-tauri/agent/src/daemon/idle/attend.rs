//! Watches whether the person is there while a session is held: they may have forgotten it. How long that
//! takes is the rules'; the engine sleeps until then, and here nothing wakes but the desktop's signs.

use std::{io, time::Duration};

use engine::Attended;

use crate::daemon::Context;
use desktop::idle::{IdleEvent, Watch};

/// Tells who is there until the desktop tells no more.
pub(super) async fn attend(
    context: &Context,
    threshold: Duration,
    mut watch: Watch,
) -> io::Result<()> {
    let mut look = Some(threshold);
    let mut who = Attended::There;
    loop {
        // An engine that has left asks nothing any more.
        let _ = context.engine.attended(who).await;
        (who, look) = match watch.next(look).await? {
            IdleEvent::Untouched(_) => (Attended::Away, None),
            // A person with a reason not to touch the machine is there.
            IdleEvent::Excused(idle) => (Attended::There, Some(idle + threshold)),
            IdleEvent::Touched => (Attended::There, Some(threshold)),
        };
    }
}
