//! Named numbers, and how a person reads them.

use crate::outcome::Failure;
use crate::project::read;
use std::collections::BTreeMap;
use std::path::Path;

/// What was measured, by name. Times are nanoseconds.
#[derive(Default)]
pub struct Figures(BTreeMap<String, f64>);

impl Figures {
    /// Adds one.
    pub fn add(&mut self, name: &str, value: f64) {
        self.0.insert(name.to_owned(), value);
    }

    /// Adds what a program printed, a line each: the name, a tab, the number.
    pub fn add_told(&mut self, told: &str) {
        for line in told.lines() {
            let pair = line.split_once('\t');
            if let Some((name, Ok(value))) = pair.map(|(name, value)| (name, value.parse())) {
                self.add(name, value);
            }
        }
    }

    /// Adds the median that criterion left in its folder.
    pub fn add_median(&mut self, name: &str, criterion: &Path) -> Result<(), Failure> {
        let file = criterion.join("new/estimates.json");
        let text = read(&file)?;
        let estimates: Option<serde_json::Value> = serde_json::from_str(&text).ok();
        let median = estimates.and_then(|all| all["median"]["point_estimate"].as_f64());
        let missing = || Failure::from(format!("{} has no median", file.display()));
        self.add(name, median.ok_or_else(missing)?);
        Ok(())
    }

    /// A number; absent when it was not measured.
    pub fn get(&self, name: &str) -> Option<f64> {
        self.0.get(name).copied()
    }

    /// A time as it is read.
    pub fn time(&self, name: &str) -> String {
        self.get(name).map_or_else(|| "–".into(), time)
    }

    /// How many a second, when all of `count` lasted as long as `name`.
    pub fn rate(&self, count: &str, name: &str) -> String {
        match (self.get(count), self.get(name)) {
            (Some(count), Some(nanoseconds)) => {
                grouped((count * 1e9 / nanoseconds / 1_000.0).round() * 1_000.0)
            }
            _ => "–".into(),
        }
    }

    /// A whole number with its thousands apart.
    pub fn count(&self, name: &str) -> String {
        self.get(name).map_or_else(|| "–".into(), grouped)
    }
}

/// The middle one.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn time(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        ..1e3 => (nanoseconds, "ns"),
        ..1e6 => (nanoseconds / 1e3, "µs"),
        ..1e9 => (nanoseconds / 1e6, "ms"),
        _ => (nanoseconds / 1e9, "s"),
    };
    let digits = usize::from(value < 100.0) + usize::from(value < 10.0);
    format!("{value:.digits$} {unit}")
}

fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(grouped(1_234_567.0), "1,234,567");
        assert_eq!(grouped(999.0), "999");
        assert_eq!(time(4_560.0), "4.56 µs");
        assert_eq!(time(45_600_000.0), "45.6 ms");
        assert_eq!(time(456e9), "456 s");
    }
}
