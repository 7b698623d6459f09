//! `daydone doctor`: what works on this computer, what does not, and what to do.

use protocol::{Finding, Health};

use super::super::{
    answer::{Answer, Outcome},
    desk::{Desk, say},
    paint,
};

pub(in super::super) async fn run(desk: Desk) -> Outcome {
    let report = desk.client.doctor().await?;
    let lines = report.findings.iter().flat_map(lines).collect();
    Ok(Answer::of(lines, &report))
}

fn lines(finding: &Finding) -> Vec<String> {
    let (mark, health) = match finding.health {
        Health::Good => (paint::done("✓"), "cli-doctor-good"),
        Health::Missing => (paint::quiet("–"), "cli-doctor-missing"),
        Health::Broken => (paint::sun("!"), "cli-doctor-broken"),
    };
    let about = finding.about.replace('_', " ");
    let health = say(health, &[]);
    let first = format!(
        "{mark} {} ({health}): {}",
        paint::strong(&about),
        finding.says
    );
    let advice = finding.advice.iter().map(|advice| format!("  {advice}"));
    [first].into_iter().chain(advice).collect()
}
