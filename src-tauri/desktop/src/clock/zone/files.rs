//! Zones as files: what `/etc/localtime` and a path in `TZ` lead to. A file under a folder of zones has
//! its name from there; any other is compared with those, and by its own rule (RFC 9636) at last.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono_tz::Tz;
use client::locations::named;

/// Where zones lie unless `TZDIR` says otherwise, as the C library has it.
const FOLDERS: [&str; 4] = [
    "/usr/share/zoneinfo",
    "/usr/lib/zoneinfo",
    "/usr/share/lib/zoneinfo",
    "/etc/zoneinfo",
];
/// Folders within them that hold the same zones again, with and without leap seconds.
const TWICE: [&str; 2] = ["posix/", "right/"];
/// No zone's file is larger, in bytes.
const LARGEST: u64 = 128 * 1024;
/// How deep zones lie in a folder: `America/Argentina/Salta`.
const DEPTH: usize = 3;

/// What a zone's file says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// It is this zone.
    Zone(Tz),
    /// It has no name that is known, but a rule for the times to come.
    Rule(String),
}

/// The zone of a name, also with the name of a folder that holds the same again.
pub(super) fn zone_of(name: &str) -> Option<Tz> {
    let once = TWICE.iter().find_map(|twice| name.strip_prefix(twice));
    once.unwrap_or(name).parse().ok()
}

/// The file of a name as the C library looks for it.
pub(super) fn path_of(name: &str) -> PathBuf {
    folders()
        .iter()
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
        .unwrap_or_else(|| PathBuf::from(name))
}

/// What the file at a path says. `usual` is asked first when its content alone has to tell, because
/// several zones may have the same.
pub(super) fn read(path: &Path, usual: Option<&str>) -> Option<Says> {
    if let Some(zone) = by_path(path) {
        return Some(Says::Zone(zone));
    }
    let content = content(path)?;
    let zone = usual
        .and_then(|name| same(&path_of(name), name, &content))
        .or_else(|| by_content(&content));
    zone.map(Says::Zone)
        .or_else(|| footer(&content).map(Says::Rule))
}

/// The zone that a link names, whether it leads to a file or not: the rules know the zones too.
fn by_path(path: &Path) -> Option<Tz> {
    let led = fs::canonicalize(path).ok();
    let leads = || fs::read_link(path).ok();
    let written = Some(path.to_owned());
    let mut names = [leads(), led, written].into_iter().flatten();
    names.find_map(|path| zone_of(after_folder(&path)?))
}

/// `Asia/Tokyo` of a path into a folder of zones.
fn after_folder(path: &Path) -> Option<&str> {
    let path = path.to_str()?;
    let own = folders();
    let inside = |folder: &PathBuf| path.strip_prefix(folder.to_str()?)?.strip_prefix('/');
    let in_one = own.iter().find_map(inside);
    in_one.or_else(|| path.split_once("/zoneinfo/").map(|(_, name)| name))
}

fn folders() -> Vec<PathBuf> {
    let own = std::env::var_os("TZDIR").filter(|own| !own.is_empty());
    let own = own.into_iter().map(PathBuf::from);
    own.chain(FOLDERS.map(PathBuf::from)).collect()
}

/// A zone's file whole; absent for what is none.
fn content(path: &Path) -> Option<Vec<u8>> {
    let content = named::bytes(path, LARGEST).ok()?;
    content.starts_with(b"TZif").then_some(content)
}

fn same(path: &Path, name: &str, content: &[u8]) -> Option<Tz> {
    let length = fs::metadata(path).ok().filter(fs::Metadata::is_file)?.len();
    let alike = length == content.len() as u64 && self::content(path)? == content;
    zone_of(name).filter(|_| alike)
}

/// The first zone by name whose file is the same.
fn by_content(content: &[u8]) -> Option<Tz> {
    folders()
        .iter()
        .find_map(|folder| search(folder, "", content, DEPTH))
}

fn search(folder: &Path, before: &str, content: &[u8], depth: usize) -> Option<Tz> {
    let entries = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    let mut names: Vec<_> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    // Places before abbreviations such as JST or Japan, which lie in the folder itself.
    names.sort_by_key(|name| (folder.join(name).is_file(), name.clone()));
    names.iter().find_map(|name| {
        let path = folder.join(name);
        let whole = format!("{before}{name}");
        match (path.is_dir(), depth) {
            (true, 0) => None,
            (true, _) => search(&path, &format!("{whole}/"), content, depth - 1),
            (false, _) => same(&path, &whole, content),
        }
    })
}

/// The rule at a file's end, between its last two line ends.
fn footer(content: &[u8]) -> Option<String> {
    let rest = content.strip_suffix(b"\n")?;
    let begins = rest.iter().rposition(|byte| *byte == b'\n')? + 1;
    let rule = std::str::from_utf8(&rest[begins..]).ok()?;
    (!rule.is_empty()).then(|| rule.to_owned())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use chrono_tz::Asia;

    use super::*;

    /// A file of a zone, as far as it is looked at.
    const TOKYO: &[u8] = b"TZif2\0\0\0\nJST-9\n";

    #[test]
    fn a_link_names_its_zone_whether_or_not_it_leads_anywhere() {
        let folder = tempfile::tempdir().expect("a folder");
        let link = |name: &str, to: &str| {
            let link = folder.path().join(name);
            symlink(to, &link).expect("linked");
            read(&link, None)
        };
        for (nth, to) in (0..).zip([
            "/nowhere/zoneinfo/Asia/Tokyo",
            "../nowhere/zoneinfo/Asia/Tokyo",
            "/nowhere/zoneinfo/posix/Asia/Tokyo",
            "/nowhere/zoneinfo/right/Asia/Tokyo",
        ]) {
            let says = link(&format!("link{nth}"), to);
            assert_eq!(says, Some(Says::Zone(Asia::Tokyo)), "{to}");
        }
        assert_eq!(link("lost", "/nowhere/zoneinfo/Nowhere/Land"), None);
    }

    #[test]
    fn a_copy_says_its_rule_when_no_zone_has_the_same_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let copy = folder.path().join("localtime");
        fs::write(&copy, TOKYO).expect("written");
        assert_eq!(read(&copy, None), Some(Says::Rule("JST-9".to_owned())));
        for content in ["", "TZif2", "passwd:x:0\n"] {
            fs::write(&copy, content).expect("written");
            assert_eq!(read(&copy, None), None, "{content:?}");
        }
    }

    #[test]
    fn a_copy_is_the_zone_whose_file_is_the_same() {
        let folder = tempfile::tempdir().expect("a folder");
        let asia = folder.path().join("Asia");
        fs::create_dir(&asia).expect("made");
        fs::write(folder.path().join("Japan"), TOKYO).expect("written");
        fs::write(asia.join("Tokyo"), TOKYO).expect("written");
        fs::write(asia.join("Seoul"), b"TZif2\0\0\0\nKST-9\n").expect("written");
        let found = search(folder.path(), "", TOKYO, DEPTH);
        assert_eq!(
            found,
            Some(Asia::Tokyo),
            "a place before another name for it"
        );
    }
}
