//! The packages of this machine: made twice from trees laid out anew, and only good when both are the same.

use super::stage::{self, VERSION, last_commit};
use super::tree::{bytes, emptied, files};
use super::{archive, checks, deb, rpm};
use crate::build::target;
use crate::needs;
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::program;
use crate::project::write;
use std::path::{Path, PathBuf};

/// What was made.
pub struct Packages {
    /// The package of Debian.
    pub deb: PathBuf,
    /// The same programs as a package of a later version.
    pub next: PathBuf,
}

/// Packs the programs of a folder, packs them again, compares and checks.
pub fn make(programs: &Path) -> Result<Packages, Failure> {
    needs::have(&[needs::PACKAGE])?;
    let packages = target().join("package");
    let once = packed(programs, &packages.join("once"))?;
    let twice = packed(programs, &packages.join("twice"))?;
    same(&once, &twice)?;
    checks::tree(&packages.join("once/tree/usr"))?;
    let made = files(&once)?;
    let deb = made
        .iter()
        .find(|file| file.extension().is_some_and(|end| end == "deb"));
    let deb = once.join(deb.ok_or("no package of Debian was made")?);
    checks::deb(&deb)?;
    sums(&once, &made)?;
    let next = packages.join("next");
    emptied(&next)?;
    let next = deb::make(
        &packages.join("once/tree"),
        &format!("{VERSION}+next"),
        &next,
        &last_commit("%ct")?,
    )?;
    Ok(Packages { deb, next })
}

/// Lays out a tree in an empty folder and packs it; gives the folder of packages.
fn packed(programs: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    emptied(folder)?;
    let tree = folder.join("tree");
    stage::lay_out(&super::tree::Tree::new(&tree, "/usr")?, programs)?;
    let made = folder.join("packages");
    emptied(&made)?;
    let instant = last_commit("%ct")?;
    deb::make(&tree, VERSION, &made, &instant)?;
    rpm::make(&tree, VERSION, &made, &instant)?;
    archive::make(&tree, VERSION, &made, &instant)?;
    Ok(made)
}

fn same(once: &Path, twice: &Path) -> StepOutcome {
    let names = files(once)?;
    if names != files(twice)? {
        return Err(Failure::from("The second time other packages were made."));
    }
    for name in names {
        if bytes(&once.join(&name))? != bytes(&twice.join(&name))? {
            let name = name.display();
            return Err(Failure::from(format!(
                "{name} is another one when it is made again."
            )));
        }
    }
    Ok(())
}

/// Writes what each package is to be known by, and says how large it is.
fn sums(folder: &Path, made: &[PathBuf]) -> StepOutcome {
    let listed = program("sha256sum")
        .args(made)
        .folder(folder)
        .quietly()
        .output()?;
    write(&folder.join("SHA256SUMS"), listed.as_bytes())?;
    for file in made {
        let about = folder
            .join(file)
            .metadata()
            .map_err(because("a package's size"))?;
        println!("{:>12} bytes  {}", about.len(), folder.join(file).display());
    }
    Ok(())
}
