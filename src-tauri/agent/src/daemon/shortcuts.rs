//! Keys from anywhere: bound while the setting is on, and anew on another bus or portal.

use std::{future::pending, sync::Arc, time::Duration};

use desktop::{
    bus::{self, Bus},
    shortcuts::{
        self, BoundKeys, KeysChange, PortalArrivals, PressedKey, Shortcut, ShortcutsUnbound,
    },
};
use protocol::{Command, Screen, WireError, error::code};
use tokio::{
    sync::{mpsc, watch},
    time::sleep,
};
use words::Words;

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

/// Binds them and keeps them as the desktop does; never returns. A portal that comes late, or again, is asked then.
/// A no stays one: the setting, or another bus, is another try.
async fn bound(context: &Context, pressed: &mpsc::UnboundedSender<PressedKey>) {
    let mut portals = PortalArrivals::follow().await;
    loop {
        context.keys.send_replace(KeysStatus::Asked);
        let why = match shortcuts::bind(pressed.clone()).await {
            Ok(keys) => held(context, keys).await,
            Err(why) => Some(why),
        };
        let Some(why) = why else {
            tokio::select! {
                () = sleep(AGAIN) => {}
                () = portals.next() => {}
            }
            continue;
        };
        if why == ShortcutsUnbound::Closed {
            // The portal that took them back is no new one.
            portals.forget().await;
        }
        let is_no = why == ShortcutsUnbound::Declined;
        context.keys.send_replace(KeysStatus::Unbound(why));
        if is_no {
            pending::<()>().await;
        }
        portals.next().await;
    }
}

/// Keeps what is known of the keys true until they end. Gives why they did; nothing when the portal is gone.
async fn held(context: &Context, mut keys: BoundKeys) -> Option<ShortcutsUnbound> {
    loop {
        context.keys.send_replace(KeysStatus::Bound {
            keys: keys.keys().to_vec(),
            can_be_chosen_anew: keys.can_be_chosen_anew(),
        });
        let change = tokio::select! {
            change = keys.changed() => change,
            () = context.choose_keys.notified() => {
                if let Err(why) = keys.choose().await {
                    desktop::log!("other keys cannot be chosen: {why:?}");
                }
                continue;
            }
        };
        match change {
            KeysChange::Others => {}
            KeysChange::Closed => return Some(ShortcutsUnbound::Closed),
            KeysChange::Gone => return None,
        }
    }
}

impl Context {
    /// Lets the person choose other keys, in the desktop's own dialog.
    ///
    /// # Errors
    /// `no_keys` where none are bound, or the desktop shows no such dialog when it is asked.
    pub fn choose_keys(&self) -> Result<(), WireError> {
        let refused = |id: &str| {
            let words = Words::spoken();
            let hint = words.find(&format!("{id}.hint"), &[]);
            Err(WireError::new(code::NO_KEYS, words.say(id, &[])).with_hint(hint))
        };
        match &*self.keys.borrow() {
            KeysStatus::Bound {
                can_be_chosen_anew: true,
                ..
            } => {
                self.choose_keys.notify_one();
                Ok(())
            }
            KeysStatus::Bound { .. } => refused("refused-keys-own-settings"),
            KeysStatus::Off | KeysStatus::Asked | KeysStatus::Unbound(_) => {
                refused("refused-keys-none")
            }
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
        Shortcut::Toggle => crate::snapshot::snapshot(&context.view().await?).toggle(false),
    };
    context.command(command).await.map(drop)
}
