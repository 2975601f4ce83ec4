//! The ledger: what every act did to every row, written by the database itself.
//!
//! After each migration this module looks at the tables there are and gives each watched one three triggers that copy a
//! row's before and after into `change` under the act that is going on. No feature writes history, and none can forget to:
//! a write outside an act fails, because `change.act` would be empty.
//!
//! Undo puts "before" back, as a new act. It refuses where a row has changed since, so it never takes away somebody's
//! later work. Redo is the undo of an undo. Nothing here knows what the tables mean.
//!
//! Payloads copy everything, working notes too: raw before and after never leave the core.

use std::collections::HashSet;

use rusqlite::{Connection, params};

use crate::error::{Failure, Message, Result};
use crate::id::{ActId, PersonId};
use crate::sql::Sql;

/// Tables without history, or with one of their own. Everything else is watched and has a text primary key named `id`.
const UNWATCHED: &[&str] = &[
    "vault",
    "device",
    "act",
    "change",
    "current_act",
    "erasing",
    "draft",
    "search_entry",
    // Contacts to draw from come and go with their list by the thousand.
    "contact",
    // The promise log keeps its own history, and its tables are worked out from it.
    "promise_log",
    "promise_entry",
    "promise_content",
    "person_key",
    "erased_subject",
    "commitment",
    "commitment_standing",
    "commitment_event",
    // What HR received is evidence with a time of its own: nothing of it may stay behind in the ledger.
    "witnessed_entry",
    "received_content",
    "reviewed_person",
    "reviewed_promise",
    "reviewed_fact",
    // HR's own log keeps its own history, and its list is worked out from it.
    "case_log",
    "case_entry",
    "case_content",
    "case_key",
    "case_sent",
    "review_case",
    "log_fork",
    "log_witness",
    // What another laptop signed, beside the promises that were handed over: evidence, written once.
    "inherited_entry",
];

/// Whether a table's rows are recorded.
fn watched(table: &str) -> bool {
    !UNWATCHED.contains(&table) && !table.starts_with("sqlite_") && !table.starts_with("search_index")
}

/// The watched tables of this vault, in name order.
pub fn watched_tables(db: &Connection) -> Result<Vec<String>> {
    let all =
        db.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", [], |row| row.get::<_, String>(0))?;
    Ok(all.into_iter().filter(|table| watched(table)).collect())
}

/// The names of a table's columns, in their order.
pub fn columns(db: &Connection, table: &str) -> Result<Vec<String>> {
    db.all("SELECT name FROM pragma_table_info(?1)", [table], |row| row.get(0))
}

/// Takes the recording triggers away, so that a migration may write without an act.
pub fn stop_recording(db: &Connection) -> Result<()> {
    let triggers = db.all(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'ledger\\_%' ESCAPE '\\'",
        [],
        |row| row.get::<_, String>(0),
    )?;
    for trigger in triggers {
        db.execute_batch(&format!("DROP TRIGGER \"{trigger}\""))?;
    }
    Ok(())
}

/// Puts the recording triggers on every watched table.
pub fn start_recording(db: &Connection) -> Result<()> {
    for table in watched_tables(db)? {
        let columns = columns(db, &table)?;
        if !columns.iter().any(|column| column == "id") {
            return Err(Failure::broken("failure-broken", format!("watched table {table} has no id")));
        }
        let (old, new) = (json_of("OLD.", &columns), json_of("NEW.", &columns));
        db.execute_batch(&format!(
            "CREATE TRIGGER ledger_{table}_added AFTER INSERT ON {table}
             BEGIN INSERT INTO change (act, tab, row, before, after)
                   VALUES ((SELECT id FROM current_act), '{table}', NEW.id, NULL, {new}); END;
             CREATE TRIGGER ledger_{table}_edited AFTER UPDATE ON {table} WHEN {old} IS NOT {new}
             BEGIN INSERT INTO change (act, tab, row, before, after)
                   VALUES ((SELECT id FROM current_act), '{table}', NEW.id, {old}, {new}); END;
             CREATE TRIGGER ledger_{table}_removed AFTER DELETE ON {table}
             BEGIN INSERT INTO change (act, tab, row, before, after)
                   VALUES ((SELECT id FROM current_act), '{table}', OLD.id, {old}, NULL); END;"
        ))?;
    }
    Ok(())
}

fn json_of(prefix: &str, columns: &[String]) -> String {
    let pairs: Vec<String> = columns.iter().map(|column| format!("'{column}', {prefix}{column}")).collect();
    format!("json_object({})", pairs.join(", "))
}

/// The column by which a table's rows are known: `id`, but for the few that hang on one person alone.
pub fn key_column(db: &Connection, table: &str) -> Result<String> {
    db.one("SELECT name FROM pragma_table_info(?1) WHERE pk = 1", [table], |row| row.get(0))
}

struct Change {
    table: String,
    row: String,
    before: Option<String>,
    after: Option<String>,
    blanked: bool,
}

/// Takes back everything an act did. The caller has begun the act under which this is recorded. A row that others have
/// come to point to since is only found at the commit, where the foreign keys are looked at.
pub fn revert(db: &Connection, act: ActId) -> Result<()> {
    let changes =
        db.all("SELECT tab, row, before, after, blanked FROM change WHERE act = ?1 ORDER BY seq DESC", [act], |row| {
            Ok(Change {
                table: row.get(0)?,
                row: row.get(1)?,
                before: row.get(2)?,
                after: row.get(3)?,
                blanked: row.get(4)?,
            })
        })?;
    db.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    for change in &changes {
        if change.blanked {
            return Err(Failure::refused("undo-erased"));
        }
        put_back(db, change).map_err(changed_since)?;
    }
    Ok(())
}

/// A row that the database itself will not have as it was, because something was built upon it since.
fn changed_since(failure: Failure) -> Failure {
    match failure {
        Failure::Broken { detail, .. } if detail.contains("the record was answered") => {
            Failure::refused("undo-answered")
        }
        Failure::Broken { detail, .. } if detail.contains("both have rated") => Failure::refused("undo-both-rated"),
        other => other,
    }
}

fn put_back(db: &Connection, change: &Change) -> Result<()> {
    let table = &change.table;
    let columns = columns(db, table)?;
    let now =
        db.maybe(&format!("SELECT {} FROM {table} WHERE id = ?1", json_of("", &columns)), [&change.row], |row| {
            row.get::<_, String>(0)
        })?;
    if now != change.after {
        return Err(Failure::Refused(Message::new("undo-changed-since")));
    }
    match (&change.before, &change.after) {
        (None, _) => {
            db.run(&format!("DELETE FROM {table} WHERE id = ?1"), [&change.row])?;
        }
        (Some(before), None) => {
            let names = columns.join(", ");
            let values: Vec<String> = columns.iter().map(|column| format!("?1 ->> '$.{column}'")).collect();
            db.run(&format!("INSERT INTO {table} ({names}) SELECT {}", values.join(", ")), [before])?;
        }
        (Some(before), Some(_)) => {
            let sets: Vec<String> = columns.iter().map(|column| format!("{column} = ?1 ->> '$.{column}'")).collect();
            db.run(&format!("UPDATE {table} SET {} WHERE id = ?2", sets.join(", ")), params![before, change.row])?;
        }
    }
    Ok(())
}

/// Puts rows back that are gone although their last recorded change left them there; answers how many. For a database
/// that was read out of a damaged one, while nothing is recorded.
pub fn put_back_missing(db: &Connection, table: &str) -> Result<usize> {
    let columns = columns(db, table)?;
    let values: Vec<String> = columns.iter().map(|column| format!("c.after ->> '$.{column}'")).collect();
    db.run(
        &format!(
            "INSERT OR IGNORE INTO {table} ({}) SELECT {} FROM change c
             WHERE c.seq IN (SELECT max(seq) FROM change WHERE tab = ?1 GROUP BY row) AND c.after IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = c.row)",
            columns.join(", "),
            values.join(", ")
        ),
        [table],
    )
}

/// How many rows of watched tables are not as their last recorded change left them: written by another way, or lost. A
/// column that a later version added or dropped is passed over, and so is what was erased.
pub fn differences(db: &Connection) -> Result<i64> {
    let mut differences = 0;
    for table in watched_tables(db)? {
        let columns = columns(db, &table)?;
        let row = json_of("t.", &columns);
        let known: Vec<String> = columns.iter().map(|column| format!("'{column}'")).collect();
        differences += db.one::<i64>(
            &format!(
                "WITH last AS (SELECT row AS id, max(seq) AS seq FROM change WHERE tab = ?1 GROUP BY row)
                 SELECT (SELECT count(*) FROM {table} t LEFT JOIN last ON last.id = t.id LEFT JOIN change c ON c.seq = last.seq
                         WHERE c.seq IS NULL
                            OR (c.blanked = 0 AND (c.after IS NULL OR EXISTS (
                                SELECT 1 FROM json_each(c.after) v
                                WHERE v.key IN ({}) AND v.value IS NOT {row} ->> ('$.' || v.key)))))
                      + (SELECT count(*) FROM last JOIN change c ON c.seq = last.seq
                         WHERE c.after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = last.id))",
                known.join(", ")
            ),
            [&table],
            |row| row.get(0),
        )?;
    }
    Ok(differences)
}

/// Every row that belongs to a person: found by walking the foreign keys that lead to `person`, whatever feature they
/// are of. Answers `(table, row)`, those that point before those that are pointed to.
pub fn rows_of_person(db: &Connection, person: PersonId) -> Result<Vec<(String, String)>> {
    let first = ("person".to_owned(), person.to_string());
    let mut seen = HashSet::from([first.clone()]);
    let mut found = vec![first];
    let links = foreign_keys(db)?;
    // Step by step away from the person, all rows of a step together.
    let mut step = 0;
    while step < found.len() {
        let pointed_to = found.split_off(step);
        let mut pointing = Vec::new();
        for (child, column, parent, key) in &links {
            let rows: Vec<&String> =
                pointed_to.iter().filter(|(table, _)| table == parent).map(|(_, row)| row).collect();
            if rows.is_empty() {
                continue;
            }
            let list = serde_json::to_string(&rows).map_err(|error| Failure::broken("failure-broken", error))?;
            let select = format!("SELECT c.{key} FROM json_each(?1) v CROSS JOIN {child} c ON c.{column} = v.value");
            let rows = db.all(&select, [list], |row| row.get::<_, String>(0))?;
            pointing.extend(rows.into_iter().map(|row| (child.clone(), row)).filter(|pair| seen.insert(pair.clone())));
        }
        step += pointed_to.len();
        found.extend(pointed_to);
        found.extend(pointing);
    }
    found.reverse();
    Ok(found)
}

/// `(child table, column, parent table, the child's key column)` for every foreign key of one column.
fn foreign_keys(db: &Connection) -> Result<Vec<(String, String, String, String)>> {
    db.all(
        "SELECT s.name, f.\"from\", f.\"table\", i.name
         FROM sqlite_schema s, pragma_foreign_key_list(s.name) f, pragma_table_info(s.name) i
         WHERE s.type = 'table' AND i.pk = 1 AND s.name <> 'change'",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )
}

/// Destroys what the ledger remembers of these rows. The acts stay, with their times and calls; what they wrote is gone.
/// Runs inside a transaction in which `erasing` holds a row.
pub fn blank(db: &Connection, rows: &[(String, String)]) -> Result<()> {
    for (table, row) in rows {
        db.run(
            "UPDATE change SET before = NULL, after = NULL, blanked = 1 WHERE tab = ?1 AND row = ?2 AND blanked = 0",
            [table, row],
        )?;
    }
    Ok(())
}

/// Rows that are in the ledger only, because they were removed, and that mention one of the ids: they belong to the
/// person as well. Found again and again until nothing new turns up.
pub fn past_rows_mentioning(db: &Connection, ids: &[String]) -> Result<Vec<(String, String)>> {
    db.execute_batch("CREATE TEMP TABLE IF NOT EXISTS mentioned (id TEXT PRIMARY KEY)")?;
    db.run("DELETE FROM temp.mentioned", [])?;
    for id in ids {
        db.run("INSERT OR IGNORE INTO temp.mentioned (id) VALUES (?1)", [id])?;
    }
    loop {
        let added = db.run(
            "INSERT OR IGNORE INTO temp.mentioned (id)
             SELECT DISTINCT c.row FROM change c, json_each(coalesce(c.before, c.after)) v
             WHERE c.blanked = 0 AND c.tab NOT IN ('team', 'position', 'setting')
               AND v.value IN (SELECT id FROM temp.mentioned)",
            [],
        )?;
        if added == 0 {
            break;
        }
    }
    let rows =
        db.all("SELECT DISTINCT tab, row FROM change WHERE row IN (SELECT id FROM temp.mentioned)", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    db.run("DELETE FROM temp.mentioned", [])?;
    Ok(rows)
}
