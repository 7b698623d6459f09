//! The limits of the child, which it sets for itself before it reads anything. On Linux all of them
//! hold; macOS does not limit memory, and Windows limits through a job.

use std::io;

/// What a child may take.
#[derive(Clone, Copy, Debug)]
pub struct ChildLimits {
    /// Memory it may ask for, in bytes.
    pub memory: u64,
    /// Time of a processor it may take, in seconds.
    pub processor: u64,
}

/// Files it may have open.
#[cfg(unix)]
const FILES: u64 = 16;

/// Lowers everything to what reading one file takes: no file written, no process started, no image of
/// the memory left behind, and on Linux no life without its parent.
///
/// # Errors
/// When the system refuses a limit: then nothing may be read.
#[cfg(unix)]
pub fn confine(limits: ChildLimits) -> io::Result<()> {
    use rustix::process::Resource;

    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Signal};

        rustix::process::set_parent_process_death_signal(Some(Signal::KILL))?;
        rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    }
    let memory = lower(Resource::As, limits.memory);
    if cfg!(target_os = "linux") {
        memory?;
    }
    lower(Resource::Cpu, limits.processor)?;
    lower(Resource::Nofile, FILES)?;
    lower(Resource::Fsize, 0)?;
    lower(Resource::Core, 0)?;
    lower(Resource::Nproc, 0)
}

#[cfg(unix)]
fn lower(resource: rustix::process::Resource, to: u64) -> io::Result<()> {
    use rustix::process::{Rlimit, getrlimit, setrlimit};

    let most = getrlimit(resource).maximum;
    let to = most.map_or(to, |most| most.min(to));
    let (current, maximum) = (Some(to), Some(to));
    Ok(setrlimit(resource, Rlimit { current, maximum })?)
}

/// Puts itself into a job with limits, which ends what is in it.
///
/// # Errors
/// What the system says: then nothing may be read.
#[cfg(windows)]
#[expect(unsafe_code, reason = "the system has no other way to be asked")]
pub fn confine(limits: ChildLimits) -> io::Result<()> {
    use std::{mem::size_of, ptr::null};

    use windows_sys::Win32::System::{
        JobObjects::{
            AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_ACTIVE_PROCESS,
            JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION, JOB_OBJECT_LIMIT_PROCESS_MEMORY,
            JOB_OBJECT_LIMIT_PROCESS_TIME, JOBOBJECT_EXTENDED_LIMIT_INFORMATION,
            JobObjectExtendedLimitInformation, SetInformationJobObject,
        },
        Threading::GetCurrentProcess,
    };

    let mut job_limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
    let basic = &mut job_limits.BasicLimitInformation;
    basic.LimitFlags = JOB_OBJECT_LIMIT_ACTIVE_PROCESS
        | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
        | JOB_OBJECT_LIMIT_PROCESS_MEMORY
        | JOB_OBJECT_LIMIT_PROCESS_TIME;
    basic.ActiveProcessLimit = 1;
    // In hundreds of nanoseconds.
    basic.PerProcessUserTimeLimit = limits.processor.cast_signed() * 10_000_000;
    job_limits.ProcessMemoryLimit = usize::try_from(limits.memory).unwrap_or(usize::MAX);
    let size = u32::try_from(size_of::<JOBOBJECT_EXTENDED_LIMIT_INFORMATION>()).unwrap_or_default();
    // SAFETY: the handle is the job's own, and is kept open until the process ends; the limits are of
    // the kind and size that are named.
    let done = unsafe {
        let job = CreateJobObjectW(null(), null());
        !job.is_null()
            && SetInformationJobObject(
                job,
                JobObjectExtendedLimitInformation,
                (&raw const job_limits).cast(),
                size,
            ) != 0
            && AssignProcessToJobObject(job, GetCurrentProcess()) != 0
    };
    if done {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}
