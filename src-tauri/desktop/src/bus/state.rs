//! What the agent knows of the message bus.

/// The connection to the message bus, and who is on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bus {
    /// The number of the connection: 1 for the first, one more for each that replaces it. Absent while
    /// there is no bus.
    pub nth: Option<u64>,
    /// The name on the bus of the program that shows notifications.
    pub notifications: Option<String>,
}
