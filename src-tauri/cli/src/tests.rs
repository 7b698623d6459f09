//! What a person can type, and what is made of it.

use chrono::NaiveTime;
use clap::{Arg, Command, error::ErrorKind};
use protocol::{Settings, ShapeChoice, UserSettings};
use types::{Minutes, Shape};

use super::{
    args::{CommandLine, command},
    failure::exit_code,
    lookup::{self, Candidate},
    shape::{Parts, ShapeName},
    verb::{Verb, focus::FocusArgs},
};

#[test]
fn the_command_is_sound_and_every_part_of_it_has_words() {
    command().debug_assert();
    fn look(command: &Command, path: &str) {
        assert!(command.get_about().is_some(), "{path} has no sentence");
        let has_words = |arg: &Arg| arg.get_help().is_some();
        let silent = command.get_arguments().find(|arg| !has_words(arg));
        assert!(
            silent.is_none(),
            "{path} has an argument without a sentence: {silent:?}"
        );
        for sub in command.get_subcommands() {
            look(sub, &format!("{path} {}", sub.get_name()));
        }
    }
    look(&command(), "daydone");
}

#[test]
fn the_usual_day_can_be_typed() {
    let day = [
        r#"plan --until 16:30 "Write the migration plan" "Review the onboarding draft" "Fix the import""#,
        "focus 50 1",
        r#"park "ask about the invoice""#,
        "park ask about the invoice",
        "interrupted",
        "interrupted --me phone",
        "extend 5",
        "extend",
        "finish",
        "done 1",
        "done 1 2 import",
        "undone 1",
        r#"meeting start --reason final-decision "Budget""#,
        "meeting end",
        "meeting log 10:00 10:30 --reason could-have-been-async Standup",
        "status --json",
        "status --waybar --follow",
        r#"end --short --first-step "Open the failing fixture""#,
        "end --just-close --at 17:10",
        r#"reopen "a late call""#,
        "plan --focus 3h --sessions 4 --of 1",
        "calendar add ~/work.ics --name Work --not-counting",
        "calendar list --json",
        "calendar remove Work",
        "calendar read work.ics --from 2026-11-30 --to 2026-12-06 --zone Europe/Lisbon --json",
        "calendar read - --from 2026-11-30 --to 2026-11-30 --zone UTC",
        "plan --all --until 16 --focus 3h a",
        "plan --shape on-off --deep 3x2h --talk 1x2h",
        "define --shape half-day --until 13:00",
        "add --bonus a",
        "add --swap 2 a --estimate 50m",
        "add --on friday a",
        "focus",
        "focus --open-ended import",
        "focus 1h30 --fit",
        "break 10",
        "item rename 1 \"new words\"",
        "item move 2",
        "item move 2 2026-12-03",
        "item hand-over 2 Ana",
        "waiting",
        "waiting --all",
        "waiting take 1 --bonus",
        "waiting rename 1 other words",
        "waiting move 1",
        "waiting move 1 friday",
        "waiting drop 1",
        "off",
        "off list",
        "off friday",
        "off 2026-12-21..2027-01-04",
        "off cancel 1",
        "off cancel 2026-12-24",
        "gap drop 2",
        "day",
        "day yesterday",
        "day monday --json",
        "day 2026-11-20",
        "correct",
        "correct --day monday",
        "correct s2 --from 9:10 --to 10:00",
        "correct s2 --item 3 --day yesterday",
        "correct s2 --item none",
        "correct s2 --split 9:40 --item 2",
        "correct s2 --remove",
        "correct g1 --was ask",
        "correct g1 --split 12:30",
        "correct g1 --own 2",
        r#"correct m1 --title "Budget" --reason communication"#,
        "correct end 17:40 --day monday",
        "correct add session 9:00 9:50 --item 2",
        "correct add meeting 14:00 14:30 --title Standup --reason urgent",
        "undo",
        "redo",
        "keep-open",
        "move-day",
        "snooze",
        "settings set friday half-day 13:00",
        "backup now",
        "backup list",
        "backup restore",
        "backup restore 2026-11-23 --yes",
        "doctor",
        "doctor --repair --yes",
        "completions fish",
        "man",
        "",
    ];
    for typed in day {
        let words = split(typed);
        let read = CommandLine::read(words.iter().map(String::as_str));
        assert!(
            read.is_ok(),
            "{typed}: {}",
            read.expect_err("it was not taken")
        );
    }
}

#[test]
fn what_cannot_be_meant_is_usage() {
    let cases = [
        "dance",
        "focus 1 2 3",
        "focus --fit --anyway",
        "plan --until 25:00",
        "plan --focus soon",
        "plan --all --any a",
        "plan --deep 3x2h a",
        "add",
        "add --bonus --tomorrow a",
        "done",
        "park",
        "end --short --just-close",
        "end --at noon",
        "meeting",
        "meeting start --reason because",
        "item move 2 someday",
        "gap maybe",
        "settings set theme",
        "day tomorrow",
        "correct x1 --remove",
        "correct s1 --from noon",
        "correct g1 --was maybe",
        "correct end",
        "correct s1 end 17:40",
        "correct add session 9:00",
        "reopen",
    ];
    for typed in cases {
        let error = CommandLine::read(split(typed).iter().map(String::as_str)).expect_err(typed);
        assert_eq!(error.exit_code(), 2, "{typed}");
        assert_ne!(error.kind(), ErrorKind::DisplayHelp, "{typed}");
    }
}

#[test]
fn minutes_and_item_are_told_apart() {
    let cases = [
        ("focus", (None, None)),
        ("focus 50", (Some(50), None)),
        ("focus 2", (None, Some("2"))),
        ("focus 1h", (Some(60), None)),
        ("focus 3m", (Some(3), None)),
        ("focus 50 1", (Some(50), Some("1"))),
        ("focus import", (None, Some("import"))),
        ("focus import 50", (Some(50), Some("import"))),
        ("focus 50 60", (Some(50), Some("60"))),
    ];
    for (typed, (minutes, item)) in cases {
        let found = focus(typed).meant().expect("it can be meant");
        let meant = (minutes.map(Minutes), item.map(str::to_owned));
        assert_eq!(found, meant, "{typed}");
    }
    let error = focus("focus one two")
        .meant()
        .expect_err("neither is a length");
    assert_eq!(exit_code(&error.code), 2);
}

#[test]
fn a_shape_takes_what_it_needs_more_from_the_usual_week() {
    let mut settings = settings();
    let until = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
    settings.chosen.week[4] = ShapeChoice::HalfDay {
        until: until(12, 15),
    };
    let shaped = |name: ShapeName| name.with(&Parts::default(), &settings);
    assert_eq!(
        shaped(ShapeName::HalfDay),
        Shape::HalfDay {
            until: until(12, 15)
        }
    );
    let usual = Shape::StandardHours {
        until: until(17, 0),
    };
    assert_eq!(
        shaped(ShapeName::StandardHours),
        usual,
        "no weekday has one"
    );
}

#[test]
fn an_item_is_named_by_number_or_by_a_part_that_fits_one() {
    let titles = ["Write the plan", "Review the plan", "Plan", "Übung"];
    let all: Vec<_> = titles
        .iter()
        .map(|title| Candidate::new(title, title))
        .collect();
    let cases = [
        ("1", Ok("Write the plan")),
        ("review", Ok("Review the plan")),
        ("plan", Ok("Plan")),
        ("übung", Ok("Übung")),
        ("the", Err("ambiguous_item")),
        ("0", Err("unknown_item")),
        ("5", Err("unknown_item")),
        ("nothing", Err("unknown_item")),
        ("", Err("unknown_item")),
    ];
    for (given, expected) in cases {
        let found = lookup::one(given, &all, "unknown_item", "cli-no-such-item");
        let found = found
            .as_ref()
            .map(|one| one.title.as_str())
            .map_err(|why| why.code.as_str());
        assert_eq!(found, expected, "{given:?}");
    }
}

fn focus(typed: &str) -> FocusArgs {
    let line = CommandLine::read(split(typed).iter().map(String::as_str)).expect("it can be typed");
    match line.verb {
        Some(Verb::Focus(focus)) => focus,
        other => unreachable!("not focus: {other:?}"),
    }
}

/// Words as a shell would give them; only double quotes are needed here.
fn split(typed: &str) -> Vec<String> {
    let parts = format!("daydone {typed}");
    let runs = parts.split('"').enumerate();
    let words = runs.flat_map(|(n, run)| match n % 2 {
        0 => run.split_whitespace().map(str::to_owned).collect(),
        _ => vec![run.to_owned()],
    });
    words.collect()
}

fn settings() -> Settings {
    Settings {
        chosen: UserSettings {
            week: vec![ShapeChoice::TaskGoals; 7],
            ..UserSettings::default()
        },
        ..Settings::default()
    }
}

#[test]
fn help_is_a_verb_that_says_what_the_flag_says() {
    let shown = |typed: &[&str]| {
        let told = CommandLine::read(typed).expect_err("help is shown");
        assert_eq!(told.kind(), clap::error::ErrorKind::DisplayHelp);
        told.to_string()
    };
    for (verb, flag) in [
        (&["daydone", "help"][..], &["daydone", "--help"][..]),
        (&["daydone", "help", "gap"], &["daydone", "gap", "--help"]),
    ] {
        assert_eq!(shown(verb), shown(flag), "{verb:?}");
    }
}
