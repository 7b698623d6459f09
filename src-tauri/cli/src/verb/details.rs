//! What the verbs `note` and `step` share: whose note and steps are meant, and how they are shown.

use protocol::{ItemView, WaitingView, WireError};
use types::{ListedId, Step};

use super::super::{
    color,
    lookup::{self, Candidate},
    session::{CliSession, say},
};

/// Whose note and steps they are, with them.
pub(super) struct Detailed {
    pub(super) id: ListedId,
    pub(super) title: String,
    pub(super) note: Option<String>,
    pub(super) steps: Vec<Step>,
}

/// What `given` names: an item of today, else something that waits. A number names an item of today.
pub(super) async fn named(given: &str, desk: &CliSession) -> Result<Detailed, WireError> {
    match lookup::item(given, &desk.seen) {
        Ok(Candidate { id, .. }) => seen(id.into(), desk).await,
        Err(why) if given.trim().parse::<usize>().is_ok() => Err(why),
        Err(why) => {
            let waiting = desk.waiting().await?;
            let named = lookup::waiting(given, &waiting).map_err(|_| why)?;
            seen(named.id.into(), desk).await
        }
    }
}

/// The note and the steps as they are now.
pub(super) async fn seen(id: ListedId, desk: &CliSession) -> Result<Detailed, WireError> {
    let item = desk.seen.items.iter().find(|item| item.id.0 == id.0);
    if let Some(item) = item {
        return Ok(item.into());
    }
    let waiting = desk.waiting().await?;
    let waits = waiting.iter().find(|one| one.id.0 == id.0);
    waits.map(Detailed::from).ok_or_else(|| {
        super::super::failure::refused(
            "unknown_waiting",
            "cli-no-such-waiting",
            &[("given", id.to_string().into())],
        )
    })
}

impl From<&ItemView> for Detailed {
    fn from(item: &ItemView) -> Self {
        Detailed {
            id: item.id.into(),
            title: item.title.clone(),
            note: item.note.clone(),
            steps: item.steps.clone(),
        }
    }
}

impl From<&WaitingView> for Detailed {
    fn from(one: &WaitingView) -> Self {
        Detailed {
            id: one.id.into(),
            title: one.title.clone(),
            note: one.note.clone(),
            steps: one.steps.clone(),
        }
    }
}

impl Detailed {
    /// The title, the steps with their numbers, then the note.
    pub(super) fn lines(&self) -> Vec<String> {
        if self.note.is_none() && self.steps.is_empty() {
            let title = ("title", self.title.as_str().into());
            return vec![say("cli-details-none", &[title])];
        }
        let count = count(&self.steps).map(|count| format!(" · {count}"));
        let mut lines = vec![format!("{}{}", self.title, count.unwrap_or_default())];
        lines.extend(
            (1..)
                .zip(&self.steps)
                .map(|(number, step)| line(number, step)),
        );
        let note = self.note.iter().flat_map(|note| note.lines());
        lines.extend(note.map(|line| format!("    {line}").trim_end().to_owned()));
        lines
    }
}

/// "2 of 4 steps"; nothing without steps.
pub(super) fn count(steps: &[Step]) -> Option<String> {
    let args = [
        ("done", Step::ticked(steps).into()),
        ("count", steps.len().into()),
    ];
    (!steps.is_empty()).then(|| say("say-steps", &args))
}

/// `  1 ✓ read it once`.
fn line(number: usize, step: &Step) -> String {
    match step.done {
        true => format!(
            "{number:>3} {} {}",
            color::done("✓"),
            color::quiet(step.title.as_str())
        ),
        false => format!("{number:>3} ○ {}", step.title.as_str()),
    }
}
