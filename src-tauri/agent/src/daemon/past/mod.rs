//! What the past is asked. It is read beside the engine by a connection of its own, on a borrowed
//! thread, so that a long question delays no command. A question opens one connection, and all its
//! answers are of one instant.

mod date_range;
mod found;

use chrono::{Days, NaiveDate};
use domain::{TriedDefault, WeekQuestion, week_of};
use engine::View;
use protocol::{
    DayDetail, DayQuery, Found, HistoryQuery, HistoryView, InsightsView, ReviewView, SearchQuery,
    TrendPoint, TrendsQuery, WeekQuery, WireError,
};
use storage::{Problem, Reader};

use super::{Context, failed, journal, unanswered};
use api::{
    convert,
    snapshot::{self, history},
};
use date_range::DateRange;

/// How many days what days say looks back: enough for twenty working days, holidays among them.
const LOOKS_BACK: u64 = 60;

impl Context {
    /// The days between two dates, in numbers.
    ///
    /// # Errors
    /// `bad_params` for dates that cannot be read or lie too far apart, `failed` when the journal
    /// cannot be read.
    pub async fn history(&self, asked: HistoryQuery) -> Result<HistoryView, WireError> {
        let stretch = DateRange::asked(&asked.from, &asked.to, asked.filter.as_deref())?;
        let view = self.view().await?;
        let (at, today) = (view.now, snapshot::date(&view));
        let (from, to) = (stretch.from, stretch.to);
        let off = &view.state.days_off;
        let off = off.all().flat_map(|off| {
            let dates = off.from.max(from).iter_days();
            dates.take_while(move |date| *date <= off.to.min(to))
        });
        let days_off = off.map(|date| date.to_string()).collect();
        let (rows, first) = self
            .past(move |past| Ok((stretch.rows(past, &view)?, past.first()?)))
            .await?;
        Ok(HistoryView {
            at,
            today: today.to_string(),
            from: from.to_string(),
            to: to.to_string(),
            first: first.map(|date| date.to_string()),
            days_off,
            days: rows.iter().map(history::figures).collect(),
            totals: history::totals(&rows),
        })
    }

    /// What the days between two dates come to, step by step.
    ///
    /// # Errors
    /// As [`Context::history`].
    pub async fn trends(&self, asked: TrendsQuery) -> Result<Vec<TrendPoint>, WireError> {
        let stretch = DateRange::asked(&asked.from, &asked.to, asked.filter.as_deref())?;
        let view = self.view().await?;
        let (from, to) = (stretch.from, stretch.to);
        let first_day = view.settings.first_day();
        let rows = self.past(move |past| stretch.rows(past, &view)).await?;
        Ok(history::steps(&rows, from, to, asked.by, first_day))
    }

    /// What days say, up to the end of a week.
    ///
    /// # Errors
    /// As [`Context::history`].
    pub async fn says(&self, asked: WeekQuery) -> Result<InsightsView, WireError> {
        let view = self.view().await?;
        let begins = week(&asked, &view)?;
        let (first, last) = looked_at(begins);
        let days = self.past(move |past| past.days(first, last)).await?;
        Ok(history::says(&days, view.settings.item_limit))
    }

    /// A week looked back on.
    ///
    /// # Errors
    /// As [`Context::history`].
    pub async fn review(&self, asked: WeekQuery) -> Result<ReviewView, WireError> {
        let view = self.view().await?;
        let begins = week(&asked, &view)?;
        let (now, item_limit) = (view.now, view.settings.item_limit);
        let (first, last) = looked_at(begins);
        let aim = view.settings.meeting_rules.share;
        let foreseen = view.settings.foreseen.clone();
        let before = DateRange::between(back(begins, 7), back(begins, 1));
        let asks = present_question(&view, begins);
        let tried = tried(asks);
        let (days, before, tried) = self
            .past(move |past| {
                let tried = tried.map(|tried| {
                    let rows = |(from, to)| DateRange::between(from, to).rows(past, &view);
                    Ok((tried, rows(tried.week)?, rows(tried.before)?))
                });
                let days = past.days(first, last)?;
                Ok((days, before.rows(past, &view)?, tried.transpose()?))
            })
            .await?;
        let says = history::says(&days, item_limit);
        let week = &days[days.partition_point(|day| day.date < begins)..];
        let series = history::series(&days, &foreseen);
        let review = history::review(begins, week, &before, says, aim, series, now);
        Ok(ReviewView {
            question: asks.and_then(history::question),
            tried: tried.map(|(tried, week, before)| history::tried(&tried, &week, &before)),
            ..review
        })
    }

    /// One date in detail, however long ago.
    ///
    /// # Errors
    /// As [`Context::history`].
    pub async fn day(&self, asked: DayQuery) -> Result<Vec<DayDetail>, WireError> {
        let date = asked.date.as_deref().map(convert::date).transpose()?;
        let view = self.view().await?;
        let near = snapshot::details(&view, date);
        match date {
            Some(date) if near.is_empty() => {
                let days = self.past(move |past| past.days(date, date)).await?;
                Ok(snapshot::details_of(&days, &view))
            }
            _ => Ok(near),
        }
    }

    /// Words that were written, the newest first.
    ///
    /// # Errors
    /// As [`Context::history`].
    pub async fn search(&self, asked: SearchQuery) -> Result<Vec<Found>, WireError> {
        let hits = self
            .past(move |past| past.search(&asked.text, asked.most()))
            .await?;
        Ok(hits.into_iter().map(found::found).collect())
    }

    /// Asks the past on a borrowed thread; whatever `ask` reads is of one instant.
    ///
    /// # Errors
    /// `failed` when the journal cannot be read.
    pub(super) async fn past<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Reader) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, WireError> {
        let file = journal::file(self.place.data_folder());
        let looking = self.lanes.past.run(move |wanted| {
            let past = Reader::open(&file)?;
            let wanted = wanted.clone();
            past.give_up_when(move || !wanted.still())?;
            ask(&past)
        });
        match looking.await {
            Ok(answer) => answer.map_err(|problem| failed(&problem)),
            Err(lost) => Err(unanswered(lost)),
        }
    }
}

/// What the review of the week from `begins` on asks: only that of the present week asks anything.
fn present_question(view: &View, begins: NaiveDate) -> Option<WeekQuestion> {
    let today = snapshot::date(view);
    let is_present = week_of(today, view.settings.first_day()) == begins;
    let asks = view.state.week_question(&view.settings, today);
    asks.filter(|_| is_present)
}

fn tried(asks: Option<WeekQuestion>) -> Option<TriedDefault> {
    match asks? {
        WeekQuestion::Tried(tried) => Some(tried),
        WeekQuestion::Asked { .. } => None,
    }
}

/// The days that have a say in what the week from `begins` on says: up to its end, both included.
fn looked_at(begins: NaiveDate) -> (NaiveDate, NaiveDate) {
    let ends = begins.checked_add_days(Days::new(6)).unwrap_or(begins);
    (back(begins, LOOKS_BACK), ends)
}

/// The first date of the week that was asked for.
fn week(asked: &WeekQuery, view: &View) -> Result<NaiveDate, WireError> {
    let date = asked.date.as_deref().map(convert::date).transpose()?;
    let date = date.unwrap_or_else(|| snapshot::date(view));
    Ok(week_of(date, view.settings.first_day()))
}

fn back(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(date)
}
