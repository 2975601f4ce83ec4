//! The gap between what an employee sees in their own work and what the leader sees, in the order in which it is fair to
//! look: the employee first.
//!
//! People see their own work more as others do once they know what good looks like (Farh & Dobbins 1989), and whoever
//! hears another's verdict first is drawn towards it (Tversky & Kahneman 1974). So the leader's rating is **sealed** until the
//! employee's is in, and in return the leader doesn't see the employee's before rating too. That is not a rule for
//! screens but for types: a [`Round`] can't be printed, copied or sent anywhere, and the only way to see what is in it
//! is [`Round::shown`], which has nothing to show before both are in: not even to somebody what they said themselves.
//!
//! ```compile_fail
//! # use evenkeel_core::career::gap::Round;
//! fn send(round: &Round) -> String {
//!     serde_json::to_string(round).unwrap_or_default() // a round can't be written
//! }
//! ```
//! ```compile_fail
//! # use evenkeel_core::career::gap::Round;
//! fn log(round: &Round) -> String {
//!     format!("{round:?}") // nor printed
//! }
//! ```
//! ```compile_fail
//! # use evenkeel_core::career::gap::Round;
//! fn peek(round: &Round) {
//!     let _ = &round.rated; // nor looked into
//! }
//! ```
//!
//! What comes out is a [`Gap`]: for each expectation what both said, and **what to talk about** as questions, the largest
//! difference first. There is no score, no total and no average: the number of steps between two answers orders the
//! questions and is never shown (R24, PRODUCT principle 4).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ladder::{Expectation, Level};

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
        /// Both have rated and seen: nothing is taken back, a second rating is a new round.
        AlreadyOpen = "already_open",
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

/// One answer for each expectation of a level, in its order: nobody is measured by half a page.
fn complete(level: &Level, rated: Vec<Rated>) -> Result<Vec<Rated>, RatingFault> {
    match rated.len().cmp(&level.expectations.len()) {
        std::cmp::Ordering::Less => Err(RatingFault::Unanswered),
        std::cmp::Ordering::Greater => Err(RatingFault::TooMany),
        std::cmp::Ordering::Equal => Ok(rated),
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
#[ts(rename = "RatingGap")]
pub struct Gap {
    pub lines: Vec<GapLine>,
}

impl Gap {
    /// Both lists have an answer for each expectation of the level: [`complete`] saw to it.
    fn between(level: &Level, own: Vec<Rated>, leader: Vec<Rated>) -> Gap {
        let answers = own.into_iter().zip(leader);
        let line = |(at, (expectation, (own, leader))): (usize, (&Expectation, (Rated, Rated)))| GapLine {
            expectation: at,
            what: expectation.what.clone(),
            difference: difference(own.rating, leader.rating),
            own,
            leader,
        };
        Gap { lines: level.expectations.iter().zip(answers).enumerate().map(line).collect() }
    }

    /// What to talk about: the largest differences first, then what one of them has not seen, then what neither has
    /// seen and what both would like to be better; ties in the order of the level. What both find in order is left in peace.
    pub fn to_talk_about(&self) -> Vec<TalkPoint> {
        let mut lines: Vec<&GapLine> = self.lines.iter().collect();
        lines.sort_by_key(|line| (std::cmp::Reverse(line.apart()), line.difference == Difference::NotSeenByOne));
        let point = |line: &GapLine| {
            Some(TalkPoint { expectation: line.expectation, what: line.what.clone(), question: line.question()? })
        };
        lines.into_iter().filter_map(point).collect()
    }
}

/// One round of rating on one level: who has rated so far, and what both said once both have.
pub struct Round {
    level: Level,
    rated: State,
}

enum State {
    /// At least one of the two has not rated yet.
    Waiting {
        own: Option<Vec<Rated>>,
        leader: Option<Vec<Rated>>,
    },
    Open(Gap),
}

impl Round {
    /// A round in which nobody has rated yet.
    pub fn begin(level: Level) -> Round {
        Round { level, rated: State::Waiting { own: None, leader: None } }
    }

    /// The employee rates, before or after the leader. Until both have, they may do so again.
    pub fn employee_rates(&mut self, answers: Vec<Rated>) -> Result<(), RatingFault> {
        let answers = complete(&self.level, answers)?;
        self.keep(|own, _| *own = Some(answers))
    }

    /// The leader rates, before or after the employee. Until both have, they may do so again.
    pub fn leader_rates(&mut self, answers: Vec<Rated>) -> Result<(), RatingFault> {
        let answers = complete(&self.level, answers)?;
        self.keep(|_, leader| *leader = Some(answers))
    }

    fn keep(&mut self, put: impl FnOnce(&mut Option<Vec<Rated>>, &mut Option<Vec<Rated>>)) -> Result<(), RatingFault> {
        let State::Waiting { own, leader } = &mut self.rated else { return Err(RatingFault::AlreadyOpen) };
        put(own, leader);
        if let (Some(own), Some(leader)) = (own, leader) {
            self.rated = State::Open(Gap::between(&self.level, std::mem::take(own), std::mem::take(leader)));
        }
        Ok(())
    }

    /// Who still has to rate. It says nothing of what anybody said, so both may see it.
    pub fn awaited(&self) -> Awaited {
        match &self.rated {
            State::Waiting { own: None, leader: None } => Awaited::Both,
            State::Waiting { own: None, .. } => Awaited::Employee,
            State::Waiting { .. } => Awaited::Leader,
            State::Open(_) => Awaited::Nobody,
        }
    }

    /// What may be shown, to either of the two: nothing, or what both said. Their own answers too stay sealed until then,
    /// for nobody can tell in whose hands the laptop is when a screen is opened again.
    pub fn shown(&self) -> Option<&Gap> {
        match &self.rated {
            State::Open(gap) => Some(gap),
            State::Waiting { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests;
