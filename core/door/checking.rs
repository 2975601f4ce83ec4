//! One button that looks the whole vault over and tells in plain words what it found.
//!
//! The file's parts are looked at by the vault, the record of promises by its own feature. The search index is mended at
//! once, because nothing can be lost by it. Everything else is for the reader to decide: a backup, or what can still be
//! read.

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{Room, VaultStatus};
use crate::app::{About, App, Ask};
use crate::commitments::{self, LogCheck};
use crate::error::{Failure, Message, Result};
use crate::review_cases;
use crate::sql::Sql;
use crate::time::stamp;
use crate::vault::checking::{Part, PartChecked, Verdict};
use crate::vault::file::Durability;
use crate::vault::salvaging::Salvage;
use crate::vault::{Secret, Vault, VaultKind};

/// What a look at the whole vault found.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VaultCheck {
    pub at: String,
    pub sound: bool,
    pub parts: Vec<PartChecked>,
    /// What the record of promises, or HR's of cases, says of itself; nothing where it could not be looked at.
    pub record: Option<Message>,
    /// Search was out of step with what it finds, and was worked out again.
    pub mended_search: bool,
}

/// Reads everything there is. It changes nothing but the search index, where that is out of step.
pub fn check(room: &mut Room, _: ()) -> Result<VaultCheck> {
    let app = room.app()?;
    let mut parts = app.vault.check()?;
    let broken = |parts: &[PartChecked], part: Part| {
        parts.iter().any(|checked| checked.part == part && checked.verdict == Verdict::Faulty)
    };
    let mended_search = broken(&parts, Part::Search) && !app.vault.read_only;
    if mended_search {
        app.vault.mend_search()?;
        parts = app.vault.check()?;
    }
    let mut record = None;
    let (part, look): (Part, fn(&Ask) -> Result<LogCheck>) = match app.vault.kind {
        VaultKind::Center => (Part::Promises, |ask| commitments::check_log(ask, ())),
        VaultKind::Review => (Part::Cases, |ask| review_cases::check_log(ask, ())),
    };
    let signed = if broken(&parts, Part::Pages) {
        PartChecked::not_looked(part)
    } else {
        let faults = app.ask(look).map(|log| {
            record = Some(log.sentence);
            i64::from(!log.sound)
        });
        PartChecked::of(part, faults)?
    };
    parts.push(signed);
    let sound = parts.iter().all(|checked| checked.verdict != Verdict::Faulty);
    Ok(VaultCheck { at: stamp(app.world.now()), sound, parts, record, mended_search })
}

/// What opens a vault that can't be opened any more; nothing where it is open.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields = nullable)]
pub struct Salvaging {
    pub passphrase: Option<String>,
    pub code: Option<String>,
    /// More than a twentieth may be lost by it.
    pub accept_loss: Option<bool>,
}

/// What became of a vault that was read out, and how it is now.
#[derive(Serialize, TS)]
pub struct Salvaged {
    /// It was put in the vault's place. It was not where too much would be lost, and nobody accepted that.
    pub done: bool,
    pub came: Salvage,
    pub status: VaultStatus,
}

/// Tells what could still be read of a damaged vault. Nothing is changed.
pub fn salvage_preview(room: &mut Room, input: Salvaging) -> Result<Salvage> {
    Ok(read_out(room, &input, true)?.1)
}

/// Puts what can still be read of a damaged vault in its place. The damaged file is put aside, never removed.
pub fn salvage(room: &mut Room, input: Salvaging) -> Result<Salvaged> {
    let (done, came) = read_out(room, &input, false)?;
    if done {
        note_salvage(room)?;
    }
    Ok(Salvaged { done, came, status: room.status()? })
}

/// Reads the vault out, closed for the time being where it was open. Answers whether it was put in its place.
fn read_out(room: &mut Room, input: &Salvaging, try_only: bool) -> Result<(bool, Salvage)> {
    if room.app.as_ref().is_some_and(|app| app.vault.read_only) {
        return Err(Failure::NotAllowed(Message::new("vault-opened-read-only")));
    }
    let (folder, world) = (room.folder(), room.world());
    // A vault that is damaged may not close cleanly; what was told to be safe is on the disk already.
    let key = room.app.take().map(|app| app.vault.data_key());
    let secret = match (&key, &input.passphrase, &input.code) {
        (Some(key), ..) => Secret::Data(key.clone()),
        (None, Some(passphrase), _) => Secret::Passphrase(passphrase),
        (None, None, Some(code)) => Secret::Recovery(code),
        (None, None, None) => return Err(Failure::at("passphrase", "passphrase-wrong")),
    };
    let came = Vault::salvage(&folder, &secret, input.accept_loss == Some(true), try_only, &world);
    let vault = match (&came, key) {
        (Ok((Some(_), _)), _) | (_, None) => None,
        // It was open before, damaged as it is, and so it is again.
        (_, Some(key)) => Vault::open(&folder, &Secret::Data(key), Durability::Synced, &world).ok(),
    };
    let (salvaged, came) = match came {
        Ok((salvaged, came)) => (salvaged, Ok(came)),
        Err(failure) => (None, Err(failure)),
    };
    let done = salvaged.is_some();
    room.app = salvaged.or(vault).map(|vault| App::new(vault, world, room.files.clone()));
    Ok((done, came?))
}

/// The salvage is written down, and the tables of promises are worked out again from their record, where it can be read.
fn note_salvage(room: &mut Room) -> Result<()> {
    let app = room.app()?;
    let mut note = |rebuilds: bool| {
        app.act("vault.salvage", |act| {
            act.about(About::Settings);
            if rebuilds {
                commitments::rebuild(act.db)?;
            }
            let now = json!(stamp(act.world.now())).to_string();
            act.db.run(
                "INSERT INTO setting (id, value) VALUES ('salvagedAt', ?1) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
                [now],
            )?;
            Ok(())
        })
    };
    if note(true).is_err() {
        note(false)?;
    }
    Ok(())
}
