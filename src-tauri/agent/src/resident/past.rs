//! What the past is asked. It is read beside the engine by a connection of its own, on a borrowed
//! thread, so that a long question holds nobody up; the day that is still open comes from the
//! engine's picture, because it is worth something else with every minute.

use chrono::{Days, NaiveDate};
use domain::{Day, DaySummary, Filter};
use engine::Picture;
use protocol::{
    DayAsked, DayDetail, Found, HistoryAsked, HistoryPicture, ReviewPicture, SaysPicture,
    SearchAsked, TrendPoint, TrendsAsked, WeekAsked, WireError,
};
use storage::{Past, Problem};

use super::{Resident, failed, journal};
use crate::{
    picture::{self, history},
    wire,
};

/// The longest stretch that is answered.
const LONGEST: Days = Days::new(25 * 366);
/// How far what days say looks back: enough for twenty working days, holidays among them.
const LOOKS_BACK: Days = Days::new(60);
/// How many answers a search gives when nobody says, and at most.
const FOUND: (u32, u32) = (50, 200);

impl Resident {
    /// The days between two dates, in numbers.
    ///
    /// # Errors
    /// `bad_params` for dates that cannot be read or lie too far apart, `failed` when the journal
    /// cannot be read.
    pub async fn history(&self, asked: HistoryAsked) -> Result<HistoryPicture, WireError> {
        let (from, to) = between(&asked.from, &asked.to)?;
        let picture = self.picture().await?;
        let rows = self.rows(&picture, from, to, asked.filter).await?;
        let first = self.past(|past| past.first()).await?;
        Ok(HistoryPicture {
            at: picture.now,
            today: picture::date(&picture).to_string(),
            from: from.to_string(),
            to: to.to_string(),
            first: first.map(|date| date.to_string()),
            days: rows.iter().map(history::worth).collect(),
            totals: history::totals(&rows),
        })
    }

    /// What the days between two dates come to, step by step.
    ///
    /// # Errors
    /// As [`Resident::history`].
    pub async fn trends(&self, asked: TrendsAsked) -> Result<Vec<TrendPoint>, WireError> {
        let (from, to) = between(&asked.from, &asked.to)?;
        let picture = self.picture().await?;
        let rows = self.rows(&picture, from, to, asked.filter).await?;
        Ok(history::steps(&rows, from, to, asked.by))
    }

    /// What days say, up to the end of a week.
    ///
    /// # Errors
    /// As [`Resident::history`].
    pub async fn says(&self, asked: WeekAsked) -> Result<SaysPicture, WireError> {
        let picture = self.picture().await?;
        let monday = week(&asked, &picture)?;
        self.said_until(&picture, monday).await
    }

    /// A week looked back on.
    ///
    /// # Errors
    /// As [`Resident::history`].
    pub async fn review(&self, asked: WeekAsked) -> Result<ReviewPicture, WireError> {
        let picture = self.picture().await?;
        let monday = week(&asked, &picture)?;
        let before = back(monday, 7);
        let days = self.days(monday, ahead(monday, 6)).await?;
        let rows = self.rows(&picture, before, back(monday, 1), None).await?;
        let says = self.said_until(&picture, monday).await?;
        Ok(history::review(monday, &days, &rows, says, picture.now))
    }

    /// One date in detail, however long ago.
    ///
    /// # Errors
    /// As [`Resident::history`].
    pub async fn day(&self, asked: DayAsked) -> Result<Vec<DayDetail>, WireError> {
        let date = asked.date.as_deref().map(wire::date).transpose()?;
        let picture = self.picture().await?;
        let near = picture::details(&picture, date);
        match date {
            Some(date) if near.is_empty() => {
                let days = self.days(date, date).await?;
                Ok(picture::details_of(&days, &picture))
            }
            _ => Ok(near),
        }
    }

    /// Words that were written, the newest first.
    ///
    /// # Errors
    /// As [`Resident::history`].
    pub async fn search(&self, asked: SearchAsked) -> Result<Vec<Found>, WireError> {
        let (usual, most) = FOUND;
        let limit = asked.limit.unwrap_or(usual).clamp(1, most);
        let hits = self
            .past(move |past| past.search(&asked.text, limit))
            .await?;
        Ok(hits.into_iter().map(history::found).collect())
    }

    async fn said_until(
        &self,
        picture: &Picture,
        monday: NaiveDate,
    ) -> Result<SaysPicture, WireError> {
        let from = monday.checked_sub_days(LOOKS_BACK).unwrap_or(monday);
        let days = self.days(from, ahead(monday, 6)).await?;
        Ok(history::says(&days, picture.settings.item_limit))
    }

    async fn rows(
        &self,
        picture: &Picture,
        from: NaiveDate,
        to: NaiveDate,
        filter: Option<String>,
    ) -> Result<Vec<DaySummary>, WireError> {
        let now = picture.now;
        let filter = filter.filter(|text| !text.trim().is_empty());
        if let Some(filter) = filter.as_deref().map(Filter::new) {
            let days = self.days(from, to).await?;
            let part = |day: &Day| day.summary_of(&filter, now);
            return Ok(days.iter().map(part).filter(holds_something).collect());
        }
        let mut rows = self.past(move |past| past.worth(from, to)).await?;
        let open = picture.state.day.iter();
        let open = open.filter(|day| day.closing.is_none() && (from..=to).contains(&day.date));
        let known = |day: &&Day| rows.iter().all(|row| row.day != day.id);
        let open: Vec<_> = open.filter(known).map(|day| day.summary(now)).collect();
        rows.extend(open);
        rows.sort_by_key(|row| (row.date, row.started_at));
        Ok(rows)
    }

    async fn days(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Day>, WireError> {
        self.past(move |past| past.days(from, to)).await
    }

    pub(super) async fn past<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Past) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, WireError> {
        let file = journal::file(self.place.data_folder());
        let asked =
            tokio::task::spawn_blocking(move || Past::open(&file).and_then(|past| ask(&past)));
        match asked.await {
            Ok(answer) => answer.map_err(|problem| failed(&problem)),
            Err(gone) => Err(failed(&gone)),
        }
    }
}

/// Whether a filter left anything of the day.
fn holds_something(day: &DaySummary) -> bool {
    day.musts + day.bonus_done + day.sessions > 0 || day.focus.0 + day.meetings.0 > 0
}

fn between(from: &str, to: &str) -> Result<(NaiveDate, NaiveDate), WireError> {
    let (first, last) = (wire::date(from)?, wire::date(to)?);
    let longest = first.checked_add_days(LONGEST).unwrap_or(NaiveDate::MAX);
    if (first..=longest).contains(&last) {
        Ok((first, last))
    } else {
        Err(wire::unreadable("stretch", &format!("{from} – {to}")))
    }
}

fn week(asked: &WeekAsked, picture: &Picture) -> Result<NaiveDate, WireError> {
    let date = asked.date.as_deref().map(wire::date).transpose()?;
    Ok(history::monday_of(
        date.unwrap_or_else(|| picture::date(picture)),
    ))
}

fn ahead(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

fn back(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(date)
}
