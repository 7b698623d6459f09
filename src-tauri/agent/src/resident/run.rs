//! Composition: opening the journal, joining engine and adapters, living, and leaving cleanly.

use std::{
    io,
    process::ExitCode,
    sync::{Arc, Mutex},
    time::Duration,
};

use domain::State;
use engine::{Boundary, Clock, Engine, Notifier, Ports};
use interprocess::local_socket::tokio::Listener;
use protocol::{client::Client, place::Place};
use storage::{Opened, Problem, Store};
use tokio::{
    sync::{Notify, mpsc, watch},
    task::{JoinError, JoinHandle},
    time::timeout,
};

#[cfg(target_os = "linux")]
use super::let_go;
use super::{Options, Resident, backups, journal, leave, on_the_wire};
use words::{Value, Words};

use crate::{
    door,
    picture::snapshot,
    quiet::Quiet,
    settings::{self, SettingsFile},
    tray::{self, View, Wires},
    voice,
    window::Window,
};

/// How long adapters get to put away what they show.
const PUTTING_AWAY: Duration = Duration::from_secs(2);

/// Lives as the agent of the environment's place until it is asked to leave. A second copy says so
/// and succeeds: there is an agent, which is what was wanted.
#[must_use]
pub fn run(options: Options) -> ExitCode {
    let place = match Place::from_env() {
        Ok(place) => place,
        Err(error) => return fail(&error),
    };
    tray::with_a_stage(|| on_this_thread(place, options))
}

fn on_this_thread(place: Place, options: Options) -> ExitCode {
    // One thread; blocking work (a backup, a resent notification) borrows another for a moment.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(2)
        .thread_keep_alive(Duration::from_millis(100))
        .build();
    match runtime {
        Ok(runtime) => runtime.block_on(live(place, options)),
        Err(error) => fail(&error),
    }
}

async fn live(place: Place, options: Options) -> ExitCode {
    let opened = match Store::open(&journal::file(place.data_folder())) {
        Ok(opened) => opened,
        Err(Problem::InUse { .. }) if answers(&place).await => {
            let folder = Value::from(place.data_folder().display().to_string());
            let words = Words::english();
            crate::log!("{}", words.say("say-already-there", &[("folder", folder)]));
            return ExitCode::SUCCESS;
        }
        Err(problem) => return fail(&problem),
    };
    let listener = match door::listen(place.address()) {
        Ok(listener) => listener,
        Err(error) => return fail(&format!("{}: {error}", place.address())),
    };
    match start(place, opened, listener, options) {
        Ok(agent) => agent.until_left().await,
        Err(error) => fail(&error),
    }
}

/// Whether the agent that holds the journal answers; one that is just starting gets a moment.
async fn answers(place: &Place) -> bool {
    let knocking = async {
        loop {
            if let Ok((client, _)) = Client::connect(place).await
                && client.hello().await.is_ok()
            {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(Duration::from_secs(5), knocking).await.is_ok()
}

/// Everything that was started, to be ended in order.
struct Agent {
    resident: Arc<Resident>,
    engine: JoinHandle<()>,
    door: JoinHandle<()>,
    voice: JoinHandle<()>,
    quiet: JoinHandle<()>,
    tray: JoinHandle<()>,
}

fn start(
    place: Place,
    Opened { store, state }: Opened,
    listener: Listener,
    options: Options,
) -> io::Result<Agent> {
    let file = SettingsFile::open(place.settings_file());
    if let Some(problem) = file.problem() {
        crate::log!("{problem}");
    }
    let told = watch::Sender::new(on_the_wire(&file, &place, false));
    let (line, orders) = voice::line();
    let (quiet, quiet_task) = Quiet::start();
    let rest = (
        store,
        state,
        file.chosen().rules.clone(),
        line.clone(),
        quiet,
    );

    #[cfg(feature = "simulated-clock")]
    let (handle, engine, hand) = match options.simulated {
        Some(time) => {
            let zone = time.zone.unwrap_or_else(crate::clock::machine_zone);
            let seed = crate::clock::random_bits();
            let (clock, hand) = engine::SimulatedClock::new(time.start, zone, seed);
            let (handle, engine) = begin(clock, rest);
            (handle, engine, Some(hand))
        }
        None => {
            let (handle, engine) = begin(crate::clock::SystemClock::new()?, rest);
            (handle, engine, None)
        }
    };
    #[cfg(not(feature = "simulated-clock"))]
    let (handle, engine) = {
        if options.simulated.is_some() {
            return Err(io::Error::other("this build has no simulated clock"));
        }
        begin(crate::clock::SystemClock::new()?, rest)
    };

    let (seen, tray_seen) = watch::channel(false);
    let resident = Arc::new(Resident {
        place,
        engine: handle,
        window: Window::default(),
        tray_seen,
        voice: line,
        settings: Mutex::new(file),
        told,
        leaving: watch::Sender::new(false),
        stirred: Notify::new(),
        #[cfg(feature = "simulated-clock")]
        hand,
    });
    tokio::spawn(backups::keep(
        resident.place.data_folder().into(),
        resident.engine.pictures(),
    ));
    tokio::spawn(take_up_settings(Arc::clone(&resident)));
    #[cfg(target_os = "linux")]
    {
        let resident = Arc::clone(&resident);
        tokio::spawn(async move { let_go::after_bursts(&resident.stirred).await });
    }
    Ok(Agent {
        door: tokio::spawn(door::serve(listener, Arc::clone(&resident))),
        voice: tokio::spawn(voice::speak(orders, Arc::clone(&resident))),
        tray: show_tray(&resident, seen),
        quiet: quiet_task,
        engine,
        resident,
    })
}

fn begin<C: Clock>(
    clock: C,
    (store, state, settings, notifier, boundary): (
        Store,
        State,
        domain::Settings,
        impl Notifier,
        impl Boundary,
    ),
) -> (engine::Handle, JoinHandle<()>) {
    let journal = journal::Kept(store);
    let ports = Ports {
        clock,
        journal,
        notifier,
        boundary,
    };
    let (engine, handle) = Engine::new(state, settings, ports);
    (handle, tokio::spawn(engine.run()))
}

async fn take_up_settings(resident: Arc<Resident>) {
    let mut changes = settings::changes(resident.place.settings_file());
    while changes.recv().await.is_some() {
        resident.settings_edited().await;
    }
}

fn show_tray(resident: &Arc<Resident>, seen: watch::Sender<bool>) -> JoinHandle<()> {
    let mut pictures = resident.engine.pictures();
    let view = View::of(&snapshot(&pictures.borrow_and_update()));
    let (show, views) = watch::channel(view);
    let (acts, mut clicked) = mpsc::channel(8);
    let (clicks, changes) = (Arc::clone(resident), Arc::clone(resident));
    tokio::spawn(async move {
        while let Some(act) = clicked.recv().await {
            clicks.act(act).await;
        }
    });
    // Drawing is for changes that can be seen: most pictures differ in their instant only.
    tokio::spawn(async move {
        while pictures.changed().await.is_ok() {
            changes.stir();
            let view = View::of(&snapshot(&pictures.borrow_and_update()));
            show.send_if_modified(|shown| {
                let changed = *shown != view;
                *shown = view;
                changed
            });
        }
    });
    tokio::spawn(tray::show(Wires { views, acts, seen }))
}

impl Agent {
    async fn until_left(mut self) -> ExitCode {
        tokio::select! {
            () = self.resident.left() => {}
            asked = leave::asked() => if let Err(error) = asked { return fail(&error) },
            // Without either of them it would be there and answer nothing; what is kept is kept.
            ended = &mut self.engine => return fail(&ends("the engine", ended)),
            ended = &mut self.door => return fail(&ends("the door", ended)),
        }
        // The socket goes first, so that a face that comes now starts the next agent instead.
        self.door.abort();
        door::remove(self.resident.place.address());
        self.resident.engine.leave().await;
        self.resident.voice.hang_up();
        let putting_away = async {
            // The engine's end ends the pictures, and with them the tray.
            let _ = self.engine.await;
            let _ = self.voice.await;
            let _ = self.quiet.await;
            let _ = self.tray.await;
        };
        // Whatever is slower goes with the process.
        let _ = timeout(PUTTING_AWAY, putting_away).await;
        ExitCode::SUCCESS
    }
}

fn ends(what: &str, how: Result<(), JoinError>) -> String {
    match how {
        Ok(()) => format!("{what} ended"),
        Err(error) => format!("{what} ended: {error}"),
    }
}

fn fail(error: &dyn std::fmt::Display) -> ExitCode {
    crate::log!("{error}");
    ExitCode::FAILURE
}
