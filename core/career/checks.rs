//! Looking at a move in week 4, 8 and 12, and saying in the end what became of it (R13).

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use super::case::CaseEvent;
use super::realization::{
    CheckWeek, Closing, Move, PromisedFacet, RealizationCheck, RealizationLimits, WorkedMinutes, check,
};
use super::record::{CaseAtHand, day, enter_case, fresh, not_before, to_json, words};
use super::transitions::{TransitionAtHand, with_seen};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result, word};
use crate::id::TransitionId;
use crate::people;
use crate::settings::Settings;
use crate::sql::Sql;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RecordCheck {
    pub transition: TransitionId,
    pub week: CheckWeek,
    /// What is real, and since when. What is left out is as it was known.
    #[serde(default)]
    pub facets: Option<Vec<PromisedFacet>>,
    /// Minutes worked since the move, and in the old role, where they are known.
    #[serde(default)]
    pub worked: Option<WorkedMinutes>,
    #[serde(default)]
    pub words: Option<String>,
}

/// Looks at what became real by week 4, 8 or 12. Week 4 warns, week 8 decides, week 12 confirms (R13).
pub fn record_check(act: &mut Act, input: RecordCheck) -> Result<RealizationCheck> {
    let today = act.world.today();
    let at_hand = TransitionAtHand::read(act.db, today, input.transition)?;
    let mut problems = Problems::default();
    let on = input.week.day(at_hand.effective_on);
    problems.unless_with(on <= today, "week", Message::new("check-too-early").with("date", on));
    let words = words(&mut problems, "words", input.words.as_deref());
    let facets = input.facets.unwrap_or_default();
    let possible = |seen: &PromisedFacet| seen.realized_on.is_none_or(|real| real <= today);
    problems.unless(facets.iter().all(possible), "facets", "career-day-to-come");
    let part = input.worked.is_none_or(|worked| 0 <= worked.old_role && worked.old_role <= worked.all);
    problems.unless(part, "worked", "check-old-role-more");
    problems.none()?;
    if let Some(date) = at_hand.closed_on {
        return Err(Failure::Refused(Message::new("transition-closed").with("date", date)));
    }
    let seen = merged(&at_hand.seen, facets);
    let promised = if at_hand.commitment.is_some() { with_newer(&at_hand.promised, &seen) } else { seen.clone() };
    let moved = Move { effective: at_hand.effective_on, kind: at_hand.kind, promised: &promised, worked: input.worked };
    let found = check(input.week, &moved, &limits(&act.settings()?));
    act.about(About::Career(at_hand.person));
    act.because(found.finding.word());
    act.db.run("UPDATE transition SET facets = ?2 WHERE id = ?1", (at_hand.id, to_json(&seen)?))?;
    act.db.run(
        "INSERT INTO realization_check (id, transition, week, held_on, finding, found, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (transition, week) DO UPDATE SET held_on = excluded.held_on, finding = excluded.finding,
             found = excluded.found, words = excluded.words",
        (fresh(act), at_hand.id, input.week, today, found.finding, to_json(&found)?, words),
    )?;
    if let Some(case) = at_hand.case {
        enter_case(act, case, today, &CaseEvent::Checked(found.clone()))?;
    }
    tell(act, &at_hand, &found)?;
    Ok(found)
}

/// What was seen before, and what is seen now of the same parts.
fn merged(before: &[PromisedFacet], now: Vec<PromisedFacet>) -> Vec<PromisedFacet> {
    let mut seen = before.to_vec();
    for facet in now {
        seen.retain(|known| known.facet != facet.facet);
        seen.push(facet);
    }
    seen.sort_by_key(|seen| seen.facet);
    seen
}

/// What was promised, with what a check saw of it put in. What was not promised is no part of it.
fn with_newer(promised: &[PromisedFacet], seen: &[PromisedFacet]) -> Vec<PromisedFacet> {
    if promised.is_empty() { seen.to_vec() } else { with_seen(promised.to_vec(), seen) }
}

/// Says what was found, and names each part that is missing.
fn tell(act: &mut Act, at_hand: &TransitionAtHand, found: &RealizationCheck) -> Result<()> {
    let name = people::name_of(act.db, at_hand.person)?;
    let (real, all) = (found.realized.len(), found.realized.len() + found.missing.len());
    let key = format!("check-found-{}", found.finding.word().replace('_', "-"));
    act.consequence(
        Message::new(&key)
            .with("name", name)
            .with("position", at_hand.to.1.as_str())
            .with("real", real)
            .with("promised", all),
    );
    for facet in &found.missing {
        let facet = word(&format!("facet-{}", facet.word().replace('_', "-")));
        act.consequence(Message::new("check-missing").with("facet", facet));
    }
    Ok(())
}

/// Where R13 draws its lines in this center.
fn limits(settings: &Settings) -> RealizationLimits {
    RealizationLimits { real_share: settings.real_percent * 100, old_role_share: settings.old_role_percent * 100 }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CloseTransition {
    pub transition: TransitionId,
    pub outcome: Closing,
    #[serde(default)]
    pub words: Option<String>,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Both say what became of a move: real, paper, or recalled.
pub fn close_transition(act: &mut Act, input: CloseTransition) -> Result<()> {
    let at_hand = TransitionAtHand::read(act.db, act.world.today(), input.transition)?;
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    not_before(&mut problems, on, Some(at_hand.effective_on));
    let words = words(&mut problems, "words", input.words.as_deref());
    problems.none()?;
    if let Some(date) = at_hand.closed_on {
        return Err(Failure::Refused(Message::new("transition-closed").with("date", date)));
    }
    if at_hand.checks.is_empty() && input.outcome != Closing::Recalled {
        return Err(Failure::refused("transition-close-needs-check"));
    }
    act.about(About::Career(at_hand.person));
    act.because(input.outcome.word());
    act.db.run(
        "UPDATE transition SET closed_on = ?2, outcome = ?3, outcome_words = ?4 WHERE id = ?1",
        (at_hand.id, on, input.outcome, &words),
    )?;
    if let Some(case) = at_hand.case {
        let event = CaseEvent::Closed { outcome: input.outcome, words };
        CaseAtHand::read(act.db, case)?.must_allow(&event)?;
        enter_case(act, case, on, &event)?;
    }
    Ok(())
}
