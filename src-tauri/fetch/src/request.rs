//! The request: https only, at most three steps to another https address, within one limit of time, over
//! the proxy that the environment names. All network code of Daydone is in this file.

use std::{sync::Arc, time::Duration};

use client::locations::addresses::CalendarAddress;
use rustls::crypto::ring;
use types::fetch::{FetchEnd, LARGEST_CALENDAR};
use ureq::{
    Agent, Body,
    http::{
        Response, StatusCode,
        header::{ETAG, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED},
    },
    tls::{Certificate, RootCerts, TlsConfig},
};

use crate::{body, kept::Version, trouble};

/// How often the server may name another address.
const STEPS: u32 = 3;

/// The longest mark of a version that is kept, in bytes.
const LONGEST_MARK: usize = 1_000;

/// What the server gave.
pub(crate) enum AddressAnswer {
    /// The calendar is as it was.
    Same,
    /// A calendar, and what the server calls this version of it.
    Calendar { body: Vec<u8>, version: Version },
}

/// Asks `address` for a calendar that is newer than the `known` version.
///
/// # Errors
/// Why there is none.
pub(crate) fn ask(
    address: &CalendarAddress,
    known: &Version,
    within: Duration,
) -> Result<AddressAnswer, FetchEnd> {
    let mut request = agent(within)
        .get(address.reveal())
        .header("accept", "text/calendar, */*;q=0.5");
    if let Some(etag) = &known.etag {
        request = request.header(IF_NONE_MATCH, etag);
    }
    if let Some(modified) = &known.modified {
        request = request.header(IF_MODIFIED_SINCE, modified);
    }
    let response = request.call();
    let response = response.map_err(|error| trouble::of_request(&error))?;
    match response.status() {
        StatusCode::OK => {}
        StatusCode::NOT_MODIFIED if *known != Version::default() => return Ok(AddressAnswer::Same),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => return Err(FetchEnd::NotAllowed),
        StatusCode::NOT_FOUND | StatusCode::GONE => return Err(FetchEnd::Gone),
        _ => return Err(FetchEnd::ServerTrouble),
    }
    let version = version(&response);
    let body = response.into_body();
    if body
        .content_length()
        .is_some_and(|length| length > LARGEST_CALENDAR)
    {
        return Err(FetchEnd::TooLarge);
    }
    let body = body::read(body.into_reader())?;
    Ok(AddressAnswer::Calendar { body, version })
}

fn version(response: &Response<Body>) -> Version {
    let mark = |name: HeaderName| {
        let text = response.headers().get(name)?.to_str().ok()?;
        (text.len() <= LONGEST_MARK).then(|| text.to_owned())
    };
    Version {
        etag: mark(ETAG),
        modified: mark(LAST_MODIFIED),
    }
}

fn agent(within: Duration) -> Agent {
    // Roots that cannot be read are none; without any, no certificate is trusted.
    let roots = rustls_native_certs::load_native_certs().certs;
    let roots: Vec<_> = roots
        .iter()
        .map(|root| Certificate::from_der(root).to_owned())
        .collect();
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::new_with_certs(&roots))
        .unversioned_rustls_crypto_provider(Arc::new(ring::default_provider()))
        .build();
    Agent::config_builder()
        .https_only(true)
        .max_redirects(STEPS)
        .http_status_as_error(false)
        .timeout_global(Some(within))
        .user_agent(concat!("daydone-fetch/", env!("CARGO_PKG_VERSION")))
        .tls_config(tls)
        .build()
        .into()
}
