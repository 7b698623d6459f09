//! A damaged file and its log, page by page. A page that the disk does not give is passed over.

use std::{
    collections::HashMap,
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use super::{
    chain,
    log::{self, LogFrame},
};
use crate::{disk::files, open::header};

/// The page size of every file Daydone ever made, for files that do not say it any more.
const USUAL: usize = 4096;

/// Where a page lies.
#[derive(Clone, Copy, Debug)]
pub(super) enum PagePosition {
    /// In the file, by its number, from 1.
    File(u32),
    /// In the log.
    Log(LogFrame),
}

/// All pages.
pub(super) struct Pages {
    file: File,
    log: Vec<u8>,
    size: usize,
    count: u32,
    frames: Vec<LogFrame>,
    /// The newest of each page in the log.
    newest: HashMap<u32, LogFrame>,
}

impl PagePosition {
    /// Whether the file's header stands at the beginning of the page.
    pub(super) fn is_first(self) -> bool {
        matches!(
            self,
            PagePosition::File(1) | PagePosition::Log(LogFrame { page: 1, .. })
        )
    }
}

impl Pages {
    /// The pages of the file at `path`; a missing file has none, and a log that is missing or cannot
    /// be read has none either.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let log = fs::read(files::beside(path, "-wal")).unwrap_or_default();
        let size = page_size(&mut file).unwrap_or(USUAL);
        let bytes = file.metadata()?.len();
        let frames = log::frames(&log, size);
        Ok(Pages {
            newest: frames.iter().map(|frame| (frame.page, *frame)).collect(),
            count: u32::try_from(bytes.div_ceil(size as u64)).unwrap_or(u32::MAX),
            file,
            log,
            size,
            frames,
        })
    }

    /// Whether the log breaks off before its end.
    pub(super) fn log_is_cut_short(&self) -> bool {
        chain::is_cut_short(&self.log, self.size)
    }

    /// Where every page is, those of the log first: they are the newer ones.
    pub(super) fn places(&self) -> Vec<PagePosition> {
        let logged = self.frames.iter().rev().copied().map(PagePosition::Log);
        logged
            .chain((1..=self.count).map(PagePosition::File))
            .collect()
    }

    /// A page's bytes; what a file that was cut off does not have of it is zero.
    pub(super) fn read(&mut self, place: PagePosition) -> Option<Vec<u8>> {
        match place {
            PagePosition::Log(frame) => Some(self.log.get(frame.at..)?.get(..self.size)?.to_vec()),
            PagePosition::File(number) => {
                let before = u64::from(number.checked_sub(1)?) * self.size as u64;
                let mut page = vec![0; self.size];
                self.file.seek(SeekFrom::Start(before)).ok()?;
                let mut filled = 0;
                while filled < self.size {
                    match self.file.read(&mut page[filled..]) {
                        Ok(0) => break,
                        Ok(more) => filled += more,
                        Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                        Err(_) => return None,
                    }
                }
                Some(page)
            }
        }
    }

    /// The newest page of that number.
    pub(super) fn newest(&mut self, number: u32) -> Option<Vec<u8>> {
        let place = self.newest.get(&number).copied();
        self.read(place.map_or(PagePosition::File(number), PagePosition::Log))
    }
}

/// What the file says its page size is, if that can be.
fn page_size(file: &mut File) -> Option<usize> {
    let mut head = [0; 18];
    file.read_exact(&mut head).ok()?;
    if !head.starts_with(header::MAGIC) {
        return None;
    }
    let said = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        said => usize::from(said),
    };
    (said.is_power_of_two() && said >= 512).then_some(said)
}
