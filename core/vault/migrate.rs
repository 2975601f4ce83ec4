//! Migrations: how the file's tables came to be what they are. Append only; never edited once shipped.

use rusqlite::Connection;

use super::indexing;
use crate::error::{Failure, Result};
use crate::ledger;
use crate::sql::Sql;

/// Every migration, in order. The version of a file is the number of those that ran.
const MIGRATIONS: &[&str] = &[
    include_str!("../../migrations/0001_ledger.sql"),
    include_str!("../../migrations/0002_people.sql"),
    include_str!("../../migrations/0003_one_on_ones.sql"),
    include_str!("../../migrations/0004_today.sql"),
    include_str!("../../migrations/0005_commitments.sql"),
    include_str!("../../migrations/0006_career.sql"),
    include_str!("../../migrations/0007_reviews.sql"),
    include_str!("../../migrations/0008_review_cases.sql"),
    include_str!("../../migrations/0009_skills.sql"),
    include_str!("../../migrations/0010_absences.sql"),
    include_str!("../../migrations/0011_cover.sql"),
    include_str!("../../migrations/0013_quality.sql"),
    include_str!("../../migrations/0014_handover.sql"),
];

/// The schema version this app writes.
pub const NEWEST: i64 = MIGRATIONS.len() as i64;
/// The oldest app that may read a file this app wrote, as a schema version.
pub const MIN_READER: i64 = 1;

/// The version of a file.
pub fn version(db: &Connection) -> Result<i64> {
    db.one("PRAGMA user_version", [], |row| row.get(0))
}

/// Whether a file must be brought up to date before use. A newer file is refused by name and left as it was.
pub fn needed(db: &Connection) -> Result<bool> {
    match version(db)? {
        found if found > NEWEST => Err(Failure::refused("vault-newer")),
        found => Ok(found < NEWEST),
    }
}

/// Brings a file up to date, in one transaction: it is old or new, never between.
pub fn run(db: &mut Connection) -> Result<()> {
    let from = version(db)?;
    let tx = db.transaction_with_behavior(rusqlite::TransactionBehavior::Exclusive)?;
    ledger::stop_recording(&tx)?;
    indexing::stop(&tx)?;
    for migration in MIGRATIONS.iter().skip(from as usize) {
        tx.execute_batch(migration)?;
    }
    ledger::start_recording(&tx)?;
    indexing::start(&tx)?;
    tx.execute("UPDATE vault SET schema_version = ?1, min_reader_version = ?2", [NEWEST, MIN_READER])?;
    tx.pragma_update(None, "user_version", NEWEST)?;
    tx.commit()?;
    Ok(())
}
