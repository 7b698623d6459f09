//! `--follow`: a line now and one at every change, for status bars and scripts. When the agent goes
//! it says so and waits for the next one; a person who quit Daydone does not want a status bar to start it
//! again. It ends when the reader is gone.

use std::time::Duration;

use chrono::TimeDelta;
use client::{Client, Notifications, locations::Locations, start};
use protocol::{Snapshot, WireError};

use super::{
    super::super::{
        answer::{Answer, Outcome},
        output,
        session::{place, say},
    },
    passing,
    template::StatusTemplate,
    waybar,
};

/// How each snapshot is printed.
#[derive(Clone, Debug)]
pub(super) enum Form {
    /// The state in one line.
    Line,
    /// The whole picture, one line of JSON.
    Json,
    /// What Waybar's custom module reads.
    Waybar,
    /// A line of one's own.
    Template(StatusTemplate),
}

/// How often to look whether an agent has come back.
const AGAIN: Duration = Duration::from_secs(5);

pub(super) async fn follow(form: Form) -> Outcome {
    let place = place()?;
    let mut connected = start::reach(&place).await?;
    let mut last = String::new();
    loop {
        let (client, mut told) = connected;
        let mut next = client.follow().await.ok();
        while let Some(view) = next {
            if !form.tell(&form.line(&view), &mut last) {
                return Ok(Answer::said());
            }
            next = tokio::select! {
                next = changed(&mut told) => next,
                () = passes(form.next_change(&view)) => client.status().await.ok(),
            };
        }
        if !form.tell(&form.away(), &mut last) {
            return Ok(Answer::said());
        }
        connected = come_back(&place).await;
    }
}

/// Returns after a while; never where there is none.
async fn passes(time: Option<TimeDelta>) {
    match time.and_then(|time| time.to_std().ok()) {
        Some(time) => tokio::time::sleep(time).await,
        None => std::future::pending().await,
    }
}

/// The next picture, or `None` when the agent went.
async fn changed(told: &mut Notifications) -> Option<Snapshot> {
    loop {
        let note = told.next().await?;
        if note.method == "snapshot" {
            return serde_json::from_value(note.params).ok();
        }
    }
}

async fn come_back(place: &Locations) -> (Client, Notifications) {
    loop {
        tokio::time::sleep(AGAIN).await;
        let connected: Result<_, WireError> = Client::connect(place).await;
        if let Ok(connected) = connected {
            return connected;
        }
    }
}

impl Form {
    /// Writes a line that is not the one before. False when the reader is gone.
    fn tell(&self, line: &str, last: &mut String) -> bool {
        if line == last {
            return true;
        }
        line.clone_into(last);
        match self {
            Form::Line | Form::Template(_) => output::line(line),
            Form::Json | Form::Waybar => output::json_line(line),
        }
    }

    /// The line for a picture.
    pub(super) fn line(&self, view: &Snapshot) -> String {
        match self {
            Form::Template(template) => template.line(view),
            Form::Line => view.line.clone(),
            Form::Waybar => waybar::line(view).to_string(),
            // Wire types always become JSON: their keys are strings and their numbers finite.
            Form::Json => serde_json::to_string(view).unwrap_or_default(),
        }
    }

    /// After what time it may read otherwise though nothing happened.
    fn next_change(&self, view: &Snapshot) -> Option<TimeDelta> {
        match self {
            Form::Template(template) => template.next_change(view),
            Form::Line | Form::Waybar => passing::line_changes(view),
            // It has seconds in it; who reads it knows when it was taken.
            Form::Json => None,
        }
    }

    /// That there is no agent.
    fn away(&self) -> String {
        match self {
            Form::Template(template) => template.away(),
            Form::Line => say("cli-already-quit", &[]),
            Form::Waybar => waybar::away().to_string(),
            Form::Json => "null".to_owned(),
        }
    }
}
