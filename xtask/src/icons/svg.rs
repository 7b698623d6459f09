//! One drawing, read once and painted at any size.

use crate::outcome::{Failure, because};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::path::Path;

/// A parsed SVG file.
pub struct Drawing {
    tree: Tree,
}

impl Drawing {
    /// Reads a drawing; says which file is wrong when it is.
    pub fn read(file: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(file)
            .map_err(because(format!("reading {}", file.display())))?;
        let tree = Tree::from_str(&text, &Options::default())
            .map_err(because(format!("reading the drawing {}", file.display())))?;
        Ok(Self { tree })
    }

    /// Paints it on a transparent square of `size` pixels.
    pub fn paint(&self, size: u32) -> Result<Pixmap, Failure> {
        let mut canvas = Pixmap::new(size, size).ok_or("an icon needs at least one pixel")?;
        let drawn = self.tree.size();
        let scale =
            Transform::from_scale(pixels(size) / drawn.width(), pixels(size) / drawn.height());
        resvg::render(&self.tree, scale, &mut canvas.as_mut());
        Ok(canvas)
    }

    /// Paints it as a PNG file of `size` pixels.
    pub fn png(&self, size: u32) -> Result<Vec<u8>, Failure> {
        Ok(self
            .paint(size)?
            .encode_png()
            .map_err(because("encoding a PNG"))?)
    }
}

/// A pixel count as a length. Icon sizes are far below the precision of `f32`.
fn pixels(count: u32) -> f32 {
    count as f32
}
