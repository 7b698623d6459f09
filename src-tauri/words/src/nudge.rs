//! The names of nudges in the record of a day.

use domain::NudgeKind;

use crate::Words;

impl Words {
    /// The name of a nudge that was sent, such as "time to wrap up".
    #[must_use]
    pub fn nudge(&self, kind: NudgeKind) -> String {
        let id = match kind {
            NudgeKind::LastGoodStart => "say-nudge-last-good-start",
            NudgeKind::WrapUp => "say-nudge-wrap-up",
            NudgeKind::Enough => "say-nudge-enough",
            NudgeKind::PastYourEnd => "say-nudge-past-your-end",
        };
        self.say(id, &[])
    }
}
