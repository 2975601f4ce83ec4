//! The laptops that are known here, and by which keys.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::Serialize;
use ts_rs::TS;

use super::{HowAccepted, LaptopKind, words_of};
use crate::app::{Act, Ask};
use crate::commitments::log::AuthorKey;
use crate::error::{Failure, Result};
use crate::id::LaptopId;
use crate::packets::{PublicKeys, ReceiveKey};
use crate::sql::Sql;
use crate::time::{stamp, unstamp};
use crate::word::hex;

/// A laptop in the list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LaptopLine {
    pub laptop: LaptopId,
    pub name: String,
    pub kind: LaptopKind,
    /// The eight words of the keys that count.
    pub words: Vec<String>,
    pub accepted_on: NaiveDate,
    pub how: HowAccepted,
    /// How many keys it had before.
    pub former_keys: i64,
    pub forgotten_on: Option<NaiveDate>,
}

/// Every laptop that was accepted here, those that were forgotten last.
pub fn list(ask: &Ask, _: ()) -> Result<Vec<LaptopLine>> {
    let rows = ask.db.all(
        "SELECT l.id, l.name, l.kind, l.forgotten_on, k.signs, k.receives, k.accepted, k.how,
                (SELECT count(*) FROM laptop_key f WHERE f.laptop = l.id) - 1
         FROM laptop l JOIN laptop_key k ON k.id =
              (SELECT n.id FROM laptop_key n WHERE n.laptop = l.id ORDER BY n.accepted DESC, n.rowid DESC LIMIT 1)
         ORDER BY l.forgotten_on IS NOT NULL, l.kind, l.name, l.id",
        [],
        |row| {
            let keys = read_keys(row, 4)?;
            Ok(LaptopLine {
                laptop: row.get(0)?,
                name: row.get(1)?,
                kind: row.get(2)?,
                words: words_of(&keys),
                accepted_on: ask.world.day_of(unstamp(&row.get::<_, String>(6)?)),
                how: row.get(7)?,
                former_keys: row.get(8)?,
                forgotten_on: row.get(3)?,
            })
        },
    )?;
    Ok(rows)
}

/// Both keys, from two columns that stand side by side.
fn read_keys(row: &Row, at: usize) -> rusqlite::Result<PublicKeys> {
    let (signs, receives): (String, String) = (row.get(at)?, row.get(at + 1)?);
    let receives = hex::decode(&receives).and_then(|bytes| bytes.try_into().ok()).and_then(ReceiveKey::from_bytes);
    let keys = AuthorKey::from_hex(&signs).zip(receives);
    keys.map(|(signs, receives)| PublicKeys { signs, receives }).ok_or(rusqlite::Error::InvalidQuery)
}

/// The keys that were accepted for a laptop, the newest last.
pub fn accepted(db: &Connection, laptop: LaptopId) -> Result<Vec<PublicKeys>> {
    db.all("SELECT signs, receives FROM laptop_key WHERE laptop = ?1 ORDER BY accepted, rowid", [laptop], |row| {
        read_keys(row, 0)
    })
}

/// The keys that count: what is sent is encrypted for them, what comes must be signed by them.
pub fn newest(db: &Connection, laptop: LaptopId) -> Result<PublicKeys> {
    accepted(db, laptop)?.pop().ok_or_else(|| Failure::missing("laptop-gone"))
}

/// The name of a laptop that is known and was not forgotten.
pub fn must_be_known(db: &Connection, laptop: LaptopId, kind: LaptopKind) -> Result<String> {
    let found = db.maybe("SELECT name, kind, forgotten_on IS NOT NULL FROM laptop WHERE id = ?1", [laptop], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, LaptopKind>(1)?, row.get::<_, bool>(2)?))
    })?;
    match found {
        Some((name, known, false)) if known == kind => Ok(name),
        Some((.., true)) => Err(Failure::refused("laptop-forgotten")),
        Some(_) => Err(Failure::refused("laptop-other-kind")),
        None => Err(Failure::missing("laptop-gone")),
    }
}

/// What this side calls a laptop; '' where it is unknown.
pub fn name_of(db: &Connection, laptop: LaptopId) -> Result<String> {
    let name = db.maybe("SELECT name FROM laptop WHERE id = ?1", [laptop], |row| row.get(0))?;
    Ok(name.unwrap_or_default())
}

/// Whether nothing of a laptop is taken any more.
pub fn is_forgotten(db: &Connection, laptop: LaptopId) -> Result<bool> {
    let known = db.maybe("SELECT forgotten_on IS NOT NULL FROM laptop WHERE id = ?1", [laptop], |row| row.get(0))?;
    known.ok_or_else(|| Failure::missing("laptop-gone"))
}

/// The laptop that has or had these keys, one that was forgotten too.
pub fn with_keys(db: &Connection, keys: &PublicKeys) -> Result<Option<LaptopId>> {
    db.maybe(
        "SELECT laptop FROM laptop_key WHERE signs = ?1 AND receives = ?2 ORDER BY accepted DESC LIMIT 1",
        (keys.signs.to_string(), hex::encode(&keys.receives.to_bytes())),
        |row| row.get(0),
    )
}

/// The laptop that has this key to sign with and had no other since, unless it was forgotten: it may vouch for a new one.
pub fn that_signs(db: &Connection, key: &AuthorKey) -> Result<Option<LaptopId>> {
    let found: Option<LaptopId> = db.maybe(
        "SELECT k.laptop FROM laptop_key k JOIN laptop l ON l.id = k.laptop
         WHERE k.signs = ?1 AND l.forgotten_on IS NULL ORDER BY k.accepted DESC LIMIT 1",
        [key.to_string()],
        |row| row.get(0),
    )?;
    match found {
        Some(laptop) if newest(db, laptop)?.signs == *key => Ok(Some(laptop)),
        _ => Ok(None),
    }
}

/// Keeps new keys of a laptop. The caller knows why they may be believed.
pub fn keep_keys(act: &Act, laptop: LaptopId, keys: &PublicKeys, how: HowAccepted) -> Result<()> {
    act.db.run(
        "INSERT INTO laptop_key (id, laptop, signs, receives, accepted, how) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            act.world.fresh_uuid().to_string(),
            laptop,
            keys.signs.to_string(),
            hex::encode(&keys.receives.to_bytes()),
            stamp(act.world.now()),
            how,
        ),
    )?;
    Ok(())
}
