//! `daydone history`: a week, a month, a year, or any stretch of days, as a chart in the terminal, as
//! a table, or as JSON. The agent computes the numbers, as it does for the window.

mod chart;
mod row;
mod span;
mod table;

use chrono::Weekday;
use clap::{ArgGroup, Args};
use protocol::{HistoryQuery, HistoryView, TrendStep, TrendsQuery, WireError};

use super::super::{
    answer::{Answer, Outcome},
    color, output,
    session::{CliSession, say},
    value::{PastDay, past_day},
};
use span::HistorySpan;

#[derive(Args, Debug)]
#[command(group = ArgGroup::new("stretch").args(["week", "month", "year"]))]
#[command(group = ArgGroup::new("form").args(["csv", "markdown"]))]
pub(crate) struct History {
    /// The date the stretch lies around.
    #[arg(value_name = "DATE", value_parser = past_day)]
    date: Option<PastDay>,
    #[arg(long)]
    week: bool,
    #[arg(long)]
    month: bool,
    #[arg(long)]
    year: bool,
    #[arg(long, value_name = "DATE", value_parser = past_day, conflicts_with_all = ["stretch", "date"])]
    from: Option<PastDay>,
    #[arg(long, value_name = "DATE", value_parser = past_day, requires = "from")]
    to: Option<PastDay>,
    #[arg(long, value_name = "WORDS")]
    filter: Option<String>,
    #[arg(long)]
    csv: bool,
    #[arg(long)]
    markdown: bool,
}

impl History {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let first_day = desk.client.settings().await?.week_begins.weekday();
        let span = self.span(&desk, first_day.unwrap_or(Weekday::Mon));
        let query = HistoryQuery {
            from: span.from.to_string(),
            to: span.to.to_string(),
            filter: self.filter.clone(),
        };
        let history = desk.client.history(query).await?;
        if self.csv {
            return Ok(Answer::of(table::csv(&history), &history));
        }
        if self.markdown {
            return Ok(Answer::of(table::markdown(&history), &history));
        }
        let title = color::strong(&span.title());
        if history.days.is_empty() {
            let lines = vec![title, say("cli-history-nothing", &[])];
            return Ok(Answer::of(lines, &history));
        }
        let mut lines = vec![title];
        lines.extend(self.chart(&desk, &span, &history).await?);
        Ok(Answer::of(lines, &history))
    }

    /// The sum of all days, a bar for each day or month, and the legend.
    async fn chart(
        self,
        desk: &CliSession,
        span: &HistorySpan,
        history: &HistoryView,
    ) -> Result<Vec<String>, WireError> {
        let width = output::width();
        let mut lines = row::wrapped("", 0, &chart::sum(&history.totals), width);
        lines.push(String::new());
        if span.is_long() {
            let query = TrendsQuery {
                from: history.from.clone(),
                to: history.to.clone(),
                by: TrendStep::Month,
                filter: self.filter,
            };
            let months = desk.client.trends(query).await?;
            lines.extend(row::lines(&chart::months(&months), width));
        } else {
            lines.extend(row::lines(&chart::days(history, desk.today()), width));
        }
        lines.push(color::quiet(&chart::legend()));
        Ok(lines)
    }

    fn span(&self, desk: &CliSession, first_day: Weekday) -> HistorySpan {
        let today = desk.today();
        let date = |named: PastDay| named.date(today);
        let around = self.date.map_or(today, date);
        match (self.from.map(date), self.month, self.year) {
            (Some(from), ..) => HistorySpan::between(from, self.to.map_or(today, date)),
            (None, true, _) => HistorySpan::month_of(around),
            (None, _, true) => HistorySpan::year_of(around),
            _ => HistorySpan::week_of(around, first_day),
        }
    }
}
