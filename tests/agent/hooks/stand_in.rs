//! A server on this computer in place of what a hook talks to.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::mpsc::{Receiver, Sender, channel},
    thread,
};

/// A request that the stand-in got.
#[derive(Debug)]
pub struct Asked {
    /// `POST /api/x`.
    pub what: String,
    /// What it says who it is.
    pub authorization: String,
    pub body: String,
}

/// A server on this computer that takes every request, and answers each path with a text.
pub struct StandIn {
    pub address: String,
    asked: Receiver<Asked>,
}

impl StandIn {
    pub fn start(answer: fn(&str) -> &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("it listens"));
        let (tell, asked) = channel();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A caller that breaks off is no request.
                let _ = take(stream, answer, &tell);
            }
        });
        StandIn { address, asked }
    }

    /// All requests since the last time.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.try_iter().collect()
    }
}

/// Reads one request and answers it. It is passed on before the answer goes out, so that a caller that was
/// answered finds it.
fn take(
    mut stream: TcpStream,
    answer: fn(&str) -> &'static str,
    tell: &Sender<Asked>,
) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let what = line.rsplit_once(' ')?.0.to_owned();
    let (mut length, mut authorization) = (0, String::new());
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim().split_once(": ") else {
            break;
        };
        match name.to_lowercase().as_str() {
            "content-length" => length = value.parse().ok()?,
            "authorization" => authorization = value.to_owned(),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let answer = answer(&what);
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        answer.len()
    );
    let asked = Asked {
        what,
        authorization,
        body: String::from_utf8(body).ok()?,
    };
    tell.send(asked).ok()?;
    stream.write_all((head + answer).as_bytes()).ok()
}
