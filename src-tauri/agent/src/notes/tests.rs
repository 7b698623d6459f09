use super::*;
use chrono::{DateTime, Utc};
use domain::{Command, Entry, EntryId, Moment, Settings, ShutdownForm, State, decide, evolve};
use uuid::Uuid;

fn at(time: &str) -> DateTime<Utc> {
    format!("2026-11-24T{time}:00Z")
        .parse()
        .expect("an instant")
}

/// A day that was begun and closed.
fn day() -> Day {
    let mut state = State::default();
    let close = Command::CloseDay {
        form: ShutdownForm::JustClose,
        at: None,
        places: vec![],
    };
    let start = Command::StartDay {
        definition: None,
        items: vec![],
        past_boundary: false,
    };
    for (time, command) in [("09:00", start), ("16:00", close)] {
        let moment = Moment {
            now: at(time),
            zone: chrono_tz::Europe::Lisbon,
            seed: 7,
        };
        let events = decide(&state, &Settings::default(), command, &moment).expect("granted");
        for event in events {
            let id = EntryId(Uuid::nil());
            let at = moment.now;
            state = evolve(state, &Entry { id, at, event });
        }
    }
    state.day.expect("a day")
}

fn written(folder: &Path) -> Result<PathBuf, NoteProblem> {
    let day = day();
    let (template, settings) = (Template::default(), Settings::default());
    let state = State::default();
    write(
        folder,
        day.date,
        &[&day],
        &template,
        state.work_days(&settings),
        &state.questions,
    )
}

#[test]
fn a_note_is_written_once_and_what_stands_around_it_is_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("Notes/Work");
    fs::create_dir_all(&folder).expect("a folder");
    let note = folder.join("2026-11-24.md");
    fs::write(&note, "# Mine\n").expect("a note");
    assert_eq!(written(&folder).expect("written"), note);
    let text = fs::read_to_string(&note).expect("text");
    assert!(text.starts_with("# Mine\n"), "{text}");
    assert!(text.contains("Closed: 16:00."), "{text}");
    written(&folder).expect("again");
    assert_eq!(fs::read_to_string(&note).expect("text"), text);
    let left: Vec<_> = fs::read_dir(&folder).expect("readable").collect();
    assert_eq!(left.len(), 1, "nothing is left beside it");
}

#[test]
fn a_note_is_behind_when_it_is_not_there_or_older_than_the_close() {
    let home = tempfile::tempdir().expect("a folder");
    let (date, closed_at) = (day().date, at("16:00"));
    let behind = |folder: &Path| is_behind(folder, date, closed_at);
    assert!(behind(home.path()), "it is not there");
    let elsewhere = home.path().join("unplugged");
    assert!(!behind(&elsewhere), "no folder is made for it");
    let note = fs::File::create(home.path().join("2026-11-24.md")).expect("a note");
    for (time, is) in [("15:59", true), ("16:01", false)] {
        note.set_modified(at(time).into()).expect("a time");
        assert_eq!(behind(home.path()), is, "written at {time}");
    }
}

#[test]
fn a_note_that_is_no_text_is_left_alone() {
    let home = tempfile::tempdir().expect("a folder");
    let note = home.path().join("2026-11-24.md");
    fs::write(&note, [0xff, 0xfe, 0x00]).expect("a file");
    assert!(written(home.path()).is_err());
    assert_eq!(fs::read(&note).expect("bytes"), [0xff, 0xfe, 0x00]);
}

#[cfg(unix)]
#[test]
fn a_note_or_template_that_is_no_regular_file_is_told_at_once() {
    let home = tempfile::tempdir().expect("a folder");
    let note = home.path().join("2026-11-24.md");
    let made = std::process::Command::new("mkfifo").arg(&note).status();
    assert!(made.expect("there is mkfifo").success());
    let refused = written(home.path()).expect_err("a pipe is no note");
    assert!(refused.to_string().contains("regular file"), "{refused}");
    let refused = template(Some(Path::new("/dev/zero"))).expect_err("nor a device a template");
    assert!(refused.to_string().contains("regular file"), "{refused}");
}

#[test]
fn a_template_that_would_grow_without_end_is_refused() {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("template.md");
    for (text, why) in [
        ("x".repeat(100 << 10), "larger"),
        ("{items}".repeat(101), "100"),
    ] {
        fs::write(&file, text).expect("a file");
        let problem = template(Some(&file)).expect_err("too much").to_string();
        assert!(problem.contains(why), "{problem}");
    }
}

#[test]
fn a_template_with_a_mistake_is_told_by_its_file() {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("template.md");
    fs::write(&file, "{focuss}").expect("a file");
    let problem = template(Some(&file)).expect_err("a mistake").to_string();
    assert!(
        problem.contains("template.md") && problem.contains("focuss"),
        "{problem}"
    );
}
