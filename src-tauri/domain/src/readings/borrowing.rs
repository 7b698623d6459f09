//! A borrowed switch: a person's own do-not-disturb is switched on only where it is off, and is put back
//! only while it stands as Daydone set it. Whatever the person does with it meanwhile holds until the next
//! occasion, over pauses and restarts of the one it was done in.

use crate::{BeforeBorrowed, KnownSwitch, Loan, SwitchAct, SwitchState};

/// What to do about a switch, in this order.
///
/// Ask again after every change of what is known. What cannot be done is left out together with what comes
/// after it, and asked again later.
#[must_use]
pub fn borrowing(known: &KnownSwitch) -> Vec<SwitchAct> {
    let off = match known.stands {
        SwitchState::On => None,
        SwitchState::Off => Some(BeforeBorrowed::Off),
        SwitchState::Unset => Some(BeforeBorrowed::Unset),
    };
    // As long as it is theirs, it is not wanted.
    let wanted = known.wanted.filter(|wanted| known.theirs != Some(*wanted));
    match (wanted, known.record, off) {
        (None, None, _) => vec![],
        (Some(occasion), None, None) => vec![SwitchAct::LeaveToThem(occasion)],
        (Some(occasion), None, Some(before)) => {
            let loan = Loan { before, occasion };
            vec![SwitchAct::Record(loan), SwitchAct::SwitchOn]
        }
        (Some(occasion), Some(loan), None) if loan.occasion == occasion => vec![],
        // It stayed on from one occasion to the next.
        (Some(occasion), Some(loan), None) => {
            vec![SwitchAct::Record(Loan { occasion, ..loan })]
        }
        (None, Some(loan), None) => vec![SwitchAct::PutBack(loan.before), SwitchAct::Forget],
        (Some(occasion), Some(loan), Some(_)) if known.forgotten => {
            let loan = Loan { occasion, ..loan };
            vec![SwitchAct::Record(loan), SwitchAct::SwitchOn]
        }
        (None, Some(_), Some(_)) if known.forgotten => vec![SwitchAct::Forget],
        // The person has switched it off in an occasion that is over.
        (Some(occasion), Some(loan), Some(before)) if loan.occasion != occasion => {
            let loan = Loan { before, occasion };
            vec![SwitchAct::Record(loan), SwitchAct::SwitchOn]
        }
        // The person has switched it off, or the power failed before it was on.
        (_, Some(loan), Some(_)) => {
            vec![SwitchAct::LeaveToThem(loan.occasion), SwitchAct::Forget]
        }
    }
}
