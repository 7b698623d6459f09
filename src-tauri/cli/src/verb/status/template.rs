//! `--format`: a line of one's own, with fields of a closed list. `{{` and `}}` are braces; `{json:title}` is
//! the field as a JSON text, with its quotation marks. What a title holds is only filled in, so that it
//! can never be read as a part of the template.

use std::{fmt::Write as _, str::FromStr};

use chrono::TimeDelta;
use chrono_tz::Tz;
use protocol::{DayState, Snapshot};
use words::Words;

use super::{
    super::super::session::{length, say},
    passing, waybar,
};
use crate::verb::meetings::next_meeting;

/// What can stand in a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Line,
    State,
    Class,
    Title,
    EndsAt,
    Left,
    Done,
    Total,
    Focus,
    Next,
}

const FIELDS: [(&str, Field); 10] = [
    ("line", Field::Line),
    ("state", Field::State),
    ("class", Field::Class),
    ("title", Field::Title),
    ("ends_at", Field::EndsAt),
    ("left", Field::Left),
    ("done", Field::Done),
    ("total", Field::Total),
    ("focus", Field::Focus),
    ("next", Field::Next),
];

#[derive(Clone, Debug, PartialEq, Eq)]
enum TemplatePart {
    Text(String),
    Field(Field),
    Json(Field),
}

/// A line with fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StatusTemplate(Vec<TemplatePart>);

impl FromStr for StatusTemplate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = text.chars().peekable();
        while let Some(sign) = rest.next() {
            match sign {
                '{' | '}' if rest.next_if_eq(&sign).is_some() => plain.push(sign),
                '{' => {
                    let name: String = rest.by_ref().take_while(|sign| *sign != '}').collect();
                    parts.push(TemplatePart::Text(std::mem::take(&mut plain)));
                    parts.push(named(&name)?);
                }
                '}' => return Err(say("cli-format-brace", &[])),
                sign => plain.push(sign),
            }
        }
        parts.push(TemplatePart::Text(plain));
        Ok(StatusTemplate(parts))
    }
}

fn named(name: &str) -> Result<TemplatePart, String> {
    let (json, field) = match name.split_once(':') {
        Some(("json", field)) => (true, field),
        _ => (false, name),
    };
    let found = FIELDS.iter().find(|(known, _)| *known == field);
    let Some((_, field)) = found else {
        let known: Vec<_> = FIELDS
            .iter()
            .map(|(known, _)| format!("{{{known}}}"))
            .collect();
        let args = [("name", name.into()), ("known", known.join(" ").into())];
        return Err(say("cli-format-field", &args));
    };
    Ok(if json {
        TemplatePart::Json(*field)
    } else {
        TemplatePart::Field(*field)
    })
}

impl StatusTemplate {
    /// The line for a picture.
    pub(super) fn line(&self, view: &Snapshot) -> String {
        self.filled(|field| value(field, view))
    }

    /// The line while there is no agent: its fields are empty.
    pub(super) fn away(&self) -> String {
        self.filled(|field| match field {
            Field::Class => "away".to_owned(),
            Field::Line => say("cli-already-quit", &[]),
            _ => String::new(),
        })
    }

    /// After what time the line may read otherwise though nothing happens: at the next minute of what is left or
    /// counted. None where nothing in it goes by time.
    pub(super) fn next_change(&self, view: &Snapshot) -> Option<TimeDelta> {
        let fields = self.0.iter().filter_map(|part| match part {
            TemplatePart::Text(_) => None,
            TemplatePart::Field(field) | TemplatePart::Json(field) => Some(field),
        });
        let changes = fields.filter_map(|field| match field {
            Field::Left => view.minutes_left_change(),
            Field::Focus => passing::focus_changes(view),
            Field::Line => passing::line_changes(view),
            Field::State
            | Field::Class
            | Field::Title
            | Field::EndsAt
            | Field::Done
            | Field::Total
            | Field::Next => None,
        });
        changes.min()
    }

    fn filled(&self, value: impl Fn(Field) -> String) -> String {
        let mut line = String::new();
        for part in &self.0 {
            // Writing to a String does not fail.
            let _ = match part {
                TemplatePart::Text(text) => write!(line, "{text}"),
                TemplatePart::Field(field) => write!(line, "{}", value(*field)),
                TemplatePart::Json(field) => {
                    write!(line, "{}", serde_json::Value::from(value(*field)))
                }
            };
        }
        line
    }
}

fn value(field: Field, view: &Snapshot) -> String {
    let zone = view.day.zone.parse().unwrap_or(Tz::UTC);
    let session = view.session.as_ref();
    match field {
        Field::Line => view.line.clone(),
        Field::State => match view.day.state {
            DayState::Unplanned => "unplanned",
            DayState::Open => "open",
            DayState::Enough => "enough",
            DayState::Closed => "closed",
        }
        .to_owned(),
        Field::Class => waybar::class(view).to_owned(),
        Field::Title => session
            .and_then(|one| one.title.clone())
            .unwrap_or_default(),
        Field::EndsAt => {
            let ends = session.and_then(|session| session.ends_at).or(view.ends_at);
            ends.map(|at| Words::spoken().clock_at(at, zone))
                .unwrap_or_default()
        }
        Field::Left => view.minutes_left().map(length).unwrap_or_default(),
        Field::Done => view.today.items_done.to_string(),
        Field::Total => view.today.items_total.to_string(),
        Field::Focus => length(view.today.focus_s),
        Field::Next => next_meeting(view).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<StatusTemplate, String> {
        text.parse()
    }

    #[test]
    fn a_template_is_text_and_fields() {
        let fields = parsed("{class} · {json:title} {{left}} }}").expect("it reads");
        let text = |text: &str| TemplatePart::Text(text.to_owned());
        assert_eq!(
            fields.0,
            [
                text(""),
                TemplatePart::Field(Field::Class),
                text(" · "),
                TemplatePart::Json(Field::Title),
                text(" {left} }"),
            ]
        );
    }

    #[test]
    fn what_is_no_field_is_said_with_those_that_are() {
        let wrong = parsed("{titel}").expect_err("no such field");
        assert!(
            wrong.contains("{titel}") && wrong.contains("{title}"),
            "{wrong}"
        );
        assert!(parsed("a } b").is_err());
        assert!(parsed("{left").is_ok(), "a last brace may be forgotten");
        assert!(parsed("{}").is_err());
        assert!(parsed("{json:}").is_err());
    }

    #[test]
    fn without_an_agent_the_fields_are_empty() {
        let line = parsed("[{title}] {class} {json:left}")
            .expect("it reads")
            .away();
        assert_eq!(line, "[] away \"\"");
    }
}
