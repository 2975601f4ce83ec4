//! What can be done with an acting assignment: offered, answered, begun, extended, and ended one way or the other. What
//! changes the work writes the assignment in the same act.

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use super::acting::{ActingClocks, ActingEvent, ActingOffer};
use super::cases::promised;
use super::realization::TransitionKind;
use super::record::{ActingAtHand, begin_acting, day, enter_acting, name, not_before, words};
use super::transitions::{NewTransition, transition};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result, word};
use crate::id::{ActingId, AssignmentId, CommitmentId, PersonId, TransitionId};
use crate::people::{self, Assign, AssignmentKind, EndAssignment, ExtendAssignment, Facet};
use crate::settings::Settings;
use crate::sql::Sql;
use crate::time::plus_days;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct OfferActing {
    pub person: PersonId,
    pub position: String,
    /// The position they go back to; the one they have where it is left out.
    #[serde(default)]
    pub returns_to: Option<String>,
    pub from: NaiveDate,
    /// The last day as it is planned. There is no acting without one.
    pub planned_end: NaiveDate,
    /// The day it was offered; today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// They said yes at once.
    #[serde(default)]
    pub accepted: Option<bool>,
}

/// Offers somebody a job for a while, with its end and with what they return to.
pub fn offer_acting(act: &mut Act, input: OfferActing) -> Result<ActingId> {
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    let position = name(&mut problems, "position", &input.position, "position-needs-name");
    problems.unless(input.planned_end >= input.from, "plannedEnd", "assignment-needs-end");
    problems.none()?;
    people::must_be_here(act.db, input.person, input.from)?;
    let own = people::position_on(act.db, input.person, input.from)?.map(|(_, name)| name);
    let returns_to = input.returns_to.as_deref().map(people::tidy).filter(|name| !name.is_empty()).or(own);
    let returns_to = returns_to.ok_or_else(|| Failure::at("returnsTo", "assignment-needs-return"))?;
    let open = act.db.maybe(
        "SELECT 1 FROM acting a WHERE a.person = ?1
           AND NOT EXISTS (SELECT 1 FROM acting_event e WHERE e.acting = a.id AND e.kind IN ('declined', 'returned', 'converted'))",
        [input.person],
        |_| Ok(()),
    )?;
    if open.is_some() {
        let name = people::name_of(act.db, input.person)?;
        return Err(Failure::Refused(Message::new("acting-open-already").with("name", name)));
    }
    act.about(About::Career(input.person));
    let offer = ActingOffer { position, returns_to, from: input.from, planned_end: input.planned_end };
    tell_thresholds(act, &offer)?;
    let acting = begin_acting(act, input.person, on, &ActingEvent::Offered(offer))?;
    if input.accepted.unwrap_or(false) {
        enter_acting(act, acting, on, &ActingEvent::Accepted)?;
    }
    Ok(acting)
}

/// Says at once which lengths a plan already reaches: where laws and agreements begin to say something.
fn tell_thresholds(act: &mut Act, offer: &ActingOffer) -> Result<()> {
    let clocks = clocks(&act.settings()?);
    for (flag, since) in clocks.spans(offer.from) {
        if since.is_some_and(|since| since <= offer.planned_end) {
            let flag = word(&format!("acting-flag-{}", flag.word().replace('_', "-")));
            act.consequence(Message::new("acting-will-reach").with("flag", flag));
        }
    }
    Ok(())
}

/// The spans of this center's clock.
pub(super) fn clocks(settings: &Settings) -> ActingClocks {
    ActingClocks {
        before_end: settings.acting_before_end_days,
        month: settings.acting_first_months as u32,
        days: settings.acting_days,
        half_year: settings.acting_last_months as u32,
    }
}

/// An acting assignment and the day on which something happened to it.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ActingOn {
    pub acting: ActingId,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Reads it, checks the day and that the event fits, and says whom it is about.
fn step(act: &mut Act, input: ActingOn, event: &ActingEvent) -> Result<(ActingAtHand, NaiveDate)> {
    let at_hand = ActingAtHand::read(act.db, input.acting)?;
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    not_before(&mut problems, on, at_hand.last_day());
    problems.none()?;
    at_hand.must_allow(event)?;
    act.about(About::Career(at_hand.person));
    Ok((at_hand, on))
}

/// The employee says yes.
pub fn accept_acting(act: &mut Act, input: ActingOn) -> Result<()> {
    let (at_hand, on) = step(act, input, &ActingEvent::Accepted)?;
    enter_acting(act, at_hand.id, on, &ActingEvent::Accepted)
}

/// The employee would rather not. Nobody has to act, and it says nothing about them.
pub fn decline_acting(act: &mut Act, input: ActingOn) -> Result<()> {
    let (at_hand, on) = step(act, input, &ActingEvent::Declined)?;
    enter_acting(act, at_hand.id, on, &ActingEvent::Declined)
}

/// The first day in the job: the assignment begins.
pub fn begin_acting_now(act: &mut Act, input: ActingOn) -> Result<AssignmentId> {
    let (at_hand, on) = step(act, input, &ActingEvent::Began)?;
    let acting = &at_hand.acting;
    if on > acting.end() {
        return Err(Failure::at("on", "acting-begins-after-end"));
    }
    let input = Assign {
        person: at_hand.person,
        position: acting.offer.position.clone(),
        kind: AssignmentKind::Acting,
        from: on,
        planned_end: Some(acting.end()),
        returns_to: Some(acting.offer.returns_to.clone()),
    };
    let assignment = people::assign(act, input)?;
    act.db.run("UPDATE acting SET assignment = ?2 WHERE id = ?1", (at_hand.id, assignment))?;
    enter_acting(act, at_hand.id, on, &ActingEvent::Began)?;
    Ok(assignment)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ExtendActing {
    pub acting: ActingId,
    pub reason: String,
    pub new_end: NaiveDate,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// It goes on until another day, and why.
pub fn extend_acting(act: &mut Act, input: ExtendActing) -> Result<()> {
    let mut problems = Problems::default();
    let reason = words(&mut problems, "reason", Some(&input.reason));
    problems.unless(!reason.is_empty(), "reason", "acting-needs-reason");
    let end = ActingAtHand::read(act.db, input.acting)?.acting.end();
    let later = input.new_end > end;
    problems.unless_with(later, "newEnd", Message::new("acting-end-not-later").with("date", end));
    problems.none()?;
    let event = ActingEvent::Extended { reason, new_end: input.new_end };
    let (at_hand, on) = step(act, ActingOn { acting: input.acting, on: input.on }, &event)?;
    let times = at_hand.acting.extensions.len() + 1;
    act.consequence(
        Message::new("acting-extended-times")
            .with("name", at_hand.name.as_str())
            .with("ordinal", times)
            .with("date", at_hand.acting.planned_end),
    );
    if let Some(assignment) = at_hand.assignment {
        people::extend_assignment(act, ExtendAssignment { assignment, planned_end: input.new_end })?;
    }
    enter_acting(act, at_hand.id, on, &event)
}

/// Back in their own position: the assignment ends the day before, and the return is a move (R12).
pub fn return_acting(act: &mut Act, input: ActingOn) -> Result<TransitionId> {
    let (at_hand, on) = step(act, input, &ActingEvent::Returned)?;
    end_assignment(act, &at_hand, on)?;
    enter_acting(act, at_hand.id, on, &ActingEvent::Returned)?;
    let returns_to = at_hand.acting.offer.returns_to.clone();
    ended(act, &at_hand, on, TransitionKind::Return, returns_to, Ending::default())
}

/// What else is said where acting becomes a job.
#[derive(Default)]
struct Ending {
    commitment: Option<CommitmentId>,
    facets: Option<Vec<Facet>>,
    words: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ConvertActing {
    pub acting: ActingId,
    /// The first day on which it is their own; today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// The promise it fulfils.
    #[serde(default)]
    pub commitment: Option<CommitmentId>,
    /// Without a promise: what is to change.
    #[serde(default)]
    pub facets: Option<Vec<Facet>>,
    #[serde(default)]
    pub words: Option<String>,
}

/// It became their own: acting ends, the position is theirs, and the move is a promotion.
pub fn convert_acting(act: &mut Act, input: ConvertActing) -> Result<TransitionId> {
    let ConvertActing { acting, on, commitment, facets, words } = input;
    let (at_hand, on) = step(act, ActingOn { acting, on }, &ActingEvent::Converted)?;
    end_assignment(act, &at_hand, on)?;
    enter_acting(act, at_hand.id, on, &ActingEvent::Converted)?;
    let position = at_hand.acting.offer.position.clone();
    ended(act, &at_hand, on, TransitionKind::Promotion, position, Ending { commitment, facets, words })
}

fn ended(
    act: &mut Act,
    at_hand: &ActingAtHand,
    on: NaiveDate,
    kind: TransitionKind,
    to: String,
    ending: Ending,
) -> Result<TransitionId> {
    let new = NewTransition {
        person: at_hand.person,
        kind,
        to,
        effective_on: on,
        commitment: ending.commitment,
        facets: promised(ending.facets),
        words: ending.words,
        case: None,
        acting: Some(at_hand.id),
    };
    transition(act, new)
}

/// The last day of acting is the day before it was over.
fn end_assignment(act: &mut Act, at_hand: &ActingAtHand, on: NaiveDate) -> Result<()> {
    if at_hand.acting.began_on.is_some_and(|began| on <= began) {
        return Err(Failure::at("on", "acting-ends-before-it-began"));
    }
    match at_hand.assignment {
        Some(assignment) => people::end_assignment(act, EndAssignment { assignment, on: plus_days(on, -1) }),
        None => Ok(()),
    }
}
