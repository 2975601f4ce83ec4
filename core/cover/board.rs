//! The cover board: who is away, what is left of their work, who does it.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::days::{Days, Decision};
use super::deciding::open_minutes;
use super::needs::{NeedLine, open_needs};
use super::{DecisionKind, DecisionState, Effect};
use crate::absences::{self, AbsenceLine, AbsenceState};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::id::{AbsenceId, DecisionId, FunctionId, PersonId};
use crate::sql::Sql;
use crate::time::plus_days;

words! {
    /// How far ahead the board looks.
    BoardSpan { Today = "today", Week = "week", SixWeeks = "six_weeks" }
}

impl BoardSpan {
    fn days(self) -> i64 {
        match self {
            BoardSpan::Today => 1,
            BoardSpan::Week => 7,
            BoardSpan::SixWeeks => 42,
        }
    }
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct WhichBoard {
    /// A week where it is left out.
    pub span: Option<BoardSpan>,
}

/// A decision, as the board tells it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverDecision {
    pub decision: DecisionId,
    pub absence: AbsenceId,
    pub because_of: Option<DecisionId>,
    pub missing: PersonId,
    pub function: FunctionId,
    pub function_name: String,
    pub day: NaiveDate,
    pub hours: String,
    pub minutes: i64,
    pub kind: DecisionKind,
    pub state: DecisionState,
    pub coverer: Option<PersonId>,
    pub coverer_name: String,
    pub effect: Option<Effect>,
    /// It calls somebody back into the job they were released from.
    pub pulled_back: bool,
}

/// Somebody who is away, with their work.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwayLine {
    pub absence: AbsenceLine,
    pub open: Vec<NeedLine>,
    pub decided: Vec<CoverDecision>,
    pub open_minutes: i64,
    /// Over four weeks, and nobody stands in yet (R20).
    pub asks_backfill: bool,
}

#[derive(Debug, Serialize, TS)]
pub struct CoverBoard {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub sentence: Message,
    /// In the order of their first day.
    pub away: Vec<AwayLine>,
    /// Requests that wait for an answer.
    pub requests: Vec<AbsenceLine>,
    /// The next absence that is known, where everybody is in.
    pub next: Option<AbsenceLine>,
}

/// Days from which on an absence asks for a backfill plan: four weeks (R20).
pub(super) const LONG: i64 = 28;

pub fn board(ask: &Ask, input: Option<WhichBoard>) -> Result<CoverBoard> {
    let today = ask.world.today();
    let span = input.unwrap_or_default().span.unwrap_or(BoardSpan::Week);
    let to = plus_days(today, span.days() - 1);
    let days = Days::read(ask, today, to)?;
    let open = open_needs(&days);
    let effects: HashMap<DecisionId, String> = ask
        .db
        .all(
            "SELECT id, effect FROM cover_decision WHERE effect <> '' AND day BETWEEN ?1 AND ?2",
            (today, to),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .into_iter()
        .collect();
    let planned: Vec<AbsenceId> = ask.db.all("SELECT absence FROM backfill", [], |row| row.get(0))?;
    let later =
        absences::list(ask, Some(absences::WhichAbsences { from: Some(today), to: Some(plus_days(today, 180)) }))?;
    let (mut away, mut requests, mut next) = (Vec::new(), Vec::new(), None);
    for absence in later {
        if absence.from > to {
            next = next.or(Some(absence).filter(|absence| absence.state != AbsenceState::Requested));
            continue;
        }
        if absence.state == AbsenceState::Requested {
            requests.push(absence);
            continue;
        }
        let id = absence.absence;
        let mine =
            days.decisions.iter().filter(|decision| decision.absence == id && (today..=to).contains(&decision.day));
        away.push(AwayLine {
            open: open.iter().filter(|need| need.absence == id).cloned().collect(),
            decided: mine.map(|decision| told(&days, decision, effects.get(&decision.id))).collect(),
            open_minutes: open_minutes(&open, id),
            asks_backfill: is_long(&absence, today) && !planned.contains(&id),
            absence,
        });
    }
    let gaps = away.iter().filter(|line| line.open_minutes > 0).count();
    let sentence = match (away.len(), gaps) {
        (0, _) => Message::new("cover-board-everybody"),
        (_, 0) => Message::new("cover-board-covered").with("count", away.len()),
        _ => Message::new("cover-board-gaps").with("count", away.len()).with("gaps", gaps),
    };
    Ok(CoverBoard { from: today, to, sentence, next: next.filter(|_| away.is_empty()), away, requests })
}

/// Whether an absence lasts over four weeks, or has lasted so long already.
pub(super) fn is_long(absence: &AbsenceLine, today: NaiveDate) -> bool {
    (absence.to.unwrap_or(today) - absence.from).num_days() + 1 > LONG
}

fn told(days: &Days, decision: &Decision, effect: Option<&String>) -> CoverDecision {
    let name = days.functions.iter().find(|function| function.id == decision.function);
    CoverDecision {
        decision: decision.id,
        absence: decision.absence,
        because_of: decision.because_of,
        missing: decision.missing,
        function: decision.function,
        function_name: name.map(|function| function.name.clone()).unwrap_or_default(),
        day: decision.day,
        hours: days.clock.span(decision.slot),
        minutes: decision.slot.minutes(),
        kind: decision.kind,
        state: decision.state(),
        coverer: decision.coverer,
        coverer_name: decision.coverer.map(|coverer| days.names.of(coverer)).unwrap_or_default(),
        effect: effect.and_then(|effect| Effect::ALL.iter().copied().find(|known| known.word() == effect)),
        pulled_back: decision.pulled_back,
    }
}

/// Covers within some days that nobody has said yes to.
pub fn waiting_for_yes(ask: &Ask, from: NaiveDate, to: NaiveDate) -> Result<Vec<CoverDecision>> {
    let waiting: i64 = ask.db.one(
        "SELECT count(*) FROM cover_decision WHERE day BETWEEN ?1 AND ?2 AND coverer IS NOT NULL AND confirmed_on IS NULL
           AND declined_on IS NULL AND ended_on IS NULL",
        (from, to),
        |row| row.get(0),
    )?;
    if waiting == 0 {
        return Ok(Vec::new());
    }
    let days = Days::read(ask, from, to)?;
    let waits = |decision: &&Decision| decision.state() == DecisionState::Asked && (from..=to).contains(&decision.day);
    Ok(days.decisions.iter().filter(waits).map(|decision| told(&days, decision, None)).collect())
}

/// Covers of days before one that were agreed and not said to be done yet.
pub fn waiting_to_be_done(ask: &Ask, before: NaiveDate) -> Result<Vec<DecisionId>> {
    ask.db.all(
        "SELECT id FROM cover_decision WHERE day < ?1 AND confirmed_on IS NOT NULL AND ended_on IS NULL AND declined_on IS NULL
         ORDER BY begins, id",
        [before],
        |row| row.get(0),
    )
}
