//! Moves, what was found of them in week 4, 8 and 12, and the days on which somebody was back in the old role.
//!
//! A move writes the position in the same act. What was promised is read from the promise it fulfils, where there is one;
//! else it was said with the move. What became real is what the promise says, and what was seen at a check.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::{CheckAt, CheckState};
use super::cases::promised;
use super::realization::{
    CheckWeek, Closing, PromisedFacet, PullBack, RealizationCheck, RealizationFinding, Stretch, TransitionKind,
    closing, pull_back,
};
use super::record::{day_ahead, name, read_json, to_json, words};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{ActingId, CaseId, CommitmentId, PersonId, PositionId, PullBackId, TransitionId};
use crate::people::{self, Assign, AssignmentKind, Facet};
use crate::sql::Sql;
use crate::time::plus_days;

/// How long after a move its checks are still asked for: half a year. What is older is looked at by hand.
pub(super) const ASKED_DAYS: i64 = 183;

/// A move that is to be written down.
pub(super) struct NewTransition {
    pub person: PersonId,
    pub kind: TransitionKind,
    pub to: String,
    pub effective_on: NaiveDate,
    pub commitment: Option<CommitmentId>,
    pub facets: Vec<PromisedFacet>,
    pub words: Option<String>,
    pub case: Option<CaseId>,
    pub acting: Option<ActingId>,
}

/// Writes a move down, and the position that goes with it.
pub(super) fn transition(act: &mut Act, new: NewTransition) -> Result<TransitionId> {
    let mut problems = Problems::default();
    let to = name(&mut problems, "position", &new.to, "position-needs-name");
    let words = words(&mut problems, "words", new.words.as_deref());
    let whose = new.commitment.map(|id| promise_of(act.db, id)).transpose()?;
    let fits = whose.as_ref().is_none_or(|(person, _)| *person == new.person);
    problems.unless(fits, "commitment", "transition-other-promise");
    problems.none()?;
    people::must_be_here(act.db, new.person, new.effective_on)?;
    let from = people::position_on(act.db, new.person, plus_days(new.effective_on, -1))?;
    let now = people::position_on(act.db, new.person, new.effective_on)?;
    let from = from.or(now.clone());
    act.about(About::Career(new.person));
    // Another title or another grade is for the same work, and coming back from acting leads to what they have anyway.
    let same_work = matches!(new.kind, TransitionKind::TitleOnly | TransitionKind::Regrade);
    if !same_work && now.is_none_or(|(_, name)| name != to) {
        let input = Assign {
            person: new.person,
            position: to.clone(),
            kind: AssignmentKind::Substantive,
            from: new.effective_on,
            planned_end: None,
            returns_to: None,
        };
        people::assign(act, input)?;
    }
    let to_position = people::position_named(act, &to)?;
    let id = TransitionId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO transition (id, person, kind, from_position, to_position, effective_on, commitment, career_case, acting, facets, words)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        (
            id,
            new.person,
            new.kind,
            from.map(|(position, _)| position),
            to_position,
            new.effective_on,
            new.commitment,
            new.case,
            new.acting,
            to_json(&new.facets)?,
            words,
        ),
    )?;
    let promised_any = !new.facets.is_empty() || whose.is_some_and(|(_, facets)| !facets.is_empty());
    if is_looked_at(new.kind, promised_any) {
        let days = |week: CheckWeek| week.day(new.effective_on);
        act.consequence(
            Message::new("transition-looked-at")
                .with("first", days(CheckWeek::Week4))
                .with("second", days(CheckWeek::Week8))
                .with("third", days(CheckWeek::Week12)),
        );
    }
    Ok(id)
}

/// Whether a move is looked at in week 4, 8 and 12: a promotion always, any other where something was promised.
fn is_looked_at(kind: TransitionKind, promised_any: bool) -> bool {
    match kind {
        TransitionKind::Promotion => true,
        TransitionKind::Return | TransitionKind::Recall => false,
        _ => promised_any,
    }
}

/// To whom something was promised, and which parts of a change of role, each with the day it became real.
fn promise_of(db: &Connection, commitment: CommitmentId) -> Result<(PersonId, Vec<PromisedFacet>)> {
    let found = db.maybe(
        "SELECT c.person, s.standing -> '$.terms.facets', s.standing -> '$.realized'
         FROM commitment c JOIN commitment_standing s ON s.id = c.id WHERE c.id = ?1 AND c.said <> 'mistaken'",
        [commitment],
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?)),
    )?;
    let (person, facets, realized) = found.ok_or_else(|| Failure::missing("promise-gone"))?;
    let facets: Vec<Facet> = read_json(&facets)?;
    let realized: Vec<Realized> = read_json(&realized)?;
    let real = |facet: Facet| realized.iter().filter(|real| real.facet == facet).map(|real| real.on).min();
    Ok((person, facets.into_iter().map(|facet| PromisedFacet { facet, realized_on: real(facet) }).collect()))
}

/// What a promise says of a part that became real.
#[derive(Deserialize)]
struct Realized {
    facet: Facet,
    on: NaiveDate,
}

/// A move as it lies on the table.
pub(super) struct TransitionAtHand {
    pub id: TransitionId,
    pub person: PersonId,
    pub kind: TransitionKind,
    pub from: Option<(PositionId, String)>,
    pub to: (PositionId, String),
    pub effective_on: NaiveDate,
    pub commitment: Option<CommitmentId>,
    pub case: Option<CaseId>,
    pub acting: Option<ActingId>,
    pub words: String,
    pub closed_on: Option<NaiveDate>,
    pub outcome: Option<Closing>,
    pub outcome_words: String,
    /// What was to change, and since when it is real.
    pub promised: Vec<PromisedFacet>,
    /// What was seen at checks, whether or not it was promised.
    pub seen: Vec<PromisedFacet>,
    pub checks: Vec<HeldCheck>,
    pub pull_backs: Vec<PullBackLine>,
}

/// A check that was held.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldCheck {
    pub held_on: NaiveDate,
    pub found: RealizationCheck,
    pub words: String,
}

/// Somebody back in the old role.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PullBackLine {
    pub pull_back: PullBackId,
    pub transition: TransitionId,
    /// The position they went back to.
    pub position: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    /// Days by today, both ends included.
    pub days: i64,
    /// Hours in the old role; none where only the days are known.
    pub hours: Option<f64>,
    /// The code of a promise's causes.
    pub cause: String,
    pub words: String,
    pub commitment: Option<CommitmentId>,
}

const TRANSITIONS: &str = "
    SELECT t.id, t.person, t.kind, f.id, f.name, o.id, o.name, t.effective_on, t.commitment, t.career_case, t.acting,
           t.facets, t.words, t.closed_on, t.outcome, t.outcome_words
    FROM transition t JOIN position o ON o.id = t.to_position LEFT JOIN position f ON f.id = t.from_position";

/// Moves that fulfil a condition over `t`, the newest first.
pub(super) fn read_transitions(
    db: &Connection,
    today: NaiveDate,
    condition: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<TransitionAtHand>> {
    let sql = format!("{TRANSITIONS} WHERE {condition} ORDER BY t.effective_on DESC, t.id DESC");
    let rows = db.all(&sql, params, |row| {
        let from = row.get::<_, Option<PositionId>>(3)?.zip(row.get::<_, Option<String>>(4)?);
        let outcome: String = row.get(14)?;
        let at_hand = TransitionAtHand {
            id: row.get(0)?,
            person: row.get(1)?,
            kind: row.get(2)?,
            from,
            to: (row.get(5)?, row.get(6)?),
            effective_on: row.get(7)?,
            commitment: row.get(8)?,
            case: row.get(9)?,
            acting: row.get(10)?,
            words: row.get(12)?,
            closed_on: row.get(13)?,
            outcome: Closing::ALL.iter().copied().find(|closing| closing.word() == outcome),
            outcome_words: row.get(15)?,
            promised: Vec::new(),
            seen: Vec::new(),
            checks: Vec::new(),
            pull_backs: Vec::new(),
        };
        Ok((at_hand, row.get::<_, String>(11)?))
    })?;
    rows.into_iter().map(|(at_hand, facets)| filled(db, today, at_hand, &facets)).collect()
}

fn filled(db: &Connection, today: NaiveDate, bare: TransitionAtHand, facets: &str) -> Result<TransitionAtHand> {
    let seen: Vec<PromisedFacet> = read_json(facets)?;
    let promise = bare.commitment.map(|id| promise_of(db, id)).transpose();
    // A promise that was undone as a mistake promised nothing.
    let promise =
        promise.or_else(|failure| if matches!(failure, Failure::Missing(_)) { Ok(None) } else { Err(failure) })?;
    let promised = match promise {
        Some((_, promised)) if !promised.is_empty() => with_seen(promised, &seen),
        _ => seen.clone(),
    };
    let checks = db.all(
        "SELECT held_on, found, words FROM realization_check WHERE transition = ?1 ORDER BY length(week), week",
        [bare.id],
        |row| Ok((row.get::<_, NaiveDate>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?)),
    )?;
    let checks = checks
        .into_iter()
        .map(|(held_on, found, words)| Ok(HeldCheck { held_on, found: read_json(&found)?, words }))
        .collect::<Result<_>>()?;
    let pull_backs = pull_backs_of(db, today, &bare)?;
    Ok(TransitionAtHand { promised, seen, checks, pull_backs, ..bare })
}

/// What was promised, real since the earlier of what the promise and what a check says.
pub(super) fn with_seen(promised: Vec<PromisedFacet>, seen: &[PromisedFacet]) -> Vec<PromisedFacet> {
    let both = |promised: PromisedFacet| {
        let at_check = seen.iter().find(|seen| seen.facet == promised.facet).and_then(|seen| seen.realized_on);
        let realized_on = promised.realized_on.into_iter().chain(at_check).min();
        PromisedFacet { realized_on, ..promised }
    };
    promised.into_iter().map(both).collect()
}

fn pull_backs_of(db: &Connection, today: NaiveDate, of: &TransitionAtHand) -> Result<Vec<PullBackLine>> {
    let position = of.from.as_ref().map_or(String::new(), |(_, name)| name.clone());
    db.all(
        "SELECT id, from_day, to_day, minutes, cause, words, commitment FROM pull_back WHERE transition = ?1 ORDER BY from_day",
        [of.id],
        |row| {
            let (from, to): (NaiveDate, Option<NaiveDate>) = (row.get(1)?, row.get(2)?);
            let minutes: i64 = row.get(3)?;
            Ok(PullBackLine {
                pull_back: row.get(0)?,
                transition: of.id,
                position: position.clone(),
                from,
                to,
                days: ((to.unwrap_or(today).min(today) - from).num_days() + 1).max(0),
                hours: (minutes > 0).then(|| minutes as f64 / 60.0),
                cause: row.get(4)?,
                words: row.get(5)?,
                commitment: row.get(6)?,
            })
        },
    )
}

impl TransitionAtHand {
    pub fn read(db: &Connection, today: NaiveDate, id: TransitionId) -> Result<TransitionAtHand> {
        read_transitions(db, today, "t.id = ?1", [id])?.pop().ok_or_else(|| Failure::missing("transition-gone"))
    }

    /// The three checks as they stand on a day; none where it isn't looked at, or no longer.
    pub fn checks_at(&self, today: NaiveDate) -> Vec<CheckAt> {
        if self.closed_on.is_some() || !is_looked_at(self.kind, !self.promised.is_empty()) {
            return Vec::new();
        }
        let at = |week: &CheckWeek| {
            let on = week.day(self.effective_on);
            let held = self.checks.iter().any(|held| held.found.week == *week);
            let state = match (held, on <= today) {
                (true, _) => CheckState::Held,
                (false, true) => CheckState::Due,
                (false, false) => CheckState::Coming,
            };
            CheckAt { week: *week, on, state }
        };
        CheckWeek::ALL.iter().map(at).collect()
    }

    /// The latest check that is due: the earlier ones are answered by it.
    pub fn due(&self, today: NaiveDate) -> Option<CheckAt> {
        let checks = self.checks_at(today);
        let reached = checks.into_iter().rev().find(|check| check.on <= today)?;
        (reached.state == CheckState::Due).then_some(reached)
    }

    /// How much of the time since it took effect was spent in the old role (R14).
    pub fn rate(&self, today: NaiveDate) -> PullBack {
        let stretches: Vec<Stretch> =
            self.pull_backs.iter().map(|line| Stretch { from: line.from, to: line.to }).collect();
        pull_back(self.effective_on, &stretches, today)
    }

    /// Whether somebody is back in the old role and no day is known on which that ends.
    pub fn is_recalled(&self) -> bool {
        self.pull_backs.iter().any(|line| line.to.is_none())
    }

    /// The days on which it was a title and too little else: from its first day until a later check found it real, until it
    /// was closed, or until now.
    pub fn on_paper(&self, today: NaiveDate) -> Option<Stretch> {
        let paper = |held: &HeldCheck| held.found.finding == RealizationFinding::Paper;
        let found = self.checks.iter().any(paper) || self.outcome == Some(Closing::Paper);
        let last = self.checks.last().filter(|last| !paper(last)).map(|last| last.found.on);
        let real = self.outcome == Some(Closing::Real);
        let end = if real { self.closed_on } else { last };
        (found && self.effective_on <= today).then_some(Stretch { from: self.effective_on, to: end })
    }

    pub fn line(&self, today: NaiveDate) -> TransitionLine {
        let rate = self.rate(today);
        let last = self.checks.last().map(|held| &held.found);
        let suggested = last
            .filter(|found| found.week == CheckWeek::Week12 && self.outcome.is_none())
            .and_then(|found| closing(found, self.is_recalled()));
        TransitionLine {
            transition: self.id,
            kind: self.kind,
            from: self.from.as_ref().map_or(String::new(), |(_, name)| name.clone()),
            to: self.to.1.clone(),
            effective_on: self.effective_on,
            commitment: self.commitment,
            case: self.case,
            acting: self.acting,
            words: self.words.clone(),
            promised: self.promised.clone(),
            checks: self.checks_at(today),
            held: self.checks.clone(),
            pulled_back: rate,
            pull_back_rate: rate.rate(),
            suggested,
            outcome: self.outcome,
            closed_on: self.closed_on,
            outcome_words: self.outcome_words.clone(),
            can_pull_back: self.from.is_some() && self.effective_on <= today,
        }
    }
}

/// A move as the screen shows it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TransitionLine {
    pub transition: TransitionId,
    pub kind: TransitionKind,
    /// '' where they had no position before.
    pub from: String,
    pub to: String,
    pub effective_on: NaiveDate,
    /// The promise it fulfils.
    pub commitment: Option<CommitmentId>,
    pub case: Option<CaseId>,
    pub acting: Option<ActingId>,
    pub words: String,
    /// What was to change, and since when it is real.
    pub promised: Vec<PromisedFacet>,
    /// Week 4, 8 and 12 as they stand today; none where nothing is looked at any more.
    pub checks: Vec<CheckAt>,
    pub held: Vec<HeldCheck>,
    /// Days in the old role, and days since it took effect.
    pub pulled_back: PullBack,
    /// The one by the other, 0 to 1.
    pub pull_back_rate: Option<f64>,
    /// What the check of week 12 suggests to close with; both decide.
    pub suggested: Option<Closing>,
    pub outcome: Option<Closing>,
    pub closed_on: Option<NaiveDate>,
    pub outcome_words: String,
    pub can_pull_back: bool,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct RecordTransition {
    pub person: PersonId,
    pub kind: TransitionKind,
    /// The position they move to; for a title only, the title.
    pub position: String,
    /// The first day of it, which may be agreed beforehand; today where it is left out.
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

/// Writes a move down that came from no case and no acting.
pub fn record_transition(act: &mut Act, input: RecordTransition) -> Result<TransitionId> {
    let mut problems = Problems::default();
    let effective_on = day_ahead(act, &mut problems, input.on);
    problems.none()?;
    act.because(input.kind.word());
    let new = NewTransition {
        person: input.person,
        kind: input.kind,
        to: input.position,
        effective_on,
        commitment: input.commitment,
        facets: promised(input.facets),
        words: input.words,
        case: None,
        acting: None,
    };
    transition(act, new)
}
