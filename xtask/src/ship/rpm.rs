//! The package of Fedora and openSUSE, by `rpmbuild` from the tree: nothing is built by it.

use super::checks::newest_libc;
use super::release::PROGRAMS;
use super::tree::{emptied, files};
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::program;
use crate::project::write;
use std::env::consts::ARCH;
use std::fs;
use std::path::Path;

/// Everything that would carry this machine or this moment into the package, or change the tree.
const DEFINED: [&str; 9] = [
    "_buildhost daydone",
    "use_source_date_epoch_as_buildtime 1",
    "clamp_mtime_to_source_date_epoch 1",
    "__os_install_post %{nil}",
    "_build_id_links none",
    "debug_package %{nil}",
    "_binary_payload w9.xzdio",
    // Debian's own values name Debian.
    "_vendor daydone",
    "_docdir /usr/share/doc",
];

/// Packs what is in `tree` as `version` into `folder`, at an instant in seconds since 1970.
pub fn make(tree: &Path, version: &str, folder: &Path, instant: &str) -> StepOutcome {
    let top = folder.with_file_name("rpm-top");
    emptied(&top)?;
    let programs = PROGRAMS.map(|program| tree.join("usr/bin").join(program));
    let spec = top.join("daydone.spec");
    write(
        &spec,
        text(tree, version, &newest_libc(&programs)?)?.as_bytes(),
    )?;
    let defined = DEFINED.iter().flat_map(|line| ["--define", *line]);
    program("rpmbuild")
        .args(["-bb", "--quiet", "--target", ARCH])
        .args(["--define", &format!("_topdir {}", top.display())])
        .args(["--define", &format!("_rpmdir {}", top.display())])
        .args(defined)
        .args([&spec])
        .env("SOURCE_DATE_EPOCH", instant)
        .quietly()
        .run()?;
    let name = format!("daydone-{version}-1.{ARCH}.rpm");
    fs::rename(top.join(ARCH).join(&name), folder.join(&name)).map_err(because(name))?;
    fs::remove_dir_all(&top).map_err(because("tidying up"))
}

fn text(tree: &Path, version: &str, libc: &str) -> Result<String, Failure> {
    let listed = files(tree)?;
    // Both folders are ours, with all that is in them.
    let (licences, about) = ("/usr/share/licenses/daydone", "/usr/share/doc/daydone");
    let lines = listed.iter().filter_map(|file| {
        let place = format!("/{}", file.display());
        let apart = place.starts_with(licences) || place.starts_with(about);
        (!apart).then(|| place + "\n")
    });
    let (files, tree): (String, _) = (lines.collect(), tree.display());
    Ok(format!(
        "Name: daydone\nVersion: {version}\nRelease: 1\nSummary: Know when your workday is done\n\
         License: MIT OR Apache-2.0\nURL: https://daydone.app/\nAutoReqProv: no\n\
         Requires: glibc >= {libc}, webkit2gtk4.1, gtk3\n\n%description\n\
         A calm companion for people who plan their own day: say what done means\n\
         today, focus, and hear once, gently, when it is enough.\n\n\
         %install\ncp -a {tree}/. %{{buildroot}}/\n\n\
         %files\n%defattr(-,root,root,-)\n%license {licences}\n%doc {about}\n{files}"
    ))
}
