//! What people may ask of their data, and what goes when its time is over.
//!
//! - **Subject file**: everything about one person, for that person, working notes included. It is the only way a working
//!   note leaves the laptop.
//! - **Erasure**: a person's rows, what the ledger remembers of them, and what search knew, gone for good. Backups made
//!   before still hold them until they are thinned out; the screen says so.
//! - **Retention**: each kind of record has a time. Working notes go after 90 days by themselves; people who left more
//!   than two years ago are listed first and go when the leader says so; absences go two years after they ended.

mod notice;
mod others;
mod rolling;

pub use notice::*;
use others::Others;
pub use rolling::sweep_absences;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value, json};
use ts_rs::TS;

use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Result};
use crate::files::{Document, name_of_file};
use crate::id::PersonId;
use crate::one_on_ones::{NOTE_DAYS, OfPerson};
use crate::quality::{self, CONTACT_DAYS};
use crate::sql::Sql;
use crate::time::{plus_days, stamp};
use crate::{career, ledger, people, review_cases};

/// Days after somebody left until their records go: two years (SAFETY 5).
const AFTER_LEAVING: i64 = 730;

/// How many rows of a kind.
#[derive(Debug, Serialize, TS)]
pub struct KindCount {
    /// Key of its name.
    pub kind: String,
    pub count: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct ErasePreview {
    pub name: String,
    pub rows: Vec<KindCount>,
}

/// What would go if somebody were erased.
pub fn erase_preview(ask: &Ask, input: OfPerson) -> Result<ErasePreview> {
    let name = people::full_name(ask.db, input.person)?;
    let rows = ledger::rows_of_person(ask.db, input.person)?;
    let mut kinds: Vec<KindCount> = Vec::new();
    for (table, _) in rows {
        let kind = format!("table-{}", table.replace('_', "-"));
        match kinds.iter_mut().find(|known| known.kind == kind) {
            Some(known) => known.count += 1,
            None => kinds.push(KindCount { kind, count: 1 }),
        }
    }
    Ok(ErasePreview { name, rows: kinds })
}

/// A kind of record, how long it stays, and when some of it goes.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetentionClass {
    pub key: String,
    pub keep: Message,
    pub held: i64,
    pub gone_by: Vec<GoneBy>,
}

#[derive(Debug, Serialize, TS)]
pub struct GoneBy {
    pub on: NaiveDate,
    pub count: i64,
}

/// Something whose time is over.
#[derive(Debug, Serialize, TS)]
pub struct DueToGo {
    pub key: String,
    pub name: String,
    pub on: NaiveDate,
    pub count: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct Retention {
    pub classes: Vec<RetentionClass>,
    /// What a sweep would remove now.
    pub due: Vec<DueToGo>,
}

/// How long each kind of record stays, and what a sweep would remove now.
pub fn retention(ask: &Ask, _: ()) -> Result<Retention> {
    let today = ask.world.today();
    let count = |sql: &str| ask.db.one(sql, [], |row| row.get::<_, i64>(0));
    let notes_go = ask.db.all(
        "SELECT date(written_on, '+90 days') AS goes, count(*) FROM working_note
         WHERE kept = 0 AND written_on > ?1 GROUP BY goes ORDER BY goes LIMIT 5",
        [plus_days(today, -NOTE_DAYS)],
        |row| Ok(GoneBy { on: row.get(0)?, count: row.get(1)? }),
    )?;
    let class = |key: &str, days: i64, held: i64, gone_by: Vec<GoneBy>| RetentionClass {
        key: key.to_owned(),
        keep: Message::new(&format!("{key}-keep")).with("days", days).with("years", days / 365),
        held,
        gone_by,
    };
    let (contacts, going) = quality::contacts_kept(ask)?;
    let contacts_go = going.into_iter().map(|(on, count)| GoneBy { on, count }).collect();
    let classes = vec![
        class("retention-working-notes", NOTE_DAYS, count("SELECT count(*) FROM working_note")?, notes_go),
        class(
            "retention-records",
            AFTER_LEAVING,
            count("SELECT count(*) FROM meeting WHERE state = 'held'")?,
            Vec::new(),
        ),
        class("retention-actions", AFTER_LEAVING, count("SELECT count(*) FROM action_item")?, Vec::new()),
        class("retention-promises", AFTER_LEAVING, count("SELECT count(*) FROM commitment")?, Vec::new()),
        class("retention-absences", AFTER_LEAVING, count("SELECT count(*) FROM absence")?, Vec::new()),
        class("retention-checks", AFTER_LEAVING, count("SELECT count(*) FROM evaluation")?, Vec::new()),
        class("retention-contacts", CONTACT_DAYS, contacts, contacts_go),
        class("retention-careers", AFTER_LEAVING, count(CAREER_COUNT)?, Vec::new()),
        class("retention-people", AFTER_LEAVING, count(LEFT_COUNT)?, Vec::new()),
    ];
    let mut due = Vec::new();
    let notes = expired_notes(ask)?;
    if !notes.is_empty() {
        due.push(DueToGo {
            key: "retention-working-notes".to_owned(),
            name: String::new(),
            on: today,
            count: notes.len() as i64,
        });
    }
    let absences = rolling::expired_absences(ask)?;
    if !absences.is_empty() {
        due.push(DueToGo {
            key: "retention-absences".to_owned(),
            name: String::new(),
            on: today,
            count: absences.len() as i64,
        });
    }
    for (person, left) in left_long_ago(ask)? {
        due.push(DueToGo {
            key: "retention-people".to_owned(),
            name: people::full_name(ask.db, person)?,
            on: plus_days(left, AFTER_LEAVING),
            count: ledger::rows_of_person(ask.db, person)?.len() as i64,
        });
    }
    Ok(Retention { classes, due })
}

fn expired_notes(ask: &Ask) -> Result<Vec<String>> {
    ask.db.all(
        "SELECT id FROM working_note WHERE kept = 0 AND written_on <= ?1",
        [plus_days(ask.world.today(), -NOTE_DAYS)],
        |row| row.get(0),
    )
}

/// How many things are written down about careers.
const CAREER_COUNT: &str = "
    SELECT (SELECT count(*) FROM ambition) + (SELECT count(*) FROM career_case) + (SELECT count(*) FROM gap_round)
         + (SELECT count(*) FROM acting) + (SELECT count(*) FROM transition)";

/// How many people have left and not come back.
const LEFT_COUNT: &str = "
    SELECT count(*) FROM person p
    WHERE NOT EXISTS (SELECT 1 FROM employment e WHERE e.person = p.id AND e.ended_by_leaving = 0 AND e.valid_to IS NULL)
      AND EXISTS (SELECT 1 FROM employment e WHERE e.person = p.id AND e.ended_by_leaving = 1)";

/// People who left more than two years ago and have not come back.
pub(crate) fn left_long_ago(ask: &Ask) -> Result<Vec<(PersonId, NaiveDate)>> {
    ask.db.all(
        "SELECT p.id, max(e.valid_to) AS left FROM person p JOIN employment e ON e.person = p.id
         GROUP BY p.id HAVING count(*) = count(e.valid_to) AND left <= ?1",
        [plus_days(ask.world.today(), -AFTER_LEAVING)],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Removes the working notes whose time is over, and what the ledger remembers of them. It can't be undone: that is what
/// it is for. Also forgets the text of talks that ended on an earlier day.
pub fn sweep_notes(act: &mut Act, _: ()) -> Result<i64> {
    act.about(About::Settings);
    let expired = expired_notes(&act.ask())?;
    if !expired.is_empty() {
        act.db.run("INSERT INTO erasing (why) VALUES ('retention')", [])?;
        let rows: Vec<(String, String)> = expired.iter().map(|id| ("working_note".to_owned(), id.clone())).collect();
        for id in &expired {
            act.db.run("DELETE FROM working_note WHERE id = ?1", [id])?;
        }
        ledger::blank(act.db, &rows)?;
        act.db.run("DELETE FROM erasing", [])?;
    }
    forget_removed_notes(act)?;
    quality::forget_old_contacts(act)?;
    act.db.run(
        "DELETE FROM draft WHERE (finished <> '' OR text = '') AND kept_at < ?1",
        [stamp(act.world.now()).get(..10)],
    )?;
    act.because(&expired.len().to_string());
    Ok(expired.len() as i64)
}

/// Notes that were removed by hand, or taken back with their talk, are still in the ledger so that this can be undone.
/// After ninety days that is over too.
fn forget_removed_notes(act: &Act) -> Result<()> {
    let removed = act.db.all(
        "SELECT c.row FROM change c JOIN act a ON a.id = c.act
         WHERE c.tab = 'working_note' AND c.blanked = 0 AND c.row NOT IN (SELECT id FROM working_note)
         GROUP BY c.row HAVING max(a.at) <= ?1",
        [stamp(act.world.now() - chrono::TimeDelta::days(NOTE_DAYS))],
        |row| Ok(("working_note".to_owned(), row.get::<_, String>(0)?)),
    )?;
    if removed.is_empty() {
        return Ok(());
    }
    act.db.run("INSERT INTO erasing (why) VALUES ('retention')", [])?;
    ledger::blank(act.db, &removed)?;
    act.db.run("DELETE FROM erasing", [])?;
    Ok(())
}

/// Everything about one person, for that person, as a file to read and to give: JSON, with every record and its dates.
/// Other people's names are left out; ids of theirs become "somebody else".
pub fn subject_file(ask: &Ask, input: OfPerson) -> Result<Document> {
    let person = input.person;
    let name = people::full_name(ask.db, person)?;
    let others = Others::of(ask, person)?;
    let sealed = career::sealed_ratings(ask.db)?;
    let mut selects: HashMap<String, String> = HashMap::new();
    let mut parts = Map::new();
    for (table, row) in ledger::rows_of_person(ask.db, person)?.into_iter().rev() {
        if matches!(table.as_str(), "person_key" | "commitment_standing" | "inherited_entry") {
            continue; // The one opens the log and says nothing; the others say what the events say that are here.
        }
        let select = match selects.get(&table) {
            Some(select) => select,
            None => selects.entry(table.clone()).or_insert(select_row(ask, &table)?),
        };
        let mut record = record(ask, select, &row, person, &others)?;
        if table == "rating" && sealed.contains(&row) {
            hide_answers(&mut record);
        }
        if let Value::Array(list) = parts.entry(table).or_insert_with(|| json!([])) {
            list.push(record);
        }
    }
    let file = json!({
        "what": "Everything this team's Evenkeel holds about one person, for that person.",
        "about": name,
        "made": stamp(ask.world.now()),
        "records": parts,
    });
    offer(ask, &format!("{}-subject-file.json", name_of_file(&name)), &file)
}

/// What one of two rated stays closed until both have, here as anywhere: that a rating is there is told, what it says not.
fn hide_answers(record: &mut Value) {
    if let Value::Object(fields) = record {
        fields.insert("answers".to_owned(), json!("(closed until both have rated)"));
    }
}

/// The statement that reads one row of a table as JSON.
fn select_row(ask: &Ask, table: &str) -> Result<String> {
    let key = ledger::key_column(ask.db, table)?;
    let columns = ledger::columns(ask.db, table)?;
    let pairs: Vec<String> = columns.iter().map(|column| format!("'{column}', {column}")).collect();
    Ok(format!("SELECT json_object({}) FROM {table} WHERE {key} = ?1", pairs.join(", ")))
}

/// One row as it is handed out. Links to other people, and their names in what was typed, are left out.
fn record(ask: &Ask, select: &str, row: &str, person: PersonId, others: &Others) -> Result<Value> {
    let text: String = ask.db.one(select, [row], |row| row.get(0))?;
    let mut value: Value = serde_json::from_str(&text).map_err(|error| Failure::broken("failure-broken", error))?;
    if let Value::Object(fields) = &mut value {
        for (column, field) in fields.iter_mut() {
            if column == "event"
                && let Value::String(text) = field
                && let Ok(mut event) = serde_json::from_str(text)
            {
                links_taken_out(&mut event, person, others);
                *field = event;
            }
            if let Value::String(text) = field {
                let link =
                    matches!(column.as_str(), "manager" | "person" | "covers" | "missing" | "coverer" | "stand_in");
                let somebody_else = link && *text != person.to_string();
                *text = if somebody_else { "(somebody else)".to_owned() } else { others.taken_out_of(text) };
            }
        }
        for (column, table) in [
            ("position", "position"),
            ("returns_to", "position"),
            ("from_position", "position"),
            ("to_position", "position"),
            ("team", "team"),
        ] {
            if let Some(Value::String(id)) = fields.get(column)
                && let Some(name) = ask
                    .db
                    .maybe(&format!("SELECT name FROM {table} WHERE id = ?1"), [id], |row| row.get::<_, String>(0))?
            {
                fields.insert(column.to_owned(), Value::String(name));
            }
        }
    }
    Ok(value)
}

/// Takes the links to other people out of what happened, such as who decided or who was there, and their names out of what
/// was typed with it.
fn links_taken_out(value: &mut Value, person: PersonId, others: &Others) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let link = name == "person" && field.as_str().is_some_and(|id| id != person.to_string());
                if link {
                    *field = json!("(somebody else)");
                } else {
                    links_taken_out(field, person, others);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| links_taken_out(item, person, others)),
        Value::String(text) => *text = others.taken_out_of(text),
        _ => {}
    }
}

/// Everything this vault holds as one JSON file, except working notes: those leave only in the person's own subject file.
pub fn export_everything(ask: &Ask, _: ()) -> Result<Document> {
    let mut tables = Map::new();
    // What is promised stands in tables without history of their own kind: the log is it.
    let sealed = career::sealed_ratings(ask.db)?;
    let promises = ["commitment", "commitment_standing", "commitment_event"].map(str::to_owned);
    // So is what HR received, who remembers what, and what another laptop signed.
    let received = ["reviewed_person", "reviewed_promise", "reviewed_fact", "review_case", "log_witness", "log_fork"];
    let received = received.into_iter().chain(["inherited_entry"]).map(str::to_owned);
    for table in ledger::watched_tables(ask.db)?.into_iter().chain(promises).chain(received) {
        if table == "working_note" {
            continue;
        }
        let columns = ledger::columns(ask.db, &table)?;
        let pairs: Vec<String> = columns.iter().map(|column| format!("'{column}', {column}")).collect();
        let rows =
            ask.db.all(&format!("SELECT json_object({}) FROM {table} ORDER BY id", pairs.join(", ")), [], |row| {
                row.get::<_, String>(0)
            })?;
        let mut rows: Vec<Value> = rows.iter().filter_map(|row| serde_json::from_str(row).ok()).collect();
        if table == "rating" {
            let closed = |row: &&mut Value| {
                row.get("id").and_then(Value::as_str).is_some_and(|id| sealed.iter().any(|known| known == id))
            };
            rows.iter_mut().filter(closed).for_each(hide_answers);
        }
        tables.insert(table, Value::Array(rows));
    }
    let cases = review_cases::everything_said(ask.db)?.into_iter().map(|(case, said)| {
        json!({ "id": said.entry, "review_case": case, "on": said.on, "written": stamp(said.written), "names": said.names,
                "event": said.event })
    });
    // What stands in HR's log is sealed there, and is told here in plain words.
    tables.insert("review_case_event".to_owned(), Value::Array(cases.collect()));
    let file = json!({ "made": stamp(ask.world.now()), "left_out": ["working_note"], "tables": tables });
    offer(ask, &format!("evenkeel-{}.json", ask.world.today()), &file)
}

fn offer(ask: &Ask, name: &str, file: &Value) -> Result<Document> {
    let bytes = serde_json::to_vec_pretty(file).map_err(|error| Failure::broken("failure-broken", error))?;
    ask.files.offer(name, bytes)
}
