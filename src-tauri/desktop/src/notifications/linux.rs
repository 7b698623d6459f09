//! Notifications on Linux. One connection for as long as something is shown: some desktops take a
//! notification away with the connection it came by, and let no other connection replace it. A number that a
//! service gave means nothing to the one that comes after it: there it may be another program's.

use std::{thread, time::Duration};

use notify_rust::{
    CloseReason, Hint, Notification, NotificationHandle, NotificationResponse, Timeout, Urgency,
};
use tokio::{sync::oneshot, task::JoinHandle, time::timeout};

use super::{
    Click, NotificationEnd, Outgoing,
    service::{Silence, capabilities, owner},
};

/// How long the notification service may take.
const TIMEOUT: Duration = Duration::from_secs(5);

const HANGS: &str = "the notification service does not answer";

/// What is on the screen.
#[derive(Default)]
pub(super) struct Shown {
    screen: Option<Screen>,
    /// Who shows it, by its name on the bus.
    service: Option<String>,
}

enum Screen {
    /// It can be clicked.
    PendingNotification(PendingNotification),
    /// It was clicked. Most services take it away then; the others are asked to.
    Clicked(Box<NotificationHandle>),
}

/// A notification that waits for a click, in a task of its own, because only the task that holds the
/// handle can hear it.
struct PendingNotification {
    enough: oneshot::Sender<()>,
    task: JoinHandle<(NotificationHandle, Option<NotificationEnd>)>,
}

impl Shown {
    /// Says something in place of what was said before.
    pub(super) async fn say(&mut self, said: Outgoing) {
        // Its body is markup to some, and then a title's own signs must be hidden.
        let markup = match capabilities().await {
            Ok(able) => able.iter().any(|able| able == "body-markup"),
            Err(Silence::Refused(_)) => false,
            Err(Silence::Hangs) => return crate::log!("{HANGS}"),
        };
        let taken_back = self.taken_back().await;
        let before = owner().await;
        let shown = match taken_back {
            Some(handle) => replace(handle, said, markup).await,
            None => fresh(said, markup).await,
        };
        self.service = shown_by(before, owner().await);
        self.screen = shown
            .map(|handle| PendingNotification::start(handle, self.service.clone()))
            .map(Screen::PendingNotification);
    }

    /// Takes it away.
    pub(super) async fn close(&mut self) {
        if let Some(handle) = self.taken_back().await {
            // A service that hangs keeps its notification; there is no other service to ask.
            let _ = timeout(TIMEOUT, handle.close_async()).await;
        }
    }

    /// Whether the service of this name on the bus shows it.
    pub(super) fn is_shown_by(&self, service: &str) -> bool {
        self.screen.is_some() && self.service.as_deref() == Some(service)
    }

    /// Returns when something of it is clicked, or it is gone; never, when nothing is shown.
    pub(super) async fn ended(&mut self) -> NotificationEnd {
        if let Some(Screen::PendingNotification(waiting)) = &mut self.screen {
            let heard = (&mut waiting.task).await;
            self.screen = None;
            if let Ok((handle, Some(end))) = heard {
                if let NotificationEnd::Pressed(_) = end {
                    self.screen = Some(Screen::Clicked(Box::new(handle)));
                }
                return end;
            }
        }
        std::future::pending().await
    }

    /// What can be replaced or taken away: nothing that another service showed.
    async fn taken_back(&mut self) -> Option<NotificationHandle> {
        let handle = match self.screen.take()? {
            Screen::Clicked(handle) => *handle,
            Screen::PendingNotification(PendingNotification { enough, task }) => {
                // It may have ended by itself; a click of this very moment is about what is no
                // longer shown.
                let _ = enough.send(());
                task.await.ok()?.0
            }
        };
        let service = self.service.take()?;
        (owner().await? == service).then_some(handle)
    }
}

impl PendingNotification {
    /// `service` showed it. A number that the one after it says is clicked belongs to another program.
    fn start(handle: NotificationHandle, service: Option<String>) -> Self {
        let (enough, called_off) = oneshot::channel();
        let task = tokio::spawn(async move {
            let mut end = None;
            let clicked = handle.wait_for_action_async(|response| end = ended(response));
            tokio::select! {
                () = clicked => {}
                _ = called_off => return (handle, None),
            }
            let is_its_own = service.is_some() && owner().await == service;
            (
                handle,
                if is_its_own {
                    end
                } else {
                    Some(NotificationEnd::Lost)
                },
            )
        });
        Self { enough, task }
    }
}

/// The service that shows a notification which was sent between `before` and `after`. Absent when another
/// service took its place meanwhile, because it is not known which one has the notification; the caller
/// sends it again. When no service was there before, the notification started the one that is there.
fn shown_by(before: Option<String>, after: Option<String>) -> Option<String> {
    after.filter(|after| before.is_none_or(|before| before == *after))
}

async fn fresh(said: Outgoing, markup: bool) -> Option<NotificationHandle> {
    let mut notification = Notification::new();
    dress(&mut notification, said, markup);
    match timeout(TIMEOUT, notification.show_async()).await {
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
    said: Outgoing,
    markup: bool,
) -> Option<NotificationHandle> {
    dress(&mut handle, said.clone(), markup);
    let (done, resent) = oneshot::channel();
    // Without a thread to do it, nothing is resent and a fresh one is shown.
    let _ = thread::Builder::new().spawn(move || {
        let resent = handle.update().is_ok().then_some(handle);
        // The caller may have given up by now.
        let _ = done.send(resent);
    });
    match timeout(TIMEOUT, resent).await {
        Ok(Ok(Some(handle))) => Some(handle),
        _ => fresh(said, markup).await,
    }
}

fn dress(notification: &mut Notification, said: Outgoing, markup: bool) {
    notification.actions.clear();
    notification.hints.clear();
    notification
        .appname("Daydone")
        .icon(&said.icon)
        .summary(&said.title)
        .body(&if markup {
            escaped(&said.body)
        } else {
            said.body
        })
        .hint(Hint::DesktopEntry(client::APP_ID.to_owned()))
        .timeout(if said.stays {
            Timeout::Never
        } else {
            Timeout::Default
        });
    if said.alarms {
        notification.urgency(Urgency::Critical);
    }
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

fn ended(response: &NotificationResponse) -> Option<NotificationEnd> {
    match response {
        NotificationResponse::Default => Some(NotificationEnd::Pressed(Click::Open)),
        NotificationResponse::Action(name) => Click::named(name).map(NotificationEnd::Pressed),
        NotificationResponse::Closed(CloseReason::Dismissed | CloseReason::Expired) => {
            Some(NotificationEnd::PutAway)
        }
        // A service that leaves closes what it shows; that is no answer.
        _ => Some(NotificationEnd::Lost),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_that_came_while_something_was_said_may_not_show_it() {
        let name = |name: &str| Some(name.to_owned());
        for (before, after, shows) in [
            (name(":1.5"), name(":1.5"), name(":1.5")),
            (name(":1.5"), name(":1.9"), None),
            (name(":1.5"), None, None),
            (None, name(":1.9"), name(":1.9")),
            (None, None, None),
        ] {
            assert_eq!(shown_by(before.clone(), after), shows, "before: {before:?}");
        }
    }
}
