//! From what the libraries of the network say to how a fetch ended. Their own texts hold the address, so
//! none of them is passed on.

use std::io;

use types::fetch::FetchEnd;
use ureq::Error;

/// How a request ended that has no answer.
pub(crate) fn of_request(error: &Error) -> FetchEnd {
    match error {
        Error::Timeout(_) => FetchEnd::TooSlow,
        Error::RequireHttpsOnly(_) | Error::TooManyRedirects | Error::RedirectFailed => {
            FetchEnd::LedAway
        }
        Error::Tls(_) | Error::Rustls(_) | Error::Pem(_) | Error::TlsRequired => {
            FetchEnd::NotTrusted
        }
        Error::HostNotFound
        | Error::ConnectionFailed
        | Error::ConnectProxyFailed(_)
        | Error::InvalidProxyUrl => FetchEnd::Unreachable,
        Error::BadUri(_) | Error::Http(_) => FetchEnd::BadAddress,
        Error::Io(error) => of_connecting(error),
        Error::Protocol(_) | Error::LargeResponseHeader(..) | Error::StatusCode(_) => {
            FetchEnd::ServerTrouble
        }
        // The library may learn new ones.
        _ => FetchEnd::GaveUp,
    }
}

fn of_connecting(error: &io::Error) -> FetchEnd {
    if let Some(end) = of_inner(error) {
        return end;
    }
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => FetchEnd::TooSlow,
        _ => FetchEnd::Unreachable,
    }
}

/// How the reading of an answer ended before its end.
pub(crate) fn of_reading(error: &io::Error) -> FetchEnd {
    if let Some(end) = of_inner(error) {
        return end;
    }
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => FetchEnd::TooSlow,
        _ => FetchEnd::Half,
    }
}

/// An error of the libraries that comes as one of the system.
fn of_inner(error: &io::Error) -> Option<FetchEnd> {
    let inner = error.get_ref()?;
    if inner.is::<rustls::Error>() {
        return Some(FetchEnd::NotTrusted);
    }
    match inner.downcast_ref::<Error>()? {
        Error::Timeout(_) => Some(FetchEnd::TooSlow),
        _ => None,
    }
}
