//! What goes between the boundary, the code that speaks, and the task that keeps it quiet.

use std::{path::PathBuf, sync::Arc};

use domain::Hold;
use tokio::sync::{Notify, watch};

use crate::bus::Bus;

/// What the engine asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct HoldRequest {
    pub(super) hold: Hold,
    /// How often the engine has asked; 0 before it has.
    pub(super) nth: u64,
}

/// The ends of the boundary's lines that its task has.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "nothing is held there")
)]
pub(super) struct QuietLines {
    pub(super) requested: watch::Receiver<HoldRequest>,
    /// Notified when something has to be said meanwhile.
    pub(super) aside: Arc<Notify>,
    /// Hears whether everything is held.
    pub(super) holds: watch::Sender<bool>,
    pub(super) bus: watch::Receiver<Bus>,
    /// Where it is written down what is borrowed.
    pub(super) data_folder: PathBuf,
}
