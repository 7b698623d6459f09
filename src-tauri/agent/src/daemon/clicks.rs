//! What is clicked on a notification, on its way from the voice to the engine.

use std::sync::Arc;

use desktop::{
    notifications::{Click, Manners},
    tray::Act,
};
use tokio::sync::mpsc;

use super::Context;

/// What the voice goes by. Its clicks are served until it ends.
pub(super) fn manners(context: &Arc<Context>) -> Manners<impl Fn() -> bool + Send + use<>> {
    let (clicks, mut clicked) = mpsc::unbounded_channel();
    let serving = Arc::clone(context);
    tokio::spawn(async move {
        while let Some(click) = clicked.recv().await {
            // Side by side: a click waits for no answer to another one.
            tokio::spawn(click_on(Arc::clone(&serving), click));
        }
    });
    let settings = Arc::clone(context);
    Manners {
        sound: move || settings.settings_now().sound,
        data_folder: context.place.data_folder().to_owned(),
        clicks,
    }
}

async fn click_on(context: Arc<Context>, click: Click) {
    match click {
        Click::Open => context.act(Act::Open(None)).await,
        Click::Button(action) => context.press(action).await,
    }
}
