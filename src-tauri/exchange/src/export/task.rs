//! What can be ticked, as text.

/// `[x] Fix the import`: words behind a box, ticked or open, as task lists of Markdown have it.
pub(super) fn task(is_done: bool, words: &str) -> String {
    let mark = if is_done { 'x' } else { ' ' };
    format!("[{mark}] {words}")
}
