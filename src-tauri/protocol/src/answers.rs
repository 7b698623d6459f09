//! Every request with the type of its answer: one table for the client, the list of methods, and the
//! window's page.

/// Hands the table to the macro that is named: rows of a name, its parameter, the variant of
/// [`crate::Request`], and the answer. The types of this crate have to be in scope there.
#[macro_export]
macro_rules! each_request {
    ($use:ident) => {
        $use! {
            /// Who answers.
            hello() Hello -> Hello;
            /// The picture now.
            status() Status -> Snapshot;
            /// The picture now; from then on changes come as notifications.
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
            /// Writes days to a file, and says which.
            export(asked: ExportQuery) Export -> ExportedView;
            /// How the hand-off would read with what is chosen for the end of the day.
            hand_off(asked: HandOffQuery) HandOff -> HandOffView;
            /// Whether a plan that is being made fits into the day.
            plan(asked: PlanQuery) Plan -> PlanView;
            /// When the person answers, for a reader in a zone.
            answers(asked: AnswersQuery) Answers -> AnswersView;
            /// Does something, and gives the picture after it.
            command(command: Command) Command -> Snapshot;
            /// The settings in force.
            settings() Settings -> Settings;
            /// Changes settings, all or nothing, and gives those in force after it.
            change_settings(change: SettingsChange) ChangeSettings -> Settings;
            /// The calendars that are there to be named.
            calendars_offered() CalendarsOffered -> Vec<CalendarChoice>;
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
            /// The person's hooks, and how they went last.
            hooks() Hooks -> HooksView;
            /// Opens the window, or brings it forward.
            open_window() OpenWindow -> ();
            /// Opens the window in a room.
            open_room(asked: RoomQuery) OpenRoom -> ();
            /// Shows the data folder in the desktop's file program.
            open_folder() OpenFolder -> ();
            /// Lets the person choose other keys, in the desktop's own dialog.
            choose_keys() ChooseKeys -> ();
            /// Becomes the window.
            attach_window() AttachWindow -> Attached;
            /// Lets the agent leave for a newer one.
            make_way() MakeWay -> ();
            /// Lets the agent leave.
            quit() Quit -> ();
            /// Moves the simulated clock, and gives the picture after it.
            clock(to: ClockMove) Clock -> Snapshot;
        }
    };
}

macro_rules! answers {
    ($($(#[$doc:meta])* $name:ident($($what:ident: $type:ty)?) $request:ident -> $answer:ty;)+) => {
        /// Every method, in the order of the table.
        pub const METHODS: &[&str] = &[$(stringify!($name)),+];

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
        fn method(request: &crate::Request) -> &'static str {
            match request {
                $(crate::Request::$request { .. } => stringify!($name),)+
            }
        }
    };
}

#[cfg(feature = "ts")]
use crate::{
    AnswersView, Attached, BackupView, CalendarChoice, DayDetail, Doctor, Draft, ExportedView,
    Found, HandOffView, Hello, HistoryView, HooksView, ImportView, InsightsView, PlanView,
    ReviewView, Settings, Snapshot, TrendPoint, WaitingPage,
};

each_request!(answers);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Request;

    #[test]
    fn the_table_names_methods_as_they_are_called() {
        let called = serde_json::to_value(Request::BackUp).expect("a request is JSON");
        assert_eq!(called["method"], method(&Request::BackUp), "by its name");
    }
}
