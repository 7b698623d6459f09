//! Debian, Ubuntu and relatives: asks dpkg what is missing and lets apt-get install it.

use super::SystemNeed;
use crate::outcome::StepOutcome;
use crate::process::{exists, program};

/// Whether this is such a system.
pub fn is_here() -> bool {
    cfg!(target_os = "linux") && exists("apt-get") && exists("dpkg-query")
}

/// Installs what is missing; does and says nothing when all is there.
pub fn install(needs: &[&SystemNeed]) -> StepOutcome {
    let missing: Vec<&&SystemNeed> = needs
        .iter()
        .filter(|need| !installed(need.package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Daydone needs a few packages more and installs them with apt-get:");
    for need in &missing {
        println!("  {:28} {}", need.package, need.why);
    }
    apt_get(&["update", "-qq"])?;
    let mut words = vec!["install", "-y", "-qq", "--no-install-recommends"];
    words.extend(missing.iter().map(|need| need.package));
    apt_get(&words)
}

/// Whether a package can be had here. A fresh container has no package lists yet, so they are
/// fetched before the answer is no.
pub fn offers(package: &str) -> bool {
    is_here() && (listed(package) || (apt_get(&["update", "-qq"]).is_ok() && listed(package)))
}

fn listed(package: &str) -> bool {
    program("apt-cache")
        .args(["show", package])
        .hushed()
        .output()
        .is_ok()
}

fn installed(package: &str) -> bool {
    program("dpkg-query")
        .args(["-W", "-f", "${db:Status-Status} ", package])
        .hushed()
        .output()
        .is_ok_and(|states| states.split_whitespace().any(|state| state == "installed"))
}

fn apt_get(words: &[&str]) -> StepOutcome {
    let quiet = ["DEBIAN_FRONTEND=noninteractive", "apt-get"];
    if is_root() {
        program("env").args(quiet).args(words).run()
    } else {
        program("sudo")
            .args(["env"])
            .args(quiet)
            .args(words)
            .on_terminal()
            .run()
    }
}

fn is_root() -> bool {
    program("id")
        .args(["-u"])
        .output()
        .is_ok_and(|id| id.trim() == "0")
}
