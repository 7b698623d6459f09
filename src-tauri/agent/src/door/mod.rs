//! The door faces come in by: the socket. Every caller gets a task of its own, so that one who hangs,
//! floods or stops half-way is nobody else's trouble, least of all the engine's.

mod answer;
mod caller;
mod knocks;
mod socket_file;

use std::sync::Arc;

use interprocess::local_socket::tokio::Stream;
use protocol::{WireError, rpc};
use serde_json::Value;
use tokio::{io::AsyncWriteExt, sync::Semaphore};
use words::Words;

use crate::resident::Resident;

use knocks::Knocks;
pub use socket_file::{Socket, remove};

/// How many callers are served at once; a window, a tray or two and a status bar need four.
const CALLERS: usize = 64;

/// Serves callers for ever.
pub async fn serve(mut socket: Socket, resident: Arc<Resident>) {
    let places = Arc::new(Semaphore::new(CALLERS));
    let mut knocks = Knocks::at(&resident.place);
    let mut said = false;
    loop {
        let come = tokio::select! {
            come = socket.accept() => come,
            () = knocks.next() => {
                match socket.put_back() {
                    Ok(true) => crate::log!("the socket was gone and is there again"),
                    Ok(false) => {}
                    Err(error) => crate::log!("the socket is gone: {error}"),
                }
                continue;
            }
        };
        let stream = match come {
            Ok(stream) => stream,
            Err(error) => {
                if !std::mem::replace(&mut said, true) {
                    crate::log!("a caller could not come in: {error}");
                }
                // Out of file descriptors, most likely: let callers leave before the next try.
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                continue;
            }
        };
        said = false;
        if let Err(error) = protocol::socket::of_this_person(&stream) {
            crate::log!("a caller was turned away: {error}");
            continue;
        }
        let resident = Arc::clone(&resident);
        match Arc::clone(&places).try_acquire_owned() {
            Ok(place) => drop(tokio::spawn(async move {
                caller::serve(stream, resident).await;
                drop(place);
            })),
            Err(_) => drop(tokio::spawn(turn_away(stream))),
        }
    }
}

async fn turn_away(mut stream: Stream) {
    let error = WireError::new("busy", Words::english().say("refused-busy", &[]));
    // Whoever does not listen is turned away all the same.
    let _ = stream
        .write_all(rpc::refused(&Value::Null, &error).as_bytes())
        .await;
}
