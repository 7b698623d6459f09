//! Disks of a test's own: mounts that one process sees, made without asking anybody for rights, where
//! the system lets people do so.

use std::process::{Command, Stdio};

/// Whether this system lets us.
pub fn are_possible() -> bool {
    Command::new("unshare")
        .args(["-Urm", "sh", "-c", "mount -t tmpfs none /tmp"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The command, as it is or as it runs once `mounts` have been made, with its output left to the test.
pub fn after(mounts: &str, program: Command) -> Command {
    let mut command = Command::new("unshare");
    command
        .args([
            "-Urm",
            "sh",
            "-c",
            &format!("{mounts} && exec \"$0\" \"$@\""),
        ])
        .arg(program.get_program())
        .args(program.get_args())
        .env_clear()
        .envs(
            program
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}
