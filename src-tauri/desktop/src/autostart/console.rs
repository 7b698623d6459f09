//! Windows gives a program of the command line a console of its own when no terminal lends it one, as at
//! login. The agent has nothing to say there, and its window would stay open all day.

use windows_sys::Win32::System::Console::{FreeConsole, GetConsoleProcessList};

/// Lets go of the console when this program is alone in it; one that a person typed into stays.
pub fn close_own() {
    let mut others = [0; 2];
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: the list is ours, is valid through the call and says its own length.
    let sharing = unsafe { GetConsoleProcessList(others.as_mut_ptr(), 2) };
    if sharing == 1 {
        #[expect(unsafe_code, reason = "the system has no other way to be told")]
        // SAFETY: nothing of this program holds the console; writing to it fails and is let go.
        unsafe {
            FreeConsole();
        }
    }
}
