//! The wall clock of a center, and the minutes that really pass.

use chrono::{LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;

use super::Slot;
use crate::settings::Settings;
use crate::time::plus_days;

/// A center's time zone.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Tz);

impl Clock {
    /// The clock of a center. A zone that is not known can't be saved, so what is read is one; else it is UTC.
    pub fn of(settings: &Settings) -> Clock {
        Clock::named(&settings.time_zone).unwrap_or(Clock(Tz::UTC))
    }

    /// The clock of a zone such as "Europe/Amsterdam".
    pub fn named(zone: &str) -> Option<Clock> {
        zone.parse().ok().map(Clock)
    }

    /// The minute at which a wall clock shows a time on a day, in minutes since 1970 UTC. An hour that the clock leaves out
    /// begins when it has jumped; of an hour that it shows twice the first is meant.
    pub fn minute(self, day: NaiveDate, at: NaiveTime) -> i64 {
        let wall = day.and_time(at);
        let found = match self.0.from_local_datetime(&wall) {
            LocalResult::Single(found) | LocalResult::Ambiguous(found, _) => found.timestamp(),
            LocalResult::None => {
                let later = wall + TimeDelta::hours(1);
                let moved = self.0.from_local_datetime(&later).earliest();
                // The hour that is left out has no length: what would begin in it begins with the next one.
                moved.map_or_else(
                    || later.and_utc().timestamp(),
                    |found| found.timestamp() - i64::from(at_minute(wall)) * 60,
                )
            }
        };
        found.div_euclid(60)
    }

    /// A whole day, from one midnight to the next: 1,380 to 1,500 minutes.
    pub fn day(self, day: NaiveDate) -> Slot {
        Slot { from: self.minute(day, NaiveTime::MIN), to: self.minute(plus_days(day, 1), NaiveTime::MIN) }
    }

    /// Minutes from a wall clock on, as they pass.
    pub fn slot(self, day: NaiveDate, at: NaiveTime, minutes: i64) -> Slot {
        let from = self.minute(day, at);
        Slot { from, to: from + minutes }
    }

    /// What the wall clock shows at a minute.
    pub fn wall(self, minute: i64) -> NaiveDateTime {
        let instant = chrono::DateTime::from_timestamp(minute * 60, 0).unwrap_or_default();
        instant.with_timezone(&self.0).naive_local()
    }

    /// "09:30", as the wall clock shows it.
    pub fn shown(self, minute: i64) -> String {
        self.wall(minute).format("%H:%M").to_string()
    }

    /// "09:30–12:00".
    pub fn span(self, slot: Slot) -> String {
        format!("{}–{}", self.shown(slot.from), self.shown(slot.to))
    }
}

fn at_minute(wall: NaiveDateTime) -> u32 {
    use chrono::Timelike;
    wall.minute()
}

/// "HH:MM" as a time; none where it is no clock.
pub fn read_clock(text: &str) -> Option<NaiveTime> {
    (text.len() == 5).then(|| NaiveTime::parse_from_str(text, "%H:%M").ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_on_which_the_clock_changes_has_92_or_100_quarter_hours() {
        let clock = Clock::named("Europe/Amsterdam").unwrap();
        let quarters = |text: &str| clock.day(day(text)).minutes() / 15;
        assert_eq!((quarters("2026-03-28"), quarters("2026-03-29"), quarters("2026-10-25")), (96, 92, 100));
    }

    #[test]
    fn a_night_shift_ends_an_hour_later_on_the_wall_when_the_clock_goes_forward() {
        let clock = Clock::named("Europe/Oslo").unwrap();
        let night = |text: &str| clock.span(clock.slot(day(text), read_clock("22:00").unwrap(), 480));
        assert_eq!(night("2026-03-27"), "22:00–06:00");
        assert_eq!(night("2026-03-28"), "22:00–07:00", "eight hours are eight hours");
        assert_eq!(night("2026-10-24"), "22:00–05:00");
    }

    #[test]
    fn an_hour_that_the_clock_leaves_out_begins_with_the_next_one() {
        let clock = Clock::named("Europe/Amsterdam").unwrap();
        let at = |text: &str| clock.minute(day("2026-03-29"), read_clock(text).unwrap());
        assert_eq!(at("02:30"), at("03:00"));
        assert_eq!(at("03:00") - at("01:59"), 1);
    }

    proptest! {
        #[test]
        fn every_wall_clock_that_exists_is_shown_as_it_was_said(days in 0_i64..20_000, minute in 0_u32..1440) {
            let clock = Clock::named("Europe/Amsterdam").unwrap();
            let on = plus_days(day("1990-01-01"), days);
            let at = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
            let shown = clock.wall(clock.minute(on, at));
            prop_assert!(shown == on.and_time(at) || shown.time() == NaiveTime::from_hms_opt(3, 0, 0).unwrap(), "{}", shown);
        }
    }
}
