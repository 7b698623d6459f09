//! The name Tauri knows the one window by.

/// The one window's name within the toolkit.
pub const LABEL: &str = "main";
