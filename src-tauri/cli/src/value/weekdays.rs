//! Weekdays as people type them: `monday,tuesday`, `mon-thu`.

use std::sync::Arc;

use types::settings::DayName;

use super::super::session::say;

/// The days that were typed, Monday first, each once.
pub(in super::super) fn weekdays(typed: &str) -> Result<Arc<[DayName]>, String> {
    let parts = typed.split([',', ' ']).filter(|part| !part.is_empty());
    let mut chosen = [false; 7];
    for part in parts {
        let (from, to) = part.split_once(['-', '–']).unwrap_or((part, part));
        let (Some(from), Some(to)) = (place(from), place(to)) else {
            return Err(say("cli-bad-weekdays", &[]));
        };
        // A range may go over the end of the week: `sat-mon`.
        let days = (0..7).map(|step| (from + step) % 7);
        let length = (to + 7 - from) % 7;
        days.take(length + 1).for_each(|day| chosen[day] = true);
    }
    let days = DayName::ALL.iter().zip(chosen);
    let days: Arc<[DayName]> = days.filter(|(_, is)| *is).map(|(day, _)| *day).collect();
    match days.is_empty() {
        true => Err(say("cli-bad-weekdays", &[])),
        false => Ok(days),
    }
}

/// Where a weekday stands in the week, by its name or the beginning of it.
fn place(typed: &str) -> Option<usize> {
    let typed = typed.trim().to_lowercase();
    let names = types::settings::WEEKDAYS;
    let is = |name: &&str| typed.len() >= 3 && name.starts_with(&typed);
    names.iter().position(is)
}

#[cfg(test)]
mod tests {
    use super::*;
    use DayName::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

    #[test]
    fn days_are_read_as_people_type_them() {
        for (typed, days) in [
            ("monday,tuesday", &[Monday, Tuesday][..]),
            ("mon-thu", &[Monday, Tuesday, Wednesday, Thursday]),
            ("Sat–Mon", &[Monday, Saturday, Sunday]),
            ("fri, fri", &[Friday]),
        ] {
            assert_eq!(weekdays(typed).as_deref(), Ok(days), "{typed}");
        }
        for typed in ["", "mo", "someday", "mon-x"] {
            assert!(weekdays(typed).is_err(), "{typed:?}");
        }
    }
}
