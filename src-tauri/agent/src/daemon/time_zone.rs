//! The machine came to another zone: everybody sees a fresh picture, which offers to move the day.

use std::sync::Arc;

use engine::WakeReason;

use super::Context;
use desktop::clock::{machine_zone, travels};

/// Watches until the engine ends. A simulated clock changes its zone only on request.
pub(super) async fn notice(context: Arc<Context>) {
    if context.is_simulated() {
        return;
    }
    let (mut zone, mut told) = (machine_zone(), travels());
    while told.recv().await.is_some() {
        let here = machine_zone();
        if std::mem::replace(&mut zone, here) != here
            && context.engine.noticed(WakeReason::Reached).await.is_err()
        {
            return;
        }
    }
}
