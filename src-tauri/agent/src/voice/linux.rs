//! Notifications on Linux. One connection for as long as something is shown: some desktops take a
//! notification away with the connection it came by, and let nobody else replace it.

use std::{thread, time::Duration};

use notify_rust::{Hint, Notification, NotificationHandle, NotificationResponse, Timeout};
use tokio::{sync::oneshot, task::JoinHandle, time::timeout};

use super::{
    Press, Said,
    service::{Silence, capabilities},
};

/// How long the notification service may take.
const PATIENCE: Duration = Duration::from_secs(5);

const HANGS: &str = "the notification service does not answer";

/// What is on the screen.
#[derive(Default)]
pub(super) struct Shown(Option<Screen>);

enum Screen {
    /// It can be clicked.
    Waiting(Waiting),
    /// It was clicked. Most services take it away then; the others are asked to.
    Clicked(Box<NotificationHandle>),
}

/// A notification that waits for a click, in a task of its own, because only the task that holds the
/// handle can hear it.
struct Waiting {
    enough: oneshot::Sender<()>,
    task: JoinHandle<(NotificationHandle, Option<Press>)>,
}

impl Shown {
    /// Says something in place of what was said before.
    pub(super) async fn say(&mut self, said: Said) {
        // Its body is markup to some, and then a title's own signs must be hidden.
        let markup = match capabilities().await {
            Ok(able) => able.iter().any(|able| able == "body-markup"),
            Err(Silence::Refused(_)) => false,
            Err(Silence::Hangs) => return crate::log!("{HANGS}"),
        };
        let shown = match self.taken_back().await {
            Some(handle) => replace(handle, said, markup).await,
            None => fresh(said, markup).await,
        };
        self.0 = shown.map(Waiting::start).map(Screen::Waiting);
    }

    /// Takes it away.
    pub(super) async fn close(&mut self) {
        if let Some(handle) = self.taken_back().await {
            // A service that hangs keeps its notification; there is nobody else to ask.
            let _ = timeout(PATIENCE, handle.close_async()).await;
        }
    }

    /// Returns when something of it is clicked; never, when nothing is.
    pub(super) async fn pressed(&mut self) -> Press {
        if let Some(Screen::Waiting(waiting)) = &mut self.0 {
            let heard = (&mut waiting.task).await;
            self.0 = None;
            if let Ok((handle, Some(press))) = heard {
                self.0 = Some(Screen::Clicked(Box::new(handle)));
                return press;
            }
        }
        std::future::pending().await
    }

    async fn taken_back(&mut self) -> Option<NotificationHandle> {
        match self.0.take()? {
            Screen::Clicked(handle) => Some(*handle),
            Screen::Waiting(Waiting { enough, task }) => {
                // It may have ended by itself; a click of this very moment is about what is no
                // longer shown.
                let _ = enough.send(());
                task.await.ok().map(|(handle, _)| handle)
            }
        }
    }
}

impl Waiting {
    fn start(handle: NotificationHandle) -> Self {
        let (enough, called_off) = oneshot::channel();
        let task = tokio::spawn(async move {
            let mut press = None;
            let clicked = handle.wait_for_action_async(|response| press = pressed(response));
            tokio::select! {
                () = clicked => {}
                _ = called_off => return (handle, None),
            }
            (handle, press)
        });
        Self { enough, task }
    }
}

async fn fresh(said: Said, markup: bool) -> Option<NotificationHandle> {
    let mut notification = Notification::new();
    dress(&mut notification, said, markup);
    match timeout(PATIENCE, notification.show_async()).await {
        Ok(Ok(handle)) => Some(handle),
        Ok(Err(error)) => {
            crate::log!("no notification: {error}");
            None
        }
        Err(_) => {
            crate::log!("{HANGS}");
            None
        }
    }
}

/// Resending over the same connection blocks in this library, so a thread of its own does it: one that
/// hangs must not take the place of a backup, nor be waited for when the agent leaves.
async fn replace(
    mut handle: NotificationHandle,
    said: Said,
    markup: bool,
) -> Option<NotificationHandle> {
    dress(&mut handle, said.clone(), markup);
    let (done, resent) = oneshot::channel();
    // Without a thread to do it, nothing is resent and a fresh one is shown.
    let _ = thread::Builder::new().spawn(move || {
        let resent = handle.update().is_ok().then_some(handle);
        // Whoever asked may have given up by now.
        let _ = done.send(resent);
    });
    match timeout(PATIENCE, resent).await {
        Ok(Ok(Some(handle))) => Some(handle),
        _ => fresh(said, markup).await,
    }
}

fn dress(notification: &mut Notification, said: Said, markup: bool) {
    notification.actions.clear();
    notification.hints.clear();
    notification
        .appname("Daydone")
        .icon("daydone")
        .summary(&said.title)
        .body(&if markup {
            escaped(&said.body)
        } else {
            said.body
        })
        .hint(Hint::DesktopEntry("Daydone".to_owned()))
        .timeout(if said.stays {
            Timeout::Never
        } else {
            Timeout::Default
        });
    if said.sound {
        notification.hint(Hint::SoundName("message-new-instant".to_owned()));
    } else {
        notification.hint(Hint::SuppressSound(true));
    }
    for (press, label) in said.buttons {
        notification.action(press.name(), &label);
    }
}

fn escaped(body: &str) -> String {
    body.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn pressed(response: &NotificationResponse) -> Option<Press> {
    match response {
        NotificationResponse::Default => Some(Press::Open),
        NotificationResponse::Action(name) => Press::named(name),
        _ => None,
    }
}
