//! A promise survives whoever made it (R8). On a change of leader it is inherited; the successor accepts it, renegotiates
//! or refuses, in writing.

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use super::at_hand::{AtHand, read_all};
use super::events::{Event, EventKind, Inheritance, Succession};
use super::guard::Guard;
use super::keeping::enter;
use super::making::{leader, read_party};
use super::standing::Said;
use super::terms::{Party, SuccessorAnswer};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::CommitmentId;
use crate::people::tidy;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct InheritPromises {
    /// The new leader.
    pub to: Party,
    /// The leader before; the one of the settings where it is left out.
    #[serde(default)]
    pub from: Option<Party>,
    /// The first day of the new leader; today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Every promise that is still open goes to the next leader. Answers how many there are.
pub fn inherit(act: &mut Act, input: InheritPromises) -> Result<i64> {
    let today = act.world.today();
    let on = input.on.unwrap_or(today);
    let mut problems = Problems::default();
    let from = read_party(act, &mut problems, "from", input.from)?.map_or_else(|| leader(act), Ok)?;
    let to = read_party(act, &mut problems, "to", Some(input.to))?;
    problems.unless(to.is_some(), "to", "successor-missing");
    problems.unless(to.as_ref() != Some(&from), "to", "successor-same");
    problems.unless(on <= today, "on", "promise-day-impossible");
    problems.none()?;
    let Some(to) = to else { return Err(Failure::at("to", "successor-missing")) };
    let open = read_all(
        act.db,
        today,
        &format!(
            "c.said IN ({}) AND (l.left IS NULL OR l.left >= ?1) ORDER BY c.promised_on, c.id",
            Said::listed(Said::is_waiting)
        ),
        [today],
    )?;
    if open.is_empty() {
        return Err(Failure::refused("successor-nothing-open"));
    }
    act.about(About::Commitments);
    act.because(&open.len().to_string());
    for promise in &open {
        let inheritance = Inheritance { from: from.clone(), to: to.clone() };
        // Nobody inherits what was promised after they came.
        let on = on.max(promise.standing.promised_on);
        enter(act, promise.person, promise.id, on, &Event::Inherited(inheritance), None)?;
    }
    act.consequence(Message::new("successor-answers").with("count", open.len()));
    Ok(open.len() as i64)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SucceedPromise {
    pub commitment: CommitmentId,
    pub answer: SuccessorAnswer,
    /// Needed unless it is accepted.
    #[serde(default)]
    pub words: Option<String>,
}

/// What the successor says to a promise they inherited.
pub fn succeed(act: &mut Act, input: SucceedPromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    promise.must_allow(EventKind::SuccessorAnswered)?;
    let Some(inherited) = promise.standing.inherited.as_ref().filter(|inherited| inherited.answer.is_none()) else {
        return Err(Failure::refused("successor-not-asked"));
    };
    let words = tidy(input.words.as_deref().unwrap_or_default());
    let mut problems = Problems::default();
    let silent = words.is_empty() && input.answer != SuccessorAnswer::Accepts;
    problems.unless(!silent, "words", "successor-needs-words");
    Guard::of(act.db, promise.person, &[&inherited.from, &inherited.to])?.check(&mut problems, "words", &words);
    problems.none()?;
    act.about(About::Commitment(promise.id));
    act.because(input.answer.word());
    if input.answer == SuccessorAnswer::Refuses {
        // Refusing doesn't undo what was promised: it stays open until it is let go or broken, and says so.
        act.consequence(Message::new("successor-refusal-stays").with("name", promise.name.as_str()));
    }
    let event = Event::SuccessorAnswered(Succession { answer: input.answer, words });
    enter(act, promise.person, promise.id, promise.today, &event, None)?;
    Ok(())
}
