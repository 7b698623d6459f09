//! A nudge that was sent, as a day's record names it.

use domain::NudgeKind;

use crate::Words;

impl Words {
    /// "time to wrap up".
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
