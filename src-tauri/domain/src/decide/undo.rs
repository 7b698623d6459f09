//! Taking back the last command.

use super::draft::Draft;
use crate::{Before, Rejection};

pub(super) fn take_back(_draft: &mut Draft<'_>, _to: Option<Box<Before>>) -> Result<(), Rejection> {
    Err(Rejection::NothingToTakeBack)
}
