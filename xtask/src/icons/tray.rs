//! The tray's shapes: one sheet of coverage bytes for each size, every shape a layer of it.
//!
//! The agent paints a state by laying two or three of these layers over each other in the colours
//! it wants, so 16 shapes in 5 sizes make every state in 72 KiB and no PNG reader is needed.

use super::svg::Drawing;
use crate::outcome::Failure;
use crate::project::write;
use std::path::Path;

/// Pixel sizes trays ask for, from a plain panel to a doubled one.
pub const SIZES: [u32; 5] = [16, 22, 24, 32, 48];

/// The layers in the order they have in every sheet; each is a file `icons/tray/<name>.svg`.
pub const LAYERS: [&str; 16] = [
    "track", "fill-1", "fill-2", "fill-3", "fill-4", "fill-5", "fill-6", "fill-7", "fill-8",
    "focus", "pause", "break", "meeting", "enough", "moon", "sunrise",
];

/// Draws `icons/tray/<size>.alpha`.
pub fn draw(icons: &Path) -> Result<(), Failure> {
    for size in SIZES {
        let mut sheet = Vec::new();
        for layer in LAYERS {
            sheet.extend(coverage(icons, layer, size)?);
        }
        write(&icons.join(format!("tray/{size}.alpha")), &sheet)?;
    }
    Ok(())
}

/// One layer: a byte a pixel, row by row, 0 clear to 255 covered.
pub fn coverage(icons: &Path, layer: &str, size: u32) -> Result<Vec<u8>, Failure> {
    let drawing = Drawing::read(&icons.join(format!("tray/{layer}.svg")))?;
    Ok(drawing
        .paint(size)?
        .pixels()
        .iter()
        .map(|pixel| pixel.alpha())
        .collect())
}
