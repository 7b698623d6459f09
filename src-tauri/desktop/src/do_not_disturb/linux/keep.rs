//! The task that keeps it quiet: it carries out what the engine asks for, goes by the desktop as it comes and
//! goes, and hears what the person does with a switch that is borrowed.

use std::{io, path::PathBuf, pin::Pin, time::Duration};

use domain::Hold;
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
    record::{Borrowed, QuietRecord, Turn},
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
            Some(_) if request.hold.is_everything() => Hold::Nothing,
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
    keeper.hold(&HoldRequest::default(), bus, &tell).await;
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
    /// Its name in the record.
    name: String,
    /// What is borrowed, as the record has it.
    borrowed: Vec<Borrowed>,
    /// The record is another's, damaged or newer: nothing is borrowed as long as it is there.
    unreadable: bool,
    guard: Option<Guard>,
    guards_started: u32,
    inhibition: Option<Inhibition>,
    /// The hold it belongs to, by its number.
    nth: u64,
    is_everything: bool,
    /// What the person has switched since this hold began; none of it is touched until the next.
    theirs: Vec<Switch>,
    revoked: bool,
    /// Who showed notifications when everything was last brought about.
    service: Option<String>,
    /// There while something is held or borrowed, and the number of the bus it was made to.
    connection: Option<Connection>,
    bus: Option<u64>,
    watches: Watches,
}

impl Keeper {
    /// One that takes over what the record says an earlier agent had borrowed.
    async fn taking_over(data_folder: PathBuf) -> Self {
        let turn = Turn::taken(&data_folder).await;
        let read = QuietRecord::read(&data_folder);
        let unreadable = read.is_err();
        if let Err(error) = &read {
            crate::log!("what an earlier Daydone borrowed of the desktop is not known: {error}");
        }
        let record = read.ok().flatten();
        let keeper = Keeper {
            data_folder,
            name: format!("{:032x}", clock::random_bits()),
            borrowed: record.map(|record| record.borrowed).unwrap_or_default(),
            unreadable,
            guard: None,
            guards_started: 0,
            inhibition: None,
            nth: 0,
            is_everything: false,
            theirs: Vec::new(),
            revoked: false,
            service: None,
            connection: None,
            bus: None,
            watches: Watches::default(),
        };
        if !keeper.borrowed.is_empty() {
            // Under its own name: a guard that is as late leaves it alone.
            if let Err(error) = keeper.write() {
                crate::log!("what is borrowed of the desktop cannot be written down: {error}");
            }
        }
        turn.pass_on();
        keeper
    }

    fn holds_everything(&self) -> bool {
        self.inhibition.is_some() || (self.is_everything && !self.borrowed.is_empty())
    }

    /// Brings about what is asked for, as far as the desktop and the person let it.
    async fn hold(&mut self, asked: &HoldRequest, bus: Bus, tell: &mpsc::Sender<()>) {
        let Bus {
            nth: bus,
            notifications: service,
        } = bus;
        if self.nth != asked.nth {
            self.nth = asked.nth;
            (self.theirs, self.revoked, self.guards_started) = (Vec::new(), false, 0);
        }
        let hold = &asked.hold;
        if *hold == Hold::Nothing && self.borrowed.is_empty() && self.inhibition.is_none() {
            return self.rest().await;
        }
        let Some(connection) = self.connected(bus).await else {
            return;
        };
        let way = match (hold, &service) {
            (Hold::Nothing, _) => Some(HoldWay::Switches(vec![])),
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
        self.inhibit(hold, &way, service.clone()).await;
        let wanted = match way {
            HoldWay::Switches(switches) => switches,
            HoldWay::Inhibit => vec![],
        };
        // What was borrowed last is put back first, as `settle` does it.
        let kept = self.borrowed.iter().rev().map(|one| one.switch.clone());
        let others = kept.filter(|one| !wanted.contains(one));
        for switch in others.collect::<Vec<_>>() {
            self.step(&connection, &switch, Wanted::default()).await;
        }
        self.is_everything = hold.is_everything();
        let began_anew = self.service.is_some() && self.service != service;
        for switch in wanted {
            self.watches.listen(&connection, &switch, tell).await;
            let theirs = self.theirs.contains(&switch);
            let wanted = Wanted {
                wanted: true,
                theirs,
                forgotten: began_anew,
            };
            self.step(&connection, &switch, wanted).await;
        }
        if service.is_some() {
            self.service = service;
        }
        match hold {
            Hold::Nothing => self.rest().await,
            // What was taken over has none yet.
            Hold::Focus | Hold::AfterHours | Hold::Apps(_) => self.be_guarded().await,
        }
    }

    /// Without anything to hold there is no guard, and without anything borrowed no connection.
    async fn rest(&mut self) {
        if let Some(guard) = self.guard.take() {
            guard.dismissed().await;
        }
        (self.is_everything, self.service) = (false, None);
        if self.borrowed.is_empty() {
            self.watches = Watches::default();
            self.connection = None;
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
        let service = service.filter(|_| *way == HoldWay::Inhibit && !self.revoked);
        self.inhibition = match (service, self.inhibition.take()) {
            (Some(service), Some(held)) if held.service == service => Some(held),
            (None, Some(held)) => {
                self.revoked |= held.let_go().await;
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

    async fn step(&mut self, connection: &Connection, switch: &Switch, wanted: Wanted) {
        match step(connection, switch, self, wanted).await {
            Ok(true) => self.theirs.push(switch.clone()),
            Ok(false) => {}
            Err(why) if wanted.wanted => {
                crate::log!("other notifications are not held: {why}");
                // It says no once, and is not asked again before the next hold.
                if let NoAnswer::Refused(_) | NoAnswer::NotKnown = why {
                    self.theirs.push(switch.clone());
                }
            }
            // It is tried again with everything that happens on the bus, and at the next start.
            Err(why) => crate::log!("a switch of the desktop is not put back yet: {why}"),
        }
    }

    fn record(&self) -> QuietRecord {
        QuietRecord::new(&self.name, &self.borrowed)
    }

    fn write(&self) -> io::Result<()> {
        self.record().write(&self.data_folder)
    }

    /// Tells the guard what is borrowed, starting one where there is none.
    async fn tell_guard(&mut self) -> io::Result<()> {
        let record = self.record();
        if let Some(guard) = &mut self.guard
            && guard.tell(&record).await.is_ok()
        {
            return Ok(());
        }
        if self.guards_started >= GUARDS {
            return Err(io::Error::other("the guard keeps ending"));
        }
        self.guards_started += 1;
        let mut guard = Guard::start(&self.data_folder, &self.name)?;
        guard.tell(&record).await?;
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
        if !self.borrowed.is_empty()
            && self.guard.is_none()
            && let Err(error) = self.tell_guard().await
        {
            crate::log!("only the next start would put the desktop's switch back: {error}");
        }
    }
}

impl Ledger for Keeper {
    /// The guard knows of it first, then the disk; only then it is switched.
    async fn note(&mut self, borrowed: Borrowed) -> Result<(), String> {
        if self.unreadable {
            return Err("an older record of what is borrowed cannot be read".to_owned());
        }
        self.borrowed.push(borrowed);
        let noted = match self.tell_guard().await {
            Ok(()) => self.write(),
            Err(error) => Err(error),
        };
        if noted.is_err() {
            self.borrowed.pop();
            // What is not borrowed needs no guard's care; if it is gone, there is nothing to tell.
            let _ = self.tell_guard().await;
        }
        noted.map_err(|error| error.to_string())
    }

    async fn strike(&mut self, switch: &Switch) {
        self.borrowed.retain(|one| one.switch != *switch);
        if let Err(error) = self.write() {
            crate::log!("what is borrowed of the desktop cannot be written down: {error}");
        }
        let record = self.record();
        if let Some(guard) = &mut self.guard {
            // One that is gone knows of nothing.
            let _ = guard.tell(&record).await;
        }
    }

    fn known(&self, switch: &Switch) -> Option<Borrowed> {
        self.borrowed
            .iter()
            .find(|one| one.switch == *switch)
            .cloned()
    }
}
