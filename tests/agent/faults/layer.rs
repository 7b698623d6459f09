//! The file layer of `layer.c`: compiled for the test that needs it, by the compiler that SQLite was
//! compiled with, and loaded into its agent.

use std::{fs, process::Command};

use tempfile::TempDir;

use crate::support::{Agent, Home, MORNING};

const SOURCE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/agent/faults/layer.c"
);

/// No space left on the device.
pub const ENOSPC: &str = "28";
/// The device failed.
pub const EIO: &str = "5";
/// A person's share of the device is used up.
pub const EDQUOT: &str = "122";
/// The file system was made read-only under us.
pub const EROFS: &str = "30";

/// A layer: one folder with its library and the file that controls it.
pub struct Layer(TempDir);

impl Layer {
    /// One that lets everything pass.
    pub fn new() -> Self {
        let layer = Self(TempDir::new().expect("there is a folder for temporary files"));
        let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
        let built = Command::new(compiler)
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(layer.library())
            .args([SOURCE, "-ldl"])
            .status();
        assert!(
            built.is_ok_and(|status| status.success()),
            "the C compiler that built SQLite builds the layer too"
        );
        layer.is_well();
        layer
    }

    /// An agent above it, its clock at [`MORNING`].
    pub async fn start(&self, home: &Home) -> Agent {
        self.start_at(home, MORNING).await
    }

    /// The same at another instant.
    pub async fn start_at(&self, home: &Home, instant: &str) -> Agent {
        let typed = ["agent", "--clock", instant, "--zone", "Europe/Lisbon"];
        let mut command = home.daydone(None, &typed);
        self.under(&mut command);
        Agent::spawned(command, home).await
    }

    /// Puts it under a program about to start.
    pub fn under(&self, command: &mut Command) {
        command
            .env("LD_PRELOAD", self.library())
            .env("DAYDONE_FAULTS", self.rules());
    }

    /// From now on calls fail as `rules` say, a line each: `<call> <how> <skip> <times>`.
    pub fn fails(&self, rules: &str) {
        let draft = self.0.path().join("draft");
        fs::write(&draft, rules).expect("the rules can be written");
        // In one step, or the agent would read half of them.
        fs::rename(draft, self.rules()).expect("and put in place");
    }

    /// Everything passes again.
    pub fn is_well(&self) {
        self.fails("");
    }

    /// How many calls failed so far.
    pub fn struck(&self) -> usize {
        fs::read(self.0.path().join("rules.struck")).map_or(0, |letters| letters.len())
    }

    fn library(&self) -> std::path::PathBuf {
        self.0.path().join("layer.so")
    }

    fn rules(&self) -> std::path::PathBuf {
        self.0.path().join("rules")
    }
}
