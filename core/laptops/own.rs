//! This laptop: its secrets, and the card that others accept it by.

use ed25519_dalek::SigningKey;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::words_of;
use crate::app::Ask;
use crate::commitments::paper::Code;
use crate::error::{Failure, Result};
use crate::files::Document;
use crate::packets::Laptop;
use crate::sql::Sql;
use crate::word::hex;

/// This laptop with its secrets, as it is now, and then as it was before each restore: what was sent to it then can still
/// be opened.
pub fn own(db: &Connection) -> Result<Vec<Laptop>> {
    let keys = db.all("SELECT signing_key FROM device ORDER BY rowid DESC", [], |row| row.get::<_, String>(0))?;
    keys.iter().map(|key| read_key(key).and_then(Laptop::of)).collect()
}

/// This laptop as it is now.
pub fn myself(db: &Connection) -> Result<Laptop> {
    own(db)?.into_iter().next().ok_or_else(|| Failure::broken("failure-damaged", "device"))
}

fn read_key(text: &str) -> Result<SigningKey> {
    let bytes = hex::decode(text).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    bytes.map(|bytes| SigningKey::from_bytes(&bytes)).ok_or_else(|| Failure::broken("failure-damaged", "device key"))
}

/// The pairing card of this laptop.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LaptopCard {
    /// As text, for a mail.
    pub text: String,
    /// The QR code as an SVG document.
    pub qr: String,
    pub words: Vec<String>,
    /// The text as a file, ready to be saved.
    pub document: Document,
}

/// This laptop's card, for the other one to accept.
pub fn card(ask: &Ask, _: ()) -> Result<LaptopCard> {
    let keys = myself(ask.db)?.public();
    let text = keys.to_card();
    Ok(LaptopCard {
        qr: Code::of(&keys.to_qr())?.svg(),
        words: words_of(&keys),
        document: ask.files.offer("evenkeel-pairing-card.txt", text.clone().into_bytes())?,
        text,
    })
}
