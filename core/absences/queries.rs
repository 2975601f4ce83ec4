//! Who is away, and when.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AbsenceKind, AbsenceState, DeclineRule, SaidOfAbsence};
use crate::app::Ask;
use crate::error::{Failure, Result};
use crate::id::{AbsenceId, PersonId};
use crate::people::Names;
use crate::sql::Sql;
use crate::time::plus_days;

/// An absence in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsenceLine {
    pub absence: AbsenceId,
    pub person: PersonId,
    pub name: String,
    pub kind: AbsenceKind,
    pub state: AbsenceState,
    pub from: NaiveDate,
    /// Wall clock, where the first day is a part.
    pub from_at: Option<String>,
    /// The last day; none while nobody knows.
    pub to: Option<NaiveDate>,
    pub to_at: Option<String>,
    pub end_expected: bool,
    /// When to ask again.
    pub review_on: Option<NaiveDate>,
    /// The rule for which it was declined.
    pub rule: Option<DeclineRule>,
    pub asked_on: NaiveDate,
}

pub(super) const LINES: &str = "
    SELECT id, person, kind, said, starts_on, starts_at, ends_on, ends_at, end_expected, review_on, rule, asked_on FROM absence";

pub(super) fn read(row: &Row, today: NaiveDate) -> rusqlite::Result<AbsenceLine> {
    let said: SaidOfAbsence = row.get(3)?;
    let (from, to) = (row.get(4)?, row.get::<_, Option<NaiveDate>>(6)?);
    let text = |at: usize| row.get::<_, String>(at).map(|text| (!text.is_empty()).then_some(text));
    let rule: String = row.get(10)?;
    Ok(AbsenceLine {
        absence: row.get(0)?,
        person: row.get(1)?,
        name: String::new(),
        kind: row.get(2)?,
        state: AbsenceState::of(said, from, to, today),
        from,
        from_at: text(5)?,
        to,
        to_at: text(7)?,
        end_expected: row.get(8)?,
        review_on: row.get(9)?,
        rule: DeclineRule::ALL.iter().copied().find(|known| known.word() == rule),
        asked_on: row.get(11)?,
    })
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct WhichAbsences {
    /// Today where it is left out.
    pub from: Option<NaiveDate>,
    /// Six weeks later where it is left out.
    pub to: Option<NaiveDate>,
}

/// Everybody who is away or asks to be, within some days; those who are away first, in the order of their first day.
pub fn list(ask: &Ask, input: Option<WhichAbsences>) -> Result<Vec<AbsenceLine>> {
    let input = input.unwrap_or_default();
    let from = input.from.unwrap_or(ask.world.today());
    let to = input.to.unwrap_or(plus_days(from, 41));
    let mut lines = within(ask.db, from, to, ask.world.today())?;
    let names = Names::read(ask.db)?;
    for line in &mut lines {
        line.name = names.of(line.person);
    }
    lines.sort_by(|one, other| {
        let order = |line: &AbsenceLine| (line.state == AbsenceState::Requested, line.from, line.absence);
        order(one).cmp(&order(other))
    });
    Ok(lines)
}

/// Absences that touch some days: approved ones, and requests that wait for an answer. Without names.
pub fn within(db: &Connection, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> Result<Vec<AbsenceLine>> {
    db.all(
        &format!(
            "{LINES} WHERE said = 'approved' AND ends_on >= ?1 AND starts_on <= ?2
             UNION ALL {LINES} WHERE said = 'approved' AND ends_on IS NULL AND starts_on <= ?2
             UNION ALL {LINES} WHERE said = 'requested' AND (ends_on IS NULL OR ends_on >= ?1) AND starts_on <= ?2"
        ),
        (from, to),
        |row| read(row, today),
    )
}

/// One absence, whatever was said of it.
pub fn one(ask: &Ask, absence: AbsenceId) -> Result<AbsenceLine> {
    let found = ask.db.maybe(&format!("{LINES} WHERE id = ?1"), [absence], |row| read(row, ask.world.today()))?;
    let mut line = found.ok_or_else(|| Failure::missing("absence-gone"))?;
    line.name = crate::people::name_of(ask.db, line.person)?;
    Ok(line)
}

/// What is known of somebody's absences, the newest first, for their page.
pub fn of_person(ask: &Ask, person: PersonId) -> Result<Vec<AbsenceLine>> {
    let name = crate::people::name_of(ask.db, person)?;
    let mut lines = ask.db.all(
        &format!("{LINES} WHERE person = ?1 AND said <> 'cancelled' ORDER BY starts_on DESC, id DESC LIMIT 50"),
        [person],
        |row| read(row, ask.world.today()),
    )?;
    for line in &mut lines {
        line.name.clone_from(&name);
    }
    Ok(lines)
}

/// Everybody whose end is open or only expected and whose day to ask again has come.
pub fn to_review(ask: &Ask) -> Result<Vec<AbsenceLine>> {
    let today = ask.world.today();
    let mut lines = ask.db.all(
        &format!("{LINES} WHERE said = 'approved' AND (ends_on IS NULL OR ends_on >= ?1) AND review_on <= ?1 ORDER BY review_on"),
        [today],
        |row| read(row, today),
    )?;
    let names = Names::read(ask.db)?;
    for line in &mut lines {
        line.name = names.of(line.person);
    }
    Ok(lines)
}
