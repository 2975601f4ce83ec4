//! What happens on the way: a promise is moved, which is slow on purpose, or stands at risk, or is on track again.

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use super::answering::{own_words, said_to_it};
use super::at_hand::AtHand;
use super::events::{Day, Event, EventKind, Move, Reason, Remark, payload};
use super::guard::Guard;
use super::keeping::enter;
use super::making::{leader, read_party};
use super::receipt::MAX_TERMS;
use super::terms::{Cause, Party};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::CommitmentId;
use crate::people::tidy;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct MovePromise {
    pub commitment: CommitmentId,
    /// The new date; or
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// openly none.
    #[serde(default)]
    pub no_date: Option<bool>,
    pub cause: Cause,
    /// Needed where the cause is "other".
    #[serde(default)]
    pub words: Option<String>,
    /// The leader where it is left out.
    #[serde(default)]
    pub decided_by: Option<Party>,
    /// The day the employee was told; or
    #[serde(default)]
    pub told_on: Option<NaiveDate>,
    /// openly not yet.
    #[serde(default)]
    pub not_told_yet: Option<bool>,
    /// What is offered meanwhile.
    #[serde(default)]
    pub meanwhile: Option<String>,
    /// What the employee said to it, in their words. Never refused.
    #[serde(default)]
    pub reply: Option<String>,
}

/// Gives a promise another date. The first one stays in the record, and every move with its cause.
pub fn move_promise(act: &mut Act, input: MovePromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    promise.must_allow(EventKind::Postponed)?;
    let mut problems = Problems::default();
    let reply = own_words(&mut problems, "reply", input.reply.as_deref());
    // The wish is theirs where they said it, in their words; else it is the employer who moves.
    let wished = input.cause != Cause::EmployeeRequest || !reply.is_empty();
    problems.unless(wished, "reply", "promise-wish-needs-words");
    let moved = read_move(act, &promise, input, problems)?;
    tell_what_follows(act, &promise, moved.due, moved.cause, moved.told_on);
    act.about(About::Commitment(promise.id));
    act.because(moved.cause.word());
    let entry = enter(act, promise.person, promise.id, promise.today, &Event::Postponed(moved), None)?;
    said_to_it(act, &promise, &entry, reply)
}

/// What was typed, tidied and checked.
fn read_move(act: &Act, promise: &AtHand, input: MovePromise, mut problems: Problems) -> Result<Move> {
    let standing = &promise.standing;
    let text = |text: Option<String>| tidy(text.as_deref().unwrap_or_default());
    let moved = Move {
        due: input.due,
        cause: input.cause,
        words: text(input.words),
        decided_by: read_party(act, &mut problems, "decidedBy", input.decided_by)?.map_or_else(|| leader(act), Ok)?,
        told_on: input.told_on,
        meanwhile: text(input.meanwhile),
    };
    let dated = moved.due.is_some() != input.no_date.unwrap_or(false);
    problems.unless(dated, "due", "promise-needs-date");
    problems.unless(!dated || moved.due != standing.due, "due", "promise-same-date");
    problems.unless(moved.due.is_none_or(|due| due >= promise.today), "due", "promise-moved-to-past");
    let told = moved.told_on.is_some() != input.not_told_yet.unwrap_or(false);
    problems.unless(told, "toldOn", "promise-told-or-not");
    let possible = |day: NaiveDate| (standing.promised_on..=promise.today).contains(&day);
    problems.unless(moved.told_on.is_none_or(possible), "toldOn", "promise-told-day");
    problems.unless(moved.cause != Cause::Other || !moved.words.is_empty(), "words", "cause-other-needs-words");
    let guard = Guard::of(act.db, promise.person, &[&moved.decided_by, &standing.terms.promisor])?;
    guard.check(&mut problems, "words", &moved.words);
    guard.check(&mut problems, "meanwhile", &moved.meanwhile);
    let bytes = payload(promise.id, promise.today, &Event::Postponed(moved.clone()));
    problems.unless(bytes.is_ok_and(|bytes| bytes.len() <= MAX_TERMS), "words", "promise-too-long-for-receipt");
    problems.none()?;
    Ok(moved)
}

fn tell_what_follows(act: &mut Act, promise: &AtHand, due: Option<NaiveDate>, cause: Cause, told: Option<NaiveDate>) {
    let standing = &promise.standing;
    let name = promise.name.as_str();
    if cause == Cause::EmployeeRequest {
        act.consequence(Message::new("promise-move-own-wish").with("name", name));
    } else {
        let ordinal = standing.employer_moves().count() + 1;
        act.consequence(Message::new("promise-move-stays").with("ordinal", ordinal));
    }
    match (standing.original_due, due) {
        (Some(first), Some(due)) if due > first => {
            let days = (due - first).num_days();
            act.consequence(Message::new("promise-move-slip").with("days", days).with("date", first));
        }
        (_, None) => act.consequence(Message::new("promise-open-ended")),
        _ => {}
    }
    if let Some(message) = notice_given(standing.due, told).filter(|_| told.is_none() || standing.due.is_some()) {
        act.consequence(message.with("name", name));
    }
}

/// Notice given = old due − told on (DOMAIN 2). Negative: told after it had passed.
pub(super) fn notice_given(old_due: Option<NaiveDate>, told: Option<NaiveDate>) -> Option<Message> {
    Some(match (old_due, told) {
        (_, None) => Message::new("promise-notice-untold"),
        (None, Some(told)) => Message::new("promise-notice-on").with("date", told),
        (Some(due), Some(told)) if told > due => {
            Message::new("promise-notice-after").with("days", (told - due).num_days())
        }
        (Some(due), Some(told)) => Message::new("promise-notice-before").with("days", (due - told).num_days()),
    })
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TellOfMove {
    pub commitment: CommitmentId,
    /// The entry of the move.
    pub entry: String,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// The employee was told of a move.
pub fn tell(act: &mut Act, input: TellOfMove) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let moved = promise.standing.moves.iter().find(|moved| moved.entry == input.entry);
    let moved = moved.ok_or_else(|| Failure::missing("promise-entry-gone"))?;
    if let Some(date) = moved.told_on {
        return Err(Failure::Refused(Message::new("promise-told-already").with("date", date)));
    }
    let on = input.on.unwrap_or(promise.today);
    let possible = (promise.standing.promised_on..=promise.today).contains(&on);
    let mut problems = Problems::default();
    problems.unless(possible, "on", "promise-told-day");
    problems.none()?;
    act.about(About::Commitment(promise.id));
    enter(act, promise.person, promise.id, on, &Event::Told(Day { on }), Some(&input.entry))?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RiskPromise {
    pub commitment: CommitmentId,
    pub cause: Cause,
    #[serde(default)]
    pub words: Option<String>,
}

/// Says early that a promise is in danger.
pub fn risk(act: &mut Act, input: RiskPromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    promise.must_allow(EventKind::AtRisk)?;
    let reason = read_reason(act, &promise, input.cause, input.words)?;
    act.about(About::Commitment(promise.id));
    act.because(input.cause.word());
    enter(act, promise.person, promise.id, promise.today, &Event::AtRisk(reason), None)?;
    Ok(())
}

/// A cause with the words to it, checked.
pub(super) fn read_reason(act: &Act, promise: &AtHand, cause: Cause, words: Option<String>) -> Result<Reason> {
    let mut problems = Problems::default();
    let words = tidy(words.as_deref().unwrap_or_default());
    problems.unless(cause != Cause::Other || !words.is_empty(), "words", "cause-other-needs-words");
    Guard::of(act.db, promise.person, &[&promise.standing.terms.promisor])?.check(&mut problems, "words", &words);
    problems.none()?;
    Ok(Reason { cause, words })
}

/// A promise, and what the leader has to say about it.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RemarkOnPromise {
    pub commitment: CommitmentId,
    #[serde(default)]
    pub words: Option<String>,
    /// The day it happened; today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// A promise that was at risk is on track again.
pub fn back_on_track(act: &mut Act, input: RemarkOnPromise) -> Result<()> {
    remark(act, input, Event::BackOnTrack)
}

/// Writes an event that holds no more than the leader's words.
pub(super) fn remark(act: &mut Act, input: RemarkOnPromise, event: fn(Remark) -> Event) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let mut problems = Problems::default();
    let words = tidy(input.words.as_deref().unwrap_or_default());
    Guard::of(act.db, promise.person, &[&promise.standing.terms.promisor])?.check(&mut problems, "words", &words);
    let on = input.on.unwrap_or(promise.today);
    problems.unless((promise.standing.promised_on..=promise.today).contains(&on), "on", "promise-day-impossible");
    problems.none()?;
    let event = event(Remark { words });
    promise.must_allow(event.kind())?;
    act.about(About::Commitment(promise.id));
    enter(act, promise.person, promise.id, on, &event, None)?;
    Ok(())
}
