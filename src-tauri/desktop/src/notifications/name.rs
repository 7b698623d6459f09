//! The names buttons carry on the bus, where everything is text.

use words::NoticeAction;

use super::Click;

const NAMES: [(Click, &str); 12] = [
    (Click::Open, "default"),
    (Click::Button(NoticeAction::StartFocus), "start_focus"),
    (Click::Button(NoticeAction::Finish), "finish"),
    (Click::Button(NoticeAction::Extend), "extend"),
    (Click::Button(NoticeAction::Break), "break"),
    (Click::Button(NoticeAction::EndMeeting), "end_meeting"),
    (Click::Button(NoticeAction::EndDay), "end_day"),
    (Click::Button(NoticeAction::Later), "later"),
    (Click::Button(NoticeAction::GoOn), "go_on"),
    (Click::Button(NoticeAction::GapFocus), "gap_focus"),
    (Click::Button(NoticeAction::GapBreak), "gap_break"),
    (Click::Button(NoticeAction::GapDrop), "gap_drop"),
];

impl Click {
    pub(super) fn name(self) -> &'static str {
        NAMES
            .iter()
            .find(|(press, _)| *press == self)
            .map_or("default", |(_, name)| name)
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(press, _)| *press)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_back_to_its_button() {
        for (press, name) in NAMES {
            assert_eq!(press.name(), name, "{press:?} has a name");
            assert_eq!(Click::named(name), Some(press), "that names it");
        }
    }
}
