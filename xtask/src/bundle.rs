//! `cargo xtask bundle`: both programs as they are shipped, in one installer for this system.
//!
//! The window's package carries the agent beside it (what Tauri calls a sidecar), so the agent is
//! built first and copied under the name Tauri looks for. The sidecar is named here and not in
//! `tauri.conf.json`, because there every plain build would insist on finding it.

use crate::build;
use crate::needs::{self, node};
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::program;

/// Builds the installer.
pub fn run() -> StepOutcome {
    needs::have(&[needs::BUILD])?;
    node::pages()?;
    let agent = build::release_agent()?;
    let carried = format!("daydone-{}{}", system()?, std::env::consts::EXE_SUFFIX);
    let beside = build::target().join("sidecar");
    std::fs::create_dir_all(&beside).map_err(because("making the folder of the sidecar"))?;
    // A copy keeps the permission to run it.
    std::fs::copy(&agent, beside.join(carried)).map_err(because("copying the agent"))?;
    let kind = if cfg!(target_os = "macos") {
        "dmg"
    } else if cfg!(windows) {
        "nsis"
    } else {
        "deb"
    };
    let carrying = format!(
        r#"{{"bundle":{{"externalBin":["{}"]}}}}"#,
        build::target().join("sidecar/daydone").display()
    );
    tauri(&["build", "--bundles", kind, "--config", &carrying])
}

/// Tauri's command line, fetched once: only who makes installers needs it.
fn tauri(words: &[&str]) -> StepOutcome {
    let tools = build::target().join("tools");
    let there =
        tools
            .join("node_modules/.bin")
            .join(if cfg!(windows) { "tauri.cmd" } else { "tauri" });
    if !there.exists() {
        let folder = tools.display().to_string();
        node::npm(&[
            "install",
            "--no-save",
            "--no-audit",
            "--prefix",
            &folder,
            "@tauri-apps/cli@2",
        ])
        .run()?;
    }
    program(there).args(words).run()
}

/// The name of this system as the compiler says it.
fn system() -> Result<String, Failure> {
    let about = program("rustc").args(["-vV"]).output()?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("rustc did not name its host")?.to_owned())
}
