//! The settings file: any text at all, and behind a NUL (which no TOML holds) a change as it crosses
//! the socket. A mistake lies inside the file; a change that is taken up is in the file as it was
//! asked for, nothing else is different, and no comment is lost.

use agent::settings::{changed, read};
use protocol::SettingsChange;

pub fn meet(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (file, change) = text.split_once('\0').unwrap_or((&text, ""));
    match read(file) {
        Ok(_) => {
            if let Ok(change) = serde_json::from_str(change) {
                change_in(file, &change);
            }
        }
        Err(problem) => {
            let line = file.split('\n').nth(problem.line.wrapping_sub(1));
            let line = line.unwrap_or_else(|| panic!("there is no such line: {problem}"));
            let end = line.chars().count() + 1;
            assert!((1..=end).contains(&problem.column), "nor column: {problem}");
            assert!(!problem.what.is_empty(), "and it says what is wrong");
        }
    }
}

fn change_in(file: &str, change: &SettingsChange) {
    let after = changed(file, change).expect("what can be read can be changed");
    let Ok(in_force) = read(&after) else {
        // A value out of range: refused, and never written.
        return;
    };
    let as_before = read(file).expect("it was read before").chosen;
    let [wished, was, is] = [
        serde_json::to_value(change),
        serde_json::to_value(as_before),
        serde_json::to_value(in_force.chosen),
    ]
    .map(|settings| settings.expect("settings are JSON"));
    for (key, is) in is.as_object().expect("settings are an object") {
        match wished.get(key).filter(|wish| !wish.is_null()) {
            // A zone may be written in several ways and a shape with what it need not say.
            Some(_) if key == "hand_off_zones" || key == "week" => {}
            Some(wish) => assert_eq!(is, wish, "{key} is as wished in {after:?}"),
            None => assert_eq!(Some(is), was.get(key), "{key} is as before in {after:?}"),
        }
    }
    assert_eq!(
        changed(&after, change).as_deref(),
        Some(&*after),
        "wishing it again changes nothing"
    );
    // Inside what was replaced there may be nothing left a comment could be about, and inside text of
    // several lines a line with a # is no comment.
    let replaced = change.hand_off_zones.is_some()
        || change.week.is_some()
        || change.calendars.is_some()
        || change.places.is_some();
    if !replaced && !file.contains("\"\"\"") && !file.contains("'''") {
        let lost = comments(file).find(|line| !after.contains(line));
        assert_eq!(lost, None, "every comment is still in {after:?}");
    }
}

fn comments(file: &str) -> impl Iterator<Item = &str> {
    file.lines()
        .map(str::trim)
        .filter(|line| line.starts_with('#'))
}
