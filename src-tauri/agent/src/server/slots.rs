//! Who is inside. There is room for so many callers; when it is full, the one who has been silent
//! longest is let go for the next one, so that callers who hang or forget to leave keep no other out. A
//! caller that waits for an answer, follows the day or is the window stays. Costs no wake-up: the slots are
//! looked through only when a new caller connects.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{sync::Notify, time::Instant};

/// How many callers are served at once; a window, a tray or two and a status bar need four.
const CALLERS: usize = 64;
/// How many of them may follow: followers are never let go, and must leave room for questions.
const FOLLOWERS: usize = 48;
/// How long a caller has to be silent before its place is given to another.
const SILENT: Duration = Duration::from_secs(10);

/// The places there are.
#[derive(Debug, Default)]
pub(super) struct Places(Mutex<TakenSlots>);

#[derive(Debug, Default)]
struct TakenSlots {
    last: u64,
    all: Vec<Seat>,
}

#[derive(Debug)]
struct Seat {
    number: u64,
    /// Since when nothing is asked; absent while something is.
    silent_since: Option<Instant>,
    follows: bool,
    go: Arc<Notify>,
}

/// A caller's place; free again when this is dropped.
#[derive(Debug)]
pub(super) struct ConnectionSlot {
    places: Arc<Places>,
    number: u64,
    go: Arc<Notify>,
}

impl Places {
    /// A place for one more caller, another's if need be. `None` when all of them are busy.
    pub(super) fn take(self: &Arc<Self>) -> Option<ConnectionSlot> {
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if taken.all.len() >= CALLERS {
            taken.let_one_go()?;
        }
        taken.last += 1;
        let (number, go) = (taken.last, Arc::new(Notify::new()));
        taken.all.push(Seat {
            number,
            silent_since: Some(Instant::now()),
            follows: false,
            go: Arc::clone(&go),
        });
        Some(ConnectionSlot {
            places: Arc::clone(self),
            number,
            go,
        })
    }
}

impl TakenSlots {
    /// Frees the place of the caller that has been silent longest.
    fn let_one_go(&mut self) -> Option<()> {
        let silent = |seat: &Seat| {
            let since = seat.silent_since.filter(|_| !seat.follows)?;
            (since.elapsed() >= SILENT).then_some(since)
        };
        let seats = self.all.iter().enumerate();
        let longest = seats.filter_map(|(index, seat)| Some((silent(seat)?, index)));
        let (_, index) = longest.min()?;
        self.all.swap_remove(index).go.notify_one();
        Some(())
    }
}

impl ConnectionSlot {
    /// Waits until the place is wanted for another caller.
    pub(super) async fn wanted(&self) {
        self.go.notified().await;
    }

    /// Something is asked; no other caller takes the slot before it is answered.
    pub(super) fn asks(&self) {
        self.change(|seat| seat.silent_since = None);
    }

    /// It is answered.
    pub(super) fn is_answered(&self) {
        self.change(|seat| seat.silent_since = Some(Instant::now()));
    }

    /// The caller follows, and stays from now on. False when too many do already.
    pub(super) fn follows(&self) -> bool {
        let mut taken = self.places.0.lock().unwrap_or_else(PoisonError::into_inner);
        let others = taken.all.iter().filter(|seat| seat.number != self.number);
        if others.filter(|seat| seat.follows).count() >= FOLLOWERS {
            return false;
        }
        if let Some(seat) = taken.all.iter_mut().find(|seat| seat.number == self.number) {
            seat.follows = true;
        }
        true
    }

    fn change(&self, change: impl FnOnce(&mut Seat)) {
        let mut taken = self.places.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(seat) = taken.all.iter_mut().find(|seat| seat.number == self.number) {
            change(seat);
        }
    }
}

impl Drop for ConnectionSlot {
    fn drop(&mut self) {
        let mut taken = self.places.0.lock().unwrap_or_else(PoisonError::into_inner);
        taken.all.retain(|seat| seat.number != self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::{advance, timeout};

    fn full(places: &Arc<Places>) -> Vec<ConnectionSlot> {
        let all: Vec<_> = (0..CALLERS).map_while(|_| places.take()).collect();
        assert_eq!(all.len(), CALLERS, "there is room for so many");
        all
    }

    async fn is_wanted(place: &ConnectionSlot) -> bool {
        timeout(Duration::ZERO, place.wanted()).await.is_ok()
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_has_been_silent_longest_makes_room() {
        let places = Arc::new(Places::default());
        let all = full(&places);
        assert!(places.take().is_none(), "all of them came just now");
        advance(SILENT).await;
        all[1..].iter().for_each(ConnectionSlot::is_answered);
        let next = places.take();
        assert!(next.is_some(), "the silent one makes room");
        assert!(is_wanted(&all[0]).await, "and is let go");
        assert!(!is_wanted(&all[1]).await);
        assert!(places.take().is_none(), "the others spoke just now");
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_waits_for_an_answer_or_follows_stays() {
        let places = Arc::new(Places::default());
        let all = full(&places);
        let (follow, ask) = all.split_at(FOLLOWERS);
        assert!(
            follow.iter().all(ConnectionSlot::follows),
            "so many may follow"
        );
        assert!(!ask[0].follows(), "and no more");
        ask.iter().for_each(ConnectionSlot::asks);
        advance(SILENT * 100).await;
        assert!(places.take().is_none());
        ask[0].is_answered();
        assert!(places.take().is_none(), "it was answered just now");
        advance(SILENT).await;
        assert!(places.take().is_some());
        assert!(is_wanted(&ask[0]).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_place_that_was_left_is_free() {
        let places = Arc::new(Places::default());
        let mut all = full(&places);
        all.pop();
        assert!(places.take().is_some());
    }
}
