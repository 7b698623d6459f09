//! A borrowed switch: whatever the person does with it, whenever Daydone or its guard is killed, and
//! however often it starts again, in the end it stands as the person last wanted.

use domain::{BeforeBorrowed, KnownSwitch, SwitchAct, SwitchState, borrowing};
use proptest::prelude::*;

/// What happens.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// A session begins, or a hold of another kind.
    Begin,
    /// It ends.
    End,
    /// The person switches it, seeing how it stands.
    Person(bool),
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

/// A desktop, its person and its disk.
#[derive(Debug)]
struct World {
    switch: SwitchState,
    /// What the person last wanted.
    person: SwitchState,
    record: Option<BeforeBorrowed>,
    agent: Option<Agent>,
}

#[derive(Debug, Default)]
struct Agent {
    wanted: bool,
    theirs: bool,
    forgotten: bool,
}

impl World {
    /// What the agent, or without one the guard, does now; it is killed after so many acts.
    fn act(&mut self, killed_after: Option<usize>) {
        let agent = self.agent.as_ref();
        let known = KnownSwitch {
            wanted: agent.is_some_and(|agent| agent.wanted),
            record: self.record,
            stands: self.switch,
            theirs: agent.is_some_and(|agent| agent.theirs),
            forgotten: agent.is_some_and(|agent| agent.forgotten),
        };
        for act in borrowing(&known)
            .into_iter()
            .take(killed_after.unwrap_or(9))
        {
            match act {
                SwitchAct::Record(before) => self.record = Some(before),
                SwitchAct::SwitchOn => self.switch = SwitchState::On,
                SwitchAct::PutBack(BeforeBorrowed::Off) => self.switch = SwitchState::Off,
                SwitchAct::PutBack(BeforeBorrowed::Unset) => self.switch = SwitchState::Unset,
                SwitchAct::Forget => self.record = None,
                SwitchAct::LeaveToThem => {
                    if let Some(agent) = &mut self.agent {
                        agent.theirs = true;
                    }
                }
            }
        }
        if let Some(agent) = &mut self.agent {
            agent.forgotten = false;
        }
    }

    fn live(&mut self, act: Act) {
        match act {
            Act::Begin | Act::End => {
                let Some(agent) = &mut self.agent else { return };
                agent.wanted = matches!(act, Act::Begin);
                agent.theirs = false;
                self.act(None);
            }
            // A switch that shows on is not switched on.
            Act::Person(on) if on == (self.switch == SwitchState::On) => {}
            Act::Person(on) => {
                // Without an agent a switch that was left on by a power cut, and is switched off and on
                // again, looks as it was left. That is the one thing which cannot be known.
                if on && self.record.is_some() && self.agent.is_none() {
                    return;
                }
                let set = if on {
                    SwitchState::On
                } else {
                    SwitchState::Off
                };
                (self.switch, self.person) = (set, set);
                if self.agent.is_some() {
                    self.act(None);
                }
            }
            Act::Kill(guard_too) => {
                if self.agent.take().is_some() {
                    self.act(guard_too);
                }
            }
            Act::PowerCut(after) => {
                if let Some(agent) = &mut self.agent {
                    agent.wanted = !agent.wanted;
                    agent.theirs = false;
                    self.act(Some(after));
                    self.agent = None;
                }
            }
            Act::Start => {
                if self.agent.is_none() {
                    self.agent = Some(Agent::default());
                    self.act(None);
                }
            }
            Act::ServiceBeginsAnew => {
                self.switch = SwitchState::Unset;
                self.person = SwitchState::Unset;
                if let Some(agent) = &mut self.agent {
                    agent.forgotten = true;
                    self.act(None);
                }
            }
        }
    }
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => Just(Act::Begin),
        3 => Just(Act::End),
        4 => any::<bool>().prop_map(Act::Person),
        1 => prop::option::of(0..3_usize).prop_map(Act::Kill),
        1 => (0..3_usize).prop_map(Act::PowerCut),
        3 => Just(Act::Start),
        1 => Just(Act::ServiceBeginsAnew),
    ]
}

proptest! {
    #[test]
    fn a_switch_is_left_as_the_person_last_wanted_it(
        acts in prop::collection::vec(act(), 1..40),
        first in prop::sample::select(vec![SwitchState::Unset, SwitchState::Off, SwitchState::On]),
    ) {
        let mut world = World { switch: first, person: first, record: None, agent: None };
        let began_anew = acts.iter().any(|act| matches!(act, Act::ServiceBeginsAnew));
        for act in acts {
            world.live(act);
            let borrowed = world.switch == SwitchState::On && world.person != SwitchState::On;
            prop_assert!(!borrowed || world.record.is_some(), "nothing is silent without a record: {world:?}");
            let holds = world.agent.as_ref().is_some_and(|agent| agent.wanted && !agent.theirs);
            prop_assert!(!holds || world.switch == SwitchState::On, "a hold holds: {world:?}");
        }
        world.live(Act::Start);
        world.live(Act::End);
        prop_assert_eq!(world.switch == SwitchState::On, world.person == SwitchState::On);
        // What a service keeps for as long as it runs is never unset.
        prop_assert!(began_anew || world.switch == world.person, "{world:?}");
        prop_assert_eq!(world.record, None);
    }
}

/// The rule above would hold if nothing were ever borrowed.
#[test]
fn a_switch_that_is_off_is_borrowed_and_put_back() {
    let mut world = World {
        switch: SwitchState::Off,
        person: SwitchState::Off,
        record: None,
        agent: Some(Agent::default()),
    };
    world.live(Act::Begin);
    assert_eq!(world.switch, SwitchState::On);
    assert_eq!(world.record, Some(BeforeBorrowed::Off));
    world.live(Act::End);
    assert_eq!((world.switch, world.record), (SwitchState::Off, None));
}
