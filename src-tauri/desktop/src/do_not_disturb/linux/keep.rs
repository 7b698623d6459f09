//! The task that keeps it quiet: it carries out what the engine asks for, goes by the desktop as it comes and
//! goes, and hears what the person does with a switch that is borrowed.

use std::{io, os::fd::OwnedFd, path::PathBuf, pin::Pin, time::Duration};

use domain::{Hold, Loan, Occasion};
use tokio::{
    sync::mpsc,
    time::{Sleep, sleep, timeout},
};
use zbus::Connection;

use super::{
    super::lines::{HoldRequest, QuietLines},
    call::{NoAnswer, TIMEOUT},
    guard::Guard,
    inhibition::Inhibition,
    record::{QuietRecord, Turn},
    service,
    settle::{Ledger, Wanted, step},
    switch::Switch,
    watches::Watches,
    ways::{HoldWay, way},
};
use crate::{
    bus::{self, Bus},
    clock,
};

/// How long everything is let go of for something that has to be said meanwhile.
const ASIDE: Duration = Duration::from_secs(10);
/// How often a guard that ends is started again within one hold.
const GUARDS: u32 = 5;

/// Carries out the requests until the last sender is gone, and publishes whether everything is held.
pub(in super::super) async fn keep(mut lines: QuietLines) {
    let mut keeper = Keeper::taking_over(lines.data_folder.clone()).await;
    let (tell, mut switched) = mpsc::channel(1);
    let mut aside: Option<Pin<Box<Sleep>>> = None;
    let mut asked = Some(());
    while asked.is_some() {
        let request = lines.requested.borrow_and_update().clone();
        let bus = lines.bus.borrow_and_update().clone();
        let hold = match &aside {
            Some(_) if request.hold.is_everything() => request.hold.suspended(),
            _ => request.hold.clone(),
        };
        keeper
            .hold(&HoldRequest { hold, ..request }, bus, &tell)
            .await;
        lines.holds.send_replace(keeper.holds_everything());
        tokio::select! {
            changed = lines.requested.changed() => asked = changed.ok(),
            () = bus::changed(&mut lines.bus) => {}
            () = lines.aside.notified() => aside = Some(Box::pin(sleep(ASIDE))),
            () = over(&mut aside) => aside = None,
            _ = switched.recv() => {}
            () = keeper.guard_ended() => keeper.guard_again().await,
        }
    }
    let bus = lines.bus.borrow().clone();
    let last = lines.requested.borrow().clone();
    // The session may go on after a restart.
    let hold = last.hold.suspended();
    keeper.hold(&HoldRequest { hold, ..last }, bus, &tell).await;
}

async fn over(aside: &mut Option<Pin<Box<Sleep>>>) {
    match aside {
        Some(aside) => aside.await,
        None => std::future::pending().await,
    }
}

/// What is held, and how.
struct Keeper {
    data_folder: PathBuf,
    /// What is borrowed, and what is the person's.
    record: QuietRecord,
    /// A record lies there that cannot be read or set aside: nothing is borrowed as long as it is there.
    unreadable: bool,
    guard: Option<Guard>,
    guards_started: u32,
    inhibition: Option<Inhibition>,
    /// The hold it belongs to, by its number.
    nth: u64,
    is_everything: bool,
    /// There while something is held or borrowed, and the number of the bus it was made to.
    connection: Option<Connection>,
    bus: Option<u64>,
    watches: Watches,
}

impl Keeper {
    /// One that takes over what the record says an earlier agent had borrowed.
    async fn taking_over(data_folder: PathBuf) -> Self {
        let turn = Turn::taken(&data_folder).await;
        let (read, unreadable) = match QuietRecord::read(&data_folder) {
            Ok(record) => (record, false),
            Err(error) => {
                crate::log!(
                    "what an earlier Daydone borrowed of the desktop is not known: {error}"
                );
                (None, QuietRecord::set_aside(&data_folder).is_err())
            }
        };
        let name = format!("{:032x}", clock::random_bits());
        let was_there = read.is_some();
        let mut keeper = Keeper {
            data_folder,
            // Under its own name: a guard that is as late leaves it alone.
            record: read.unwrap_or_default().kept_by(&name),
            unreadable,
            guard: None,
            guards_started: 0,
            inhibition: None,
            nth: 0,
            is_everything: false,
            connection: None,
            bus: None,
            watches: Watches::default(),
        };
        if was_there {
            keeper.write_or_say();
        }
        turn.pass_on();
        keeper
    }

    fn holds_everything(&self) -> bool {
        self.inhibition.is_some() || (self.is_everything && !self.record.borrowed.is_empty())
    }

    /// Brings about what is asked for, as far as the desktop and the person let it.
    async fn hold(&mut self, asked: &HoldRequest, bus: Bus, tell: &mpsc::Sender<()>) {
        let Bus {
            nth: bus,
            notifications: service,
        } = bus;
        if self.nth != asked.nth {
            (self.nth, self.guards_started) = (asked.nth, 0);
        }
        let hold = &asked.hold;
        if !hold.is_anything() && self.record.borrowed.is_empty() && self.inhibition.is_none() {
            return self.rest(hold).await;
        }
        let Some(connection) = self.connected(bus).await else {
            return;
        };
        let way = match (hold, &service) {
            (Hold::Nothing | Hold::Suspended(_), _) => Some(HoldWay::Switches(vec![])),
            (_, None) => None,
            _ => way(&connection, hold).await,
        };
        // A service that is away or does not answer for a moment is no reason to let go of what it will be
        // asked for again. Only an inhibition goes with it.
        let Some(way) = way else {
            if service.is_none() {
                self.inhibit(hold, &HoldWay::Switches(vec![]), None).await;
            }
            return;
        };
        if way == HoldWay::Inhibit {
            self.watches.listen_for_revoking(&connection, tell).await;
        }
        let shown_by = service.as_deref();
        let shown_by = shown_by.map(|name| service::named(&connection, name));
        self.inhibit(hold, &way, service).await;
        let switches = match way {
            HoldWay::Switches(switches) => switches,
            HoldWay::Inhibit => vec![],
        };
        if self.record.borrowed.is_empty() {
            self.record.service.clone_from(&shown_by);
        }
        let known = &self.record.service;
        let began_anew = known.is_some() && shown_by.is_some() && *known != shown_by;
        self.is_everything = hold.is_everything();
        let mut all_done = true;
        // What was borrowed last is put back first, as `settle` does it.
        let kept = self.record.borrowed.iter().rev();
        let kept = kept.map(|one| one.switch.clone());
        let others: Vec<Switch> = kept.filter(|one| !switches.contains(one)).collect();
        for switch in others {
            let wanted = Wanted {
                occasion: None,
                began_anew,
            };
            all_done &= self.step(&connection, &switch, wanted).await;
        }
        for switch in switches {
            self.watches.listen(&connection, &switch, tell).await;
            let wanted = Wanted {
                occasion: hold.occasion(),
                began_anew,
            };
            all_done &= self.step(&connection, &switch, wanted).await;
        }
        if began_anew && all_done {
            self.record.service = shown_by;
            self.write_or_say();
        }
        if hold.is_anything() {
            // What was taken over has no guard yet.
            self.be_guarded().await;
            self.begin(hold);
        } else {
            self.rest(hold).await;
        }
    }

    /// Without anything borrowed there is no guard and no connection. What could not be put back yet keeps
    /// both.
    async fn rest(&mut self, hold: &Hold) {
        self.is_everything = false;
        self.begin(hold);
        if !self.record.borrowed.is_empty() {
            return self.be_guarded().await;
        }
        if let Some(guard) = self.guard.take() {
            guard.dismissed().await;
        }
        self.watches = Watches::default();
        self.connection = None;
    }

    /// What was the person's in an occasion before this one is no longer. Before the engine has said which
    /// it is, it may be the same.
    fn begin(&mut self, hold: &Hold) {
        if self.nth > 0 && self.record.begin(hold.occasion()) {
            self.write_or_say();
        }
    }

    /// A connection to the bus; another one where the bus, and everything on it, is another.
    async fn connected(&mut self, bus: Option<u64>) -> Option<Connection> {
        if self.connection.is_none() || self.bus != bus {
            (self.bus, self.watches) = (bus, Watches::default());
            let connecting = timeout(TIMEOUT, Connection::session()).await;
            self.connection = connecting.ok().and_then(Result::ok);
        }
        self.connection.clone()
    }

    async fn inhibit(&mut self, hold: &Hold, way: &HoldWay, service: Option<String>) {
        let occasion = hold.occasion();
        if let Some(held) = &mut self.inhibition
            && service.as_ref() == Some(&held.service)
            && let Some(held_for) = held.occasion
            && held.is_revoked().await
        {
            self.record.revoke(held_for);
            self.write_or_say();
        }
        let is_wanted = *way == HoldWay::Inhibit && self.record.revoked != occasion;
        let service = service.filter(|_| is_wanted);
        self.inhibition = match (service, self.inhibition.take()) {
            (Some(service), Some(held)) if held.service == service => Some(held.held_for(occasion)),
            (None, Some(held)) => {
                held.let_go().await;
                None
            }
            // Another service knows nothing of what the one before was asked.
            (Some(service), _) => match Inhibition::ask(service, hold).await {
                Ok(held) => Some(held),
                Err(why) => {
                    crate::log!("other notifications are not held: {why}");
                    None
                }
            },
            (None, None) => None,
        };
    }

    /// Gives whether everything that was to be done is done.
    async fn step(&mut self, connection: &Connection, switch: &Switch, wanted: Wanted) -> bool {
        match (
            step(connection, switch, self, wanted).await,
            wanted.occasion,
        ) {
            (Ok(()), _) => true,
            (Err(why), Some(occasion)) => {
                crate::log!("other notifications are not held: {why}");
                // It says no once, and is not asked again before the next occasion.
                if let NoAnswer::Refused(_) | NoAnswer::NotKnown = why {
                    self.leave_to_them(switch, occasion).await;
                }
                false
            }
            // It is tried again with everything that happens on the bus, by the guard, and at the next start.
            (Err(why), None) => {
                crate::log!("a switch of the desktop is not put back yet: {why}");
                false
            }
        }
    }

    /// Writes the record down.
    fn write(&mut self) -> io::Result<()> {
        if self.unreadable {
            self.unreadable = QuietRecord::set_aside(&self.data_folder).is_err();
        }
        if self.unreadable {
            return Err(io::Error::other("what lies in its place cannot be read"));
        }
        self.record.write(&self.data_folder)
    }

    fn write_or_say(&mut self) {
        if let Err(error) = self.write() {
            crate::log!("what is borrowed of the desktop cannot be written down: {error}");
        }
    }

    /// Tells the guard what is borrowed, starting one where there is none.
    async fn tell_guard(&mut self) -> io::Result<()> {
        if let Some(guard) = &mut self.guard
            && guard.tell(&self.record).await.is_ok()
        {
            return Ok(());
        }
        if self.guards_started >= GUARDS {
            return Err(io::Error::other("the guard keeps ending"));
        }
        self.guards_started += 1;
        let mut guard = Guard::start(&self.data_folder, &self.record.keeper)?;
        guard.tell(&self.record).await?;
        self.guard = Some(guard);
        Ok(())
    }

    /// Returns when the guard has ended by itself.
    async fn guard_ended(&mut self) {
        match &mut self.guard {
            // However it ended, it is gone.
            Some(guard) => drop(guard.ended().await),
            None => std::future::pending().await,
        }
    }

    /// Another one in its place.
    async fn guard_again(&mut self) {
        self.guard = None;
        self.be_guarded().await;
    }

    /// Whatever is borrowed has a guard.
    async fn be_guarded(&mut self) {
        if !self.record.borrowed.is_empty()
            && self.guard.is_none()
            && let Err(error) = self.tell_guard().await
        {
            crate::log!("only the next start would put the desktop's switch back: {error}");
        }
    }
}

impl Ledger for Keeper {
    fn record(&self) -> &QuietRecord {
        &self.record
    }

    /// The guard knows of it first, then the disk; only then it is switched.
    async fn note(&mut self, switch: &Switch, loan: Loan) -> Result<(), String> {
        let before = self.record.clone();
        self.record.note(switch, loan);
        let noted = match self.tell_guard().await {
            Ok(()) => self.write(),
            Err(error) => Err(error),
        };
        if noted.is_err() {
            self.record = before;
            // What is not borrowed needs no guard's care; if it is gone, there is nothing to tell.
            let _ = self.tell_guard().await;
        }
        noted.map_err(|error| error.to_string())
    }

    async fn strike(&mut self, switch: &Switch) {
        self.record.strike(switch);
        self.write_or_say();
        if let Some(guard) = &mut self.guard {
            // One that is gone knows of nothing.
            let _ = guard.tell(&self.record).await;
        }
    }

    async fn leave_to_them(&mut self, switch: &Switch, occasion: Occasion) {
        self.record.leave_to_them(switch, occasion);
        self.write_or_say();
    }

    fn tether(&self) -> Option<OwnedFd> {
        self.guard.as_ref().and_then(Guard::tether)
    }
}
