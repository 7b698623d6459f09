use super::{
    ACTIVITY_WATCH, Program, SUPER_PRODUCTIVITY, TIMEWARRIOR, TOGGL, TOGGL_REPORT, lisbon, now,
    plain, pomotroid,
};
use crate::{
    export::samples::day,
    import::{ArrivingProblem, import},
    json,
};

fn samples() -> Vec<Vec<u8>> {
    let own = json(&[day()], &[], &[], &[], &[], now()).expect("written");
    let texts = [
        TIMEWARRIOR,
        TOGGL,
        TOGGL_REPORT,
        ACTIVITY_WATCH,
        SUPER_PRODUCTIVITY,
        plain::KLOG,
        plain::GTIMELOG,
        plain::ORG,
        plain::DATA,
        plain::WATSON,
        &own,
    ];
    let mut all: Vec<_> = texts.map(|text| text.as_bytes().to_vec()).into();
    all.push(pomotroid());
    all
}

/// Whatever it is taken for, it is an answer; and what comes of it holds together or is seen not to.
fn survive(bytes: &[u8]) {
    let programs = Program::ALL.map(Some).into_iter().chain([None]);
    for program in programs {
        if let Ok(arrival) = import(bytes, program, &lisbon()) {
            for day in &arrival.days {
                let _seen = day.check_whole(now());
            }
        }
    }
}

#[test]
fn what_is_left_of_a_file_is_no_reason_to_fall_over() {
    for sample in samples() {
        for part in 0..=16 {
            survive(&sample[..sample.len() * part / 16]);
        }
    }
}

#[test]
fn flipped_bytes_are_no_reason_to_fall_over() {
    for sample in samples() {
        let step = (sample.len() / 60).max(1);
        for place in (0..sample.len()).step_by(step) {
            let mut bytes = sample.clone();
            bytes[place] = bytes[place].wrapping_add(13);
            survive(&bytes);
        }
    }
}

#[test]
fn what_is_no_record_at_all_is_said_to_be_none() {
    let long = "9".repeat(400);
    let deep = "[".repeat(5_000);
    let huge = format!(r#"[{{"start":"{long}"}}]"#);
    let far = r#"[{"start":"99990101T000000Z","end":"99991231T000000Z"}]"#;
    for bytes in [
        "",
        "{}",
        "[]",
        "null",
        "\u{0}\u{1}",
        "a,b\n1,2",
        &deep,
        &huge,
        far,
    ] {
        survive(bytes.as_bytes());
    }
    assert!(import(b"hello", None, &lisbon()).is_err(), "nobody's file");
}

#[test]
fn half_a_file_is_said_to_be_half_and_not_nobodys() {
    let own = json(&[day()], &[], &[], &[], &[], now()).expect("written");
    for text in [
        own.as_str(),
        TIMEWARRIOR,
        ACTIVITY_WATCH,
        SUPER_PRODUCTIVITY,
    ] {
        let half = &text.as_bytes()[..text.len() / 2];
        assert_eq!(
            import(half, None, &lisbon()),
            Err(ArrivingProblem::BreaksOff)
        );
    }
    for whole in ["[1]", "{\"a\":1}", "hello"] {
        assert_eq!(
            import(whole.as_bytes(), None, &lisbon()),
            Err(ArrivingProblem::Unknown),
            "{whole:?} is all there is"
        );
    }
}

#[test]
fn an_empty_export_is_one_with_nothing_in_it() {
    for nothing in ["", " \n", "[]", "[\n]\n", "{}", "\u{feff}"] {
        let arrival = import(nothing.as_bytes(), None, &lisbon()).expect("nothing is wrong");
        assert_eq!((arrival.records, arrival.days.len()), (0, 0), "{nothing:?}");
    }
}
