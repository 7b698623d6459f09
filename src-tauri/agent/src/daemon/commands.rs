//! Passes the commands of every client to the engine, and its refusals back.

use std::sync::Arc;

use domain::{Input, Minutes, still_asks};
use engine::{Notifier, Refused, View};
use protocol::{Command, HandOffQuery, HandOffView, Screen, ShutdownForm, WireError, usual_focus};
use types::GapId;
use words::NoticeAction;

use super::{Context, leaving};
use api::{convert, snapshot};
use desktop::tray;

impl Context {
    /// Carries out a command of the person, or an import. The view given back is on disk.
    ///
    /// # Errors
    /// The refusal in words; then nothing has changed.
    pub async fn command(self: &Arc<Self>, input: impl Into<Input>) -> Result<View, WireError> {
        match self.engine.change(input).await {
            Ok(change) => {
                self.forget_drafts(&change).await;
                Ok(change.after)
            }
            Err(Refused::Rejected(why)) => Err(snapshot::refused(&why, &self.view().await?)),
            Err(Refused::NotSaved(problem)) => Err(snapshot::journal_error(
                problem.trouble,
                self.place.data_folder(),
            )),
            Err(Refused::Gone) => Err(leaving()),
        }
    }

    /// The hand-off as it would read with what is chosen for the end of the day; nothing happens.
    ///
    /// # Errors
    /// What the day's end would refuse, in words.
    pub async fn hand_off(&self, asked: HandOffQuery) -> Result<HandOffView, WireError> {
        let before = self.view().await?;
        let note = |text: Option<String>| text.map(|text| convert::maybe_note(&text)).transpose();
        let step = note(asked.first_step)?.map(|text| Command::SetFirstStep { text });
        let blocked = note(asked.blocked)?.map(|text| Command::SetBlocked { text });
        let close = Command::CloseDay {
            form: ShutdownForm::Full,
            at: None,
            places: asked.places,
        };
        let commands = step.into_iter().chain(blocked).chain([close]).collect();
        snapshot::hand_off_after(&before, commands).map_err(|why| snapshot::refused(&why, &before))
    }

    /// Does what was clicked in the tray; a refusal is said aloud, because a menu cannot answer.
    pub async fn act(self: &Arc<Self>, act: tray::Act) {
        let outcome = match act {
            tray::Act::Command(command) => self.command(command).await.map(drop),
            tray::Act::Open(room) => self.window.open(&self.place, room),
            tray::Act::Quit => {
                self.quit();
                Ok(())
            }
        };
        self.answer_aloud(outcome);
    }

    /// Does what a notification's button asks for.
    pub async fn press(self: &Arc<Self>, action: NoticeAction) {
        let outcome = self.pressed(action).await;
        if outcome.is_ok() {
            self.ask_on(action).await;
        }
        self.answer_aloud(outcome);
    }

    async fn pressed(self: &Arc<Self>, action: NoticeAction) -> Result<(), WireError> {
        let command = match action {
            NoticeAction::StartFocus => usual_focus(false),
            NoticeAction::Finish => Command::Finish,
            NoticeAction::Extend => Command::Extend {
                minutes: Minutes(5),
            },
            // As one: without the break the session is not finished either.
            NoticeAction::Break => Command::Several {
                commands: vec![Command::Finish, Command::StartBreak { minutes: None }],
            },
            NoticeAction::EndMeeting => Command::EndMeeting { reason: None },
            NoticeAction::EndDay => match self.window.open(&self.place, Some(Screen::End)) {
                Ok(()) => return Ok(()),
                // Without a window there is nothing to go through: what is left goes to tomorrow.
                Err(_) => Command::CloseDay {
                    form: ShutdownForm::JustClose,
                    at: None,
                    places: Vec::new(),
                },
            },
            NoticeAction::GoOn => Command::Resume,
            NoticeAction::Later => Command::Snooze {
                minutes: Minutes(15),
            },
            NoticeAction::GapFocus => self.gap_was(protocol::GapWas::Focus).await?,
            NoticeAction::GapBreak => self.gap_was(protocol::GapWas::Break).await?,
            NoticeAction::GapDrop => self.gap_was(protocol::GapWas::Drop).await?,
        };
        self.command(command).await.map(drop)
    }

    /// What a click left to ask: another gap, or whether a session that is still held goes on.
    async fn ask_on(&self, action: NoticeAction) {
        let asks = matches!(
            action,
            NoticeAction::GapFocus
                | NoticeAction::GapBreak
                | NoticeAction::GapDrop
                | NoticeAction::EndMeeting
        );
        let Ok(view) = self.view().await else {
            return;
        };
        if let Some(notice) = still_asks(&view.state).filter(|_| asks) {
            self.voice.clone().show(notice, &view);
        }
    }

    /// The answer to the gap that was asked about: the last that waits for one. An answer that comes
    /// too late finds an id that no gap has, and is refused in the rules' own words.
    async fn gap_was(&self, was: protocol::GapWas) -> Result<Command, WireError> {
        let gaps = crate::snapshot::snapshot(&self.view().await?).gaps;
        let none = GapId(uuid::Uuid::nil());
        let gap = gaps.into_iter().last().map_or(none, |gap| gap.id);
        Ok(Command::ResolveGap {
            gap,
            was,
            go_on: None,
        })
    }

    pub(super) fn answer_aloud(&self, outcome: Result<(), WireError>) {
        if let Err(refused) = outcome {
            self.voice.answer(refused);
        }
    }
}
