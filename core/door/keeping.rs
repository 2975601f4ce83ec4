//! Keeping what is there, and letting go of what must go: backups, restoring, the day's housekeeping, erasure, retention.

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{Room, VaultStatus};
use crate::app::{About, Act, App, Done};
use crate::calibrations;
use crate::error::{Failure, Message, Result};
use crate::history::{self, RecentAct};
use crate::id::PersonId;
use crate::one_on_ones::OfPerson;
use crate::privacy;
use crate::reviews;
use crate::sql::Sql;
use crate::time::{stamp, unstamp};
use crate::vault::backup::{self, Backup, Reason};
use crate::vault::{Secret, Vault, VaultKind, erased};

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backups {
    pub folder: String,
    /// Instant of the last backup that was proven by opening it; told only when the vault is open.
    pub last_proven: Option<String>,
    /// Instant of the last trial restore that went well; told only when the vault is open.
    pub last_trial: Option<String>,
    /// Newest first.
    pub list: Vec<Backup>,
}

/// The backups of this vault. They are listed while it is locked too: somebody whose vault is damaged needs them most.
pub fn backups(room: &mut Room, _: ()) -> Result<Backups> {
    let folder = room.folder();
    let proven = room.app.as_ref().map(|app| app.vault.last_backup().to_owned());
    let tried = room.app.as_ref().map(|app| app.vault.last_trial().to_owned());
    Ok(Backups {
        folder: backup::folder_of(&folder).to_string_lossy().into_owned(),
        last_proven: proven.filter(|proven| !proven.is_empty()),
        last_trial: tried.filter(|tried| !tried.is_empty()),
        list: backup::list(&folder)?,
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
    /// The newest backup was restored for a trial.
    pub tried_restore: bool,
    /// Packets and requests whose time was over: what they told was erased.
    pub packets_gone: i64,
}

/// Days from one trial restore to the next.
const TRIAL_DAYS: i64 = 30;

/// Once a day: a backup, and working notes whose time is over go; once a month a backup is restored for a trial. The
/// interface asks for it after its first painting.
pub fn housekeep(room: &mut Room, _: ()) -> Result<Housekeeping> {
    let mut done = keep_for_today(room)?;
    let in_sample = room.in_sample;
    let app = room.app()?;
    let tried = app.vault.last_trial();
    let due = tried.is_empty() || (app.world.now() - unstamp(tried)).num_days().abs() >= TRIAL_DAYS;
    if app.vault.read_only || in_sample || !due {
        return Ok(done);
    }
    match app.vault.try_restore(&app.world) {
        Ok(()) => done.tried_restore = true,
        // The next day tries again. Until then it is told, because a backup that can't be restored is none.
        Err(_) => {
            let notice = Message::new("backup-trial-failed");
            app.vault.notices.retain(|known| known.key != notice.key);
            app.vault.notices.push(notice);
        }
    }
    Ok(done)
}

/// What locking does too, so that nobody waits long for it.
pub(super) fn keep_for_today(room: &mut Room) -> Result<Housekeeping> {
    let in_sample = room.in_sample;
    let app = room.app()?;
    let mut done = Housekeeping::default();
    if app.vault.read_only || in_sample {
        return Ok(done);
    }
    // What goes first: a backup that can't be made must not keep it longer than was promised.
    (done.notes_gone, done.packets_gone) = sweep_what_is_over(app)?;
    let last = app.vault.last_backup();
    let today = app.world.now().date_naive();
    if last.is_empty() || unstamp(last).date_naive() != today {
        app.vault.back_up(Reason::Daily, &app.world)?;
        done.backed_up = true;
    }
    Ok(done)
}

/// Lets go what may not be kept longer. Answers how many working notes, and how many packets and requests.
fn sweep_what_is_over(app: &mut App) -> Result<(i64, i64)> {
    if app.vault.kind == VaultKind::Review {
        return Ok((0, sweep_packets(app)?));
    }
    let notes = app.act("privacy.sweep_notes", |act| privacy::sweep_notes(act, ()))?.value;
    app.act("privacy.sweep_absences", |act| privacy::sweep_absences(act, ()))?;
    let asked = |act: &mut Act| Ok(reviews::sweep_requests(act, ())? + calibrations::sweep_sheets(act)?);
    let asked = app.act("reviews.sweep", asked)?.value;
    Ok((notes, asked))
}

/// Erases what packets told whose time is over, and what of it still lies between the pages of the file.
fn sweep_packets(app: &mut App) -> Result<i64> {
    let gone = app.act("reviews.sweep", |act| reviews::sweep(act, ()))?.value;
    if gone > 0 {
        app.vault.empty_wal()?;
    }
    Ok(gone)
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
    /// So much would be lost that it must be confirmed.
    pub asks: bool,
    /// Now, and then.
    pub people: (i64, i64),
    pub meetings: (i64, i64),
}

/// What a restore would lose.
pub fn restore_preview(room: &mut Room, input: WhichBackup) -> Result<RestorePreview> {
    let app = room.app()?;
    let count = |db: &rusqlite::Connection, sql: &str| db.one(sql, [], |row| row.get::<_, i64>(0));
    let tally = |db: &rusqlite::Connection| -> Result<(i64, i64)> {
        let meetings = count(db, "SELECT count(*) FROM meeting WHERE state = 'held'")?;
        Ok((count(db, "SELECT count(*) FROM person")?, meetings))
    };
    let listed = backup::list(&app.vault.folder)?.into_iter().find(|listed| listed.id == input.backup);
    let listed = listed.ok_or_else(|| Failure::missing("backup-gone"))?;
    let (people, meetings) = backup::look(&app.vault.folder, &input.backup, &app.vault.key, tally)?;
    let (people_now, meetings_now) = tally(&app.vault.db)?;
    let loss = app.vault.loss(&input.backup)?;
    let loses = app.ask(|ask| history::acts(ask.db, "a.seq >= ?1 ORDER BY a.seq DESC LIMIT 50", [loss.first]))?;
    Ok(RestorePreview {
        at: listed.at,
        loses,
        loses_count: loss.acts,
        asks: loss.is_much(),
        people: (people_now, people),
        meetings: (meetings_now, meetings),
    })
}

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct Restore {
    pub backup: String,
    /// More than a twentieth of the records may be lost by it.
    #[serde(default)]
    pub accept_loss: Option<bool>,
}

/// Puts a backup in the vault's place. The state before is kept as a backup of its own.
pub fn restore(room: &mut Room, input: Restore) -> Result<VaultStatus> {
    let app = room.app()?;
    if app.vault.read_only {
        return Err(Failure::NotAllowed(Message::new("vault-opened-read-only")));
    }
    // Everything that can be wrong with the file is found while the vault still stands open.
    app.vault.must_be_restorable(&input.backup)?;
    if input.accept_loss != Some(true) {
        app.vault.loss(&input.backup)?.must_be_little()?;
    }
    let Some(app) = room.app.take() else { return Err(Failure::refused("vault-locked")) };
    let world = room.world();
    let vault = app.vault.restore(&input.backup, &world)?;
    room.app = Some(App::new(vault, world, room.files.clone()));
    note_restore(room)?;
    room.status()
}

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct Rescue {
    /// A backup of the list; or
    #[serde(default)]
    pub backup: Option<String>,
    /// a backup file that was chosen, such as one from another laptop.
    #[serde(default)]
    pub file: Option<String>,
    /// What opens it: the passphrase of its time; or
    #[serde(default)]
    pub passphrase: Option<String>,
    /// the recovery code.
    #[serde(default)]
    pub code: Option<String>,
    /// What lies there may hold more than the backup, or be another vault.
    #[serde(default)]
    pub accept_loss: Option<bool>,
}

/// Restores a backup where the vault can't be opened, or there is none. What lies there is put aside, never removed.
pub fn rescue(room: &mut Room, input: Rescue) -> Result<VaultStatus> {
    if room.app.is_some() {
        return Err(Failure::refused("vault-is-open"));
    }
    let folder = room.folder();
    let path = match (&input.backup, &input.file) {
        (Some(backup), _) => backup::path_of(&folder, backup)?,
        (None, Some(file)) => room.files.path(file)?,
        (None, None) => return Err(Failure::missing("backup-gone")),
    };
    let secret = match (&input.passphrase, &input.code) {
        (Some(passphrase), _) => Secret::Passphrase(passphrase),
        (None, Some(code)) => Secret::Recovery(code),
        (None, None) => return Err(Failure::at("passphrase", "passphrase-wrong")),
    };
    let world = room.world();
    let vault = Vault::rescue(&folder, &path, &secret, input.accept_loss == Some(true), &world)?;
    room.app = Some(App::new(vault, world, room.files.clone()));
    note_restore(room)?;
    room.status()
}

/// The restore itself is written down, as an act of its own. A backup may hold what had to go since: it goes again.
fn note_restore(room: &mut Room) -> Result<()> {
    let app = room.app()?;
    app.act("vault.restore", |act| {
        act.about(About::Settings);
        let now = json!(stamp(act.world.now())).to_string();
        act.db.run(
            "INSERT INTO setting (id, value) VALUES ('restoredAt', ?1) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
            [now],
        )?;
        Ok(())
    })?;
    sweep_what_is_over(app)?;
    Ok(())
}

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasePerson {
    pub person: PersonId,
    /// Their full name, typed, so that it is not done by a slip.
    pub typed_name: String,
}

/// Erases a person for good. Backups made before still hold them until they are thinned out, and the screen says so.
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
    let absences = app.act("privacy.sweep_absences", |act| privacy::sweep_absences(act, ()))?;
    let gone = app.ask(privacy::left_long_ago)?;
    for (person, _) in &gone {
        erased::erase(&mut app.vault, *person)?;
    }
    let removed = notes.value + absences.value + gone.len() as i64;
    let title = Message::new("act-privacy-sweep").with("count", removed);
    Ok(Done { act: None, value: Swept { removed }, consequences: Vec::new(), title })
}
