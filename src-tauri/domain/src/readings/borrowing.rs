//! A borrowed switch: a person's own do-not-disturb is switched on only where it is off, and is put back
//! only while it stands as Daydone set it. Whatever the person does with it meanwhile holds.

use crate::{BeforeBorrowed, KnownSwitch, SwitchAct, SwitchState};

/// What to do about a switch, in this order.
///
/// Ask again after every change of what is known. What cannot be done is left out together with what comes
/// after it, and asked again later.
#[must_use]
pub fn borrowing(known: &KnownSwitch) -> Vec<SwitchAct> {
    let before = match known.stands {
        SwitchState::On => None,
        SwitchState::Off => Some(BeforeBorrowed::Off),
        SwitchState::Unset => Some(BeforeBorrowed::Unset),
    };
    match (known.wanted, known.record, before) {
        (false, None, _) => vec![],
        (true, None, _) if known.theirs => vec![],
        (true, None, None) => vec![SwitchAct::LeaveToThem],
        (true, None, Some(before)) => vec![SwitchAct::Record(before), SwitchAct::SwitchOn],
        (true, Some(_), None) => vec![],
        (false, Some(before), None) => vec![SwitchAct::PutBack(before), SwitchAct::Forget],
        (true, Some(_), Some(_)) if known.forgotten => vec![SwitchAct::SwitchOn],
        // The person has switched it off, or the power failed before it was on.
        (true, Some(_), Some(_)) => vec![SwitchAct::Forget, SwitchAct::LeaveToThem],
        (false, Some(_), Some(_)) => vec![SwitchAct::Forget],
    }
}
