//! Reading what can still be read of a damaged database, row by row, into a new one.
//!
//! A page that is damaged takes a few dozen rows with it. All others are read in the order of their tables, around the
//! damage. What is missing is then looked for in two other places: the newest backup still has what is only ever added
//! to, such as acts and promises; and the history of changes knows every other row as it was last.
//!
//! Nothing is thrown away: the damaged file is put aside under another name, and what was read is told before it counts.

use std::fs;
use std::path::Path;

use chrono::DateTime;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::file::{self, Durability, Mode};
use super::keys::{DataKey, KeyFile};
use super::{Found, Secret, Vault, VaultKind, backup, disk, erased, insert_device, lock, look, migrate, unlock};
use crate::error::{Failure, Message, Result};
use crate::ledger;
use crate::much::is_much;
use crate::sql::Sql;
use crate::time::{World, stamp};

/// What is only ever added to, and may therefore be taken from a backup where it is missing.
const ADDED_TO: &[&str] =
    &["vault", "device", "act", "change", "promise_log", "promise_entry", "promise_content", "person_key"];
/// What is worked out from the other tables, or is empty between acts.
const WORKED_OUT: &[&str] = &["search_entry", "current_act", "erasing"];
/// What is worked out again from the record of promises once the vault is open: copied as a spare, and not counted.
const PROJECTED: &[&str] = &["commitment", "commitment_standing", "commitment_event"];

/// What came of reading a damaged vault.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Salvage {
    /// Rows that the tables held, as far as that can be known.
    pub rows: i64,
    /// Rows that were read from the damaged file.
    pub read: i64,
    /// Rows that came from the newest backup.
    pub from_backup: i64,
    /// Rows that came from the history of changes.
    pub from_history: i64,
    /// Rows that are nowhere any more.
    pub lost: i64,
    /// So much is lost that it must be confirmed.
    pub asks: bool,
}

/// The damaged file, opened anew whenever a page could not be read: SQLCipher answers nothing more after that.
struct Damaged<'a> {
    path: &'a Path,
    key: &'a DataKey,
    salt: [u8; 16],
    db: Connection,
}

impl Damaged<'_> {
    fn open<'a>(path: &'a Path, key: &'a DataKey, salt: [u8; 16]) -> Result<Damaged<'a>> {
        let db = file::open(path, key, &salt, Mode::Read { immutable: true }, Durability::Synced)?;
        Ok(Damaged { path, key, salt, db })
    }

    fn again(&mut self) -> Result<()> {
        self.db = Damaged::open(self.path, self.key, self.salt)?.db;
        Ok(())
    }

    /// The first row at or after a place; `Err(())` where it can't be read.
    fn first_from(&mut self, table: &str, place: i64) -> Result<std::result::Result<Option<i64>, ()>> {
        let select = format!("SELECT rowid FROM {table} WHERE rowid >= ?1 ORDER BY rowid LIMIT 1");
        match self.db.maybe(&select, [place], |row| row.get(0)) {
            Ok(found) => Ok(Ok(found)),
            Err(_) => {
                self.again()?;
                Ok(Err(()))
            }
        }
    }

    /// Where reading can go on behind damage that begins after a place: searched in growing steps, then by halving.
    fn behind(&mut self, table: &str, after: i64) -> Result<Option<i64>> {
        let (mut damaged, mut step) = (after.saturating_add(1), 1_i64);
        let mut readable = loop {
            let place = damaged.saturating_add(step);
            match self.first_from(table, place)? {
                Ok(Some(_)) => break place,
                // Nothing stands there: the end lies before it, and so does perhaps something that can be read.
                Ok(None) if step > 1 => break place,
                Ok(None) => return Ok(None),
                Err(()) if step > i64::MAX / 4 => return Ok(None),
                Err(()) => (damaged, step) = (place, step * 2),
            }
        };
        while readable - damaged > 1 {
            let middle = damaged + (readable - damaged) / 2;
            match self.first_from(table, middle)? {
                Ok(_) => readable = middle,
                Err(()) => damaged = middle,
            }
        }
        Ok(self.first_from(table, readable)?.unwrap_or(None))
    }

    /// How many rows a table has, by whichever of its indexes can be read.
    fn rows(&mut self, table: &str) -> Result<Option<i64>> {
        for index in std::iter::once(String::new()).chain(self.indexes(table)?) {
            let by = if index.is_empty() { "NOT INDEXED".to_owned() } else { format!("INDEXED BY \"{index}\"") };
            let count = self.db.one(&format!("SELECT count(*) FROM {table} {by}"), [], |row| row.get(0));
            match count {
                Ok(count) => return Ok(Some(count)),
                Err(_) => self.again()?,
            }
        }
        Ok(None)
    }

    fn indexes(&self, table: &str) -> Result<Vec<String>> {
        self.db.all("SELECT name FROM pragma_index_list(?1) WHERE partial = 0", [table], |row| row.get(0))
    }
}

/// Reads everything that can be read of a damaged database into a new one.
fn salvage(
    damaged: &Path,
    into: &Path,
    keys: &KeyFile,
    key: &DataKey,
    newest: Option<&Path>,
    world: &World,
) -> Result<Salvage> {
    let mut from = Damaged::open(damaged, key, keys.salt_bytes()?)?;
    drop(disk::create_private(into)?);
    let mut to = file::open(into, key, &keys.salt_bytes()?, Mode::Create, Durability::Synced)?;
    migrate::run(&mut to)?;
    to.pragma_update(None, "foreign_keys", false)?;
    let tx = to.transaction()?;
    // What is written here is history already: it is not recorded again.
    ledger::stop_recording(&tx)?;
    let mut came = Salvage::default();
    for table in tables(&tx)? {
        let (mut rows, read) = (from.rows(&table)?, copy_table(&mut from, &tx, &table)?);
        if PROJECTED.contains(&table.as_str()) {
            continue;
        }
        rows = rows.map(|rows| rows.max(read));
        came.rows += rows.unwrap_or(read);
        came.read += read;
    }
    if let Some(newest) = newest {
        let old = file::open(newest, key, &keys.salt_bytes()?, Mode::Read { immutable: true }, Durability::Synced)?;
        for table in ADDED_TO {
            came.from_backup += copy_missing(&old, &tx, table)?;
        }
    }
    for table in ledger::watched_tables(&tx)? {
        came.from_history += ledger::put_back_missing(&tx, &table)? as i64;
    }
    came.lost += who_it_is(&tx, keys, world)?;
    came.from_history += acts_of_changes(&tx)?;
    // The vault's own row came from a file that may be older than the tables it stands in now.
    tx.run("UPDATE vault SET schema_version = ?1, min_reader_version = ?2", [migrate::NEWEST, migrate::MIN_READER])?;
    let dangling = tx.all("PRAGMA foreign_key_check", [], |row| Ok([row.get::<_, String>(0)?, row.get(2)?]))?;
    let projected = |ends: &[String; 2]| ends.iter().any(|table| PROJECTED.contains(&table.as_str()));
    let dangling = dangling.iter().filter(|ends| !projected(ends)).count() as i64;
    ledger::start_recording(&tx)?;
    tx.execute("INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)", [])?;
    tx.commit()?;
    to.pragma(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
    to.close().map_err(|(_, error)| error)?;
    let missing = came.rows - came.read - came.from_backup - came.from_history;
    came.lost = missing.max(dangling).max(came.lost);
    came.asks = is_much(came.lost, came.rows);
    Ok(came)
}

/// Acts that are gone while their changes are there. Their ids say when they were; what they were called is lost. They take
/// the free places in their order, so that undo and the history go on. Answers how many there were.
fn acts_of_changes(db: &Connection) -> Result<i64> {
    let orphans = db.all(
        "SELECT act FROM (SELECT act, seq FROM change UNION ALL SELECT act, 0 FROM promise_entry)
         WHERE act NOT IN (SELECT id FROM act) GROUP BY act ORDER BY max(seq), act",
        [],
        |row| row.get::<_, String>(0),
    )?;
    let device: String = db.one("SELECT id FROM device ORDER BY rowid DESC LIMIT 1", [], |row| row.get(0))?;
    for id in &orphans {
        let at = Uuid::parse_str(id).ok().and_then(|id| id.get_timestamp()).map(|at| at.to_unix());
        let at = at.and_then(|(seconds, nanos)| DateTime::from_timestamp(seconds as i64, nanos)).unwrap_or_default();
        db.run(
            "INSERT INTO act (seq, id, at, device, actor, call)
             VALUES ((SELECT min(n.seq) + 1 FROM (SELECT 0 AS seq UNION ALL SELECT seq FROM act) n
                      WHERE NOT EXISTS (SELECT 1 FROM act a WHERE a.seq = n.seq + 1)), ?1, ?2, ?3, 'leader', 'vault.salvage')",
            (id, stamp(at), &device),
        )?;
    }
    Ok(orphans.len() as i64)
}

/// Without these two rows nothing opens as a vault. Where they are gone they are made anew, the device with a new key; answers
/// how many had to be.
fn who_it_is(db: &Connection, keys: &KeyFile, world: &World) -> Result<i64> {
    let mut made = 0;
    if db.maybe("SELECT 1 FROM vault", [], |_| Ok(()))?.is_none() {
        let reviews = db.maybe("SELECT 1 FROM reviewed_person", [], |_| Ok(()))?.is_some();
        let kind = if reviews { VaultKind::Review } else { VaultKind::Center };
        db.run(
            "INSERT INTO vault (id, kind, made_at, schema_version, min_reader_version) VALUES (?1, ?2, ?3, ?4, ?5)",
            (&keys.vault, kind, stamp(world.now()), migrate::NEWEST, migrate::MIN_READER),
        )?;
        made += 1;
    }
    if db.maybe("SELECT 1 FROM device", [], |_| Ok(()))?.is_none() {
        insert_device(db, world)?;
        made += 1;
    }
    Ok(made)
}

fn tables(db: &Connection) -> Result<Vec<String>> {
    let all = db.all(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         AND name NOT LIKE 'search\\_index%' ESCAPE '\\'",
        [],
        |row| row.get::<_, String>(0),
    )?;
    Ok(all.into_iter().filter(|table| !WORKED_OUT.contains(&table.as_str())).collect())
}

/// The columns that a table has both there and here; a damaged vault may be of an older version.
fn shared_columns(there: &Connection, here: &Connection, table: &str) -> Result<Vec<String>> {
    let known = ledger::columns(there, table)?;
    Ok(ledger::columns(here, table)?.into_iter().filter(|column| known.contains(column)).collect())
}

fn insert_of(table: &str, columns: &[String]) -> String {
    let places: Vec<String> = (1..=columns.len()).map(|at| format!("?{at}")).collect();
    format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "))
}

/// Copies every row that can be read; answers how many.
fn copy_table(from: &mut Damaged, to: &Connection, table: &str) -> Result<i64> {
    let columns = shared_columns(&from.db, to, table)?;
    if columns.is_empty() {
        return Ok(0);
    }
    let insert = insert_of(table, &columns);
    let select = format!("SELECT rowid, {} FROM {table} WHERE rowid > ?1 ORDER BY rowid", columns.join(", "));
    let (mut after, mut read) = (i64::MIN, 0);
    loop {
        if read_on(&from.db, to, &select, &insert, columns.len(), &mut after, &mut read)? {
            return Ok(read);
        }
        from.again()?;
        match from.behind(table, after)? {
            Some(next) => after = next - 1,
            None => return Ok(read),
        }
    }
}

/// Copies rows until the end, or until one can't be read: then answers that it is not done.
fn read_on(
    from: &Connection,
    to: &Connection,
    select: &str,
    insert: &str,
    width: usize,
    after: &mut i64,
    read: &mut i64,
) -> Result<bool> {
    let Ok(mut statement) = from.prepare(select) else { return Ok(false) };
    let Ok(mut rows) = statement.query([*after]) else { return Ok(false) };
    loop {
        let Ok(next) = rows.next() else { return Ok(false) };
        let Some(row) = next else { return Ok(true) };
        let values = (1..=width).map(|at| row.get::<_, Value>(at)).collect::<rusqlite::Result<Vec<Value>>>();
        let Ok(values) = values else { return Ok(false) };
        *after = row.get(0)?;
        *read += to.run(insert, params_from_iter(values))? as i64;
    }
}

/// Rows that only the backup has.
fn copy_missing(from: &Connection, to: &Connection, table: &str) -> Result<i64> {
    let columns = shared_columns(from, to, table)?;
    if columns.is_empty() {
        return Ok(0);
    }
    let insert = insert_of(table, &columns);
    let mut statement = from.prepare(&format!("SELECT {} FROM {table}", columns.join(", ")))?;
    let mut rows = statement.query([])?;
    let mut added = 0;
    while let Some(row) = rows.next()? {
        let values = (0..columns.len()).map(|at| row.get::<_, Value>(at)).collect::<rusqlite::Result<Vec<Value>>>()?;
        added += to.run(&insert, params_from_iter(values))? as i64;
    }
    Ok(added)
}

impl Vault {
    /// Puts what can still be read of a damaged vault in its place. Where more than a twentieth is lost it stops, unless
    /// that was accepted. Answers the vault, open, and what came of it; or only that, where it stopped or `try_only`.
    pub fn salvage(
        folder: &Path,
        secret: &Secret,
        accepts: bool,
        try_only: bool,
        world: &World,
    ) -> Result<(Option<Vault>, Salvage)> {
        let keys = match look(folder) {
            Found::Vault(keys) => keys,
            Found::Nothing => return Err(Failure::missing("vault-none")),
            Found::Unusable(message) => return Err(Failure::Refused(message)),
        };
        let lock = match lock::take(folder)? {
            lock::Locked::Mine(lock) => lock,
            lock::Locked::ReadOnly => return Err(Failure::refused("vault-folder-read-only")),
        };
        let key = unlock(&keys, secret)?;
        let incoming = folder.join("vault.salvaging");
        let old = folder.join("vault.salvaging-backup");
        let came = read_out(folder, &incoming, &old, &keys, &key, world);
        for leftover in [old.clone(), folder.join("vault.salvaging-wal")] {
            if leftover.exists() {
                fs::remove_file(leftover)?;
            }
        }
        let stops = |came: &Salvage| try_only || (came.asks && !accepts);
        if came.as_ref().map_or(true, stops) {
            if incoming.exists() {
                fs::remove_file(&incoming)?;
            }
            return came.map(|came| (None, came));
        }
        let came = came?;
        Vault::put_aside(folder, world)?;
        disk::rename_durably(&incoming, &folder.join("vault.db"))?;
        drop(lock);
        let mut vault = Vault::open(folder, &Secret::Data(key), Durability::Synced, world)?;
        vault.notices.clear();
        // A backup may have brought back what the history remembers of somebody who was erased since.
        erased::replay_all(&mut vault)?;
        vault.renew_device(world)?;
        vault.accept_gap(world)?;
        Ok((Some(vault), came))
    }
}

/// The damaged file, with what its journal still has, read into a new one; beside it the newest backup that opens.
fn read_out(
    folder: &Path,
    incoming: &Path,
    old: &Path,
    keys: &KeyFile,
    key: &DataKey,
    world: &World,
) -> Result<Salvage> {
    let newest = newest_backup(folder, old, keys, key)?;
    let journal = folder.join("vault.db-wal");
    if fs::metadata(&journal).is_ok_and(|file| file.len() > 0) {
        // What is only in the journal yet comes into the file first, where that can be done.
        let brought = file::open(&folder.join("vault.db"), key, &keys.salt_bytes()?, Mode::Write, Durability::Synced)
            .and_then(|db| Ok(db.pragma(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?));
        if let Err(failure) = brought
            && !matches!(&failure, Failure::Broken { message, .. } if message.key == "failure-damaged")
        {
            return Err(failure);
        }
    }
    salvage(&folder.join("vault.db"), incoming, keys, key, newest.then_some(old), world).map_err(
        |failure| match failure {
            // Where not even the list of tables can be read, only a backup helps.
            Failure::Broken { message, .. } if message.key == "failure-damaged" => {
                Failure::Refused(Message::new("salvage-nothing"))
            }
            other => other,
        },
    )
}

/// Unpacks the newest backup that opens and is whole; answers whether there is one.
fn newest_backup(folder: &Path, into: &Path, keys: &KeyFile, key: &DataKey) -> Result<bool> {
    for listed in backup::list(folder)? {
        let path = backup::path_of(folder, &listed.id)?;
        let proven = backup::unpack(&path, into).and_then(|packed| {
            if packed.vault != keys.vault {
                return Err(Failure::refused("backup-foreign"));
            }
            backup::prove(into, &packed, key, None)
        });
        if proven.is_ok() {
            return Ok(true);
        }
    }
    Ok(false)
}
