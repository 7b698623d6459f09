//! `daydone toggle`: one key for a focus session, started, held and resumed.

use protocol::Command;

use super::{
    super::{answer::Outcome, session::CliSession},
    focus, session,
};

pub(crate) async fn run(mut desk: CliSession) -> Outcome {
    match desk.seen.toggle() {
        Command::Pause => session::pause(desk).await,
        Command::Resume => session::resume(desk).await,
        command => {
            desk.send(command).await?;
            let lines = vec![focus::started(&desk)];
            Ok(desk.answer(lines))
        }
    }
}
