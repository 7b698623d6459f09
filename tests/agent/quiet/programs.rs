//! The programs of a real desktop as children of the test, and a Wayland display without a screen.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

use crate::support::soon;

/// A program that ends with its test.
pub struct Program(Child);

impl Program {
    /// Starts it in an environment of its own.
    ///
    /// # Panics
    /// Where it is not installed: `cargo xtask test` does that.
    pub fn start(program: &Path, words: &[&str], environment: &[(String, String)]) -> Self {
        let child = Command::new(program)
            .args(words)
            .env_clear()
            .envs(environment.iter().cloned())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let name = program.display();
        Program(child.unwrap_or_else(|error| panic!("{name} is not installed: {error}")))
    }

    /// Its number in the process table.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Ends it as a crash does.
    pub fn kill(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A program in one of the folders where distributions put what no person types.
pub fn found(folders: &[&str], name: &str) -> PathBuf {
    let libraries = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let mut roots: Vec<PathBuf> = libraries.map(|folder| folder.path()).collect();
    roots.extend(["/usr/lib", "/usr/libexec", "/usr/bin"].map(PathBuf::from));
    let all = roots.iter().flat_map(|root| {
        folders
            .iter()
            .map(move |folder| root.join(folder).join(name))
    });
    all.into_iter()
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("{name} is not installed"))
}

/// sway without a screen. It refuses to run as root, so then it is another user's.
pub struct Sway {
    _program: Program,
    folder: TempDir,
    socket: PathBuf,
}

impl Sway {
    pub async fn start() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let path = folder.path();
        let home = path.display().to_string();
        let environment = [
            ("HOME", home.as_str()),
            ("XDG_RUNTIME_DIR", &home),
            ("PATH", "/usr/bin:/bin"),
            ("WLR_BACKENDS", "headless"),
            ("WLR_RENDERER", "pixman"),
            ("WLR_LIBINPUT_NO_DEVICES", "1"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let sway = ["-c", "/dev/null"];
        let is_root = fs::metadata("/proc/self").is_ok_and(|own| {
            use std::os::unix::fs::MetadataExt;
            own.uid() == 0
        });
        let program = if is_root {
            std::os::unix::fs::chown(path, Some(65_534), Some(65_534)).expect("root may");
            let as_nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", "sway"];
            let words = [&as_nobody[..], &sway[..]].concat();
            Program::start(Path::new("/usr/bin/setpriv"), &words, &environment)
        } else {
            Program::start(Path::new("/usr/bin/sway"), &sway, &environment)
        };
        let socket = soon("sway listens", async || {
            let entries = fs::read_dir(path).ok()?.flatten();
            let mut sockets = entries.filter(|entry| {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                name.starts_with("wayland-") && !name.ends_with(".lock")
            });
            sockets.next().map(|entry| entry.path())
        })
        .await;
        Sway {
            _program: program,
            folder,
            socket,
        }
    }

    /// The environment of its programs.
    pub fn environment(&self) -> Vec<(String, String)> {
        let (socket, runtime) = (self.socket.display(), self.folder.path().display());
        vec![
            ("WAYLAND_DISPLAY".to_owned(), socket.to_string()),
            ("XDG_RUNTIME_DIR".to_owned(), runtime.to_string()),
        ]
    }
}
