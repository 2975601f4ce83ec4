//! What can be done with a case: from the interest to the day the new work begins.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::case::{CaseEvent, Decided, Decision, Evidence};
use super::ladder::Level;
use super::ladders::versions;
use super::realization::{PromisedFacet, TransitionKind};
use super::record::{CaseAtHand, begin_case, day, day_ahead, enter_case, name, not_before, words};
use super::transitions::{NewTransition, transition};
use crate::app::{About, Act};
use crate::error::{Message, Problems, Result};
use crate::id::{AmbitionId, CaseId, CommitmentId, PersonId, TransitionId};
use crate::people::{self, Facet};
use crate::sql::Sql;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct SetAmbition {
    pub person: PersonId,
    /// Where they want to go, in their words. "I want to stay where I am" is an ambition too.
    pub where_to: String,
    /// None is said openly: no date.
    #[serde(default)]
    pub by_when: Option<NaiveDate>,
    #[serde(default)]
    pub words: Option<String>,
    /// The day they said it; today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Keeps where somebody wants to go. What they said before stays beside it.
pub fn set_ambition(act: &mut Act, input: SetAmbition) -> Result<()> {
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    let where_to = name(&mut problems, "whereTo", &input.where_to, "ambition-needs-where");
    let words = words(&mut problems, "words", input.words.as_deref());
    problems.unless(input.by_when.is_none_or(|by| by >= on), "byWhen", "ambition-before-said");
    problems.none()?;
    people::must_be_here(act.db, input.person, on)?;
    act.about(About::Career(input.person));
    act.db.run(
        "INSERT INTO ambition (id, person, said_on, where_to, by_when, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (AmbitionId(act.world.fresh_uuid()), input.person, on, where_to, input.by_when, words),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct BeginCase {
    pub person: PersonId,
    /// What they are interested in, in their words.
    pub words: String,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Somebody says that they are interested in a move.
pub fn begin(act: &mut Act, input: BeginCase) -> Result<CaseId> {
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    let words = words(&mut problems, "words", Some(&input.words));
    problems.unless(!words.is_empty(), "words", "case-needs-words");
    problems.none()?;
    people::must_be_here(act.db, input.person, on)?;
    act.about(About::Career(input.person));
    begin_case(act, input.person, on, words)
}

/// Checks the day, writes the event, and says whom it is about.
fn enter(act: &mut Act, case: &CaseAtHand, mut problems: Problems, on: NaiveDate, event: &CaseEvent) -> Result<()> {
    not_before(&mut problems, on, case.last_day());
    problems.none()?;
    case.must_allow(event)?;
    act.about(About::Career(case.person));
    enter_case(act, case.id, on, event)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AddEvidence {
    pub case: CaseId,
    /// The place of the expectation on the agreed level, counted from 0.
    pub expectation: usize,
    /// What was seen or heard.
    pub words: String,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Something was seen or heard that the agreed level asks for.
pub fn add_evidence(act: &mut Act, input: AddEvidence) -> Result<()> {
    let case = CaseAtHand::read(act.db, input.case)?;
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    let words = words(&mut problems, "words", Some(&input.words));
    problems.unless(!words.is_empty(), "words", "evidence-needs-words");
    if let Some(level) = agreed_level(act, &case)? {
        problems.unless(input.expectation < level.expectations.len(), "expectation", "evidence-no-such-expectation");
    }
    let event = CaseEvent::Evidence(Evidence { expectation: input.expectation, words });
    enter(act, &case, problems, on, &event)
}

/// The level that the gap was agreed on, in the version of that day.
fn agreed_level(act: &Act, case: &CaseAtHand) -> Result<Option<Level>> {
    let Some(gap) = &case.case.gap else { return Ok(None) };
    let found = versions(act.db, "l.name = ?1 AND v.version = ?2", (&gap.ladder, gap.version))?.pop();
    Ok(found.and_then(|version| version.ladder.level(&gap.level).map(|(_, level)| level.clone())))
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct SayReady {
    pub case: CaseId,
    /// Who says so.
    pub decided_by: String,
    /// There is no opening now: they are ready, and wait for one.
    #[serde(default)]
    pub no_opening: Option<bool>,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Somebody who may say so says that they are ready. Whether there is an opening is another fact.
pub fn say_ready(act: &mut Act, input: SayReady) -> Result<()> {
    let case = CaseAtHand::read(act.db, input.case)?;
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    let decided_by = name(&mut problems, "decidedBy", &input.decided_by, "case-who-decides");
    enter(act, &case, problems, on, &CaseEvent::Ready { decided_by })?;
    if input.no_opening.unwrap_or(false) && case.case.opening.is_none() {
        enter_case(act, case.id, on, &CaseEvent::WaitingForOpening)?;
    }
    Ok(())
}

/// A case and the day on which something happened to it.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CaseOn {
    pub case: CaseId,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// There is no opening, or the one there was is gone.
pub fn wait_for_opening(act: &mut Act, input: CaseOn) -> Result<()> {
    let case = CaseAtHand::read(act.db, input.case)?;
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    enter(act, &case, problems, on, &CaseEvent::WaitingForOpening)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FindOpening {
    pub case: CaseId,
    pub position: String,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// There is an opening: a fact that can be there before anybody is ready.
pub fn find_opening(act: &mut Act, input: FindOpening) -> Result<()> {
    let case = CaseAtHand::read(act.db, input.case)?;
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    let position = name(&mut problems, "position", &input.position, "position-needs-name");
    enter(act, &case, problems, on, &CaseEvent::OpeningFound { position })
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct DecideCase {
    pub case: CaseId,
    pub decision: Decision,
    /// Who decided.
    pub by: String,
    /// Owed with a no and a later.
    #[serde(default)]
    pub reasons: Option<String>,
    /// For a later: when it is looked at again.
    #[serde(default)]
    pub again_on: Option<NaiveDate>,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Somebody who may do so decides: yes, no, or later.
pub fn decide(act: &mut Act, input: DecideCase) -> Result<()> {
    let case = CaseAtHand::read(act.db, input.case)?;
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    let by = name(&mut problems, "by", &input.by, "case-who-decides");
    let reasons = words(&mut problems, "reasons", input.reasons.as_deref());
    problems.unless(!input.decision.needs_reasons() || !reasons.is_empty(), "reasons", "decision-needs-reasons");
    let later = input.decision == Decision::Later;
    problems.unless(input.again_on.is_none_or(|again| again > on), "againOn", "decision-again-before");
    let decided = Decided { decision: input.decision, by, reasons, again_on: input.again_on.filter(|_| later) };
    if later {
        let times = case.case.decisions.iter().filter(|(_, said)| said.decision == Decision::Later).count();
        if times > 0 {
            act.consequence(
                Message::new("decision-later-again").with("name", case.name.as_str()).with("ordinal", times + 1),
            );
        }
    }
    act.because(input.decision.word());
    enter(act, &case, problems, on, &CaseEvent::Decided(decided))
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct TakeEffect {
    pub case: CaseId,
    /// The position they take; that of the opening, else the agreed level, where it is left out.
    #[serde(default)]
    pub position: Option<String>,
    /// A promotion where it is left out.
    #[serde(default)]
    pub kind: Option<TransitionKind>,
    /// The first day of the new work, which may be agreed beforehand; today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// The promise it fulfils: then its facets are what the checks look at.
    #[serde(default)]
    pub commitment: Option<CommitmentId>,
    /// Without a promise: what is to change.
    #[serde(default)]
    pub facets: Option<Vec<Facet>>,
    #[serde(default)]
    pub words: Option<String>,
}

/// Whose promotion case it is.
pub fn whose_case(db: &Connection, case: CaseId) -> Result<PersonId> {
    Ok(CaseAtHand::read(db, case)?.person)
}

/// The new work begins: the case, the move and the position change in one act.
pub fn take_effect(act: &mut Act, input: TakeEffect) -> Result<TransitionId> {
    let case = CaseAtHand::read(act.db, input.case)?;
    let mut problems = Problems::default();
    let on = day_ahead(act, &mut problems, input.on);
    let opening = || case.case.opening.as_ref().map(|opening| opening.position.clone());
    let level = || case.case.gap.as_ref().map(|gap| gap.level.clone());
    let position = input.position.filter(|name| !name.trim().is_empty()).or_else(opening).or_else(level);
    enter(act, &case, problems, on, &CaseEvent::Effective)?;
    let new = NewTransition {
        person: case.person,
        kind: input.kind.unwrap_or(TransitionKind::Promotion),
        to: position.unwrap_or_default(),
        effective_on: on,
        commitment: input.commitment,
        facets: promised(input.facets),
        words: input.words,
        case: Some(case.id),
        acting: None,
    };
    transition(act, new)
}

/// What was to change, and nothing of it real yet.
pub(super) fn promised(facets: Option<Vec<Facet>>) -> Vec<PromisedFacet> {
    let mut facets = facets.unwrap_or_default();
    facets.sort_unstable();
    facets.dedup();
    facets.into_iter().map(|facet| PromisedFacet { facet, realized_on: None }).collect()
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct LetCaseGo {
    pub case: CaseId,
    #[serde(default)]
    pub words: Option<String>,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// The employee takes the interest back.
pub fn let_go(act: &mut Act, input: LetCaseGo) -> Result<()> {
    let case = CaseAtHand::read(act.db, input.case)?;
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    let words = words(&mut problems, "words", input.words.as_deref());
    enter(act, &case, problems, on, &CaseEvent::LetGo { words })
}
