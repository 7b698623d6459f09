//! `daydone review`: a week looked back on, on one page of Markdown, and below it the question that the
//! present week asks, with a way to answer it.

use clap::{Args, ValueEnum};
use domain::{Command, DefaultAnswer};
use protocol::{QuestionView, ReviewView, TriedView, WeekQuery};

use super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, say},
    value::{PastDay, past_day},
};

#[derive(Args, Debug)]
pub(crate) struct Review {
    /// Any date of the week.
    #[arg(value_name = "DATE", value_parser = past_day)]
    date: Option<PastDay>,
    /// The answer to the week's question.
    #[arg(long, value_enum, conflicts_with = "date")]
    answer: Option<ReviewAnswer>,
}

/// What can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ReviewAnswer {
    /// It stays as it is; of something that was tried: it stays.
    Keep,
    /// Another way for a week.
    Try,
    /// Not now.
    NotNow,
    /// What was tried goes.
    Drop,
}

impl Review {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let date = self.date.map(|date| date.date(desk.today()).to_string());
        let review = desk.client.review(WeekQuery { date }).await?;
        let Some(answer) = self.answer else {
            let mut lines: Vec<String> = review.markdown.lines().map(str::to_owned).collect();
            lines.extend(asked(&review));
            return Ok(Answer::of(lines, &review));
        };
        let Some(command) = command(&review, answer) else {
            return CliSession::refuse("no_question_now", "cli-review-no-such-answer", &[]);
        };
        let was_question = review.question.is_some();
        desk.send(command).await?;
        let after = desk.client.review(WeekQuery::default()).await?;
        let said = match answer {
            ReviewAnswer::Try => after.tried.iter().flat_map(trying).collect(),
            ReviewAnswer::Keep if was_question => vec![say("cli-review-kept", &[])],
            ReviewAnswer::Keep => vec![say("cli-review-stays", &[])],
            ReviewAnswer::NotNow => vec![say("cli-review-not-now", &[])],
            ReviewAnswer::Drop => vec![say("cli-review-dropped", &[])],
        };
        Ok(desk.answer(said))
    }
}

/// The command that an answer is; absent where it answers nothing that the week asks.
fn command(review: &ReviewView, answer: ReviewAnswer) -> Option<Command> {
    if let Some(question) = &review.question {
        let answer = match answer {
            ReviewAnswer::Keep => DefaultAnswer::Keep,
            ReviewAnswer::Try => DefaultAnswer::Try,
            ReviewAnswer::NotNow => DefaultAnswer::NotNow,
            ReviewAnswer::Drop => return None,
        };
        let topic = question.topic;
        return Some(Command::AnswerDefault { topic, answer });
    }
    let tried = review.tried.as_ref().filter(|tried| tried.ask.is_some())?;
    let kept = match answer {
        ReviewAnswer::Keep => true,
        ReviewAnswer::Drop => false,
        ReviewAnswer::Try | ReviewAnswer::NotNow => return None,
    };
    let topic = tried.topic;
    Some(Command::JudgeDefault { topic, kept })
}

/// What the week asks, below the page.
fn asked(review: &ReviewView) -> Vec<String> {
    let question = review.question.iter().flat_map(question);
    let tried = review.tried.iter().flat_map(trying);
    question.chain(tried).collect()
}

fn question(of: &QuestionView) -> Vec<String> {
    let mut lines = vec![String::new(), of.question.clone(), of.why.clone()];
    lines.extend(of.says.clone());
    let to_try = [("what", of.to_try.as_str().into())];
    lines.push(say("cli-review-to-try", &to_try));
    lines.push(say("cli-review-answers", &[]));
    lines
}

fn trying(of: &TriedView) -> Vec<String> {
    let id = match of.ask {
        Some(_) => "cli-review-tried",
        None => "cli-review-trying",
    };
    let what = [("what", of.text.as_str().into())];
    let mut lines = vec![String::new(), say(id, &what)];
    let figure = |figure: &protocol::ComparedView| {
        let args = [
            ("name", figure.name.as_str().into()),
            ("now", figure.now.as_str().into()),
            ("before", figure.before.as_str().into()),
        ];
        say("cli-review-figure", &args)
    };
    lines.extend(of.figures.iter().map(figure));
    if let Some(help) = &of.help {
        let name = help.setting.replace('_', "-");
        let args = [
            ("text", help.text.as_str().into()),
            ("setting", name.into()),
        ];
        lines.push(say("cli-review-help", &args));
    }
    if let Some(ask) = &of.ask {
        lines.push(ask.clone());
        lines.push(say("cli-review-judgements", &[]));
    }
    lines
}
