//! Daydone's two programs start each other; here is where one finds the other.

use std::{env, path::PathBuf};

/// The program `name`, without its ending: the one `variable` names, else the one beside this
/// program, else the one on the `PATH`.
#[must_use]
pub fn program(name: &str, variable: &str) -> PathBuf {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    if let Some(chosen) = env::var_os(variable).filter(|chosen| !chosen.is_empty()) {
        return chosen.into();
    }
    let beside = env::current_exe()
        .ok()
        .and_then(|own| Some(own.parent()?.join(&name)));
    beside
        .filter(|path| path.is_file())
        .unwrap_or_else(|| name.into())
}
