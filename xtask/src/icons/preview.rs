//! A contact sheet of the tray's states on a light and a dark panel, for the eye that reviews them.
//!
//! It paints the way the agent does, so what it shows is what a panel gets: each size as it is,
//! and the smallest one eight times as large.

use super::tray::{SIZES, coverage};
use crate::outcome::{Failure, because};
use crate::project::write;
use resvg::tiny_skia::{Color, Pixmap, PixmapPaint, PremultipliedColorU8, Rect, Transform};
use std::path::Path;

type PixelColour = [u8; 3];

const SUN: PixelColour = [0xD2, 0x7A, 0x22];
const DONE: PixelColour = [0x6A, 0x8E, 0x73];
const SYNC: PixelColour = [0x6D, 0x8B, 0xB0];
const DUSK: PixelColour = [0x82, 0x86, 0xBE];
const TRACK: PixelColour = [0x8C, 0x84, 0x79];
const PANELS: [PixelColour; 2] = [[0xF6, 0xF5, 0xF4], [0x24, 0x24, 0x2A]];

/// A state is a pile of layers.
type IconState = &'static [(&'static str, PixelColour)];

const STATES: [IconState; 12] = [
    &[("sunrise", SUN)],
    &[("track", TRACK)],
    &[("track", TRACK), ("fill-1", DONE)],
    &[("track", TRACK), ("fill-3", DONE)],
    &[("track", TRACK), ("fill-3", DONE), ("focus", SUN)],
    &[("track", TRACK), ("fill-3", DONE), ("pause", SUN)],
    &[("track", TRACK), ("fill-4", DONE), ("break", SUN)],
    &[("track", TRACK), ("fill-5", DONE), ("meeting", SYNC)],
    &[("track", TRACK), ("fill-7", DONE), ("focus", SUN)],
    &[("fill-8", DONE), ("enough", DONE)],
    &[("fill-8", DONE), ("focus", SUN)],
    &[("moon", DUSK)],
];

const CELL: f32 = 140.0;
const ROW: f32 = 330.0;

/// Draws `icons/tray/preview.png`.
pub fn draw(icons: &Path) -> Result<(), Failure> {
    let mut sheet = Pixmap::new(12 * 140, 2 * 330).ok_or("a contact sheet has pixels")?;
    for (row, panel) in (0_u8..).zip(PANELS) {
        let top = f32::from(row) * ROW;
        let ground = Rect::from_xywh(0.0, top, CELL * 12.0, ROW).ok_or("a panel has an area")?;
        sheet.fill_rect(ground, &paint_of(panel), Transform::identity(), None);
        for (column, state) in (0_u8..).zip(STATES) {
            draw_state(
                &mut sheet,
                icons,
                state,
                f32::from(column) * CELL + 6.0,
                top + 6.0,
            )?;
        }
    }
    write(
        &icons.join("tray/preview.png"),
        &sheet
            .encode_png()
            .map_err(because("encoding the preview"))?,
    )
}

fn draw_state(
    sheet: &mut Pixmap,
    icons: &Path,
    state: IconState,
    left: f32,
    top: f32,
) -> Result<(), Failure> {
    let enlarged = Transform::from_scale(8.0, 8.0).post_translate(left, top);
    sheet.draw_pixmap(
        0,
        0,
        pile(icons, state, 16)?.as_ref(),
        &PixmapPaint::default(),
        enlarged,
        None,
    );
    let mut down = top + 140.0;
    for size in SIZES {
        let picture = pile(icons, state, size)?;
        let place = Transform::from_translate(left, down);
        sheet.draw_pixmap(0, 0, picture.as_ref(), &PixmapPaint::default(), place, None);
        down += if size < 32 { 30.0 } else { 40.0 };
    }
    Ok(())
}

fn pile(icons: &Path, state: IconState, size: u32) -> Result<Pixmap, Failure> {
    let mut picture = Pixmap::new(size, size).ok_or("an icon has pixels")?;
    for (layer, colour) in state {
        let mut sheet = Pixmap::new(size, size).ok_or("a layer has pixels")?;
        for (pixel, cover) in sheet
            .pixels_mut()
            .iter_mut()
            .zip(coverage(icons, layer, size)?)
        {
            let [red, green, blue] = colour
                .map(|part| u8::try_from(u16::from(part) * u16::from(cover) / 255).unwrap_or(255));
            *pixel = PremultipliedColorU8::from_rgba(red, green, blue, cover)
                .ok_or("colour within coverage")?;
        }
        picture.draw_pixmap(
            0,
            0,
            sheet.as_ref(),
            &PixmapPaint::default(),
            Transform::identity(),
            None,
        );
    }
    Ok(picture)
}

fn paint_of([red, green, blue]: PixelColour) -> resvg::tiny_skia::Paint<'static> {
    let mut paint = resvg::tiny_skia::Paint::default();
    paint.set_color(Color::from_rgba8(red, green, blue, 255));
    paint
}
