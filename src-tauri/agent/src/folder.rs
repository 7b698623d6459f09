//! The data folder, shown by the desktop's own file program. The agent does it because it knows the
//! folder and the person's desktop; a face only asks.

use protocol::WireError;
use words::Words;

use crate::daemon::{Context, unanswered};

/// Shows the data folder to the person, and does not wait until it is closed again.
///
/// # Errors
/// `no_file_program` when nothing on this desktop can.
pub async fn show(context: &Context) -> Result<(), WireError> {
    let folder = context.place.data_folder().to_owned();
    let lane = &context.lanes.folder;
    let showing = lane.run(move |_| desktop::folder::show(&folder));
    match showing.await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(why)) => {
            desktop::log!("the folder could not be shown: {why}");
            let words = Words::spoken();
            Err(
                WireError::new("no_file_program", words.say("refused-no-file-program", &[]))
                    .with_hint(words.find("refused-no-file-program.hint", &[])),
            )
        }
        Err(lost) => Err(unanswered(lost)),
    }
}
