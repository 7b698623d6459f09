//! Composition: engine and adapters, each in a task of its own, joined by the [`Context`] they share.

use std::{
    io,
    sync::{Arc, Mutex},
};

use client::locations::Locations;
use engine::{Believing, Clock, Engine, Ports};
use protocol::{Revision, Settings};
use storage::Opened;
use tokio::sync::{Notify, mpsc, watch};

use super::{
    Backups, Context, Desktop, Lanes, Notes, Options, boot, calendars, clicks, copies, fetching,
    hooks, idle,
    journal::StoreJournal,
    notes, on_the_wire,
    resume::{KnownBefore, resumed},
    running::Running,
    shortcuts, time_zone, tray,
};
use crate::{
    calendars::{Calendars, Fetches},
    drafts::Drafts,
    foreign::Readers,
    hooks::Records,
    server::{self, Socket},
    settings::{self, SettingsFile},
    window::WindowProcess,
};
use desktop::{
    autostart::{AtLogin, Login},
    bus::{self, Bus},
    clock,
    do_not_disturb::Quiet,
    notifications,
};

/// Starts every part of the agent.
///
/// # Errors
/// When there is no clock.
pub(super) fn compose(
    place: Locations,
    opened: Opened,
    socket: Socket,
    options: Options,
) -> io::Result<Running> {
    let Opened {
        store,
        state,
        last_line: line,
        last_sign: sign,
    } = opened;
    let file = SettingsFile::open(place.settings_file());
    if let Some(problem) = file.problem() {
        desktop::log!("{problem}");
    }
    let (clock, hand) = clock::choose(options.simulated)?;
    let boot = match hand {
        Some(_) => boot::simulated_boot,
        None => boot::boot,
    };
    let lost = store.lost().map_or(0, |lost| lost.lines);
    let wall = clock.now();
    let back = resumed(
        &state,
        &KnownBefore { line, sign },
        wall,
        boot(wall).as_ref(),
    );
    let (clock, ahead) = Believing::new(clock, back.ahead);
    let (line, orders) = notifications::channel(place.data_folder().to_owned());
    let bus = bus::follow();
    let (quiet, hush, quiet_task) = Quiet::start(bus.clone(), place.data_folder().to_owned());
    let stirred = Arc::new(Notify::new());
    let ports = Ports {
        clock,
        journal: StoreJournal::new(store, boot, ahead, Arc::clone(&stirred)),
        notifier: line.clone(),
        boundary: quiet,
    };
    let (tell_hooks, happened) = mpsc::unbounded_channel();
    let (engine, handle) = Engine::new(state, file.in_force().rules.clone(), ports);
    let run = run_number();
    let (seen, tray_seen) = watch::channel(false);
    let context = Arc::new(Context {
        engine: handle,
        window: WindowProcess::default(),
        tray_seen,
        voice: line,
        told: watch::Sender::new(Settings {
            revision: Revision { run, number: 0 },
            ..on_the_wire(&file, &place, Desktop::default())
        }),
        settings: Mutex::new(file),
        drafts: Mutex::new(Drafts::in_folder(place.data_folder())),
        readers: Readers::default(),
        importing: tokio::sync::Mutex::default(),
        exporting: tokio::sync::Mutex::default(),
        leaving: watch::Sender::new(false),
        stirred,
        hand,
        backups: Backups::of(place.data_folder()),
        lanes: Lanes::default(),
        notes: Notes::default(),
        calendars: Calendars::default(),
        fetches: Fetches::default(),
        keys: watch::Sender::default(),
        choose_keys: Notify::new(),
        hooks: Records::default(),
        login: Login::of(&place),
        place,
    });
    let at_login = context.at_login();
    if let AtLogin::Trouble(_) = &at_login {
        desktop::log!("{}", at_login.says());
    }
    let ears = notifications::Ears {
        bus: bus.clone(),
        hush,
    };
    watch_over(&context, &bus);
    // Before the engine is run, so that it hears of all of it.
    let limits = options.hook_limits.unwrap_or_default();
    let hooks = tokio::spawn(hooks::keep(Arc::clone(&context), happened, limits));
    idle::notice(&context, options.away_after);
    let engine = engine.in_run(run).without(lost).after(back.heard);
    Ok(Running {
        engine: tokio::spawn(engine.telling(tell_hooks).run()),
        door: tokio::spawn(server::serve(socket, Arc::clone(&context))),
        voice: tokio::spawn(notifications::speak(
            orders,
            clicks::manners(&context),
            ears,
        )),
        quiet: quiet_task,
        tray: tray::show(&context, seen, bus),
        notes: tokio::spawn(notes::keep(Arc::clone(&context))),
        hooks,
        context,
    })
}

/// Tells this run of the agent from every other, for the revisions of what it publishes. It fits in
/// 32 bits, because more is no number in JavaScript.
fn run_number() -> u32 {
    let bits = clock::random_bits() & u128::from(u32::MAX);
    u32::try_from(bits).unwrap_or_default()
}

/// What happens on the side and no caller waits for when the agent leaves.
fn watch_over(context: &Arc<Context>, bus: &watch::Receiver<Bus>) {
    tokio::spawn(copies::keep(Arc::clone(context)));
    tokio::spawn(take_up_settings(Arc::clone(context)));
    tokio::spawn(calendars::keep(Arc::clone(context), bus.clone()));
    tokio::spawn(fetching::keep(Arc::clone(context)));
    tokio::spawn(shortcuts::keep(Arc::clone(context), bus.clone()));
    tokio::spawn(time_zone::notice(Arc::clone(context)));
    let told = Arc::clone(context);
    tokio::spawn(async move { told.tray_changes().await });
    #[cfg(target_os = "linux")]
    {
        let context = Arc::clone(context);
        tokio::spawn(async move { desktop::memory::after_bursts(&context.stirred).await });
    }
}

async fn take_up_settings(context: Arc<Context>) {
    let mut changes = settings::changes(context.place.settings_file());
    while changes.recv().await.is_some() {
        context.settings_edited().await;
    }
}
