//! `daydone agent`: be the resident. Started at login, or by whichever face comes first.

use std::process::ExitCode;

use clap::Args;

use agent::Options;

#[derive(Args, Debug)]
pub(crate) struct AgentArgs {
    #[cfg(feature = "simulated-clock")]
    #[arg(long, value_parser = since_1970, value_name = "INSTANT")]
    clock: Option<chrono::DateTime<chrono::Utc>>,
    #[cfg(feature = "simulated-clock")]
    #[arg(long, value_name = "ZONE", requires = "clock")]
    zone: Option<chrono_tz::Tz>,
    #[cfg(feature = "simulated-clock")]
    #[arg(long, value_name = "MILLISECONDS", requires = "clock", hide = true)]
    away_after: Option<u64>,
    #[cfg(feature = "simulated-clock")]
    #[arg(long, value_name = "MILLISECONDS", requires = "clock", hide = true)]
    hook_limit: Option<u64>,
}

impl AgentArgs {
    /// Stays until it is asked to leave.
    pub(crate) fn run(self) -> ExitCode {
        #[cfg(windows)]
        desktop::autostart::close_own_console();
        agent::run(self.options())
    }

    #[cfg(feature = "simulated-clock")]
    fn options(&self) -> Options {
        let zone = self.zone;
        let simulated = self
            .clock
            .map(|start| desktop::clock::SimulatedTime { start, zone });
        let away_after = self.away_after.map(std::time::Duration::from_millis);
        let hook_limits = self.hook_limit.map(|limit| {
            let limit = std::time::Duration::from_millis(limit);
            agent::hooks::HookLimits {
                run: limit,
                grace: limit,
                ..agent::hooks::HookLimits::default()
            }
        });
        Options {
            simulated,
            away_after,
            hook_limits,
        }
    }

    #[cfg(not(feature = "simulated-clock"))]
    fn options(&self) -> Options {
        Options::default()
    }
}

/// A simulated clock begins where computers' clocks do; ids and sleeping are counted from there.
#[cfg(feature = "simulated-clock")]
fn since_1970(text: &str) -> Result<chrono::DateTime<chrono::Utc>, String> {
    let start: chrono::DateTime<chrono::Utc> = text.parse().map_err(|why| format!("{why}"))?;
    match start >= chrono::DateTime::UNIX_EPOCH {
        true => Ok(start),
        false => Err("a simulated clock begins in 1970 at the earliest".to_owned()),
    }
}
