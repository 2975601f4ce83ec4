//! Looking into a vault without touching it, also while a window works with it: for `evenkeel verify`.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::file::Durability;
use super::{PrivateCopy, Secret, Vault, disk, keys};
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
    /// The copy is as encrypted as the vault, and goes when the answer is dropped.
    pub fn open_copy(folder: &Path, secret: &Secret, world: &World) -> Result<Vault> {
        if !folder.join("vault.db").exists() {
            return Err(Failure::missing("vault-none"));
        }
        let copy = PrivateCopy {
            folder: std::env::temp_dir().join(format!("evenkeel-{}", hex::encode(&keys::random::<8>()?))),
        };
        disk::private_folder(&copy.folder)?;
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
