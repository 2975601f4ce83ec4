//! The rows of a vault, to be compared and searched.

use std::collections::BTreeMap;

use evenkeel_core::ledger;
use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// Every row of every watched table, as JSON in the order of ids.
pub fn watched_rows(db: &Connection) -> BTreeMap<String, Vec<String>> {
    let tables = ledger::watched_tables(db).expect("tables");
    tables.into_iter().map(|table| (table.clone(), rows(db, &table))).collect()
}

/// Everything that can be read in any table, pages of the full-text index too, to search for what must not be there.
pub fn everything(db: &Connection) -> String {
    let mut tables =
        db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut text = String::new();
    for table in tables {
        let mut statement = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..width {
                if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = row.get_ref(column).unwrap() {
                    text.push_str(&String::from_utf8_lossy(bytes));
                    text.push('\n');
                }
            }
        }
    }
    text
}

/// Every row of a table as JSON, in the order of ids.
pub fn rows(db: &Connection, table: &str) -> Vec<String> {
    let columns = ledger::columns(db, table).expect("columns");
    let pairs: Vec<String> = columns.iter().map(|column| format!("'{column}', {column}")).collect();
    let mut statement =
        db.prepare(&format!("SELECT json_object({}) FROM {table} ORDER BY id", pairs.join(", "))).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// How many rows a table has.
pub fn count(db: &Connection, table: &str) -> i64 {
    db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
}
