//! Daydone's two programs start each other; here is where one finds the other, and itself.

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

/// Where this program lies. Asked when it is needed: an update puts another file in its place while it
/// runs, and that one is meant from then on.
///
/// # Errors
/// What the system says.
pub fn own_program() -> io::Result<PathBuf> {
    let told = env::current_exe()?;
    Ok(in_place_of(told, Path::is_file))
}

/// Linux adds a mark to the path of a program whose file was replaced or removed; what lies under the
/// path itself is the new one.
fn in_place_of(told: PathBuf, is_there: impl Fn(&Path) -> bool) -> PathBuf {
    const MARK: &str = " (deleted)";
    if !cfg!(target_os = "linux") || is_there(&told) {
        return told;
    }
    let name = told.file_name().and_then(|name| name.to_str());
    let replaced = name.and_then(|name| name.strip_suffix(MARK));
    replaced.map_or(told.clone(), |name| told.with_file_name(name))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_was_replaced_is_the_one_in_its_place() {
        let marked = PathBuf::from("/usr/bin/daydone (deleted)");
        let found = in_place_of(marked.clone(), |_| false);
        assert_eq!(found, Path::new("/usr/bin/daydone"));
        assert_eq!(in_place_of(marked.clone(), |_| true), marked, "a real name");
        let usual = PathBuf::from("/usr/bin/daydone");
        assert_eq!(in_place_of(usual.clone(), |_| true), usual);
    }
}
