//! The door: what can be done before a vault is open, and with a vault as a whole; and the one entrance for every call.
//!
//! A call comes in as `{name, input, rehearse}` and goes out as `{"ok": …}` or `{"failure": …}`, always one of them, even
//! when something panics on the way. One call at a time: the vault is one file with one writer.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::api;
use crate::app::{App, Done};
use crate::error::{Failure, Message, Problems, Result};
use crate::files::Files;
use crate::history::{self, RecentAct};
use crate::id::PersonId;
use crate::one_on_ones::OfPerson;
use crate::settings::Settings;
use crate::sql::Sql;
use crate::time::{World, stamp, unstamp};
use crate::vault::backup::{self, Backup, Reason};
use crate::vault::file::Durability;
use crate::vault::keychain::{self, Keychain};
use crate::vault::keys::{Cost, SlotKind};
use crate::vault::{self, Found, Secret, Vault, VaultKind, disk, erased};
use crate::{privacy, sample};

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

    /// Answers a call.
    pub fn call(&self, request: Request) -> Value {
        let began = Instant::now();
        let answer = catch_unwind(AssertUnwindSafe(|| api::call(&mut self.room(), &request)))
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

    fn folder(&self) -> PathBuf {
        if self.in_sample { self.sample.clone() } else { self.center.clone() }
    }

    fn world(&self) -> World {
        self.today.map_or_else(World::real, World::on_day)
    }

    fn open(&mut self, secret: &Secret) -> Result<VaultStatus> {
        if self.app.is_none() {
            let folder = self.folder();
            let world = self.world();
            let vault = Vault::open(&folder, secret, Durability::Synced, &world)?;
            self.app = Some(App::new(vault, world, self.files.clone()));
        }
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
            status.recovery_confirmed = self.in_sample || is_noted(&app.vault.folder, CONFIRMED);
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

    Language { System = "system", English = "en", Dutch = "nl", Norwegian = "nb" }
    Theme { System = "system", Light = "light", Dark = "dark" }
    Density { Comfortable = "comfortable", Compact = "compact" }
}

/// How this laptop shows the app. Kept beside the vault, because the locked screen needs them too.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    pub language: Language,
    pub theme: Theme,
    pub density: Density,
    /// Whether single letters are keys (WCAG 2.1.4).
    pub single_keys: bool,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            language: Language::System,
            theme: Theme::System,
            density: Density::Comfortable,
            single_keys: true,
        }
    }
}

impl Preferences {
    fn path(home: &Path) -> PathBuf {
        home.join("preferences.json")
    }

    /// What was kept; the defaults where nothing was, or it can't be read.
    fn read(home: &Path) -> Preferences {
        let text = fs::read(Preferences::path(home)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangePreferences {
    pub language: Option<Language>,
    pub theme: Option<Theme>,
    pub density: Option<Density>,
    pub single_keys: Option<bool>,
}

/// A small file in the vault's folder that says something was done.
const CONFIRMED: &str = "recovery.confirmed";

fn is_noted(folder: &Path, what: &str) -> bool {
    folder.join(what).exists()
}

pub fn status(room: &mut Room, _: ()) -> Result<VaultStatus> {
    if room.sample_only && room.app.is_none() {
        return open_sample(room, ());
    }
    room.status()
}

pub fn prefer(room: &mut Room, input: ChangePreferences) -> Result<VaultStatus> {
    let mut preferences = room.preferences.clone();
    preferences.language = input.language.unwrap_or(preferences.language);
    preferences.theme = input.theme.unwrap_or(preferences.theme);
    preferences.density = input.density.unwrap_or(preferences.density);
    preferences.single_keys = input.single_keys.unwrap_or(preferences.single_keys);
    let text = serde_json::to_vec_pretty(&preferences).map_err(|error| Failure::broken("failure-broken", error))?;
    disk::private_folder(&room.home)?;
    disk::write_atomic(&Preferences::path(&room.home), &[&text])?;
    room.preferences = preferences;
    room.status()
}

#[derive(Deserialize, TS)]
pub struct Passphrase {
    pub passphrase: String,
}

/// The recovery code, shown once.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryCode {
    pub recovery_code: String,
}

/// The fewest letters of a passphrase.
const SHORTEST: usize = 8;

fn check_passphrase(passphrase: &str, field: &str) -> Result<()> {
    let mut problems = Problems::default();
    let letters = passphrase.chars().count();
    problems.unless_with(letters >= SHORTEST, field, Message::new("passphrase-too-short").with("letters", SHORTEST));
    problems.unless(letters <= 1000, field, "text-too-long");
    let first = passphrase.chars().next();
    problems.unless(
        letters < SHORTEST || !passphrase.chars().all(|letter| Some(letter) == first),
        field,
        "passphrase-one-letter",
    );
    problems.none()
}

pub fn create(room: &mut Room, input: Passphrase) -> Result<RecoveryCode> {
    if room.app.is_some() {
        return Err(Failure::refused("vault-already-there"));
    }
    check_passphrase(&input.passphrase, "passphrase")?;
    disk::private_folder(&room.home)?;
    let world = room.world();
    let (vault, code) =
        Vault::create(&room.folder(), VaultKind::Center, &input.passphrase, room.cost, Durability::Synced, &world)?;
    room.app = Some(App::new(vault, world, room.files.clone()));
    Ok(RecoveryCode { recovery_code: code.to_string() })
}

#[derive(Deserialize, TS)]
pub struct TypedCode {
    pub code: String,
}

pub fn confirm_recovery(room: &mut Room, input: TypedCode) -> Result<()> {
    let app = room.app()?;
    if vault::keys::read_recovery_code(&input.code).is_none() {
        return Err(Failure::at("code", "recovery-code-mistyped"));
    }
    if !app.vault.knows_code(&input.code)? {
        return Err(Failure::at("code", "recovery-code-wrong"));
    }
    disk::write_atomic(&app.vault.folder.join(CONFIRMED), &[stamp(app.world.now()).as_bytes()])
}

pub fn unlock(room: &mut Room, input: Passphrase) -> Result<VaultStatus> {
    room.open(&Secret::Passphrase(&input.passphrase))
}

pub fn unlock_remembered(room: &mut Room, _: ()) -> Result<VaultStatus> {
    room.open(&Secret::Keychain)
}

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodeAndPassphrase {
    pub code: String,
    pub new_passphrase: String,
}

pub fn unlock_with_recovery(room: &mut Room, input: CodeAndPassphrase) -> Result<VaultStatus> {
    check_passphrase(&input.new_passphrase, "newPassphrase")?;
    room.open(&Secret::Recovery(&input.code))?;
    let cost = room.cost;
    room.app()?.vault.set_passphrase(&input.new_passphrase, cost)?;
    room.status()
}

/// Locks: the day's housekeeping if it has not been done, then the database is closed and the key wiped.
pub fn lock(room: &mut Room, _: ()) -> Result<VaultStatus> {
    if room.app.is_some() {
        // A backup that fails, say on a full disk, must not keep the vault open. The next opening tries again and tells.
        let _ = housekeep(room, ());
    }
    room.close()?;
    if room.sample_only { room.status() } else { leave_closed_sample(room) }
}

fn leave_closed_sample(room: &mut Room) -> Result<VaultStatus> {
    room.in_sample = false;
    room.status()
}

#[derive(Deserialize, TS)]
pub struct ChangePassphrase {
    pub current: String,
    pub next: String,
}

pub fn change_passphrase(room: &mut Room, input: ChangePassphrase) -> Result<()> {
    check_passphrase(&input.next, "next")?;
    let cost = room.cost;
    let app = room.app()?;
    if !app.vault.knows(&input.current)? {
        return Err(Failure::at("current", "passphrase-wrong"));
    }
    app.vault.set_passphrase(&input.next, cost)
}

pub fn new_recovery_code(room: &mut Room, input: Passphrase) -> Result<RecoveryCode> {
    let app = room.app()?;
    if !app.vault.knows(&input.passphrase)? {
        return Err(Failure::at("passphrase", "passphrase-wrong"));
    }
    let code = app.vault.new_recovery_code()?;
    let confirmed = app.vault.folder.join(CONFIRMED);
    if confirmed.exists() {
        fs::remove_file(confirmed)?;
    }
    Ok(RecoveryCode { recovery_code: code.to_string() })
}

#[derive(Deserialize, TS)]
pub struct OnOff {
    pub on: bool,
}

pub fn remember(room: &mut Room, input: OnOff) -> Result<VaultStatus> {
    room.app()?.vault.remember(input.on)?;
    room.status()
}

pub fn accept_gap(room: &mut Room, _: ()) -> Result<VaultStatus> {
    room.app()?.vault.accept_gap()?;
    room.status()
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backups {
    pub folder: String,
    /// Instant of the last backup that was proven by opening it.
    pub last_proven: Option<String>,
    /// Newest first.
    pub list: Vec<Backup>,
}

pub fn backups(room: &mut Room, _: ()) -> Result<Backups> {
    let app = room.app()?;
    let proven = app.vault.last_backup();
    Ok(Backups {
        folder: backup::folder_of(&app.vault.folder).to_string_lossy().into_owned(),
        last_proven: (!proven.is_empty()).then(|| proven.to_owned()),
        list: backup::list(&app.vault.folder)?,
    })
}

pub fn back_up(room: &mut Room, _: ()) -> Result<Backup> {
    let app = room.app()?;
    app.vault.back_up(Reason::Asked, &app.world)
}

/// What the day's housekeeping did.
#[derive(Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Housekeeping {
    pub backed_up: bool,
    /// Working notes whose ninety days were over.
    pub notes_gone: i64,
}

/// Once a day: a backup, and working notes whose time is over go. The interface asks for it after its first painting.
pub fn housekeep(room: &mut Room, _: ()) -> Result<Housekeeping> {
    let in_sample = room.in_sample;
    let app = room.app()?;
    let mut done = Housekeeping::default();
    if app.vault.read_only || in_sample {
        return Ok(done);
    }
    let last = app.vault.last_backup();
    let today = app.world.now().date_naive();
    if last.is_empty() || unstamp(last).date_naive() != today {
        app.vault.back_up(Reason::Daily, &app.world)?;
        done.backed_up = true;
    }
    done.notes_gone = app.act("privacy.sweep_notes", |act| privacy::sweep_notes(act, ()))?.value;
    Ok(done)
}

#[derive(Deserialize, TS)]
pub struct WhichBackup {
    pub backup: String,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestorePreview {
    pub at: String,
    /// The newest of what was done since and would be gone, at most fifty.
    pub loses: Vec<RecentAct>,
    pub loses_count: i64,
    /// Now, and then.
    pub people: (i64, i64),
    pub meetings: (i64, i64),
}

/// What a restore would lose.
pub fn restore_preview(room: &mut Room, input: WhichBackup) -> Result<RestorePreview> {
    let app = room.app()?;
    let count = |db: &rusqlite::Connection, sql: &str| db.one(sql, [], |row| row.get::<_, i64>(0));
    let tally = |db: &rusqlite::Connection| -> Result<(i64, i64, i64)> {
        let meetings = count(db, "SELECT count(*) FROM meeting WHERE state = 'held'")?;
        Ok((backup::last_act(db)?, count(db, "SELECT count(*) FROM person")?, meetings))
    };
    let listed = backup::list(&app.vault.folder)?.into_iter().find(|listed| listed.id == input.backup);
    let listed = listed.ok_or_else(|| Failure::missing("backup-gone"))?;
    let (last, people, meetings) = backup::look(&app.vault.folder, &input.backup, &app.vault.key, tally)?;
    let (_, people_now, meetings_now) = tally(&app.vault.db)?;
    let loses = app.ask(|ask| history::acts(ask.db, "a.seq > ?1 ORDER BY a.seq DESC LIMIT 50", [last]))?;
    let loses_count = app.vault.db.one("SELECT count(*) FROM act WHERE seq > ?1", [last], |row| row.get(0))?;
    Ok(RestorePreview {
        at: listed.at,
        loses,
        loses_count,
        people: (people_now, people),
        meetings: (meetings_now, meetings),
    })
}

/// Puts a backup in the vault's place. The state before is kept as a backup of its own.
pub fn restore(room: &mut Room, input: WhichBackup) -> Result<VaultStatus> {
    let app = room.app.take().ok_or_else(|| Failure::refused("vault-locked"))?;
    if app.vault.read_only {
        room.app = Some(app);
        return Err(Failure::NotAllowed(Message::new("vault-opened-read-only")));
    }
    let world = room.world();
    let vault = app.vault.restore(&input.backup, &world)?;
    room.app = Some(App::new(vault, world, room.files.clone()));
    // The restore itself is written down, as an act of its own.
    room.app()?.act("vault.restore", |act| {
        act.about(crate::app::About::Settings);
        act.db.run("INSERT INTO setting (id, value) VALUES ('restoredAt', ?1) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
            [json!(stamp(act.world.now())).to_string()])?;
        Ok(())
    })?;
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

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasePerson {
    pub person: PersonId,
    /// Their full name, typed, so that it is not done by a slip.
    pub typed_name: String,
}

/// Erases a person for good. A backup is made first; it still holds them until it is thinned out, and the screen says so.
pub fn erase(room: &mut Room, input: ErasePerson) -> Result<()> {
    let app = room.app()?;
    if app.vault.read_only {
        return Err(Failure::NotAllowed(Message::new("vault-opened-read-only")));
    }
    let preview = app.ask(|ask| privacy::erase_preview(ask, OfPerson { person: input.person }))?;
    if crate::people::tidy(&input.typed_name) != preview.name {
        return Err(Failure::at("typedName", "erase-name-other"));
    }
    erased::erase(&mut app.vault, input.person)
}

/// What a sweep removed.
#[derive(Serialize, TS)]
pub struct Swept {
    pub removed: i64,
}

/// Removes whatever is past its time: working notes, and people who left more than two years ago.
pub fn sweep(room: &mut Room, _: ()) -> Result<Done<Swept>> {
    let app = room.app()?;
    let notes = app.act("privacy.sweep_notes", |act| privacy::sweep_notes(act, ()))?;
    let gone = app.ask(privacy::left_long_ago)?;
    for (person, _) in &gone {
        erased::erase(&mut app.vault, *person)?;
    }
    let removed = notes.value + gone.len() as i64;
    let title = Message::new("act-privacy-sweep").with("count", removed);
    Ok(Done { act: None, value: Swept { removed }, consequences: Vec::new(), title })
}
