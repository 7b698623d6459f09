//! The two icon containers: both are little more than a directory in front of PNG files.

use crate::outcome::{Failure, because};

/// A PNG file and its width in pixels.
type Sized = (u32, Vec<u8>);

/// A Windows icon. A width of 256 is written as 0, as the format wants it.
pub fn ico(pictures: &[Sized]) -> Result<Vec<u8>, Failure> {
    const HEADER: usize = 6;
    const ENTRY: usize = 16;
    let count =
        u16::try_from(pictures.len()).map_err(because("counting the pictures of an ICO"))?;
    let mut file = Vec::from([0, 0, 1, 0]);
    file.extend(count.to_le_bytes());
    let mut offset = HEADER + ENTRY * pictures.len();
    for (size, png) in pictures {
        let side = u8::try_from(*size).unwrap_or(0);
        file.extend([side, side, 0, 0, 1, 0, 32, 0]);
        file.extend(length(png.len())?.to_le_bytes());
        file.extend(length(offset)?.to_le_bytes());
        offset += png.len();
    }
    views.iter().for_each(|(_, png)| file.extend(png));
    Ok(file)
}

/// A macOS icon; sizes the format has no name for are left out. A size that serves both as itself
/// and as the double-density form of half of it is written under both names.
pub fn icns(pictures: &[Sized]) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    for (size, png) in pictures {
        for name in names(*size) {
            body.extend(*name);
            body.extend(length(png.len() + 8)?.to_be_bytes());
            body.extend(png);
        }
    }
    let mut file = Vec::from(*b"icns");
    file.extend(length(body.len() + 8)?.to_be_bytes());
    file.extend(body);
    Ok(file)
}

fn names(size: u32) -> &'static [&'static [u8; 4]] {
    match size {
        32 => &[b"ic11"],
        64 => &[b"ic12"],
        128 => &[b"ic07"],
        256 => &[b"ic08", b"ic13"],
        512 => &[b"ic09"],
        1024 => &[b"ic10"],
        _ => &[],
    }
}

fn length(bytes: usize) -> Result<u32, Failure> {
    Ok(u32::try_from(bytes).map_err(because("measuring an icon file"))?)
}
