//! The high-water mark: how far the vault had come, kept beside it.
//!
//! A database whose journal was lost or cut still passes every check of its own while the newest acts are gone. The mark
//! remembers the last act. A database that is ahead of it is what a crash leaves, and normal; a mark that is ahead of
//! the database is an alarm.
//!
//! There are two slots, each with a MAC under a key derived from the data key: a slot that was half written when the power
//! failed is passed over. One slot is safe on the disk and is left alone; the other is written after each act, and becomes
//! the safe one when it was synced. Written in turn, a power failure soon after a restore could leave the mark from before
//! it and nothing else. The mark is written after the act is durable, so it never runs ahead by itself.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use hmac::Mac;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::keys::{DataKey, mac};
use crate::error::Result;
use crate::word::hex;

/// How far the vault had come.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    pub vault: String,
    /// Order and id of the last act.
    pub last_act: i64,
    pub last_act_id: String,
    /// The newest entry of the promise log: `<log>:<hash>`, or '', and its number.
    pub log_head: String,
    pub log_length: i64,
    /// Instant of the last backup that was proven by opening it, or ''.
    pub last_backup: String,
    /// Instant of the last backup that was restored for a trial, beside the vault, or ''.
    #[serde(default)]
    pub last_trial: String,
    /// Counts the writes: the slot with the higher turn is the newer one.
    turn: u64,
}

/// Bytes of a slot in the file. A mark takes about 350.
const SLOT: usize = 1024;

pub struct MarkFile {
    path: PathBuf,
    key: Zeroizing<[u8; 32]>,
    file: Option<File>,
    /// Number of the slot that is safe on the disk.
    safe: usize,
    /// The other slot was written since it was last synced.
    written: bool,
    /// Whether a mark was found when the vault was opened.
    pub found: bool,
    pub mark: Mark,
}

impl MarkFile {
    pub fn of(folder: &Path, key: &DataKey, vault: &str) -> Result<MarkFile> {
        let path = folder.join("state.hwm");
        let key = key.derived("evenkeel high-water mark")?;
        let mut bytes = Vec::new();
        if let Ok(mut file) = File::open(&path) {
            file.read_to_end(&mut bytes)?;
        }
        let slots = bytes.chunks(SLOT).map(|slot| read_slot(slot, &key).filter(|mark| mark.vault == vault));
        let there = slots.enumerate().filter_map(|(number, mark)| Some((number, mark?)));
        let newest = there.max_by_key(|(_, mark)| mark.turn);
        let found = newest.is_some();
        let (safe, mark) = newest.unwrap_or_else(|| (1, Mark { vault: vault.to_owned(), ..Mark::default() }));
        Ok(MarkFile { path, key, file: None, safe, written: false, found, mark })
    }

    /// Writes the mark into the slot that may be lost.
    pub fn write(&mut self) -> Result<()> {
        self.mark.turn += 1;
        let slot = slot_bytes(&self.mark, &self.key)?;
        let place = ((1 - self.safe.min(1)) * SLOT) as u64;
        let file = match &mut self.file {
            Some(file) => file,
            None => {
                let mut options = OpenOptions::new();
                options.write(true).create(true).truncate(false);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                let file = options.open(&self.path)?;
                // What was read may not have reached the disk yet, if the app before this one was killed.
                file.sync_data()?;
                self.file.insert(file)
            }
        };
        file.seek(SeekFrom::Start(place))?;
        file.write_all(&slot)?;
        self.written = true;
        Ok(())
    }

    /// Makes the mark durable: at locking, and after a backup.
    pub fn sync(&mut self) -> Result<()> {
        if let Some(file) = &self.file {
            file.sync_data()?;
        }
        if std::mem::take(&mut self.written) {
            self.safe = 1 - self.safe.min(1);
        }
        Ok(())
    }
}

fn slot_bytes(mark: &Mark, key: &[u8; 32]) -> Result<Vec<u8>> {
    let text = serde_json::to_string(mark).map_err(|error| crate::error::Failure::broken("failure-broken", error))?;
    let mut mac = mac(key)?;
    mac.update(text.as_bytes());
    let mut bytes = format!("{}\n{text}\n", hex::encode(&mac.finalize().into_bytes())).into_bytes();
    bytes.resize(SLOT, b' ');
    Ok(bytes)
}

fn read_slot(slot: &[u8], key: &[u8; 32]) -> Option<Mark> {
    let text = std::str::from_utf8(slot).ok()?;
    let (tag, rest) = text.split_once('\n')?;
    let (body, _) = rest.split_once('\n')?;
    let mut mac = mac(key).ok()?;
    mac.update(body.as_bytes());
    mac.verify_slice(&hex::decode(tag)?).ok()?;
    serde_json::from_str(body).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_written_slot_is_passed_over_and_the_older_mark_counts() {
        let folder = tempfile::tempdir().unwrap();
        let key = DataKey::fresh().unwrap();
        let mut file = MarkFile::of(folder.path(), &key, "v").unwrap();
        for act in 1..=4 {
            file.mark.last_act = act;
            file.write().unwrap();
            if act == 2 {
                file.sync().unwrap();
            }
        }
        assert_eq!(MarkFile::of(folder.path(), &key, "v").unwrap().mark.last_act, 4);
        let path = folder.path().join("state.hwm");
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[SLOT + 80] ^= 1; // what came after the sync went to the other slot, again and again
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(MarkFile::of(folder.path(), &key, "v").unwrap().mark.last_act, 2);
    }

    #[test]
    fn a_mark_of_another_vault_is_not_believed() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = MarkFile::of(folder.path(), &DataKey::fresh().unwrap(), "v").unwrap();
        file.mark.last_act = 9;
        file.write().unwrap();
        let other = MarkFile::of(folder.path(), &DataKey::fresh().unwrap(), "v").unwrap();
        assert_eq!(other.mark.last_act, 0);
    }
}
