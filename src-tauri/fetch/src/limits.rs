//! The limits of this program, which it sets for itself before it does anything. Its time is limited by
//! its request, and by the agent that waits for it.

use std::io;

/// Lowers what this process may take: memory, time of a processor, the size of what it writes, open files,
/// no core dump. On Unix only, and on macOS without the memory.
///
/// # Errors
/// When the system refuses one.
#[cfg(unix)]
pub(crate) fn lower() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    const MIB: u64 = 1 << 20;
    let limits = [
        // A calendar, its copy while it grows, and the stacks of two threads.
        (Resource::As, 512 * MIB),
        (Resource::Cpu, 20),
        (Resource::Fsize, 32 * MIB),
        (Resource::Nofile, 64),
        (Resource::Core, 0),
    ];
    for (resource, limit) in limits {
        let most = getrlimit(resource).maximum;
        let limit = Some(most.map_or(limit, |most| most.min(limit)));
        let lowered = setrlimit(
            resource,
            Rlimit {
                current: limit,
                maximum: limit,
            },
        );
        let is_optional = resource == Resource::As && !cfg!(target_os = "linux");
        if !is_optional {
            lowered?;
        }
    }
    Ok(())
}

/// The agent's own limit of time holds here.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail elsewhere")]
pub(crate) fn lower() -> io::Result<()> {
    Ok(())
}
