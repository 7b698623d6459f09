//! The stretch before a start, at times of one morning.

use domain::{
    Command, DefinitionChoice, Minutes, Moment, PastEnd, Settings, Shape, decide, evolve,
};

use super::*;

fn at(time: &str) -> DateTime<Utc> {
    let instant = format!("2026-11-24T{time}Z");
    instant.parse().expect("a time of day")
}

/// A state in which a session has run since 09:00.
fn running() -> State {
    let focus = Command::StartFocus {
        minutes: Some(Minutes(50)),
        open_ended: false,
        item: None,
        past_end: PastEnd::Allow,
        bonus: false,
    };
    let plan = Command::StartDay {
        definition: Some(DefinitionChoice::shape(Shape::TaskGoals)),
        items: Vec::new(),
        past_boundary: false,
    };
    after(after(State::default(), plan), focus)
}

fn after(state: State, command: Command) -> State {
    let moment = Moment {
        now: at("09:00:00"),
        zone: chrono_tz::Tz::UTC,
        seed: u128::from(state.day.is_some()) << 100,
    };
    let events = decide(&state, &Settings::default(), command, &moment).expect("granted");
    events.into_iter().fold(state, |state, event| {
        let entry = domain::Entry {
            id: domain::EntryId(moment.id(0)),
            at: moment.now,
            event,
        };
        evolve(state, &entry)
    })
}

/// A machine started `boot`, awake for all but `slept_s` since then.
fn machine(id: &str, since_s: i64, slept_s: i64) -> Boot {
    Boot {
        id: id.to_owned(),
        since_ms: since_s * 1_000,
        slept_ms: slept_s * 1_000,
    }
}

/// A sign at 09:20:00, an hour after the machine was started, and a line a bit before it.
fn known() -> KnownBefore {
    KnownBefore {
        line: Some(at("09:19:30")),
        sign: Some(Heartbeat {
            at: at("09:20:00"),
            boot: Some(machine("first", 3_600, 0)),
            ahead_ms: 0,
        }),
    }
}

fn crashed(from: &str, to: &str) -> WakeReason {
    WakeReason::Missed {
        cause: GapCause::Crash,
        from: at(from),
        to: at(to),
    }
}

fn heard(now: &str, boot: Option<&Boot>) -> Vec<WakeReason> {
    resumed(&running(), &known(), at(now), boot).heard
}

#[test]
fn a_restart_on_a_machine_that_was_awake_is_nothing_to_ask_about() {
    let awake = machine("first", 3_600 + 119, 0);
    assert_eq!(heard("09:21:59", Some(&awake)), [], "less than two minutes");
}

#[test]
fn two_minutes_without_anybody_there_are_a_gap() {
    let awake = machine("first", 3_600 + 120, 0);
    assert_eq!(
        heard("09:22:00", Some(&awake)),
        [crashed("09:20:00", "09:22:00")],
        "from the last sign"
    );
}

#[test]
fn a_machine_that_was_started_anew_was_gone_however_short_it_was() {
    let anew = machine("second", 20, 0);
    assert_eq!(
        heard("09:20:40", Some(&anew)),
        [crashed("09:20:00", "09:20:40")],
        "the power was cut"
    );
    assert_eq!(
        heard("09:20:40", None),
        [crashed("09:20:00", "09:20:40")],
        "and where the system does not tell, it may have been"
    );
}

#[test]
fn a_machine_that_slept_meanwhile_was_gone_too() {
    let slept = machine("first", 3_600 + 60, 30);
    assert_eq!(
        heard("09:21:00", Some(&slept)),
        [crashed("09:20:00", "09:21:00")],
        "half a minute of it"
    );
}

#[test]
fn the_last_line_counts_when_it_is_later_than_the_sign() {
    let known = KnownBefore {
        line: Some(at("09:20:50")),
        ..known()
    };
    let anew = machine("second", 20, 0);
    assert_eq!(
        resumed(&running(), &known, at("09:30:00"), Some(&anew)).heard,
        [crashed("09:20:50", "09:30:00")],
        "somebody was there then"
    );
}

#[test]
fn a_clock_that_was_set_meanwhile_is_told_first_and_makes_no_gap() {
    let ten_seconds = machine("first", 3_610, 0);
    assert_eq!(
        heard("12:20:10", Some(&ten_seconds)),
        [WakeReason::ClockMoved { by_ms: 10_800_000 }],
        "three hours ahead, but only ten seconds passed"
    );
    assert_eq!(
        heard("08:20:10", Some(&ten_seconds)),
        [WakeReason::ClockMoved { by_ms: -3_600_000 }],
        "an hour back"
    );
    let ten_minutes = machine("first", 4_200, 0);
    assert_eq!(
        heard("08:30:00", Some(&ten_minutes)),
        [
            WakeReason::ClockMoved { by_ms: -3_600_000 },
            crashed("08:20:00", "08:30:00")
        ],
        "an hour back, and ten minutes without anybody there"
    );
}

#[test]
fn a_clock_behind_after_a_new_start_moves_nothing_and_time_goes_on() {
    let anew = machine("second", 20, 0);
    for wall in [at("08:00:00"), DateTime::UNIX_EPOCH] {
        let back = resumed(&running(), &known(), wall, Some(&anew));
        assert_eq!(
            back.heard,
            [crashed("09:20:00", "09:20:00")],
            "held where somebody was there last; nobody can say how long it was"
        );
        assert_eq!(wall + back.ahead, at("09:20:00"), "what is known stays");
    }
}

#[test]
fn an_agent_that_starts_again_under_such_a_clock_goes_on_with_its_own_time() {
    let ahead = TimeDelta::minutes(80);
    let mut known = known();
    let sign = known.sign.as_mut().expect("there is one");
    sign.ahead_ms = ahead.num_milliseconds();
    let awake = machine("first", 3_610, 0);
    let back = resumed(&running(), &known, at("08:00:10"), Some(&awake));
    assert_eq!(
        (back.heard, back.ahead),
        (Vec::new(), ahead),
        "still behind"
    );
    let back = resumed(&running(), &known, at("09:30:10"), Some(&awake));
    let moved = WakeReason::ClockMoved { by_ms: 600_000 };
    assert_eq!(
        (back.heard, back.ahead),
        (vec![moved], TimeDelta::zero()),
        "set right meanwhile"
    );
}

#[test]
fn without_a_running_session_there_is_nothing_to_miss() {
    let anew = machine("second", 20, 0);
    let held = after(running(), Command::Pause);
    for state in [State::default(), held] {
        assert_eq!(
            resumed(&state, &known(), at("12:00:00"), Some(&anew)).heard,
            [],
            "nothing ran"
        );
    }
}
