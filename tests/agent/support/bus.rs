//! A session bus of one's own. It starts no services but those that a test offers, so that what is not
//! offered is not there.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;
use zbus::{Connection, connection};

const CONFIGURATION: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>ADDRESS</listen>
  <servicedir>SERVICES</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// A running bus; it ends when this is dropped, and with it what it has started.
pub struct Bus {
    daemon: Child,
    pub address: String,
    folder: TempDir,
}

impl Bus {
    pub fn start() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let anywhere = format!("unix:tmpdir={}", folder.path().display());
        Self::listening(&anywhere, folder)
    }

    /// Offers a service: the bus starts it with the first call, at home in the bus's own folder.
    pub fn offers(&self, name: &str, program: &str) {
        let text = format!("[D-BUS Service]\nName={name}\nExec={program}\n");
        let file = services(&self.folder).join(format!("{name}.service"));
        fs::write(file, text).expect("the folder is ours");
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
        let offered = services(&folder);
        fs::create_dir(&offered).expect("the folder is ours");
        let text = text.replace("SERVICES", &offered.display().to_string());
        fs::write(&file, text).expect("the configuration can be written");
        let mut daemon = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", file.display()))
            .args(["--nofork", "--nopidfile", "--print-address"])
            // A started service finds nothing of the tester's, and leaves nothing there.
            .env_clear()
            .envs(at_home(folder.path()))
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
            folder,
        }
    }

    /// The environment of what it starts.
    pub fn environment(&self) -> Vec<(String, String)> {
        let all = at_home(self.folder.path()).into_iter();
        all.map(|(name, value)| (name.to_owned(), value)).collect()
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

fn services(folder: &TempDir) -> PathBuf {
    folder.path().join("services")
}

/// The environment of a service: a home of its own, without keys, settings and mounts.
fn at_home(folder: &Path) -> Vec<(&'static str, String)> {
    let mut all: Vec<_> = [
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "XDG_RUNTIME_DIR",
    ]
    .map(|name| (name, folder.join(name).display().to_string()))
    .into();
    let plain = [
        ("PATH", "/usr/bin:/bin"),
        ("TZ", "Europe/Lisbon"),
        ("GSETTINGS_BACKEND", "memory"),
        ("GIO_USE_VFS", "local"),
    ];
    all.extend(plain.map(|(name, value)| (name, value.to_owned())));
    all
}

impl Drop for Bus {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
