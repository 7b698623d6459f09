//! Where a calendar comes from: the bytes of a file, or of the files of a folder (vdir) one after the other,
//! or what the desktop's calendars hold. They are handed to the child as they are; nothing of them is parsed
//! here.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use client::locations::named::{self, Unread};
use desktop::calendars::{CalendarTexts, CalendarWindow, DesktopCalendars, DesktopUnread};
use exchange::{CalendarReading, LARGEST_CALENDAR, Unfinished};
use types::settings::{CalendarSource, True};

use crate::{
    foreign::{CalendarTask, CalendarTrouble, read_calendar},
    notes,
};

/// The most files of a folder that are read.
const FILES: usize = 2_000;

/// The most folders in a folder that are looked into.
const FOLDERS: usize = 200;

/// Why a calendar was not read.
#[derive(Debug)]
pub enum CalendarUnread {
    /// A file or a folder cannot be read.
    File(Unread),
    /// The folder holds more files or folders than are read.
    TooManyFiles,
    /// It ends in the middle of something, as a file does that is half written.
    Cut,
    /// The desktop does not give its calendars.
    Desktop(DesktopUnread),
    /// The child did not read it.
    Calendar(CalendarTrouble),
}

/// What the desktop's calendars hold in the window of `task`; nothing where `source` is another. The
/// reader's addresses that they know come into `task`.
///
/// # Errors
/// [`CalendarUnread::Desktop`].
pub async fn desktop_texts(
    source: &CalendarSource,
    desktop: &mut DesktopCalendars,
    task: &mut CalendarTask,
) -> Result<CalendarTexts, CalendarUnread> {
    let CalendarSource::Desktop(True) = source else {
        return Ok(CalendarTexts::default());
    };
    let window = CalendarWindow {
        from: task.from,
        to: task.to,
        zone: task.zone,
        most: LARGEST_CALENDAR,
    };
    let mut texts = desktop
        .read(window)
        .await
        .map_err(CalendarUnread::Desktop)?;
    task.me.append(&mut texts.me);
    Ok(texts)
}

/// Lets a child read a calendar. `fetched` is what the desktop's calendars hold, where `source` is the
/// desktop. It blocks: on the disk, and until the child has answered.
///
/// # Errors
/// [`CalendarUnread`].
pub fn read(
    source: &CalendarSource,
    fetched: Vec<u8>,
    task: &CalendarTask,
) -> Result<CalendarReading, CalendarUnread> {
    let text = match source {
        CalendarSource::File(path) => named::bytes(&path_of(path)?, most())?,
        CalendarSource::Folder(path) => joined(&files(&path_of(path)?)?)?,
        CalendarSource::Desktop(True) => fetched,
        // Its file is what is read: `on_disk` names it.
        CalendarSource::Address(_) => return Err(io::Error::from(io::ErrorKind::NotFound).into()),
    };
    if text.is_empty() && !matches!(source, CalendarSource::File(_)) {
        return Ok(CalendarReading {
            occurrences: Vec::new(),
            unfinished: Vec::new(),
            events: 0,
            people: false,
        });
    }
    let reading = read_calendar(task, &text).map_err(CalendarUnread::Calendar)?;
    if reading.unfinished.contains(&Unfinished::Text) {
        return Err(CalendarUnread::Cut);
    }
    Ok(reading)
}

/// Where a path of the settings leads.
pub(super) fn path_of(text: &str) -> io::Result<PathBuf> {
    let path = notes::folder(text).ok().flatten();
    path.ok_or_else(|| io::ErrorKind::NotFound.into())
}

fn most() -> u64 {
    u64::try_from(LARGEST_CALENDAR).unwrap_or(u64::MAX)
}

/// The calendar files of a folder and of the folders in it, in the order of their names. Hidden ones are
/// none, and drafts (`.tmp`) are not either.
fn files(folder: &Path) -> Result<Vec<PathBuf>, CalendarUnread> {
    let inside = Listing::of(folder)?;
    let mut found = inside.files;
    if inside.folders.len() > FOLDERS {
        return Err(CalendarUnread::TooManyFiles);
    }
    for folder in inside.folders {
        match Listing::of(&folder) {
            Ok(inside) => found.extend(inside.files),
            // It was there a moment ago.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        if found.len() > FILES {
            break;
        }
    }
    if found.len() > FILES {
        return Err(CalendarUnread::TooManyFiles);
    }
    Ok(found)
}

/// The folders in a folder that are looked into.
#[cfg(target_os = "linux")]
pub(super) fn folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut folders = Listing::of(folder)?.folders;
    folders.truncate(FOLDERS);
    Ok(folders)
}

/// What of a folder matters, by name.
#[derive(Default)]
struct Listing {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Listing {
    fn of(folder: &Path) -> io::Result<Self> {
        let mut inside = Listing::default();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let (path, kind) = (entry.path(), entry.file_type()?);
            // Links are followed.
            if kind.is_dir() || kind.is_symlink() && path.is_dir() {
                inside.folders.push(path);
            } else if is_calendar(&path) {
                inside.files.push(path);
            }
            // One more than may be says that there are too many.
            if inside.files.len() > FILES || inside.folders.len() > FOLDERS {
                break;
            }
        }
        inside.files.sort();
        inside.folders.sort();
        Ok(inside)
    }
}

fn is_calendar(path: &Path) -> bool {
    let ending = path.extension();
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ics"))
}

/// The bytes of the files, one after the other. One that has gone meanwhile was renamed or removed, which
/// the watch tells as well.
fn joined(files: &[PathBuf]) -> Result<Vec<u8>, CalendarUnread> {
    let mut all = Vec::new();
    for file in files {
        let left = most().saturating_sub(u64::try_from(all.len()).unwrap_or(u64::MAX));
        match named::bytes(file, left) {
            Ok(bytes) => {
                all.extend_from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes));
                all.extend_from_slice(b"\r\n");
            }
            Err(unread) if unread.is_missing() => {}
            Err(Unread::TooLarge(_)) => return Err(Unread::TooLarge(most()).into()),
            Err(unread) => return Err(unread.into()),
        }
    }
    Ok(all)
}

impl From<Unread> for CalendarUnread {
    fn from(unread: Unread) -> Self {
        CalendarUnread::File(unread)
    }
}

impl From<io::Error> for CalendarUnread {
    fn from(error: io::Error) -> Self {
        CalendarUnread::File(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_has_the_files_in_it_and_one_deeper() {
        let root = tempfile::tempdir().expect("a folder");
        let made = |name: &str| {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, "x").expect("written");
        };
        let kept = ["b.ics", "home/c.ICS", "work/a.ics"];
        let left = [
            ".hidden.ics",
            "a.ics.tmp",
            "notes.txt",
            ".git/a.ics",
            "work/deeper/a.ics",
            "work/.a.ics",
        ];
        kept.iter().chain(&left).for_each(|name| made(name));
        fs::create_dir(root.path().join("folder.ics")).expect("made");
        let found = files(root.path()).expect("it can be read");
        let names: Vec<_> = found
            .iter()
            .filter_map(|path| path.strip_prefix(root.path()).ok()?.to_str())
            .collect();
        assert_eq!(names, kept);
        assert_eq!(joined(&found).expect("read"), b"x\r\nx\r\nx\r\n");
    }

    #[test]
    fn too_many_files_are_said_and_not_left_out() {
        let root = tempfile::tempdir().expect("a folder");
        let make = |n: usize| fs::write(root.path().join(format!("{n}.ics")), "").expect("written");
        (0..FILES).for_each(make);
        assert_eq!(files(root.path()).expect("all of them").len(), FILES);
        make(FILES);
        let refused = files(root.path()).expect_err("one more");
        assert!(matches!(refused, CalendarUnread::TooManyFiles));
    }

    #[test]
    fn a_file_that_has_gone_is_left_out_and_a_pipe_is_refused() {
        let root = tempfile::tempdir().expect("a folder");
        let gone = root.path().join("gone.ics");
        assert_eq!(joined(&[gone]).expect("it was renamed"), b"");
        let folder = joined(&[root.path().to_owned()]);
        assert!(matches!(
            folder,
            Err(CalendarUnread::File(Unread::NotRegular))
        ));
    }
}
