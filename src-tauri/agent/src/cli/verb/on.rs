//! `daydone on [ITEM]`: say what the running session is on.

use clap::Args;
use protocol::Command;

use super::super::{
    answer::Outcome,
    desk::{Desk, say},
    named,
};

#[derive(Args, Debug)]
pub(in super::super) struct On {
    item: Option<String>,
}

impl On {
    pub(in super::super) async fn run(self, mut desk: Desk) -> Outcome {
        let item = self
            .item
            .map(|given| named::item(&given, &desk.seen))
            .transpose()?;
        let command = Command::FocusOn {
            item: item.map(|item| item.id),
        };
        desk.wish_and_say(command, |desk| {
            let session = desk.seen.session.as_ref();
            match session.and_then(|session| session.title.as_deref()) {
                Some(title) => say("cli-on", &[("title", title.into())]),
                None => say("cli-on-nothing", &[]),
            }
        })
        .await
    }
}
