//! What to say when the machine's zone may not be the one that was meant.

use words::Words;

use super::zone::{Doubt, MachineZone};

/// Why the machine's zone may be another one than was meant, in a sentence.
#[must_use]
pub fn zone_in_doubt(told: &MachineZone) -> Option<String> {
    let zone = ("zone", told.zone.name().into());
    let words = Words::spoken();
    Some(match told.doubt.as_ref()? {
        Doubt::Variable(value) => {
            let value = ("value", value.as_str().into());
            words.say("say-zone-variable-in-doubt", &[value, zone])
        }
        Doubt::System => words.say("say-zone-system-in-doubt", &[zone]),
    })
}
