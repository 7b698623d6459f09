//! Painting an [`Icon`] from its layers: one byte of coverage a pixel, made from the drawings in
//! `icons/tray` (see `icons/README.md` for layers and colours).

use super::{Badge, Icon, IconOutline};

/// A colour, red green blue.
type Colour = [u8; 3];

/// The order of the layers in every file.
const LAYERS: [&str; 16] = [
    "track", "fill-1", "fill-2", "fill-3", "fill-4", "fill-5", "fill-6", "fill-7", "fill-8",
    "focus", "pause", "break", "meeting", "enough", "moon", "sunrise",
];

const DONE: Colour = [0x6A, 0x8E, 0x73];
const SUN: Colour = [0xD2, 0x7A, 0x22];
const SYNC: Colour = [0x6D, 0x8B, 0xB0];
const DUSK: Colour = [0x82, 0x86, 0xBE];
const TRACK: Colour = [0x8C, 0x84, 0x79];

/// The sizes there are, in pixels, and their layers.
pub(super) const SIZES: [(usize, &[u8]); 5] = [
    (16, include_bytes!("../../../../icons/tray/16.alpha")),
    (22, include_bytes!("../../../../icons/tray/22.alpha")),
    (24, include_bytes!("../../../../icons/tray/24.alpha")),
    (32, include_bytes!("../../../../icons/tray/32.alpha")),
    (48, include_bytes!("../../../../icons/tray/48.alpha")),
];

/// The icon in one of [`SIZES`], four bytes a pixel: alpha, red, green, blue.
pub(super) fn paint(icon: Icon, (size, layers): (usize, &[u8])) -> Vec<u8> {
    let pixels = size * size;
    let mut painted = vec![0; pixels * 4];
    for (name, colour) in layers_of(icon) {
        let Some(index) = LAYERS.iter().position(|layer| *layer == name) else {
            continue;
        };
        let Some(layer) = layers.get(index * pixels..(index + 1) * pixels) else {
            continue;
        };
        for (pixel, &cover) in painted.chunks_exact_mut(4).zip(layer) {
            if cover > pixel[0] {
                pixel[0] = cover;
                pixel[1..].copy_from_slice(&colour);
            }
        }
    }
    painted
}

/// The layers of an icon, the lowest first.
fn layers_of(icon: Icon) -> Vec<(&'static str, Colour)> {
    let mut layers = match icon.whole {
        IconOutline::Sunrise => vec![("sunrise", SUN)],
        IconOutline::Moon => vec![("moon", DUSK)],
        IconOutline::Ring(0) => vec![("track", TRACK)],
        IconOutline::Ring(8..) => vec![("fill-8", DONE)],
        IconOutline::Ring(eighths) => {
            vec![("track", TRACK), (LAYERS[usize::from(eighths)], DONE)]
        }
    };
    layers.extend(icon.sign.map(|sign| match sign {
        Badge::Focus => ("focus", SUN),
        Badge::Pause => ("pause", SUN),
        Badge::Break => ("break", SUN),
        Badge::Meeting => ("meeting", SYNC),
        Badge::Enough => ("enough", DONE),
    }));
    layers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_icon() -> Vec<Icon> {
        let signs = [
            Badge::Focus,
            Badge::Pause,
            Badge::Break,
            Badge::Meeting,
            Badge::Enough,
        ];
        let rings = (0..=8).flat_map(|eighths| {
            let whole = IconOutline::Ring(eighths);
            let with = signs.map(|sign| Icon {
                whole,
                sign: Some(sign),
            });
            [Icon { whole, sign: None }].into_iter().chain(with)
        });
        let lone =
            [IconOutline::Sunrise, IconOutline::Moon].map(|whole| Icon { whole, sign: None });
        rings.chain(lone).collect()
    }

    #[test]
    fn every_size_holds_every_layer() {
        for (size, layers) in SIZES {
            assert_eq!(layers.len(), size * size * LAYERS.len(), "{size} px");
        }
    }

    #[test]
    fn signs_and_forms_are_told_apart_without_colour() {
        for size in SIZES {
            let shape = |icon| -> Vec<u8> {
                paint(icon, size)
                    .chunks_exact(4)
                    .map(|pixel| pixel[0])
                    .collect()
            };
            let icons = every_icon();
            // Only colour shows how far a ring is filled. Its being a ring, its sign and its being full
            // show without colour.
            let kinds = icons.iter().filter(|icon| {
                matches!(
                    icon.whole,
                    IconOutline::Ring(0 | 8) | IconOutline::Sunrise | IconOutline::Moon
                )
            });
            let kinds: Vec<_> = kinds.map(|icon| (icon, shape(*icon))).collect();
            for (n, (one, its)) in kinds.iter().enumerate() {
                for (other, theirs) in &kinds[n + 1..] {
                    assert_ne!(its, theirs, "{one:?} and {other:?} at {} px", size.0);
                }
            }
        }
    }
}
