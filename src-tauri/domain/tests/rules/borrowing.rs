//! A borrowed switch: whatever the person does with it, whenever Daydone or its guard is killed, and
//! however often it starts again, in the end it stands as the person last wanted; and what they switched
//! off in a session stays off until the next one, over its pauses and over restarts.

use domain::{
    BeforeBorrowed, FocusId, KnownSwitch, Loan, Occasion, SwitchAct, SwitchState, borrowing,
};
use proptest::prelude::*;
use uuid::Uuid;

/// What happens.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// A session begins, in place of the one before.
    Begin,
    /// It is paused, or runs over its time.
    Pause,
    /// It goes on.
    Resume,
    /// It ends.
    End,
    /// The person switches it, seeing how it stands.
    Person(bool),
    /// The person switches it, and no program hears of it.
    Unheard(bool),
    /// The agent is killed: its guard puts back what is borrowed. After so many acts of what it does then,
    /// the guard is killed too.
    Kill(Option<usize>),
    /// The power fails after so many acts of what the agent is about to do next.
    PowerCut(usize),
    /// The agent starts.
    Start,
    /// The program that keeps the switch is started again, and keeps nothing.
    ServiceBeginsAnew,
}

/// A session that goes on.
#[derive(Clone, Copy, Debug)]
struct Session {
    occasion: Occasion,
    runs: bool,
}

/// A desktop, its person and its disk.
#[derive(Debug)]
struct World {
    switch: SwitchState,
    /// What the person last wanted.
    person: SwitchState,
    record: Option<Loan>,
    theirs: Option<Occasion>,
    session: Option<Session>,
    begun: u128,
    agent: bool,
    /// The program that keeps the switch is not the one which the record speaks of.
    forgotten: bool,
    /// The session in which the person switched it off while it was held.
    switched_off: Option<Occasion>,
    /// What the person did last was not heard yet.
    unheard: bool,
}

impl World {
    fn new(first: SwitchState) -> Self {
        World {
            switch: first,
            person: first,
            record: None,
            theirs: None,
            session: None,
            begun: 0,
            agent: false,
            forgotten: false,
            switched_off: None,
            unheard: false,
        }
    }

    /// What the agent wants it to be on for.
    fn wanted(&self) -> Option<Occasion> {
        let session = self.session.filter(|session| session.runs);
        session.map(|session| session.occasion)
    }

    /// What the agent, or without one the guard, does now; it is killed after so many acts.
    fn act(&mut self, wanted: Option<Occasion>, killed_after: Option<usize>) {
        let known = KnownSwitch {
            wanted,
            record: self.record,
            stands: self.switch,
            theirs: self.theirs,
            forgotten: self.forgotten,
        };
        for act in borrowing(&known)
            .into_iter()
            .take(killed_after.unwrap_or(9))
        {
            match act {
                SwitchAct::Record(loan) => self.record = Some(loan),
                SwitchAct::SwitchOn => self.switch = SwitchState::On,
                SwitchAct::PutBack(BeforeBorrowed::Off) => self.switch = SwitchState::Off,
                SwitchAct::PutBack(BeforeBorrowed::Unset) => self.switch = SwitchState::Unset,
                SwitchAct::Forget => self.record = None,
                SwitchAct::LeaveToThem(occasion) => self.theirs = Some(occasion),
            }
        }
        if killed_after.is_none() {
            self.forgotten = false;
        }
    }

    /// The agent does what is to be done now.
    fn goes_by_the_session(&mut self) {
        if self.agent {
            self.unheard = false;
            self.act(self.wanted(), None);
        }
    }

    fn live(&mut self, act: Act) {
        match act {
            Act::Begin if self.agent => {
                self.begun += 1;
                let occasion = Occasion::Focus(FocusId(Uuid::from_u128(self.begun)));
                self.session = Some(Session {
                    occasion,
                    runs: true,
                });
                self.goes_by_the_session();
            }
            Act::Pause | Act::Resume if self.agent => {
                if let Some(session) = &mut self.session {
                    session.runs = matches!(act, Act::Resume);
                }
                self.goes_by_the_session();
            }
            Act::End if self.agent => {
                self.session = None;
                self.goes_by_the_session();
            }
            Act::Begin | Act::Pause | Act::Resume | Act::End => {}
            Act::Person(on) => self.switched(on, true),
            Act::Unheard(on) => self.switched(on, false),
            Act::Kill(guard_too) => {
                if self.agent {
                    self.agent = false;
                    self.act(None, guard_too);
                }
            }
            Act::PowerCut(after) => {
                if self.agent {
                    if let Some(session) = &mut self.session {
                        session.runs = !session.runs;
                    }
                    self.act(self.wanted(), Some(after));
                    self.agent = false;
                }
            }
            Act::Start => {
                if !self.agent {
                    self.agent = true;
                    // What an earlier one left comes first, then the session that goes on.
                    self.act(None, None);
                    self.goes_by_the_session();
                }
            }
            Act::ServiceBeginsAnew => {
                (self.switch, self.person) = (SwitchState::Unset, SwitchState::Unset);
                self.forgotten = true;
                self.goes_by_the_session();
            }
        }
    }

    fn switched(&mut self, on: bool, is_heard: bool) {
        // A switch that shows on is not switched on.
        if on == (self.switch == SwitchState::On) {
            return;
        }
        // What was left on by a power cut, or unheard, and is switched off and on again looks as it was
        // left. That is the one thing which cannot be known.
        if on && self.record.is_some() {
            return;
        }
        let held = self.record.filter(|_| !on && !self.forgotten);
        self.switched_off = held.map(|loan| loan.occasion).or(self.switched_off);
        let set = if on {
            SwitchState::On
        } else {
            SwitchState::Off
        };
        (self.switch, self.person) = (set, set);
        self.unheard = true;
        if is_heard {
            self.goes_by_the_session();
        }
    }
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => Just(Act::Begin),
        2 => Just(Act::Pause),
        3 => Just(Act::Resume),
        2 => Just(Act::End),
        4 => any::<bool>().prop_map(Act::Person),
        1 => any::<bool>().prop_map(Act::Unheard),
        1 => prop::option::of(0..3_usize).prop_map(Act::Kill),
        1 => (0..3_usize).prop_map(Act::PowerCut),
        3 => Just(Act::Start),
        1 => Just(Act::ServiceBeginsAnew),
    ]
}

fn first() -> impl Strategy<Value = SwitchState> {
    prop::sample::select(vec![SwitchState::Unset, SwitchState::Off, SwitchState::On])
}

proptest! {
    #[test]
    fn a_switch_is_left_as_the_person_last_wanted_it(
        acts in prop::collection::vec(act(), 1..60),
        first in first(),
    ) {
        let mut world = World::new(first);
        let began_anew = acts.iter().any(|act| matches!(act, Act::ServiceBeginsAnew));
        for act in acts {
            world.live(act);
            let borrowed = world.switch == SwitchState::On && world.person != SwitchState::On;
            prop_assert!(!borrowed || world.record.is_some(), "nothing is silent without a record: {world:?}");
            let wanted = world.wanted().filter(|_| world.agent && !world.unheard);
            let holds = wanted.is_some_and(|wanted| world.theirs != Some(wanted));
            prop_assert!(!holds || world.switch == SwitchState::On, "a hold holds: {world:?}");
        }
        world.live(Act::Start);
        world.live(Act::End);
        prop_assert_eq!(world.switch == SwitchState::On, world.person == SwitchState::On);
        // What a service keeps for as long as it runs is never unset.
        prop_assert!(began_anew || world.switch == world.person, "{world:?}");
        prop_assert_eq!(world.record, None);
    }

    /// Over pauses, kills, power cuts and starts.
    #[test]
    fn what_the_person_switched_off_stays_off_until_the_next_session(
        acts in prop::collection::vec(act(), 1..60),
        first in first(),
    ) {
        let mut world = World::new(first);
        for act in acts {
            world.live(act);
            let session = world.session.map(|session| session.occasion);
            // A program that keeps nothing is another switch.
            let is_known = !matches!(act, Act::ServiceBeginsAnew);
            if !is_known {
                world.switched_off = None;
            }
            if session.is_some() && world.switched_off == session {
                prop_assert_eq!(world.switch, world.person, "{:?}", world);
            }
        }
    }
}

/// The rules above would hold if nothing were ever borrowed.
#[test]
fn a_switch_that_is_off_is_borrowed_again_in_the_next_session_only() {
    let mut world = World::new(SwitchState::Off);
    for act in [Act::Start, Act::Begin] {
        world.live(act);
    }
    assert_eq!(world.switch, SwitchState::On);
    let loan = world.record.expect("it is written down");
    assert_eq!(loan.before, BeforeBorrowed::Off);
    world.live(Act::Pause);
    assert_eq!((world.switch, world.record), (SwitchState::Off, None));
    world.live(Act::Resume);
    assert_eq!(world.switch, SwitchState::On, "the session goes on");
    world.live(Act::Person(false));
    for act in [Act::Pause, Act::Resume, Act::Kill(None), Act::Start] {
        world.live(act);
    }
    assert_eq!((world.switch, world.record), (SwitchState::Off, None));
    world.live(Act::Begin);
    assert_eq!(world.switch, SwitchState::On, "the next one");
    world.live(Act::End);
    assert_eq!((world.switch, world.record), (SwitchState::Off, None));
}
