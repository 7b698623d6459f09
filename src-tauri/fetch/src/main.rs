//! `daydone-fetch`: asks the address of one calendar, writes what it gets into a file, and leaves. It is
//! the only program of Daydone with network code, a package of its own, and started by the agent only
//! where a calendar with an address was named. It reads no journal, no settings and no other file than
//! the one of addresses; the agent reads what it wrote as any other calendar file.
//!
//! The address is a password. It comes from its file, never over the command line, and goes nowhere but
//! to the server: what went wrong is said by an exit code, and in one word.

mod args;
mod body;
mod kept;
mod limits;
mod request;
mod trouble;

use std::{process::ExitCode, time::Duration};

use client::locations::addresses::{self, AddressTrouble};
use types::fetch::FetchEnd;

use args::FetchArgs;
use kept::FetchState;
use request::AddressAnswer;

fn main() -> ExitCode {
    let Some(args) = FetchArgs::parse(std::env::args_os().skip(1)) else {
        eprintln!("{}", args::USAGE);
        return ExitCode::from(FetchEnd::Usage.code());
    };
    let end = fetched(&args);
    if !end.is_good() {
        eprintln!("daydone-fetch: {}: {}", args.name, end.name());
    }
    ExitCode::from(end.code())
}

/// Fetches once, unless that was done less than half an hour ago: then it ends as it did then.
fn fetched(args: &FetchArgs) -> FetchEnd {
    if limits::lower().is_err() {
        return FetchEnd::GaveUp;
    }
    let (address, file) = match addresses::find(&args.secret, &args.name) {
        Ok(found) => found,
        Err(trouble) => return unread(&trouble),
    };
    let mut kept = FetchState::of(&args.into, file.modified().ok());
    if let Some(end) = kept.recent().filter(|_| !args.now) {
        return end;
    }
    let answer = request::ask(&address, &kept.known(), Duration::from_secs(args.within_s));
    let end = match answer {
        Ok(AddressAnswer::Same) => kept.same(),
        Ok(AddressAnswer::Calendar { body, version }) => kept.put(&body, version),
        Err(end) => end,
    };
    kept.ended(end)
}

fn unread(trouble: &AddressTrouble) -> FetchEnd {
    match trouble {
        AddressTrouble::Unknown => FetchEnd::NoAddress,
        AddressTrouble::OpenToOthers => FetchEnd::OpenToOthers,
        AddressTrouble::NotUnderstood | AddressTrouble::Io(_) => FetchEnd::BadAddress,
    }
}
