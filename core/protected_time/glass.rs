//! Breaking the glass: taking protected time after all, or calling somebody back into the job they were released from.
//!
//! Cover never does either by itself (R17, R18). When a leader does, it takes one act: the decision about the work, what
//! was taken, why, until when, and the day on which it is given back; and the **event on the promise** it touches. A
//! promise that is still open stands at risk then; one that was kept is pulled back. The event carries the cause as a code
//! and nobody's name, so that is what an HR packet carries too. Calling somebody back is a **pull-back** like any other
//! (R14): where their move is written down, the day stands there as well. The person can see all of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Touch, write_on_promise};
use crate::app::{About, Act};
use crate::career::{self, NewPullBack};
use crate::commitments;
use crate::commitments::standing::PromiseState;
use crate::commitments::terms::Cause;
use crate::cover::{self, Allowed, Decide, DecisionKind, Taken, WhichNeed};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{BreakId, CommitmentId, DecisionId, FunctionId, PersonId};
use crate::people;
use crate::time::plus_days;

/// The latest day on which time is given back: a quarter after it was taken.
const PAYBACK_WITHIN: i64 = 91;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BreakGlass {
    pub missing: PersonId,
    pub function: FunctionId,
    pub begins: i64,
    pub minutes: i64,
    /// Whose protected time is taken, or who is called back.
    pub coverer: PersonId,
    /// Why, as a code. There is no place for words: they would name somebody, or say why somebody is away.
    pub cause: Cause,
    /// The end: no longer than this.
    pub until: NaiveDate,
    /// The day on which the time is given back.
    pub payback_on: NaiveDate,
}

#[derive(Debug, Serialize, TS)]
pub struct Broken {
    pub decision: DecisionId,
    pub breaks: Vec<BreakId>,
    /// The promises that it shows on.
    pub commitments: Vec<CommitmentId>,
}

/// Takes protected time for a cover, or calls somebody back, in one act with what that means for their promise.
pub fn break_glass(act: &mut Act, input: BreakGlass) -> Result<Broken> {
    let which =
        WhichNeed { missing: input.missing, function: input.function, begins: input.begins, minutes: input.minutes };
    let suggestions = cover::suggest(&act.ask(), which)?;
    let name = people::name_of(act.db, input.coverer)?;
    let found = suggestions.people.into_iter().find(|suggestion| suggestion.person == input.coverer);
    let Some(suggestion) = found else {
        return Err(Failure::Refused(Message::new("cover-not-capable").with("name", name)));
    };
    if suggestion.breaks.is_empty() && suggestion.pulls_back.is_none() {
        return Err(Failure::Refused(Message::new("glass-not-needed").with("name", name)));
    }
    let day = suggestions.need.day;
    check(act, &input, day)?;
    for price in suggestion.prices {
        act.consequence(price);
    }
    let decide = Decide {
        missing: input.missing,
        function: input.function,
        begins: input.begins,
        minutes: input.minutes,
        kind: DecisionKind::Assigned,
        coverer: Some(input.coverer),
        effect: None,
        postponed_to: None,
    };
    let decision = cover::decide_with(act, decide, Allowed { protected: true, released: true })?;
    let taken = |block, minutes, commitment| Taken {
        person: input.coverer,
        decision,
        block,
        day,
        minutes,
        cause: input.cause.word(),
        until: input.until,
        payback_on: input.payback_on,
        commitment,
    };
    let mut all: Vec<Taken> =
        suggestion.breaks.iter().map(|taking| taken(taking.block, taking.minutes, taking.commitment)).collect();
    let calls_back = suggestion.pulls_back.is_some();
    let back = suggestion.pulls_back.and_then(|back| back.commitment);
    if calls_back {
        all.push(taken(None, input.minutes, back));
    }
    let mut event_of_back = "";
    let breaks = all.iter().map(|taken| cover::note_taken(act, taken)).collect::<Result<Vec<_>>>()?;
    let mut touched: Vec<CommitmentId> = all.iter().filter_map(|taken| taken.commitment).collect();
    touched.sort_unstable();
    touched.dedup();
    for commitment in &touched {
        let event = show_on(act, *commitment, input.cause, &name)?;
        if back == Some(*commitment) {
            event_of_back = event;
        }
    }
    if calls_back {
        note_pull_back(act, &input, day, back, event_of_back)?;
    }
    act.about(About::Cover(input.coverer));
    act.because(input.cause.word());
    Ok(Broken { decision, breaks, commitments: touched })
}

fn check(act: &Act, input: &BreakGlass, day: NaiveDate) -> Result<()> {
    let today = act.world.today();
    let mut problems = Problems::default();
    problems.unless(input.cause != Cause::Other && input.cause != Cause::EmployeeRequest, "cause", "glass-needs-cause");
    problems.unless(input.until >= day, "until", "glass-end-before-cover");
    problems.unless((input.until - day).num_days() <= PAYBACK_WITHIN, "until", "glass-end-too-far");
    let earliest = day.max(plus_days(today, 1));
    let later = Message::new("glass-payback-later").with("date", earliest);
    problems.unless_with(input.payback_on >= earliest, "paybackOn", later);
    problems.unless((input.payback_on - day).num_days() <= PAYBACK_WITHIN, "paybackOn", "glass-payback-too-far");
    problems.none()
}

/// Writes the event on a promise: at risk while it is open, pulled back after it was kept. A claim that nobody has confirmed
/// yet is open itself: there the leader is told so. Answers the kind of the event; '' where none was written.
fn show_on(act: &mut Act, commitment: CommitmentId, cause: Cause, name: &str) -> Result<&'static str> {
    let today = act.world.today();
    if commitments::state_of(act.db, commitment, today)?.0 == PromiseState::ClaimedKept {
        act.consequence(Message::new("glass-claim-open").with("name", name));
        return Ok("");
    }
    // A cover may be for a day to come; what is written down happens today.
    let touch = Touch { cause, words: None, from: today, new_due: None, told_on: None };
    write_on_promise(act, commitment, &touch, name)
}

/// The day back in the old role stands with the move that it goes against. A move that nobody wrote down has no such place:
/// then the promise and the break of the glass tell it.
fn note_pull_back(
    act: &Act,
    input: &BreakGlass,
    day: NaiveDate,
    commitment: Option<CommitmentId>,
    promise_event: &'static str,
) -> Result<()> {
    let Some(position) = cover::position_of(act.db, input.function)? else { return Ok(()) };
    let Some(transition) = career::moved_on_from(act.db, input.coverer, &position, day)? else { return Ok(()) };
    // Two pieces of work on one day are one day back.
    if career::pulled_from(act.db, act.world.today(), transition)?.meets(day, Some(day)) {
        return Ok(());
    }
    let back = NewPullBack {
        person: input.coverer,
        transition,
        from: day,
        to: Some(day),
        minutes: input.minutes,
        cause: input.cause.word(),
        words: String::new(),
        commitment,
        promise_event,
    };
    career::write_pull_back(act, back).map(drop)
}
