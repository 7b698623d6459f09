//! What faces ask of the copies, and the daily one.

use std::sync::Arc;

use protocol::{BackupView, WireError};
use storage::Backup;

use super::{Context, unanswered};

impl Context {
    /// The copies there are, the newest first.
    ///
    /// # Errors
    /// `failed` when their folder cannot be read.
    pub async fn copies(&self) -> Result<Vec<BackupView>, WireError> {
        let folder = self.backups.folder();
        let looking = self.lanes.copies.run(move |_| storage::backups(&folder));
        match looking.await {
            Ok(Ok(copies)) => Ok(copies.iter().map(view).collect()),
            Ok(Err(problem)) => Err(self.backups.refused(&problem)),
            Err(lost) => Err(unanswered(lost)),
        }
    }

    /// Makes a copy now, in place of an earlier one of the same date.
    ///
    /// # Errors
    /// `disk_full`, `disk_read_only`, `journal_damaged` or `failed` when no sound copy could be made;
    /// earlier copies are then still there.
    pub async fn back_up(&self) -> Result<BackupView, WireError> {
        let now = self.view().await?.now;
        self.backups.make(now).await.map(|copy| view(&copy))
    }
}

/// Makes the daily copies until the engine ends.
pub(super) async fn keep(context: Arc<Context>) {
    let mut views = context.engine.views();
    loop {
        let now = views.borrow_and_update().now;
        let wanted = context.backups.days().wants_one(now);
        if wanted {
            // What went wrong is known to the doctor, and tried again.
            let _ = context.backups.make(now).await;
        }
        if views.changed().await.is_err() {
            return;
        }
    }
}

fn view(copy: &Backup) -> BackupView {
    BackupView {
        file: copy.path.display().to_string(),
        made_at: copy.made_at,
    }
}
