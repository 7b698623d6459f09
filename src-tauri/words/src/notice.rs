//! Notifications in words: a title, a line, and buttons. What a button does is named here only as a
//! value; the agent turns it into a command.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::{Minutes, Notice, NudgeKind, Seconds};

use crate::Words;

/// A notification as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeWords {
    /// Its first line.
    pub title: String,
    /// Its second line.
    pub body: String,
    /// Its buttons with their labels, the likeliest first.
    pub actions: Vec<(NoticeAction, String)>,
}

/// What a button of a notification asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeAction {
    /// Start a focus session of the usual length.
    StartFocus,
    /// Finish what goes on.
    Finish,
    /// Five more minutes for the session.
    Extend,
    /// Finish, and take a break.
    Break,
    /// End the meeting.
    EndMeeting,
    /// Open the end of the day.
    EndDay,
    /// Quiet for a quarter of an hour.
    Later,
    /// Let the held session run on.
    GoOn,
    /// The gap was focus.
    GapFocus,
    /// The gap was a break.
    GapBreak,
    /// The gap does not count.
    GapDrop,
}

/// What a notice's words draw on besides the notice itself.
#[derive(Clone, Debug)]
pub struct NoticeContext<'a> {
    /// The instant it is shown.
    pub now: DateTime<Utc>,
    /// The zone of the day.
    pub zone: Tz,
    /// The usual focus length.
    pub focus: Minutes,
    /// The title of the item the ended session was on.
    pub item: Option<&'a str>,
    /// Why the day is enough, as a sentence: "All 3 items are ticked." Empty where it was the clock.
    pub why: &'a str,
}

/// A notice that comes this long after its instant also says since when.
const LATE: TimeDelta = TimeDelta::minutes(1);

impl Words {
    /// The notification for `notice`.
    #[must_use]
    pub fn notice(&self, notice: &Notice, context: &NoticeContext<'_>) -> NoticeWords {
        use NoticeAction as A;
        let (id, actions): (_, &[A]) = match notice {
            Notice::Nudge { kind, .. } => match kind {
                NudgeKind::LastGoodStart => ("notice-last-good-start", &[A::StartFocus, A::EndDay]),
                NudgeKind::WrapUp => ("notice-wrap-up", &[A::EndDay, A::Later]),
                NudgeKind::Enough => ("notice-enough", &[A::EndDay, A::Later]),
                NudgeKind::PastYourEnd => ("notice-past-your-end", &[A::EndDay, A::Later]),
            },
            Notice::FocusEnded { .. } if context.item.is_some() => {
                ("notice-focus-ended", &[A::Finish, A::Extend, A::Break])
            }
            Notice::FocusEnded { .. } => (
                "notice-focus-ended-plain",
                &[A::Finish, A::Extend, A::Break],
            ),
            Notice::BreakBegan { .. } => ("notice-break-began", &[A::StartFocus]),
            Notice::BreakOver { .. } => ("notice-break-over", &[A::StartFocus]),
            Notice::MeetingEnded { .. } => ("notice-meeting-ended", &[A::EndMeeting]),
            Notice::HoldAsks { .. } => ("notice-hold", &[A::GoOn, A::Finish]),
            Notice::GapAsks { .. } => ("notice-gap", &[A::GapFocus, A::GapBreak, A::GapDrop]),
        };
        let args = self.notice_args(notice, context);
        NoticeWords {
            title: self.say(id, &args),
            body: self.say(&format!("{id}.body"), &args),
            actions: actions
                .iter()
                .map(|&a| (a, self.say(label(a), &[])))
                .collect(),
        }
    }

    fn notice_args(
        &self,
        notice: &Notice,
        context: &NoticeContext<'_>,
    ) -> Vec<(&'static str, crate::Value<'static>)> {
        let clock = |at| self.clock_at(at, context.zone);
        match notice {
            Notice::Nudge {
                ends_at, enough_at, ..
            } => {
                let said = |at: Option<_>| at.map_or_else(|| "no".to_owned(), clock);
                let last = ends_at.map(|end| end - context.focus.delta());
                vec![
                    ("end", said(*ends_at).into()),
                    ("last", said(last).into()),
                    ("length", self.duration(context.focus.seconds()).into()),
                    ("since", said(*enough_at).into()),
                    ("why", self.why(*enough_at, context).into()),
                ]
            }
            Notice::FocusEnded { since, .. } => vec![
                ("title", context.item.unwrap_or_default().to_owned().into()),
                ("since", clock(*since).into()),
            ],
            Notice::HoldAsks { since } => vec![("since", clock(*since).into())],
            Notice::GapAsks { from, to } => vec![
                ("length", self.duration(Seconds::of(*to - *from)).into()),
                ("from", clock(*from).into()),
            ],
            Notice::BreakBegan { since, until, .. } => vec![
                ("since", clock(*since).into()),
                ("until", clock(*until).into()),
            ],
            Notice::BreakOver { since, .. } | Notice::MeetingEnded { since, .. } => {
                vec![("since", clock(*since).into())]
            }
        }
    }

    /// Why it is enough, and since when, if the notice comes late or a clock criterion was met.
    fn why(&self, enough_at: Option<DateTime<Utc>>, context: &NoticeContext<'_>) -> String {
        let told_late = |at: &DateTime<Utc>| context.why.is_empty() || context.now - *at >= LATE;
        let since = enough_at.filter(told_late).map(|at| {
            let time = self.clock_at(at, context.zone);
            self.say("notice-enough-since", &[("time", time.into())])
        });
        let why = Some(context.why).filter(|why| !why.is_empty());
        let said: Vec<_> = why.map(str::to_owned).into_iter().chain(since).collect();
        said.join(" ")
    }
}

fn label(action: NoticeAction) -> &'static str {
    match action {
        NoticeAction::StartFocus => "notice-do-start-focus",
        NoticeAction::Finish => "notice-do-finish",
        NoticeAction::Extend => "notice-do-extend",
        NoticeAction::Break => "notice-do-break",
        NoticeAction::EndMeeting => "notice-do-end-meeting",
        NoticeAction::EndDay => "notice-do-end-day",
        NoticeAction::Later => "notice-do-later",
        NoticeAction::GoOn => "notice-do-go-on",
        NoticeAction::GapFocus => "notice-do-gap-focus",
        NoticeAction::GapBreak => "notice-do-gap-break",
        NoticeAction::GapDrop => "notice-do-gap-drop",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{BreakId, FocusId, MeetingId};
    use uuid::Uuid;

    #[test]
    fn every_notice_says_what_is_and_offers_a_way_on() {
        let nudge = |kind| Notice::Nudge {
            kind,
            ends_at: Some(at("16:30")),
            enough_at: Some(at("15:35")),
        };
        let (focus, rest) = (FocusId(Uuid::nil()), BreakId(Uuid::nil()));
        let meeting = MeetingId(Uuid::nil());
        let gap = Notice::GapAsks {
            from: at("14:12"),
            to: at("14:53"),
        };
        let cases = [
            (
                nudge(NudgeKind::LastGoodStart),
                "A last good start for 50 min | Started by 15:40, they end by 16:30, and so does your day. | Start focus · End the day",
            ),
            (
                nudge(NudgeKind::WrapUp),
                "Your day is planned until 16:30. | A good moment to write down the first step for the next day. | End the day · 15 more minutes",
            ),
            (
                nudge(NudgeKind::Enough),
                "That’s enough for today. | All 3 items are ticked. | End the day · 15 more minutes",
            ),
            (
                nudge(NudgeKind::PastYourEnd),
                "Your day was planned until 16:30. | What is left can wait. | End the day · 15 more minutes",
            ),
            (
                Notice::FocusEnded {
                    focus,
                    item: None,
                    since: at("15:35"),
                },
                "The time you set is over | Since 15:35: Fix the import | Finish · 5 more minutes · Take a break",
            ),
            (
                Notice::BreakBegan {
                    rest,
                    since: at("15:35"),
                    until: at("15:45"),
                },
                "Break until 15:45 | The session ended as planned at 15:35. | Start focus",
            ),
            (
                Notice::BreakOver {
                    rest,
                    since: at("15:35"),
                },
                "The break is over | Since 15:35. Whenever you are ready. | Start focus",
            ),
            (
                Notice::MeetingEnded {
                    meeting,
                    since: at("15:35"),
                },
                "The meeting was planned until 15:35 | It goes on counting until you end it. | End the meeting",
            ),
            (
                Notice::HoldAsks { since: at("09:45") },
                "Paused since 09:45. Going on? | What you do meanwhile is not counted. | Go on · Finish",
            ),
            (
                gap,
                "What were the 41 min from 14:12? | Without an answer this time does not count. | Focus · A break · Drop it",
            ),
        ];
        for (notice, says) in cases {
            let words = Words::english().notice(&notice, &context());
            let labels: Vec<_> = words.actions.into_iter().map(|(_, label)| label).collect();
            let said = format!("{} | {} | {}", words.title, words.body, labels.join(" · "));
            assert_eq!(said, says, "{notice:?}");
        }
    }

    #[test]
    fn what_is_told_late_or_by_the_clock_says_since_when() {
        let enough = |now, why| {
            let notice = Notice::Nudge {
                kind: NudgeKind::Enough,
                ends_at: Some(at("16:30")),
                enough_at: Some(at("15:35")),
            };
            let context = NoticeContext {
                now: at(now),
                why,
                ..context()
            };
            Words::english().notice(&notice, &context).body
        };
        assert_eq!(enough("15:35", "All done."), "All done.");
        assert_eq!(
            enough("15:50", "All done."),
            "All done. Enough since 15:35."
        );
        assert_eq!(enough("15:35", ""), "Enough since 15:35.");
    }

    #[test]
    fn a_day_that_no_clock_ends_is_past_its_enough() {
        let notice = Notice::Nudge {
            kind: NudgeKind::PastYourEnd,
            ends_at: None,
            enough_at: Some(at("14:00")),
        };
        let words = Words::english().notice(&notice, &context());
        assert_eq!(words.title, "Your day has been enough since 14:00.");
    }

    fn context() -> NoticeContext<'static> {
        NoticeContext {
            now: at("15:35"),
            zone: Tz::Europe__Lisbon,
            focus: Minutes(50),
            item: Some("Fix the import"),
            why: "All 3 items are ticked.",
        }
    }

    fn at(time: &str) -> DateTime<Utc> {
        format!("2026-11-24T{time}:00Z")
            .parse()
            .expect("an instant")
    }
}
