//! Letting go of pages when nothing happens. The kernel maps code in large pieces, so after a burst nearly
//! the whole program counts as in use, though waiting needs very little of it; that is unchanged file,
//! which comes back from the file by itself. And what a question about a year was answered with is free
//! again, but the C library keeps free pages unless it is told that nobody will want them soon.

use std::{fs, io, time::Duration};

use rustix::mm::{Advice, madvise};
use tokio::{sync::Notify, time::timeout};

/// How long nothing must have happened.
const QUIET: Duration = Duration::from_secs(2);

/// Lets go once after every burst; between bursts it costs no wake-up.
pub(super) async fn after_bursts(stirred: &Notify) {
    loop {
        while timeout(QUIET, stirred.notified()).await.is_ok() {}
        heap();
        if let Err(error) = code() {
            return crate::log!("memory is not given back: {error}");
        }
        stirred.notified().await;
    }
}

/// Gives the heap's free pages back to the kernel. Other C libraries than GNU's do so by themselves.
fn heap() {
    #[cfg(target_env = "gnu")]
    #[expect(unsafe_code, reason = "only the C library knows its free pages")]
    // SAFETY: it takes the allocator's own locks and touches only what is not allocated.
    unsafe {
        libc::malloc_trim(0);
    }
}

/// Unmaps the program's code and constants until they are used again.
fn code() -> io::Result<()> {
    let program = std::env::current_exe()?;
    let program = program.display().to_string();
    for line in fs::read_to_string("/proc/self/maps")?.lines() {
        let Some((start, length)) = of_code(line, &program) else {
            continue;
        };
        let start = std::ptr::without_provenance_mut(start);
        #[expect(
            unsafe_code,
            reason = "the kernel is told of pages that nothing ever wrote to"
        )]
        // SAFETY: the range is one mapping of this program's file that is never writable, so every
        // page of it is read from the file again when it is next touched.
        unsafe {
            madvise(start, length, Advice::LinuxDontNeed)?;
        }
    }
    Ok(())
}

/// Start and length of a line's mapping if it is the program's code, or the constants before it.
/// Constants after the code were written to once, when the program was placed in memory.
fn of_code(line: &str, program: &str) -> Option<(usize, usize)> {
    let mut words = line.split_ascii_whitespace();
    let (range, may, offset) = (words.next()?, words.next()?, words.next()?);
    let is_first = offset.bytes().all(|digit| digit == b'0');
    let is_code = may == "r-xp" || (may == "r--p" && is_first);
    if !is_code || !line.ends_with(program) {
        return None;
    }
    let (start, end) = range.split_once('-')?;
    let start = usize::from_str_radix(start, 16).ok()?;
    let end = usize::from_str_radix(end, 16).ok()?;
    Some((start, end.checked_sub(start)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROGRAM: &str = "/usr/bin/daydone";

    #[test]
    fn only_what_was_never_written_to_is_let_go_of() {
        for (line, expected) in [
            (
                "1000-3000 r--p 00000000 fe:00 9    /usr/bin/daydone",
                Some((0x1000, 0x2000)),
            ),
            (
                "3000-8000 r-xp 00002000 fe:00 9    /usr/bin/daydone",
                Some((0x3000, 0x5000)),
            ),
            ("8000-9000 r--p 00007000 fe:00 9    /usr/bin/daydone", None),
            ("9000-a000 rw-p 00008000 fe:00 9    /usr/bin/daydone", None),
            (
                "b000-c000 r-xp 00000000 fe:00 9    /usr/lib/libc.so.6",
                None,
            ),
            ("d000-e000 rw-p 00000000 00:00 0 ", None),
        ] {
            assert_eq!(of_code(line, PROGRAM), expected, "for {line}");
        }
    }

    #[test]
    fn the_program_goes_on_after_letting_go() {
        code().expect("this program may advise the kernel about itself");
        let again: Vec<u32> = (0..1000).rev().collect();
        assert_eq!(
            again.iter().sum::<u32>(),
            499_500,
            "its code came back from its file"
        );
    }
}
