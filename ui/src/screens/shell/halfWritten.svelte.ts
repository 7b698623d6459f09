// Words still being written when the day turns to another screen: a session that ends, a question after a
// sleep, a session started from the tray. They wait here until their field is shown again or they are taken.

/** What is half written in this window, by what it is for. */
export const halfWritten = $state({ thought: "", item: "" });
