//! The gap between what an employee sees in their own work and what the leader sees, in the order in which it is fair to
//! look: the employee first.
//!
//! People rate themselves better where they know the measure and rate before they hear a verdict; whoever hears the
//! leader first repeats it (Mabe & West 1982; Farh & Dobbins 1989). So the leader's rating is **sealed**. That is not a
//! rule for screens but for types: [`Sealed`] can't be read, printed, compared or sent anywhere. The only way to see what
//! is in it is [`Sealed::open`], which asks for the employee's own rating of the same level. In return the leader doesn't
//! see the employee's rating before rating too: [`Round::shown_to`] is the table of what may be shown to whom.
//!
//! ```compile_fail
//! # use evenkeel_core::career::gap::Sealed;
//! fn send(rating: &Sealed) -> String {
//!     serde_json::to_string(rating).unwrap_or_default() // a sealed rating can't be written
//! }
//! ```
//! ```compile_fail
//! # use evenkeel_core::career::gap::Sealed;
//! fn log(rating: &Sealed) -> String {
//!     format!("{rating:?}") // nor printed
//! }
//! ```
//!
//! What comes out is a [`Gap`]: for each expectation what both said, and **what to talk about** as questions, the largest
//! difference first. There is no score, no total and no average: the number of steps between two answers orders the
//! questions and is never shown (R24, PRODUCT principle 4).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ladder::Level;
use crate::people::Side;

words! {
    /// How far somebody is with one expectation. The four steps are those of learning a job, so that an employee can say
    /// them of themselves without boasting.
    Rating {
        NotYet = "not_yet",
        WithHelp = "with_help",
        /// Without help, on an ordinary day.
        Alone = "alone",
        /// So well that others learn it from them.
        HelpsOthers = "helps_others",
        /// Had no chance to see it, or to do it.
        NotSeen = "not_seen",
    }

    /// What the two see differently.
    Difference {
        Same = "same",
        EmployeeSeesMore = "employee_sees_more",
        LeaderSeesMore = "leader_sees_more",
        /// One of them has not seen it, so there is nothing to compare.
        NotSeenByOne = "not_seen_by_one",
        NotSeenByBoth = "not_seen_by_both",
    }

    /// The question with which a talk about one expectation begins. It is always about what was seen, never about who is
    /// right.
    TalkQuestion {
        /// "What have you done that I did not see?"
        WhatDidIMiss = "what_did_i_miss",
        /// "What makes you say less than I would?"
        WhatHoldsYouBack = "what_holds_you_back",
        /// "Where could we see it?"
        WhereToSeeIt = "where_to_see_it",
        /// "What would help you with it?" Both say that it isn't there yet.
        WhatWouldHelp = "what_would_help",
    }

    /// Why a rating can't be taken.
    RatingFault {
        /// An expectation of the level has no answer.
        Unanswered = "unanswered",
        /// More answers than the level has expectations.
        TooMany = "too_many",
    }

    /// Who of the two still has to rate.
    Awaited { Employee = "employee", Leader = "leader", Both = "both", Nobody = "nobody" }
}

impl Rating {
    /// Its place among the four steps; none where it was not seen.
    fn step(self) -> Option<usize> {
        match self {
            Rating::NotYet => Some(0),
            Rating::WithHelp => Some(1),
            Rating::Alone => Some(2),
            Rating::HelpsOthers => Some(3),
            Rating::NotSeen => None,
        }
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rated {
    pub rating: Rating,
    /// What it is put down to: an example one can remember. May be empty.
    pub example: String,
}

/// One answer for each expectation of a level, in its order.
fn complete(level: &Level, rated: Vec<Rated>) -> Result<Vec<Rated>, RatingFault> {
    match rated.len().cmp(&level.expectations.len()) {
        std::cmp::Ordering::Less => Err(RatingFault::Unanswered),
        std::cmp::Ordering::Greater => Err(RatingFault::TooMany),
        std::cmp::Ordering::Equal => Ok(rated),
    }
}

/// What the employee says of themselves: whole, so that nobody is measured by half a page.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnRating(Vec<Rated>);

impl OwnRating {
    pub fn of(level: &Level, rated: Vec<Rated>) -> Result<OwnRating, RatingFault> {
        complete(level, rated).map(OwnRating)
    }

    /// The answers, for the employee.
    pub fn answers(&self) -> &[Rated] {
        &self.0
    }
}

/// What the leader says, closed until the employee has rated. It has no way to be read, printed, cloned or written.
pub struct Sealed(Vec<Rated>);

impl Sealed {
    pub fn of(level: &Level, rated: Vec<Rated>) -> Result<Sealed, RatingFault> {
        complete(level, rated).map(Sealed)
    }

    /// Opens it beside the employee's own rating. There is no other way to see what is in it.
    pub fn open(self, level: &Level, own: OwnRating) -> Gap {
        let both = own.0.into_iter().zip(self.0);
        let lines = level.expectations.iter().zip(both);
        Gap {
            lines: lines
                .enumerate()
                .map(|(at, (expectation, (own, leader)))| GapLine {
                    expectation: at,
                    what: expectation.what.clone(),
                    difference: difference(own.rating, leader.rating),
                    own,
                    leader,
                })
                .collect(),
        }
    }
}

fn difference(own: Rating, leader: Rating) -> Difference {
    match (own.step(), leader.step()) {
        (None, None) => Difference::NotSeenByBoth,
        (None, Some(_)) | (Some(_), None) => Difference::NotSeenByOne,
        (Some(own), Some(leader)) => match own.cmp(&leader) {
            std::cmp::Ordering::Equal => Difference::Same,
            std::cmp::Ordering::Greater => Difference::EmployeeSeesMore,
            std::cmp::Ordering::Less => Difference::LeaderSeesMore,
        },
    }
}

/// One expectation with what both said.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapLine {
    /// Its place on the level, counted from 0.
    pub expectation: usize,
    pub what: String,
    pub own: Rated,
    pub leader: Rated,
    pub difference: Difference,
}

impl GapLine {
    /// How far apart the two are, for the order of a talk only. What one has not seen is as far as one step: it has to be
    /// looked at, but says less than two people who saw the same and differ by more.
    fn apart(&self) -> usize {
        match (self.own.rating.step(), self.leader.rating.step()) {
            (Some(own), Some(leader)) => own.abs_diff(leader),
            (None, None) => 0,
            _ => 1,
        }
    }

    /// The question it gives a talk; none where both say that it is there.
    fn question(&self) -> Option<TalkQuestion> {
        let is_there = matches!(self.own.rating, Rating::Alone | Rating::HelpsOthers);
        match self.difference {
            Difference::EmployeeSeesMore => Some(TalkQuestion::WhatDidIMiss),
            Difference::LeaderSeesMore => Some(TalkQuestion::WhatHoldsYouBack),
            Difference::NotSeenByOne | Difference::NotSeenByBoth => Some(TalkQuestion::WhereToSeeIt),
            Difference::Same if is_there => None,
            Difference::Same => Some(TalkQuestion::WhatWouldHelp),
        }
    }
}

/// Something to talk about.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TalkPoint {
    pub expectation: usize,
    pub what: String,
    pub question: TalkQuestion,
}

/// What both said, expectation by expectation.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Gap {
    pub lines: Vec<GapLine>,
}

impl Gap {
    /// What to talk about: the largest differences first, then what one of them has not seen, then what both would like
    /// to be better; ties in the order of the level. What both find in order is left in peace.
    pub fn to_talk_about(&self) -> Vec<TalkPoint> {
        let mut lines: Vec<&GapLine> = self.lines.iter().collect();
        lines.sort_by_key(|line| (std::cmp::Reverse(line.apart()), line.difference == Difference::NotSeenByOne));
        let point = |line: &GapLine| {
            Some(TalkPoint { expectation: line.expectation, what: line.what.clone(), question: line.question()? })
        };
        lines.into_iter().filter_map(point).collect()
    }
}

/// One round of rating: a level, and who has rated so far.
pub enum Round {
    /// At least one of the two has not rated yet.
    Waiting { own: Option<OwnRating>, leader: Option<Sealed> },
    /// Both have, and both may see both.
    Open(Gap),
}

/// What may be shown to one of the two.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown<'a> {
    /// Only that somebody is awaited.
    Nothing,
    /// Their own answers, and nothing of the other's.
    Own(&'a [Rated]),
    Both(&'a Gap),
}

impl Round {
    pub fn begin() -> Round {
        Round::Waiting { own: None, leader: None }
    }

    /// The employee has rated. Once both have, nothing is taken back: a second rating is a new round.
    pub fn employee_rates(self, level: &Level, rating: OwnRating) -> Round {
        match self {
            Round::Waiting { leader: Some(sealed), .. } => Round::Open(sealed.open(level, rating)),
            Round::Waiting { leader: None, .. } => Round::Waiting { own: Some(rating), leader: None },
            Round::Open(gap) => Round::Open(gap),
        }
    }

    /// The leader has rated, before or after the employee.
    pub fn leader_rates(self, level: &Level, rating: Sealed) -> Round {
        match self {
            Round::Waiting { own: Some(own), .. } => Round::Open(rating.open(level, own)),
            Round::Waiting { own: None, .. } => Round::Waiting { own: None, leader: Some(rating) },
            Round::Open(gap) => Round::Open(gap),
        }
    }

    pub fn awaited(&self) -> Awaited {
        match self {
            Round::Waiting { own: None, leader: None } => Awaited::Both,
            Round::Waiting { own: None, .. } => Awaited::Employee,
            Round::Waiting { .. } => Awaited::Leader,
            Round::Open(_) => Awaited::Nobody,
        }
    }

    /// What may be shown to whom. The employee sees their own answers from the beginning; the leader's are sealed even
    /// for the leader, who may sit beside the employee with the laptop open.
    pub fn shown_to(&self, side: Side) -> Shown<'_> {
        match (self, side) {
            (Round::Open(gap), _) => Shown::Both(gap),
            (Round::Waiting { own: Some(own), .. }, Side::Employee) => Shown::Own(own.answers()),
            (Round::Waiting { .. }, _) => Shown::Nothing,
        }
    }
}

#[cfg(test)]
mod tests;
