//! A throw-away folder for one Daydone.

use std::path::Path;

use client::locations::Locations;
use tempfile::TempDir;

/// The folder; it goes when this does.
pub struct Home(TempDir);

impl Home {
    pub fn new() -> Self {
        Self(TempDir::new().expect("the system has a folder for temporary files"))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn place(&self) -> Locations {
        Locations::under(self.path()).expect("a temporary folder is a usable place")
    }
}
