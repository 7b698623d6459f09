//! Every request with the type of its answer, for callers that read it. Errors are those of
//! [`Client::request`], and `failed` when the answer has another shape than this client knows.
//! The window's page types its requests by the same table: `Answers` is generated from it.

use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::Client;
use protocol::{
    AnswersQuery, AnswersView, Attached, BackupView, CalendarChoice, ClockMove, Command, DayDetail,
    DayQuery, Doctor, Draft, ExportQuery, ExportedView, Found, HandOffQuery, HandOffView, Hello,
    HistoryQuery, HistoryView, HooksView, ImportQuery, ImportView, InsightsView, PlanQuery,
    PlanView, Request, ReviewView, RoomQuery, SearchQuery, Settings, SettingsChange, Snapshot,
    TrendPoint, TrendsQuery, WaitingAsked, WaitingPage, WeekQuery, WireError, error::code,
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
    };
}

protocol::each_request!(asks);

impl Client {
    /// Who answers, within a time of one's own.
    ///
    /// # Errors
    /// See the module.
    pub async fn hello_within(&self, limit: Duration) -> Result<Hello, WireError> {
        understood(self.request_within(limit, Request::Hello).await?)
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
