//! The names of the reasons that a meeting can have.

use domain::MeetingReason;

use crate::Words;

impl Words {
    /// The name of a reason, such as "final decision".
    #[must_use]
    pub fn reason(&self, reason: MeetingReason) -> String {
        let id = match reason {
            MeetingReason::PerformanceReview => "say-reason-performance-review",
            MeetingReason::FinalDecision => "say-reason-final-decision",
            MeetingReason::Urgent => "say-reason-urgent",
            MeetingReason::HypeCall => "say-reason-hype-call",
            MeetingReason::Hangout => "say-reason-hangout",
            MeetingReason::Celebration => "say-reason-celebration",
            MeetingReason::Ordinary => "say-reason-ordinary",
            MeetingReason::CouldHaveBeenAsync => "say-reason-could-have-been-async",
        };
        self.say(id, &[])
    }
}
