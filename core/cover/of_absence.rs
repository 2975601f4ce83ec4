//! One absence, with everything that is to be decided about it: what is open, the best cover for it, what was decided and
//! where that stands, and who stands in where it lasts long.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::backfill::{LongAbsence, long_absence};
use super::board::{CoverDecision, told_of};
use super::days::Days;
use super::needs::{NeedLine, WhichNeeds, open_needs};
use super::suggesting::{Proposal, propose};
use crate::absences::{self, AbsenceLine, OfAbsence};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::time::plus_days;

/// Days ahead that are looked at together: six weeks.
const AHEAD: i64 = 42;
/// Days back within which one still says what became of a cover: four weeks.
const BACK: i64 = 28;

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsenceCover {
    pub absence: AbsenceLine,
    pub sentence: Message,
    /// The first and the last day of which the work was looked at.
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// In the order of time.
    pub open: Vec<NeedLine>,
    /// Also what was declined or went wrong, in the order of time.
    pub decided: Vec<CoverDecision>,
    /// The best cover for what is open, each day by itself.
    pub proposal: Proposal,
    /// Where it lasts over four weeks: who stands in.
    pub long: Option<LongAbsence>,
}

/// What an absence leaves, and what becomes of it, for six weeks from its first day or from today.
pub fn of_absence(ask: &Ask, input: OfAbsence) -> Result<AbsenceCover> {
    let today = ask.world.today();
    let absence = absences::one(ask, input.absence)?;
    let from = absence.from.max(today);
    let last = plus_days(from, AHEAD - 1);
    let to = absence.to.map_or(last, |to| to.min(last)).max(from);
    let days = Days::read(ask, absence.from.max(plus_days(today, -BACK)).min(from), to)?;
    let mine = |need: &NeedLine| need.absence == absence.absence && need.day >= from;
    let open: Vec<NeedLine> = open_needs(&days).into_iter().filter(mine).collect();
    let decided = told_of(ask, &days, absence.absence)?;
    let which = WhichNeeds { absence: Some(absence.absence), from: Some(from), to: Some(to) };
    let sentence = match (open.len(), decided.is_empty()) {
        (0, true) => Message::new("cover-absence-nothing").with("name", absence.name.as_str()),
        (0, false) => Message::new("cover-absence-decided").with("name", absence.name.as_str()),
        (count, _) => Message::new("cover-absence-open").with("count", count).with("name", absence.name.as_str()),
    };
    Ok(AbsenceCover {
        proposal: propose(ask, Some(which))?,
        long: long_absence(ask, &absence)?,
        sentence,
        from,
        to,
        open,
        decided,
        absence,
    })
}
