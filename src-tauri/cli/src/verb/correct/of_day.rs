//! What the corrections share: the day that is meant, and the code of what is not understood.

use clap::Args;

use super::super::super::value::{PastDay, past_day};

/// Which day is meant.
#[derive(Args, Clone, Copy, Debug)]
pub(super) struct OfDay {
    #[arg(long, value_name = "DATE", value_parser = past_day)]
    pub(super) day: Option<PastDay>,
}

/// The code of what is not understood.
pub(super) const BAD: &str = protocol::error::code::BAD_PARAMS;
