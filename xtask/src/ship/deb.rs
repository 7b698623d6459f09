//! The package of Debian, by `dpkg-deb` alone: what debhelper would add is in the tree already.

use super::checks::newest_libc;
use super::release::PROGRAMS;
use super::tree::{Tree, emptied, files};
use crate::outcome::{Failure, because};
use crate::process::program;
use std::fs;
use std::path::{Path, PathBuf};

const ABOUT: &str = "\
Description: know when your workday is done
 A calm companion for people who plan their own day: say what done means
 today, focus, and hear once, gently, when it is enough.
 .
 A small program in the tray keeps the day, a window shows it and leaves when
 it is closed, and the command line does all of it. Everything stays on this
 computer.";

/// Packs what is in `tree` as `version` into `folder`, at an instant in seconds since 1970.
pub fn make(tree: &Path, version: &str, folder: &Path, instant: &str) -> Result<PathBuf, Failure> {
    let system = machine()?;
    let root = folder.with_file_name("deb-root");
    emptied(&root)?;
    program("cp")
        .args(["-a", "."])
        .args([&root])
        .folder(tree)
        .quietly()
        .run()?;
    as_debian_has_it(&root, version, instant)?;
    let size = program("du")
        .args(["-sk", "--apparent-size"])
        .args([&root])
        .quietly()
        .output()?;
    let size = size.split_whitespace().next().unwrap_or_default();
    let programs = PROGRAMS.map(|program| root.join("usr/bin").join(program));
    let libc = newest_libc(&programs)?;
    let sums = sums(&root)?;
    let control = format!(
        "Package: daydone\nVersion: {version}\nArchitecture: {system}\nSection: utils\nPriority: optional\n\
         Maintainer: The Daydone founders <maintainers@daydone.app>\nHomepage: https://daydone.app/\n\
         Installed-Size: {size}\n\
         Depends: libc6 (>= {libc}), libwebkit2gtk-4.1-0, libgtk-3-0 | libgtk-3-0t64\n\
         Recommends: default-dbus-session-bus | dbus-session-bus\n{ABOUT}\n"
    );
    let about = Tree::new(&root, "DEBIAN")?;
    about.text("control", &control)?;
    about.text("md5sums", &sums)?;
    let file = folder.join(format!("daydone_{version}_{system}.deb"));
    program("dpkg-deb")
        .args(["--root-owner-group", "-Zxz", "-z9", "--build"])
        .args([&root, &file])
        .env("SOURCE_DATE_EPOCH", instant)
        .quietly()
        .run()?;
    fs::remove_dir_all(&root).map_err(because("tidying up"))?;
    Ok(file)
}

/// Zsh looks elsewhere here, licences are in a folder of the system, and what changed has a form of its own.
fn as_debian_has_it(root: &Path, version: &str, instant: &str) -> Result<(), Failure> {
    let share = root.join("usr/share");
    let zsh = share.join("zsh");
    fs::rename(zsh.join("site-functions"), zsh.join("vendor-completions"))
        .and_then(|()| fs::remove_dir_all(share.join("licenses")))
        .map_err(because("laying out the package"))?;
    let date = program("date")
        .args(["-u", "-R", "-d"])
        .args([format!("@{instant}")])
        .quietly()
        .output()?;
    let changes = format!(
        "daydone ({version}) unstable; urgency=medium\n\n  * What changed is in CHANGELOG.md.gz beside this file.\n\n \
         -- The Daydone founders <maintainers@daydone.app>  {}\n",
        date.trim()
    );
    Tree::new(root, "usr")?.packed("share/doc/daydone/changelog", &changes)
}

fn sums(root: &Path) -> Result<String, Failure> {
    let listed = files(root)?;
    program("md5sum")
        .args(listed)
        .folder(root)
        .quietly()
        .output()
}

/// What Debian calls machines like this one.
fn machine() -> Result<String, Failure> {
    let said = program("dpkg")
        .args(["--print-architecture"])
        .quietly()
        .output()?;
    Ok(said.trim().to_owned())
}
