//! Setting right what is written down.

use super::draft::Draft;
use crate::{Correction, DayId, Rejection};

pub(super) fn correct(
    _draft: &mut Draft<'_>,
    _day: DayId,
    _correction: Correction,
) -> Result<(), Rejection> {
    Err(Rejection::NotCorrectable)
}
