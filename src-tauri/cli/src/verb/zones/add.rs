//! `daydone zones add ZONE [--name] [--hours] [--days]`: another place of people.

use chrono_tz::Tz;
use clap::Args;
use domain::{near_zones, zone_named};
use protocol::{PlaceChoice, SettingsChange, WireError, error::code};
use types::{
    folded,
    settings::{ClockSpan, DayName},
};

use super::super::super::{
    answer::{Answer, Outcome},
    failure::refused,
    session::{CliSession, listed, say},
    value::weekdays,
};

#[derive(Args, Debug)]
pub(crate) struct ZonesAdd {
    zone: String,
    #[arg(long)]
    name: Option<String>,
    #[arg(long, value_parser = hours)]
    hours: Option<ClockSpan>,
    #[arg(long, value_parser = weekdays)]
    days: Option<Weekdays>,
}

/// Days in a list that clap takes as one value.
type Weekdays = std::sync::Arc<[DayName]>;

impl ZonesAdd {
    pub(super) async fn run(self, desk: CliSession) -> Outcome {
        let zone = zone(&self.zone)?;
        let new = PlaceChoice {
            zone: zone.name().to_owned(),
            name: self.name.map(|name| name.trim().to_owned()),
            hours: self.hours,
            days: self.days.as_deref().unwrap_or_default().to_vec(),
        };
        let mut places = desk.client.settings().await?.chosen.places;
        let label = folded(&new.label());
        if places.iter().any(|one| folded(&one.label()) == label) {
            let name = [("name", new.label().into())];
            return CliSession::refuse(code::FAILED, "cli-zones-there", &name);
        }
        places.push(new.clone());
        let change = SettingsChange {
            places: Some(places),
            ..SettingsChange::default()
        };
        desk.client.change_settings(change).await?;
        let hours = new.hours.map(|hours| hours.to_string());
        let id = match hours {
            Some(_) => "cli-zones-added-hours",
            None => "cli-zones-added",
        };
        let args = [
            ("name", new.label().into()),
            ("zone", zone.name().into()),
            ("hours", hours.unwrap_or_default().replace('-', "–").into()),
        ];
        Ok(Answer::of(vec![say(id, &args)], &new).kept())
    }
}

/// The zone that was typed, by its name or by a city.
fn zone(typed: &str) -> Result<Tz, WireError> {
    zone_named(typed).ok_or_else(|| {
        let near: Vec<_> = near_zones(typed).iter().map(|zone| zone.name()).collect();
        let id = match near.as_slice() {
            [] => "cli-no-such-zone",
            _ => "cli-no-such-zone-near",
        };
        let args = [("given", typed.into()), ("near", listed(near).into())];
        refused(code::BAD_PARAMS, id, &args)
    })
}

fn hours(typed: &str) -> Result<ClockSpan, String> {
    ClockSpan::typed(typed).ok_or_else(|| say("cli-bad-hours", &[]))
}
