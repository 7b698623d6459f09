//! Opening a journal: who may, whether the file is ours, which tables it has, and what state its
//! lines lead to. Costs the lines since the last checkpoint, however old the journal is.

use std::path::Path;

use chrono::{DateTime, Utc};
use domain::State;

use crate::{
    Heartbeat, Problem, Store,
    disk::{
        file_identity::FileIdentity,
        files::{self, Claim},
    },
    examine::{salvage, witness::Witness},
    open::{
        connect::{connect, resume},
        header, migrations,
    },
    recovery::{backup, swap},
    tables::{journal, meta},
    write::heartbeat,
};

/// An open journal and what it leads to.
#[derive(Debug)]
pub struct Opened {
    /// The journal.
    pub store: Store,
    /// The state after its last line.
    pub state: State,
    /// When that line was written down; absent in an empty journal.
    pub last_line: Option<DateTime<Utc>>,
    /// The last sign of life beside it.
    pub last_sign: Option<Heartbeat>,
}

impl Store {
    /// Opens the journal at `path`, a file in the data folder; both are made, private to their
    /// owner, if they are missing. The file belongs to this store until it is dropped.
    ///
    /// Tables made by other rules than this program's are made anew on the way, and a restore that
    /// was cut short is finished.
    ///
    /// # Errors
    /// [`Problem`]; the file is then as it was.
    pub fn open(path: &Path) -> Result<Opened, Problem> {
        files::make_folder(files::folder_of(path))?;
        let claim = Claim::on(path)?;
        swap::settle(path)?;
        backup::expect_journal(path)?;
        salvage::expect_whole_log(path)?;
        let mut opened = Self::open_unclaimed(path)?;
        let kept = Witness::beside(path, &opened.store.connection);
        opened.store.witness = kept.map_err(|source| Problem::sqlite(path, source))?;
        opened.store.file_identity = Some(FileIdentity::of(path));
        opened.store.claim = Some(claim);
        Ok(opened)
    }

    /// The same for a file that no other program uses, or that the caller has claimed.
    pub(crate) fn open_unclaimed(path: &Path) -> Result<Opened, Problem> {
        header::check(path)?;
        files::make_file(path)?;
        files::sync_folder(files::folder_of(path))?;

        let failed = |source| Problem::sqlite(path, source);
        let mut connection = connect(path).map_err(failed)?;
        migrations::migrate(&mut connection, path)?;
        let device = meta::device(&connection).map_err(failed)?;
        let resumed = resume(&connection).map_err(failed)?;
        let is_known = resumed.is_some();
        let mut store = Store {
            path: path.to_owned(),
            connection,
            device,
            projection: resumed.unwrap_or_default(),
            heartbeat: None,
            witness: Witness::default(),
            file_identity: None,
            claim: None,
        };
        if !is_known {
            store.rebuild()?;
        }
        store.forget_pages();
        let state = store.projection.state().clone();
        let last_line = journal::last(&store.connection).map_err(failed)?;
        Ok(Opened {
            store,
            state,
            last_line: last_line.map(|(_, at)| at),
            last_sign: heartbeat::last(path),
        })
    }
}
