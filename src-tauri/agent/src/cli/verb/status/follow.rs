//! `--follow`: a line now and one at every change, for status bars and scripts. It reconnects when
//! the agent goes and another comes, and ends when nobody reads any more.

use std::time::Duration;

use protocol::{Snapshot, WireError, start};

use super::{
    super::super::{
        answer::{Answer, Outcome},
        desk::place,
        paper,
    },
    waybar,
};

/// How each picture is told.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// The state in one line.
    Line,
    /// The whole picture, one line of JSON.
    Json,
    /// What Waybar's custom module reads.
    Waybar,
}

/// How long to wait before looking for an agent again.
const AGAIN: Duration = Duration::from_secs(2);

pub(super) async fn follow(form: Form) -> Outcome {
    let place = place()?;
    let mut last = String::new();
    loop {
        let (client, mut told) = start::reach(&place).await?;
        let mut next = Some(client.follow().await?);
        while let Some(picture) = next {
            let line = form.line(&picture)?;
            if line != last && !paper::line(&line) {
                return Ok(Answer::said());
            }
            last = line;
            next = loop {
                match told.next().await {
                    Some(note) if note.method == "snapshot" => {
                        break serde_json::from_value::<Snapshot>(note.params).ok();
                    }
                    Some(note) if note.method == "leaving" => return Ok(Answer::said()),
                    Some(_) => {}
                    None => break None,
                }
            };
        }
        tokio::time::sleep(AGAIN).await;
    }
}

impl Form {
    fn line(self, picture: &Snapshot) -> Result<String, WireError> {
        match self {
            Form::Line => Ok(picture.line.clone()),
            Form::Waybar => Ok(waybar::line(picture).to_string()),
            // Wire types always become JSON: their keys are strings and their numbers finite.
            Form::Json => Ok(serde_json::to_string(picture).unwrap_or_default()),
        }
    }
}
