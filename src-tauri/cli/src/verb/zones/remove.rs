//! `daydone zones remove NAME|NUMBER|ZONE`: a place is no longer shown.

use clap::Args;
use protocol::{PlaceChoice, SettingsChange, error::code};
use types::folded;

use super::super::super::{
    answer::{Answer, Outcome},
    lookup,
    session::{CliSession, say},
};

#[derive(Args, Debug)]
pub(crate) struct ZonesRemove {
    place: String,
}

impl ZonesRemove {
    pub(super) async fn run(self, desk: CliSession) -> Outcome {
        let settings = desk.client.settings().await?.chosen;
        let mut places = settings.places;
        let found = found(&self.place, &places);
        let &[at] = found.as_slice() else {
            let is = |zone: &&String| same(zone, &self.place) || same(&city(zone), &self.place);
            if let Some(zone) = settings.hand_off_zones.iter().find(is) {
                let name = [("name", city(zone).into())];
                return CliSession::refuse(code::BAD_PARAMS, "cli-zones-hand-off", &name);
            }
            let id = match found.len() {
                0 => "cli-zones-unknown",
                _ => "cli-zones-several",
            };
            let given = [("given", self.place.into())];
            return CliSession::refuse(code::BAD_PARAMS, id, &given);
        };
        let removed = places.remove(at);
        let change = SettingsChange {
            places: Some(places),
            ..SettingsChange::default()
        };
        desk.client.change_settings(change).await?;
        let name = [("name", removed.label().into())];
        Ok(Answer::of(vec![say("cli-zones-removed", &name)], &removed).kept())
    }
}

fn city(zone: &str) -> String {
    types::settings::city(zone)
}

fn same(one: &str, other: &str) -> bool {
    folded(one) == folded(other.trim())
}

/// The places that are named so; a number names one, also where a name looks like it.
fn found(given: &str, places: &[PlaceChoice]) -> Vec<usize> {
    let is = |one: &PlaceChoice| same(&one.label(), given) || same(&one.zone, given);
    lookup::places(given, places, is)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_named_by_its_number_its_name_or_its_zone() {
        let of = |zone: &str, name: Option<&str>| PlaceChoice {
            zone: zone.to_owned(),
            name: name.map(str::to_owned),
            hours: None,
            days: Vec::new(),
        };
        let all = [
            of("Asia/Tokyo", Some("Design")),
            of("Asia/Tokyo", Some("Sales")),
            of("America/New_York", None),
        ];
        for (given, places) in [
            ("1", &[0][..]),
            ("design", &[0]),
            ("asia/tokyo", &[0, 1]),
            ("New York", &[2]),
            ("0", &[]),
            ("Tokyo", &[]),
        ] {
            assert_eq!(found(given, &all), places, "{given}");
        }
    }
}
