//! What can be asked about people.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AssignmentKind, Names, stay};
use crate::app::Ask;
use crate::error::{Failure, Result};
use crate::id::{AssignmentId, PersonId};
use crate::sql::Sql;

/// Somebody in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonLine {
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    pub full_name: String,
    pub employee_number: String,
    pub team: String,
    pub position: String,
    pub joined: Option<NaiveDate>,
    /// Their last day, once it has passed.
    pub left: Option<NaiveDate>,
    /// Since when they can have waited for a talk: their first day, or the day they came into this vault if that is later.
    #[serde(skip)]
    #[ts(skip)]
    pub waiting_since: Option<NaiveDate>,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields = nullable)]
pub struct WhichPeople {
    /// Those who left as well.
    pub with_left: Option<bool>,
}

/// What is known of everybody on a day, in one statement. Somebody with no employment on that day is one who left, or
/// who has not begun: `here` tells.
const LINES: &str = "
    SELECT p.id, p.name, p.employee_number,
           coalesce((SELECT t.name FROM membership m JOIN team t ON t.id = m.team
                     WHERE m.person = p.id AND m.valid_from <= ?1 AND (m.valid_to IS NULL OR m.valid_to >= ?1)), ''),
           coalesce((SELECT o.name FROM assignment a JOIN position o ON o.id = a.position
                     WHERE a.person = p.id AND a.valid_from <= ?1 AND (a.valid_to IS NULL OR a.valid_to >= ?1)
                     ORDER BY a.valid_from DESC, a.kind <> 'substantive' DESC LIMIT 1), ''),
           EXISTS (SELECT 1 FROM employment e WHERE e.person = p.id
                   AND e.valid_from <= ?1 AND (e.valid_to IS NULL OR e.valid_to >= ?1)),
           EXISTS (SELECT 1 FROM employment e WHERE e.person = p.id AND e.valid_from > ?1),
           p.known_since
    FROM person p";

/// Everybody, by name. Those who have not begun yet are in the list; those who left only on request.
pub fn list(ask: &Ask, input: Option<WhichPeople>) -> Result<Vec<PersonLine>> {
    let with_left = input.unwrap_or_default().with_left.unwrap_or(false);
    let names = Names::read(ask.db)?;
    let rows = ask.db.all(LINES, [ask.world.today()], |row| {
        let line = PersonLine {
            person: row.get(0)?,
            name: String::new(),
            full_name: row.get(1)?,
            employee_number: row.get(2)?,
            team: row.get(3)?,
            position: row.get(4)?,
            joined: None,
            left: None,
            waiting_since: row.get(7)?,
        };
        Ok((line, row.get::<_, bool>(5)? || row.get::<_, bool>(6)?))
    })?;
    let mut people = Vec::new();
    for (mut line, here) in rows {
        if here || with_left {
            let stay = stay(ask.db, line.person)?;
            line.joined = stay.map(|(joined, _)| joined);
            line.left = stay.and_then(|(_, left)| left).filter(|left| *left < ask.world.today());
            line.waiting_since = line.waiting_since.max(line.joined);
            line.name = names.of(line.person);
            people.push(line);
        }
    }
    people.sort_by_cached_key(|line| line.full_name.to_lowercase());
    Ok(people)
}

/// Names that were used before, for choosing.
#[derive(Debug, Serialize, TS)]
pub struct Choices {
    pub teams: Vec<String>,
    pub positions: Vec<String>,
}

pub fn choices(ask: &Ask, _: ()) -> Result<Choices> {
    let names = |table: &str| ask.db.all(&format!("SELECT name FROM {table} ORDER BY name"), [], |row| row.get(0));
    Ok(Choices { teams: names("team")?, positions: names("position")? })
}

/// Everything that is known of one person on a day, for their page.
pub struct Profile {
    pub line: PersonLine,
    /// Their last day, where it is known and still to come.
    pub leaves_on: Option<NaiveDate>,
    pub preferred_name: String,
    pub pronouns: String,
    pub languages: String,
    pub manager: Option<(PersonId, String)>,
    /// Contract hours a week, none where they are not known or the person is not here.
    pub weekly_hours: Option<f64>,
    pub periods: Vec<Period>,
    pub assignments: Vec<AssignmentLine>,
}

/// A stretch of employment with the same hours.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Period {
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub weekly_hours: f64,
}

/// A position somebody fills or filled.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentLine {
    pub assignment: AssignmentId,
    pub position: String,
    pub kind: AssignmentKind,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub planned_end: Option<NaiveDate>,
    pub returns_to: String,
}

pub fn profile(ask: &Ask, person: PersonId) -> Result<Profile> {
    let today = ask.world.today();
    let found = ask.db.maybe(&format!("{LINES} WHERE p.id = ?2"), (today, person), |row| {
        Ok(PersonLine {
            person,
            name: String::new(),
            full_name: row.get(1)?,
            employee_number: row.get(2)?,
            team: row.get(3)?,
            position: row.get(4)?,
            joined: None,
            left: None,
            waiting_since: row.get(7)?,
        })
    })?;
    let mut line = found.ok_or_else(|| Failure::missing("person-gone"))?;
    line.name = super::name_of(ask.db, person)?;
    let stay = stay(ask.db, person)?;
    line.joined = stay.map(|(joined, _)| joined);
    line.left = stay.and_then(|(_, left)| left).filter(|left| *left < today);
    let leaves_on = stay.and_then(|(_, left)| left).filter(|left| *left >= today);
    line.waiting_since = line.waiting_since.max(line.joined);
    let (preferred_name, pronouns, languages) =
        ask.db.one("SELECT preferred_name, pronouns, languages FROM person WHERE id = ?1", [person], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    let manager = ask.db.maybe(
        "SELECT manager FROM reporting_line WHERE person = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2)",
        (person, today),
        |row| row.get::<_, PersonId>(0),
    )?;
    let manager = manager.map(|id| super::name_of(ask.db, id).map(|name| (id, name))).transpose()?;
    let periods = ask.db.all(
        "SELECT valid_from, valid_to, contract_minutes FROM employment WHERE person = ?1 ORDER BY valid_from DESC",
        [person],
        |row| Ok(Period { from: row.get(0)?, to: row.get(1)?, weekly_hours: row.get::<_, i64>(2)? as f64 / 60.0 }),
    )?;
    let now = periods.iter().find(|period| period.from <= today && period.to.is_none_or(|to| to >= today));
    let weekly_hours = now.map(|period| period.weekly_hours).filter(|hours| *hours > 0.0);
    let assignments = ask.db.all(
        "SELECT a.id, o.name, a.kind, a.valid_from, a.valid_to, a.planned_end, coalesce(r.name, '')
         FROM assignment a JOIN position o ON o.id = a.position LEFT JOIN position r ON r.id = a.returns_to
         WHERE a.person = ?1 ORDER BY a.valid_from DESC",
        [person],
        |row| {
            Ok(AssignmentLine {
                assignment: row.get(0)?,
                position: row.get(1)?,
                kind: row.get(2)?,
                from: row.get(3)?,
                to: row.get(4)?,
                planned_end: row.get(5)?,
                returns_to: row.get(6)?,
            })
        },
    )?;
    Ok(Profile { line, leaves_on, preferred_name, pronouns, languages, manager, weekly_hours, periods, assignments })
}
