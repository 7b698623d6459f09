//! Gives free memory back when nothing happens. The answer to a question about a year leaves many free
//! pages in the heap, and GNU's C library keeps them unless the program asks it to release them. The
//! sentences that were read are half of the heap, so they go first. Pages of the program's file do not
//! belong here: the kernel drops clean ones by itself when it needs them.

use std::time::Duration;

use tokio::{sync::Notify, time::timeout};
use words::Words;

/// How long nothing must have happened.
const QUIET: Duration = Duration::from_secs(2);

/// Releases free memory once after every burst; between bursts it costs no wake-up.
pub async fn after_bursts(stirred: &Notify) {
    loop {
        while timeout(QUIET, stirred.notified()).await.is_ok() {}
        Words::forget();
        heap();
        stirred.notified().await;
    }
}

/// Gives the heap's free pages back to the kernel. Other C libraries than GNU's do so by themselves.
fn heap() {
    #[cfg(target_env = "gnu")]
    #[expect(unsafe_code, reason = "only the C library knows its free pages")]
    // SAFETY: it takes the allocator's own locks and touches only what is not allocated.
    unsafe {
        libc::malloc_trim(0);
    }
}
