//! Keeping a Linux desktop quiet. `keep` is the task; `ways` asks the bus what there is; a file below is one
//! program that shows notifications. `record`, `guard` and `settle` are what makes borrowing safe.

mod call;
mod dunst;
mod gnome;
mod guard;
mod inhibition;
mod keep;
mod mako;
mod record;
mod service;
mod settle;
mod swaync;
mod switch;
mod watches;
mod ways;
mod xfce;

pub use guard::run as guard;
pub(super) use keep::keep;
pub use record::written_down;
pub use ways::means;
