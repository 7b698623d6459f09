//! `daydone man`: the manual page, in roff, for whoever packages Daydone.

use super::super::{answer::Answer, docs, paper};

pub(in super::super) fn run() -> Answer {
    paper::line(docs::man_page().trim_end());
    Answer::said()
}
