//! Rules 1 and 6, as far as the rules alone can hold them: what was accepted is in the events, and
//! the state is a function of the journal.

use domain::{Command, Entry, Event, State, Title, evolve};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::story::{any_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn the_journal_alone_gives_the_state_again(story in any_story()) {
        let life = story.live(|_, _, _| Ok(()))?;
        prop_assert_eq!(life.replayed(), life.state);
    }

    #[test]
    fn a_kill_between_any_two_lines_loses_none_of_them(
        story in any_story(),
        cut in any::<Index>(),
    ) {
        let life = story.live(|_, _, _| Ok(()))?;
        if life.journal.is_empty() {
            return Ok(());
        }
        let (before, after) = life.journal.split_at(cut.index(life.journal.len()));
        let killed = before.iter().fold(State::default(), evolve);
        let woken: State =
            serde_json::from_str(&serde_json::to_string(&killed).expect("a state is JSON"))
                .expect("and comes back");
        prop_assert_eq!(after.iter().fold(woken, evolve), life.state);
    }

    #[test]
    fn lines_and_states_survive_being_written_down(story in any_story()) {
        let life = story.live(|_, _, _| Ok(()))?;
        for entry in &life.journal {
            let line = serde_json::to_string(entry).expect("an entry is JSON");
            let read: Entry = serde_json::from_str(&line).expect("and comes back");
            prop_assert_eq!(&read, entry, "{}", line);
        }
        let written = serde_json::to_string(&life.state).expect("a state is JSON");
        let read: State = serde_json::from_str(&written).expect("and comes back");
        prop_assert_eq!(read, life.state);
    }

    #[test]
    fn reading_a_line_twice_breaks_nothing(
        story in any_story(),
        twice in any::<Index>(),
    ) {
        let life = story.live(|_, _, _| Ok(()))?;
        if life.journal.is_empty() {
            return Ok(());
        }
        let twice = twice.index(life.journal.len());
        let lines = life.journal[..=twice].iter().chain(&life.journal[twice..]);
        let state = lines.fold(State::default(), evolve);
        prop_assert_eq!(
            state.day.is_some(),
            life.state.day.is_some(),
            "evolve is total"
        );
    }

    #[test]
    fn a_parked_thought_ends_up_somewhere(story in any_story(), words in "[a-z]{1,20}") {
        let mut life = story.live(|_, _, _| Ok(()))?;
        let text = Title::new(&words).expect("a fine title");
        let events = life
            .ask(Command::Park { text: text.clone() })
            .expect("a thought may come at any hour");
        let parked = events
            .iter()
            .any(|event| matches!(event, Event::ThoughtParked { thought } if thought.text == text));
        prop_assert!(parked);
        let kept = life.state.parked.iter().any(|thought| thought.text == text);
        prop_assert!(kept);
        for act in &story.acts {
            act.happen(&mut life);
            let placed = life
                .journal
                .iter()
                .any(|entry| matches!(&entry.event, Event::ThoughtPlaced { .. } | Event::TakenBack { .. }));
            let parked = life.state.parked.iter().any(|thought| thought.text == text);
            prop_assert!(parked || placed, "it leaves only by being given a place or taken back");
        }
    }
}
