//! Finds the path of a program of Daydone, and of the running program itself. The agent and the window
//! use it to start each other.

use std::{
    env, io,
    path::{Path, PathBuf},
};

/// The program `name`, without its ending: the one `variable` names, else the one beside this
/// program, else the one on the `PATH`.
#[must_use]
pub fn program(name: &str, variable: &str) -> PathBuf {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    if let Some(chosen) = env::var_os(variable).filter(|chosen| !chosen.is_empty()) {
        return chosen.into();
    }
    let beside = own_program()
        .ok()
        .and_then(|own| Some(own.parent()?.join(&name)));
    beside
        .filter(|path| path.is_file())
        .unwrap_or_else(|| name.into())
}

/// The path of this program. Call it each time the path is needed: an update may replace the file while
/// the program runs, and the path then names the new file.
///
/// # Errors
/// What the system says.
pub fn own_program() -> io::Result<PathBuf> {
    let reported = env::current_exe()?;
    Ok(without_mark(reported, Path::is_file))
}

/// Takes away the mark that Linux adds to the path of a program whose file was replaced or removed. The
/// path without the mark is the new file's.
fn without_mark(reported: PathBuf, is_there: impl Fn(&Path) -> bool) -> PathBuf {
    const MARK: &str = " (deleted)";
    if !cfg!(target_os = "linux") || is_there(&reported) {
        return reported;
    }
    let name = reported.file_name().and_then(|name| name.to_str());
    let replaced = name.and_then(|name| name.strip_suffix(MARK));
    replaced.map_or(reported.clone(), |name| reported.with_file_name(name))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_was_replaced_is_the_one_in_its_place() {
        let marked = PathBuf::from("/usr/bin/daydone (deleted)");
        let found = without_mark(marked.clone(), |_| false);
        assert_eq!(found, Path::new("/usr/bin/daydone"));
        assert_eq!(
            without_mark(marked.clone(), |_| true),
            marked,
            "a real name"
        );
        let usual = PathBuf::from("/usr/bin/daydone");
        assert_eq!(without_mark(usual.clone(), |_| true), usual);
    }
}
