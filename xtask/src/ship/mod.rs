//! `cargo xtask stage` and `cargo xtask package`: what a person installs. One tree is laid out as it will lie on
//! a system; every package of this machine is made from it. docs/packaging.md says what was tried.

mod archive;
mod checks;
mod deb;
mod menu_entry;
mod package;
mod release;
mod rpm;
mod stage;
mod third_party;
mod tree;
mod trial;

use crate::needs;
use crate::outcome::{Failure, StepOutcome};
use crate::project::root;
use std::path::Path;

pub use checks::staged_debug_programs;

/// `cargo xtask stage DESTDIR [--prefix PREFIX]`: the release programs and what belongs to them.
pub fn stage(destination: &str, prefix: &str) -> StepOutcome {
    let programs = release::build()?;
    let tree = tree::Tree::new(Path::new(destination), prefix)?;
    stage::lay_out(&tree, &programs)?;
    println!("Laid out below {destination}.");
    Ok(())
}

/// `cargo xtask package [--try] [--programs FOLDER]`: packages for this machine's system, made twice and compared,
/// and looked at by its own tools. With `--try`, one is installed, used, upgraded and removed in a clean system.
/// With `--programs`, what was built before is packed as it is, to work on the packages.
pub fn package(words: &[&str]) -> StepOutcome {
    let (tried, built) = match words {
        [] => (false, None),
        ["--try"] => (true, None),
        ["--programs", folder] => (false, Some(*folder)),
        ["--try", "--programs", folder] => (true, Some(*folder)),
        _ => {
            return Err(Failure::from(
                "usage: cargo xtask package [--try] [--programs FOLDER]",
            ));
        }
    };
    needs::have(&[needs::BUILD])?;
    let programs = match built {
        Some(folder) => root().join(folder),
        None => {
            let folder = release::build()?;
            checks::programs(&folder)?;
            folder
        }
    };
    let packages = package::make(&programs)?;
    if tried {
        trial::run(&packages.deb, &packages.next)?;
    }
    Ok(())
}
