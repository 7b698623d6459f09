//! What the command line and the window say of an import: the same sentences.

use domain::Seconds;
use protocol::{ImportView, SkippedView};
use words::{Value, Words};

/// Less than this is rounded away where lengths are said in minutes.
const UNSAID_S: u32 = 30;

/// Puts a report into sentences.
pub(super) fn say(view: &mut ImportView) {
    let words = Words::spoken();
    let new = [days(view), loose(view)].concat();
    view.brings = (!new.is_empty()).then(|| words.listed(new));
    view.says = match &view.brings {
        Some(what) if view.taken => {
            vec![words.say("say-imported", &[("what", what.as_str().into())])]
        }
        _ => found(view),
    };
}

fn found(view: &ImportView) -> Vec<String> {
    let words = Words::spoken();
    let holds_something = view.records > 0 || !view.skipped.is_empty();
    let Some(program) = view.program.as_deref().filter(|_| holds_something) else {
        return vec![words.say("say-import-nothing-in-it", &[])];
    };
    let read = [
        ("program", program.into()),
        ("records", view.records.into()),
    ];
    let mut lines = vec![words.say("say-import-read", &read)];
    if let (Some(from), Some(to)) = (&view.from, &view.to) {
        let new = [
            ("days", view.new.into()),
            ("from", from.as_str().into()),
            ("to", to.as_str().into()),
            ("focus", length(view.focus_s)),
            ("meetings", length(view.meeting_s)),
        ];
        lines.push(words.say("say-import-new", &new));
    }
    let loose = loose(view);
    if !loose.is_empty() {
        let what = words.listed(loose);
        lines.push(words.say("say-import-loose", &[("what", what.into())]));
    } else if view.new == 0 {
        lines.push(words.say("say-import-nothing-new", &[]));
    }
    if view.known > 0 {
        lines.push(words.say("say-import-known", &[("days", view.known.into())]));
    }
    lines.extend(view.skipped.iter().map(left_out));
    lines
}

/// The new days, counted in words.
fn days(view: &ImportView) -> Vec<String> {
    counted("say-import-days", "days", view.new)
}

/// What is new and in no day, counted in words.
fn loose(view: &ImportView) -> Vec<String> {
    let waiting = counted("say-import-waiting", "waiting", view.waiting);
    let thoughts = counted("say-import-thoughts", "thoughts", view.thoughts);
    let days_off = counted("say-import-days-off", "days", view.days_off);
    let questions = counted("say-import-questions", "questions", view.questions);
    [waiting, thoughts, days_off, questions].concat()
}

fn counted(id: &str, of: &'static str, count: u32) -> Vec<String> {
    let some = (count > 0).then(|| Words::spoken().say(id, &[(of, count.into())]));
    some.into_iter().collect()
}

fn left_out(skipped: &SkippedView) -> String {
    let words = Words::spoken();
    let more = usize::try_from(skipped.count).unwrap_or(usize::MAX) > skipped.examples.len();
    let others = more.then_some("…");
    let named = words.listed(skipped.examples.iter().map(String::as_str).chain(others));
    let args = [
        ("count", skipped.count.into()),
        ("why", skipped.why.as_str().into()),
        ("named", named.into()),
        ("lost", length(skipped.lost_s)),
    ];
    let id = if skipped.lost_s < UNSAID_S {
        "say-import-skipped"
    } else {
        "say-import-skipped-time"
    };
    words.say(id, &args)
}

fn length(seconds: u32) -> Value<'static> {
    Words::spoken().duration(Seconds(seconds)).into()
}
