//! A server that speaks TLS on this computer only, with a certificate made for the test. What it answers
//! is the test's to say.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
};

use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    crypto::ring,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use tempfile::TempDir;

/// One connection, decrypted.
pub type Connection = StreamOwned<ServerConnection, TcpStream>;

type Answering = dyn Fn(&str, &mut Connection) -> std::io::Result<()> + Send + Sync;

/// The server; it ends with this.
pub struct TlsServer {
    port: u16,
    folder: TempDir,
    asked: Arc<Mutex<Vec<String>>>,
    ends: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

impl TlsServer {
    /// A server whose certificate names this computer. `answer` gets the head of each request.
    pub fn start(
        answer: impl Fn(&str, &mut Connection) -> std::io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        Self::named("127.0.0.1", answer)
    }

    /// The same, with a certificate for `name`.
    pub fn named(
        name: &str,
        answer: impl Fn(&str, &mut Connection) -> std::io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let made = rcgen::generate_simple_self_signed([name.to_owned()]).expect("a certificate");
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("root.pem"), made.cert.pem()).expect("written");
        let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], PrivateKeyDer::from(key))
            .expect("the key is the certificate's");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("bound").port();
        let (asked, ends) = (Arc::default(), Arc::new(AtomicBool::new(false)));
        let served = Served {
            config: Arc::new(config),
            answer: Arc::new(answer),
            asked: Arc::clone(&asked),
        };
        let until = Arc::clone(&ends);
        let listening = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if until.load(Ordering::Relaxed) {
                    return;
                }
                let (served, Ok(stream)) = (served.clone(), stream) else {
                    continue;
                };
                // It ends with its connection.
                std::thread::spawn(move || served.serve(stream));
            }
        });
        TlsServer {
            port,
            folder,
            asked,
            ends,
            listening: Some(listening),
        }
    }

    /// The address of a path.
    pub fn address(&self, path: &str) -> String {
        format!("https://127.0.0.1:{}{path}", self.port)
    }

    /// A file with its certificate, for who shall trust it.
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("root.pem")
    }

    /// The heads of the requests until now.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no test panics here").clone()
    }
}

impl Drop for TlsServer {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        // Wakes the loop, which then closes the port.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

#[derive(Clone)]
struct Served {
    config: Arc<ServerConfig>,
    answer: Arc<Answering>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Served {
    fn serve(&self, stream: TcpStream) {
        let Ok(connection) = ServerConnection::new(Arc::clone(&self.config)) else {
            return;
        };
        let mut stream = StreamOwned::new(connection, stream);
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") {
            match stream.read(&mut byte) {
                Ok(1) => head.push(byte[0]),
                // A client that does not trust this server leaves before it asks.
                _ => return,
            }
        }
        let head = String::from_utf8_lossy(&head).into_owned();
        self.asked
            .lock()
            .expect("no test panics here")
            .push(head.clone());
        if (self.answer)(&head, &mut stream).is_ok() {
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    }
}

/// Answers with a status, header lines (each with its end), and a body of its length.
pub fn reply(to: &mut Connection, status: &str, headers: &str, body: &str) -> std::io::Result<()> {
    let length = body.len();
    write!(
        to,
        "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )?;
    to.flush()
}

/// Whether any file below a folder, other than `but`, has `text` in it or in its name.
pub fn found_below(folder: &Path, text: &str, but: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("readable") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(found_below(&path, text, but));
        } else if path.is_file() && !path.ends_with(but) {
            let bytes = std::fs::read(&path).expect("readable");
            let mut places = bytes.windows(text.len());
            let is_named = path.to_string_lossy().contains(text);
            if is_named || places.any(|place| place == text.as_bytes()) {
                found.push(path);
            }
        }
    }
    found
}
