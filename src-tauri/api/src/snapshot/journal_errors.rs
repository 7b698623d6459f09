//! What to say when the disk did not keep something: what happened, that nothing is lost, and what to
//! do. The store's own sentence names files and goes to the log.

use std::path::Path;

use chrono::TimeDelta;
use engine::{JournalTrouble, View};
use protocol::WireError;
use words::{Value, Words};

/// The refusal on the wire: the trouble's stable name with its sentence and hint. The hint names the
/// data folder where something is to be done in it.
#[must_use]
pub fn journal_error(trouble: JournalTrouble, data_folder: &Path) -> WireError {
    let (code, id, _) = names(trouble);
    let (message, hint) = say(id, data_folder);
    WireError::new(code, message).with_hint(hint)
}

/// What every face shows while something is wrong with the disk or the clock.
pub(super) fn trouble(view: &View) -> Option<String> {
    let problem = view.journal_problem.as_ref();
    let problem = problem.map(|problem| trouble_line(problem.trouble));
    let words = Words::spoken();
    let lines = [("lines", Value::from(view.lost))];
    let lost = (view.lost > 0).then(|| words.say("say-lines-lost", &lines));
    let behind = view.ahead > TimeDelta::zero();
    let behind = behind.then(|| words.say("say-clock-behind", &[]));
    problem.or(lost).or(behind)
}

/// What is said while the trouble lasts.
fn trouble_line(trouble: JournalTrouble) -> String {
    let (.., id) = names(trouble);
    Words::spoken().say(id, &[])
}

/// The same with what to do about it.
#[must_use]
pub fn in_trouble(trouble: JournalTrouble, data_folder: &Path) -> (String, Option<String>) {
    let (.., id) = names(trouble);
    say(id, data_folder)
}

/// The stable name, the refusal of a command, and the sentence that is shown while the trouble lasts.
fn names(trouble: JournalTrouble) -> (&'static str, &'static str, &'static str) {
    match trouble {
        JournalTrouble::Full => ("disk_full", "refused-disk-full", "say-trouble-full"),
        JournalTrouble::ReadOnly => (
            "disk_read_only",
            "refused-disk-read-only",
            "say-trouble-read-only",
        ),
        JournalTrouble::Busy => ("journal_busy", "refused-disk-busy", "say-trouble-busy"),
        JournalTrouble::Damaged => (
            "journal_damaged",
            "refused-disk-damaged",
            "say-trouble-damaged",
        ),
        JournalTrouble::Moved => ("journal_moved", "refused-disk-moved", "say-trouble-moved"),
        JournalTrouble::Failed => (
            "journal_failed",
            "refused-disk-failed",
            "say-trouble-failed",
        ),
    }
}

/// The sentence, and its hint.
fn say(id: &str, data_folder: &Path) -> (String, Option<String>) {
    let words = Words::spoken();
    let folder = [("folder", Value::from(data_folder.display().to_string()))];
    let hint = words.find(&format!("{id}.hint"), &folder);
    (words.say(id, &folder), hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_trouble_of_the_disk_has_its_own_words_and_a_way_out() {
        let mut said = Vec::new();
        for (trouble, code) in [
            (JournalTrouble::Full, "disk_full"),
            (JournalTrouble::ReadOnly, "disk_read_only"),
            (JournalTrouble::Busy, "journal_busy"),
            (JournalTrouble::Damaged, "journal_damaged"),
            (JournalTrouble::Moved, "journal_moved"),
            (JournalTrouble::Failed, "journal_failed"),
        ] {
            let refused = journal_error(trouble, Path::new("/home/me/daydone"));
            assert_eq!(refused.code, code, "a script knows {trouble:?} by it");
            assert!(
                !refused.message.starts_with("refused-"),
                "{trouble:?} has words"
            );
            assert!(refused.hint.is_some(), "{trouble:?} says what to do");
            assert!(
                !said.contains(&refused.message),
                "{trouble:?} sounds like another one: {}",
                refused.message
            );
            said.push(refused.message);
            let (lasts, hint) = in_trouble(trouble, Path::new("/home/me/daydone"));
            assert!(
                !lasts.starts_with("say-") && !said.contains(&lasts),
                "{trouble:?} has other words while it lasts: {lasts}"
            );
            assert!(hint.is_some(), "{trouble:?} says what to do meanwhile");
            said.push(lasts);
        }
    }
}
