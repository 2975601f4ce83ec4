//! Everybody's careers in one list, and what of them needs the leader now. By name: no order of merit.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::acting::{ActingFlag, ActingStage};
use super::case::{Case, CaseEntered, CaseStage, CheckAt};
use super::gap::Awaited;
use super::page::{ActingLine, acting_line, waiting_sentence};
use super::record::{ActingAtHand, read_actings, read_json};
use super::rounds::read_rounds;
use super::transitions::{ASKED_DAYS, TransitionAtHand, read_transitions};
use crate::app::Ask;
use crate::error::{Failure, Message, Result};
use crate::id::{ActingId, CaseId, PersonId, RoundId, TransitionId};
use crate::people;
use crate::sql::Sql;
use crate::time::plus_days;

/// Days after which somebody who is ready and waits is told of on Today: three months.
const WAITS_LONG_DAYS: i64 = 90;

/// One person's career in a line.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CareerLine {
    pub person: PersonId,
    pub name: String,
    pub position: String,
    /// Where they want to go; '' where they have not said.
    pub where_to: String,
    pub by_when: Option<NaiveDate>,
    pub ambition_said_on: Option<NaiveDate>,
    pub round: Option<OpenRound>,
    pub case: Option<OpenCase>,
    pub acting: Option<ActingLine>,
    /// The check of a move that is due.
    pub check: Option<DueCheck>,
    /// The newest move.
    pub moved: Option<LastMove>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct OpenRound {
    pub round: RoundId,
    pub level: String,
    pub awaited: Awaited,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct OpenCase {
    pub case: CaseId,
    pub stage: CaseStage,
    pub since: NaiveDate,
    pub sentence: Option<Message>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct DueCheck {
    pub transition: TransitionId,
    pub position: String,
    pub check: CheckAt,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastMove {
    pub transition: TransitionId,
    pub position: String,
    pub effective_on: NaiveDate,
    /// A title and too little else, until now.
    pub on_paper: bool,
    /// Days in the old role since.
    pub pulled_back_days: i64,
}

/// The careers of everybody who is here, by name.
pub fn board(ask: &Ask, _: ()) -> Result<Vec<CareerLine>> {
    let mut parts = Parts::read(ask)?;
    let lines = people::list(ask, None)?.into_iter().map(|line| {
        let person = line.person;
        let (where_to, by_when, said_on) = parts.ambitions.remove(&person).unwrap_or_default();
        CareerLine {
            person,
            name: line.name,
            position: line.position,
            where_to,
            by_when,
            ambition_said_on: said_on,
            round: parts.rounds.remove(&person),
            case: parts.cases.remove(&person).map(|(open, _)| open),
            acting: parts.acting.remove(&person),
            check: parts.checks.remove(&person),
            moved: parts.moves.remove(&person),
        }
    });
    Ok(lines.collect())
}

type Said = (String, Option<NaiveDate>, Option<NaiveDate>);

/// What is open of everybody.
struct Parts {
    ambitions: HashMap<PersonId, Said>,
    rounds: HashMap<PersonId, OpenRound>,
    /// With the days they have waited, where they are ready.
    cases: HashMap<PersonId, (OpenCase, Option<i64>)>,
    acting: HashMap<PersonId, ActingLine>,
    checks: HashMap<PersonId, DueCheck>,
    moves: HashMap<PersonId, LastMove>,
}

impl Parts {
    fn read(ask: &Ask) -> Result<Parts> {
        let ambitions =
            ask.db.all("SELECT person, where_to, by_when, said_on FROM ambition ORDER BY said_on, id", [], |row| {
                Ok((row.get::<_, PersonId>(0)?, (row.get(1)?, row.get(2)?, row.get(3)?)))
            })?;
        let rounds = read_rounds(ask.db, "(SELECT count(*) FROM rating g WHERE g.round = r.id) < 2", [])?;
        let round = |at_hand: super::rounds::RoundAtHand| {
            let open = OpenRound { round: at_hand.id, level: at_hand.level.name, awaited: at_hand.round.awaited() };
            (at_hand.person, open)
        };
        let (checks, moves) = moves(ask)?;
        Ok(Parts {
            ambitions: ambitions.into_iter().collect(),
            rounds: rounds.into_iter().map(round).collect(),
            cases: cases(ask)?,
            acting: acting(ask)?,
            checks,
            moves,
        })
    }
}

/// The newest case of everybody that is not over.
fn cases(ask: &Ask) -> Result<HashMap<PersonId, (OpenCase, Option<i64>)>> {
    let today = ask.world.today();
    let rows = ask.db.all(
        "SELECT c.id, c.person, h.happened, h.event FROM career_case c CROSS JOIN case_event h ON h.career_case = c.id
         WHERE NOT EXISTS (
             SELECT 1 FROM case_event e WHERE e.career_case = c.id
               AND (e.kind IN ('effective', 'closed', 'let_go')
                    OR e.kind = 'decided' AND e.event ->> '$.content.decision' = 'no'))
         ORDER BY c.opened_on, c.id, h.place",
        [],
        |row| {
            Ok((
                (row.get::<_, CaseId>(0)?, row.get::<_, PersonId>(1)?),
                row.get::<_, NaiveDate>(2)?,
                row.get::<_, String>(3)?,
            ))
        },
    )?;
    let mut open: Vec<((CaseId, PersonId), Vec<CaseEntered>)> = Vec::new();
    for (whose, on, event) in rows {
        let entered = CaseEntered { on, event: read_json(&event)? };
        match open.last_mut().filter(|(last, _)| *last == whose) {
            Some((_, events)) => events.push(entered),
            None => open.push((whose, vec![entered])),
        }
    }
    let mut found = HashMap::new();
    for ((id, person), events) in open {
        let case = Case::of(&events).ok_or_else(|| Failure::broken("failure-damaged", "case without interest"))?;
        let waiting = case.waiting(today);
        let line = OpenCase { case: id, stage: case.stage, since: case.since, sentence: waiting.map(waiting_sentence) };
        found.insert(person, (line, waiting.map(|waiting| waiting.days)));
    }
    Ok(found)
}

/// The acting of everybody that is not over.
fn acting(ask: &Ask) -> Result<HashMap<PersonId, ActingLine>> {
    let open = read_actings(
        ask.db,
        "NOT EXISTS (
             SELECT 1 FROM acting_event o WHERE o.acting = a.id AND o.kind IN ('declined', 'returned', 'converted'))",
        [],
    )?;
    let line = |at_hand: ActingAtHand| Ok((at_hand.person, acting_line(ask, at_hand)?));
    open.into_iter().map(line).collect()
}

type Moves = (HashMap<PersonId, DueCheck>, HashMap<PersonId, LastMove>);

/// The moves of the last half year that are not closed: the check that is due, and the newest move of each person.
fn moves(ask: &Ask) -> Result<Moves> {
    let today = ask.world.today();
    let recent = read_transitions(
        ask.db,
        today,
        "t.closed_on IS NULL AND t.effective_on BETWEEN ?1 AND ?2",
        (plus_days(today, -ASKED_DAYS), today),
    )?;
    let (mut checks, mut moves) = (HashMap::new(), HashMap::new());
    for at_hand in recent.iter().rev() {
        if let Some(check) = at_hand.due(today) {
            let due = DueCheck { transition: at_hand.id, position: at_hand.to.1.clone(), check };
            checks.insert(at_hand.person, due);
        }
        moves.insert(at_hand.person, last_move(at_hand, today));
    }
    Ok((checks, moves))
}

fn last_move(at_hand: &TransitionAtHand, today: NaiveDate) -> LastMove {
    LastMove {
        transition: at_hand.id,
        position: at_hand.to.1.clone(),
        effective_on: at_hand.effective_on,
        on_paper: at_hand.on_paper(today).is_some_and(|paper| paper.to.is_none()),
        pulled_back_days: at_hand.rate(today).days,
    }
}

/// What of a career needs the leader now.
pub enum CareerNeed {
    /// The planned end of acting is near, today, or past.
    Acting { acting: ActingId, flag: ActingFlag, position: String, end: NaiveDate },
    /// A move is to be looked at.
    Check(DueCheck),
    /// Ready, and waiting for long.
    Waiting { case: CaseId, since: NaiveDate, days: i64 },
    /// The employee has rated, and the leader not yet.
    Rating { round: RoundId, level: String, since: NaiveDate },
}

/// Who it is about, and what.
pub struct CareerAttention {
    pub person: PersonId,
    pub need: CareerNeed,
}

/// Everything that needs the leader now, for Today.
pub fn attention(ask: &Ask) -> Result<Vec<CareerAttention>> {
    let mut found = Vec::new();
    for (person, line) in acting(ask)? {
        let ends = [ActingFlag::EndsSoon, ActingFlag::EndsToday, ActingFlag::PastItsEnd];
        let flag = line.flags.iter().map(|flag| flag.flag).find(|flag| ends.contains(flag));
        if let Some(flag) = flag.filter(|_| line.stage == ActingStage::Running) {
            let need = CareerNeed::Acting { acting: line.acting, flag, position: line.position, end: line.end };
            found.push(CareerAttention { person, need });
        }
    }
    let (checks, _) = moves(ask)?;
    found.extend(checks.into_iter().map(|(person, due)| CareerAttention { person, need: CareerNeed::Check(due) }));
    for (person, (open, days)) in cases(ask)? {
        let waits = matches!(open.stage, CaseStage::Ready | CaseStage::WaitingForOpening | CaseStage::PutOff);
        if let Some(days) = days.filter(|days| waits && *days >= WAITS_LONG_DAYS) {
            let since = plus_days(ask.world.today(), -days);
            found.push(CareerAttention { person, need: CareerNeed::Waiting { case: open.case, since, days } });
        }
    }
    for at_hand in read_rounds(ask.db, "(SELECT count(*) FROM rating g WHERE g.round = r.id) = 1", [])? {
        if let ([Some(since), None], Awaited::Leader) = (at_hand.rated_on, at_hand.round.awaited()) {
            let need = CareerNeed::Rating { round: at_hand.id, level: at_hand.level.name, since };
            found.push(CareerAttention { person: at_hand.person, need });
        }
    }
    Ok(found)
}
