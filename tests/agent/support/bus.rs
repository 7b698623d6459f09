//! A session bus of one's own. It starts no services, so that what a test does not offer is not there.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;
use zbus::{Connection, connection};

const CONFIGURATION: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>ADDRESS</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// A running bus; it ends when this is dropped.
pub struct Bus {
    daemon: Child,
    pub address: String,
    _folder: TempDir,
}

impl Bus {
    pub fn start() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let anywhere = format!("unix:tmpdir={}", folder.path().display());
        Self::listening(&anywhere, folder)
    }

    /// One at an address of its own, as a session's has it.
    pub fn start_at(socket: &Path) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let address = format!("unix:path={}", socket.display());
        // A session's address names the socket only: the next bus there is the session's too.
        let mut bus = Self::listening(&address, folder);
        bus.address = address;
        bus
    }

    fn listening(address: &str, folder: TempDir) -> Self {
        let file = folder.path().join("bus.conf");
        let text = CONFIGURATION.replace("ADDRESS", address);
        fs::write(&file, text).expect("the configuration can be written");
        let mut daemon = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", file.display()))
            .args(["--nofork", "--nopidfile", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is installed");
        let mut address = String::new();
        let told = daemon.stdout.take().expect("it was asked to tell");
        BufReader::new(told)
            .read_line(&mut address)
            .expect("it tells its address");
        Self {
            daemon,
            address: address.trim().to_owned(),
            _folder: folder,
        }
    }

    /// A connection, as a desktop's service has it.
    pub async fn connect(&self) -> Connection {
        connection::Builder::address(self.address.as_str())
            .expect("the daemon tells a sound address")
            .build()
            .await
            .expect("the bus takes connections")
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
