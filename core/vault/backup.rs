//! Backups: self-contained files that open with the same passphrase or recovery code, each proven by opening it.
//!
//! A file copy of a live database is not a backup. `VACUUM INTO` writes a clean, encrypted copy; it is opened and
//! checked, then put behind a header with the key slots and renamed into its place. A backup that could not be proven is
//! removed and reported, never kept.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, NaiveDateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::file::{self, Durability, Mode};
use super::keys::{DataKey, KeyFile, MAX_KEY_FILE};
use super::{disk, migrate};
use crate::error::{Failure, Result};
use crate::sql::Sql;

/// The first bytes of a backup file, with the version of its form.
const MAGIC: &[u8; 8] = b"EVKBAK01";
const ENDING: &str = "evenkeel-backup";

/// How many of each are kept.
const DAILY: usize = 14;
const WEEKLY: usize = 8;
const MONTHLY: usize = 12;

words! {
    /// Why a backup was made.
    Reason {
        Daily = "daily", Migration = "migration", Import = "import", Asked = "asked", Restore = "restore",
        Packet = "packet",
    }
}

/// A backup in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Backup {
    /// The file's name in the backup folder.
    pub id: String,
    /// Instant it was made.
    pub at: String,
    pub bytes: i64,
    pub reason: Reason,
}

pub fn folder_of(vault: &Path) -> PathBuf {
    vault.join("backups")
}

/// Makes a backup and proves it by opening it. Answers the file's entry in the list.
pub fn make(
    db: &Connection,
    vault: &Path,
    keys: &KeyFile,
    key: &DataKey,
    reason: Reason,
    now: DateTime<Utc>,
) -> Result<Backup> {
    let folder = folder_of(vault);
    disk::private_folder(&folder)?;
    let copy = folder.join("copying.db");
    let unfinished = folder.join("unfinished");
    let name = format!("{}-{}.{ENDING}", now.format("%Y-%m-%dT%H-%M-%S"), reason.word());
    let made = write_copy(db, &copy, keys, key)
        .and_then(|()| pack(&copy, &unfinished, keys))
        .and_then(|()| disk::rename_durably(&unfinished, &folder.join(&name)));
    // Whatever happened, no half file stays behind: on a full disk it would only make things worse.
    for leftover in [&copy, &unfinished] {
        if leftover.exists() {
            fs::remove_file(leftover)?;
        }
    }
    made?;
    thin_out(&folder)?;
    entry(&folder, &name).ok_or_else(|| Failure::broken("backup-failed", "the backup is not there after its renaming"))
}

fn write_copy(db: &Connection, copy: &Path, keys: &KeyFile, key: &DataKey) -> Result<()> {
    if copy.exists() {
        fs::remove_file(copy)?;
    }
    drop(disk::create_private(copy)?); // SQLite would make it readable for others
    db.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
    // Whatever is wrong with the copy, the vault itself is well: nobody is to be told that it is damaged.
    prove(copy, keys, key, Some(last_act(db)?)).map_err(|failure| match failure {
        Failure::Broken { message, detail } if message.key == "failure-damaged" => {
            Failure::broken("backup-failed", detail)
        }
        other => other,
    })
}

/// Opens a copy and checks it: its pages, its vault, and that its newest act is the one expected.
pub(super) fn prove(copy: &Path, keys: &KeyFile, key: &DataKey, expected: Option<i64>) -> Result<()> {
    let db = file::open(copy, key, &keys.salt_bytes()?, Mode::Read { immutable: true }, Durability::Synced)?;
    migrate::needed(&db)?; // a newer app's backup is refused by name
    let verdict: String = db.one("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    let vault: String = db.one("SELECT id FROM vault", [], |row| row.get(0))?;
    let complete = expected.is_none_or(|expected| last_act(&db).is_ok_and(|found| found == expected));
    if verdict == "ok" && vault == keys.vault && complete {
        Ok(())
    } else {
        Err(Failure::broken("backup-failed", verdict))
    }
}

/// The order of the newest act of a database, 0 where there is none.
pub fn last_act(db: &Connection) -> Result<i64> {
    db.one("SELECT coalesce(max(seq), 0) FROM act", [], |row| row.get(0))
}

/// Header, key slots, database: one file.
fn pack(copy: &Path, into: &Path, keys: &KeyFile) -> Result<()> {
    let keys = keys.to_bytes()?;
    let mut out = disk::create_private(into)?;
    out.write_all(MAGIC)?;
    out.write_all(&(keys.len() as u32).to_be_bytes())?;
    out.write_all(&keys)?;
    std::io::copy(&mut fs::File::open(copy)?, &mut out)?;
    out.sync_all()?;
    Ok(())
}

/// The key slots at the head of a backup, and the file at the first byte of its database.
fn read_head(backup: &Path) -> Result<(KeyFile, fs::File)> {
    let not_one = || Failure::refused("backup-foreign");
    let mut file = fs::File::open(backup)?;
    let mut head = [0_u8; 12];
    file.read_exact(&mut head).map_err(|_| not_one())?;
    let (magic, length) = head.split_at(8);
    if magic != MAGIC {
        return Err(not_one());
    }
    let length = u32::from_be_bytes(length.try_into().map_err(|_| not_one())?) as usize;
    if length > MAX_KEY_FILE {
        return Err(not_one());
    }
    let mut keys = vec![0_u8; length];
    file.read_exact(&mut keys).map_err(|_| not_one())?;
    Ok((KeyFile::parse(&keys)?, file))
}

/// The id of the vault that a backup is of.
pub fn vault_of(backup: &Path) -> Result<String> {
    Ok(read_head(backup)?.0.vault)
}

/// Takes a backup apart: its key slots, and the database written to `into`.
pub fn unpack(backup: &Path, into: &Path) -> Result<KeyFile> {
    let (keys, mut file) = read_head(backup)?;
    let mut out = disk::create_private(into)?;
    std::io::copy(&mut file, &mut out)?;
    out.sync_all()?;
    Ok(keys)
}

/// Opens a backup for looking, in a temporary file that is removed when the look is over.
pub fn look<T>(vault: &Path, id: &str, key: &DataKey, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    let path = path_of(vault, id)?;
    let temporary = folder_of(vault).join("looking.db");
    let result = unpack(&path, &temporary).and_then(|keys| {
        let db = file::open(&temporary, key, &keys.salt_bytes()?, Mode::Read { immutable: true }, Durability::Synced)?;
        migrate::needed(&db)?;
        look(&db)
    });
    if temporary.exists() {
        fs::remove_file(&temporary)?;
    }
    result
}

/// The path of a backup in the list. Only names that the list would show are taken, so no path can be smuggled in.
pub fn path_of(vault: &Path, id: &str) -> Result<PathBuf> {
    let folder = folder_of(vault);
    entry(&folder, id).map(|_| folder.join(id)).ok_or_else(|| Failure::missing("backup-gone"))
}

/// Every backup, newest first.
pub fn list(vault: &Path) -> Result<Vec<Backup>> {
    let folder = folder_of(vault);
    let Ok(files) = fs::read_dir(&folder) else { return Ok(Vec::new()) };
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let mut found: Vec<Backup> = names.filter_map(|name| entry(&folder, &name)).collect();
    found.sort_by(|one, other| other.id.cmp(&one.id));
    Ok(found)
}

fn entry(folder: &Path, name: &str) -> Option<Backup> {
    let stem = name.strip_suffix(&format!(".{ENDING}"))?;
    let (at, reason) = (stem.get(..19)?, stem.get(20..)?);
    let at = NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H-%M-%S").ok()?.and_utc();
    let reason = *Reason::ALL.iter().find(|known| known.word() == reason)?;
    let bytes = fs::metadata(folder.join(name)).ok()?.len() as i64;
    Some(Backup { id: name.to_owned(), at: crate::time::stamp(at), bytes, reason })
}

/// Keeps the newest of each of the last 14 days, 8 weeks and 12 months that have one; the rest is removed. Backups that
/// were asked for, or made before something was restored or erased, count like the others of their day.
fn thin_out(folder: &Path) -> Result<()> {
    let vault = folder.parent().unwrap_or(folder);
    let all = list(vault)?;
    let keep = kept(&all);
    for backup in all.iter().filter(|backup| !keep.contains(&backup.id)) {
        fs::remove_file(folder.join(&backup.id))?;
    }
    Ok(())
}

/// Which backups stay; `all` is newest first. The five newest always do, so that one made before an import is still
/// there after the daily one of the same day.
fn kept(all: &[Backup]) -> Vec<String> {
    let mut keep: Vec<String> = all.iter().take(5).map(|backup| backup.id.clone()).collect();
    let day = |backup: &Backup| crate::time::unstamp(&backup.at).date_naive();
    for (limit, period) in [
        (DAILY, (|date: chrono::NaiveDate| date.to_string()) as fn(chrono::NaiveDate) -> String),
        (WEEKLY, |date| format!("{:?}", date.iso_week())),
        (MONTHLY, |date| format!("{}-{}", date.year(), date.month())),
    ] {
        let mut seen: Vec<String> = Vec::new();
        for backup in all {
            let name = period(day(backup));
            if !seen.contains(&name) && seen.len() < limit {
                seen.push(name);
                keep.push(backup.id.clone());
            }
        }
    }
    keep
}

#[cfg(test)]
mod tests {
    use super::*;

    fn daily(days_ago: i64) -> Backup {
        let at =
            DateTime::parse_from_rfc3339("2026-11-21T07:00:00Z").unwrap().to_utc() - chrono::TimeDelta::days(days_ago);
        Backup { id: at.to_rfc3339(), at: crate::time::stamp(at), bytes: 1, reason: Reason::Daily }
    }

    #[test]
    fn two_years_of_daily_backups_thin_out_to_fourteen_days_eight_weeks_and_twelve_months() {
        let all: Vec<Backup> = (0..730).map(daily).collect();
        let mut keep = kept(&all);
        keep.sort();
        keep.dedup();
        assert!((14..=14 + 8 + 12).contains(&keep.len()), "{} are kept", keep.len());
        for days_ago in 0..14 {
            assert!(keep.contains(&daily(days_ago).id), "the one of {days_ago} days ago is kept");
        }
        assert!(keep.iter().any(|id| id.starts_with("2025-12")), "the twelfth month back is kept");
        assert!(!keep.iter().any(|id| id.starts_with("2025-10")), "older ones are not");
    }
}
