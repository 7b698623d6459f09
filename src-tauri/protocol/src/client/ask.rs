//! Every request with the type of its answer, for callers that read it. Errors are those of
//! [`Client::request`], and `failed` when the answer has another shape than this client knows.

use serde::de::DeserializeOwned;

use super::Client;
use crate::{
    Attached, ClockMove, Command, DayAsked, DayDetail, Doctor, Hello, Request, Settings,
    SettingsChange, Snapshot, WireError, error::code,
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

asks! {
    /// Who answers.
    hello() Hello -> Hello;
    /// The picture now.
    status() Status -> Snapshot;
    /// The picture now; from then on changes are told as notifications.
    follow() Follow -> Snapshot;
    /// A date in detail; the latest day without one.
    day(asked: DayAsked) Day -> Vec<DayDetail>;
    /// Does something, and gives the picture after it.
    command(command: Command) Command -> Snapshot;
    /// The settings in force.
    settings() Settings -> Settings;
    /// Changes settings, all or nothing, and gives those in force after it.
    change_settings(change: SettingsChange) ChangeSettings -> Settings;
    /// How the agent is.
    doctor() Doctor -> Doctor;
    /// Opens the window, or brings it forward.
    open_window() OpenWindow -> ();
    /// Becomes the window.
    attach_window() AttachWindow -> Attached;
    /// Lets the agent leave.
    quit() Quit -> ();
    /// Moves the simulated clock, and gives the picture after it.
    clock(to: ClockMove) Clock -> Snapshot;
}

impl Client {
    async fn ask<T: DeserializeOwned>(&self, request: Request) -> Result<T, WireError> {
        let answer = self.request(request).await?;
        serde_json::from_value(answer).map_err(|error| WireError {
            code: code::FAILED.to_owned(),
            message: format!("The agent's answer is not understood: {error}."),
            hint: None,
            number: None,
        })
    }
}
