//! The application's icon: PNG for Linux, ICO for Windows, ICNS for macOS.

use super::container::{icns, ico};
use super::svg::Drawing;
use crate::outcome::Failure;
use crate::project::write;
use std::path::Path;

/// Up to this size the drawing with fewer and larger parts is used.
const LARGEST_SMALL: u32 = 32;
const PNG_SIZES: [u32; 9] = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const ICO_SIZES: [u32; 6] = [16, 24, 32, 48, 64, 256];

/// Draws `icons/app/*.png`, `icons/icon.ico` and `icons/icon.icns`.
pub fn draw(icons: &Path) -> Result<(), Failure> {
    let small = Drawing::read(&icons.join("app/small.svg"))?;
    let large = Drawing::read(&icons.join("app/large.svg"))?;
    let png = |size: u32| {
        if size <= LARGEST_SMALL {
            small.png(size)
        } else {
            large.png(size)
        }
    };
    for size in PNG_SIZES.into_iter().filter(|size| *size <= 512) {
        write(&icons.join(format!("app/{size}.png")), &png(size)?)?;
    }
    let of = |sizes: &[u32]| {
        sizes
            .iter()
            .map(|size| Ok((*size, png(*size)?)))
            .collect::<Result<Vec<_>, Failure>>()
    };
    write(&icons.join("icon.ico"), &ico(&of(&ICO_SIZES)?)?)?;
    write(&icons.join("icon.icns"), &icns(&of(&PNG_SIZES)?)?)
}
