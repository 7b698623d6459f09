//! Waiting for something that happens on the side: looked for often, given up after a while.

use std::time::Duration;

use tokio::time::{sleep, timeout};

/// Long enough for a slow machine that builds something else; a healthy one needs milliseconds.
const LIMIT: Duration = Duration::from_secs(20);

/// What `look` finds, as soon as it finds something.
///
/// # Panics
/// When it finds nothing for a long time; `what` says what was waited for.
pub async fn soon<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let looking = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            sleep(Duration::from_millis(5)).await;
        }
    };
    in_time(what, looking).await
}

/// Waits for a value from another process.
///
/// # Panics
/// When it is not given for a long time; `what` says what was waited for.
pub async fn in_time<T>(what: &str, given: impl Future<Output = T>) -> T {
    timeout(LIMIT, given)
        .await
        .unwrap_or_else(|_| panic!("waited too long: {what}"))
}
