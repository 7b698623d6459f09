//! The system's ways of asking a program to leave.

use std::io;

/// Returns when the system asks (SIGTERM, SIGINT, SIGHUP; Ctrl+C on Windows).
///
/// # Errors
/// When it cannot be listened for.
#[cfg(unix)]
pub(super) async fn asked() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut hang_up = signal(SignalKind::hangup())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
        _ = hang_up.recv() => {}
    }
    Ok(())
}

/// Returns when the system asks.
///
/// # Errors
/// When it cannot be listened for.
#[cfg(not(unix))]
pub(super) async fn asked() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
