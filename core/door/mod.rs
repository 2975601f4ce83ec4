//! The door: what can be done before a vault is open, and with a vault as a whole; and the one entrance for every call.
//!
//! A call comes in as `{name, input, rehearse}` and goes out as `{"ok": …}` or `{"failure": …}`, always one of them, even
//! when something panics on the way. One call at a time: the vault is one file with one writer.

mod checking;
mod keeping;
mod keys;
mod preferences;

pub use checking::*;
pub use keeping::*;
pub use keys::*;
pub use preferences::*;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::api;
use crate::app::App;
use crate::error::{Failure, Message, Result};
use crate::files::Files;
use crate::sample;
use crate::settings::Settings;
use crate::time::{World, stamp};
use crate::vault::file::Durability;
use crate::vault::keychain::{self, Keychain};
use crate::vault::keys::{Cost, SlotKind};
use crate::vault::{self, Found, Secret, Vault, VaultKind, disk};

/// A call as it comes in.
#[derive(Clone, Debug, Deserialize)]
pub struct Request {
    pub name: String,
    #[serde(default)]
    pub input: Value,
    /// Try it and take it back: only for commands.
    #[serde(default)]
    pub rehearse: bool,
}

/// The entrance. It may be shared between threads.
pub struct Door {
    room: Mutex<Room>,
    files: Arc<Files>,
}

/// What stands behind the door: where the vaults lie, and the one that is open.
pub struct Room {
    center: PathBuf,
    sample: PathBuf,
    /// Where preferences and the log lie: beside the vaults, not in them.
    home: PathBuf,
    sample_only: bool,
    in_sample: bool,
    today: Option<NaiveDate>,
    cost: Cost,
    marks: bool,
    preferences: Preferences,
    pub(crate) app: Option<App>,
    files: Arc<Files>,
}

impl Door {
    /// The door to the vaults in a data folder.
    pub fn at(home: PathBuf) -> Door {
        let (center, sample) = (home.join("center"), home.join("sample"));
        Door::to(home, center, sample)
    }

    /// The door to one vault, wherever it lies: for scripts and tests.
    pub fn to_vault(folder: PathBuf) -> Door {
        let sample = folder.join("sample");
        Door::to(folder.clone(), folder, sample)
    }

    /// The door around a vault that is open already: for the benchmark, which opens it by its data key.
    pub fn around(app: App) -> Door {
        let folder = app.vault.folder.clone();
        let files = app.files.clone();
        let mut door = Door::to_vault(folder);
        door.files = files.clone();
        door.change(|room| {
            room.files = files;
            room.app = Some(app);
        })
    }

    fn to(home: PathBuf, center: PathBuf, sample: PathBuf) -> Door {
        let files = Arc::new(Files::default());
        let preferences = Preferences::read(&home);
        let room = Room {
            center,
            sample,
            home,
            sample_only: false,
            in_sample: false,
            today: None,
            cost: Cost::FULL,
            marks: std::env::var_os("EVENKEEL_MARKS").is_some(),
            preferences,
            app: None,
            files: files.clone(),
        };
        Door { room: Mutex::new(room), files }
    }

    fn change(self, change: impl FnOnce(&mut Room)) -> Door {
        change(&mut self.room());
        self
    }

    /// Only Team Noord, which opens by itself.
    pub fn sample_only(self, on: bool) -> Door {
        self.change(|room| {
            room.sample_only = on;
            room.in_sample = on;
        })
    }

    /// Another day than today: for tests.
    pub fn today(self, today: Option<NaiveDate>) -> Door {
        self.change(|room| room.today = today)
    }

    /// What a guess of the passphrase of a new vault costs. Only tests ask for less than the default.
    pub fn cost(self, cost: Cost) -> Door {
        self.change(|room| room.cost = cost)
    }

    fn room(&self) -> MutexGuard<'_, Room> {
        // A call that panicked was rolled back while its stack unwound: the vault is as it was.
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a call is answered beside another one that is running.
    pub fn answers_beside(name: &str) -> bool {
        api::is_beside(name)
    }

    /// Answers a call.
    pub fn call(&self, request: Request) -> Value {
        let began = Instant::now();
        if let Some(answer) = api::call_beside(&self.files, &request) {
            return match answer {
                Ok(value) => json!({ "ok": value }),
                Err(failure) => json!({ "failure": failure.wire() }),
            };
        }
        let answer = catch_unwind(AssertUnwindSafe(|| self.room().call(&request)))
            .unwrap_or_else(|_| Err(Failure::broken("failure-broken", "a call panicked")));
        let outcome = answer.as_ref().map_or_else(Failure::kind, |_| "ok");
        self.room().log(&request.name, outcome, began.elapsed().as_millis());
        match answer {
            Ok(value) => json!({ "ok": value }),
            Err(failure) => {
                if let Failure::Broken { detail, .. } = &failure {
                    self.room().log(&request.name, detail, 0);
                }
                json!({ "failure": failure.wire() })
            }
        }
    }

    /// Takes a file that somebody chose; answers its token.
    pub fn hand_in(&self, path: PathBuf) -> String {
        self.files.hand_in(path).map(|chosen| chosen.file).unwrap_or_default()
    }

    /// A document that was made to be saved: its name and contents.
    pub fn document(&self, token: &str) -> Option<(String, Vec<u8>)> {
        self.files.document(token)
    }

    /// Locks the vault, if one is open: before the app ends.
    pub fn lock(&self) {
        if let Err(failure) = lock(&mut self.room(), ()) {
            self.room().log("vault.lock", failure.kind(), 0);
        }
    }
}

/// The most the log grows before it is begun anew; the one before is kept.
const LOG_SIZE: u64 = 1024 * 1024;

impl Room {
    /// The open vault.
    pub(crate) fn app(&mut self) -> Result<&mut App> {
        self.app.as_mut().ok_or_else(|| Failure::refused("vault-locked"))
    }

    /// Answers a call. After a failure of the disk the vault is connected anew before the next one; where that can't be
    /// done the vault is locked, and opening it says what is wrong.
    fn call(&mut self, request: &Request) -> Result<Value> {
        if let Some(app) = &mut self.app
            && let Err(failure) = app.vault.reconnect()
        {
            self.app = None;
            self.files.clear();
            return Err(failure);
        }
        let answer = api::call(self, request);
        if let (Err(Failure::Broken { .. }), Some(app)) = (&answer, &mut self.app) {
            app.vault.stale = true;
        }
        answer
    }

    fn folder(&self) -> PathBuf {
        if self.in_sample { self.sample.clone() } else { self.center.clone() }
    }

    fn world(&self) -> World {
        self.today.map_or_else(World::real, World::on_day)
    }

    fn open(&mut self, secret: &Secret) -> Result<VaultStatus> {
        if self.app.is_some() {
            return Err(Failure::refused("vault-is-open"));
        }
        let world = self.world();
        let vault = Vault::open(&self.folder(), secret, Durability::Synced, &world)?;
        self.app = Some(App::new(vault, world, self.files.clone()));
        self.status()
    }

    fn close(&mut self) -> Result<()> {
        self.files.clear();
        match self.app.take() {
            Some(app) => app.vault.close(),
            None => Ok(()),
        }
    }

    /// One line: when, which call, how it ended, how long it took. Never a name or a text.
    fn log(&self, call: &str, outcome: &str, millis: u128) {
        if !self.home.exists() {
            return;
        }
        let path = self.home.join("evenkeel.log");
        if fs::metadata(&path).is_ok_and(|file| file.len() > LOG_SIZE) {
            let _ = fs::rename(&path, self.home.join("evenkeel.1.log")); // The log is a convenience: it never stops a call.
        }
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let known = api::is_known(call);
        if let Ok(mut log) = options.open(path) {
            let name = if known { call } else { "(unknown call)" };
            let _ = writeln!(log, "{} {name} {outcome} {millis} ms", stamp(self.world().now()));
        }
    }

    fn status(&self) -> Result<VaultStatus> {
        let folder = self.folder();
        let world = self.world();
        let mut status = VaultStatus {
            state: VaultState::Locked,
            kind: None,
            folder: folder.to_string_lossy().into_owned(),
            sample: self.in_sample,
            sample_only: self.sample_only,
            read_only: false,
            recovery_confirmed: true,
            keychain: keychain::state(),
            remembered: false,
            problem: None,
            notices: Vec::new(),
            preferences: self.preferences.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            today: world.today(),
            lock_after_minutes: 0,
            marks: self.marks,
        };
        if let Some(app) = &self.app {
            let settings = Settings::read(&app.vault.db)?;
            status.state = VaultState::Open;
            status.kind = Some(app.vault.kind);
            status.read_only = app.vault.read_only;
            status.recovery_confirmed = self.in_sample || keys::recovery_is_confirmed(&app.vault.folder);
            status.remembered = app.vault.keys.has(SlotKind::Keychain);
            status.notices = app.vault.notices.clone();
            status.lock_after_minutes = if self.in_sample { 0 } else { settings.lock_after_minutes };
            return Ok(status);
        }
        match vault::look(&folder) {
            Found::Nothing => status.state = VaultState::None,
            Found::Unusable(message) => {
                status.state = VaultState::Unusable;
                status.problem = Some(message);
            }
            Found::Vault(keys) => status.remembered = keys.has(SlotKind::Keychain),
        }
        Ok(status)
    }
}

/// What the interface needs before anything else.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VaultStatus {
    pub state: VaultState,
    pub kind: Option<VaultKind>,
    pub folder: String,
    /// Team Noord is open, or chosen.
    pub sample: bool,
    pub sample_only: bool,
    /// Opened for reading: the folder can't be written.
    pub read_only: bool,
    /// The recovery code was typed back once.
    pub recovery_confirmed: bool,
    pub keychain: Keychain,
    /// The keychain of this laptop opens the vault.
    pub remembered: bool,
    /// Why it is unusable.
    pub problem: Option<Message>,
    pub notices: Vec<Message>,
    pub preferences: Preferences,
    pub version: String,
    pub today: NaiveDate,
    /// Minutes without input after which it locks; 0 is never.
    pub lock_after_minutes: i64,
    /// Whether the interface should tell when it has painted.
    pub marks: bool,
}

words! {
    VaultState { None = "none", Locked = "locked", Open = "open", Unusable = "unusable" }
}

pub fn status(room: &mut Room, _: ()) -> Result<VaultStatus> {
    if room.sample_only && room.app.is_none() {
        return open_sample(room, ());
    }
    room.status()
}

/// Locks: the day's housekeeping if it has not been done, then the database is closed and the key wiped.
pub fn lock(room: &mut Room, _: ()) -> Result<VaultStatus> {
    if room.app.is_some() {
        // A backup that fails, say on a full disk, must not keep the vault open. The next opening tries again and tells.
        let _ = keep_for_today(room);
    }
    room.close()?;
    if room.sample_only { room.status() } else { leave_closed_sample(room) }
}

fn leave_closed_sample(room: &mut Room) -> Result<VaultStatus> {
    room.in_sample = false;
    room.status()
}

/// Opens Team Noord in its own vault, and makes it first where it is not there yet.
pub fn open_sample(room: &mut Room, _: ()) -> Result<VaultStatus> {
    room.close()?;
    room.in_sample = true;
    disk::private_folder(&room.home)?;
    let world = room.world();
    sample::make_if_needed(&room.sample, world.today())?;
    let opened = room.open(&Secret::Passphrase(sample::PASSPHRASE));
    if opened.is_err() && !room.sample_only {
        room.in_sample = false;
    }
    opened
}

pub fn leave_sample(room: &mut Room, _: ()) -> Result<VaultStatus> {
    room.close()?;
    room.in_sample = room.sample_only;
    room.status()
}
