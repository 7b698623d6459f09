//! How large a copy is.

use storage::Backup;

use super::super::super::session::say;

/// "1.2 MB"; a small one is not nothing.
pub(super) fn size(copy: &Backup) -> String {
    let tenths = copy.bytes.div_ceil(100_000);
    let megabytes = format!("{}.{}", tenths / 10, tenths % 10);
    say("cli-backup-size", &[("megabytes", megabytes.into())])
}
