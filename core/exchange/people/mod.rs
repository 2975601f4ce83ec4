//! Importing the team from a spreadsheet: read, show what would happen line by line, then one act, so one undo.
//!
//! Somebody is recognised by their employee number, or by their full name where the file has no number and only one
//! person bears the name. Whoever is recognised is updated; a cell that is empty changes nothing. How the columns were
//! understood is remembered by the header line, so the next file of the same kind is drop and Enter.
//!
//! Columns that tell a cause of absence or anything about health are never read, and the preview says which.

pub mod columns;
pub mod rows;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::tables::{Table, read_table};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::fold::fold;
use crate::id::PersonId;
use crate::much::is_much;
use crate::people::{self, AssignmentKind, ChangeHours, CorrectPerson, PersonOn, ReportTo, WelcomePerson};
use crate::sql::Sql;
use columns::{PeopleField, check_mapping, fingerprint, forget_causes};
use rows::{PersonRow, people_rows};

/// Problems that the preview shows; the rest is counted.
const SHOWN_PROBLEMS: usize = 200;

/// How a file's columns are understood: a field or nothing for each.
type Mapping = Vec<Option<PeopleField>>;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PreviewPeople {
    pub file: String,
    #[serde(default)]
    pub mapping: Option<Mapping>,
    #[serde(default)]
    pub sheet: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct PreviewColumn {
    pub header: String,
    pub field: Option<PeopleField>,
    pub samples: Vec<String>,
    /// A cause or health column: never read.
    pub dropped: bool,
}

#[derive(Debug, Serialize, TS)]
pub struct LineProblem {
    /// The line as the spreadsheet counts it.
    pub line: i64,
    pub column: String,
    pub message: Message,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeoplePreview {
    pub file_name: String,
    pub format: Message,
    pub sheets: Vec<String>,
    pub sheet: String,
    /// The columns were understood this way before.
    pub remembered: bool,
    pub columns: Vec<PreviewColumn>,
    pub rows: i64,
    pub added: i64,
    pub updated: i64,
    pub unchanged: i64,
    /// The first two hundred.
    pub problems: Vec<LineProblem>,
    pub problem_count: i64,
    /// It would change more than one in twenty: the import asks once more.
    pub large: bool,
    /// New people whose name somebody bears already.
    pub same_name: Vec<String>,
}

/// What an import of this file would do.
pub fn preview_people(ask: &Ask, input: PreviewPeople) -> Result<PeoplePreview> {
    let (file_name, mut table) = read(ask, &input.file, input.sheet.as_deref())?;
    forget_causes(&mut table);
    let known = remembered(ask, &table)?;
    let remembered = input.mapping.is_none() && known.is_some();
    let mapping = input.mapping.or(known).filter(|mapping| mapping.len() == table.headers.len());
    let shown = columns::columns(&table, mapping.as_deref());
    let mapping: Mapping = shown.iter().map(|column| column.field).collect();
    let found = match check_mapping(&table.headers, &mapping) {
        Ok(()) => people_rows(&table, &mapping, ask.world.today()),
        Err(_) => rows::PeopleRows::default(), // The columns themselves show what is missing; the import says it.
    };
    let plan = Plan::of(ask, &found.people)?;
    let problems = found.problems.iter().take(SHOWN_PROBLEMS).map(|problem| LineProblem {
        line: problem.line as i64,
        column: problem.column.clone(),
        message: problem.message(),
    });
    Ok(PeoplePreview {
        file_name,
        format: table.format.message(),
        sheets: table.sheets.clone(),
        sheet: table.sheet.clone(),
        remembered,
        rows: table.rows.len() as i64,
        added: plan.count(|step| matches!(step, Step::Add)),
        updated: plan.count(|step| matches!(step, Step::Update(_))),
        unchanged: plan.count(|step| matches!(step, Step::Same)),
        problems: problems.collect(),
        problem_count: found.problems.len() as i64,
        large: plan.large,
        same_name: plan.same_name,
        columns: shown
            .into_iter()
            .map(|column| PreviewColumn {
                header: column.header,
                field: column.field,
                samples: column.samples,
                dropped: column.dropped,
            })
            .collect(),
    })
}

pub(super) fn read(ask: &Ask, file: &str, sheet: Option<&str>) -> Result<(String, Table)> {
    let (name, bytes) = ask.files.read(file)?;
    let table = read_table(&bytes, &name, sheet).map_err(|error| Failure::Refused(error.message()))?;
    Ok((name, table))
}

fn remembered(ask: &Ask, table: &Table) -> Result<Option<Mapping>> {
    let id = fingerprint(&table.headers);
    let text = ask.db.maybe("SELECT mapping FROM import_mapping WHERE id = ?1", [id], |row| row.get::<_, String>(0))?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// What is to be done with a row.
enum Step {
    Add,
    Update(PersonId),
    Same,
}

struct Plan {
    steps: Vec<Step>,
    large: bool,
    same_name: Vec<String>,
}

impl Plan {
    fn of(ask: &Ask, rows: &[PersonRow]) -> Result<Plan> {
        let known = Known::read(ask)?;
        let mut plan = Plan { steps: Vec::new(), large: false, same_name: Vec::new() };
        let mut taken: HashSet<PersonId> = HashSet::new();
        for row in rows {
            // Two rows can't be the same person: the second is somebody else of that name.
            let step = match known.find(row).filter(|person| taken.insert(*person)) {
                None => {
                    if known.by_name.contains_key(&fold(&row.name)) {
                        plan.same_name.push(row.name.clone());
                    }
                    Step::Add
                }
                Some(person) if differs(ask, person, row, &known)? => Step::Update(person),
                Some(_) => Step::Same,
            };
            plan.steps.push(step);
        }
        let updated = plan.steps.iter().filter(|step| matches!(step, Step::Update(_))).count();
        plan.large = is_much(updated as i64, known.people as i64);
        Ok(plan)
    }

    fn count(&self, which: impl Fn(&Step) -> bool) -> i64 {
        self.steps.iter().filter(|step| which(step)).count() as i64
    }
}

/// Who is in the vault, by number and by name.
pub(super) struct Known {
    people: usize,
    by_number: HashMap<String, PersonId>,
    /// None where two bear the name.
    by_name: HashMap<String, Option<PersonId>>,
    numbered: bool,
}

impl Known {
    pub(super) fn read(ask: &Ask) -> Result<Known> {
        let rows = ask.db.all("SELECT id, name, employee_number FROM person", [], |row| {
            Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        let mut known =
            Known { people: rows.len(), by_number: HashMap::new(), by_name: HashMap::new(), numbered: false };
        for (person, name, number) in rows {
            if !number.is_empty() {
                known.by_number.insert(fold(&number), person);
                known.numbered = true;
            }
            known.by_name.entry(fold(&name)).and_modify(|bearer| *bearer = None).or_insert(Some(person));
        }
        Ok(known)
    }

    pub(super) fn find(&self, row: &PersonRow) -> Option<PersonId> {
        if !row.employee_number.is_empty() {
            if let Some(person) = self.by_number.get(&fold(&row.employee_number)) {
                return Some(*person);
            }
            if self.numbered {
                return None; // Numbers are in use: another number is another person, whatever the name.
            }
        }
        self.by_name.get(&fold(&row.name)).copied().flatten()
    }

    fn named(&self, manager: &str) -> Option<PersonId> {
        let folded = fold(manager);
        self.by_number.get(&folded).copied().or_else(|| self.by_name.get(&folded).copied().flatten())
    }
}

/// The contract minutes that a row tells, from its hours or its part of full time.
fn minutes_of(row: &PersonRow, full_time_hours: f64) -> Option<i64> {
    let part = |points: u32| (f64::from(points) / 10_000.0 * full_time_hours * 60.0).round() as i64;
    row.weekly_minutes.map(i64::from).or_else(|| row.fte_points.map(part))
}

/// Whether a row tells something else than the vault knows. What it leaves empty is no difference.
fn differs(ask: &Ask, person: PersonId, row: &PersonRow, known: &Known) -> Result<bool> {
    let profile = people::profile(ask, person)?;
    let full_time = ask.settings()?.full_time_hours;
    let texts = [
        (&row.name, &profile.line.full_name),
        (&row.preferred_name, &profile.preferred_name),
        (&row.pronouns, &profile.pronouns),
        (&row.employee_number, &profile.line.employee_number),
        (&row.languages, &profile.languages),
    ];
    let told = |(told, known): &(&String, &String)| !told.is_empty() && told != known;
    if profile.line.left.is_some_and(|left| left < ask.world.today()) {
        return Ok(texts.iter().any(told)); // What somebody was who left stays as it was.
    }
    let today_texts = [(&row.team, &profile.line.team), (&row.position, &profile.line.position)];
    let begun = profile.line.joined.is_none_or(|joined| joined <= ask.world.today());
    let hours = minutes_of(row, full_time).map(|minutes| minutes as f64 / 60.0);
    let manager = known.named(&row.manager);
    Ok(texts.iter().any(told)
        || begun && today_texts.iter().any(told)
        || begun && hours.is_some_and(|hours| profile.weekly_hours.unwrap_or(0.0) != hours)
        || row.left.is_some() && row.left != profile.line.left
        || begun && manager.is_some() && profile.manager.map(|(id, _)| id) != manager)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ImportPeople {
    pub file: String,
    pub mapping: Mapping,
    #[serde(default)]
    pub sheet: Option<String>,
    /// Whether lines with problems may be left out. Without it nothing is imported while there are any.
    #[serde(default)]
    pub skip_broken: Option<bool>,
    /// Whether more than one in twenty may change.
    #[serde(default)]
    pub large: Option<bool>,
}

#[derive(Debug, Serialize, TS)]
pub struct Imported {
    pub added: i64,
    pub updated: i64,
    pub skipped: i64,
}

/// Imports the people of a file, as one act.
pub fn import_people(act: &mut Act, input: ImportPeople) -> Result<Imported> {
    let (_, mut table) = read(&act.ask(), &input.file, input.sheet.as_deref())?;
    forget_causes(&mut table);
    if let Err(error) = check_mapping(&table.headers, &input.mapping) {
        let message = error.message();
        let mut problems = Problems::default();
        problems.unless_with(false, "mapping", message);
        problems.none()?;
    }
    let found = people_rows(&table, &input.mapping, act.world.today());
    let mut broken: Vec<usize> = found.problems.iter().map(|problem| problem.line).collect();
    broken.dedup();
    if !broken.is_empty() && !input.skip_broken.unwrap_or(false) {
        return Err(Failure::Refused(Message::new("import-lines-broken").with("count", broken.len())));
    }
    let plan = Plan::of(&act.ask(), &found.people)?;
    if plan.large && !input.large.unwrap_or(false) {
        let updated = plan.count(|step| matches!(step, Step::Update(_)));
        return Err(Failure::Refused(Message::new("import-changes-many").with("count", updated)));
    }
    remember(act, &table, &input.mapping)?;
    let mut imported = Imported { added: 0, updated: 0, skipped: broken.len() as i64 };
    let mut managers = Vec::new();
    for (row, step) in found.people.iter().zip(&plan.steps) {
        let person = match step {
            Step::Add => {
                imported.added += 1;
                add(act, row)?
            }
            Step::Update(person) => {
                imported.updated += 1;
                update(act, *person, row)?;
                *person
            }
            Step::Same => continue,
        };
        managers.push((person, row));
    }
    // Managers last: they may stand further down in the same file.
    let known = Known::read(&act.ask())?;
    for (person, row) in managers {
        put_under_manager(act, person, row, &known)?;
    }
    act.about(About::People);
    act.because(&(imported.added + imported.updated).to_string());
    Ok(imported)
}

fn remember(act: &Act, table: &Table, mapping: &Mapping) -> Result<()> {
    let text = serde_json::to_string(mapping).map_err(|error| Failure::broken("failure-broken", error))?;
    act.db.run(
        "INSERT INTO import_mapping (id, mapping) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET mapping = excluded.mapping",
        (fingerprint(&table.headers), text),
    )?;
    Ok(())
}

fn add(act: &mut Act, row: &PersonRow) -> Result<PersonId> {
    let full_time = act.settings()?.full_time_hours;
    let text = |text: &String| (!text.is_empty()).then(|| text.clone());
    let person = people::welcome(
        act,
        WelcomePerson {
            name: row.name.clone(),
            preferred_name: text(&row.preferred_name),
            pronouns: text(&row.pronouns),
            employee_number: text(&row.employee_number),
            languages: text(&row.languages),
            joined: row.joined.or(row.left.map(|left| left.min(act.world.today()))),
            team: text(&row.team),
            position: text(&row.position),
            weekly_hours: minutes_of(row, full_time).map(|minutes| minutes as f64 / 60.0),
            manager: None,
        },
    )?;
    if let Some(on) = row.left {
        people::leave(act, PersonOn { person, on: on.max(row.joined.unwrap_or(on)) })?;
    }
    Ok(person)
}

fn update(act: &mut Act, person: PersonId, row: &PersonRow) -> Result<()> {
    let profile = people::profile(&act.ask(), person)?;
    let today = act.world.today();
    let text = |text: &String| (!text.is_empty()).then(|| text.clone());
    people::correct(
        act,
        CorrectPerson {
            person,
            name: text(&row.name),
            preferred_name: text(&row.preferred_name),
            pronouns: text(&row.pronouns),
            employee_number: text(&row.employee_number),
            languages: text(&row.languages),
        },
    )?;
    if profile.line.left.is_some_and(|left| left < today) {
        return Ok(()); // Somebody who left is rehired by hand, with a day; a list that still has them says nothing.
    }
    let from = profile.line.joined.map_or(today, |joined| joined.max(today));
    if !row.team.is_empty() && row.team != profile.line.team {
        people::join_team(act, people::JoinTeam { person, from, team: row.team.clone() })?;
    }
    if !row.position.is_empty() && row.position != profile.line.position {
        let input = people::Assign {
            person,
            position: row.position.clone(),
            kind: AssignmentKind::Substantive,
            from,
            planned_end: None,
            returns_to: None,
        };
        people::assign(act, input)?;
    }
    let full_time = act.settings()?.full_time_hours;
    let hours = minutes_of(row, full_time).map(|minutes| minutes as f64 / 60.0);
    if let Some(weekly_hours) = hours.filter(|hours| *hours != profile.weekly_hours.unwrap_or(0.0)) {
        people::change_hours(act, ChangeHours { person, from, weekly_hours })?;
    }
    if let Some(on) = row.left.filter(|_| row.left != profile.line.left) {
        people::leave(act, PersonOn { person, on: on.max(profile.line.joined.unwrap_or(on)) })?;
    }
    Ok(())
}

/// A manager who can't be found, or who would close a circle, is told as a consequence; the person is imported anyway.
fn put_under_manager(act: &mut Act, person: PersonId, row: &PersonRow, known: &Known) -> Result<()> {
    if row.manager.is_empty() || row.left.is_some() {
        return Ok(());
    }
    let unknown =
        Message::new("import-manager-unknown").with("name", row.name.as_str()).with("manager", row.manager.as_str());
    let Some(manager) = known.named(&row.manager).filter(|manager| *manager != person) else {
        act.consequence(unknown);
        return Ok(());
    };
    let profile = people::profile(&act.ask(), person)?;
    if profile.manager.as_ref().is_some_and(|(present, _)| *present == manager) {
        return Ok(());
    }
    let from = first_day_for_manager(&profile, act.world.today());
    match people::report_to(act, ReportTo { person, from, manager: Some(manager) }) {
        Err(Failure::Invalid(_)) => {
            act.consequence(unknown);
            Ok(())
        }
        other => other,
    }
}

/// From their first day where nobody was their manager yet, else from today.
fn first_day_for_manager(profile: &people::Profile, today: NaiveDate) -> NaiveDate {
    let joined = profile.line.joined.unwrap_or(today);
    if profile.manager.is_none() { joined } else { joined.max(today) }
}
