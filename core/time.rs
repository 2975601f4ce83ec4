//! The world outside: the clock and fresh ids. Only this file asks for them; everybody else is handed a [`World`].

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use chrono::{
    DateTime, Datelike, Days, Local, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeDelta, TimeZone, Utc,
    Weekday,
};
use uuid::Uuid;

/// What the core is told about the world: what day it is, what instant, and fresh ids.
pub struct World {
    kind: Kind,
}

enum Kind {
    /// The real clock; `today` may be set for trying the app on another day.
    Real { today: Option<NaiveDate> },
    /// A made-up world that gives the same answers every time: for the sample and the tests.
    Made { day: AtomicI64, ticks: AtomicU64, seed: u64 },
}

#[allow(clippy::disallowed_methods)] // This is the one place that asks.
impl World {
    pub fn real() -> World {
        World { kind: Kind::Real { today: None } }
    }

    /// The real clock, but on another day.
    pub fn on_day(today: NaiveDate) -> World {
        World { kind: Kind::Real { today: Some(today) } }
    }

    /// A world that is the same every time: its instants are nine in the morning and one millisecond a tick.
    pub fn made(today: NaiveDate, seed: u64) -> World {
        World {
            kind: Kind::Made {
                day: AtomicI64::new(i64::from(today.num_days_from_ce())),
                ticks: AtomicU64::new(0),
                seed,
            },
        }
    }

    /// Moves a made world to another day. A real one goes by itself.
    pub fn move_to(&self, today: NaiveDate) {
        if let Kind::Made { day, .. } = &self.kind {
            day.store(i64::from(today.num_days_from_ce()), Ordering::Relaxed);
        }
    }

    /// Today, where the laptop is.
    pub fn today(&self) -> NaiveDate {
        match &self.kind {
            Kind::Real { today: Some(today) } => *today,
            Kind::Real { today: None } => Local::now().date_naive(),
            Kind::Made { day, .. } => made_day(day),
        }
    }

    /// Now, for the ledger.
    pub fn now(&self) -> DateTime<Utc> {
        match &self.kind {
            Kind::Real { today: None } => Utc::now(),
            Kind::Real { today: Some(today) } => Utc.from_utc_datetime(&today.and_time(Utc::now().time())),
            Kind::Made { day, ticks, .. } => {
                let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
                let tick = ticks.fetch_add(1, Ordering::Relaxed) as i64;
                // A day has 86.4 million milliseconds; ticks never leave the day they were asked on.
                Utc.from_utc_datetime(&made_day(day).and_time(nine)) + TimeDelta::milliseconds(tick % 50_000_000)
            }
        }
    }

    /// The hour of the wall clock, as minutes since midnight.
    pub fn minute_of_day(&self) -> i64 {
        use chrono::Timelike;
        match &self.kind {
            Kind::Real { .. } => {
                let now = Local::now().time();
                i64::from(now.hour() * 60 + now.minute())
            }
            Kind::Made { .. } => 9 * 60,
        }
    }

    /// What the wall clock showed at an instant, in seconds since 1970. A made world lives in UTC.
    pub fn wall_clock(&self, seconds: i64) -> Option<NaiveDateTime> {
        let instant = DateTime::from_timestamp(seconds, 0)?;
        match &self.kind {
            Kind::Real { .. } => Some(instant.with_timezone(&Local).naive_local()),
            Kind::Made { .. } => Some(instant.naive_utc()),
        }
    }

    /// The day of an instant, where the laptop is.
    pub fn day_of(&self, instant: DateTime<Utc>) -> NaiveDate {
        self.wall_clock(instant.timestamp()).map_or(instant.date_naive(), |clock| clock.date())
    }

    /// A fresh UUID v7.
    pub fn fresh_uuid(&self) -> Uuid {
        match &self.kind {
            Kind::Real { .. } => Uuid::now_v7(),
            Kind::Made { ticks, seed, .. } => {
                let tick = ticks.fetch_add(1, Ordering::Relaxed);
                let millis = self.now().timestamp_millis() as u64;
                let mut random = [0_u8; 10];
                let (high, low) = (scramble(seed ^ tick), scramble(tick.wrapping_mul(0x9E37) ^ seed.rotate_left(17)));
                random[..8].copy_from_slice(&high.to_be_bytes());
                random[8..].copy_from_slice(&low.to_be_bytes()[..2]);
                uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
            }
        }
    }
}

fn made_day(day: &AtomicI64) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(day.load(Ordering::Relaxed) as i32).unwrap_or_default()
}

/// SplitMix64 (Steele, Lea, Flood 2014): spreads a counter over all 64 bits.
pub fn scramble(counter: u64) -> u64 {
    let mut z = counter.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// An instant as the ledger keeps it: UTC, milliseconds, fixed width, so that text sorts as time.
pub fn stamp(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The instant in a stamp.
pub fn unstamp(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).map(|instant| instant.with_timezone(&Utc)).unwrap_or_default()
}

/// `day` plus `days`, which may be negative. At the end of the calendar it stays where it is.
pub fn plus_days(day: NaiveDate, days: i64) -> NaiveDate {
    let moved = if days < 0 {
        day.checked_sub_days(Days::new(days.unsigned_abs()))
    } else {
        day.checked_add_days(Days::new(days as u64))
    };
    moved.unwrap_or(day)
}

/// The last day of the calendar that is kept: later than anything that is planned.
pub const END_OF_CALENDAR: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// The working day so many after a day, or before it where `count` is negative. Weekends and `closed` days are none.
pub fn working_day(day: NaiveDate, count: i64, closed: &[NaiveDate]) -> NaiveDate {
    let works = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !closed.contains(day);
    let mut days = (1..=90).map(|ahead| plus_days(day, count.signum() * ahead)).filter(works);
    let nth = count.unsigned_abs().checked_sub(1).and_then(|skipped| days.nth(skipped as usize));
    nth.unwrap_or(day)
}

/// The first `weekday` after `day`.
pub fn next_weekday(day: NaiveDate, weekday: Weekday) -> NaiveDate {
    let ahead = (7 + i64::from(weekday.num_days_from_monday()) - i64::from(day.weekday().num_days_from_monday())) % 7;
    plus_days(day, if ahead == 0 { 7 } else { ahead })
}
