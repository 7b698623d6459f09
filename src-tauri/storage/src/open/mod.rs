//! The way from a file to a connection: whether the file is this program's, which steps its tables
//! still need, and a connection that may write or one that leaves everything as it was. Uses `disk`
//! and `tables`. What a whole journal needs at its opening, such as an interrupted change of files or
//! the day's copy, is the crate's `opening`.

pub(crate) mod connect;
pub(crate) mod header;
pub(crate) mod migrations;
pub(crate) mod read_only;
