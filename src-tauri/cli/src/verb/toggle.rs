//! `daydone toggle`: one key for a focus session, started, held and resumed.

use protocol::Command;
use types::Minutes;

use super::{
    super::{answer::Outcome, prompt, session::CliSession},
    focus, session,
};

pub(crate) async fn run(mut desk: CliSession) -> Outcome {
    let usual = Minutes::saturating(desk.seen.next_focus.usual_minutes);
    match desk.seen.toggle(prompt::somebody_is_there()) {
        Command::Pause => session::pause(desk).await,
        Command::Resume => session::resume(desk).await,
        command => {
            desk.send(command).await?;
            let lines = focus::started(&desk, usual);
            Ok(desk.answer(lines))
        }
    }
}
