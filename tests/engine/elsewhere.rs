//! Days that were lived in another journal, and the import of them.

use domain::{Command, Day, Input, Settings, ShutdownForm, State};

use crate::{
    desk::{Desk, plan},
    fakes::Diary,
};

/// An import of days.
pub fn import(days: Vec<Day>) -> Input {
    Input::Import {
        days,
        waiting: vec![],
        parked: vec![],
        days_off: vec![],
        questions: vec![],
    }
}

/// A day that was lived in another journal, begun and closed at 9.
pub async fn elsewhere(date: &str) -> Day {
    let morning = format!("{date}T09:00:00Z").parse().expect("an instant");
    let (state, diary) = (State::default(), Diary::default());
    let desk = Desk::going_on(state, morning, Settings::default(), diary);
    desk.wish(plan(&["Unpack the boxes"])).await;
    desk.wish(Command::CloseDay {
        form: ShutdownForm::JustClose,
        at: None,
        places: vec![],
    })
    .await;
    desk.day().await
}
