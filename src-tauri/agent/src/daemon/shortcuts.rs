//! Keys from anywhere: bound while the setting is on, and anew on another bus or portal.

use std::{future::pending, sync::Arc, time::Duration};

use desktop::{
    bus::{self, Bus},
    shortcuts::{self, PressedKey, Shortcut},
};
use protocol::{Command, Screen, WireError};
use tokio::{
    sync::{mpsc, watch},
    time::sleep,
};

use super::{Context, KeysStatus};

/// How long a portal that went is given to come back.
const AGAIN: Duration = Duration::from_secs(5);

/// Binds them until the agent leaves.
pub(super) async fn keep(context: Arc<Context>, mut bus: watch::Receiver<Bus>) {
    let mut settings = context.follow_settings();
    let (pressed, keys) = mpsc::unbounded_channel();
    tokio::spawn(serve(Arc::clone(&context), keys));
    loop {
        context.keys.send_replace(KeysStatus::Off);
        let on = settings.wait_for(|now| now.chosen.keys_anywhere);
        if on.await.is_err() {
            return;
        }
        let nth = bus.borrow_and_update().nth;
        tokio::select! {
            off = settings.wait_for(|now| !now.chosen.keys_anywhere) => if off.is_err() { return },
            () = another(&mut bus, nth) => {}
            () = bound(&context, &pressed) => {}
        }
    }
}

/// Binds them and waits for their end.
async fn bound(context: &Context, pressed: &mpsc::UnboundedSender<PressedKey>) {
    context.keys.send_replace(KeysStatus::Asked);
    match shortcuts::bind(pressed.clone()).await {
        Ok(mut keys) => {
            context
                .keys
                .send_replace(KeysStatus::Bound(keys.keys().to_vec()));
            keys.lost().await;
            sleep(AGAIN).await;
        }
        // A no, or none to ask: the setting or another bus is another try.
        Err(why) => {
            context.keys.send_replace(KeysStatus::Unbound(why));
            pending().await
        }
    }
}

/// Returns when the bus is another than the `nth`.
async fn another(bus: &mut watch::Receiver<Bus>, nth: Option<u64>) {
    while bus.borrow_and_update().nth == nth {
        bus::changed(bus).await;
    }
}

async fn serve(context: Arc<Context>, mut keys: mpsc::UnboundedReceiver<PressedKey>) {
    while let Some(key) = keys.recv().await {
        let outcome = press(&context, &key).await;
        context.answer_aloud(outcome);
    }
}

/// Does what a key is for.
async fn press(context: &Arc<Context>, key: &PressedKey) -> Result<(), WireError> {
    let open = |room| {
        let token = key.activation_token.as_deref();
        context.window.open_by(&context.place, room, token)
    };
    let command = match key.shortcut {
        Shortcut::Open => return open(None),
        Shortcut::Park => return open(Some(Screen::Park)),
        Shortcut::Interrupted => Command::Interrupted {
            by: types::InterruptedBy::default(),
            word: None,
        },
        Shortcut::Toggle => crate::snapshot::snapshot(&context.view().await?).toggle(),
    };
    context.command(command).await.map(drop)
}
