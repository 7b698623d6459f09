//! An import of many years is decided and kept on a thread of its own: seconds in which the engine goes on
//! answering questions, with the state as it was. Whatever would change the state or the journal waits
//! for it, in its order.

use std::sync::Arc;

use domain::Input;
use tokio::{select, task::spawn_blocking};

use crate::{
    Clock, DoNotDisturb, Engine, Journal, Notifier, Refused,
    mailbox::{Answer, MAILBOX_CAPACITY, Message},
    now::now,
    undo,
};

impl<C: Clock, J: Journal, N: Notifier, B: DoNotDisturb> Engine<C, J, N, B> {
    /// Takes in what comes from elsewhere, and answers questions meanwhile.
    pub(crate) async fn import(&mut self, input: Input, reply: Answer) {
        let before = Arc::clone(&self.state);
        let given_at = now(&self.ports.clock);
        self.undo.forget_on_new_date(self.date(given_at));
        let granted = match self.keep_noticed() {
            Ok(()) => self.import_beside(input).await,
            Err(why) => Err(why),
        };
        self.weigh(&granted, given_at);
        self.reply(granted, before, reply);
    }

    async fn import_beside(&mut self, input: Input) -> Result<(), Refused> {
        let remembered = undo::remembered(&input);
        let step = self.step(input);
        let seed = self.ports.clock.seed();
        let mut journal = self.ports.journal.clone();
        let mut work = spawn_blocking(move || step.carry_out(&mut journal, || seed));
        let done = loop {
            let has_room = self.waiting.len() < MAILBOX_CAPACITY;
            select! {
                biased;
                done = &mut work => break done,
                Some(message) = self.messages.recv(), if has_room => self.meanwhile(message),
            }
        };
        // Where the work was cut off, so is the engine.
        let done = done.map_err(|_| Refused::Gone)?;
        if let Some(lived) = self.accept(done)? {
            self.given(remembered, lived);
        }
        Ok(())
    }

    /// Answers a question, and lets everything else wait.
    fn meanwhile(&mut self, message: Message) {
        match message {
            Message::View(_) | Message::Attended(..) => {
                let _goes_on = self.answer(message);
            }
            Message::Command(..)
            | Message::Settings(..)
            | Message::Foreseen(..)
            | Message::Noticed(..)
            | Message::Leave(_) => self.waiting.push_back(message),
        }
    }
}
