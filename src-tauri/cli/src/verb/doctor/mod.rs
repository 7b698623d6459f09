//! `daydone doctor`: what works on this computer, what does not, and what to do. When the journal does
//! not let an agent start, it looks for itself, and with `--repair` it does something about it.

mod repair;

use std::time::Duration;

use clap::Args;
use client::{locations::Locations, own_version, start};
use protocol::{Doctor as Report, Finding, Health, Hello, WireError, error::code};

use super::super::{
    answer::{Answer, Outcome},
    color,
    failure::exit_code,
    session::{place, say},
};
use agent::doctor;

/// How long the agent may take to say who it is. That it does not is what a doctor is asked for.
const SAYING: Duration = Duration::from_secs(3);

#[derive(Args, Debug)]
pub(crate) struct DoctorArgs {
    #[arg(long)]
    repair: bool,
    #[arg(long, requires = "repair")]
    yes: bool,
}

impl DoctorArgs {
    pub(crate) async fn run(self) -> Outcome {
        let place = place()?;
        if self.repair {
            return repair::run(&place, self.yes).await;
        }
        let report = match start::reach_within(&place, SAYING).await {
            Ok((client, _told)) => both_versions(client.doctor().await?, &client.hello().await?),
            Err(why) if why.code == code::JOURNAL_DAMAGED => {
                doctor::report_without_agent(place.data_folder())
            }
            Err(why) => return Ok(without_agent(&why, &place)),
        };
        let lines = report.findings.iter().flat_map(lines).collect();
        let answer = Answer::of(lines, &report);
        Ok(match is_damaged(&report) {
            true => answer.ending(start::JOURNAL_DAMAGED),
            false => answer,
        })
    }
}

/// The report, and whether this program is of the agent's version. A newer one would have replaced the agent.
fn both_versions(mut report: Report, agent: &Hello) -> Report {
    let own = own_version();
    let versions = [
        ("own", own.as_str().into()),
        ("agent", agent.version.as_str().into()),
    ];
    let (health, id) = match own == agent.version {
        true => (Health::Good, "cli-doctor-versions-same"),
        false => (Health::Missing, "cli-doctor-versions-differ"),
    };
    report.findings.push(Finding {
        about: "command_line".to_owned(),
        health,
        says: say(id, &versions),
        advice: (own != agent.version).then(|| say("cli-doctor-versions-advice", &[])),
    });
    report
}

/// No agent can be asked, which is what there is to say first; the disk can be looked at all the same.
fn without_agent(why: &WireError, place: &Locations) -> Answer {
    let mut report = doctor::report_without_agent(place.data_folder());
    report.findings.insert(
        0,
        Finding {
            about: "agent".to_owned(),
            health: Health::Broken,
            says: why.message.clone(),
            advice: why.hint.clone(),
        },
    );
    let lines = report.findings.iter().flat_map(lines).collect();
    Answer::of(lines, &report).ending(exit_code(&why.code))
}

fn is_damaged(report: &Report) -> bool {
    let damaged =
        |finding: &Finding| finding.about == "journal" && finding.health == Health::Broken;
    report.findings.iter().any(damaged)
}

fn lines(finding: &Finding) -> Vec<String> {
    let (mark, health) = match finding.health {
        Health::Good => (color::done("✓"), "cli-doctor-good"),
        Health::Missing => (color::quiet("–"), "cli-doctor-missing"),
        Health::Broken => (color::sun("!"), "cli-doctor-broken"),
    };
    let about = finding.about.replace('_', " ");
    let health = say(health, &[]);
    let first = format!(
        "{mark} {} ({health}): {}",
        color::strong(&about),
        finding.says
    );
    let advice = finding.advice.iter().map(|advice| format!("  {advice}"));
    [first].into_iter().chain(advice).collect()
}
