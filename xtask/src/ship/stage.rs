//! What lies where on a system with Daydone.

use super::menu_entry;
use super::release::{self, PROGRAMS};
use super::third_party;
use super::tree::{Tree, files};
use crate::outcome::{Failure, StepOutcome};
use crate::process::program;
use crate::project::{read, root};
use std::path::Path;

/// The name of everything that a desktop looks for. `client::APP_ID` is the same; a test here compares them.
pub const APP_ID: &str = "app.daydone.Daydone";
/// The version of every program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

const SIZES: [u32; 8] = [16, 24, 32, 48, 64, 128, 256, 512];
/// A shell, and where it looks for what completes a program's arguments.
const COMPLETIONS: [(&str, &str); 3] = [
    ("bash", "share/bash-completion/completions/daydone"),
    ("zsh", "share/zsh/site-functions/_daydone"),
    ("fish", "share/fish/vendor_completions.d/daydone.fish"),
];

/// Lays out the programs of a folder, and what belongs to them.
pub fn lay_out(tree: &Tree, programs: &Path) -> StepOutcome {
    for program in PROGRAMS {
        tree.program(&format!("bin/{program}"), &release::file(programs, program))?;
    }
    for_the_desktop(tree)?;
    manual_pages(tree, programs)?;
    for (shell, place) in COMPLETIONS {
        tree.text(place, &says(programs, &["completions", shell])?)?;
    }
    about(tree)
}

fn for_the_desktop(tree: &Tree) -> StepOutcome {
    let linux = root().join("packaging/linux");
    let entry = format!("{APP_ID}.desktop");
    let text = menu_entry::translated(&read(&linux.join(&entry))?)?;
    tree.text(&format!("share/applications/{entry}"), &text)?;
    let store = format!("{APP_ID}.metainfo.xml");
    let text = filled(&read(&linux.join(&store))?)?;
    tree.text(&format!("share/metainfo/{store}"), &text)?;
    let (icons, drawn) = ("share/icons/hicolor", root().join("icons/app"));
    for size in SIZES {
        let place = format!("{icons}/{size}x{size}/apps/{APP_ID}.png");
        tree.copy(&place, &drawn.join(format!("{size}.png")))?;
    }
    let place = format!("{icons}/scalable/apps/{APP_ID}.svg");
    tree.copy(&place, &drawn.join("large.svg"))
}

fn manual_pages(tree: &Tree, programs: &Path) -> StepOutcome {
    tree.packed("share/man/man1/daydone.1", &says(programs, &["man"])?)?;
    for page in ["daydone-window.1", "daydone-fetch.1"] {
        let text = read(&root().join("packaging/linux").join(page))?;
        tree.packed(&format!("share/man/man1/{page}"), &filled(&text)?)?;
    }
    Ok(())
}

/// Licences, what changed, and what is there to be copied.
fn about(tree: &Tree) -> StepOutcome {
    let documents = "share/doc/daydone";
    tree.copy(
        &format!("{documents}/copyright"),
        &root().join("packaging/linux/copyright"),
    )?;
    tree.packed(&format!("{documents}/THIRD-PARTY"), &third_party::text()?)?;
    tree.packed(
        &format!("{documents}/CHANGELOG.md"),
        &read(&root().join("CHANGELOG.md"))?,
    )?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        tree.copy(
            &format!("share/licenses/daydone/{licence}"),
            &root().join(licence),
        )?;
    }
    let contrib = root().join("contrib");
    for file in files(&contrib)? {
        let place = format!("{documents}/contrib/{}", file.display());
        tree.copy(&place, &contrib.join(file))?;
    }
    Ok(())
}

/// What the program prints.
fn says(programs: &Path, words: &[&str]) -> Result<String, Failure> {
    program(release::file(programs, "daydone"))
        .args(words)
        .quietly()
        .output()
}

fn filled(text: &str) -> Result<String, Failure> {
    Ok(text
        .replace("@VERSION@", VERSION)
        .replace("@DATE@", &last_commit("%cs")?))
}

/// What git says of the last commit; `%ct` is its instant, in seconds since 1970, UTC.
pub fn last_commit(format: &str) -> Result<String, Failure> {
    let words = [
        "log",
        "-1",
        "--date=format:%Y-%m-%d",
        &format!("--format={format}"),
    ];
    let said = program("git")
        .args(words)
        .env("TZ", "UTC")
        .quietly()
        .output()?;
    Ok(said.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_has_the_name_that_the_programs_have() {
        let text = read(&root().join("src-tauri/client/src/lib.rs")).expect("it is there");
        assert!(text.contains(&format!("APP_ID: &str = \"{APP_ID}\"")));
        let linux = root().join("packaging/linux");
        for (file, line) in [
            ("desktop", format!("Icon={APP_ID}\n")),
            ("desktop", format!("StartupWMClass={APP_ID}\n")),
            ("metainfo.xml", format!("<id>{APP_ID}</id>")),
            ("metainfo.xml", format!(">{APP_ID}.desktop</launchable>")),
        ] {
            let text = read(&linux.join(format!("{APP_ID}.{file}"))).expect("it is there");
            assert!(text.contains(&line), "{line} in its {file}");
        }
    }

    #[test]
    fn every_screen_that_the_menu_entry_leads_to_is_there() {
        let entry = root().join(format!("packaging/linux/{APP_ID}.desktop"));
        let text = read(&entry).expect("it is there");
        let screens = read(&root().join("ui/src/protocol/Screen.ts")).expect("it is there");
        let named = text.lines().filter_map(|line| line.split_once("--room "));
        for (_, screen) in named {
            assert!(screens.contains(&format!("\"{screen}\"")), "{screen}");
        }
    }
}
