//! One button that looks the whole vault over and tells in plain words what it found.
//!
//! The file's parts are looked at by the vault, the record of promises by its own feature. The search index is mended at
//! once, because nothing can be lost by it. Everything else is for the reader to decide: a backup, or what can still be
//! read.

use serde::Serialize;
use ts_rs::TS;

use super::Room;
use crate::commitments;
use crate::error::{Message, Result};
use crate::time::stamp;
use crate::vault::checking::{Part, PartChecked, Verdict};

/// What a look at the whole vault found.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VaultCheck {
    pub at: String,
    pub sound: bool,
    pub parts: Vec<PartChecked>,
    /// What the record of promises says of itself; nothing where it could not be looked at.
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
    let promises = if broken(&parts, Part::Pages) {
        PartChecked::not_looked(Part::Promises)
    } else {
        let faults = app.ask(|ask| commitments::check_log(ask, ())).map(|log| {
            record = Some(log.sentence);
            i64::from(!log.sound)
        });
        PartChecked::of(Part::Promises, faults)?
    };
    parts.push(promises);
    let sound = parts.iter().all(|checked| checked.verdict != Verdict::Faulty);
    Ok(VaultCheck { at: stamp(app.world.now()), sound, parts, record, mended_search })
}
