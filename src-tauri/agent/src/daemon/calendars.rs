//! Reads the calendars of the settings and hands the engine what they announce: when they are switched on,
//! when one changed, at the day's boundary, after a sleep, and when clock or zone change. Without a
//! calendar nothing runs but a wait for the settings.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use desktop::{bus::Bus, calendars::DesktopCalendars};
use domain::{Foreseen, ForeseenMeeting};
use engine::View;
use protocol::{Health, Settings};
use tokio::{
    sync::{Notify, watch},
    time::{Instant, sleep},
};
use types::settings::{CalendarChoice, CalendarSource};
use words::Words;

use super::{Context, LaneLost};
use crate::{
    calendars::{self, CalendarStatus, Changes, Frame, Salt},
    foreign::CalendarTask,
};

/// How long the reading of one calendar may take, the wait for a thread included.
const READING: Duration = Duration::from_secs(30);

/// So long after the boundary the day has changed for certain.
const SURE: Duration = Duration::from_secs(1);

/// What the settings say of calendars.
#[derive(Clone, Debug, PartialEq, Eq)]
struct CalendarSettings {
    calendars: Vec<CalendarChoice>,
    me: Vec<String>,
    titles: bool,
    boundary: NaiveTime,
}

impl CalendarSettings {
    fn of(settings: &Settings) -> Self {
        let chosen = &settings.chosen;
        CalendarSettings {
            calendars: chosen.calendars.clone(),
            me: chosen.me.clone(),
            titles: chosen.calendar_titles,
            boundary: chosen.boundary.0,
        }
    }

    fn has_desktop(&self) -> bool {
        self.calendars.iter().any(is_desktop)
    }
}

fn is_desktop(choice: &CalendarChoice) -> bool {
    matches!(choice.source, CalendarSource::Desktop(_))
}

/// What is known of one calendar.
struct Known {
    choice: CalendarChoice,
    /// What was read last, and when; absent when nothing is known.
    good: Option<(Frame, Vec<ForeseenMeeting>)>,
    /// What of it gave no answer then, by name.
    left_out: Vec<String>,
    trouble: Option<(Health, String)>,
    /// When it was fetched last, for one with an address; inside, absent when it never was.
    fetched: Option<Option<DateTime<Utc>>>,
}

impl Known {
    /// Looks at how the fetch went of a calendar with an address. Why that failed says more than that
    /// there is no file.
    fn fetched(&mut self, context: &Context, frame: Frame) {
        let CalendarSource::Address(name) = &self.choice.source else {
            return;
        };
        let at = calendars::fetched_at(&context.place.fetched_calendar(name), frame.at);
        self.fetched = Some(at);
        let how = context.fetches.of(name);
        if at.is_none() {
            self.trouble = None;
        }
        self.trouble = how
            .and_then(|how| how.says())
            .or_else(|| self.trouble.take());
    }
}

/// Reads until the engine ends.
pub(super) async fn keep(context: Arc<Context>, mut bus: watch::Receiver<Bus>) {
    let mut settings = context.follow_settings();
    let mut views = context.engine.views();
    let mut fetched = context.fetches.follow();
    let mut desk = Desk::new(&context);
    loop {
        let asked = CalendarSettings::of(&settings.borrow_and_update());
        if asked.calendars.is_empty() {
            desk.clear().await;
            let named = |now: &Settings| !now.chosen.calendars.is_empty();
            if settings.wait_for(named).await.is_err() {
                return;
            }
            continue;
        }
        // Before the reading: what changes meanwhile is read once more.
        let mut changes = watched(&context, &asked).await.and(&desk.changed);
        let nth = bus.borrow_and_update().nth;
        views.mark_unchanged();
        fetched.mark_unchanged();
        let Ok(view) = context.engine.view().await else {
            return;
        };
        let frame = Frame::of(view.now, view.zone, asked.boundary);
        let since = Instant::now();
        desk.read(&asked, frame).await;
        let goes_on = tokio::select! {
            changed = settings.wait_for(|now| CalendarSettings::of(now) != asked) => changed.is_ok(),
            () = changes.settled() => true,
            () = begins_anew(&mut bus, nth), if asked.has_desktop() => true,
            over = is_over(&context, &mut views, frame, since, |_| false) => over,
            _ = fetched.changed() => true,
        };
        if !goes_on {
            return;
        }
    }
}

/// Watches the calendars. A folder that does not answer is not waited for, and not watched.
async fn watched(context: &Context, asked: &CalendarSettings) -> Changes {
    let sources = asked.calendars.iter();
    let sources: Vec<_> = sources
        .map(|calendar| calendars::on_disk(&calendar.source, &context.place).into_owned())
        .collect();
    let lane = &context.lanes.calendars;
    let watching = lane.run_within(READING, move |_| calendars::changes(&sources));
    watching.await.unwrap_or_else(|_| Changes::none())
}

/// Waits for another message bus than the `nth`.
async fn begins_anew(bus: &mut watch::Receiver<Bus>, nth: Option<u64>) {
    let another = bus.wait_for(|bus| bus.nth.is_some() && bus.nth != nth);
    if another.await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Waits until `frame`, made at `since`, holds no more, or a view `ends` it: at the boundary, after a sleep,
/// when clock or zone change. False when there will be no view.
pub(super) async fn is_over(
    context: &Context,
    views: &mut watch::Receiver<View>,
    frame: Frame,
    since: Instant,
    ends: impl Fn(&View) -> bool,
) -> bool {
    let boundary = async {
        // A simulated clock comes there by itself, and a view says so.
        if context.is_simulated() {
            std::future::pending::<()>().await;
        }
        // Rather a little after it than a little before.
        let left = frame.left().to_std().unwrap_or_default();
        sleep(left.saturating_sub(since.elapsed()) + SURE).await;
    };
    let seen = async {
        while views.changed().await.is_ok() {
            let view = views.borrow_and_update();
            // It stands still while the computer sleeps, and so it tells that it slept.
            let awake = TimeDelta::from_std(since.elapsed()).unwrap_or_default();
            if frame.is_over(view.now, view.zone, awake) || ends(&view) {
                return true;
            }
        }
        false
    };
    tokio::select! {
        over = seen => over,
        () = boundary => true,
    }
}

/// What was read.
struct Desk<'a> {
    context: &'a Context,
    salt: Option<Salt>,
    known: Vec<Known>,
    /// Closed unless the settings name it.
    desktop: DesktopCalendars,
    /// The desktop's calendars changed.
    changed: Arc<Notify>,
}

impl<'a> Desk<'a> {
    fn new(context: &'a Context) -> Self {
        let changed = Arc::default();
        Desk {
            context,
            salt: None,
            known: Vec::new(),
            desktop: DesktopCalendars::new(Arc::clone(&changed)),
            changed,
        }
    }

    /// Nothing is foreseen any more.
    async fn clear(&mut self) {
        self.known.clear();
        self.desktop.close().await;
        self.context.calendars.are(Vec::new());
        self.send(Vec::new()).await;
    }

    /// Reads every calendar that is asked for. What cannot be read stays as it was last, but not beyond
    /// the day. The desktop's come last, because the others do not wait for a service.
    async fn read(&mut self, asked: &CalendarSettings, frame: Frame) {
        let mut before = std::mem::take(&mut self.known);
        for choice in &asked.calendars {
            let place = before.iter().position(|one| one.choice == *choice);
            let known = place.map(|place| before.swap_remove(place));
            let good = known.filter(|known| {
                let read = known.good.as_ref();
                read.is_some_and(|(read, _)| read.date == frame.date)
            });
            self.known.push(good.unwrap_or_else(|| Known {
                choice: choice.clone(),
                good: None,
                left_out: Vec::new(),
                trouble: None,
                fetched: None,
            }));
        }
        if !asked.has_desktop() {
            self.desktop.close().await;
        }
        self.tell(frame);
        let places = (0..self.known.len()).collect::<Vec<_>>();
        let of_desktop = |place: &usize| is_desktop(&asked.calendars[*place]);
        let (desktops, others): (Vec<_>, Vec<_>) = places.into_iter().partition(of_desktop);
        for group in [others, desktops] {
            for place in &group {
                self.read_one(*place, asked, frame).await;
            }
            if !group.is_empty() {
                self.publish(asked, frame).await;
            }
        }
        // What was read is large for a moment.
        self.context.stir();
    }

    /// Reads the calendar at a place of the settings.
    async fn read_one(&mut self, place: usize, asked: &CalendarSettings, frame: Frame) {
        let choice = &asked.calendars[place];
        let read = self.reading(choice, &asked.me, frame).await;
        let known = &mut self.known[place];
        match read {
            Ok((meetings, left_out)) => {
                known.good = Some((frame, meetings));
                known.left_out = left_out;
                known.trouble = None;
            }
            Err(trouble) => known.trouble = Some(trouble),
        }
        known.fetched(self.context, frame);
    }

    /// The meetings of one calendar, and what of it gave no answer.
    async fn reading(
        &mut self,
        choice: &CalendarChoice,
        me: &[String],
        frame: Frame,
    ) -> Result<(Vec<ForeseenMeeting>, Vec<String>), (Health, String)> {
        let salt = self.salt().await.ok_or_else(|| lost(LaneLost::Slow))?;
        let (from, to) = frame.window();
        let mut task = CalendarTask {
            from,
            to,
            zone: frame.zone,
            me: me.to_vec(),
        };
        let texts = calendars::desktop_texts(&choice.source, &mut self.desktop, &mut task);
        let texts = texts.await.map_err(|unread| unread.says())?;
        let source = calendars::on_disk(&choice.source, &self.context.place).into_owned();
        let lane = &self.context.lanes.calendars;
        let reading = lane.run_within(READING, move |_| {
            calendars::read(&source, texts.text, &task)
        });
        let reading = reading.await.map_err(lost)?;
        let reading = reading.map_err(|unread| unread.says())?;
        let meetings = calendars::of_reading(&reading.occurrences, choice.counts, &salt);
        Ok((meetings, texts.left_out))
    }

    /// Tells the doctor and the engine how far it is.
    async fn publish(&self, asked: &CalendarSettings, frame: Frame) {
        self.tell(frame);
        let good = self.known.iter().filter_map(|known| known.good.as_ref());
        let good = good.map(|(_, meetings)| meetings.as_slice());
        let joined = calendars::joined(good, asked.titles);
        self.send(joined).await;
    }

    async fn salt(&mut self) -> Option<Salt> {
        if self.salt.is_none() {
            let folder = self.context.place.data_folder().to_owned();
            let lane = &self.context.lanes.calendars;
            let looking = lane.run(move |_| calendars::salt(&folder));
            self.salt = looking.await.ok();
        }
        self.salt
    }

    /// Tells the doctor.
    fn tell(&self, frame: Frame) {
        let status = |known: &Known| CalendarStatus {
            label: known.choice.label().to_owned(),
            today: known.good.as_ref().map_or(0, |(_, meetings)| {
                let counts = |meeting: &&ForeseenMeeting| meeting.counts && frame.has(meeting.from);
                meetings.iter().filter(counts).count()
            }),
            read_at: match known.fetched {
                Some(fetched) => fetched.filter(|_| known.good.is_some()),
                None => known.good.as_ref().map(|(read, _)| read.at),
            },
            is_fetched: matches!(known.choice.source, CalendarSource::Address(_)),
            now: frame.at,
            zone: frame.zone,
            left_out: known.left_out.clone(),
            trouble: known.trouble.clone(),
        };
        self.context
            .calendars
            .are(self.known.iter().map(status).collect());
    }

    /// Hands the engine what is foreseen; the same again changes nothing there.
    async fn send(&self, foreseen: Vec<ForeseenMeeting>) {
        // An engine that has left has no use for it.
        let _ = self
            .context
            .engine
            .foreseen_changed(Foreseen(foreseen.into()))
            .await;
    }
}

fn lost(why: LaneLost) -> (Health, String) {
    let id = match why {
        LaneLost::Busy | LaneLost::Slow => "calendar-too-long",
        LaneLost::Ended => "calendar-gave-up",
    };
    (Health::Broken, Words::spoken().say(id, &[]))
}
