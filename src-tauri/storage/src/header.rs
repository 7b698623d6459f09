//! The first hundred bytes of a file, read before SQLite may touch it: a file that is not for this
//! program stays byte for byte as it was. (Layout: "Database File Format" of sqlite.org, 1.3.)

use std::{fs::File, io::Read, path::Path};

use crate::{FORMAT, Problem, migrations::APPLICATION};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const USER_VERSION: usize = 60;
const APPLICATION_ID: usize = 68;

/// Refuses a file that is damaged at its start, another program's, or a newer Daydone's. One that
/// is missing or empty is welcome.
pub(crate) fn check(path: &Path) -> Result<(), Problem> {
    let mut head = Vec::new();
    match File::open(path) {
        Ok(file) => {
            let read = file.take(100).read_to_end(&mut head);
            read.map_err(|source| Problem::place(path, source))?;
        }
        Err(missing) if missing.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(Problem::place(path, source)),
    }
    if head.is_empty() {
        return Ok(());
    }
    let path = path.to_owned();
    if head.len() < 100 || !head.starts_with(MAGIC) {
        return Err(Problem::Damaged {
            path,
            reason: "it does not begin like a journal".into(),
        });
    }
    let (found, application) = (number(&head, USER_VERSION), number(&head, APPLICATION_ID));
    // Both are 0 in a file whose first step was cut short, or still waits in the write-ahead log.
    if application != APPLICATION.cast_unsigned() && (application, found) != (0, 0) {
        return Err(Problem::Foreign { path });
    }
    if found > FORMAT {
        return Err(Problem::Newer {
            path,
            found,
            known: FORMAT,
        });
    }
    Ok(())
}

fn number(head: &[u8], at: usize) -> u32 {
    head[at..at + 4]
        .iter()
        .fold(0, |number, &byte| number << 8 | u32::from(byte))
}
