//! What becomes of a plan when a record turns out to have been two: the first part gets as much of it
//! as it took, the second the rest, so that what goes on ends when it was to.

use crate::{Minutes, Seconds};

/// The plan of the first part, which lasted so long, and of the second; absent when nothing is left.
pub(super) fn plan(planned: Option<Minutes>, first: Seconds) -> (Option<Minutes>, Option<Minutes>) {
    let Some(planned) = planned else {
        return (None, None);
    };
    let took = u16::try_from(first.0.div_ceil(60)).unwrap_or(u16::MAX);
    let first = took.min(planned.0);
    let some = |minutes| Some(Minutes(minutes)).filter(|minutes| minutes.0 > 0);
    (some(first), some(planned.0 - first))
}
