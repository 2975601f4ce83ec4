//! Skills: what people can do, how well, and whether that is still true.
//!
//! A skill begins as a **claim**: somebody says that they can do it. Once somebody else has seen it, it is **assessed** at a
//! level. Used, it stays **fresh**; half a year without use makes it **stale**. A stale skill is shown and no longer counts
//! as cover, until it is **rechecked** or found **lapsed**. What was only claimed does not count either.
//!
//! This answers one question: who could do this tomorrow? It is no mark of a person. There is no total, no comparison of
//! people, and a learner is somebody who is learning, not somebody who falls short.

mod commands;
mod matrix;

pub use commands::*;
pub use matrix::*;

use chrono::{Months, NaiveDate};

/// Months without use after which a skill is stale (DOMAIN 8).
pub const STALE_MONTHS: u32 = 6;
/// From this level on somebody does it alone. The matrix counts from here; work that must go on may ask for more.
pub const ALONE: i64 = 2;
/// The highest level: teaches it to others.
pub const HIGHEST: i64 = 4;

words! {
    /// How far a skill can be relied upon.
    SkillState {
        /// They say so; nobody has seen it yet.
        Claimed = "claimed",
        Assessed = "assessed",
        /// Used since it was last looked at.
        Fresh = "fresh",
        /// Half a year without use.
        Stale = "stale",
        /// Seen again after it had been stale, or before it could be.
        Rechecked = "rechecked",
        Lapsed = "lapsed",
    }
}

impl SkillState {
    /// Whether somebody with this can be counted on.
    pub fn counts(self) -> bool {
        matches!(self, SkillState::Assessed | SkillState::Fresh | SkillState::Rechecked)
    }
}

/// The days on which a skill was seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    pub level: i64,
    pub assessed_on: Option<NaiveDate>,
    pub used_on: Option<NaiveDate>,
    pub rechecked_on: Option<NaiveDate>,
    pub lapsed_on: Option<NaiveDate>,
}

impl Seen {
    /// Where it stands on a day, which may be one to come.
    pub fn state(&self, on: NaiveDate) -> SkillState {
        if self.lapsed_on.is_some_and(|lapsed| lapsed <= on) {
            return SkillState::Lapsed;
        }
        let Some(assessed) = self.assessed_on else { return SkillState::Claimed };
        let looked = self.rechecked_on.map_or(assessed, |rechecked| rechecked.max(assessed));
        if self.stale_from().is_some_and(|stale| on >= stale) {
            SkillState::Stale
        } else if self.used_on.is_some_and(|used| used >= looked) {
            SkillState::Fresh
        } else if self.rechecked_on == Some(looked) {
            SkillState::Rechecked
        } else {
            SkillState::Assessed
        }
    }

    /// The first day on which it is stale; none for what nobody has seen.
    pub fn stale_from(&self) -> Option<NaiveDate> {
        let seen = self.assessed_on?.max(self.rechecked_on.unwrap_or(NaiveDate::MIN));
        let last = seen.max(self.used_on.unwrap_or(NaiveDate::MIN));
        last.checked_add_months(Months::new(STALE_MONTHS))?.succ_opt()
    }

    /// Whether it can be counted on at this level.
    pub fn counts(&self, level: i64, on: NaiveDate) -> bool {
        self.level >= level && self.state(on).counts()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_skill_goes_from_claimed_to_stale_and_back() {
        let on = |days: [&str; 4], today: &str| {
            let read = |text: &str| (!text.is_empty()).then(|| day(text));
            let [assessed, used, rechecked, lapsed] = days;
            let seen = Seen {
                level: 3,
                assessed_on: read(assessed),
                used_on: read(used),
                rechecked_on: read(rechecked),
                lapsed_on: read(lapsed),
            };
            seen.state(day(today))
        };
        assert_eq!(on(["", "", "", ""], "2026-03-02"), SkillState::Claimed);
        assert_eq!(on(["", "2026-03-01", "", ""], "2026-03-02"), SkillState::Claimed, "used, and nobody saw how");
        assert_eq!(on(["2026-03-02", "", "", ""], "2026-03-02"), SkillState::Assessed);
        assert_eq!(on(["2026-03-02", "2026-04-01", "", ""], "2026-05-02"), SkillState::Fresh);
        assert_eq!(on(["2026-03-02", "2026-04-01", "", ""], "2026-10-01"), SkillState::Fresh, "six months to the day");
        assert_eq!(on(["2026-03-02", "2026-04-01", "", ""], "2026-10-02"), SkillState::Stale);
        assert_eq!(on(["2026-03-02", "2026-04-01", "2026-10-05", ""], "2026-10-05"), SkillState::Rechecked);
        assert_eq!(on(["2026-03-02", "2026-11-01", "2026-10-05", ""], "2026-11-05"), SkillState::Fresh);
        assert_eq!(on(["2026-03-02", "2026-04-01", "", "2026-10-05"], "2026-10-05"), SkillState::Lapsed);
    }

    #[test]
    fn only_what_somebody_saw_and_what_is_not_stale_counts() {
        let counting: Vec<&str> =
            SkillState::ALL.iter().filter(|state| state.counts()).map(|state| state.word()).collect();
        assert_eq!(counting, ["assessed", "fresh", "rechecked"]);
    }
}
