//! How the message bus stands.

/// How the bus stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bus {
    /// Which connection to it this is, from 1; none while there is no bus.
    pub nth: Option<u64>,
    /// The name on the bus of the program that shows notifications.
    pub notifications: Option<String>,
}
