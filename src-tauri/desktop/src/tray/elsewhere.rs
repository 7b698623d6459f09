//! The tray on macOS and Windows, where it belongs to the thread the program began on: that thread
//! keeps the system's event loop, and the agent runs on another.

use std::{
    process::ExitCode,
    sync::{Arc, Mutex, OnceLock, PoisonError},
    thread,
};

use tao::{
    event::Event,
    event_loop::{ControlFlow, EventLoopBuilder, EventLoopProxy},
    platform::run_return::EventLoopExtRunReturn,
};
use tokio::sync::mpsc;
use tray_icon::{
    MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent,
    menu::{IsMenuItem, Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu},
};

use super::{
    Act, Icon, MenuEntry, TrayView, Wires,
    paint::{SIZES, paint},
};

/// A message to the event loop.
enum TrayMessage {
    Show(Box<TrayView>),
    End,
}

/// The way to the event loop; there is one a process.
static STAGE: OnceLock<Mutex<EventLoopProxy<TrayMessage>>> = OnceLock::new();

/// What every entry of the shown menu asks for, by its number.
type Acts = Arc<Mutex<Vec<Act>>>;

/// Runs the agent on a thread of its own and the system's event loop on this one, until the agent
/// has left.
pub fn with_a_stage(agent: impl FnOnce() -> ExitCode + Send + 'static) -> ExitCode {
    let mut stage = EventLoopBuilder::<TrayMessage>::with_user_event().build();
    #[cfg(target_os = "macos")]
    {
        use tao::platform::macos::{ActivationPolicy, EventLoopExtMacOS};
        // In the menu bar only: no icon in the Dock, no menu of its own.
        stage.set_activation_policy(ActivationPolicy::Accessory);
    }
    let way = stage.create_proxy();
    let _ = STAGE.set(Mutex::new(stage.create_proxy()));
    let agent = thread::spawn(move || {
        let code = agent();
        // A loop that has ended already needs no telling.
        let _ = way.send_event(TrayMessage::End);
        code
    });
    let mut tray = None;
    stage.run_return(|event, _, flow| {
        *flow = ControlFlow::Wait;
        match event {
            Event::UserEvent(TrayMessage::Show(view)) => draw(&mut tray, &view),
            Event::UserEvent(TrayMessage::End) => *flow = ControlFlow::Exit,
            _ => {}
        }
    });
    agent.join().unwrap_or(ExitCode::FAILURE)
}

/// Shows the tray until the agent ends.
pub async fn show(wires: Wires) {
    let Wires {
        mut views,
        acts,
        seen,
        ..
    } = wires;
    let known = Acts::default();
    hear(acts, Arc::clone(&known));
    loop {
        let view = views.borrow_and_update().clone();
        *known.lock().unwrap_or_else(PoisonError::into_inner) = all_acts(&view.menu);
        seen.send_replace(told(view));
        if views.changed().await.is_err() {
            return;
        }
    }
}

/// Hands a view to the event loop; false when there is none.
fn told(view: TrayView) -> bool {
    STAGE.get().is_some_and(|stage| {
        let stage = stage.lock().unwrap_or_else(PoisonError::into_inner);
        stage.send_event(TrayMessage::Show(Box::new(view))).is_ok()
    })
}

/// Clicks come on the event loop's thread.
fn hear(acts: mpsc::Sender<Act>, known: Acts) {
    let opens = acts.clone();
    MenuEvent::set_event_handler(Some(move |event: MenuEvent| {
        let known = known.lock().unwrap_or_else(PoisonError::into_inner);
        let act = event
            .id
            .0
            .parse::<usize>()
            .ok()
            .and_then(|number| known.get(number));
        // A queue that is full of clicks loses one more without harm.
        let _ = act.map(|act| acts.try_send(act.clone()));
    }));
    TrayIconEvent::set_event_handler(Some(move |event| {
        if let TrayIconEvent::Click {
            button: MouseButton::Left,
            button_state: MouseButtonState::Up,
            ..
        } = event
        {
            let _ = opens.try_send(Act::Open(None));
        }
    }));
}

fn draw(tray: &mut Option<TrayIcon>, view: &TrayView) {
    let menu = menu(&view.menu);
    let drawn = match tray {
        Some(tray) => {
            tray.set_menu(Some(Box::new(menu)));
            let tooltip = tray.set_tooltip(Some(&view.line));
            tooltip.and(tray.set_icon_with_as_template(pixels(view.icon), AS_TEMPLATE))
        }
        None => {
            let mut new = TrayIconBuilder::new()
                .with_tooltip(&view.line)
                .with_menu(Box::new(menu))
                .with_menu_on_left_click(false)
                .with_icon_as_template(AS_TEMPLATE);
            if let Some(icon) = pixels(view.icon) {
                new = new.with_icon(icon);
            }
            new.build().map(|new| *tray = Some(new))
        }
    };
    if let Err(error) = drawn {
        crate::log!("no tray: {error}");
    }
}

/// The menu bar of macOS colours its icons itself.
const AS_TEMPLATE: bool = cfg!(target_os = "macos");

/// Red, green, blue, alpha, as these systems want it.
fn pixels(icon: Icon) -> Option<tray_icon::Icon> {
    let size = SIZES[3];
    let mut pixels = paint(icon, size);
    pixels
        .chunks_exact_mut(4)
        .for_each(|pixel| pixel.rotate_left(1));
    let side = u32::try_from(size.0).ok()?;
    tray_icon::Icon::from_rgba(pixels, side, side).ok()
}

fn menu(entries: &[MenuEntry]) -> Menu {
    let menu = Menu::new();
    let mut number = 0;
    for entry in entries {
        // An entry the system does not take is one less; the window has them all.
        let _ = menu.append(&*item(entry, &mut number));
    }
    menu
}

fn item(entry: &MenuEntry, number: &mut usize) -> Box<dyn IsMenuItem> {
    match entry {
        MenuEntry::Line(label) => Box::new(MenuItem::new(literal(label), false, None)),
        MenuEntry::Click(label, _) => {
            let id = number.to_string();
            *number += 1;
            Box::new(MenuItem::with_id(id, literal(label), true, None))
        }
        MenuEntry::More(label, entries) => {
            let submenu = Submenu::new(literal(label), true);
            for entry in entries {
                let _ = submenu.append(&*item(entry, number));
            }
            Box::new(submenu)
        }
        MenuEntry::Rule => Box::new(PredefinedMenuItem::separator()),
    }
}

/// The acts in the order in which [`item`] numbers them.
fn all_acts(entries: &[MenuEntry]) -> Vec<Act> {
    let acts = entries.iter().flat_map(|entry| match entry {
        MenuEntry::Click(_, act) => vec![act.clone()],
        MenuEntry::More(_, entries) => all_acts(entries),
        MenuEntry::Line(_) | MenuEntry::Rule => Vec::new(),
    });
    acts.collect()
}

/// A lone ampersand would name the next letter as a key.
fn literal(label: &str) -> String {
    label.replace('&', "&&")
}
