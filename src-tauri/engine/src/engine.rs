//! The loop: one mailbox, one clock, and an import, nothing else is ever awaited. The clock is asked before the
//! mailbox, so that a night the computer slept through comes before the command that followed it.

use std::{collections::VecDeque, ops::ControlFlow, sync::Arc};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::{Hold, Input, Settings, State, asks_at, day_date, is_settled, next_deadline};
use tokio::sync::{mpsc, watch};

use crate::{
    Clock, DoNotDisturb, Granted, Handle, Happened, Journal, Notifier, Ports, Refused, Revision,
    View, WakeReason,
    attendance::Attendance,
    backoff::Backoff,
    heartbeat::Pulse,
    journal_health::JournalHealth,
    mailbox::{self, Answer, MAILBOX_CAPACITY, Message},
    now::now,
    shared::Shared,
    undo::Undo,
};

/// The owner of the day. Does nothing until it is [run](Engine::run).
#[derive(Debug)]
pub struct Engine<C, J, N, B> {
    pub(crate) ports: Ports<C, Shared<J>, N, B>,
    pub(crate) state: Arc<State>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) trouble: JournalHealth,
    pub(crate) pulse: Pulse,
    pub(crate) undo: Undo,
    pub(crate) views: watch::Sender<View>,
    /// What the boundary was last asked to hold.
    pub(crate) guarded: Hold,
    pub(crate) revision: Revision,
    /// Whether the latest day lasted at the last wake.
    day_lasts: bool,
    attendance: Attendance,
    pub(crate) lost: u64,
    pub(crate) messages: mpsc::Receiver<Message>,
    /// What came during an import and has to come after it.
    pub(crate) waiting: VecDeque<Message>,
    /// What the clock noticed and the journal has not taken yet, oldest first.
    pub(crate) pending: VecDeque<Input>,
    pub(crate) backoff: Backoff,
    /// Who runs the person's hooks.
    pub(crate) hooks: Option<mpsc::UnboundedSender<Happened>>,
}

impl<C: Clock, J: Journal, N: Notifier, B: DoNotDisturb> Engine<C, J, N, B> {
    /// An engine that goes on from `state`, which is what the journal's entries so far lead to,
    /// and a first handle to speak to it.
    #[must_use]
    pub fn new(state: State, settings: Settings, ports: Ports<C, J, N, B>) -> (Self, Handle) {
        let (state, settings) = (Arc::new(state), Arc::new(settings));
        let (letter_box, messages) = mpsc::channel(MAILBOX_CAPACITY);
        let (views, watched) = watch::channel(View {
            revision: Revision::default(),
            state: Arc::clone(&state),
            settings: Arc::clone(&settings),
            now: now(&ports.clock),
            ahead: ports.clock.ahead(),
            zone: ports.clock.zone(),
            journal_problem: None,
            lost: 0,
            undo: None,
            redo: None,
        });
        let attendance = Attendance::begins(now(&ports.clock));
        let engine = Engine {
            ports: Ports {
                clock: ports.clock,
                journal: Shared::new(ports.journal),
                notifier: ports.notifier,
                boundary: ports.boundary,
            },
            state,
            settings,
            trouble: JournalHealth::default(),
            pulse: Pulse::default(),
            undo: Undo::default(),
            views,
            guarded: Hold::Nothing,
            revision: Revision::default(),
            day_lasts: false,
            attendance,
            lost: 0,
            messages,
            waiting: VecDeque::new(),
            pending: VecDeque::new(),
            backoff: Backoff::default(),
            hooks: None,
        };
        (
            engine,
            Handle {
                messages: letter_box,
                views: watched,
            },
        )
    }

    /// The same engine, whose journal has lost so many lines that it had kept.
    #[must_use]
    pub fn without(mut self, lost: u64) -> Self {
        self.lost = lost;
        self
    }

    /// The same engine with what happened to the machine before it started. It goes into the journal before
    /// anything else is handled.
    #[must_use]
    pub fn after(mut self, happened: impl IntoIterator<Item = WakeReason>) -> Self {
        self.pending
            .extend(happened.into_iter().filter_map(noticed));
        self
    }

    /// The same engine, which tells `hooks` what they are run for. The receiver takes everything at once
    /// and decides itself what waits: the day does not wait for it.
    #[must_use]
    pub fn telling(mut self, hooks: mpsc::UnboundedSender<Happened>) -> Self {
        self.hooks = Some(hooks);
        self
    }

    /// The same engine, whose views bear the number of this run of the agent.
    #[must_use]
    pub fn in_run(mut self, run: u32) -> Self {
        self.revision.run = run;
        self
    }

    /// Runs until [`Handle::leave`], or until every handle is gone. Begins with what became
    /// due while the agent did not run.
    pub async fn run(mut self) {
        self.pulse.feel(&self.state, now(&self.ports.clock));
        self.wake();
        self.stand_guard();
        loop {
            let until = self.asleep_until();
            let message = tokio::select! {
                biased;
                woke = self.ports.clock.sleep_until(until) => {
                    self.woke(woke);
                    continue;
                }
                message = mailbox::next(&mut self.waiting, &mut self.messages) => message,
            };
            match message {
                None => return self.let_go(),
                Some(Message::Command(input, reply)) if is_import(&input) => {
                    self.import(*input, reply).await;
                }
                Some(message) => {
                    if self.answer(message).is_break() {
                        return;
                    }
                }
            }
        }
    }

    /// Goes by these settings from now on.
    fn take_up(&mut self, settings: Settings) {
        self.settings = Arc::new(settings);
        self.backoff.regain();
        self.stand_guard();
        self.publish();
    }

    /// Answers a message; its sender may have stopped waiting. Breaks when there is nothing more
    /// to do.
    pub(crate) fn answer(&mut self, message: Message) -> ControlFlow<()> {
        match message {
            Message::Command(input, reply) => {
                let before = Arc::clone(&self.state);
                let granted = self.command(*input);
                self.reply(granted, before, reply);
            }
            Message::Settings(settings, reply) => {
                let foreseen = self.settings.foreseen.clone();
                self.take_up(Settings {
                    foreseen,
                    ..*settings
                });
                let _unheard = reply.send(self.view());
            }
            Message::Foreseen(foreseen, reply) => {
                if foreseen != self.settings.foreseen {
                    self.take_up(Settings {
                        foreseen,
                        ..Settings::clone(&self.settings)
                    });
                    // The day's numbers of it belong in the journal.
                    self.wake();
                }
                let _unheard = reply.send(self.view());
            }
            Message::Noticed(woke, reply) => {
                match noticed(woke) {
                    Some(input) => self.notice(input),
                    None => self.wake(),
                }
                let _unheard = reply.send(self.view());
            }
            Message::Attended(who, reply) => {
                self.attendance.told(who, now(&self.ports.clock));
                let _unheard = reply.send(());
            }
            Message::View(reply) => {
                let _unheard = reply.send(self.view());
            }
            Message::Leave(reply) => {
                self.let_go();
                let _unheard = reply.send(());
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }

    /// What was noticed earlier goes first: a session that slept must not be finished as if it had
    /// not. A refusal tells the person of trouble as well as a notification does.
    fn command(&mut self, input: Input) -> Result<(), Refused> {
        let now = now(&self.ports.clock);
        self.undo.forget_on_new_date(self.date(now));
        let granted = self.keep_noticed().and_then(|()| self.apply_command(input));
        self.weigh(&granted, now);
        granted
    }

    pub(crate) fn reply(&self, granted: Result<(), Refused>, before: Arc<State>, reply: Answer) {
        let answer = granted.map(|()| Granted {
            before,
            after: self.view(),
        });
        let _unheard = reply.send(answer);
    }

    /// What the outcome of a command says of the journal.
    pub(crate) fn weigh(&mut self, granted: &Result<(), Refused>, now: DateTime<Utc>) {
        match granted {
            Ok(()) => self.backoff.regain(),
            Err(Refused::NotSaved(_)) => {
                self.backoff.lose_once(now);
                self.trouble.untold(now);
            }
            Err(Refused::Rejected(_) | Refused::Gone) => {}
        }
    }

    fn woke(&mut self, woke: WakeReason) {
        match noticed(woke) {
            Some(input) => self.notice(input),
            None => self.reached(),
        }
    }

    fn notice(&mut self, input: Input) {
        self.pending.push_back(input);
        // The next try was planned on a clock that has moved since.
        self.backoff.regain();
        let now = now(&self.ports.clock);
        self.pulse.skip(now);
        self.attendance.interrupted(now);
        self.wake();
    }

    fn reached(&mut self) {
        let now = now(&self.ports.clock);
        let beat = self.pulse.due().is_some_and(|due| due <= now);
        if beat {
            self.heartbeat(now);
        }
        // A heartbeat does not change the view, so it is not published.
        if !beat || self.next_try(now).is_some_and(|due| due <= now) {
            self.wake();
        }
    }

    /// Keeps what was noticed and tells what is due. If that did not help, the next try waits.
    fn wake(&mut self) {
        self.believe_when_settled();
        let done = self
            .keep_noticed()
            .and_then(|()| self.apply(Input::Wake))
            .and_then(|()| self.ask_held())
            .and_then(|()| self.recover());
        let now = now(&self.ports.clock);
        self.undo.forget_on_new_date(self.date(now));
        self.publish();
        self.turn(now);
        self.stand_guard();
        if done.is_err() {
            self.warn(now);
        }
        if done.is_err() || self.due(now).is_some_and(|due| due <= now) {
            self.backoff.lose(now);
        } else {
            self.backoff.regain();
        }
    }

    /// What was said in a day ("that's enough for today") goes with it.
    fn turn(&mut self, now: DateTime<Utc>) {
        let lasts = self
            .state
            .day
            .as_ref()
            .is_some_and(|day| day.is_current_at(now));
        if self.day_lasts && !lasts && self.trouble.problem().is_none() {
            self.ports.notifier.withdraw();
        }
        self.day_lasts = lasts;
    }

    /// Asks about a hold during which a person was present for long enough.
    fn ask_held(&mut self) -> Result<(), Refused> {
        let now = now(&self.ports.clock);
        match asks_at(&self.state, self.attendance.presence()) {
            Some((at, since)) if at <= now => self.apply(Input::AskHeld { since }),
            _ => Ok(()),
        }
    }

    /// Time that is ahead of the wall clock is so for the sake of one day.
    fn believe_when_settled(&mut self) {
        let (now, ahead) = (now(&self.ports.clock), self.ports.clock.ahead());
        if ahead > TimeDelta::zero() && is_settled(&self.state, now, now - ahead) {
            self.ports.clock.believe();
            self.pulse.skip(now - ahead);
        }
    }

    pub(crate) fn keep_noticed(&mut self) -> Result<(), Refused> {
        while let Some(input) = self.pending.front() {
            // The rules never reject what the machine noticed; if they did, asking again would not
            // change it.
            if let Err(Refused::NotSaved(problem)) = self.apply(input.clone()) {
                return Err(Refused::NotSaved(problem));
            }
            // Also when it left nothing in the journal: the remembered states were read on another
            // clock, or a session taken back would run through the sleep.
            self.undo.forget();
            self.pending.pop_front();
        }
        Ok(())
    }

    fn asleep_until(&self) -> Option<DateTime<Utc>> {
        let next = self.next_try(now(&self.ports.clock));
        next.into_iter().chain(self.pulse.due()).min()
    }

    fn next_try(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.backoff.until(self.due(now))
    }

    pub(crate) fn date(&self, now: DateTime<Utc>) -> NaiveDate {
        day_date(now, self.ports.clock.zone(), self.settings.boundary)
    }

    fn due(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.pending.is_empty() && self.trouble.problem().is_none() {
            let zone = self.ports.clock.zone();
            let asks = asks_at(&self.state, self.attendance.presence());
            let asks = asks.map(|(at, _)| at.max(now));
            let next = next_deadline(&self.state, &self.settings, now, zone);
            next.into_iter().chain(asks).min()
        } else {
            Some(now)
        }
    }
}

fn is_import(input: &Input) -> bool {
    matches!(input, Input::Import { .. })
}

/// What the rules are to hear of it, if anything.
fn noticed(woke: WakeReason) -> Option<Input> {
    match woke {
        WakeReason::Reached => None,
        WakeReason::ClockMoved { by_ms } => Some(Input::ClockMoved { by_ms }),
        WakeReason::Missed { cause, from, to } => Some(Input::Missed { cause, from, to }),
    }
}
