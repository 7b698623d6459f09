//! A display of one's own, and hands that touch it.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// A running X server without a screen; it ends when this is dropped.
pub struct XServer {
    server: Child,
    pub display: String,
}

impl XServer {
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-nolisten",
                "tcp",
                "-screen",
                "0",
                "64x64x24",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let mut number = String::new();
        let told = server.stdout.take().expect("it was asked to tell");
        BufReader::new(told)
            .read_line(&mut number)
            .expect("it tells its number");
        Self {
            server,
            display: format!(":{}", number.trim()),
        }
    }

    /// Presses a key.
    pub fn touch(&self) {
        let pressed = Command::new("xdotool")
            .args(["key", "shift"])
            .env("DISPLAY", &self.display)
            .status();
        assert!(
            pressed.expect("xdotool is installed").success(),
            "the key is pressed"
        );
    }
}

impl Drop for XServer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
