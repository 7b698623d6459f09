//! Chance that can be had again: the same seed gives the same numbers.

use std::hash::{DefaultHasher, Hash, Hasher};

/// A series of numbers.
pub struct Chance {
    seed: u64,
    thrown: u64,
}

impl Chance {
    /// The series of a seed.
    pub fn of(seed: u64) -> Self {
        Self { seed, thrown: 0 }
    }

    /// The next number, from 0 up to but not including `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.thrown += 1;
        let mut hasher = DefaultHasher::new();
        (self.seed, self.thrown).hash(&mut hasher);
        hasher.finish() % limit
    }

    /// Words that no other call gives, nor one of another series.
    pub fn words(&mut self) -> String {
        self.thrown += 1;
        format!("word {:x} {}", self.seed, self.thrown)
    }

    /// A series of its own, for a person who acts at the same time.
    pub fn another(&mut self) -> Self {
        Self::of(self.below(u64::MAX))
    }

    /// One of several; there must be one.
    pub fn one_of<T>(&mut self, mut choices: Vec<T>) -> T {
        let chosen = self.below(choices.len() as u64) as usize;
        choices.swap_remove(chosen)
    }
}
