//! A calendar, read by a child of its own kind: it gets the text over its standard input, has tighter
//! limits than other files need, and answers in lines of JSON, one an occurrence. Both sides are here.

use std::{
    io::{self, BufRead, BufReader, BufWriter, Read, Write, stdin, stdout},
    process::{Child, Command, ExitCode, Stdio},
};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use desktop::confine::{ChildLimits, confine};
use exchange::{
    CalendarProblem, CalendarReading, LARGEST_CALENDAR, Occurrence, Reader, Unfinished, Window,
    foresee,
};
use serde::{Deserialize, Serialize};

use super::reader::{ReaderError, ended, program};

/// The word that starts the child. No person types it.
pub const CALENDAR_VERB: &str = "read-calendar";

/// A text of 16 MiB, and its lines; the rules of any text are followed for less than a second.
const LIMITS: ChildLimits = ChildLimits {
    memory: 256 << 20,
    processor: 5,
};

/// The longest first line of a task, in bytes: a window, a zone and some addresses.
const LONGEST_TASK: u64 = 1 << 16;

/// The longest answer that is taken, in bytes: as many occurrences as are given.
const LONGEST_ANSWER: u64 = 64 << 20;

/// What is asked of a calendar.
#[derive(Debug, Serialize, Deserialize)]
pub struct CalendarTask {
    /// The first instant of the window.
    pub from: DateTime<Utc>,
    /// The first instant after it.
    pub to: DateTime<Utc>,
    /// The zone of the reader.
    pub zone: Tz,
    /// The addresses of the reader.
    pub me: Vec<String>,
}

/// Why a calendar was not read.
#[derive(Debug)]
pub enum CalendarTrouble {
    /// It is none, or too large.
    Problem(CalendarProblem),
    /// It took more time of a processor than it may.
    TooLong,
    /// It took more memory than it may.
    TooMuchMemory,
    /// The child left without an answer.
    GaveUp,
    /// The child could not be started or asked.
    System(io::Error),
}

/// The first line of an answer; the occurrences follow it.
#[derive(Debug, Serialize, Deserialize)]
enum AnswerHead {
    Read {
        unfinished: Vec<Unfinished>,
        events: usize,
        people: bool,
        occurrences: usize,
    },
    Problem(CalendarProblem),
}

/// Lets a child read a calendar, and waits for it: at most as long as its limits allow.
///
/// # Errors
/// [`CalendarTrouble`]; whatever it is, nothing of the child is left.
pub fn read_calendar(task: &CalendarTask, text: &[u8]) -> Result<CalendarReading, CalendarTrouble> {
    if text.len() > LARGEST_CALENDAR {
        return Err(CalendarTrouble::Problem(CalendarProblem::TooLarge));
    }
    let mut child = start().map_err(CalendarTrouble::System)?;
    if let Some(mut input) = child.stdin.take() {
        // A child that has left already says so by its status.
        let _ = serde_json::to_writer(&mut input, task);
        let _ = input.write_all(b"\n").and_then(|()| input.write_all(text));
    }
    let answer = child
        .stdout
        .take()
        .map(|output| BufReader::new(output.take(LONGEST_ANSWER)));
    let answer = answer.and_then(|mut lines| answered(&mut lines));
    // It has written what it had to say; one that goes on is not waited for.
    if answer.is_none() {
        let _ = child.kill();
    }
    let status = child.wait().map_err(CalendarTrouble::System)?;
    match answer.filter(|_| status.success()) {
        Some(answer) => answer.map_err(CalendarTrouble::Problem),
        None => Err(match ended(status) {
            ReaderError::TooLong => CalendarTrouble::TooLong,
            ReaderError::TooMuchMemory => CalendarTrouble::TooMuchMemory,
            _ => CalendarTrouble::GaveUp,
        }),
    }
}

/// What the lines of an answer say; none when they are not whole.
fn answered(lines: &mut impl BufRead) -> Option<Result<CalendarReading, CalendarProblem>> {
    let mut line = String::new();
    lines.read_line(&mut line).ok()?;
    let (unfinished, events, people, count) = match serde_json::from_str(&line).ok()? {
        AnswerHead::Problem(problem) => return Some(Err(problem)),
        AnswerHead::Read {
            unfinished,
            events,
            people,
            occurrences,
        } => (unfinished, events, people, occurrences),
    };
    let occurrence =
        |line: io::Result<String>| serde_json::from_str::<Occurrence>(&line.ok()?).ok();
    let occurrences = lines.lines().map(occurrence).collect::<Option<Vec<_>>>()?;
    let whole = occurrences.len() == count;
    whole.then_some(Ok(CalendarReading {
        occurrences,
        unfinished,
        events,
        people,
    }))
}

fn start() -> io::Result<Child> {
    let mut command = Command::new(program()?);
    command
        .arg(CALENDAR_VERB)
        .env_clear()
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    #[cfg(unix)]
    command.current_dir("/");
    command.spawn()
}

/// The child: reads one calendar, from standard input to standard output.
pub fn run() -> ExitCode {
    match read() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "what it writes is read by its parent, never by a terminal"
)]
fn read() -> io::Result<()> {
    // Before anything is read. When the parent has gone meanwhile, its task breaks off here.
    confine(LIMITS)?;
    let mut input = BufReader::new(stdin().lock());
    let mut task = String::new();
    (&mut input).take(LONGEST_TASK).read_line(&mut task)?;
    let task: CalendarTask = serde_json::from_str(&task)?;
    let mut text = Vec::new();
    // A byte more says that it is too large.
    let most = u64::try_from(LARGEST_CALENDAR).unwrap_or(u64::MAX);
    input.take(most.saturating_add(1)).read_to_end(&mut text)?;
    let window = Window {
        from: task.from,
        to: task.to,
    };
    let reader = Reader {
        zone: task.zone,
        me: task.me,
    };
    let mut output = BufWriter::new(stdout().lock());
    let (head, occurrences) = match foresee(&text, window, &reader) {
        Ok(read) => (
            AnswerHead::Read {
                unfinished: read.unfinished,
                events: read.events,
                people: read.people,
                occurrences: read.occurrences.len(),
            },
            read.occurrences,
        ),
        Err(problem) => (AnswerHead::Problem(problem), Vec::new()),
    };
    serde_json::to_writer(&mut output, &head)?;
    output.write_all(b"\n")?;
    for occurrence in &occurrences {
        serde_json::to_writer(&mut output, occurrence)?;
        output.write_all(b"\n")?;
    }
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_whole_or_none() {
        let head = r#"{"Read":{"unfinished":["Text"],"events":3,"people":true,"occurrences":0}}"#;
        let read = answered(&mut head.as_bytes())
            .expect("an answer")
            .expect("read");
        assert_eq!(read.unfinished, [Unfinished::Text]);
        assert_eq!((read.events, read.people), (3, true));
        let problem = answered(&mut r#"{"Problem":"WebPage"}"#.as_bytes());
        assert_eq!(problem, Some(Err(CalendarProblem::WebPage)));
        for cut in [
            "",
            "{",
            &head.replace("\"occurrences\":0", "\"occurrences\":1"),
        ] {
            assert_eq!(answered(&mut cut.as_bytes()), None, "{cut}");
        }
    }
}
