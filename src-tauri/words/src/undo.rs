//! A command, said as something that can be taken back.

use domain::{Command, Correction};

use crate::Words;

impl Words {
    /// "finish the session", for what a person asked, with the number of days it brought in from
    /// elsewhere; nothing for what the machine noticed, and for taking back itself.
    #[must_use]
    pub fn undo(&self, command: &Command, days: usize) -> Option<String> {
        if let Command::Several { commands } = command {
            return self.undo_of_several(commands, days);
        }
        let id = id_of(command)?;
        Some(self.say(id, &[("days", days.into()), ("count", 1.into())]))
    }

    /// "tick 2 items and end the day": each kind of command once, in the order it was first given.
    fn undo_of_several(&self, commands: &[Command], days: usize) -> Option<String> {
        let ids: Vec<_> = commands.iter().filter_map(id_of).collect();
        let mut kinds = Vec::new();
        for id in &ids {
            if !kinds.contains(id) {
                kinds.push(*id);
            }
        }
        let said = kinds.into_iter().map(|kind| {
            let count = ids.iter().filter(|id| **id == kind).count();
            self.say(kind, &[("days", days.into()), ("count", count.into())])
        });
        let both = |first: String, second: String| {
            let args = [("first", first.into()), ("second", second.into())];
            self.say("say-and", &args)
        };
        said.reduce(both)
    }
}

/// The sentence of one command.
fn id_of(command: &Command) -> Option<&'static str> {
    Some(match command {
        Command::StartDay { .. } => "say-undo-start-day",
        Command::ChangeDefinition { .. } => "say-undo-change-definition",
        Command::AddItem { .. } => "say-undo-add-item",
        Command::AddForLater { .. } => "say-undo-add-for-later",
        Command::TakeWaiting { .. } => "say-undo-take-waiting",
        Command::DropWaiting { .. } => "say-undo-drop-waiting",
        Command::RenameWaiting { .. } => "say-undo-rename-waiting",
        Command::MoveWaiting { .. } => "say-undo-move-waiting",
        Command::PlanDaysOff { .. } => "say-undo-plan-days-off",
        Command::CancelDaysOff { .. } => "say-undo-cancel-days-off",
        Command::RenameItem { .. } => "say-undo-rename-item",
        Command::EstimateItem { .. } => "say-undo-estimate-item",
        Command::ChangeItemKind { .. } => "say-undo-change-item-kind",
        Command::ReorderItem { .. } => "say-undo-reorder-item",
        Command::TickItem { .. } => "say-undo-tick-item",
        Command::ReturnItem { .. } => "say-undo-return-item",
        Command::PlaceItem { .. } => "say-undo-place-item",
        Command::PlaceThought { .. } => "say-undo-place-thought",
        Command::StartFocus { .. } => "say-undo-start-focus",
        Command::Pause => "say-undo-pause",
        Command::Resume => "say-undo-resume",
        Command::Extend { .. } => "say-undo-extend",
        Command::Finish => "say-undo-finish",
        Command::FocusOn { .. } => "say-undo-focus-on",
        Command::StartBreak { .. } => "say-undo-start-break",
        Command::StartMeeting { .. } => "say-undo-start-meeting",
        Command::EndMeeting { .. } => "say-undo-end-meeting",
        Command::LogMeeting { .. } => "say-undo-log-meeting",
        Command::Interrupted { .. } => "say-undo-interrupted",
        Command::Park { .. } => "say-undo-park",
        Command::ResolveGap { .. } => "say-undo-resolve-gap",
        Command::Snooze { .. } => "say-undo-snooze",
        Command::SetFirstStep { .. } => "say-undo-set-first-step",
        Command::SetBlocked { .. } => "say-undo-set-blocked",
        Command::CloseDay { .. } => "say-undo-close-day",
        Command::ReopenDay { .. } => "say-undo-reopen-day",
        Command::KeepDayOpen => "say-undo-keep-day-open",
        Command::MoveDay => "say-undo-move-day",
        Command::Correct { correction, .. } => corrected(correction),
        Command::Import { .. } => "say-undo-import",
        // One inside another does not come over the socket.
        Command::Several { .. }
        | Command::TakeBack { .. }
        | Command::Wake
        | Command::Missed { .. }
        | Command::AskHeld { .. }
        | Command::ClockMoved { .. } => return None,
    })
}

fn corrected(correction: &Correction) -> &'static str {
    match correction {
        Correction::Focus { .. } => "say-undo-correct-session",
        Correction::AddFocus { .. } => "say-undo-add-session",
        Correction::Gap { .. } => "say-undo-correct-gap",
        Correction::Break { .. } => "say-undo-correct-break",
        Correction::Meeting { .. } => "say-undo-correct-meeting",
        Correction::AddMeeting { .. } => "say-undo-log-meeting",
        Correction::AddBreak { .. } => "say-undo-add-break",
        Correction::Item { .. } => "say-undo-correct-item",
        Correction::Interruption { .. } => "say-undo-correct-interruption",
        Correction::AddInterruption { .. } => "say-undo-add-interruption",
        Correction::End { .. } => "say-undo-correct-end",
    }
}
