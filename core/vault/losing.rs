//! What going back to a backup would cost, counted before anything is done.
//!
//! The history knows it: whatever an act wrote that the backup has never heard of would be gone, or be as it was before.

use std::collections::HashSet;
use std::path::Path;

use rusqlite::Connection;

use super::file::{self, Durability, Mode};
use super::keys::{DataKey, KeyFile};
use super::{Found, Secret, Vault, look};
use crate::error::{Failure, Message, Result};
use crate::ledger;
use crate::much::is_much;
use crate::sql::Sql;
use crate::time::World;

/// What is only ever added to, each row by an act.
const ENTRIES: [&str; 2] = ["promise_entry", "case_entry"];

/// What would be lost.
pub struct Loss {
    /// Place in history of the first act that would be gone; behind the last where none would.
    pub first: i64,
    /// How many acts that would be.
    pub acts: i64,
    /// Records that would be gone, or be as they were before.
    records: i64,
    /// Records there are.
    of: i64,
}

impl Loss {
    /// What the vault has and a backup of it has not.
    pub fn between(now: &Connection, then: &Connection) -> Result<Loss> {
        let known: HashSet<String> = then.all("SELECT id FROM act", [], |row| row.get(0))?.into_iter().collect();
        let acts =
            now.all("SELECT seq, id FROM act ORDER BY seq", [], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        let first: i64 = acts.iter().find(|(_, id)| !known.contains(id)).map_or(i64::MAX, |(seq, _)| *seq);
        let lost = acts.iter().filter(|(seq, _)| *seq >= first).count() as i64;
        let count = |sql: &str| now.one::<i64>(sql, [], |row| row.get(0));
        let (mut records, mut of) = (0, 0);
        for table in ENTRIES {
            of += count(&format!("SELECT count(*) FROM {table}"))?;
            let theirs = format!("SELECT count(*) FROM {table} e JOIN act a ON a.id = e.act WHERE a.seq >= ?1");
            records += now.one::<i64>(&theirs, [first], |row| row.get(0))?;
        }
        for table in ledger::watched_tables(now)? {
            of += count(&format!("SELECT count(*) FROM {table}"))?;
        }
        let changed = "SELECT count(*) FROM (SELECT DISTINCT c.tab, c.row FROM change c JOIN act a ON a.id = c.act
                       WHERE a.seq >= ?1)";
        records += now.one::<i64>(changed, [first], |row| row.get(0))?;
        Ok(Loss { first, acts: lost, records, of })
    }

    /// Whether somebody has to say that it is wanted.
    pub fn is_much(&self) -> bool {
        is_much(self.records, self.of.max(self.records))
    }

    /// Refuses where it is much.
    pub fn must_be_little(&self) -> Result<()> {
        if !self.is_much() {
            return Ok(());
        }
        let message = Message::new("restore-loses-much").with("count", self.records).with("of", self.of);
        Err(Failure::Refused(message))
    }
}

/// The same before a backup is put in the place of a vault that is not open: where that one can be read it may hold more
/// than the backup, and where it is another vault it holds nothing of it.
pub(super) fn must_lose_little(
    folder: &Path,
    incoming: &Path,
    keys: &KeyFile,
    key: &DataKey,
    world: &World,
) -> Result<()> {
    match look(folder) {
        Found::Vault(present) if present.vault != keys.vault => Err(Failure::refused("rescue-other-vault")),
        Found::Vault(_) => {
            // One that can't be read has nothing to lose by it.
            let Ok(present) = Vault::open_copy(folder, &Secret::Data(key.clone()), world) else { return Ok(()) };
            let salt = keys.salt_bytes()?;
            let then = file::open(incoming, key, &salt, Mode::Read { immutable: true }, Durability::Synced)?;
            match Loss::between(&present.db, &then) {
                Ok(loss) => loss.must_be_little(),
                Err(_) => Ok(()),
            }
        }
        Found::Nothing | Found::Unusable(_) => Ok(()),
    }
}
