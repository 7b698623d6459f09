//! `cargo xtask cross`: the compiler's and clippy's word on the Windows and macOS code, from Linux.
//!
//! No other standard library can be fetched everywhere, but Debian ships a compiler together with its
//! library's source, so that library is built for the foreign system first. Nothing is linked: this
//! finds a call that does not exist there, not a behaviour that differs. Elsewhere it is skipped.

mod stand_in;

use crate::build::{PACKAGES, target};
use crate::needs;
use crate::outcome::StepOutcome;
use crate::process::program;
use crate::steps::Steps;
use std::path::Path;

/// The compiler that comes with the source of its library.
const BIN: &str = "/usr/bin";

/// Runs every step of it.
pub fn run(keep_going: bool) -> StepOutcome {
    let mut steps = Steps::new(keep_going);
    if !needs::offered("rustc-web") {
        let why =
            "it needs Debian's packages rustc-web, cargo-web, rust-web-src and rust-web-clippy";
        return steps.skip("Windows", why).skip("macOS", why).finish();
    }
    steps
        .step("what this machine needs", || {
            needs::have(&[needs::BUILD, needs::CROSS])
        })
        .step("Windows (x86_64-pc-windows-gnu)", || {
            lint("x86_64-pc-windows-gnu")
        })
        .step("macOS (aarch64-apple-darwin)", || {
            lint("aarch64-apple-darwin")
        });
    steps.finish()
}

/// Lints agent and window for a system, which type-checks them on the way.
fn lint(system: &str) -> StepOutcome {
    let folder = target().join("cross");
    let compiler = stand_in::write(&folder)?;
    // Straight to the linter: through cargo another toolchain's linter could be found first.
    program(Path::new(BIN).join("cargo-clippy"))
        .args([
            "clippy",
            "--quiet",
            "-Zbuild-std=std,panic_abort",
            "--target",
            system,
        ])
        .args(PACKAGES)
        .args(["--", "-D", "warnings"])
        .env("CARGO", Path::new(BIN).join("cargo"))
        .env("RUSTC", Path::new(BIN).join("rustc"))
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &folder)
        .env("CC_aarch64_apple_darwin", &compiler)
        .env("CXX_aarch64_apple_darwin", &compiler)
        .env("AR_aarch64_apple_darwin", "ar")
        .without(&[
            "RUSTUP_TOOLCHAIN",
            "RUSTC_WRAPPER",
            "RUSTC_WORKSPACE_WRAPPER",
            "RUSTDOC",
            "RUSTFLAGS",
        ])
        .run()
}
