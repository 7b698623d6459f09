//! Reading what was written, beside the program that writes. Nothing in here changes a file, waits for
//! the writer, or needs to own the journal. What a row says is `tables`'; how a file is opened without
//! a trace is `open`'s.

pub(crate) mod reader;
