//! Bringing a backup back: over a vault that is open, or where none can be opened.

use std::fs;
use std::path::Path;

use super::backup::{self, Reason};
use super::checking::Verdict;
use super::file::Durability;
use super::{Loss, Secret, Vault, disk, lock, losing, places, read_keys, unlock, write_keys};
use crate::error::{Failure, Result};
use crate::sql::Sql;
use crate::time::{World, stamp};

impl Vault {
    /// Looks whether a backup can be restored here: that it is one, is of this vault, and that every page of it is whole.
    pub fn must_be_restorable(&self, id: &str) -> Result<()> {
        if backup::vault_of(&backup::path_of(&self.folder, id)?)? != self.keys.vault {
            return Err(Failure::refused("backup-foreign"));
        }
        let verdict = backup::look(&self.folder, id, &self.key, |db| {
            db.one("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
        });
        match verdict {
            Ok(verdict) if verdict == "ok" => Ok(()),
            Ok(_) => Err(Failure::refused("backup-damaged")),
            Err(Failure::Broken { message, .. }) if message.key == "failure-damaged" => {
                Err(Failure::refused("backup-damaged"))
            }
            Err(failure) => Err(failure),
        }
    }

    /// What going back to a backup would lose.
    pub fn loss(&self, id: &str) -> Result<Loss> {
        backup::look(&self.folder, id, &self.key, |then| Loss::between(&self.db, then))
    }

    /// Puts a backup in the place of the database. The caller has shown what would be lost; the state before is itself
    /// kept as a backup. Erasures since then are carried out again.
    pub fn restore(mut self, id: &str, world: &World) -> Result<Vault> {
        let path = backup::path_of(&self.folder, id)?;
        let incoming = self.folder.join("vault.restoring");
        let keys = backup::unpack(&path, &incoming)?;
        if keys.vault != self.keys.vault {
            fs::remove_file(&incoming)?;
            return Err(Failure::refused("backup-foreign"));
        }
        self.back_up(Reason::Restore, world)?;
        let (folder, key) = (self.folder.clone(), self.key.clone());
        self.close()?;
        for journal in ["vault.db-wal", "vault.db-shm"] {
            if folder.join(journal).exists() {
                fs::remove_file(folder.join(journal))?;
            }
        }
        disk::rename_durably(&incoming, &folder.join("vault.db"))?;
        let mut vault = Vault::open(&folder, &Secret::Data(key), Durability::Synced, world)?;
        // The alarm that the mark raises is about what was left behind on purpose.
        vault.notices.clear();
        vault.renew_device(world)?;
        vault.accept_gap(world)?;
        Ok(vault)
    }

    /// Puts a backup where the vault can't be opened, or where there is none, such as on a new laptop. The secret may be
    /// today's, or the one of the backup's time. What lies there is put aside under another name, never removed; where much of
    /// it would be missing in the backup, it must have been accepted.
    pub fn rescue(folder: &Path, backup: &Path, secret: &Secret, accept_loss: bool, world: &World) -> Result<Vault> {
        places::must_be_local(folder)?;
        disk::private_folder(folder)?;
        let lock = match lock::take(folder)? {
            lock::Locked::Mine(lock) => lock,
            lock::Locked::ReadOnly => return Err(Failure::refused("vault-folder-read-only")),
        };
        let incoming = folder.join("vault.restoring");
        let proven = backup::unpack(backup, &incoming).and_then(|packed| {
            // Today's slots stay where the secret is today's; else the backup's own come back with it.
            let present = read_keys(folder).and_then(Result::ok).filter(|present| present.vault == packed.vault);
            let opened = present.and_then(|present| unlock(&present, secret).ok().map(|key| (present, key)));
            let (keys, key) = match opened {
                Some(opened) => opened,
                None => (packed.clone(), unlock(&packed, secret)?),
            };
            backup::prove(&incoming, &packed, &key, None)?;
            if !accept_loss {
                losing::must_lose_little(folder, &incoming, &packed, &key, world)?;
            }
            Ok((keys, key))
        });
        let (keys, key) = match proven {
            Ok(proven) => proven,
            Err(failure) => {
                if incoming.exists() {
                    fs::remove_file(&incoming)?;
                }
                return Err(failure);
            }
        };
        Vault::put_aside(folder, world)?;
        write_keys(folder, &keys)?;
        disk::rename_durably(&incoming, &folder.join("vault.db"))?;
        drop(lock);
        let mut vault = Vault::open(folder, &Secret::Data(key), Durability::Synced, world)?;
        // The alarm that the mark raises is about what was left behind on purpose.
        vault.notices.clear();
        vault.renew_device(world)?;
        vault.accept_gap(world)?;
        Ok(vault)
    }

    /// Restores the newest backup for a trial, in a folder of its own that goes again, and looks at all of it. What was
    /// proven once may have rotted since.
    pub fn try_restore(&mut self, world: &World) -> Result<()> {
        let newest = backup::list(&self.folder)?.into_iter().next().ok_or_else(|| Failure::missing("backup-gone"))?;
        let trial = backup::folder_of(&self.folder).join("trial");
        if trial.exists() {
            fs::remove_dir_all(&trial)?;
        }
        let path = backup::path_of(&self.folder, &newest.id)?;
        let tried = Vault::rescue(&trial, &path, &Secret::Data(self.key.clone()), true, world).and_then(|vault| {
            let parts = vault.check()?;
            vault.close()?;
            Ok(parts.iter().all(|part| part.verdict == Verdict::Sound))
        });
        if trial.exists() {
            fs::remove_dir_all(&trial)?;
        }
        if !tried? {
            return Err(Failure::refused("backup-damaged"));
        }
        self.mark.mark.last_trial = stamp(world.now());
        self.mark.write()?;
        self.mark.sync()
    }

    /// Puts what lies in the vault's place under another name. The slots are copied and stay, the database is renamed: were
    /// the power to fail now, keys without a database tell that a vault was being brought back, and it can be done again.
    pub(super) fn put_aside(folder: &Path, world: &World) -> Result<()> {
        let aside = world.now().format("aside-%Y-%m-%dT%H-%M-%S").to_string();
        for name in ["vault.keys", "vault.keys.2"] {
            if folder.join(name).exists() {
                fs::copy(folder.join(name), folder.join(format!("{name}.{aside}")))?;
            }
        }
        for name in ["vault.db-wal", "vault.db"] {
            if folder.join(name).exists() {
                fs::rename(folder.join(name), folder.join(format!("{name}.{aside}")))?;
            }
        }
        Ok(())
    }
}
