//! `cargo xtask bundle`: both programs as they are shipped, in one installer for this system.
//!
//! The window's package carries the agent beside it (what Tauri calls a sidecar), so the agent is
//! built first and copied under the name Tauri looks for. The sidecar is named here and not in
//! `tauri.conf.json`, because there every plain build would insist on finding it.

use crate::build;
use crate::needs::{self, node};
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::program;

/// What the verb takes, as it is typed.
pub const USAGE: &str = "bundle [--kind deb|rpm|appimage|dmg|nsis] [--target TRIPLE]";

/// Builds the installer: of another kind than this system's usual one with `--kind`, for another machine of this
/// system with `--target`.
pub fn run(words: &[&str]) -> StepOutcome {
    let chosen = Chosen::read(words)?;
    needs::have(&[needs::BUILD])?;
    node::pages()?;
    let agent = build::release_agent(chosen.target)?;
    let system = match chosen.target {
        Some(target) => target.to_owned(),
        None => build::host()?,
    };
    let carried = format!("daydone-{system}{}", std::env::consts::EXE_SUFFIX);
    let beside = build::target().join("sidecar");
    std::fs::create_dir_all(&beside).map_err(because("making the folder of the sidecar"))?;
    // A copy keeps the permission to run it.
    std::fs::copy(&agent, beside.join(carried)).map_err(because("copying the agent"))?;
    let carrying = format!(
        r#"{{"bundle":{{"externalBin":["{}"]}}}}"#,
        build::target().join("sidecar/daydone").display()
    );
    let mut words = vec!["build", "--bundles", chosen.kind, "--config", &carrying];
    words.extend(
        chosen
            .target
            .into_iter()
            .flat_map(|target| ["--target", target]),
    );
    tauri(&words)
}

/// Which installer is wanted.
struct Chosen<'a> {
    kind: &'a str,
    target: Option<&'a str>,
}

impl<'a> Chosen<'a> {
    fn read(words: &[&'a str]) -> Result<Self, Failure> {
        let usual = if cfg!(target_os = "macos") {
            "dmg"
        } else if cfg!(windows) {
            "nsis"
        } else {
            "deb"
        };
        let mut chosen = Self {
            kind: usual,
            target: None,
        };
        for pair in words.chunks(2) {
            match pair {
                ["--kind", kind] => chosen.kind = kind,
                ["--target", target] => chosen.target = Some(target),
                _ => return Err(Failure::from(format!("usage: cargo xtask {USAGE}"))),
            }
        }
        Ok(chosen)
    }
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
