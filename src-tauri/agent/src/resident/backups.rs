//! One copy of the journal a day, made when something happens on a new date. Nothing wakes up for it.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use engine::Picture;
use tokio::{sync::watch, task::spawn_blocking};

use super::journal;

/// The folder of the copies in the data folder.
const FOLDER: &str = "backups";

/// Copies for as long as the engine lives.
pub(super) async fn keep(data_folder: PathBuf, mut pictures: watch::Receiver<Picture>) {
    let folder = data_folder.join(FOLDER);
    let newest = storage::backups(&folder)
        .ok()
        .and_then(|copies| Some(copies.first()?.date));
    let mut made = newest;
    loop {
        let now = pictures.borrow_and_update().now;
        if made != Some(now.date_naive()) {
            // Tried once a date: a disk that is full now is told by the next thing to be kept.
            made = Some(now.date_naive());
            copy(journal::file(&data_folder), folder.clone(), now).await;
        }
        if pictures.changed().await.is_err() {
            return;
        }
    }
}

async fn copy(journal: PathBuf, folder: PathBuf, now: DateTime<Utc>) {
    let copied = spawn_blocking(move || storage::backup(&journal, &folder, now)).await;
    if let Ok(Err(problem)) = copied {
        crate::log!("no backup: {problem}");
    }
}
