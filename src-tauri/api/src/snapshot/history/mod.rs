//! Many days as faces see them. Every number is a reading of `domain`'s one row a day, every sentence
//! comes from `words`.

mod figures;
mod insights;
mod question;
mod review;
mod steps;

pub use figures::{figures, table_row, totals};
pub use insights::says;
pub use question::{question, tried};
pub use review::{review, series};
pub use steps::steps;
