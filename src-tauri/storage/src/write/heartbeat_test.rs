//! Signs of life on a real disk.

use std::fs;

use super::*;

fn at(time: &str) -> DateTime<Utc> {
    let instant = format!("2026-11-24T{time}:00Z");
    instant.parse().expect("a time of day")
}

fn sign(time: &str, id: &str) -> Heartbeat {
    Heartbeat {
        at: at(time),
        boot: Some(Boot {
            id: id.to_owned(),
            since_ms: 5_000_000,
            slept_ms: 0,
        }),
        ahead_ms: 0,
    }
}

struct Kept {
    _folder: tempfile::TempDir,
    journal: PathBuf,
    store: Store,
}

impl Kept {
    fn new() -> Self {
        let folder = tempfile::TempDir::new().expect("a folder");
        let journal = folder.path().join("daydone.sqlite");
        let opened = Store::open(&journal).expect("a new journal");
        assert_eq!(opened.last_sign, None, "nobody was ever there");
        assert_eq!(opened.last_line, None, "and nothing happened");
        Self {
            _folder: folder,
            journal,
            store: opened.store,
        }
    }

    fn signs(&mut self, sign: &Heartbeat) {
        self.store.heartbeat(sign).expect("the disk takes it");
    }

    fn opened_again(self) -> Option<Heartbeat> {
        drop(self.store);
        Store::open(&self.journal).expect("the journal").last_sign
    }
}

#[test]
fn the_last_sign_is_found_by_whoever_opens_the_journal_next() {
    let mut kept = Kept::new();
    kept.signs(&sign("09:00", "the first start of a machine"));
    kept.signs(&sign("09:01", "another"));
    assert_eq!(
        kept.opened_again(),
        Some(sign("09:01", "another")),
        "a shorter line leaves nothing of a longer one"
    );
}

#[test]
fn a_sign_is_written_over_in_place_and_for_its_owner_only() {
    let mut kept = Kept::new();
    for time in ["09:00", "09:01", "09:02"] {
        kept.signs(&sign(time, "a start"));
    }
    let file = fs::metadata(file_of(&kept.journal)).expect("it is there");
    assert_eq!(file.len(), files::LINE as u64, "it does not grow");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(file.permissions().mode() & 0o777, 0o600, "nobody else's");
    }
}

#[test]
fn a_sign_that_was_cut_short_is_none() {
    let mut kept = Kept::new();
    kept.signs(&sign("09:00", "a start"));
    fs::write(file_of(&kept.journal), "{\"at\":\"2026-11-24T0").expect("written");
    assert_eq!(kept.opened_again(), None, "then the journal's last line is");
}

#[test]
fn a_probe_writes_and_changes_nothing() {
    let mut kept = Kept::new();
    kept.store.probe().expect("the disk takes it");
    assert!(kept.store.in_step().expect("read"), "the tables stay");
    drop(kept.store);
    let opened = Store::open(&kept.journal).expect("the journal");
    assert_eq!(opened.state, domain::State::default(), "nothing happened");
}
