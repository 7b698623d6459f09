//! A caller, and what it follows.

use std::sync::Arc;

use engine::View;
use protocol::Settings;
use tokio::sync::{mpsc, watch};

use super::slots::ConnectionSlot;
use crate::{
    daemon::{Context, KeysStatus},
    window::WindowMessage,
};

/// A caller, as its own requests see it.
pub(super) struct ClientConnection {
    pub(super) context: Arc<Context>,
    /// What it follows, if it does.
    pub(super) follows: Option<Follows>,
    /// What the window hears, if this is the window.
    pub(super) window: Option<mpsc::Receiver<WindowMessage>>,
    /// Where it sits.
    pub(super) place: ConnectionSlot,
}

/// The changes that a follower receives.
pub(super) struct Follows {
    pub(super) views: watch::Receiver<View>,
    pub(super) settings: watch::Receiver<Settings>,
    /// How many hooks ran.
    pub(super) hooks: watch::Receiver<u64>,
    pub(super) keys: watch::Receiver<KeysStatus>,
}
