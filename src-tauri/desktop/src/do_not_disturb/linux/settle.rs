//! One step with one switch: asks how it stands, asks the rule, and does what it says, in its order.

use domain::{KnownSwitch, SwitchAct, borrowing};
use zbus::Connection;

use super::{
    call::NoAnswer,
    record::{Borrowed, QuietRecord},
    switch::Switch,
};

/// What stands behind a step: where it is written down.
pub(super) trait Ledger {
    /// Writes down that this is borrowed now.
    ///
    /// # Errors
    /// Why it is not: then nothing is switched.
    async fn note(&mut self, borrowed: Borrowed) -> Result<(), String>;

    /// Strikes out what is borrowed of this switch.
    async fn strike(&mut self, switch: &Switch);

    /// What is written down of this switch.
    fn known(&self, switch: &Switch) -> Option<Borrowed>;
}

/// Does what the rule says. Gives whether the switch is the person's from now on.
///
/// # Errors
/// Why something could not be done; what came before it is done, and the record says so.
pub(super) async fn step(
    connection: &Connection,
    switch: &Switch,
    ledger: &mut impl Ledger,
    wanted: Wanted,
) -> Result<bool, NoAnswer> {
    let record = ledger.known(switch).map(|known| known.before);
    let stands = switch.stands(connection, record.is_some() && !wanted.forgotten);
    let known = KnownSwitch {
        wanted: wanted.wanted,
        record,
        stands: stands.await?,
        theirs: wanted.theirs,
        forgotten: wanted.forgotten,
    };
    for act in borrowing(&known) {
        match act {
            SwitchAct::Record(before) => {
                let switch = switch.clone();
                let noted = ledger.note(Borrowed { switch, before }).await;
                noted.map_err(NoAnswer::Refused)?;
            }
            SwitchAct::SwitchOn => {
                if let Err(why) = switch.switch_on(connection).await {
                    // A switch that is not there needs no record; one that may be on keeps it.
                    if let NoAnswer::NotKnown | NoAnswer::Refused(_) = why {
                        ledger.strike(switch).await;
                    }
                    return Err(why);
                }
            }
            SwitchAct::PutBack(before) => switch.put_back(connection, before).await?,
            SwitchAct::Forget => ledger.strike(switch).await,
            SwitchAct::LeaveToThem => return Ok(true),
        }
    }
    Ok(false)
}

/// What is wanted of a switch.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted {
    pub(super) wanted: bool,
    pub(super) theirs: bool,
    pub(super) forgotten: bool,
}

/// Puts back everything that is written down, what was borrowed last first: a list that the first one
/// made is empty again for it. What cannot be asked now stays in the record.
pub(super) async fn settle(connection: &Connection, record: &mut QuietRecord) {
    let mut ledger = RecordInMemory(std::mem::take(&mut record.borrowed));
    for borrowed in ledger.0.clone().into_iter().rev() {
        let step = step(connection, &borrowed.switch, &mut ledger, Wanted::default());
        // What cannot be put back is put back at the next start.
        let _ = step.await;
    }
    record.borrowed = ledger.0;
}

/// A record in memory.
struct RecordInMemory(Vec<Borrowed>);

impl Ledger for RecordInMemory {
    async fn note(&mut self, borrowed: Borrowed) -> Result<(), String> {
        self.0.push(borrowed);
        Ok(())
    }

    async fn strike(&mut self, switch: &Switch) {
        self.0.retain(|one| one.switch != *switch);
    }

    fn known(&self, switch: &Switch) -> Option<Borrowed> {
        self.0.iter().find(|one| one.switch == *switch).cloned()
    }
}
