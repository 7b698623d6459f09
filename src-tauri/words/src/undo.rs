//! A command, said as something that can be taken back.

use domain::{Command, Correction, Input, LooseEndId};

use crate::Words;

impl Words {
    /// "finish the session", for what a person asked, with the number of days it brought in from
    /// elsewhere; nothing for what the machine noticed, and for taking back itself. `is_item` tells a
    /// loose end that is an item from a thought.
    #[must_use]
    pub fn undo(
        &self,
        input: &Input,
        days: usize,
        is_item: impl Fn(LooseEndId) -> bool,
    ) -> Option<String> {
        let ids = match input {
            Input::Command(Command::Several { commands }) => commands
                .iter()
                .filter_map(|one| id(one, &is_item))
                .collect(),
            Input::Command(command) => vec![id(command, &is_item)?],
            Input::Import { .. } => vec!["say-undo-import".to_owned()],
            Input::TakeBack { .. }
            | Input::Redo { .. }
            | Input::Wake
            | Input::Missed { .. }
            | Input::AskHeld { .. }
            | Input::ClockMoved { .. } => return None,
        };
        self.each_kind_once(&ids, days)
    }

    /// "tick 2 items and end the day": each kind of command once, in the order it was first given.
    fn each_kind_once(&self, ids: &[String], days: usize) -> Option<String> {
        let mut kinds: Vec<&String> = Vec::new();
        for id in ids {
            if !kinds.contains(&id) {
                kinds.push(id);
            }
        }
        let said = kinds.into_iter().map(|kind| {
            let count = ids.iter().filter(|id| *id == kind).count();
            self.say(kind, &[("days", days.into()), ("count", count.into())])
        });
        let both = |first: String, second: String| {
            let args = [("first", first.into()), ("second", second.into())];
            self.say("say-and", &args)
        };
        said.reduce(both)
    }
}

/// The sentence of one command: `say-undo-` and its name.
fn id(command: &Command, is_item: &impl Fn(LooseEndId) -> bool) -> Option<String> {
    let name = match command {
        Command::Several { .. } | Command::Undo | Command::Redo => return None,
        Command::Place { what, .. } if is_item(*what) => "place_item".to_owned(),
        Command::Place { .. } => "place_thought".to_owned(),
        Command::Correct { correction, .. } => match correction {
            // However a meeting is noted, it is the same to take back.
            Correction::NewMeeting { .. } => "log_meeting".to_owned(),
            correction => format!("correct_{}", correction.name()),
        },
        Command::ChangeDetails { change, .. } => format!("details_{}", change.name()),
        other => other.name().to_owned(),
    };
    Some(format!("say-undo-{}", name.replace('_', "-")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::DetailChange;

    #[test]
    fn every_command_and_correction_has_its_sentence() {
        let commands = Command::ALL.iter().copied();
        let commands = commands.filter(|name| {
            ![
                "several",
                "undo",
                "redo",
                "place",
                "correct",
                "change_details",
            ]
            .contains(name)
        });
        let corrections = Correction::ALL
            .iter()
            .filter(|name| **name != "new_meeting");
        let corrections = corrections.map(|name| format!("correct_{name}"));
        let details = DetailChange::ALL.iter();
        let details = details.map(|name| format!("details_{name}"));
        let names = commands.map(str::to_owned).chain(corrections);
        let names = names.chain(details);
        for name in names.chain(["place_item", "place_thought"].map(str::to_owned)) {
            let id = format!("say-undo-{}", name.replace('_', "-"));
            assert!(Words::english().find(&id, &[]).is_some(), "{id}");
        }
    }

    #[test]
    fn meetings_that_are_noted_in_two_ways_are_told_once() {
        let (from, to) = (chrono::DateTime::UNIX_EPOCH, chrono::DateTime::UNIX_EPOCH);
        let (title, reason) = (None, None);
        let noted = Command::LogMeeting {
            title: title.clone(),
            reason,
            from,
            to,
            announced: None,
        };
        let correction = Correction::NewMeeting {
            title,
            reason,
            from,
            to,
        };
        let day = domain::DayId(uuid::Uuid::nil());
        let commands = vec![noted, Command::Correct { day, correction }];
        let both = Input::Command(Command::Several { commands });
        let told = Words::english().undo(&both, 0, |_| false);
        assert_eq!(told.as_deref(), Some("note a meeting"));
    }
}
