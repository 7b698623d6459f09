//! A readable table: every kind of definition and the sentence it is.

use chrono::NaiveTime;
use domain::{
    Clause, Criterion as C, Definition, Item, ItemId, ItemKind, ItemState, Minutes, Need, Title,
};
use uuid::Uuid;

use super::plain;
use crate::Words;

#[test]
fn every_shape_and_rule_is_one_sentence() {
    let (items, focus, clock) = (C::AllItems, C::Focus(Minutes(180)), at(16, 30));
    let talk = C::Communication(Minutes(120));
    let cases = [
        // Shapes.
        (alone(&clock), "it is 16:30"),
        (
            all(&[C::Focus(Minutes(360)), talk.clone()]),
            "6 h of focus and 2 h of communication are done",
        ),
        (alone(&items), "all 3 items are ticked"),
        (
            any(&[items.clone(), clock.clone()]),
            "all 3 items are ticked, or it is 16:30",
        ),
        (all(&[]), "today is a day off"),
        // Single criteria.
        (alone(&focus), "3 h of focus are done"),
        (all(&[C::Focus(Minutes(50))]), "50 min of focus are done"),
        (all(&[C::Sessions(4)]), "4 focus sessions are done"),
        (all(&[C::Sessions(1)]), "one focus session is done"),
        (all(&[C::Items(1)]), "one item is ticked"),
        (all(&[C::Items(2)]), "2 items are ticked"),
        (all(&[C::Item(id(2))]), "“Item *2*” is ticked"),
        (all(&[C::Item(id(9))]), "an item that is gone is ticked"),
        // Together.
        (
            all(&[items.clone(), clock.clone()]),
            "all 3 items are ticked and it is 16:30",
        ),
        (
            all(&[items.clone(), focus.clone(), clock.clone()]),
            "all 3 items are ticked, 3 h of focus are done and it is 16:30",
        ),
        (
            any(&[items.clone(), focus.clone(), clock.clone()]),
            "all 3 items are ticked, 3 h of focus are done, or it is 16:30",
        ),
        (
            all(&[items.clone(), focus.clone(), talk.clone()]),
            "all 3 items are ticked, and 3 h of focus and 2 h of communication are done",
        ),
        (
            rule(
                Need::AtLeast(2),
                vec![one(&items), one(&focus), one(&clock)],
            ),
            "at least 2 of these: all 3 items are ticked; 3 h of focus are done; it is 16:30",
        ),
        (
            rule(
                Need::AtLeast(3),
                vec![one(&items), one(&focus), one(&clock)],
            ),
            "all 3 items are ticked, 3 h of focus are done and it is 16:30",
        ),
        (
            any(&[focus.clone(), C::Sessions(4)]),
            "3 h of focus or 4 focus sessions are done",
        ),
        // Groups.
        (
            rule(
                Need::Any,
                vec![
                    group(Need::All, &[items.clone(), focus.clone()]),
                    one(&clock),
                ],
            ),
            "all 3 items are ticked and 3 h of focus are done, or it is 16:30",
        ),
        (
            rule(
                Need::All,
                vec![
                    group(Need::Any, &[items.clone(), clock.clone()]),
                    one(&focus),
                ],
            ),
            "either all 3 items are ticked or it is 16:30, and 3 h of focus are done",
        ),
        (
            rule(
                Need::All,
                vec![
                    group(
                        Need::AtLeast(2),
                        &[items.clone(), focus.clone(), talk.clone()],
                    ),
                    one(&clock),
                ],
            ),
            "at least 2 of these (all 3 items are ticked; 3 h of focus are done; 2 h of communication are done), and it is 16:30",
        ),
        (
            rule(
                Need::Any,
                vec![
                    group(Need::Any, &[items.clone(), focus.clone()]),
                    one(&clock),
                ],
            ),
            "all 3 items are ticked, 3 h of focus are done, or it is 16:30",
        ),
        (
            rule(
                Need::AtLeast(2),
                vec![
                    group(Need::All, &[focus.clone(), talk]),
                    one(&items),
                    one(&clock),
                ],
            ),
            "at least 2 of these: 3 h of focus and 2 h of communication are done; all 3 items are ticked; it is 16:30",
        ),
        (
            rule(Need::All, vec![group(Need::Any, &[items, focus, clock])]),
            "all 3 items are ticked, 3 h of focus are done, or it is 16:30",
        ),
    ];
    let mine: Vec<Item> = (1..=3).map(item).collect();
    for (definition, says) in cases {
        let parts = Words::english().definition_sentence(&definition, &mine);
        assert_eq!(plain(&parts), says, "{definition:?}");
    }
}

#[test]
fn the_number_of_items_is_said_as_people_say_it() {
    let cases = [
        "all items are ticked",
        "the one item is ticked",
        "both items are ticked",
        "all 3 items are ticked",
    ];
    for (count, says) in (0_u8..).zip(cases) {
        let mut mine: Vec<Item> = (1..=count).map(item).collect();
        mine.push(Item {
            kind: ItemKind::Bonus,
            ..item(8)
        });
        mine.push(Item {
            state: ItemState::Dropped,
            ..item(9)
        });
        assert_eq!(
            Words::english().criterion(&C::AllItems, &mine),
            says,
            "bonus and dropped items do not count"
        );
    }
}

#[test]
fn the_words_a_person_can_change_are_strong() {
    let mine: Vec<Item> = (1..=3).map(item).collect();
    let parts = Words::english().definition_sentence(&any(&[C::AllItems, at(16, 30)]), &mine);
    let strong: Vec<_> = parts
        .iter()
        .filter(|part| part.strong)
        .map(|part| part.text.as_str())
        .collect();
    assert_eq!(strong, ["3 items", "16:30"]);
    let parts = Words::english().definition_sentence(&all(&[C::Item(id(1))]), &mine);
    assert_eq!(
        parts[0].text, "“Item *1*”",
        "an asterisk in a title is no mark"
    );
}

fn all(criteria: &[C]) -> Definition {
    rule(Need::All, criteria.iter().map(one).collect())
}

fn alone(criterion: &C) -> Definition {
    rule(Need::All, vec![one(criterion)])
}

fn any(criteria: &[C]) -> Definition {
    rule(Need::Any, criteria.iter().map(one).collect())
}

fn rule(need: Need, clauses: Vec<Clause>) -> Definition {
    Definition { need, clauses }
}

fn one(criterion: &C) -> Clause {
    Clause::One(criterion.clone())
}

fn group(need: Need, criteria: &[C]) -> Clause {
    Clause::Group {
        need,
        criteria: criteria.to_vec(),
    }
}

fn at(hour: u32, minute: u32) -> C {
    C::Clock(NaiveTime::from_hms_opt(hour, minute, 0).expect("a time"))
}

fn id(n: u8) -> ItemId {
    ItemId(Uuid::from_u128(n.into()))
}

fn item(n: u8) -> Item {
    Item {
        id: id(n),
        title: Title::new(&format!("Item *{n}*")).expect("a title"),
        kind: ItemKind::Must,
        state: ItemState::Open,
        left_over: false,
        done_at: None,
        estimate: None,
        from: None,
        details: domain::Details::default(),
    }
}
