//! The voice itself: one task that says what it is asked and passes on what is clicked.

use std::sync::Arc;

use words::{NoticeWords, Words};

use super::{Orders, Press, Said, Shown, line::Order};
use crate::{resident::Resident, tray::Act};

/// Speaks until the line is hung up; then nothing is left on the screen.
pub async fn speak(mut orders: Orders, resident: Arc<Resident>) {
    let mut shown = Shown::default();
    loop {
        tokio::select! {
            order = orders.0.recv() => match order {
                Some(Order::Say { words, stays }) => {
                    let sound = resident.chosen().sound;
                    shown.say(said(words, stays, sound)).await;
                }
                Some(Order::Withdraw) => shown.close().await,
                Some(Order::HangUp) | None => return shown.close().await,
            },
            press = shown.pressed() => {
                // Done on the side: what was clicked usually withdraws what is shown.
                let resident = Arc::clone(&resident);
                tokio::spawn(async move {
                    match press {
                        Press::Open => resident.act(Act::Open(None)).await,
                        Press::Button(action) => resident.press(action).await,
                    }
                });
            }
        }
    }
}

fn said(words: NoticeWords, stays: bool, sound: bool) -> Said {
    let mut buttons = vec![(Press::Open, Words::english().say("notice-do-open", &[]))];
    buttons.extend(
        words
            .actions
            .into_iter()
            .map(|(action, label)| (Press::Button(action), label)),
    );
    Said {
        title: words.title,
        body: words.body,
        buttons,
        stays,
        sound,
    }
}
