//! Rest and hours, as the Working Time Directive has them. Each finding names its article; countries and agreements may
//! say otherwise, and this is no legal advice.
//!
//! - **Daily rest** (article 3): eleven hours in a row in the 24 hours that begin with each shift.
//! - **Weekly rest** (article 5): in each week 24 hours in a row, and the eleven of the day before them: 35.
//! - **Hours** (articles 6 and 16): 48 a week on average over four months. Days of leave and sickness are neutral.

use serde::Serialize;
use ts_rs::TS;

use super::Slot;
use crate::error::Message;

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;
/// Article 3.
pub const DAILY_REST: i64 = 11 * HOUR;
/// Article 5: 24 hours and the eleven of article 3.
pub const WEEKLY_REST: i64 = 35 * HOUR;
/// Article 6 (b).
pub const WEEKLY_HOURS: i64 = 48 * HOUR;

words! {
    /// A rule of the directive.
    RestRule { DailyRest = "daily_rest", WeeklyRest = "weekly_rest", WeeklyHours = "weekly_hours" }
}

/// A rule that would not be kept.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RestFinding {
    pub rule: RestRule,
    /// The minutes there are: of rest, or of work in an average week.
    pub minutes: i64,
    /// What it means here.
    pub sentence: Message,
    /// The article, in its words.
    pub law: Message,
}

impl RestFinding {
    fn of(rule: RestRule, minutes: i64) -> RestFinding {
        let key = format!("rest-{}", rule.word().replace('_', "-"));
        RestFinding {
            rule,
            minutes,
            sentence: Message::new(&key).with("hours", (minutes as f64 / 6.0).floor() / 10.0),
            law: Message::new(&format!("{key}-law")),
        }
    }
}

/// Work in its order, what touches or overlaps as one.
fn merged(work: &[Slot]) -> Vec<Slot> {
    let mut work: Vec<Slot> = work.iter().copied().filter(|slot| slot.minutes() > 0).collect();
    work.sort_unstable();
    let mut merged: Vec<Slot> = Vec::new();
    for slot in work {
        match merged.last_mut() {
            Some(last) if slot.from <= last.to => last.to = last.to.max(slot.to),
            _ => merged.push(slot),
        }
    }
    merged
}

/// The longest time without work inside a stretch.
fn longest_rest(work: &[Slot], within: Slot) -> i64 {
    let (mut free, mut longest) = (within.from, 0);
    for slot in work.iter().filter_map(|slot| slot.both(within)) {
        longest = longest.max(slot.from - free);
        free = slot.to;
    }
    longest.max(within.to - free)
}

/// The least daily rest around some time: of every 24 hours that begin with a shift and touch it. None where it suffices.
pub fn daily_rest(work: &[Slot], around: Slot) -> Option<RestFinding> {
    let work = merged(work);
    let days = work.iter().map(|slot| Slot { from: slot.from, to: slot.from + DAY }).filter(|day| day.meets(around));
    let least = days.map(|day| longest_rest(&work, day)).min()?;
    (least < DAILY_REST).then(|| RestFinding::of(RestRule::DailyRest, least))
}

/// The weekly rest in a week. None where it suffices.
pub fn weekly_rest(work: &[Slot], week: Slot) -> Option<RestFinding> {
    let rest = longest_rest(&merged(work), week);
    (rest < WEEKLY_REST).then(|| RestFinding::of(RestRule::WeeklyRest, rest))
}

/// The average week over a stretch of four months, `neutral_days` of leave and sickness taken out. None where it suffices.
pub fn weekly_hours(work: &[Slot], within: Slot, neutral_days: i64) -> Option<RestFinding> {
    let worked: i64 = merged(work).iter().filter_map(|slot| slot.both(within)).map(Slot::minutes).sum();
    let days = within.minutes() as f64 / DAY as f64 - neutral_days as f64;
    // Less than a week that counts is no average.
    let average = (days >= 7.0).then(|| worked as f64 / days * 7.0)?;
    (average > WEEKLY_HOURS as f64).then(|| RestFinding::of(RestRule::WeeklyHours, average.round() as i64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// From one hour to another.
    fn work(hours: &[(i64, i64)]) -> Vec<Slot> {
        hours.iter().map(|(from, to)| Slot { from: from * HOUR, to: to * HOUR }).collect()
    }

    #[test]
    fn eleven_hours_of_rest_belong_to_every_day() {
        let around = Slot { from: 0, to: DAY * 2 };
        assert_eq!(daily_rest(&work(&[(14, 22), (33, 41)]), around), None, "from ten to nine are eleven hours");
        let short = daily_rest(&work(&[(14, 22), (32, 40)]), around).expect("ten hours are too few");
        assert_eq!((short.rule, short.minutes), (RestRule::DailyRest, 600));
        assert_eq!(daily_rest(&work(&[(14, 22), (32, 40)]), Slot { from: DAY * 4, to: DAY * 5 }), None, "elsewhere");
        let split = daily_rest(&work(&[(6, 10), (20, 23)]), around).expect("what lies between two parts");
        assert_eq!(split.minutes, 600);
    }

    #[test]
    fn a_week_has_35_hours_in_a_row() {
        let week = Slot { from: 0, to: 7 * DAY };
        let seven: Vec<(i64, i64)> = (0..7).map(|day| (day * 24 + 9, day * 24 + 17)).collect();
        let six: Vec<(i64, i64)> = seven.iter().copied().take(6).collect();
        assert_eq!(weekly_rest(&work(&seven), week).map(|found| found.minutes), Some(16 * HOUR));
        assert_eq!(
            weekly_rest(&work(&six), week).map(|found| found.minutes),
            Some(31 * HOUR),
            "from five until midnight after"
        );
        assert_eq!(weekly_rest(&work(&seven[..5]), week), None);
    }

    #[test]
    fn forty_eight_hours_are_an_average_over_four_months() {
        let months = Slot { from: 0, to: 17 * 7 * DAY };
        let weeks = |hours: i64| -> Vec<Slot> {
            (0..17 * 7)
                .filter(|day| day % 7 < 6)
                .map(|day| Slot { from: day * DAY, to: day * DAY + hours * 10 })
                .collect()
        };
        assert_eq!(weekly_hours(&weeks(48), months, 0), None, "six days of eight hours");
        assert_eq!(weekly_hours(&weeks(49), months, 0).map(|found| found.minutes), Some(49 * HOUR));
        let away = weekly_hours(&weeks(40), months, 28).expect("the same work in fewer weeks");
        assert_eq!(away.minutes, 40 * 17 * HOUR / 13 / 60 * 60 + 18, "leave is neutral");
    }

    proptest! {
        #[test]
        fn more_work_never_means_more_rest(slots in prop::collection::vec((0_i64..10_000, 1_i64..700), 0..20), more in (0_i64..10_000, 1_i64..700)) {
            let slots: Vec<Slot> = slots.into_iter().map(|(from, minutes)| Slot { from, to: from + minutes }).collect();
            let within = Slot { from: 0, to: 7 * DAY };
            let before = longest_rest(&merged(&slots), within);
            let mut all = slots;
            all.push(Slot { from: more.0, to: more.0 + more.1 });
            prop_assert!(longest_rest(&merged(&all), within) <= before);
        }
    }
}
