//! `daydone man`: the manual page, in roff, for whoever packages Daydone.

use clap_mangen::Man;

use super::super::{answer::Answer, line::command, paper};

pub(in super::super) fn run() -> Answer {
    let mut page = Vec::new();
    // Writing to memory cannot fail.
    let _ = Man::new(command()).render(&mut page);
    paper::line(String::from_utf8_lossy(&page).trim_end());
    Answer::said()
}
