//! How a promise ends: kept, partly kept, let go, replaced, broken; and what comes after: pulled back, restored, repaired.

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use super::answering::{Asked, own_words, read_way, said_to_it};
use super::at_hand::AtHand;
use super::changing::{RemarkOnPromise, read_reason, remark};
use super::events::{Claim, Ending, Event, EventKind, Realized, Repair, Supersession};
use super::guard::Guard;
use super::keeping::enter;
use super::standing::PromiseState;
use super::terms::{Cause, Facet, PromiseKind, PromiseWay};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::CommitmentId;
use crate::people::{Side, tidy};

/// A part of a change of role that has become real, as it is typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RealizedInput {
    pub facet: Facet,
    pub on: NaiveDate,
    #[serde(default)]
    pub evidence: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ClaimPromise {
    pub commitment: CommitmentId,
    /// The day it came true; today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    #[serde(default)]
    pub facets: Option<Vec<RealizedInput>>,
    #[serde(default)]
    pub words: Option<String>,
}

/// The leader says that a promise is kept. The employee confirms it, or doesn't.
pub fn claim(act: &mut Act, input: ClaimPromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    promise.must_allow(EventKind::ClaimedKept)?;
    let on = input.on.unwrap_or(promise.today);
    let claim = read_claim(act, &promise, on, input.facets, input.words, Problems::default())?;
    if changes_role(&promise) {
        let standing = &promise.standing;
        let real = |facet: &Facet| {
            claim.facets.iter().any(|now| now.facet == *facet)
                || standing.realized.iter().any(|then| then.facet == *facet)
        };
        let missing = standing.terms.facets.iter().filter(|facet| !real(facet)).count();
        if missing > 0 {
            act.consequence(Message::new("promise-claim-missing").with("count", missing));
        }
    }
    act.consequence(Message::new("promise-claim-asks").with("name", promise.name.as_str()));
    act.about(About::Commitment(promise.id));
    enter(act, promise.person, promise.id, on, &Event::ClaimedKept(claim), None)?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct KeepPartly {
    pub commitment: CommitmentId,
    pub facets: Vec<RealizedInput>,
    /// What was kept; needed where it is no change of role.
    #[serde(default)]
    pub words: Option<String>,
}

/// Parts of a promise became real, and not all.
pub fn keep_partly(act: &mut Act, input: KeepPartly) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    promise.must_allow(EventKind::PartlyKept)?;
    let mut problems = Problems::default();
    let words = tidy(input.words.as_deref().unwrap_or_default());
    problems.unless(!input.facets.is_empty() || !words.is_empty(), "words", "promise-partly-what");
    let claim = read_claim(act, &promise, promise.today, Some(input.facets), input.words, problems)?;
    act.about(About::Commitment(promise.id));
    enter(act, promise.person, promise.id, promise.today, &Event::PartlyKept(claim), None)?;
    Ok(())
}

fn changes_role(promise: &AtHand) -> bool {
    matches!(promise.standing.terms.kind, PromiseKind::Promotion | PromiseKind::RoleChange)
}

fn read_claim(
    act: &Act,
    promise: &AtHand,
    on: NaiveDate,
    facets: Option<Vec<RealizedInput>>,
    words: Option<String>,
    mut problems: Problems,
) -> Result<Claim> {
    let words = tidy(words.as_deref().unwrap_or_default());
    let guard = Guard::of(act.db, promise.person, &[&promise.standing.terms.promisor])?;
    guard.check(&mut problems, "words", &words);
    let possible = |day: NaiveDate| (promise.standing.promised_on..=promise.today).contains(&day);
    problems.unless(possible(on), "on", "promise-day-impossible");
    let mut realized: Vec<Realized> = Vec::new();
    for (at, facet) in facets.unwrap_or_default().into_iter().enumerate() {
        let evidence = tidy(facet.evidence.as_deref().unwrap_or_default());
        guard.check(&mut problems, &format!("facets.{at}.evidence"), &evidence);
        problems.unless(possible(facet.on), &format!("facets.{at}.on"), "promise-day-impossible");
        realized.retain(|known| known.facet != facet.facet);
        realized.push(Realized { facet: facet.facet, on: facet.on, evidence });
    }
    problems.unless(realized.is_empty() || changes_role(promise), "facets", "promise-facets-of-role");
    problems.none()?;
    Ok(Claim { facets: realized, words })
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct WithdrawPromise {
    pub commitment: CommitmentId,
    pub by: Side,
    /// Needed from the leader.
    #[serde(default)]
    pub cause: Option<Cause>,
    #[serde(default)]
    pub words: Option<String>,
    /// How the employee's word came; needed from them.
    #[serde(default)]
    pub way: Option<PromiseWay>,
    /// For paper: the code on the slip.
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// One of the two lets a promise go.
pub fn withdraw(act: &mut Act, input: WithdrawPromise) -> Result<()> {
    let WithdrawPromise { commitment, by, cause, words, way, slip_code } = input;
    end(act, commitment, SaidBy { by, cause, words, way, slip_code }, Event::Withdrawn)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct BreakPromise {
    pub commitment: CommitmentId,
    pub said_by: Side,
    #[serde(default)]
    pub cause: Option<Cause>,
    #[serde(default)]
    pub words: Option<String>,
    #[serde(default)]
    pub way: Option<PromiseWay>,
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// Either side says that nothing comes of it any more.
pub fn break_promise(act: &mut Act, input: BreakPromise) -> Result<()> {
    let BreakPromise { commitment, said_by, cause, words, way, slip_code } = input;
    end(act, commitment, SaidBy { by: said_by, cause, words, way, slip_code }, Event::Broken)
}

/// Whose word it is, and how it came.
struct SaidBy {
    by: Side,
    cause: Option<Cause>,
    words: Option<String>,
    way: Option<PromiseWay>,
    slip_code: Option<String>,
}

fn end(act: &mut Act, commitment: CommitmentId, said: SaidBy, event: fn(Ending) -> Event) -> Result<()> {
    let promise = AtHand::read(act.db, commitment, act.world.today())?;
    let mut problems = Problems::default();
    let ending = match said.by {
        Side::Leader => {
            let words = tidy(said.words.as_deref().unwrap_or_default());
            problems.unless(said.cause.is_some(), "cause", "cause-missing");
            problems.unless(said.cause != Some(Cause::Other) || !words.is_empty(), "words", "cause-other-needs-words");
            let guard = Guard::of(act.db, promise.person, &[&promise.standing.terms.promisor])?;
            guard.check(&mut problems, "words", &words);
            Ending { by: Side::Leader, cause: said.cause, words, way: None, slip: String::new() }
        }
        Side::Employee => {
            problems.unless(said.way.is_some(), "way", "reply-needs-way");
            let way = said.way.unwrap_or(PromiseWay::Said);
            let slip = read_way(act, &mut problems, promise.id, Asked::Newest, way, said.slip_code.as_deref())?;
            let words = own_words(&mut problems, "words", said.words.as_deref());
            Ending { by: Side::Employee, cause: None, words, way: Some(way), slip }
        }
    };
    problems.none()?;
    let (by, way) = (ending.by, ending.way);
    let event = event(ending);
    promise.must_allow(event.kind())?;
    act.about(About::Commitment(promise.id));
    // What the employee said by their own hand is theirs: no undo of the leader's takes it away.
    act.because(way.map_or(by.word(), PromiseWay::word));
    enter(act, promise.person, promise.id, promise.today, &event, None)?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SupersedePromise {
    pub commitment: CommitmentId,
    /// The promise that takes its place: another open one to the same person.
    pub by: CommitmentId,
    #[serde(default)]
    pub words: Option<String>,
}

/// Another promise to the same person takes the place of this one.
pub fn supersede(act: &mut Act, input: SupersedePromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    promise.must_allow(EventKind::Superseded)?;
    let other = AtHand::read(act.db, input.by, act.world.today())?;
    let words = tidy(input.words.as_deref().unwrap_or_default());
    let mut problems = Problems::default();
    let fits = other.id != promise.id && other.person == promise.person && other.standing.said.is_open();
    problems.unless(fits, "by", "promise-supersede-other");
    Guard::of(act.db, promise.person, &[&promise.standing.terms.promisor])?.check(&mut problems, "words", &words);
    problems.none()?;
    act.about(About::Commitment(promise.id));
    let event = Event::Superseded(Supersession { by: other.id, words });
    enter(act, promise.person, promise.id, promise.today, &event, None)?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReversePromise {
    pub commitment: CommitmentId,
    pub cause: Cause,
    #[serde(default)]
    pub words: Option<String>,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// What was kept was pulled back.
pub fn reverse(act: &mut Act, input: ReversePromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    promise.must_allow(EventKind::Reversed)?;
    // Until it is confirmed, or thirty days have passed, there is nothing to pull back: the claim is still open.
    if promise.state == PromiseState::ClaimedKept {
        return Err(promise.not_now());
    }
    let on = input.on.unwrap_or(promise.today);
    if !(promise.standing.promised_on..=promise.today).contains(&on) {
        return Err(Failure::at("on", "promise-day-impossible"));
    }
    let reason = read_reason(act, &promise, input.cause, input.words)?;
    act.about(About::Commitment(promise.id));
    act.because(input.cause.word());
    enter(act, promise.person, promise.id, on, &Event::Reversed(reason), None)?;
    Ok(())
}

/// What was pulled back is real again.
pub fn restore(act: &mut Act, input: RemarkOnPromise) -> Result<()> {
    remark(act, input, Event::Restored)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct RepairPromise {
    pub commitment: CommitmentId,
    /// What was done instead.
    pub what: String,
    /// What the employee said to it, in their words. Never refused.
    #[serde(default)]
    pub reply: Option<String>,
}

/// Something was done instead of what was promised, and the employee's word to it is kept.
pub fn repair(act: &mut Act, input: RepairPromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    promise.must_allow(EventKind::Repaired)?;
    let what = tidy(&input.what);
    let mut problems = Problems::default();
    let reply = own_words(&mut problems, "reply", input.reply.as_deref());
    problems.unless(!what.is_empty(), "what", "promise-repair-what");
    Guard::of(act.db, promise.person, &[&promise.standing.terms.promisor])?.check(&mut problems, "what", &what);
    problems.none()?;
    act.about(About::Commitment(promise.id));
    let entry = enter(act, promise.person, promise.id, promise.today, &Event::Repaired(Repair { what }), None)?;
    said_to_it(act, &promise, &entry, reply)
}
