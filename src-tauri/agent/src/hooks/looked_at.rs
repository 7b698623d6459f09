//! What is looked at before a hook is run: its file, the folders it is in, and the way to each.

use std::{
    fs::{self, Metadata},
    io,
    path::Path,
};

use super::{
    refusal::{HookRefusal, is_safe},
    way,
};

/// Why no hook of `folder` is run, if none is; nothing where there is no such folder. The folder of the
/// settings counts too, and so does what leads to either: who can write one of these can put another in its place.
pub(crate) fn folder_refused(folder: &Path) -> Option<HookRefusal> {
    if fs::symlink_metadata(folder).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return None;
    }
    let mut both = folder.parent().into_iter().chain([folder]);
    both.find_map(|folder| one_folder(folder).err())
}

/// Whether one folder, and the way to it, is only the person's.
pub(super) fn one_folder(folder: &Path) -> Result<(), HookRefusal> {
    let found = look(folder)?;
    if !found.is_dir() {
        return Err(HookRefusal::NotAFile(folder.to_owned()));
    }
    is_safe(folder, &found)?;
    way::is_ours(folder)
}

/// What the system says of a file that may be run as far as its owner and its writers go, and those of every
/// folder and link on the way to it.
pub(super) fn file(path: &Path) -> Result<Metadata, HookRefusal> {
    let found = look(path)?;
    if !found.is_file() {
        return Err(HookRefusal::NotAFile(path.to_owned()));
    }
    is_safe(path, &found)?;
    way::is_ours(path)?;
    Ok(found)
}

fn look(path: &Path) -> Result<Metadata, HookRefusal> {
    let unseen = |error: io::Error| HookRefusal::Unseen(path.to_owned(), error.to_string());
    fs::metadata(path).map_err(unseen)
}
