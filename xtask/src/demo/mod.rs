//! Sixty plausible days for `cargo xtask run --demo`, lived through the agent itself.
//!
//! The agent is built with the simulated clock and started two months ago. Every act goes through its
//! socket, so what the demo shows passed the same rules and the same journal as anybody's own days. The
//! last day stops in its middle, now; the agent that shows it then runs on the real clock.

mod agent;
mod calendar;
mod day;
mod dice;
mod life;
mod titles;

use crate::outcome::{Failure, because};
use dice::Dice;
use life::Life;
use serde_json::json;
use std::path::{Path, PathBuf};

/// How far back the demo begins, in days: sixty of them were worked.
const DAYS: i64 = 84;
/// The same days every time, so that two people looking at the demo see the same.
const SEED: u64 = 2026;
/// How long before now today may have begun, in minutes, the first that fits: work after midnight
/// still belongs to the day before.
const BEGINNINGS: [i64; 5] = [260, 180, 120, 60, 25];

/// Fills a folder that is emptied first, and gives its path.
pub fn fill(program: &Path) -> Result<PathBuf, Failure> {
    // Short, because the agent's socket inside it has a path of limited length.
    let home = std::env::temp_dir().join("daydone-demo");
    agent::send_away(&home);
    if home.exists() {
        std::fs::remove_dir_all(&home).map_err(because(format!("emptying {}", home.display())))?;
    }
    let now = calendar::now();
    let begin = now - DAYS * calendar::DAY;
    println!("Living the last twelve weeks on {}…", home.display());
    let running = agent::start(program, &home, &calendar::written(begin))?;
    let lived = live(&mut Life::with(running.socket()?), now);
    running.leave();
    println!("{} working days are there, today half lived.", lived?);
    Ok(home)
}

/// Goes through every day up to now; how many were worked.
fn live(life: &mut Life, now: i64) -> Result<u32, Failure> {
    let mut dice = Dice::thrown(SEED);
    let mut days = 0;
    let mut east;
    // A demo does not begin with the first run.
    let settings =
        json!({ "welcomed": true, "hand_off_zones": ["Asia/Tokyo", "America/New_York"] });
    life.settle(settings)?;
    loop {
        let morning = dice.clock(8, 35, 50);
        life.until(&morning)?;
        east = calendar::east(&morning, life.now()?);
        // A day lived in full needs room before today begins.
        if life.now()? + 14 * calendar::HOUR > now - BEGINNINGS[0] * calendar::MINUTE {
            break;
        }
        if calendar::is_weekend(life.now()?) {
            continue;
        }
        day::whole(life, &mut dice)?;
        days += 1;
    }
    for minutes in BEGINNINGS {
        life.pass_until(now - minutes * calendar::MINUTE)?;
        if life.state()? == "unplanned" {
            day::until(life, &mut dice, now, east)?;
            return Ok(days + 1);
        }
    }
    Ok(days)
}
