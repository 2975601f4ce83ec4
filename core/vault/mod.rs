//! The vault: one encrypted file that holds everything, and what stands beside it.
//!
//! ```text
//! vault folder
//!   vault.db                   SQLCipher
//!   vault.keys  vault.keys.2   key slots, written twice
//!   state.hwm                  high-water mark
//!   erased.journal             ids of erased people, replayed when a backup is restored
//!   backups/                   self-contained files, each proven by opening it
//! ```
//!
//! A vault is never made over something that is there, an empty or foreign file is never taken for a new vault, and a
//! wrong passphrase is told apart from a damaged file. The reasons for each setting are in `file.rs`.

pub mod backup;
pub mod checking;
pub mod disk;
pub mod erased;
pub mod file;
pub mod indexing;
pub mod keychain;
pub mod keys;
pub mod lock;
mod looking;
mod losing;
pub mod mark;
pub mod migrate;
pub mod places;
mod remembering;
mod restoring;
pub mod salvaging;

use std::fs;
use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;
use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::error::{Failure, Message, Result};
use crate::sql::Sql;
use crate::time::{World, stamp};
use crate::word::hex;
use backup::{Backup, Reason};
use file::{Durability, Mode};
use keys::{Cost, DataKey, KeyFile, SlotKind};
use looking::PrivateCopy;
pub use losing::Loss;
use mark::MarkFile;

words! {
    /// Whose vault it is: a manager's center, or an HR reviewer's.
    VaultKind { Center = "center", Review = "review" }
}

/// What opens a vault.
pub enum Secret<'a> {
    Passphrase(&'a str),
    /// The printed code, as it was typed.
    Recovery(&'a str),
    /// The key that the laptop's keychain kept.
    Keychain,
    /// The data key itself: for tests and the benchmark, which do not pay for a passphrase each time.
    Data(DataKey),
}

/// What is found in a folder before anything is opened.
pub enum Found {
    /// Nothing: a vault may be made here.
    Nothing,
    Vault(KeyFile),
    /// Something is there, but it can't be used as it is. The sentence says what, and the way out.
    Unusable(Message),
}

/// An open vault.
pub struct Vault {
    pub folder: PathBuf,
    pub kind: VaultKind,
    /// Id of the device that writes here.
    pub device: String,
    pub read_only: bool,
    /// What was noticed on opening, in sentences.
    pub notices: Vec<Message>,
    pub(crate) db: Connection,
    pub(crate) keys: KeyFile,
    pub(crate) key: DataKey,
    pub(crate) mark: MarkFile,
    durability: Durability,
    /// The connection met a disk that failed: it must be made anew before it is used again.
    pub(crate) stale: bool,
    _lock: Option<lock::VaultLock>,
    _copy: Option<PrivateCopy>,
}

/// Says what is in a folder, without a key and without changing anything.
pub fn look(folder: &Path) -> Found {
    let database = folder.join("vault.db");
    let keys = read_keys(folder);
    match (fs::metadata(&database), keys) {
        (Err(_), None) => Found::Nothing,
        // A vault that was being made when the power failed. Nothing had been promised yet.
        (Err(_), Some(_)) if folder.join("vault.making").exists() => Found::Nothing,
        (Err(_), Some(_)) => Found::Unusable(Message::new("vault-file-missing")),
        (Ok(_), None) => Found::Unusable(Message::new("vault-keys-missing")),
        (Ok(_), Some(Err(failure))) => Found::Unusable(Message::new(&failure.wire().key)),
        (Ok(file), Some(Ok(_))) if file.len() == 0 => Found::Unusable(Message::new("vault-file-empty")),
        // A power failure may have cut the last page while the journal was written into the file: the journal has it whole.
        (Ok(file), Some(Ok(_))) if file.len() < 4096 || (file.len() % 4096 != 0 && !has_journal(&database)) => {
            Found::Unusable(Message::new("vault-file-foreign"))
        }
        (Ok(_), Some(Ok(keys))) => Found::Vault(keys),
    }
}

fn has_journal(database: &Path) -> bool {
    fs::metadata(database.with_extension("db-wal")).is_ok_and(|journal| journal.len() > 0)
}

/// The key slots, from the second copy where the first can't be read.
fn read_keys(folder: &Path) -> Option<Result<KeyFile>> {
    let read = |name: &str| fs::read(folder.join(name)).ok().map(|bytes| KeyFile::parse(&bytes));
    match (read("vault.keys"), read("vault.keys.2")) {
        (Some(Ok(keys)), _) | (_, Some(Ok(keys))) => Some(Ok(keys)),
        (Some(Err(failure)), _) | (_, Some(Err(failure))) => Some(Err(failure)),
        (None, None) => None,
    }
}

fn write_keys(folder: &Path, keys: &KeyFile) -> Result<()> {
    let bytes = keys.to_bytes()?;
    disk::write_atomic(&folder.join("vault.keys"), &[&bytes])?;
    disk::write_atomic(&folder.join("vault.keys.2"), &[&bytes])
}

impl Vault {
    /// Makes a new vault with a passphrase, and answers it with its recovery code, which is shown once.
    pub fn create(
        folder: &Path,
        kind: VaultKind,
        passphrase: &str,
        cost: Cost,
        durability: Durability,
        world: &World,
    ) -> Result<(Vault, Zeroizing<String>)> {
        places::must_be_local(folder)?;
        disk::private_folder(folder)?;
        let lock = match lock::take(folder)? {
            lock::Locked::Mine(lock) => lock,
            lock::Locked::ReadOnly => return Err(Failure::refused("vault-folder-read-only")),
        };
        if !matches!(look(folder), Found::Nothing) {
            return Err(Failure::refused("vault-already-there"));
        }
        let key = DataKey::fresh()?;
        let mut keys = KeyFile::new(&world.fresh_uuid().to_string())?;
        let code = keys::fresh_recovery_code()?;
        keys.set(SlotKind::Passphrase, &keys::passphrase_bytes(passphrase), Some(cost), &key)?;
        set_recovery(&mut keys, &code, &key)?;

        // The database is made under another name. Only its renaming makes it the vault, when all else is on the disk.
        let making = folder.join("vault.making");
        for leftover in [making.clone(), folder.join("vault.making-wal"), folder.join("vault.making-shm")] {
            if leftover.exists() {
                fs::remove_file(leftover)?;
            }
        }
        let device = make_database(&making, &keys, &key, kind, durability, world)?;
        write_keys(folder, &keys)?;
        let mut mark = MarkFile::of(folder, &key, &keys.vault)?;
        mark.write()?;
        mark.sync()?;
        disk::rename_durably(&making, &folder.join("vault.db"))?;

        let db = file::open(&folder.join("vault.db"), &key, &keys.salt_bytes()?, Mode::Write, durability)?;
        let vault = Vault {
            folder: folder.to_owned(),
            kind,
            device,
            read_only: false,
            notices: Vec::new(),
            db,
            keys,
            key,
            mark,
            durability,
            stale: false,
            _lock: Some(lock),
            _copy: None,
        };
        Ok((vault, code))
    }

    /// Opens a vault. A wrong secret is `Invalid` at its field; everything else has its own sentence.
    pub fn open(folder: &Path, secret: &Secret, durability: Durability, world: &World) -> Result<Vault> {
        let keys = match look(folder) {
            Found::Nothing => return Err(Failure::missing("vault-none")),
            Found::Unusable(message) => return Err(Failure::Refused(message)),
            Found::Vault(keys) => keys,
        };
        places::must_be_local(folder)?;
        let lock = match lock::take(folder)? {
            lock::Locked::Mine(lock) => Some(lock),
            lock::Locked::ReadOnly => None,
        };
        let key = unlock(&keys, secret)?;
        let path = folder.join("vault.db");
        let salt = keys.salt_bytes()?;
        let mut copy = None;
        let mut db = match &lock {
            Some(_) => file::open(&path, &key, &salt, Mode::Write, durability).map_err(damaged)?,
            None => {
                let (path, made) = PrivateCopy::if_needed(&path)?;
                copy = made;
                file::open(&path, &key, &salt, Mode::Read { immutable: copy.is_none() }, durability).map_err(damaged)?
            }
        };
        let found = db.one("SELECT id FROM vault", [], |row| row.get::<_, String>(0)).map_err(damaged)?;
        if found != keys.vault {
            return Err(Failure::refused("vault-foreign"));
        }
        if migrate::needed(&db)? {
            if lock.is_none() {
                return Err(Failure::refused("vault-older-read-only"));
            }
            backup::make(&db, folder, &keys, &key, Reason::Migration, world.now())?;
            migrate::run(&mut db)?;
        }
        let (kind, device) =
            db.one("SELECT v.kind, d.id FROM vault v, device d ORDER BY d.rowid DESC LIMIT 1", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let mark = MarkFile::of(folder, &key, &keys.vault)?;
        let mut vault = Vault {
            folder: folder.to_owned(),
            kind,
            device,
            read_only: lock.is_none(),
            notices: Vec::new(),
            db,
            keys,
            key,
            mark,
            durability,
            stale: false,
            _lock: lock,
            _copy: copy,
        };
        vault.compare_with_mark()?;
        if !vault.read_only {
            erased::replay(&mut vault)?;
        }
        if vault.read_only {
            vault.notices.push(Message::new("vault-opened-read-only"));
        }
        Ok(vault)
    }

    /// Gives this vault a new device with a new key. A restored copy does not go on with the old log, of which another copy
    /// may live on: the next promise begins a new log, and its first entry names the head of the old one.
    pub(super) fn renew_device(&mut self, world: &World) -> Result<()> {
        let tx = self.db.transaction()?;
        self.device = insert_device(&tx, world)?;
        tx.commit()?;
        Ok(())
    }

    /// Makes a backup now, and remembers that it was proven.
    pub fn back_up(&mut self, reason: Reason, world: &World) -> Result<Backup> {
        if self.read_only {
            return Err(Failure::NotAllowed(Message::new("vault-opened-read-only")));
        }
        let made = backup::make(&self.db, &self.folder, &self.keys, &self.key, reason, world.now())?;
        self.mark.mark.last_backup = made.at.clone();
        self.mark.write()?;
        self.mark.sync()?;
        Ok(made)
    }

    /// Instant of the last backup that was proven by opening it, or ''.
    pub fn last_backup(&self) -> &str {
        &self.mark.mark.last_backup
    }

    /// Instant of the last trial restore that went well, or ''.
    pub fn last_trial(&self) -> &str {
        &self.mark.mark.last_trial
    }

    /// Whether a passphrase is this vault's.
    pub fn knows(&self, passphrase: &str) -> Result<bool> {
        Ok(self.keys.open(SlotKind::Passphrase, &keys::passphrase_bytes(passphrase))?.is_some())
    }

    /// Rewrites the passphrase's slot. The data key, and so every backup, stays as it is.
    pub fn set_passphrase(&mut self, passphrase: &str, cost: Cost) -> Result<()> {
        self.change_keys(|keys, key| {
            keys.set(SlotKind::Passphrase, &keys::passphrase_bytes(passphrase), Some(cost), key)
        })
    }

    /// A fresh recovery code; the old one no longer opens this vault.
    pub fn new_recovery_code(&mut self) -> Result<Zeroizing<String>> {
        let code = keys::fresh_recovery_code()?;
        self.change_keys(|keys, key| set_recovery(keys, &code, key))?;
        Ok(code)
    }

    /// Whether a typed code is this vault's recovery code.
    pub fn knows_code(&self, typed: &str) -> Result<bool> {
        match keys::read_recovery_code(typed) {
            Some(letters) => Ok(self.keys.open(SlotKind::Recovery, letters.as_bytes())?.is_some()),
            None => Ok(false),
        }
    }

    /// Lets this laptop's keychain open the vault, or no longer.
    pub fn remember(&mut self, on: bool) -> Result<()> {
        if on {
            let secret = Zeroizing::new(keys::random::<32>()?);
            keychain::store(&self.keys.vault, &*secret)?;
            self.change_keys(|keys, key| keys.set(SlotKind::Keychain, &*secret, None, key))
        } else {
            keychain::forget(&self.keys.vault);
            self.change_keys(|keys, _| {
                keys.remove(SlotKind::Keychain);
                Ok(())
            })
        }
    }

    fn change_keys(&mut self, change: impl FnOnce(&mut KeyFile, &DataKey) -> Result<()>) -> Result<()> {
        if self.read_only {
            return Err(Failure::NotAllowed(Message::new("vault-opened-read-only")));
        }
        let mut keys = self.keys.clone();
        change(&mut keys, &self.key)?;
        write_keys(&self.folder, &keys)?;
        self.keys = keys;
        Ok(())
    }

    /// Connects anew after a disk that failed. SQLCipher answers nothing more on a connection that once could not read a
    /// page, though the page may be well again a moment later. What was committed is in the file or its journal.
    pub(crate) fn reconnect(&mut self) -> Result<()> {
        if self.stale && !self.read_only {
            // The old connection holds the lock on the file, so it goes first.
            let _ = std::mem::replace(&mut self.db, Connection::open_in_memory()?).close();
            let path = self.folder.join("vault.db");
            self.db = file::open(&path, &self.key, &self.keys.salt_bytes()?, Mode::Write, self.durability)?;
        }
        self.stale = false;
        Ok(())
    }

    /// Writes what lies beside the file into it, and leaves nothing beside it: after something was erased.
    pub(crate) fn empty_wal(&self) -> Result<()> {
        self.db.pragma(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
        Ok(())
    }

    /// A handle on the data key, for tests and the benchmark.
    pub fn data_key(&self) -> DataKey {
        self.key.clone()
    }

    /// Closes the database and wipes the key. What was told to be safe is on the disk already.
    pub fn close(mut self) -> Result<()> {
        self.mark.sync()?;
        if !self.read_only {
            self.db.pragma(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
        }
        self.db.close().map_err(|(_, error)| error)?;
        Ok(())
    }
}

/// A file that the right key does not open is damaged; it is never taken for a wrong passphrase.
fn damaged(failure: Failure) -> Failure {
    match failure {
        Failure::Broken { message, detail } if message.key == "failure-damaged" => {
            Failure::broken("vault-damaged", detail)
        }
        Failure::Broken { detail, .. } if detail.contains("no such table") => Failure::refused("vault-foreign"),
        other => other,
    }
}

fn unlock(keys: &KeyFile, secret: &Secret) -> Result<DataKey> {
    match secret {
        Secret::Passphrase(passphrase) => keys
            .open(SlotKind::Passphrase, &keys::passphrase_bytes(passphrase))?
            .ok_or_else(|| Failure::at("passphrase", "passphrase-wrong")),
        Secret::Recovery(typed) => {
            let letters =
                keys::read_recovery_code(typed).ok_or_else(|| Failure::at("code", "recovery-code-mistyped"))?;
            keys.open(SlotKind::Recovery, letters.as_bytes())?.ok_or_else(|| Failure::at("code", "recovery-code-wrong"))
        }
        Secret::Keychain => {
            let secret = keychain::fetch(&keys.vault).ok_or_else(|| Failure::refused("keychain-no-answer"))?;
            keys.open(SlotKind::Keychain, &secret)?.ok_or_else(|| Failure::refused("keychain-no-answer"))
        }
        Secret::Data(key) => Ok(key.clone()),
    }
}

fn set_recovery(keys: &mut KeyFile, code: &str, key: &DataKey) -> Result<()> {
    let letters = keys::read_recovery_code(code).ok_or_else(|| Failure::broken("failure-broken", "recovery code"))?;
    keys.set(SlotKind::Recovery, letters.as_bytes(), None, key)
}

/// The first contents: the tables, who the vault is, and the device's signing key.
fn make_database(
    path: &Path,
    keys: &KeyFile,
    key: &DataKey,
    kind: VaultKind,
    durability: Durability,
    world: &World,
) -> Result<String> {
    drop(disk::create_private(path)?);
    let mut db = file::open(path, key, &keys.salt_bytes()?, Mode::Create, durability)?;
    migrate::run(&mut db)?;
    let now = stamp(world.now());
    let tx = db.transaction()?;
    tx.execute(
        "INSERT INTO vault (id, kind, made_at, schema_version, min_reader_version) VALUES (?1, ?2, ?3, ?4, ?5)",
        (&keys.vault, kind, &now, migrate::NEWEST, migrate::MIN_READER),
    )?;
    let device = insert_device(&tx, world)?;
    // The full-text index forgets deleted words for good, as the rest of the file does.
    tx.execute("INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)", [])?;
    tx.commit()?;
    db.pragma(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
    db.close().map_err(|(_, error)| error)?;
    Ok(device)
}

/// A device with a fresh signing key; answers its id.
fn insert_device(db: &Connection, world: &World) -> Result<String> {
    let signing = SigningKey::from_bytes(&keys::random::<32>()?);
    let secret = Zeroizing::new(hex::encode(&signing.to_bytes()));
    let device = world.fresh_uuid().to_string();
    db.execute(
        "INSERT INTO device (id, signing_key, public_key, made_at) VALUES (?1, ?2, ?3, ?4)",
        (&device, secret.as_str(), hex::encode(signing.verifying_key().as_bytes()), stamp(world.now())),
    )?;
    Ok(device)
}
