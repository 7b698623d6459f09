//! Every request with the type of its answer, for callers that read it. Errors are those of
//! [`Client::request`], and `failed` when the answer has another shape than this client knows.
//! The window's page types its requests by the same table: `Answers` is generated from it.

use std::time::Duration;

use serde::de::DeserializeOwned;

use super::Client;
use crate::{
    Attached, BackupView, ClockMove, Command, DayDetail, DayQuery, Doctor, Draft, Found,
    HandOffQuery, HandOffView, Hello, HistoryQuery, HistoryView, ImportQuery, ImportView,
    InsightsView, Request, ReviewView, SearchQuery, Settings, SettingsChange, Snapshot, TrendPoint,
    TrendsQuery, WaitingAsked, WaitingPage, WeekQuery, WireError, error::code,
};

macro_rules! asks {
    ($($(#[$doc:meta])* $name:ident($($what:ident: $type:ty)?) $request:ident -> $answer:ty;)+) => {
        impl Client {$(
            $(#[$doc])*
            ///
            /// # Errors
            /// See the module.
            pub async fn $name(&self $(, $what: $type)?) -> Result<$answer, WireError> {
                self.ask(Request::$request $(($what))?).await
            }
        )+}

        /// What each method answers, for the window's page. Each field bears the name of a method.
        #[cfg(feature = "ts")]
        #[derive(ts_rs::TS)]
        #[ts(export)]
        #[allow(dead_code, reason = "only its declaration is used")]
        struct Answers {
            $($name: $answer,)+
        }

        /// The method of a request. A request that is missing in the table does not compile here.
        #[cfg(test)]
        fn method(request: &Request) -> &'static str {
            match request {
                $(Request::$request { .. } => stringify!($name),)+
            }
        }

        /// Every method of the table, in its order.
        #[cfg(test)]
        const TABLE: &[&str] = &[$(stringify!($name)),+];
    };
}

asks! {
    /// Who answers.
    hello() Hello -> Hello;
    /// The picture now.
    status() Status -> Snapshot;
    /// The picture now; from then on changes are told as notifications.
    follow() Follow -> Snapshot;
    /// A date in detail; the latest day without one.
    day(asked: DayQuery) Day -> Vec<DayDetail>;
    /// The days between two dates in numbers.
    history(asked: HistoryQuery) History -> HistoryView;
    /// What days come to, step by step.
    trends(asked: TrendsQuery) Trends -> Vec<TrendPoint>;
    /// What days say, up to the end of a week.
    says(asked: WeekQuery) Says -> InsightsView;
    /// A week looked back on.
    review(asked: WeekQuery) Review -> ReviewView;
    /// What waits for later days, part by part.
    waiting(asked: WaitingAsked) Waiting -> WaitingPage;
    /// Words that were written, the newest first.
    search(asked: SearchQuery) Search -> Vec<Found>;
    /// What a file of days brings; takes them in when asked to.
    import(asked: ImportQuery) Import -> ImportView;
    /// How the hand-off would read with what is chosen for the end of the day.
    hand_off(asked: HandOffQuery) HandOff -> HandOffView;
    /// Does something, and gives the picture after it.
    command(command: Command) Command -> Snapshot;
    /// The settings in force.
    settings() Settings -> Settings;
    /// Changes settings, all or nothing, and gives those in force after it.
    change_settings(change: SettingsChange) ChangeSettings -> Settings;
    /// The copies of the journal there are, the newest first.
    backups() Backups -> Vec<BackupView>;
    /// Copies the journal now.
    back_up() BackUp -> BackupView;
    /// The text that was typed and not sent.
    drafts() Drafts -> Vec<Draft>;
    /// Keeps what stands in a field; an empty text forgets it.
    keep_draft(draft: Draft) KeepDraft -> ();
    /// How the agent is.
    doctor() Doctor -> Doctor;
    /// Opens the window, or brings it forward.
    open_window() OpenWindow -> ();
    /// Shows the data folder in the desktop's file program.
    open_folder() OpenFolder -> ();
    /// Becomes the window.
    attach_window() AttachWindow -> Attached;
    /// Lets the agent leave.
    quit() Quit -> ();
    /// Moves the simulated clock, and gives the picture after it.
    clock(to: ClockMove) Clock -> Snapshot;
}

impl Client {
    /// Who answers, within a time of one's own.
    ///
    /// # Errors
    /// See the module.
    pub async fn hello_within(&self, patience: Duration) -> Result<Hello, WireError> {
        understood(self.request_within(patience, Request::Hello).await?)
    }

    async fn ask<T: DeserializeOwned>(&self, request: Request) -> Result<T, WireError> {
        understood(self.request(request).await?)
    }
}

fn understood<T: DeserializeOwned>(answer: serde_json::Value) -> Result<T, WireError> {
    serde_json::from_value(answer).map_err(|error| {
        let message = format!("The agent's answer is not understood: {error}.");
        WireError::new(code::FAILED, message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::METHODS;

    #[test]
    fn the_table_names_every_method_as_it_is_called() {
        assert_eq!(TABLE, METHODS, "one row for each method");
        let called = serde_json::to_value(Request::BackUp).expect("a request is JSON");
        assert_eq!(called["method"], method(&Request::BackUp), "by its name");
    }
}
