//! Years of one person's working life, the same ones for the same seed, so that a figure can be
//! measured again. The rules decide every line, as they would for a real person; only the person is
//! made up. The days are full ones: about eighteen short sessions and some 170 lines each.

mod clerk;
mod day;
mod details;
mod end;
mod evening;
mod person;
mod phrases;
mod session;
mod years;

pub use clerk::Clerk;
pub use years::{LAST_DAY, SEED, noon, years};
