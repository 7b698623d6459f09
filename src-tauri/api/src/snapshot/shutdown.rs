//! What the shutdown holds so far.

use domain::{Command, Day, HandOff, ItemState, Rejection, State, WorkDays};
use engine::View;
use protocol::{HandOffLine, HandOffView, LooseEndKind, LooseEndView, ShutdownView};
use words::Words;

use super::{current_day::CurrentDay, granted::granted};

pub(super) fn shutdown(
    seen: &CurrentDay<'_>,
    state: &State,
    work_days: WorkDays<'_>,
) -> ShutdownView {
    let day = &*seen.day;
    ShutdownView {
        loose_ends: loose_ends(day, state),
        first_step: day.first_step.as_ref().map(|step| step.as_str().to_owned()),
        blocked: day.blocked.as_ref().map(|what| what.as_str().to_owned()),
        hand_off: match seen.is_unplanned() {
            true => HandOffView::default(),
            false => hand_off(day, work_days),
        },
    }
}

fn loose_ends(day: &Day, state: &State) -> Vec<LooseEndView> {
    let open = day
        .items
        .iter()
        .filter(|item| item.state == ItemState::Open);
    let items = open.map(|item| LooseEndView {
        id: item.id.into(),
        kind: LooseEndKind::Item,
        title: item.title.as_str().to_owned(),
    });
    let thoughts = state.parked.iter().map(|thought| LooseEndView {
        id: thought.id.into(),
        kind: LooseEndKind::Thought,
        title: thought.text.as_str().to_owned(),
    });
    items.chain(thoughts).collect()
}

/// The hand-off as it would read after these commands. They are applied to a copy of the state.
///
/// # Errors
/// The rejection of the first command that the rules refuse.
pub fn hand_off_after(view: &View, commands: Vec<Command>) -> Result<HandOffView, Rejection> {
    let state = granted(view, commands)?;
    let day = state.day.as_ref();
    Ok(day.map_or_else(HandOffView::default, |day| {
        hand_off(day, state.work_days(&view.settings))
    }))
}

pub(super) fn hand_off(day: &Day, work_days: WorkDays<'_>) -> HandOffView {
    let said = Words::spoken().hand_off(&HandOff::of(day, work_days));
    let line = |(label, text)| HandOffLine { label, text };
    HandOffView {
        text: said.text,
        markdown: said.markdown,
        lines: said.lines.into_iter().map(line).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono_tz::Tz;
    use domain::{
        DefinitionChoice, LooseEndPlace, NewItem, Note, Settings, Shape, ShutdownForm, Target,
        Title,
    };

    use super::*;

    fn view(state: State) -> View {
        View {
            revision: engine::Revision::default(),
            state: Arc::new(state),
            settings: Arc::new(Settings::default()),
            now: "2026-11-24T15:00:00Z".parse().expect("an instant"),
            zone: Tz::Europe__Lisbon,
            ahead: chrono::TimeDelta::zero(),
            lost: 0,
            journal_problem: None,
            undo: None,
            redo: None,
        }
    }

    fn planned(titles: &[&str]) -> View {
        let title = |words: &&str| Title::new(words).expect("a title");
        let items = titles.iter().map(|words| NewItem::must(title(words)));
        let start = Command::StartDay {
            definition: Some(DefinitionChoice::shape(Shape::TaskGoals)),
            items: items.collect(),
            past_boundary: false,
        };
        let before = view(State::default());
        view(granted(&before, vec![start]).expect("a day starts"))
    }

    #[test]
    fn the_hand_off_reads_as_it_will_with_what_is_chosen() {
        let before = planned(&["Plan", "Draft", "Import"]);
        let items = &before.state.day.as_ref().expect("a day").items;
        let place = |n: usize, place| LooseEndPlace {
            what: items[n].id.into(),
            place,
        };
        let close = Command::CloseDay {
            form: ShutdownForm::Full,
            at: None,
            places: vec![place(0, Target::Done), place(1, Target::Drop)],
        };
        let step = Command::SetFirstStep {
            text: Note::new("Open the fixture").ok(),
        };
        let read = hand_off_after(&before, vec![step, close]).expect("it reads");
        let line = |n: usize| read.lines[n].text.as_str();
        assert_eq!(line(0), "Plan", "what is ticked with the close is done");
        assert!(
            line(1).starts_with("Open the fixture"),
            "the step comes first"
        );
        assert!(line(1).contains("Import"), "what is left goes on");
        assert!(
            !line(1).contains("Draft"),
            "what is dropped is next for nobody"
        );
        let day = before.state.day.as_ref().expect("a day");
        assert!(day.closing.is_none(), "and nothing has happened");
    }
}
