//! One step with one switch: asks how it stands, asks the rule, and does what it says, in its order.

use std::os::fd::OwnedFd;

use domain::{KnownSwitch, Loan, Occasion, SwitchAct, borrowing};
use zbus::Connection;

use super::{call::NoAnswer, record::QuietRecord, switch::Switch};

/// What stands behind a step: where it is written down.
pub(super) trait Ledger {
    /// What is written down.
    fn record(&self) -> &QuietRecord;

    /// Writes down that this is borrowed now.
    ///
    /// # Errors
    /// Why it is not: then nothing is switched.
    async fn note(&mut self, switch: &Switch, loan: Loan) -> Result<(), String>;

    /// Strikes out what is borrowed of this switch.
    async fn strike(&mut self, switch: &Switch);

    /// Writes down that it is the person's as long as this lasts.
    async fn leave_to_them(&mut self, switch: &Switch, occasion: Occasion);

    /// An end of the guard's pipe, for a program that switches something: the guard does nothing before it
    /// has ended too.
    fn tether(&self) -> Option<OwnedFd>;
}

/// What is wanted of a switch.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted {
    /// What it should be on for.
    pub(super) occasion: Option<Occasion>,
    /// What shows notifications is not what the record speaks of.
    pub(super) began_anew: bool,
}

/// Does what the rule says.
///
/// # Errors
/// Why something could not be done; what came before it is done, and the record says so.
pub(super) async fn step(
    connection: &Connection,
    switch: &Switch,
    ledger: &mut impl Ledger,
    wanted: Wanted,
) -> Result<(), NoAnswer> {
    let record = ledger.record().loan(switch);
    let forgotten = wanted.began_anew && switch.goes_with_its_service();
    let stands = switch.stands(connection, record.is_some() && !forgotten);
    let known = KnownSwitch {
        wanted: wanted.occasion,
        record,
        stands: stands.await?,
        theirs: ledger.record().theirs(switch),
        forgotten,
    };
    for act in borrowing(&known) {
        match act {
            SwitchAct::Record(loan) => {
                let noted = ledger.note(switch, loan).await;
                noted.map_err(NoAnswer::Refused)?;
            }
            SwitchAct::SwitchOn => {
                let tether = ledger.tether();
                if let Err(why) = switch.switch_on(connection, tether).await {
                    // A switch that is not there needs no record; one that may be on keeps it.
                    if let NoAnswer::NotKnown | NoAnswer::Refused(_) = why {
                        ledger.strike(switch).await;
                    }
                    return Err(why);
                }
            }
            SwitchAct::PutBack(before) => {
                let tether = ledger.tether();
                switch.put_back(connection, before, tether).await?;
            }
            SwitchAct::Forget => ledger.strike(switch).await,
            SwitchAct::LeaveToThem(occasion) => ledger.leave_to_them(switch, occasion).await,
        }
    }
    Ok(())
}

/// Puts back everything that is written down, what was borrowed last first: a list that the first one
/// made is empty again for it. What cannot be asked now stays in the record.
pub(super) async fn settle(connection: &Connection, record: &mut QuietRecord, began_anew: bool) {
    let wanted = Wanted {
        occasion: None,
        began_anew,
    };
    for borrowed in record.borrowed.clone().into_iter().rev() {
        // What cannot be put back is put back at the next start.
        let _ = step(connection, &borrowed.switch, record, wanted).await;
    }
}

/// A record in memory.
impl Ledger for QuietRecord {
    fn record(&self) -> &QuietRecord {
        self
    }

    async fn note(&mut self, switch: &Switch, loan: Loan) -> Result<(), String> {
        QuietRecord::note(self, switch, loan);
        Ok(())
    }

    async fn strike(&mut self, switch: &Switch) {
        QuietRecord::strike(self, switch);
    }

    async fn leave_to_them(&mut self, switch: &Switch, occasion: Occasion) {
        QuietRecord::leave_to_them(self, switch, occasion);
    }

    fn tether(&self) -> Option<OwnedFd> {
        None
    }
}
