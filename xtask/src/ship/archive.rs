//! The archive for every other Linux: the tree below `/usr`, to be copied into a prefix of one's own.

use crate::outcome::StepOutcome;
use crate::process::program;
use std::env::consts::ARCH;
use std::path::Path;

/// Packs what is in `tree` as `version` into `folder`, at an instant in seconds since 1970.
pub fn make(tree: &Path, version: &str, folder: &Path, instant: &str) -> StepOutcome {
    let name = format!("daydone-{version}-linux-{ARCH}");
    program("tar")
        .args([
            "--create",
            "--sort=name",
            "--owner=0",
            "--group=0",
            "--numeric-owner",
        ])
        .args([
            format!("--mtime=@{instant}"),
            format!("--transform=s,^usr,{name},"),
        ])
        .args(["--format=gnu", "--use-compress-program=xz -9 -T1", "--file"])
        .args([folder.join(format!("{name}.tar.xz"))])
        .args(["usr"])
        .folder(tree)
        .quietly()
        .run()
}
