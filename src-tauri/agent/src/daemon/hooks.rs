//! Runs the person's hooks: for what the engine says has happened, and whenever the day is in another state,
//! the state it finds at the start included. The hooks of a name are run one after the other; those of
//! different names side by side. Nothing waits for them. While they are switched off, and between two
//! changes of the day, this task only waits.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domain::HookLevel;
use engine::{Happened, View};
use protocol::{HooksView, WireError};
use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
};
use types::STATE_HOOK;

use super::{Context, failed};
use crate::hooks::{self, Hook, HookLimits, HooksAsked, Occasion, Stands, level};

/// So many runs of a name may wait.
const WAITING: usize = 16;

/// What waits to be run. A name is here while its hooks are being run.
#[derive(Debug, Default)]
struct Queues(Mutex<HashMap<&'static str, VecDeque<Occasion>>>);

impl Context {
    /// Hears of every hook that ran.
    pub(crate) fn follow_hooks(&self) -> watch::Receiver<u64> {
        self.hooks.follow()
    }

    /// The hooks there are, and how they went.
    ///
    /// # Errors
    /// `failed` when the agent is leaving, or the disk takes too long.
    pub async fn hooks_seen(&self) -> Result<HooksView, WireError> {
        let view = self.view().await?;
        let folder = hooks::folder(&self.place);
        let looking = self.lanes.hooks.run(move |_| {
            let problem = hooks::folder_refused(&folder).map(|refused| refused.says());
            (hooks::all(&folder), problem, folder)
        });
        let (all, problem, folder) = looking.await.map_err(|lost| failed(&lost))?;
        let asked = HooksAsked {
            now: view.now,
            zone: view.zone,
            on: self.settings_now().hooks,
        };
        let folder = folder.display().to_string();
        Ok(hooks::view(asked, folder, problem, &all, &self.hooks))
    }
}

/// Runs hooks until the agent leaves or the engine ends, and then ends those that still run. It does not wait for
/// the engine's end: what a hook is given to end in is a part of what the agent has for leaving.
pub(super) async fn keep(
    context: Arc<Context>,
    mut happened: mpsc::UnboundedReceiver<Happened>,
    limits: HookLimits,
) {
    let mut views = context.engine.views();
    let mut settings = context.follow_settings();
    // The first view is from before the engine began; what became due meanwhile is in the next.
    views.borrow_and_update();
    let mut shown: Option<HookLevel> = None;
    let desk = HookDesk {
        context: Arc::clone(&context),
        queues: Arc::default(),
        left: watch::Sender::new(false),
        limits,
    };
    let mut running = JoinSet::new();
    let mut has_begun = false;
    let leaving = context.left();
    tokio::pin!(leaving);
    loop {
        let view = tokio::select! {
            biased;
            () = &mut leaving => break,
            told = happened.recv() => match told {
                Some(told) if context.settings_now().hooks => {
                    for fact in told.facts {
                        desk.enqueue(Occasion::of(fact, &told.view), &mut running);
                    }
                    told.view
                }
                Some(_) => continue,
                None => break,
            },
            seen = views.changed() => match seen {
                Ok(()) => views.borrow_and_update().clone(),
                Err(_) => break,
            },
            changed = settings.changed() => match changed {
                Ok(()) if has_begun => {
                    settings.borrow_and_update();
                    views.borrow().clone()
                }
                Ok(()) => continue,
                Err(_) => break,
            },
            Some(_) = running.join_next() => continue,
        };
        has_begun = true;
        shown = desk.show(shown, &view, &mut running);
    }
    desk.left.send_replace(true);
    while running.join_next().await.is_some() {}
}

/// What all runs share.
#[derive(Clone)]
struct HookDesk {
    context: Arc<Context>,
    queues: Arc<Queues>,
    left: watch::Sender<bool>,
    limits: HookLimits,
}

impl HookDesk {
    /// Runs the hook `state` where the day's is another than the one `shown` last; gives the one that is
    /// shown now. None while hooks are switched off, so that the first one after that is shown.
    fn show(
        &self,
        shown: Option<HookLevel>,
        view: &View,
        running: &mut JoinSet<()>,
    ) -> Option<HookLevel> {
        if !self.context.settings_now().hooks {
            return None;
        }
        let level = level(view);
        if shown.as_ref() != Some(&level) {
            self.enqueue(Occasion::state(level.clone(), view), running);
        }
        Some(level)
    }

    /// Lets an occasion wait for those of its name before it, or begins with it.
    fn enqueue(&self, occasion: Occasion, running: &mut JoinSet<()>) {
        let name = occasion.name;
        let mut queues = self.queues.lock();
        let Some(waiting) = queues.get_mut(name) else {
            queues.insert(name, VecDeque::new());
            running.spawn(self.clone().work(occasion));
            return;
        };
        // Only the newest state matters.
        if name == STATE_HOOK {
            waiting.clear();
        }
        if waiting.len() < WAITING {
            return waiting.push_back(occasion);
        }
        self.context.hooks.dropped(name);
        desktop::log!("hook {name}: {WAITING} runs wait already, so one was left out");
    }

    /// Runs the hooks of a name for one occasion after the other, until none waits.
    async fn work(self, first: Occasion) {
        let name = first.name;
        let mut next = Some(first);
        while let Some(occasion) = next {
            self.run_all(&occasion).await;
            let mut queues = self.queues.lock();
            let is_left = *self.left.borrow() || !self.context.settings_now().hooks;
            next = queues.get_mut(name).and_then(VecDeque::pop_front);
            next = next.filter(|_| !is_left);
            if next.is_none() {
                queues.remove(name);
            }
        }
    }

    async fn run_all(&self, occasion: &Occasion) {
        let folder = hooks::folder(&self.context.place);
        let name = occasion.name;
        let looking = self.context.lanes.hooks.run(move |_| {
            let refused = hooks::folder_refused(&folder);
            refused.map_or_else(|| Ok(hooks::hooks_of(&folder, name)), Err)
        });
        let all = match looking.await {
            Ok(Ok(all)) => all,
            Ok(Err(refused)) => return desktop::log!("hook {name}: {}", refused.says()),
            Err(lost) => return desktop::log!("hook {name}: {lost}"),
        };
        if all.is_empty() {
            return;
        }
        let given = occasion.given(&self.context.place);
        for hook in &all {
            let stamp = match &hook.stands {
                Stands::Ready(stamp) => *stamp,
                Stands::SwitchedOff => continue,
                Stands::Refused(refused) => {
                    desktop::log!("hook {}: {}", hook.file, refused.says());
                    continue;
                }
            };
            if *self.left.borrow() || self.context.hooks.rests(&hook.path, stamp) {
                continue;
            }
            let order = occasion.order(hook, &given, false, self.limits);
            let mut left = self.left.subscribe();
            let left = async {
                // The sender is `self`, so waiting cannot fail.
                let _ = left.wait_for(|left| *left).await;
            };
            let ran = hooks::run(order, left).await;
            let at = occasion.view.now;
            let rests = self.context.hooks.went(&hook.path, stamp, at, &ran);
            said(hook, &ran.end, rests);
        }
    }
}

/// A failure is a line of the log: the day goes on.
fn said(hook: &Hook, end: &hooks::HookEnd, rests: bool) {
    if end.is_failure() {
        let rests = if rests {
            "; it rests until its file changes"
        } else {
            ""
        };
        desktop::log!("hook {}: {}{rests}", hook.file, hooks::ended(end));
    }
}

impl Queues {
    fn lock(&self) -> MutexGuard<'_, HashMap<&'static str, VecDeque<Occasion>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
