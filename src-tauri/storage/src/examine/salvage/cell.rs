//! Rows in a page of a table. Only those with the shape of a journal's line are taken: a number, two
//! ids of 16 bytes, an instant, a text.

use super::{file::Pages, layout::number};

/// A page that holds rows of a table.
const TABLE_LEAF: u8 = 0x0d;
/// The first page begins with the file's header.
const FILE_HEADER: usize = 100;
/// No line is longer; a length beyond it is damage.
const LONGEST: usize = 16 * 1024 * 1024;

/// How the record of a journal's line says the types of what it holds.
mod serial {
    /// The row's number is not written twice.
    pub(super) const NOTHING: u64 = 0;
    /// A blob of 16 bytes.
    pub(super) const ID: u64 = 12 + 2 * 16;
}

/// A line as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SalvagedLine {
    pub(super) seq: i64,
    pub(super) id: [u8; 16],
    pub(super) device: [u8; 16],
    pub(super) at_ms: i64,
    pub(super) body: String,
}

/// The lines in a page; `pages` gives what of a long one lies elsewhere.
pub(super) fn lines(page: &[u8], is_first: bool, pages: &mut Pages) -> Vec<SalvagedLine> {
    let start = if is_first { FILE_HEADER } else { 0 };
    if page.get(start) != Some(&TABLE_LEAF) {
        return Vec::new();
    }
    let count = page.get(start + 3..start + 5).map_or(0, number);
    let pointers = page.get(start + 8..).unwrap_or_default().chunks_exact(2);
    pointers
        .take(count as usize)
        .filter_map(|at| line(page, number(at) as usize, pages))
        .collect()
}

fn line(page: &[u8], at: usize, pages: &mut Pages) -> Option<SalvagedLine> {
    let mut cell = Bytes(page.get(at..)?);
    let length = usize::try_from(cell.varint()?).ok()?;
    let seq = cell.varint()?.cast_signed();
    let record = whole(cell.0, length, page.len(), pages)?;
    read(seq, &record)
}

/// A record whose end may lie on pages of its own.
fn whole(here: &[u8], length: usize, page: usize, pages: &mut Pages) -> Option<Vec<u8>> {
    if length > LONGEST {
        return None;
    }
    if length <= page - 35 {
        return here.get(..length).map(<[u8]>::to_vec);
    }
    let least = (page - 12) * 32 / 255 - 23;
    let wanted = least + (length - least) % (page - 4);
    let kept = if wanted <= page - 35 { wanted } else { least };
    let mut record = here.get(..kept)?.to_vec();
    let mut next = number(here.get(kept..kept + 4)?);
    while record.len() < length {
        let more = pages.newest(next)?;
        let rest = (length - record.len()).min(page - 4);
        record.extend_from_slice(more.get(4..4 + rest)?);
        next = number(more.get(..4)?);
    }
    Some(record)
}

fn read(seq: i64, record: &[u8]) -> Option<SalvagedLine> {
    let mut header = Bytes(record);
    let length = usize::try_from(header.varint()?).ok()?;
    let mut types = Bytes(record.get(record.len() - header.0.len()..length)?);
    let mut content = Bytes(record.get(length..)?);
    let begins = [types.varint()?, types.varint()?, types.varint()?];
    if begins != [serial::NOTHING, serial::ID, serial::ID] {
        return None;
    }
    let (at, body) = (types.varint()?, types.varint()?);
    Some(SalvagedLine {
        seq,
        id: content.take(16)?.try_into().ok()?,
        device: content.take(16)?.try_into().ok()?,
        at_ms: content.integer(at)?,
        body: content.text(body)?,
    })
}

/// Bytes that are read from the front.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// Seven bits a byte, the first ones first; a ninth byte gives all eight.
    fn varint(&mut self) -> Option<u64> {
        let mut read = 0;
        for _ in 0..8 {
            let byte = self.take(1)?[0];
            read = read << 7 | u64::from(byte & 0x7f);
            if byte < 0x80 {
                return Some(read);
            }
        }
        Some(read << 8 | u64::from(self.take(1)?[0]))
    }

    /// An integer of the given type.
    fn integer(&mut self, serial: u64) -> Option<i64> {
        let width = match serial {
            1..=4 => serial as usize,
            5 => 6,
            6 => 8,
            8 | 9 => return Some(if serial == 9 { 1 } else { 0 }),
            _ => return None,
        };
        let bytes = self.take(width)?;
        let sign = if bytes[0] & 0x80 == 0 { 0 } else { -1 };
        let grown = bytes
            .iter()
            .fold(sign, |so_far: i64, &byte| so_far << 8 | i64::from(byte));
        Some(grown)
    }

    /// A text of the given type.
    fn text(&mut self, serial: u64) -> Option<String> {
        let length = serial.checked_sub(13).filter(|twice| twice % 2 == 0)? / 2;
        let bytes = self.take(usize::try_from(length).ok()?)?;
        String::from_utf8(bytes.to_vec()).ok()
    }
}
