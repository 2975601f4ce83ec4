//! One person's whole career, for one screen: where they want to go, what is expected there, where their cases and acting
//! stand, what became of their moves.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::acting::{ActingEventKind, ActingFlag, ActingStage, Extension};
use super::actings::clocks;
use super::case::{
    AgreedGap, CaseEntered, CaseEvent, CaseEventKind, CaseStage, Decided, Decision, Evidence, FoundOpening, Readiness,
    Waiting, after,
};
use super::ladder::{Expectation, Level};
use super::ladders::{in_force, versions};
use super::lane::{CareerLane, lane};
use super::realization::Closing;
use super::record::{ActingAtHand, CaseAtHand, read_json};
use super::rounds::{RoundLine, round_lines};
use super::titles::{TitlesBeside, titles_beside};
use super::transitions::{PullBackLine, TransitionLine, read_transitions};
use crate::app::Ask;
use crate::error::{Failure, Message, Result};
use crate::fold::fold;
use crate::id::{ActingId, AmbitionId, CaseId, CommitmentId, LadderId, PersonId};
use crate::people::{self, Facet};
use crate::sql::Sql;

words! {
    /// What can be done with a case.
    CaseVerb {
        AgreeGap = "agree_gap", AddEvidence = "add_evidence", SayReady = "say_ready", WaitForOpening = "wait_for_opening",
        FindOpening = "find_opening", Decide = "decide", TakeEffect = "take_effect", LetGo = "let_go",
    }

    /// What can be done with an acting assignment.
    ActingVerb {
        Accept = "accept", Decline = "decline", Begin = "begin", Extend = "extend", Return = "return", Convert = "convert",
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct CareerOf {
    pub person: PersonId,
}

/// Everything about one person's career.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CareerPage {
    pub person: PersonId,
    pub name: String,
    pub today: NaiveDate,
    /// Their own position today; '' where they have none.
    pub position: String,
    /// The ladders on which a level is called as their position.
    pub on_ladders: Vec<OnLadder>,
    /// The newest first: it holds.
    pub ambitions: Vec<Ambition>,
    /// Newest first.
    pub rounds: Vec<RoundLine>,
    /// Newest first.
    pub cases: Vec<CaseLine>,
    /// Newest first.
    pub acting: Vec<ActingLine>,
    /// Newest first.
    pub transitions: Vec<TransitionLine>,
    /// Newest first.
    pub pull_backs: Vec<PullBackLine>,
    pub lane: CareerLane,
    /// HR's titles beside the ledger, where a list was imported.
    pub titles: Option<TitlesBeside>,
    /// Promises of a move that a transition can fulfil, newest first.
    pub promises: Vec<RolePromise>,
}

/// A level of a ladder that somebody stands on.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OnLadder {
    pub ladder: LadderId,
    pub ladder_name: String,
    pub version: i64,
    pub level: String,
    pub expectations: Vec<Expectation>,
    /// The next level of this ladder; none at its top.
    pub next: Option<String>,
    /// Other ladders one can go to from here.
    pub leads_to: Vec<String>,
}

/// Where somebody wants to go, as they said it on a day.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ambition {
    pub ambition: AmbitionId,
    pub said_on: NaiveDate,
    pub where_to: String,
    pub by_when: Option<NaiveDate>,
    pub words: String,
}

/// Something that happened in a case, as its history shows it.
#[derive(Debug, Serialize, TS)]
pub struct CaseEventLine {
    pub on: NaiveDate,
    pub kind: CaseEventKind,
    /// What was typed with it.
    pub text: String,
}

/// A case as it stands today.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseLine {
    pub case: CaseId,
    pub stage: CaseStage,
    pub since: NaiveDate,
    /// The employee's interest, in their words.
    pub ambition: String,
    pub gap: Option<AgreedGap>,
    /// What the agreed level expects, in the version it was agreed on.
    pub expectations: Vec<Expectation>,
    pub evidence: Vec<EvidenceLine>,
    pub ready: Option<Readiness>,
    pub opening: Option<FoundOpening>,
    pub waiting: Option<Waiting>,
    /// "Ready since 12 March, waiting 140 days"; none for who is not ready yet.
    pub sentence: Option<Message>,
    pub decisions: Vec<DecisionLine>,
    pub effective_on: Option<NaiveDate>,
    pub outcome: Option<Closing>,
    /// Oldest first.
    pub events: Vec<CaseEventLine>,
    pub may: Vec<CaseVerb>,
}

#[derive(Debug, Serialize, TS)]
pub struct EvidenceLine {
    pub on: NaiveDate,
    pub evidence: Evidence,
}

#[derive(Debug, Serialize, TS)]
pub struct DecisionLine {
    pub on: NaiveDate,
    pub decided: Decided,
}

/// A flag of the clock with its sentence.
#[derive(Debug, Serialize, TS)]
pub struct ActingFlagLine {
    pub flag: ActingFlag,
    pub since: NaiveDate,
    pub message: Message,
}

/// An acting assignment as it stands today.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActingLine {
    pub acting: ActingId,
    pub position: String,
    pub returns_to: String,
    pub from: NaiveDate,
    /// The first planned end, for ever.
    pub planned_end: NaiveDate,
    /// The last planned day as it stands now.
    pub end: NaiveDate,
    pub extensions: Vec<Extension>,
    pub stage: ActingStage,
    pub since: NaiveDate,
    pub began_on: Option<NaiveDate>,
    pub ended_on: Option<NaiveDate>,
    /// Days in the job; none before it began.
    pub days: Option<i64>,
    /// The heaviest last.
    pub flags: Vec<ActingFlagLine>,
    pub may: Vec<ActingVerb>,
}

/// A promise about a role.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RolePromise {
    pub commitment: CommitmentId,
    pub what: String,
    pub promised_on: NaiveDate,
    pub due: Option<NaiveDate>,
    pub facets: Vec<Facet>,
    /// Somebody still waits for it.
    pub open: bool,
}

/// Everything about one person's career, shaped for one screen.
pub fn show(ask: &Ask, input: CareerOf) -> Result<CareerPage> {
    let (db, person, today) = (ask.db, input.person, ask.world.today());
    let name = people::name_of(db, person)?;
    if name.is_empty() {
        return Err(Failure::missing("person-gone"));
    }
    let position = people::position_on(db, person, today)?.map(|(_, name)| name).unwrap_or_default();
    let transitions = read_transitions(db, today, "t.person = ?1", [person])?;
    let promises = role_promises(db, person)?;
    let lane = lane(db, person, &name, today, &transitions, &promises)?;
    let mut pull_backs: Vec<PullBackLine> =
        transitions.iter().flat_map(|transition| transition.pull_backs.clone()).collect();
    pull_backs.sort_by_key(|line| std::cmp::Reverse((line.from, line.pull_back)));
    Ok(CareerPage {
        person,
        on_ladders: on_ladders(db, today, &position)?,
        ambitions: ambitions(db, person)?,
        rounds: round_lines(db, person)?,
        cases: cases(db, person, today)?,
        acting: acting(ask, person)?,
        transitions: transitions.iter().map(|transition| transition.line(today)).collect(),
        pull_backs,
        lane,
        titles: titles_beside(db, person)?,
        promises,
        name,
        today,
        position,
    })
}

/// Where a position stands on the ladders that hold on a day.
pub(super) fn on_ladders(db: &Connection, today: NaiveDate, position: &str) -> Result<Vec<OnLadder>> {
    let mut found = Vec::new();
    if position.is_empty() {
        return Ok(found);
    }
    for version in in_force(db, today)? {
        let ladder = version.ladder;
        let Some(at) = ladder.levels.iter().position(|level| fold(&level.name) == fold(position)) else { continue };
        let next = ladder.levels.get(at + 1).map(|level| level.name.clone());
        let Some(Level { name, expectations, leads_to, .. }) = ladder.levels.into_iter().nth(at) else { continue };
        found.push(OnLadder {
            ladder: version.ladder_id,
            ladder_name: ladder.name,
            version: ladder.version,
            level: name,
            expectations,
            next,
            leads_to,
        });
    }
    Ok(found)
}

fn ambitions(db: &Connection, person: PersonId) -> Result<Vec<Ambition>> {
    db.all(
        "SELECT id, said_on, where_to, by_when, words FROM ambition WHERE person = ?1 ORDER BY said_on DESC, id DESC",
        [person],
        |row| {
            Ok(Ambition {
                ambition: row.get(0)?,
                said_on: row.get(1)?,
                where_to: row.get(2)?,
                by_when: row.get(3)?,
                words: row.get(4)?,
            })
        },
    )
}

fn cases(db: &Connection, person: PersonId, today: NaiveDate) -> Result<Vec<CaseLine>> {
    let ids =
        db.all("SELECT id FROM career_case WHERE person = ?1 ORDER BY opened_on DESC, id DESC", [person], |row| {
            row.get::<_, CaseId>(0)
        })?;
    ids.into_iter().map(|id| case_line(db, CaseAtHand::read(db, id)?, today)).collect()
}

fn case_line(db: &Connection, at_hand: CaseAtHand, today: NaiveDate) -> Result<CaseLine> {
    let case = &at_hand.case;
    let waiting = case.waiting(today);
    let expectations = match &case.gap {
        Some(gap) => versions(db, "l.name = ?1 AND v.version = ?2", (&gap.ladder, gap.version))?
            .pop()
            .and_then(|version| version.ladder.level(&gap.level).map(|(_, level)| level.expectations.clone()))
            .unwrap_or_default(),
        None => Vec::new(),
    };
    Ok(CaseLine {
        case: at_hand.id,
        stage: case.stage,
        since: case.since,
        expectations,
        evidence: case.evidence.iter().map(|(on, said)| EvidenceLine { on: *on, evidence: said.clone() }).collect(),
        waiting,
        sentence: waiting.map(waiting_sentence),
        decisions: case.decisions.iter().map(|(on, said)| DecisionLine { on: *on, decided: said.clone() }).collect(),
        effective_on: case.effective,
        outcome: case.outcome,
        events: at_hand.events.iter().map(|(_, entered)| event_line(entered)).collect(),
        may: case_verbs(case.stage),
        ambition: case.ambition.clone(),
        gap: case.gap.clone(),
        ready: case.ready.clone(),
        opening: case.opening.clone(),
    })
}

/// "Ready since 12 March, waiting 140 days."
pub(super) fn waiting_sentence(waiting: Waiting) -> Message {
    let key = if waiting.over { "case-waited" } else { "case-waiting" };
    Message::new(key).with("date", waiting.since).with("days", waiting.days)
}

fn event_line(entered: &CaseEntered) -> CaseEventLine {
    let text = match &entered.event {
        CaseEvent::Interest { words } | CaseEvent::LetGo { words } | CaseEvent::Closed { words, .. } => words.clone(),
        CaseEvent::GapAgreed(gap) => gap.words.clone(),
        CaseEvent::Evidence(evidence) => evidence.words.clone(),
        CaseEvent::Ready { decided_by } => decided_by.clone(),
        CaseEvent::OpeningFound { position } => position.clone(),
        CaseEvent::Decided(decided) => decided.reasons.clone(),
        CaseEvent::WaitingForOpening | CaseEvent::Effective | CaseEvent::Checked(_) => String::new(),
    };
    CaseEventLine { on: entered.on, kind: entered.event.kind(), text }
}

/// What fits where a case stands, in the order of its way.
fn case_verbs(stage: CaseStage) -> Vec<CaseVerb> {
    use CaseVerb as V;
    let none = String::new;
    let gap = AgreedGap { ladder: none(), version: 1, level: none(), words: none() };
    let decided = Decided { decision: Decision::Yes, by: none(), reasons: none(), again_on: None };
    let table = [
        (V::AgreeGap, CaseEvent::GapAgreed(gap)),
        (V::AddEvidence, CaseEvent::Evidence(Evidence { expectation: 0, words: none() })),
        (V::SayReady, CaseEvent::Ready { decided_by: none() }),
        (V::WaitForOpening, CaseEvent::WaitingForOpening),
        (V::FindOpening, CaseEvent::OpeningFound { position: none() }),
        (V::Decide, CaseEvent::Decided(decided)),
        (V::TakeEffect, CaseEvent::Effective),
        (V::LetGo, CaseEvent::LetGo { words: none() }),
    ];
    table.into_iter().filter(|(_, event)| after(stage, event).is_some()).map(|(verb, _)| verb).collect()
}

fn acting(ask: &Ask, person: PersonId) -> Result<Vec<ActingLine>> {
    let ids = ask
        .db
        .all("SELECT id FROM acting WHERE person = ?1 ORDER BY id DESC", [person], |row| row.get::<_, ActingId>(0))?;
    ids.into_iter().map(|id| acting_line(ask, ActingAtHand::read(ask.db, id)?)).collect()
}

pub(super) fn acting_line(ask: &Ask, at_hand: ActingAtHand) -> Result<ActingLine> {
    let (today, acting) = (ask.world.today(), &at_hand.acting);
    let flags = acting.flags(today, &clocks(&ask.settings()?));
    let flag_line = |flagged: super::acting::Flagged| ActingFlagLine {
        flag: flagged.flag,
        since: flagged.since,
        message: Message::new(&format!("acting-flag-{}", flagged.flag.word().replace('_', "-"))),
    };
    let verbs = [
        (ActingVerb::Accept, ActingEventKind::Accepted),
        (ActingVerb::Decline, ActingEventKind::Declined),
        (ActingVerb::Begin, ActingEventKind::Began),
        (ActingVerb::Extend, ActingEventKind::Extended),
        (ActingVerb::Return, ActingEventKind::Returned),
        (ActingVerb::Convert, ActingEventKind::Converted),
    ];
    Ok(ActingLine {
        acting: at_hand.id,
        position: acting.offer.position.clone(),
        returns_to: acting.offer.returns_to.clone(),
        from: acting.offer.from,
        planned_end: acting.planned_end,
        end: acting.end(),
        extensions: acting.extensions.clone(),
        stage: acting.stage,
        since: acting.since,
        began_on: acting.began_on,
        ended_on: acting.ended_on,
        days: acting.days(today),
        flags: flags.into_iter().map(flag_line).collect(),
        may: verbs.into_iter().filter(|(_, event)| acting.allows(*event)).map(|(verb, _)| verb).collect(),
    })
}

/// Promises of a promotion or of another role. What was let go or never wanted fulfils nothing.
pub(super) fn role_promises(db: &Connection, person: PersonId) -> Result<Vec<RolePromise>> {
    let rows = db.all(
        "SELECT c.id, c.what, c.promised_on, c.due, s.standing -> '$.terms.facets',
                c.said IN ('stated', 'unanswered', 'disputed', 'active', 'at_risk', 'claimed_kept', 'contested')
         FROM commitment c JOIN commitment_standing s ON s.id = c.id
         WHERE c.person = ?1 AND s.standing ->> '$.terms.kind' IN ('promotion', 'role_change')
           AND c.said NOT IN ('mistaken', 'declined', 'withdrawn', 'superseded')
         ORDER BY c.promised_on DESC",
        [person],
        |row| {
            let promise = RolePromise {
                commitment: row.get(0)?,
                what: row.get(1)?,
                promised_on: row.get(2)?,
                due: row.get(3)?,
                facets: Vec::new(),
                open: row.get(5)?,
            };
            Ok((promise, row.get::<_, String>(4)?))
        },
    )?;
    rows.into_iter().map(|(promise, facets)| Ok(RolePromise { facets: read_json(&facets)?, ..promise })).collect()
}
