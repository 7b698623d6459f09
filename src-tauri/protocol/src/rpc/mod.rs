//! The envelope around a call, its answer and a notification: JSON-RPC 2.0 (jsonrpc.org),
//! without batches. What is inside belongs to the wire types.

mod answer;
mod call;

pub use crate::answers::METHODS;
pub use answer::{answered, notification, refused};
pub use call::{Call, CallProblem};

/// The `jsonrpc` member of every message.
pub(crate) const VERSION: &str = "2.0";

/// The longest snapshot the agent makes, whatever its journal holds.
pub const LONGEST_PICTURE: usize = 8 * 1024 * 1024;
