//! Pieces of work that nobody has decided about.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::days::Days;
use super::scene::Need;
use crate::app::Ask;
use crate::error::Result;
use crate::id::{AbsenceId, DecisionId, FunctionId, PersonId};
use crate::time::plus_days;

/// A piece of work that is open.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedLine {
    /// The absence that began it.
    pub absence: AbsenceId,
    /// The cover that left it, where somebody is there and covers elsewhere.
    pub because_of: Option<DecisionId>,
    /// Whose work it is.
    pub missing: PersonId,
    pub name: String,
    pub function: FunctionId,
    pub function_name: String,
    pub day: NaiveDate,
    /// "08:00–16:00", as the wall clock shows it.
    pub hours: String,
    /// Minutes since 1970 UTC: hand it back to decide.
    pub begins: i64,
    pub minutes: i64,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct WhichNeeds {
    /// One absence alone; all where it is left out.
    pub absence: Option<AbsenceId>,
    /// Today where it is left out.
    pub from: Option<NaiveDate>,
    /// Six weeks later where it is left out.
    pub to: Option<NaiveDate>,
}

/// The most days that are looked at together: a year.
const MOST_DAYS: i64 = 366;

impl WhichNeeds {
    pub(super) fn days(&self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let from = self.from.unwrap_or(today);
        (from, self.to.unwrap_or(plus_days(from, 41)).min(plus_days(from, MOST_DAYS)))
    }
}

/// What is open, in the order of time.
pub fn needs(ask: &Ask, input: Option<WhichNeeds>) -> Result<Vec<NeedLine>> {
    let input = input.unwrap_or_default();
    let (from, to) = input.days(ask.world.today());
    let days = Days::read(ask, from, to)?;
    let open = open_needs(&days);
    Ok(open.into_iter().filter(|need| input.absence.is_none_or(|absence| need.absence == absence)).collect())
}

/// Everything that is open within the days that were read.
pub(super) fn open_needs(days: &Days) -> Vec<NeedLine> {
    let mut open = Vec::new();
    for day in days.from.iter_days().take_while(|day| *day <= days.to) {
        open.extend(days.scene(day).needs().iter().filter_map(|need| line(days, day, need)));
    }
    open
}

/// A need as it is told. None where what began it is no longer there.
pub(super) fn line(days: &Days, day: NaiveDate, need: &Need) -> Option<NeedLine> {
    let missing = days.person(need.of)?;
    let function = days.function(need.task)?;
    let opened = need.opened.then(|| days.covering_at(missing, need.slot)).flatten();
    let absence = match opened {
        Some(decision) => decision.absence,
        None => days.absence_at(missing, need.slot)?,
    };
    Some(NeedLine {
        absence,
        because_of: opened.map(|decision| decision.id),
        missing,
        name: days.names.of(missing),
        function: function.id,
        function_name: function.name.clone(),
        day,
        hours: days.clock.span(need.slot),
        begins: need.slot.from,
        minutes: need.slot.minutes(),
    })
}
