//! Many days as faces see them. Every number is a reading of `domain`'s one row a day, every sentence
//! comes from `words`.

mod found;
mod review;
mod says;
mod steps;
mod worth;

pub use found::found;
pub use review::review;
pub use says::says;
pub use steps::steps;
pub use worth::{figures, table_row, totals};
