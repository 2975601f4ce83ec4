//! What is looked at after every torture: the vault's own check of every part, the record of promises, the business
//! totals, each backup, and that the next write works.

use std::path::Path;

use evenkeel_core::time::World;
use evenkeel_core::vault::checking::Verdict;
use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::DataKey;
use evenkeel_core::vault::{Found, Secret, Vault, look};
use serde_json::json;

use crate::work::{State, Work, day};

/// What may be found.
#[derive(Clone, Debug)]
pub struct Expected {
    /// Any of these; nothing else.
    pub states: Vec<State>,
    /// There may be no vault yet: its making was not acknowledged.
    pub nothing: bool,
    /// A restore was under way: the high-water mark may say that later acts are gone, and they are, on purpose.
    pub restoring: bool,
}

/// Looks a vault over. What is wrong, in words.
pub fn sound(folder: &Path, key: &DataKey, expected: &Expected) -> Result<(), String> {
    match look(folder) {
        Found::Nothing if expected.nothing => {
            let again = Work::create(folder, 1, Durability::Unsynced);
            return again.map(|_| ()).map_err(|failure| format!("it can't be made again: {failure}"));
        }
        Found::Nothing => return Err("there is no vault any more".into()),
        Found::Unusable(message) => return Err(format!("the door says {}", message.key)),
        Found::Vault(_) => {}
    }
    every_part(folder, key)?;
    let mut work = Work::at(folder, key, 7);
    let noticed = work.open().map_err(|failure| format!("it does not open: {failure}"))?;
    if !noticed.is_empty() && !expected.restoring {
        return Err(format!("it opens and says {noticed:?}"));
    }
    let record = work.call("commitments.check_log", json!(null)).map_err(|failure| failure.to_string())?;
    if record["sound"] != true {
        return Err(format!("the record of promises: {record}"));
    }
    let state = work.state().map_err(|failure| format!("it can't be read: {failure}"))?;
    let same = |known: &&State| known.contents == state.contents && (expected.restoring || known.acts == state.acts);
    if !expected.states.iter().any(|known| same(&known)) {
        return Err(format!("it holds {state:?}, and should hold one of {:?}", expected.states));
    }
    let backups = work.call("vault.backups", json!(null)).map_err(|failure| failure.to_string())?;
    for backup in backups["list"].as_array().into_iter().flatten() {
        let opened = work.call("vault.restore_preview", json!({ "backup": backup["id"] }));
        opened.map_err(|failure| format!("the backup {} does not open: {failure}", backup["id"]))?;
    }
    let next = json!({ "person": null, "name": "Next", "joined": "2024-01-08", "weeklyHours": 32 });
    let mut next = next;
    next.as_object_mut().expect("an object").remove("person");
    work.call("people.welcome", next).map_err(|failure| format!("the next write fails: {failure}"))?;
    work.call("vault.lock", json!(null)).map_err(|failure| format!("it can't be locked: {failure}"))?;
    Ok(())
}

/// The vault's own check: what the button in the settings looks at.
fn every_part(folder: &Path, key: &DataKey) -> Result<(), String> {
    let world = World::made(day(crate::work::DAY), 11);
    let vault = Vault::open(folder, &Secret::Data(key.clone()), Durability::Unsynced, &world);
    let vault = vault.map_err(|failure| format!("it does not open: {failure:?}"))?;
    let parts = vault.check().map_err(|failure| format!("the check fails: {failure:?}"))?;
    let wrong: Vec<_> = parts.iter().filter(|part| part.verdict != Verdict::Sound).collect();
    if wrong.is_empty() { Ok(()) } else { Err(format!("the check finds {wrong:?}")) }
}
