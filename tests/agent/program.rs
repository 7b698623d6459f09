//! The binary as a file.

use std::process::Command;

#[test]
fn the_agent_links_no_gui_toolkit() {
    let listed = Command::new("ldd")
        .arg(env!("CARGO_BIN_EXE_daydone"))
        .output()
        .expect("ldd runs");
    let libraries = String::from_utf8_lossy(&listed.stdout).to_lowercase();
    assert!(
        libraries.contains("libc"),
        "ldd lists libraries: {libraries}"
    );
    for toolkit in [
        "gtk",
        "webkit",
        "gdk",
        "qt",
        "x11",
        "wayland",
        "appindicator",
        "libdbus",
    ] {
        assert!(
            !libraries.contains(toolkit),
            "{toolkit} is none of the agent's: {libraries}"
        );
    }
}
