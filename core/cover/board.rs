//! The cover board: who is away, what is left of their work, who does it.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::days::{Days, Decision};
use super::deciding::open_minutes;
use super::needs::{NeedLine, open_needs};
use super::suggesting::ask_text;
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
    /// Minutes since 1970 UTC.
    pub begins: i64,
    pub minutes: i64,
    pub kind: DecisionKind,
    pub state: DecisionState,
    pub coverer: Option<PersonId>,
    pub coverer_name: String,
    pub effect: Option<Effect>,
    pub postponed_to: Option<NaiveDate>,
    /// It calls somebody back into the job they were released from.
    pub pulled_back: bool,
    /// The text to send to whoever was asked.
    pub ask: Option<Message>,
}

/// What a decision says besides who does it.
#[derive(Clone, Debug, Default)]
struct Said {
    effect: Option<Effect>,
    postponed_to: Option<NaiveDate>,
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
    let said = said_within(ask, today, to)?;
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
            decided: mine.map(|decision| told(&days, decision, said.get(&decision.id))).collect(),
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

/// What was said of the decisions of some days about which nobody has to say yes.
fn said_within(ask: &Ask, from: NaiveDate, to: NaiveDate) -> Result<HashMap<DecisionId, Said>> {
    let rows = ask.db.all(
        "SELECT id, effect, postponed_to FROM cover_decision
         WHERE day BETWEEN ?1 AND ?2 AND (effect <> '' OR postponed_to IS NOT NULL)",
        (from, to),
        |row| {
            let word: String = row.get(1)?;
            let effect = Effect::ALL.iter().copied().find(|known| known.word() == word);
            Ok((row.get(0)?, Said { effect, postponed_to: row.get(2)? }))
        },
    )?;
    Ok(rows.into_iter().collect())
}

/// Everything that was decided about an absence within the days that were read.
pub(super) fn told_of(ask: &Ask, days: &Days, absence: AbsenceId) -> Result<Vec<CoverDecision>> {
    let said = said_within(ask, days.from, days.to)?;
    let mine = |decision: &&Decision| decision.absence == absence && (days.from..=days.to).contains(&decision.day);
    Ok(days.decisions.iter().filter(mine).map(|decision| told(days, decision, said.get(&decision.id))).collect())
}

fn told(days: &Days, decision: &Decision, said: Option<&Said>) -> CoverDecision {
    let function = days.functions.iter().find(|function| function.id == decision.function);
    let function_name = function.map(|function| function.name.clone()).unwrap_or_default();
    let coverer_name = decision.coverer.map(|coverer| days.names.of(coverer)).unwrap_or_default();
    let hours = days.clock.span(decision.slot);
    let missing = days.names.of(decision.missing);
    let ask = decision.coverer.map(|_| ask_text(&coverer_name, &function_name, decision.day, &hours, &missing));
    let Said { effect, postponed_to } = said.cloned().unwrap_or_default();
    CoverDecision {
        decision: decision.id,
        absence: decision.absence,
        because_of: decision.because_of,
        missing: decision.missing,
        function: decision.function,
        day: decision.day,
        begins: decision.slot.from,
        minutes: decision.slot.minutes(),
        kind: decision.kind,
        state: decision.state(),
        coverer: decision.coverer,
        pulled_back: decision.pulled_back,
        function_name,
        coverer_name,
        effect,
        postponed_to,
        hours,
        ask,
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
