//! Time that belongs to a person's path, and what happens when it is taken.
//!
//! A **pull-back** is a day in the old role after a move took effect (R14). It is never a note beside the promise: it
//! writes the event on the promise it touches, in the same act. What was kept is *pulled back*; what is still open is *at
//! risk*, or *moved* where a new date was said with it; what was claimed and not confirmed yet is *partly kept*, because
//! the claim no longer holds and the employee has the last word. The price is told before it is paid: "pulls Anouk back
//! from team lead, second time, 9 days".
//!
//! [`break_glass`] takes protected time for a cover, or calls somebody back for one: with a reason, an end and a payback.

mod glass;
mod not_taken;
mod worded;

pub use glass::*;
pub use not_taken::*;
pub use worded::*;

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use crate::app::{About, Act};
use crate::career::realization::{Closing, TransitionKind};
use crate::career::{self, ActingOn, CloseTransition, NewPullBack, OfferActing, PulledFrom, RecordTransition};
use crate::commitments::standing::PromiseState;
use crate::commitments::terms::Cause;
use crate::commitments::{self, KeepPartly, MovePromise, RemarkOnPromise, ReversePromise, RiskPromise};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{ActingId, AssignmentId, CommitmentId, PullBackId, TransitionId};
use crate::people::{self, Assign, AssignmentKind};

/// The most hours that one pull-back can have: a year of full weeks.
const MOST_HOURS: f64 = 3_000.0;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct PullBackInput {
    pub transition: TransitionId,
    /// The first day back in the old role.
    pub from: NaiveDate,
    /// The last one; left out while it lasts.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Hours in the old role, where they are known.
    #[serde(default)]
    pub hours: Option<f64>,
    pub cause: Cause,
    #[serde(default)]
    pub words: Option<String>,
    /// For a promise that is still open: the new date, where one was said.
    #[serde(default)]
    pub new_due: Option<NaiveDate>,
    /// The day the employee was told of the new date; today where it is left out.
    #[serde(default)]
    pub told_on: Option<NaiveDate>,
}

/// Somebody goes back to the old role. The promise that the move fulfils gets its event in the same act.
pub fn pull_back(act: &mut Act, input: PullBackInput) -> Result<PullBackId> {
    let today = act.world.today();
    let from = career::pulled_from(act.db, today, input.transition)?;
    check(act, &from, &input)?;
    let name = people::name_of(act.db, from.person)?;
    tell_price(act, &from, &input, &name);
    let promise_event = match from.commitment {
        Some(commitment) => write_on_promise(act, commitment, &Touch::of(&input), &name)?,
        None => "",
    };
    act.about(About::Career(from.person));
    act.because(input.cause.word());
    career::write_pull_back(
        act,
        NewPullBack {
            person: from.person,
            transition: input.transition,
            from: input.from,
            to: input.to,
            minutes: (input.hours.unwrap_or(0.0) * 60.0).round() as i64,
            cause: input.cause.word(),
            words: people::tidy(input.words.as_deref().unwrap_or_default()),
            commitment: from.commitment,
            promise_event,
        },
    )
}

fn check(act: &Act, from: &PulledFrom, input: &PullBackInput) -> Result<()> {
    let today = act.world.today();
    let mut problems = Problems::default();
    problems.unless(input.from <= today, "from", "career-day-to-come");
    let after = Message::new("pull-back-before-effect").with("date", from.effective_on);
    problems.unless_with(input.from >= from.effective_on, "from", after);
    problems.unless(input.to.is_none_or(|to| to >= input.from && to <= today), "to", "pull-back-end");
    problems.unless(!from.meets(input.from, input.to), "from", "pull-back-twice");
    let sane = input.hours.is_none_or(|hours| (0.0..=MOST_HOURS).contains(&hours));
    problems.unless(sane, "hours", "pull-back-hours");
    let words = people::tidy(input.words.as_deref().unwrap_or_default());
    problems.unless(input.cause != Cause::Other || !words.is_empty(), "words", "cause-other-needs-words");
    commitments::check_words(act.db, &mut problems, from.person, "words", &words)?;
    problems.none()?;
    if from.old_position.is_none() {
        return Err(Failure::refused("pull-back-no-old-role"));
    }
    Ok(())
}

/// "Pulls Anouk back from team lead, second time, 9 days."
fn tell_price(act: &mut Act, from: &PulledFrom, input: &PullBackInput, name: &str) {
    let days = from.days(input.from, input.to, act.world.today());
    act.consequence(
        Message::new("pull-back-price")
            .with("name", name)
            .with("position", from.position.as_str())
            .with("ordinal", from.times + 1)
            .with("days", days),
    );
}

/// What an event on a promise says.
struct Touch {
    cause: Cause,
    words: Option<String>,
    from: NaiveDate,
    new_due: Option<NaiveDate>,
    told_on: Option<NaiveDate>,
}

impl Touch {
    fn of(input: &PullBackInput) -> Touch {
        let PullBackInput { cause, from, new_due, told_on, .. } = *input;
        Touch { cause, words: input.words.clone(), from, new_due, told_on }
    }
}

/// Writes on the promise what fits where it stands. Answers the kind of the event; '' where none fits.
fn write_on_promise(act: &mut Act, commitment: CommitmentId, input: &Touch, name: &str) -> Result<&'static str> {
    let (state, promised_on) = commitments::state_of(act.db, commitment, act.world.today())?;
    let (cause, words) = (input.cause, input.words.clone());
    let kept = input.from.max(promised_on);
    match state {
        PromiseState::Kept | PromiseState::KeptUnconfirmed | PromiseState::PartlyKept | PromiseState::Restored => {
            commitments::reverse(act, ReversePromise { commitment, cause, words, on: Some(kept) })?;
            act.consequence(Message::new("pull-back-reverses").with("name", name));
            Ok("reversed")
        }
        PromiseState::ClaimedKept => {
            if words.as_deref().is_none_or(|words| words.trim().is_empty()) {
                return Err(Failure::at("words", "pull-back-claimed-needs-words"));
            }
            commitments::keep_partly(act, KeepPartly { commitment, facets: Vec::new(), words })?;
            act.consequence(Message::new("pull-back-partly").with("name", name));
            Ok("partly_kept")
        }
        PromiseState::Stated
        | PromiseState::Unanswered
        | PromiseState::Active
        | PromiseState::AtRisk
        | PromiseState::OverdueSilent => match input.new_due {
            Some(due) => {
                let moved = MovePromise {
                    commitment,
                    due: Some(due),
                    no_date: None,
                    cause,
                    words,
                    decided_by: None,
                    told_on: Some(input.told_on.unwrap_or(act.world.today())),
                    not_told_yet: None,
                    meanwhile: None,
                    reply: None,
                };
                commitments::move_promise(act, moved)?;
                Ok("postponed")
            }
            None => {
                commitments::risk(act, RiskPromise { commitment, cause, words })?;
                act.consequence(Message::new("pull-back-at-risk").with("name", name));
                Ok("at_risk")
            }
        },
        _ => {
            act.consequence(Message::new("pull-back-no-event").with("name", name));
            Ok("")
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RecallFromRole {
    pub transition: TransitionId,
    /// The first day back in the old role; today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    pub cause: Cause,
    #[serde(default)]
    pub words: Option<String>,
}

/// Somebody is called back into the old role without that having been agreed, and no end of it is known. It is a pull-back
/// with its event on the promise, a move of its own (R12), and the end of the move before it: all in one act.
pub fn recall(act: &mut Act, input: RecallFromRole) -> Result<TransitionId> {
    let RecallFromRole { transition, on, cause, words } = input;
    let today = act.world.today();
    let from = on.unwrap_or(today);
    let pulled = PullBackInput {
        transition,
        from,
        to: None,
        hours: None,
        cause,
        words: words.clone(),
        new_due: None,
        told_on: None,
    };
    pull_back(act, pulled)?;
    let PulledFrom { person, old_position, .. } = career::pulled_from(act.db, today, transition)?;
    let back = RecordTransition {
        person,
        kind: TransitionKind::Recall,
        position: old_position.unwrap_or_default(),
        on: Some(from),
        commitment: None,
        facets: None,
        words: words.clone(),
    };
    let back = career::record_transition(act, back)?;
    let closed = CloseTransition { transition, outcome: Closing::Recalled, words, on: Some(from) };
    career::close_transition(act, closed)?;
    act.because(cause.word());
    Ok(back)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct AssignSomebody {
    #[serde(flatten)]
    pub job: Assign,
    /// Why, where it is the position that they moved on from: then it is a pull-back.
    #[serde(default)]
    pub cause: Option<Cause>,
    #[serde(default)]
    pub words: Option<String>,
}

/// Puts somebody in a position from a day on. Where they had moved on from it, that is a pull-back by itself (R14): it asks
/// for its cause, says its price, and writes the event on the promise. For good it is a recall, for a while a day back.
pub fn assign(act: &mut Act, input: AssignSomebody) -> Result<Option<AssignmentId>> {
    let AssignSomebody { job, cause, words } = input;
    let Some(transition) = career::moved_on_from(act.db, job.person, &job.position, job.from)? else {
        return people::assign(act, job).map(Some);
    };
    let cause = needs_cause(cause, &job.position)?;
    if job.kind == AssignmentKind::Substantive {
        recall(act, RecallFromRole { transition, on: Some(job.from), cause, words })?;
        return Ok(None);
    }
    let (person, from) = (job.person, job.from);
    let assignment = people::assign(act, job)?;
    let pulled = PullBackInput { transition, from, to: None, hours: None, cause, words, new_due: None, told_on: None };
    pull_back(act, pulled)?;
    act.about(About::Person(person));
    Ok(Some(assignment))
}

/// Fails with the question for a cause, where a position is the one that they moved on from.
fn needs_cause(cause: Option<Cause>, position: &str) -> Result<Cause> {
    let mut problems = Problems::default();
    let question = Message::new("assignment-pulls-back").with("position", people::tidy(position));
    problems.unless_with(cause.is_some(), "cause", question);
    problems.none().map(|()| cause.unwrap_or(Cause::Other))
}

/// Offers somebody a job for a while. Where it is the one that they moved on from, that is said with the offer: it will be
/// a pull-back from its first day.
pub fn offer_acting(act: &mut Act, input: OfferActing) -> Result<ActingId> {
    let (person, position, from) = (input.person, people::tidy(&input.position), input.from);
    let acting = career::offer_acting(act, input)?;
    if career::moved_on_from(act.db, person, &position, from)?.is_some() {
        let name = people::name_of(act.db, person)?;
        act.consequence(Message::new("acting-pulls-back").with("name", name).with("position", position));
    }
    Ok(acting)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct BeginActing {
    #[serde(flatten)]
    pub begins: ActingOn,
    /// Why, where it is the position that they moved on from: then it is a pull-back.
    #[serde(default)]
    pub cause: Option<Cause>,
    #[serde(default)]
    pub words: Option<String>,
}

/// The first day of acting. In the position that they moved on from it is a pull-back by itself (R14), as [`assign`] is.
pub fn begin_acting(act: &mut Act, input: BeginActing) -> Result<AssignmentId> {
    let BeginActing { begins, cause, words } = input;
    let (person, position) = career::acting_job(act.db, begins.acting)?;
    let from = begins.on.unwrap_or(act.world.today());
    let Some(transition) = career::moved_on_from(act.db, person, &position, from)? else {
        return career::begin_acting_now(act, begins);
    };
    let cause = needs_cause(cause, &position)?;
    let assignment = career::begin_acting_now(act, begins)?;
    let pulled = PullBackInput { transition, from, to: None, hours: None, cause, words, new_due: None, told_on: None };
    pull_back(act, pulled)?;
    Ok(assignment)
}

/// Back in their own position. Where acting was a pull-back, it ends with it, and a promise that it reversed is restored.
pub fn return_acting(act: &mut Act, input: ActingOn) -> Result<TransitionId> {
    let pulled = career::pull_back_by(act.db, input.acting)?;
    let last = crate::time::plus_days(input.on.unwrap_or(act.world.today()), -1);
    let back = career::return_acting(act, input)?;
    if let Some(pull_back) = pulled {
        back_in_role(act, BackInRole { pull_back, to: Some(last), hours: None, words: None })?;
    }
    Ok(back)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct RecordMove {
    #[serde(flatten)]
    pub to: RecordTransition,
    /// Why, where somebody is called back.
    #[serde(default)]
    pub cause: Option<Cause>,
}

/// Writes a move down that came from no case and no acting. Being called back is never only a move: see [`recall`].
pub fn record_move(act: &mut Act, input: RecordMove) -> Result<TransitionId> {
    let RecordMove { to, cause } = input;
    check_worded(act, to.person, to.commitment, to.words.as_deref())?;
    let on = to.on.unwrap_or(act.world.today());
    let left = career::moved_on_from(act.db, to.person, &to.position, on)?;
    match left.filter(|_| to.kind == TransitionKind::Recall) {
        Some(transition) => {
            let cause = needs_cause(cause, &to.position)?;
            recall(act, RecallFromRole { transition, on: to.on, cause, words: to.words })
        }
        None => career::record_transition(act, to),
    }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct BackInRole {
    pub pull_back: PullBackId,
    /// The last day in the old role; yesterday where it is left out.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Hours in the old role in all, where they are known.
    #[serde(default)]
    pub hours: Option<f64>,
    #[serde(default)]
    pub words: Option<String>,
}

/// Somebody is back in the new role. A promise that was pulled back with it is restored.
pub fn back_in_role(act: &mut Act, input: BackInRole) -> Result<()> {
    let today = act.world.today();
    let open = career::open_pull_back(act.db, input.pull_back)?;
    let to = input.to.unwrap_or(crate::time::plus_days(today, -1)).max(open.from);
    let mut problems = Problems::default();
    problems.unless(input.to.is_none_or(|to| to >= open.from && to <= today), "to", "pull-back-end");
    let sane = input.hours.is_none_or(|hours| (0.0..=MOST_HOURS).contains(&hours));
    problems.unless(sane, "hours", "pull-back-hours");
    problems.none()?;
    if let Some(commitment) = open.commitment.filter(|_| open.reversed) {
        let (state, _) = commitments::state_of(act.db, commitment, today)?;
        if state == PromiseState::Reversed {
            commitments::restore(act, RemarkOnPromise { commitment, words: input.words, on: None })?;
            act.consequence(Message::new("pull-back-restores").with("name", people::name_of(act.db, open.person)?));
        }
    }
    act.about(About::Career(open.person));
    let minutes = input.hours.map(|hours| (hours * 60.0).round() as i64);
    career::end_pull_back(act, input.pull_back, to, minutes)
}
