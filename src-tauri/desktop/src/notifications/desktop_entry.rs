//! By what name a desktop finds Daydone's own name and icon.

/// The name of Daydone's desktop file, without its ending. The packages name the file after the product.
pub(crate) const DESKTOP_ENTRY: &str = "Daydone";
