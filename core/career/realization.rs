//! What became real of a move, and what pulled somebody back.
//!
//! A promotion is up to seven promised facets, of which the title is one. At week 4, 8 and 12 after it took effect, the
//! facets that were promised are compared with those that became real (R13). **Paper** is a title with less than 70 % of
//! them at week 8; week 4 only warns, week 12 confirms. A move that brings another title has it from its first day, also
//! where nobody promised the title by name: what was promised beside it is then held against it all the same. Where shifts are known, 30 % or more of the hours in the old role
//! say that the roster did not change, whatever the letter says.
//!
//! A **pull-back** is a day in the old role after the move took effect (R14). Days are calendar days, and a day counts once
//! however many rows cover it.
//!
//! The thresholds are settings ([`RealizationLimits`]). They are house rules of DOMAIN 3, not law: strict enough that four
//! of seven is paper, loose enough that five of seven is not.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::people::Facet;
use crate::time::plus_days;

words! {
    /// When a move is looked at: week 4 warns, week 8 decides, week 12 confirms (R13).
    CheckWeek { Week4 = "week_4", Week8 = "week_8", Week12 = "week_12" }

    /// What a check finds.
    RealizationFinding {
        /// No facet was promised, so there is nothing to compare: shown as "–".
        NothingPromised = "nothing_promised",
        /// Everything that was promised is real.
        AllReal = "all_real",
        /// Enough is real; what is missing is named.
        MostlyReal = "mostly_real",
        /// Too little is real, and it is too early to call it paper; or not even the title is.
        Behind = "behind",
        /// The title is real and too little else (R13).
        Paper = "paper",
    }

    /// What became of a promotion in the end (DOMAIN 3).
    Closing { Real = "real", Paper = "paper", Recalled = "recalled" }

    /// The seven kinds of moves (R12).
    TransitionKind {
        Promotion = "promotion",
        /// Other work on the same level.
        Lateral = "lateral",
        Demotion = "demotion",
        /// Another title for the same work and the same pay.
        TitleOnly = "title_only",
        /// Other pay or grade for the same work.
        Regrade = "regrade",
        /// Back as it was agreed, such as after acting.
        Return = "return",
        /// Called back into the old role without that having been agreed.
        Recall = "recall",
    }

    /// How a move compares with what somebody had: in level or in pay.
    Compared { Lower = "lower", Same = "same", Higher = "higher" }

    /// Whether somebody goes back to a position they had.
    GoingBack { No = "no", AsAgreed = "as_agreed", NotAgreed = "not_agreed" }
}

impl TransitionKind {
    /// Whether a move brings another title with its first day. Another grade is for the same title.
    pub fn changes_title(self) -> bool {
        !matches!(self, TransitionKind::Regrade)
    }
}

impl CheckWeek {
    /// Days after the move took effect.
    pub fn days(self) -> i64 {
        match self {
            CheckWeek::Week4 => 28,
            CheckWeek::Week8 => 56,
            CheckWeek::Week12 => 84,
        }
    }

    /// The day of the check.
    pub fn day(self, effective: NaiveDate) -> NaiveDate {
        plus_days(effective, self.days())
    }
}

/// Where R13 draws its lines, in basis points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct RealizationLimits {
    /// A smaller part of the promised facets than this is paper at week 8: 70 % (R13).
    pub real_share: i64,
    /// This part of the hours in the old role, or more, leaves "roster share" unrealized: 30 % (R13).
    pub old_role_share: i64,
}

impl Default for RealizationLimits {
    fn default() -> RealizationLimits {
        RealizationLimits { real_share: 7_000, old_role_share: 3_000 }
    }
}

const WHOLE: i64 = 10_000;

/// A facet that was promised, and since when it is real.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromisedFacet {
    pub facet: Facet,
    pub realized_on: Option<NaiveDate>,
}

/// How many minutes somebody worked, and how many of them in the old role: from the day the move took effect until the
/// day of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkedMinutes {
    pub all: i64,
    pub old_role: i64,
}

impl WorkedMinutes {
    /// The part in the old role, 0 to 1; none where nothing was worked.
    pub fn old_role_share(self) -> Option<f64> {
        (self.all > 0).then(|| self.old_role.clamp(0, self.all) as f64 / self.all as f64)
    }

    fn stays_in_old_role(self, limits: &RealizationLimits) -> bool {
        let old = i128::from(self.old_role.clamp(0, self.all.max(0)));
        self.all > 0 && old * i128::from(WHOLE) >= i128::from(self.all) * i128::from(limits.old_role_share)
    }
}

/// A move as a check looks at it.
#[derive(Clone, Debug, PartialEq)]
pub struct Move<'a> {
    /// The first day of it.
    pub effective: NaiveDate,
    pub kind: TransitionKind,
    pub promised: &'a [PromisedFacet],
    /// None where shifts are not known.
    pub worked: Option<WorkedMinutes>,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RealizationCheck {
    pub week: CheckWeek,
    /// The day up to which was looked.
    pub on: NaiveDate,
    pub finding: RealizationFinding,
    /// Promised and real by then, in the order of the list.
    pub realized: Vec<Facet>,
    /// Promised and not real: the screen names them.
    pub missing: Vec<Facet>,
}

impl RealizationCheck {
    /// The part that became real, 0 to 1; none where nothing was promised.
    pub fn share(&self) -> Option<f64> {
        let promised = self.realized.len() + self.missing.len();
        (promised > 0).then(|| self.realized.len() as f64 / promised as f64)
    }
}

/// Looks at a move as it was on the day of a check. What became real later does not count for that day.
pub fn check(week: CheckWeek, moved: &Move, limits: &RealizationLimits) -> RealizationCheck {
    let on = week.day(moved.effective);
    let old_roster = moved.worked.is_some_and(|worked| worked.stays_in_old_role(limits));
    let is_real = |facet: Facet| {
        let said = moved
            .promised
            .iter()
            .any(|promised| promised.facet == facet && promised.realized_on.is_some_and(|realized| realized <= on));
        said && !(facet == Facet::RosterShare && old_roster)
    };
    let promised: BTreeSet<Facet> = moved.promised.iter().map(|promised| promised.facet).collect();
    let (realized, missing): (Vec<Facet>, Vec<Facet>) = promised.into_iter().partition(|facet| is_real(*facet));
    // Where the title was promised, it counts when somebody says that it is real; else it came with the move.
    let title = realized.contains(&Facet::Title) || moved.kind.changes_title() && !missing.contains(&Facet::Title);
    let finding = finding(week, &realized, &missing, title, limits);
    RealizationCheck { week, on, finding, realized, missing }
}

fn finding(
    week: CheckWeek,
    realized: &[Facet],
    missing: &[Facet],
    title: bool,
    limits: &RealizationLimits,
) -> RealizationFinding {
    let promised = (realized.len() + missing.len()) as i64;
    let enough = realized.len() as i64 * WHOLE >= promised * limits.real_share;
    if promised == 0 {
        RealizationFinding::NothingPromised
    } else if missing.is_empty() {
        RealizationFinding::AllReal
    } else if enough {
        RealizationFinding::MostlyReal
    } else if week == CheckWeek::Week4 || !title {
        RealizationFinding::Behind
    } else {
        RealizationFinding::Paper
    }
}

/// Days, both ends included; open where the end is not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stretch {
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

/// How much of the time since a move was spent in the old role (R14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PullBack {
    /// Days in the old role; a day that two rows cover is one day.
    pub days: i64,
    /// Days since the move took effect; its first day is the first of them.
    pub since_effect: i64,
}

impl PullBack {
    /// Days in the old role / days since effect, 0 to 1; none before it took effect.
    pub fn rate(self) -> Option<f64> {
        (self.since_effect > 0).then(|| self.days as f64 / self.since_effect as f64)
    }
}

/// Counts the days in the old role from the day a move took effect until today, both included.
pub fn pull_back(effective: NaiveDate, old_role: &[Stretch], today: NaiveDate) -> PullBack {
    let clipped = old_role.iter().map(|stretch| (stretch.from.max(effective), stretch.to.unwrap_or(today).min(today)));
    let mut stretches: Vec<(NaiveDate, NaiveDate)> = clipped.filter(|(from, to)| from <= to).collect();
    stretches.sort_unstable();
    let (mut days, mut counted_until) = (0, None);
    for (from, to) in stretches {
        let from = counted_until.map_or(from, |until| from.max(plus_days(until, 1)));
        days += ((to - from).num_days() + 1).max(0);
        counted_until = counted_until.max(Some(to));
    }
    PullBack { days, since_effect: ((today - effective).num_days() + 1).max(0) }
}

/// What the check of week 12 suggests to close with; the leader and the employee decide. None where it is still open what
/// to say: nothing was promised, or not even the title is real. `recalled` says that somebody is back in the old role and
/// no day is known on which that ends.
pub fn closing(last: &RealizationCheck, recalled: bool) -> Option<Closing> {
    match last.finding {
        _ if recalled => Some(Closing::Recalled),
        RealizationFinding::AllReal | RealizationFinding::MostlyReal => Some(Closing::Real),
        RealizationFinding::Paper => Some(Closing::Paper),
        RealizationFinding::NothingPromised | RealizationFinding::Behind => None,
    }
}

/// What is different after a move: enough to say of which kind it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveSigns {
    pub title_changes: bool,
    pub duties_change: bool,
    pub level: Compared,
    pub pay: Compared,
    pub going_back: GoingBack,
}

/// Which of the seven kinds a move is (R12); none where nothing changes. It is a suggestion: who records the move decides.
pub fn kind_of(signs: &MoveSigns) -> Option<TransitionKind> {
    let same_pay = signs.pay == Compared::Same;
    let same_level = signs.level == Compared::Same;
    Some(match signs {
        MoveSigns { going_back: GoingBack::AsAgreed, .. } => TransitionKind::Return,
        MoveSigns { going_back: GoingBack::NotAgreed, .. } => TransitionKind::Recall,
        // A higher title without other work or other pay is a title, whatever the ladder calls it.
        MoveSigns { title_changes, duties_change: false, .. } if same_pay => {
            return (*title_changes || !same_level).then_some(TransitionKind::TitleOnly);
        }
        MoveSigns { level: Compared::Higher, .. } => TransitionKind::Promotion,
        MoveSigns { level: Compared::Lower, .. } => TransitionKind::Demotion,
        MoveSigns { duties_change: false, .. } => TransitionKind::Regrade,
        MoveSigns { .. } => TransitionKind::Lateral,
    })
}

#[cfg(test)]
mod tests;
