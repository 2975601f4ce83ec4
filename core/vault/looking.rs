//! Looking into a vault without touching it: one in a folder that can't be written, or, for `evenkeel verify`, one that a
//! window works with at the same time.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::file::Durability;
use super::{Secret, Vault, disk, keys};
use crate::error::{Failure, Result};
use crate::time::World;
use crate::word::hex;

/// What a vault consists of. The mark comes first: one that were copied later than the database would be ahead of it.
const FILES: [&str; 6] = ["state.hwm", "vault.keys", "vault.keys.2", "erased.journal", "vault.db", "vault.db-wal"];
/// How often a copy is begun anew because the vault was written meanwhile, and how long is waited in between.
const TRIES: u32 = 20;
const MOMENT: Duration = Duration::from_millis(100);

impl Vault {
    /// Opens a private copy of a vault, for reading. The vault itself is only read: it is not locked, migrated or marked.
    /// The copy goes when the answer is dropped.
    pub fn open_copy(folder: &Path, secret: &Secret, world: &World) -> Result<Vault> {
        if !folder.join("vault.db").exists() {
            return Err(Failure::missing("vault-none"));
        }
        let copy = PrivateCopy::empty()?;
        copy_whole(folder, &copy.folder)?;
        let mut vault = Vault::open(&copy.folder, secret, Durability::Unsynced, world)?;
        vault.read_only = true;
        vault._copy = Some(copy);
        Ok(vault)
    }
}

/// Copies all files of a vault as they were at one moment: anew, where the database changed on the way.
fn copy_whole(from: &Path, to: &Path) -> Result<()> {
    for _ in 0..TRIES {
        let before = state(from);
        for name in FILES {
            let (from, to) = (from.join(name), to.join(name));
            if from.exists() {
                fs::copy(from, &to)?;
                disk::private_file(&to)?;
            }
        }
        if state(from) == before {
            return Ok(());
        }
        std::thread::sleep(MOMENT);
    }
    Err(Failure::refused("vault-in-use"))
}

/// What tells that the database was written: length and time of change of the file and its journal.
fn state(folder: &Path) -> [Option<(u64, Option<SystemTime>)>; 2] {
    ["vault.db", "vault.db-wal"].map(|name| {
        let file = fs::metadata(folder.join(name)).ok()?;
        Some((file.len(), file.modified().ok()))
    })
}

/// A private copy of a vault. It is as encrypted as the vault, and goes when it is dropped.
pub(super) struct PrivateCopy {
    folder: PathBuf,
}

impl PrivateCopy {
    /// A folder for it.
    fn empty() -> Result<PrivateCopy> {
        let folder = std::env::temp_dir().join(format!("evenkeel-{}", hex::encode(&keys::random::<8>()?)));
        disk::private_folder(&folder)?;
        Ok(PrivateCopy { folder })
    }

    /// For a vault in a folder that can't be written: a copy where a journal must be read too, else the vault itself.
    pub(super) fn if_needed(database: &Path) -> Result<(PathBuf, Option<PrivateCopy>)> {
        let journal = database.with_extension("db-wal");
        if !fs::metadata(&journal).is_ok_and(|file| file.len() > 0) {
            return Ok((database.to_owned(), None));
        }
        let copy = PrivateCopy::empty()?;
        let path = copy.folder.join("vault.db");
        fs::copy(database, &path)?;
        fs::copy(&journal, path.with_extension("db-wal"))?;
        disk::private_file(&path)?;
        Ok((path, Some(copy)))
    }
}

impl Drop for PrivateCopy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder); // Encrypted, private and in the temporary folder: nothing more to do.
    }
}
