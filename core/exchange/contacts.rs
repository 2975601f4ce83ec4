//! Lists of contacts to draw from: who had one, when, on which channel, and where it is found.
//!
//! Nothing of a customer is read: columns that are not about that are passed over, and what is kept of a length is whether
//! it was short or long. Agents stand in such files under names of their own; who is meant is seen from number and name, or
//! said once. What is older than ninety days is left out, since it would go at once, unless a first day is named.

mod agents;
mod columns;
mod rows;

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::people::LineProblem;
use super::people::columns::fingerprint;
use super::tables::{Table, read_table};
use crate::app::{Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{ContactListId, PersonId};
use crate::quality::{self, CONTACT_DAYS, ContactListKind, NewContact};
use crate::sql::Sql;
use crate::time::plus_days;
pub use agents::{AgentIs, Agents, FoundAgent};
pub use columns::ContactField;
use columns::{check_mapping, guess};
use rows::{ContactRow, contact_rows};

/// Problems that a preview shows; the rest is counted.
pub const SHOWN_PROBLEMS: usize = 200;
/// How many contacts are kept before somebody is told how far it is.
const TELL_EVERY: usize = 1_024;
/// First values of a column that a preview shows.
const SHOWN_SAMPLES: usize = 5;

type Mapping = Vec<Option<ContactField>>;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PreviewContacts {
    pub file: String,
    #[serde(default)]
    pub mapping: Option<Mapping>,
    #[serde(default)]
    pub sheet: Option<String>,
    /// Who an agent of the file is.
    #[serde(default)]
    pub agents: Option<Vec<AgentIs>>,
    /// The first day that counts; ninety days ago where it is left out.
    #[serde(default)]
    pub since: Option<NaiveDate>,
}

#[derive(Debug, Serialize, TS)]
pub struct ContactColumn {
    pub header: String,
    pub field: Option<ContactField>,
    pub samples: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactsPreview {
    pub file_name: String,
    pub format: Message,
    /// The columns were understood this way before.
    pub remembered: bool,
    pub columns: Vec<ContactColumn>,
    pub rows: i64,
    /// What would be kept: contacts of people of the team, not too old, not known yet.
    pub contacts: i64,
    /// Kept already, out of another list.
    pub known: i64,
    pub too_old: i64,
    /// Everybody who had a contact, by name in the file.
    pub agents: Vec<FoundAgent>,
    /// The first two hundred.
    pub problems: Vec<LineProblem>,
    pub problem_count: i64,
}

/// What an import of this file would keep.
pub fn preview_contacts(ask: &Ask, input: PreviewContacts) -> Result<ContactsPreview> {
    let (file_name, table) = read(ask, &input.file, input.sheet.as_deref())?;
    let known = remembered(ask, &table)?;
    let remembered = input.mapping.is_none() && known.is_some();
    let mapping = input.mapping.or(known).filter(|mapping| mapping.len() == table.headers.len());
    let mapping = mapping.unwrap_or_else(|| guess(&table.headers));
    let found = match check_mapping(&table.headers, &mapping) {
        Ok(()) => contact_rows(&table, &mapping, ask.world.today()),
        Err(_) => rows::ContactRows::default(), // The columns themselves show what is missing; the import says it.
    };
    let mut agents = Agents::read(ask, input.agents.unwrap_or_default())?;
    let sorted = Sorted::of(ask, &found.rows, &mut agents, since(ask, input.since))?;
    let samples = |at: usize| {
        let values = table.rows.iter().map(|row| row.cell(at)).filter(|cell| !cell.is_empty());
        values.take(SHOWN_SAMPLES).map(super::tables::Cell::text).collect()
    };
    let columns = table.headers.iter().enumerate().map(|(at, header)| {
        let field = mapping.get(at).copied().flatten();
        // Values of columns that are passed over may be a customer's: they are not shown either.
        ContactColumn { header: header.clone(), field, samples: if field.is_some() { samples(at) } else { Vec::new() } }
    });
    Ok(ContactsPreview {
        file_name,
        format: table.format.message(),
        remembered,
        columns: columns.collect(),
        rows: table.rows.len() as i64,
        contacts: sorted.kept.len() as i64,
        known: sorted.known,
        too_old: sorted.too_old,
        agents: agents.found(ask)?,
        problem_count: found.problems.len() as i64,
        problems: found.problems.into_iter().take(SHOWN_PROBLEMS).collect(),
    })
}

/// The first day whose contacts are kept.
pub(super) fn since(ask: &Ask, said: Option<NaiveDate>) -> NaiveDate {
    said.unwrap_or(plus_days(ask.world.today(), 1 - CONTACT_DAYS))
}

fn read(ask: &Ask, file: &str, sheet: Option<&str>) -> Result<(String, Table)> {
    let (name, bytes) = ask.files.read(file)?;
    let table = read_table(&bytes, &name, sheet).map_err(|error| Failure::Refused(error.message()))?;
    Ok((name, table))
}

fn mapping_id(table: &Table) -> String {
    format!("contacts:{}", fingerprint(&table.headers))
}

fn remembered(ask: &Ask, table: &Table) -> Result<Option<Mapping>> {
    let id = mapping_id(table);
    let text = ask.db.maybe("SELECT mapping FROM import_mapping WHERE id = ?1", [id], |row| row.get::<_, String>(0))?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// The rows of a file by what becomes of them.
struct Sorted {
    kept: Vec<NewContact>,
    known: i64,
    too_old: i64,
}

impl Sorted {
    fn of(ask: &Ask, rows: &[ContactRow], agents: &mut Agents, since: NaiveDate) -> Result<Sorted> {
        let mut seen = kept_since(ask, since)?;
        let mut sorted = Sorted { kept: Vec::new(), known: 0, too_old: 0 };
        for row in rows {
            let Some(person) = agents.person(&row.agent) else { continue };
            if row.day < since {
                sorted.too_old += 1;
            } else if !seen.insert((person, row.day, row.reference.clone())) {
                sorted.known += 1;
            } else {
                sorted.kept.push(row.contact(person));
            }
        }
        Ok(sorted)
    }
}

/// Contacts that are here already, so that reading a list twice keeps them once.
pub(super) fn kept_since(ask: &Ask, since: NaiveDate) -> Result<HashSet<(PersonId, NaiveDate, String)>> {
    let rows = ask.db.all("SELECT person, day, reference FROM contact WHERE day >= ?1", [since], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.into_iter().collect())
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ImportContacts {
    pub file: String,
    pub mapping: Mapping,
    #[serde(default)]
    pub sheet: Option<String>,
    #[serde(default)]
    pub agents: Option<Vec<AgentIs>>,
    #[serde(default)]
    pub since: Option<NaiveDate>,
    /// Whether lines with problems may be left out. Without it nothing is imported while there are any.
    #[serde(default)]
    pub skip_broken: Option<bool>,
}

#[derive(Debug, Serialize, TS)]
pub struct ImportedContacts {
    pub list: ContactListId,
    pub contacts: i64,
    /// Lines that were left out because something was wrong with them.
    pub skipped: i64,
}

/// Keeps contacts one by one. How far it is can be asked, and it can be stopped; then nothing of the list is kept.
fn keep(act: &Act, list: ContactListId, contacts: &[NewContact]) -> Result<()> {
    let running = act.files.begin(contacts.len() as u64);
    for (at, contact) in contacts.iter().enumerate() {
        if at % TELL_EVERY == 0 && !running.goes_on(at as u64) {
            return Err(Failure::refused("import-stopped"));
        }
        quality::add_contact(act, list, contact)?;
    }
    Ok(())
}

/// Imports a list of contacts, as one act.
pub fn import_contacts(act: &mut Act, input: ImportContacts) -> Result<ImportedContacts> {
    let (name, table) = read(&act.ask(), &input.file, input.sheet.as_deref())?;
    if let Err(message) = check_mapping(&table.headers, &input.mapping) {
        let mut problems = Problems::default();
        problems.unless_with(false, "mapping", message);
        problems.none()?;
    }
    let found = contact_rows(&table, &input.mapping, act.world.today());
    let broken = found.problems.len();
    if broken > 0 && !input.skip_broken.unwrap_or(false) {
        return Err(Failure::Refused(Message::new("import-lines-broken").with("count", broken)));
    }
    let mut agents = Agents::read(&act.ask(), input.agents.unwrap_or_default())?;
    let since = since(&act.ask(), input.since);
    let sorted = Sorted::of(&act.ask(), &found.rows, &mut agents, since)?;
    if sorted.kept.is_empty() {
        return Err(Failure::refused("contacts-nothing-to-keep"));
    }
    let list = quality::begin_list(act, &name, ContactListKind::Table)?;
    keep(act, list, &sorted.kept)?;
    let mapping = serde_json::to_string(&input.mapping).map_err(|error| Failure::broken("failure-broken", error))?;
    act.db.run(
        "INSERT INTO import_mapping (id, mapping) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET mapping = excluded.mapping",
        (mapping_id(&table), mapping),
    )?;
    act.because(&sorted.kept.len().to_string());
    Ok(ImportedContacts { list, contacts: sorted.kept.len() as i64, skipped: broken as i64 })
}
