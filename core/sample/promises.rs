//! What was promised to the people of Team Noord, and what became of it. Only words; [`super::promising`] turns them into
//! entries of the log, each on its own day.
//!
//! Days are told as days from a Monday, by [`back`] and [`ahead`]. What happened lies behind, dates may lie ahead.

use super::{promises_to_agents, promises_to_specialists};
use crate::commitments::standing::PromiseAnswer;
use crate::commitments::terms::PromiseWay;
use crate::commitments::terms::{
    Attribution, Authority, Breach, Cause, ConditionKind, Facet, PromiseKind, Strength, SuccessorAnswer,
};
use crate::people::Side;

/// Everything that was promised, in no order: each tells its own days.
pub fn all() -> impl Iterator<Item = &'static Promise> {
    promises_to_agents::PROMISES.iter().chain(promises_to_specialists::PROMISES)
}

/// Days from the Monday of this week; above 0 from the Monday of the week whose Friday comes next.
pub type Day = i32;

/// A weekday so many weeks ago; 0 is Monday.
pub const fn back(weeks: i32, weekday: i32) -> Day {
    weekday - 7 * weeks
}

/// A weekday so many weeks ahead.
pub const fn ahead(weeks: i32, weekday: i32) -> Day {
    weekday + 7 * weeks
}

/// A date that somebody named.
pub enum When {
    On(Day),
    /// The first of the month in which that day lies.
    FirstOfMonth(Day),
}

/// One promise with its story.
pub struct Promise {
    /// The full name.
    pub to: &'static str,
    pub said: Day,
    /// `{first}` is the first of next month, such as "1 December".
    pub what: &'static str,
    pub kind: PromiseKind,
    pub strength: Strength,
    /// None is said openly.
    pub due: Option<When>,
    pub conditions: &'static [(ConditionKind, &'static str, Side)],
    /// A position with one seat, which is promised to more than one person.
    pub opening: Option<&'static str>,
    pub authority: Authority,
    /// Somebody else than the leader.
    pub promisor: Option<&'static str>,
    pub witness: Option<&'static str>,
    pub how_known: &'static str,
    pub facets: &'static [Facet],
    /// Who does the old work meanwhile.
    pub cover: Option<&'static str>,
    /// The line of a talk that it was written down from.
    pub draft: Option<&'static str>,
    pub then: &'static [(Day, Step)],
}

/// To be filled in.
pub const PROMISE: Promise = Promise {
    to: "",
    said: 0,
    what: "",
    kind: PromiseKind::Other,
    strength: Strength::Promise,
    due: None,
    conditions: &[],
    opening: None,
    authority: Authority::Yes,
    promisor: None,
    witness: None,
    how_known: "",
    facets: &[],
    cover: None,
    draft: None,
    then: &[],
};

/// A part of a change of role that became real, with what shows it.
pub type Real = (Facet, Day, &'static str);

/// What happens to a promise on a day.
pub enum Step {
    /// What the employee says of the terms.
    Answer(PromiseAnswer, &'static str, PromiseWay),
    Move {
        to: Day,
        cause: Cause,
        /// None: not yet.
        told: Option<Day>,
        meanwhile: &'static str,
        reply: &'static str,
    },
    Risk(Cause, &'static str),
    /// The first condition was met.
    Met,
    Claim(When, &'static str),
    /// The employee says that it is kept.
    Confirm(&'static str),
    /// The employee says that it is not.
    Contest(&'static str),
    Partly(&'static [Real], &'static str),
    /// The employee lets it go.
    LetGo(&'static str),
    Broken(Side, Option<Cause>, &'static str),
    Reversed(Cause, &'static str),
    Repaired {
        what: &'static str,
        reply: &'static str,
    },
    /// Another promise to the same person, by its words.
    SupersededBy(&'static str, &'static str),
    View(Side, Attribution, &'static [Breach], &'static str),
    /// The employee's words to what was written last.
    Reply(&'static str),
    /// The leader comes after somebody else.
    Inherited,
    Succeed(SuccessorAnswer, &'static str),
}

/// The employee agrees on the screen that was handed to them.
pub const AGREED: Step = Step::Answer(PromiseAnswer::Agree, "", PromiseWay::HandOver);

/// The employee agrees and adds something.
pub const fn agreed_and(comment: &'static str) -> Step {
    Step::Answer(PromiseAnswer::AgreeWithComment, comment, PromiseWay::HandOver)
}

#[cfg(test)]
mod tests {
    use super::super::words::TEAM;
    use super::*;
    use crate::exchange::people::columns::is_cause;

    fn said(step: &Step) -> Vec<&'static str> {
        match step {
            Step::Answer(_, text, _)
            | Step::Risk(_, text)
            | Step::Claim(_, text)
            | Step::Confirm(text)
            | Step::Contest(text)
            | Step::LetGo(text)
            | Step::Broken(_, _, text)
            | Step::Reversed(_, text)
            | Step::SupersededBy(_, text)
            | Step::View(_, _, _, text)
            | Step::Reply(text)
            | Step::Succeed(_, text) => vec![text],
            Step::Move { meanwhile, reply, .. } => vec![meanwhile, reply],
            Step::Repaired { what, reply } => vec![what, reply],
            Step::Partly(real, text) => real.iter().map(|(_, _, evidence)| *evidence).chain([*text]).collect(),
            Step::Met | Step::Inherited => Vec::new(),
        }
    }

    #[test]
    fn nothing_that_was_promised_tells_a_cause_or_health() {
        for promise in all() {
            let terms = promise.conditions.iter().map(|(_, words, _)| *words).chain([promise.what, promise.how_known]);
            for text in terms.chain(promise.then.iter().flat_map(|(_, step)| said(step))) {
                assert!(!is_cause(text), "{text}");
            }
        }
    }

    #[test]
    fn each_promise_can_have_been_made_and_told_in_that_order() {
        for promise in all() {
            let known = |name: &str| TEAM.iter().any(|member| member.name == name);
            assert!(known(promise.to), "{}", promise.to);
            assert!(promise.cover.is_none_or(known) && promise.witness.is_none_or(known), "{}", promise.what);
            assert!(
                promise.said <= 0 && promise.then.iter().all(|(day, _)| *day <= 0),
                "{}: lies behind",
                promise.what
            );
            let days: Vec<Day> = promise.then.iter().map(|(day, _)| *day).collect();
            assert!(days.is_sorted() && days.first().is_none_or(|first| *first >= promise.said), "{}", promise.what);
            if let Some(draft) = promise.draft {
                let mut talks = TEAM.iter().filter(|member| member.name == promise.to).flat_map(|member| member.talks);
                assert!(talks.any(|talk| talk.promises.contains(&draft)), "{draft}");
            }
        }
    }
}
