//! The door faces come in by: the socket. Every caller gets a task of its own, so that one who hangs,
//! floods or stops half-way delays no other caller, least of all the engine.

mod answer;
mod caller;
mod connection;
mod lock_watch;
mod slots;
mod socket_file;

use std::sync::Arc;

use interprocess::local_socket::tokio::Stream;
use protocol::rpc;
use serde_json::Value;
use tokio::io::AsyncWriteExt;

use crate::daemon::Context;

use lock_watch::Knocks;
use slots::Places;
pub use socket_file::{Socket, remove};

/// Serves callers for ever.
pub async fn serve(mut socket: Socket, context: Arc<Context>) {
    let places = Arc::new(Places::default());
    let mut knocks = Knocks::at(&context.place);
    let mut said = false;
    loop {
        let come = tokio::select! {
            come = socket.accept() => come,
            () = knocks.next() => {
                match socket.put_back() {
                    Ok(true) => desktop::log!("the socket was gone and is there again"),
                    Ok(false) => {}
                    Err(error) => desktop::log!("the socket is gone: {error}"),
                }
                continue;
            }
        };
        let stream = match come {
            Ok(stream) => stream,
            Err(error) => {
                if !std::mem::replace(&mut said, true) {
                    desktop::log!("a caller could not come in: {error}");
                }
                // Out of file descriptors, most likely: let callers leave before the next try.
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                continue;
            }
        };
        said = false;
        if let Err(error) = client::socket::of_this_person(&stream) {
            desktop::log!("a caller was turned away: {error}");
            continue;
        }
        let context = Arc::clone(&context);
        match places.take() {
            Some(place) => drop(tokio::spawn(connection::serve(stream, context, place))),
            None => drop(tokio::spawn(turn_away(stream))),
        }
    }
}

/// No call was made yet, so the refusal answers none: the caller that reads it knows that it is
/// meant for all of its calls.
async fn turn_away(mut stream: Stream) {
    let error = crate::daemon::busy();
    // A caller that does not listen is turned away all the same.
    let _ = stream
        .write_all(rpc::refused(&Value::Null, &error).as_bytes())
        .await;
}
