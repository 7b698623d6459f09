//! The names buttons carry on the bus, where everything is text.

use words::NoticeAction;

use super::Press;

const NAMES: [(Press, &str); 12] = [
    (Press::Open, "default"),
    (Press::Button(NoticeAction::StartFocus), "start_focus"),
    (Press::Button(NoticeAction::Finish), "finish"),
    (Press::Button(NoticeAction::Extend), "extend"),
    (Press::Button(NoticeAction::Break), "break"),
    (Press::Button(NoticeAction::EndMeeting), "end_meeting"),
    (Press::Button(NoticeAction::EndDay), "end_day"),
    (Press::Button(NoticeAction::Later), "later"),
    (Press::Button(NoticeAction::GoOn), "go_on"),
    (Press::Button(NoticeAction::GapFocus), "gap_focus"),
    (Press::Button(NoticeAction::GapBreak), "gap_break"),
    (Press::Button(NoticeAction::GapDrop), "gap_drop"),
];

impl Press {
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
            assert_eq!(Press::named(name), Some(press), "that names it");
        }
    }
}
