//! Every criterion can be asked for by an option, and is said in words whatever its amount.

use std::collections::BTreeSet;

use clap::FromArgMatches;
use domain::{Item, ItemId, ItemKind, ItemState, Title};
use uuid::Uuid;
use words::Words;

use super::*;

/// The criteria that no option asks for by an amount: all items are meant where none is named, and a named
/// item is looked up on the day's list.
const WITHOUT_AMOUNT: [Criterion; 2] = [Criterion::AllItems, Criterion::Item(ItemId(Uuid::nil()))];

/// The options of criteria: `--focus`.
fn options() -> Vec<String> {
    let listed = CriterionOptions::listed();
    listed.split(", ").map(str::to_owned).collect()
}

/// What the options ask for: every amount from 0 to 2, and times.
fn asked() -> Vec<Criterion> {
    let values = ["0", "1", "2", "16:30"];
    let typed = options()
        .into_iter()
        .flat_map(|option| values.map(|value| (option.clone(), value)));
    let read = typed.filter_map(|(option, value)| {
        let command = CriterionOptions::augment_args(Command::new("define"));
        let matches = command.try_get_matches_from(["define", &option, value]);
        let read = CriterionOptions::from_arg_matches(&matches.ok()?).expect("it was understood");
        let mut asked = read.asked().into_iter();
        let (flag, criterion) = asked.find_map(|(flag, one)| Some((flag, one?)))?;
        assert_eq!(
            flag, option,
            "what is refused beside a shape is named as it was typed"
        );
        Some(criterion)
    });
    read.collect()
}

fn items(count: u128) -> Vec<Item> {
    let item = |number| Item {
        id: ItemId(Uuid::from_u128(number)),
        title: Title::new("Write").expect("a title"),
        kind: ItemKind::Must,
        state: ItemState::Open,
        left_over: false,
        done_at: None,
        estimate: None,
        from: None,
        details: domain::Details::default(),
    };
    (0..count).map(item).collect()
}

/// A message that is missing shows its id, and a value that is missing its name in braces.
fn is_said(text: &str) -> bool {
    !text.is_empty() && !text.contains("say-") && !text.contains(['{', '}'])
}

#[test]
fn every_criterion_has_an_option() {
    let asked = asked();
    let known = asked.iter().chain(&WITHOUT_AMOUNT).map(Criterion::name);
    let all: BTreeSet<_> = Criterion::ALL.iter().copied().collect();
    assert_eq!(known.collect::<BTreeSet<_>>(), all);
}

#[test]
fn every_option_has_its_sentence_and_is_in_the_hint() {
    let options = options();
    assert!(
        options.iter().any(|option| option == "--item"),
        "{options:?}"
    );
    let args = [("options", CriterionOptions::listed().into())];
    let hint = Words::english().say("cli-nothing-defined.hint", &args);
    for option in options {
        let id = format!("cli-criterion-{}", option.trim_start_matches('-'));
        assert!(Words::english().find(&id, &[]).is_some(), "{id}");
        assert!(hint.contains(&option), "{hint} lacks {option}");
    }
}

#[test]
fn every_criterion_is_said_whatever_its_amount() {
    let words = Words::english();
    for criterion in asked().iter().chain(&WITHOUT_AMOUNT) {
        for amount in [0, 1, 2] {
            let said = words.criterion(criterion, &items(amount.into()));
            assert!(is_said(&said), "{criterion:?}: {said}");
            let twice = domain::Definition {
                need: Need::All,
                clauses: vec![Clause::One(criterion.clone()); 2],
            };
            let said = words::plain(&words.definition_sentence(&twice, &items(amount.into())));
            assert!(is_said(&said), "{criterion:?}: {said}");
            if let Some(line) = words.measured(criterion, amount, 2) {
                assert!(is_said(&line), "{criterion:?}: {line}");
            }
        }
    }
}
