//! The data folder, shown by the desktop's own file program. The agent does it because it knows the
//! folder and the person's desktop; a face only asks.

use std::time::Duration;

use protocol::WireError;
use words::Words;

use crate::daemon::{Context, unanswered};

/// How long a program that shows the folder may take to fail. One that is still there after that is
/// showing it, perhaps for hours.
const MAY_FAIL_FOR: Duration = Duration::from_secs(1);

/// Shows the data folder to the person, and does not wait until it is closed again.
///
/// # Errors
/// `no_file_program` when nothing on this desktop can.
pub async fn show(context: &Context) -> Result<(), WireError> {
    let folder = context.place.data_folder().to_owned();
    // It also hears of the program's end, so that none stays in the process table.
    let lane = &context.lanes.folder;
    let showing = lane.run(|_| open::that_detached_with_timeout(folder, MAY_FAIL_FOR));
    match showing.await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(why)) => {
            crate::log!("the folder could not be shown: {why}");
            let words = Words::english();
            Err(
                WireError::new("no_file_program", words.say("refused-no-file-program", &[]))
                    .with_hint(words.find("refused-no-file-program.hint", &[])),
            )
        }
        Err(lost) => Err(unanswered(lost)),
    }
}
