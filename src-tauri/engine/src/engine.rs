//! The loop: one mailbox, one clock, nothing else is ever awaited. The clock is asked before the
//! mailbox, so that a night the computer slept through comes before the wish that followed it.

use std::{collections::VecDeque, ops::ControlFlow, sync::Arc};

use chrono::{DateTime, Utc};
use domain::{Command, Settings, State, next_deadline};
use tokio::sync::{mpsc, watch};

use crate::{
    Boundary, Clock, Handle, Journal, JournalProblem, Notifier, Picture, Ports, Refused, Woke,
    live::now,
    mailbox::{Letter, MAILBOX},
    patience::Patience,
};

/// The owner of the day. Does nothing until it is [run](Engine::run).
#[derive(Debug)]
pub struct Engine<C, J, N, B> {
    pub(crate) ports: Ports<C, J, N, B>,
    pub(crate) state: Arc<State>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) journal_problem: Option<Arc<JournalProblem>>,
    pub(crate) pictures: watch::Sender<Picture>,
    pub(crate) guarded: bool,
    letters: mpsc::Receiver<Letter>,
    /// What the clock noticed and the journal has not taken yet, oldest first.
    unkept: VecDeque<Command>,
    patience: Patience,
}

impl<C: Clock, J: Journal, N: Notifier, B: Boundary> Engine<C, J, N, B> {
    /// An engine that goes on from `state`, which is what the journal's entries so far lead to,
    /// and a first handle to speak to it.
    #[must_use]
    pub fn new(state: State, settings: Settings, ports: Ports<C, J, N, B>) -> (Self, Handle) {
        let (state, settings) = (Arc::new(state), Arc::new(settings));
        let (letter_box, letters) = mpsc::channel(MAILBOX);
        let (pictures, watched) = watch::channel(Picture {
            state: Arc::clone(&state),
            settings: Arc::clone(&settings),
            now: now(&ports.clock),
            zone: ports.clock.zone(),
            journal_problem: None,
        });
        let engine = Engine {
            ports,
            state,
            settings,
            journal_problem: None,
            pictures,
            guarded: false,
            letters,
            unkept: VecDeque::new(),
            patience: Patience::default(),
        };
        (
            engine,
            Handle {
                letters: letter_box,
                pictures: watched,
            },
        )
    }

    /// Lives until [`Handle::leave`], or until every handle is gone. Begins by telling what became
    /// due while nobody was there.
    pub async fn run(mut self) {
        self.stand_guard();
        self.wake();
        loop {
            let until = self.asleep_until();
            let letter = tokio::select! {
                biased;
                woke = self.ports.clock.sleep_until(until) => {
                    self.woke(woke);
                    continue;
                }
                letter = self.letters.recv() => letter,
            };
            let Some(letter) = letter else {
                return self.let_go();
            };
            if self.answer(letter).is_break() {
                return;
            }
        }
    }

    /// Answers a letter; whoever wrote it may have left before. Breaks when there is nothing more
    /// to do.
    fn answer(&mut self, letter: Letter) -> ControlFlow<()> {
        match letter {
            Letter::Command(command, reply) => {
                let answer = self.wish(*command).map(|()| self.picture());
                let _unheard = reply.send(answer);
            }
            Letter::Settings(settings, reply) => {
                self.settings = Arc::from(settings);
                self.patience.regain();
                self.stand_guard();
                self.publish();
                let _unheard = reply.send(self.picture());
            }
            Letter::Noticed(woke, reply) => {
                self.woke(woke);
                let _unheard = reply.send(self.picture());
            }
            Letter::Picture(reply) => {
                let _unheard = reply.send(self.picture());
            }
            Letter::Leave(reply) => {
                self.let_go();
                let _unheard = reply.send(());
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }

    /// What was noticed earlier goes first: a session that slept must not be finished as if it had
    /// not.
    fn wish(&mut self, command: Command) -> Result<(), Refused> {
        self.keep_noticed()?;
        self.live(command)?;
        self.patience.regain();
        Ok(())
    }

    fn woke(&mut self, woke: Woke) {
        match woke {
            Woke::Reached => {}
            Woke::ClockMoved { by_ms } => self.unkept.push_back(Command::ClockMoved { by_ms }),
            Woke::Missed { cause, from, to } => {
                self.unkept.push_back(Command::Missed { cause, from, to });
            }
        }
        if woke != Woke::Reached {
            // The instant until which to be patient was told by a clock that has moved since.
            self.patience.regain();
        }
        self.wake();
    }

    /// Keeps what was noticed and tells what is due. If that did not help, the next try waits.
    fn wake(&mut self) {
        let done = self.keep_noticed().and_then(|()| self.live(Command::Wake));
        self.publish();
        let now = now(&self.ports.clock);
        if done.is_err() || self.due(now).is_some_and(|due| due <= now) {
            self.patience.lose(now);
        } else {
            self.patience.regain();
        }
    }

    fn keep_noticed(&mut self) -> Result<(), Refused> {
        while let Some(command) = self.unkept.front() {
            match self.live(command.clone()) {
                // The rules never reject what the machine noticed; if they did, asking again would
                // not change it.
                Ok(()) | Err(Refused::Rejected(_)) => self.unkept.pop_front(),
                Err(not_kept) => return Err(not_kept),
            };
        }
        Ok(())
    }

    fn asleep_until(&self) -> Option<DateTime<Utc>> {
        self.patience.until(self.due(now(&self.ports.clock)))
    }

    fn due(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.unkept.is_empty() {
            next_deadline(&self.state, &self.settings, now, self.ports.clock.zone())
        } else {
            Some(now)
        }
    }
}
