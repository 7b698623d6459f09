//! What runs on other people's machines is pinned, and may do no more than it has to: each action by the commit
//! of a version that stands beside it, reading as the rule, and nothing with rights for a stranger's change.

use crate::outcome::{Failure, StepOutcome, because};
use crate::project::{read, root};

/// Fails, naming each line that is not so.
pub fn check() -> StepOutcome {
    let folder = root().join(".github/workflows");
    let entries = folder
        .read_dir()
        .map_err(because("reading the workflows"))?;
    let mut wrong = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let found = faults(&read(&entry.path())?);
        wrong.extend(found.into_iter().map(|fault| format!("{name}: {fault}")));
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Failure::from(wrong.join("\n"))),
    }
}

fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for line in text.lines() {
        let step = line.trim().trim_start_matches("- ");
        if let Some(action) = step.strip_prefix("uses:")
            && !is_pinned(action)
        {
            faults.push(format!(
                "`{step}` is not pinned to a commit with its version beside it"
            ));
        }
        if step.starts_with("pull_request_target") {
            faults.push("a stranger's change would run with the project's rights".to_owned());
        }
    }
    if !text.contains("\npermissions:\n  contents: read\n") {
        faults.push("it does not begin by giving itself reading alone".to_owned());
    }
    faults
}

/// `OWNER/NAME@` and forty digits of a commit, then `# v` and a version.
fn is_pinned(action: &str) -> bool {
    let Some((what, version)) = action.split_once('#') else {
        return false;
    };
    let commit = what.trim().rsplit('@').next().unwrap_or_default();
    let is_commit = commit.len() == 40 && commit.chars().all(|digit| digit.is_ascii_hexdigit());
    is_commit && version.trim().starts_with('v')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_pinned_by_its_commit_and_named_with_its_version() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        for (action, expected) in [
            (format!(" a/b@{commit} # v1.2.3"), true),
            (format!(" a/b@{commit}"), false),
            (" a/b@v4 # v4".to_owned(), false),
            (" a/b # v4".to_owned(), false),
        ] {
            assert_eq!(is_pinned(&action), expected, "{action}");
        }
    }

    #[test]
    fn a_workflow_gives_itself_reading_alone() {
        let sound = "on: push\n\npermissions:\n  contents: read\n\njobs:\n";
        assert!(faults(sound).is_empty());
        assert_eq!(faults("on: push\njobs:\n").len(), 1);
        assert_eq!(
            faults(&sound.replace("push", "\n  pull_request_target:")).len(),
            1
        );
    }
}
