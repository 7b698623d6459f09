//! The tray on macOS and Windows. These systems tie it to an event loop on the program's first thread, so
//! the event loop runs there and the agent runs on another thread.

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

/// Sends messages to the event loop. A process has one event loop.
static EVENT_LOOP: OnceLock<Mutex<EventLoopProxy<TrayMessage>>> = OnceLock::new();

/// The act of each entry of the shown menu; the index is the entry's number.
type Acts = Arc<Mutex<Vec<Act>>>;

/// Runs the agent on a new thread and the system's event loop on this one, until the agent has ended. Gives
/// the agent's exit code.
pub fn with_event_loop(agent: impl FnOnce() -> ExitCode + Send + 'static) -> ExitCode {
    let mut event_loop = EventLoopBuilder::<TrayMessage>::with_user_event().build();
    #[cfg(target_os = "macos")]
    {
        use tao::platform::macos::{ActivationPolicy, EventLoopExtMacOS};
        // In the menu bar only: no icon in the Dock, no menu of its own.
        event_loop.set_activation_policy(ActivationPolicy::Accessory);
    }
    let proxy = event_loop.create_proxy();
    let _ = EVENT_LOOP.set(Mutex::new(event_loop.create_proxy()));
    let agent = thread::spawn(move || {
        let code = agent();
        // The send fails when the loop has ended already.
        let _ = proxy.send_event(TrayMessage::End);
        code
    });
    let mut tray = None;
    event_loop.run_return(|event, _, flow| {
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
    handle_clicks(acts, Arc::clone(&known));
    loop {
        let view = views.borrow_and_update().clone();
        *known.lock().unwrap_or_else(PoisonError::into_inner) = all_acts(&view.menu);
        seen.send_replace(send(view));
        if views.changed().await.is_err() {
            return;
        }
    }
}

/// Sends a view to the event loop. Gives false when there is no event loop.
fn send(view: TrayView) -> bool {
    EVENT_LOOP.get().is_some_and(|proxy| {
        let proxy = proxy.lock().unwrap_or_else(PoisonError::into_inner);
        proxy.send_event(TrayMessage::Show(Box::new(view))).is_ok()
    })
}

/// Turns clicks into acts. The event loop calls both handlers on its thread.
fn handle_clicks(acts: mpsc::Sender<Act>, known: Acts) {
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

/// Creates the tray icon at the first view, and changes it at later ones.
fn draw(tray: &mut Option<TrayIcon>, view: &TrayView) {
    let menu = menu(&view.menu);
    let drawn = match tray {
        Some(tray) => {
            tray.set_menu(Some(Box::new(menu)));
            let tooltip = tray.set_tooltip(Some(&view.line));
            tray.set_title(view.label.as_deref());
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

/// The icon with its bytes in the order red, green, blue, alpha, which these systems need.
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
        // When the system refuses an entry, the menu goes without it. The window offers every act.
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

/// Doubles each ampersand: a single one would make the next letter an access key.
fn literal(label: &str) -> String {
    label.replace('&', "&&")
}
