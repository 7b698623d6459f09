//! The named zone that a rule without a name comes to: one whose clocks show the same, this year and
//! the next. The rules of a day need a name, because only a named zone has a history.

use chrono::{DateTime, Datelike, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{OffsetName, TZ_VARIANTS, Tz};

use super::rule::{Rule, Summer};

/// The zone like the rule; `usual` if that is one. Of several, one that the rule's own names point to.
pub(super) fn zone(rule: &Rule, usual: Option<Tz>, now: DateTime<Utc>) -> Option<Tz> {
    let asked = instants(rule, now);
    let is_alike = |zone: &Tz| asked.iter().all(|&at| east(*zone, at) == rule.east(at));
    let alike: Vec<Tz> = named(rule, usual).filter(is_alike).collect();
    if let Some(first) = alike.first() {
        return Some(*first);
    }
    let alike: Vec<Tz> = TZ_VARIANTS.iter().copied().filter(is_alike).collect();
    let mut like_it = alike.iter().filter(|zone| has_names(**zone, rule, &asked));
    let fixed = || alike.iter().find(|zone| zone.name().starts_with("Etc/"));
    like_it
        .next()
        .or_else(fixed)
        .or_else(|| alike.first())
        .copied()
}

/// Zones that are called what the rule calls its offsets: `CET`, `EST5EDT`.
fn named(rule: &Rule, usual: Option<Tz>) -> impl Iterator<Item = Tz> {
    let standard = &rule.standard;
    let both = rule.summer.as_ref().map(|Summer { offset, .. }| {
        format!("{}{}{}", standard.name, -standard.east / 3600, offset.name)
    });
    let names = [Some(standard.name.clone()), both].into_iter().flatten();
    usual
        .into_iter()
        .chain(names.filter_map(|name| name.parse().ok()))
}

/// Instants at which two zones that differ this year or the next would differ: every few days, and on
/// both sides of each change.
fn instants(rule: &Rule, now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let first = now - TimeDelta::days(i64::from(now.ordinal0()));
    let mut all: Vec<_> = (0..146)
        .map(|step| first + TimeDelta::days(5 * step))
        .collect();
    let years = [now.year(), now.year() + 1];
    for change in years.iter().flat_map(|&year| rule.changes_in(year)) {
        all.extend([change - TimeDelta::seconds(1), change]);
    }
    all
}

fn east(zone: Tz, at: DateTime<Utc>) -> i32 {
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    offset.fix().local_minus_utc()
}

fn has_names(zone: Tz, rule: &Rule, asked: &[DateTime<Utc>]) -> bool {
    let summer = rule
        .summer
        .as_ref()
        .map(|summer| summer.offset.name.as_str());
    asked.iter().all(|at| {
        let offset = zone.offset_from_utc_datetime(&at.naive_utc());
        let name = offset.abbreviation();
        name == Some(rule.standard.name.as_str()) || name.is_some() && name == summer
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{America, Asia, Europe};

    #[test]
    fn a_rule_comes_to_a_zone_whose_clocks_show_the_same() {
        let now = "2026-11-24T09:00:00Z".parse().expect("an instant");
        let central = "CET-1CEST,M3.5.0,M10.5.0/3";
        for (text, usual, expected) in [
            (central, None, Some("CET")),
            (central, Some(Europe::Berlin), Some("Europe/Berlin")),
            (central, Some(Asia::Tokyo), Some("CET")),
            ("EST5EDT,M3.2.0,M11.1.0", None, Some("EST5EDT")),
            ("EST5EDT", Some(America::New_York), Some("America/New_York")),
            ("JST-9", None, Some("Asia/Tokyo")),
            ("UTC-3", None, Some("Etc/GMT-3")),
            ("<+0330>-3:30", None, Some("Asia/Tehran")),
            ("UTC0", None, Some("UTC")),
            ("XXX-1YYY,M1.1.0,M2.1.0", None, None),
            ("XXX-1:07", None, None),
        ] {
            let rule = Rule::read(text).expect("a rule");
            let found = zone(&rule, usual, now).map(|zone| zone.name());
            assert_eq!(found, expected, "{text} where it is usually {usual:?}");
        }
    }

    #[test]
    fn a_zone_is_like_its_own_rule() {
        let now = "2026-11-24T09:00:00Z".parse().expect("an instant");
        for (text, usual) in [
            ("WET0WEST,M3.5.0/1,M10.5.0", Europe::Lisbon),
            (
                "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
                chrono_tz::Australia::Lord_Howe,
            ),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", America::Nuuk),
            ("EET-2EEST,M4.5.5/0,M10.5.4/24", chrono_tz::Africa::Cairo),
        ] {
            let rule = Rule::read(text).expect("a rule");
            assert_eq!(zone(&rule, Some(usual), now), Some(usual), "{text}");
        }
    }
}
