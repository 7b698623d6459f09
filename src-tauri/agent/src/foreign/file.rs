//! The file of another program that a person named, as far as it is read.

use std::path::Path;

use client::locations::named::{self, Unread};
use exchange::ArrivingProblem;
use protocol::LARGEST_IMPORT;

use super::NotTaken;

/// The bytes of the regular file at `path`; links are followed.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, NotTaken> {
    named::bytes(path, LARGEST_IMPORT).map_err(|unread| match unread {
        Unread::NotRegular => NotTaken::Problem(ArrivingProblem::NoFile),
        Unread::TooLarge(most) => NotTaken::Problem(ArrivingProblem::TooLarge(most)),
        Unread::NotText | Unread::Io(_) => {
            NotTaken::System(format!("{}: {unread}", path.display()))
        }
    })
}
