//! The encrypted database file: how it is opened, and the settings that keep what it says it kept.

use std::ffi::c_int;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags, ffi};

use super::keys::DataKey;
use crate::error::{Failure, Result};
use crate::sql::Sql;

/// How the file is opened.
#[derive(Clone, Copy, PartialEq)]
pub enum Mode {
    /// Made new: it must not be there yet.
    Create,
    /// For work: reading and writing.
    Write,
    /// For looking only, such as a backup that is proven or a vault in a folder that can't be written.
    Read { immutable: bool },
}

/// How a commit reaches the disk.
#[derive(Clone, Copy, PartialEq)]
pub enum Durability {
    /// A write is on the disk when the call answers. What every real vault has.
    Synced,
    /// No sync: for measuring what the core itself costs. Only the benchmark asks for it.
    Unsynced,
}

/// The oldest SQLite whose faults this design has been tested against.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Opens the database with its key. It has been made sure before that the key is the right one.
pub fn open(path: &Path, key: &DataKey, salt: &[u8; 16], mode: Mode, durability: Durability) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_PRIVATE_CACHE | OpenFlags::SQLITE_OPEN_URI;
    flags |= match mode {
        Mode::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Mode::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Mode::Read { .. } => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let db = Connection::open_with_flags(uri(path, mode), flags)?;
    // A wrong key would print to the terminal without this.
    db.pragma_update(None, "cipher_log_level", "NONE")?;
    give_key(&db, key, salt)?;
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Failure::broken("failure-broken", format!("SQLite {}", rusqlite::version())));
    }
    let cipher = db.maybe("PRAGMA cipher_version", [], |row| row.get::<_, String>(0))?;
    if cipher.is_none_or(|version| version.is_empty()) {
        return Err(Failure::broken("failure-broken", "this SQLite has no cipher"));
    }
    settle(&db, mode, durability)?;
    Ok(db)
}

/// Hands the key to SQLCipher past SQL: the text of a statement would stay in memory that was given back, and be there when
/// the vault is locked.
fn give_key(db: &Connection, key: &DataKey, salt: &[u8; 16]) -> Result<()> {
    let spelled = key.pragma(salt);
    // SAFETY: the connection is open and only ours, and SQLCipher copies these bytes before it answers.
    let code = unsafe { ffi::sqlite3_key(db.handle(), spelled.as_ptr().cast(), spelled.len() as c_int) };
    if code == ffi::SQLITE_OK { Ok(()) } else { Err(Failure::broken("failure-broken", format!("the key: {code}"))) }
}

/// Percent-encodes what a URI gives a meaning to. `?` and `#` in a folder's name must not become options.
fn uri(path: &Path, mode: Mode) -> String {
    let escaped: String = path
        .to_string_lossy()
        .chars()
        .map(|letter| match letter {
            '%' => "%25".to_owned(),
            '?' => "%3f".to_owned(),
            '#' => "%23".to_owned(),
            other => other.to_string(),
        })
        .collect();
    let query = if mode == (Mode::Read { immutable: true }) { "?immutable=1" } else { "" };
    format!("file:{escaped}{query}")
}

fn settle(db: &Connection, mode: Mode, durability: Durability) -> Result<()> {
    db.busy_timeout(std::time::Duration::from_secs(1))?;
    let reading = matches!(mode, Mode::Read { .. });
    if !reading {
        // First of all, before anything reads the file: a journal's index is then never in shared memory, which on a full
        // disk would end the process with a signal.
        db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        // EXTRA before WAL, in this order: the other way round a stale journal could empty a vault being made.
        db.pragma_update(None, "synchronous", if durability == Durability::Synced { "EXTRA" } else { "OFF" })?;
        let journal: String = db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        if journal != "wal" {
            return Err(Failure::broken("failure-disk", format!("journal mode {journal}")));
        }
        db.pragma_update(None, "journal_size_limit", 16 * 1024 * 1024)?;
        db.pragma_update(None, "secure_delete", true)?;
        #[cfg(target_os = "macos")]
        db.pragma_update(None, "fullfsync", true)?;
    }
    db.pragma_update(None, "cache_size", -65536)?; // 64 MiB: reading then costs no more than without encryption
    db.pragma_update(None, "temp_store", "MEMORY")?;
    db.pragma_update(None, "mmap_size", 0)?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "cell_size_check", true)?;
    db.pragma_update(None, "trusted_schema", false)?;
    // Loading extensions is off in SQLite until an app switches it on, and the function for that is not even built in.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    db.set_prepared_statement_cache_capacity(256);
    add_fold(db)
}

/// `fold(text)`: letters that are not accents of others spelled out, so that "Soren" finds "Søren".
fn add_fold(db: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    db.create_scalar_function("fold", 1, flags, |context| Ok(crate::fold::fold(&context.get::<String>(0)?)))?;
    Ok(())
}
