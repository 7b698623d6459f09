//! Work that blocks (a disk, a folder that is elsewhere) on borrowed threads. Each kind of work has a
//! lane with a few places of its own, so that none can take what another needs; who finds all places
//! of a lane taken waits a moment and is then refused, and no caller waits longer for an answer than an
//! answer may take.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

/// How long an answer may take, the wait for a place included. Clients wait a little longer.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(8);

/// The threads of all lanes, and a few for what is over in a moment. None exists while nothing blocks.
pub(crate) const THREADS: usize = 16;

/// Places for one kind of work.
#[derive(Clone, Debug)]
pub struct Lane(Arc<Semaphore>);

/// The lanes of one agent.
#[derive(Clone, Debug)]
pub struct Lanes {
    /// Questions about the past.
    pub(crate) past: Lane,
    /// Which copies there are.
    pub(crate) copies: Lane,
    /// The doctor's look at the whole journal.
    pub(crate) doctor: Lane,
    /// Notes in a folder of the person's.
    pub(crate) notes: Lane,
    /// Calendars, and the child that reads them.
    pub(crate) calendars: Lane,
    /// A look at the folder of hooks.
    pub(crate) hooks: Lane,
    /// Showing the data folder, and a look into the one for exports.
    pub(crate) folder: Lane,
}

impl Default for Lanes {
    fn default() -> Self {
        Lanes {
            past: Lane::of(2),
            copies: Lane::of(1),
            doctor: Lane::of(1),
            notes: Lane::of(1),
            calendars: Lane::of(2),
            hooks: Lane::of(2),
            folder: Lane::of(2),
        }
    }
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LaneLost {
    /// All places are taken by others.
    #[error("others are being answered")]
    Busy,
    /// It takes longer than an answer may.
    #[error("it takes too long")]
    Slow,
    /// The work ended without an answer.
    #[error("it ended without an answer")]
    Ended,
}

/// Whether a caller still waits for the answer. Work that takes long asks now and then.
#[derive(Clone, Debug)]
pub(crate) struct StillWanted(Arc<AtomicBool>);

impl StillWanted {
    /// Whether it does.
    pub(crate) fn still(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Clears [`StillWanted`] when the waiting caller is gone.
struct Waits(StillWanted);

impl Drop for Waits {
    fn drop(&mut self) {
        self.0.0.store(false, Ordering::Relaxed);
    }
}

impl Lane {
    /// A lane of so many places.
    pub(crate) fn of(places: usize) -> Self {
        Self(Arc::new(Semaphore::new(places)))
    }

    /// Does `work` on a borrowed thread and gives what it gives. Work that no caller waits for any more
    /// keeps its place until it ends.
    ///
    /// # Errors
    /// [`LaneLost`].
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&StillWanted) -> T + Send + 'static,
    ) -> Result<T, LaneLost> {
        self.run_within(TIMEOUT, work).await
    }

    /// As [`Lane::run`], for work that no caller of the socket waits for.
    pub(crate) async fn run_within<T: Send + 'static>(
        &self,
        limit: Duration,
        work: impl FnOnce(&StillWanted) -> T + Send + 'static,
    ) -> Result<T, LaneLost> {
        let wanted = StillWanted(Arc::new(AtomicBool::new(true)));
        let waits = Waits(wanted.clone());
        let places = Arc::clone(&self.0);
        let mut lost = LaneLost::Busy;
        let answering = async {
            // No code closes it.
            let place = places.acquire_owned().await.map_err(|_| LaneLost::Ended)?;
            lost = LaneLost::Slow;
            let working = spawn_blocking(move || {
                let _place = place;
                work(&wanted)
            });
            working.await.map_err(|_| LaneLost::Ended)
        };
        let answered = timeout(limit, answering).await;
        drop(waits);
        answered.unwrap_or(Err(lost))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[tokio::test]
    async fn work_gives_its_answer() {
        assert_eq!(Lane::of(1).run(|_| 7).await, Ok(7));
    }

    #[tokio::test]
    async fn one_that_hangs_takes_its_lane_and_nobody_elses() {
        let (lane, other) = (Lane::of(1), Lane::of(1));
        let (let_go, hangs) = mpsc::channel::<()>();
        let (told, ended) = mpsc::channel();
        let short = Duration::from_millis(20);
        let hanging = lane.run_within(short, move |wanted| {
            let _ = hangs.recv();
            let _ = told.send(wanted.still());
        });
        assert_eq!(
            hanging.await,
            Err(LaneLost::Slow),
            "it has an end all the same"
        );
        assert_eq!(lane.run_within(short, |_| ()).await, Err(LaneLost::Busy));
        assert_eq!(other.run(|_| "answered").await, Ok("answered"));
        drop(let_go);
        let wanted = ended.recv().expect("it ends");
        assert!(!wanted, "it can know that nobody waits");
        assert_eq!(lane.run(|_| "free again").await, Ok("free again"));
    }

    #[tokio::test]
    async fn work_that_panics_is_no_answer_and_frees_its_place() {
        let lane = Lane::of(1);
        let failing = lane.run(|_| -> () { panic!("on purpose") });
        assert_eq!(failing.await, Err(LaneLost::Ended));
        assert_eq!(lane.run(|_| ()).await, Ok(()));
    }
}
