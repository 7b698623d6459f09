//! The text of a file, in whatever way its program or a spreadsheet wrote it: UTF-8, UTF-16 as Windows
//! calls "Unicode", or the Western European letters of a Windows without either.

use std::borrow::Cow;

/// What stands for the bytes 0x80 to 0x9F in Windows-1252; the five that are nothing there stay what
/// they are in Latin-1.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// A text, and whether its letters had to be guessed.
pub(crate) struct Text<'a> {
    pub text: Cow<'a, str>,
    /// It was read as Western European.
    pub latin: bool,
}

impl<'a> Text<'a> {
    pub fn of(bytes: &'a [u8]) -> Self {
        let sure = |text| Text { text, latin: false };
        if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
            return sure(sixteen(rest, u16::from_le_bytes).into());
        }
        if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
            return sure(sixteen(rest, u16::from_be_bytes).into());
        }
        // Without its mark: every other byte of what programs begin a file with is zero.
        let zeros = bytes
            .first_chunk()
            .map(|four: &[u8; 4]| four.map(|byte| byte == 0));
        match zeros {
            Some([true, false, true, false]) => {
                return sure(sixteen(bytes, u16::from_be_bytes).into());
            }
            Some([false, true, false, true]) => {
                return sure(sixteen(bytes, u16::from_le_bytes).into());
            }
            _ => {}
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => sure(text.into()),
            // Letters of several bytes come about by no accident: it is UTF-8 with a fault in it.
            Err(at) if !bytes[..at.valid_up_to()].is_ascii() || is_cut(bytes) => {
                sure(String::from_utf8_lossy(bytes))
            }
            Err(_) => Text {
                text: bytes
                    .iter()
                    .map(|&byte| western(byte))
                    .collect::<String>()
                    .into(),
                latin: true,
            },
        }
    }
}

/// Whether only the end of the last letter is missing.
fn is_cut(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|fault| fault.error_len().is_none())
}

fn sixteen(bytes: &[u8], read: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|two| read([two[0], two[1]]));
    let letters = char::decode_utf16(units);
    letters
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn western(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_are_seen_from_the_bytes() {
        let wide = |text: &str, write: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(write).collect()
        };
        let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        for (bytes, text, latin) in [
            (b"plain".to_vec(), "plain", false),
            ("\u{feff}Übung".as_bytes().to_vec(), "Übung", false),
            (
                marked(b"\xFF\xFE", wide("Übung €", u16::to_le_bytes)),
                "Übung €",
                false,
            ),
            (
                marked(b"\xFE\xFF", wide("Übung", u16::to_be_bytes)),
                "Übung",
                false,
            ),
            (wide("[Übung", u16::to_le_bytes), "[Übung", false),
            (wide("User", u16::to_be_bytes), "User", false),
            (b"\xDCbung \x80\x84".to_vec(), "Übung €„", true),
            ("Größe".as_bytes()[..6].to_vec(), "Größ\u{FFFD}", false),
            (b"Gr\xC3\xB6\xC3\x9F\xFFe".to_vec(), "Größ\u{FFFD}e", false),
        ] {
            let bytes = if text == "Größ\u{FFFD}" {
                b"Gr\xC3\xB6\xC3\x9F\xC3".to_vec()
            } else {
                bytes
            };
            let read = Text::of(&bytes);
            assert_eq!((read.text.as_ref(), read.latin), (text, latin), "{bytes:?}");
        }
    }
}
