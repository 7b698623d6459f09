//! The tray's two wires: views out, clicks in.

use std::sync::Arc;

use tokio::{
    sync::{mpsc, watch},
    task::JoinHandle,
};

use super::Context;
use crate::snapshot::snapshot;
use desktop::{
    bus::Bus,
    tray::{self, TrayView, Wires},
};

/// Starts the tray; it ends with the engine.
pub(super) fn show(
    context: &Arc<Context>,
    seen: watch::Sender<bool>,
    bus: watch::Receiver<Bus>,
) -> JoinHandle<()> {
    let mut engine_views = context.engine.views();
    let view = TrayView::of(&snapshot(&engine_views.borrow_and_update()));
    let (show, views) = watch::channel(view);
    let (acts, mut clicked) = mpsc::channel(8);
    let (clicks, changes) = (Arc::clone(context), Arc::clone(context));
    tokio::spawn(async move {
        while let Some(act) = clicked.recv().await {
            clicks.act(act).await;
        }
    });
    // Drawing is for changes that can be seen: most views differ in their instant only.
    tokio::spawn(async move {
        while engine_views.changed().await.is_ok() {
            changes.stir();
            let view = TrayView::of(&snapshot(&engine_views.borrow_and_update()));
            show.send_if_modified(|shown| {
                let changed = *shown != view;
                *shown = view;
                changed
            });
        }
    });
    tokio::spawn(tray::show(Wires {
        views,
        acts,
        seen,
        bus,
    }))
}
