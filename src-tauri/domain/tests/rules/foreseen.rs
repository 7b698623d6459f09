//! Calendars announce, and never act: whatever they say, a story comes to the same days. Only words
//! change: nudges wait, and lengths are offered.

use chrono::TimeDelta;
use domain::{
    Command, Day, DayFigures, Event, Foreseen, ForeseenMeeting, Input, MeetingKey, State,
};
use proptest::prelude::*;
use uuid::Uuid;

use crate::life::Life;
use crate::story::{Act, Story, any_story, stories};

/// Meetings around a story's days, in order: hours after its begin, and minutes long.
fn meetings() -> impl Strategy<Value = Vec<(i64, i64, bool)>> {
    prop::collection::vec((-20..100_i64, 5..180_i64, any::<bool>()), 0..30)
}

fn announced(story: &Story, meetings: &[(i64, i64, bool)], counts: bool) -> Foreseen {
    let meeting = |(number, (hours, minutes, certain)): (u128, &(i64, i64, bool))| {
        let from = story.start + TimeDelta::hours(*hours);
        ForeseenMeeting {
            key: MeetingKey(Uuid::from_u128(number)),
            from,
            to: from + TimeDelta::minutes(*minutes),
            title: None,
            counts,
            certain: *certain,
            agenda: false,
            series: None,
        }
    };
    let mut all: Vec<_> = (0..).zip(meetings).map(meeting).collect();
    all.sort_by_key(|meeting| (meeting.from, meeting.to));
    Foreseen(all.into())
}

/// The story with these meetings announced; `leave` says which commands it does without.
fn lived(story: &Story, foreseen: Foreseen, leave: impl Fn(&Input) -> bool) -> Life {
    let mut life = story.begin();
    life.settings.foreseen = foreseen;
    for act in &story.acts {
        if let Act::Wish(wish) = act {
            let input = wish.input(&life);
            if leave(&input) {
                continue;
            }
        }
        act.happen(&mut life);
    }
    life
}

/// What writes days down whole, with what was announced for them.
fn takes_back(input: &Input) -> bool {
    matches!(input, Input::TakeBack { .. } | Input::Redo { .. })
}

/// What depends on a length that a calendar cuts or offers.
fn takes_an_offer(input: &Input) -> bool {
    fn offered(command: &Command) -> bool {
        match command {
            Command::StartFocus { minutes, .. } => minutes.is_none(),
            Command::StartMeeting { .. } | Command::FocusOn { .. } => true,
            Command::Several { commands } => commands.iter().any(offered),
            _ => false,
        }
    }
    input.command().is_some_and(offered)
}

/// A day without what calendars may change: what they announced, and nudges. Ids are numbered in the order
/// in which they come, because a nudge takes one too.
fn plain(day: &Day) -> (DayFigures, String) {
    let figures = day.summary(day.rollover_at()).figures;
    let figures = DayFigures {
        foreseen: 0,
        foreseen_time: DayFigures::default().foreseen_time,
        off_rules: 0,
        ..figures
    };
    let mut day = day.clone();
    day.foreseen.clear();
    day.nudges.clear();
    let written = serde_json::to_string(&day).expect("a day is JSON");
    let mut ids: Vec<&str> = Vec::new();
    let numbered = written.split('"').map(|part| {
        if Uuid::try_parse(part).is_err() {
            return part.to_owned();
        }
        let known = ids.iter().position(|id| *id == part);
        let number = known.unwrap_or_else(|| {
            ids.push(part);
            ids.len() - 1
        });
        format!("#{number}")
    });
    (figures, numbered.collect())
}

fn days(state: &State) -> Vec<(DayFigures, String)> {
    state.days().map(plain).collect()
}

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn what_does_not_count_changes_nothing_at_all(story in any_story(), meetings in meetings()) {
        let before = lived(&story, Foreseen::default(), takes_back);
        let after = lived(&story, announced(&story, &meetings, false), takes_back);
        let lines = |life: &Life| -> Vec<Event> {
            let events = life.journal.iter().map(|entry| entry.event.clone());
            events.filter(|event| !matches!(event, Event::DayForeseen(_))).collect()
        };
        prop_assert_eq!(lines(&before), lines(&after));
    }

    #[test]
    fn a_calendar_makes_no_day_other_than_it_was(story in any_story(), meetings in meetings()) {
        let before = lived(&story, Foreseen::default(), takes_an_offer);
        let after = lived(&story, announced(&story, &meetings, true), takes_an_offer);
        prop_assert_eq!(days(&before.state), days(&after.state));
    }
}
