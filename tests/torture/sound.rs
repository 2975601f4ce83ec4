//! What is looked at after every torture: the vault's own check of every part, the record of promises, the business
//! totals, each backup, and that the next write works.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::NaiveDate;
use evenkeel_core::time::World;
use evenkeel_core::vault::checking::Verdict;
use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::DataKey;
use evenkeel_core::vault::{Found, Secret, Vault, look};
use serde_json::json;

use crate::work::{State, Work, day, newcomer};

/// What may be found.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    /// Any of these; nothing else.
    pub states: Vec<State>,
    /// There may be no vault yet: its making was not acknowledged.
    pub nothing: bool,
    /// A restore was under way: the high-water mark may say that later acts are gone, and they are, on purpose.
    pub restoring: bool,
    /// Only the business totals are known, not the last letter.
    pub totals_only: bool,
    /// A step was under way, and nobody knows what it would have made: it may be there, whole.
    pub under_way: bool,
    /// What the clock shows; the day of the work where it is not said.
    pub day: Option<NaiveDate>,
}

impl Expected {
    pub fn one_of(states: Vec<State>) -> Expected {
        Expected { states, ..Expected::default() }
    }

    fn allows(&self, found: &State) -> bool {
        self.states.iter().any(|known| {
            let totals = |state: &State| (state.people, state.talks, state.promises, state.acts);
            match () {
                () if known.contents == found.contents => self.restoring || known.acts == found.acts || self.under_way,
                () if self.totals_only => totals(known) == totals(found),
                // A step is one act at most. That it is whole is what the history is checked for.
                () if self.under_way => {
                    found.acts.saturating_sub(known.acts) <= 1 && found.people.abs_diff(known.people) <= 1
                }
                () => false,
            }
        })
    }
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
    // Ids are made from the seed: whoever looks a vault over twice must not make the same one twice.
    static LOOKS: AtomicU64 = AtomicU64::new(1 << 32);
    let mut work = Work::at(folder, key, LOOKS.fetch_add(1, Ordering::Relaxed));
    work.day = expected.day.unwrap_or(work.day);
    let noticed = work.open().map_err(|failure| format!("it does not open: {failure}"))?;
    if !noticed.is_empty() && !expected.restoring {
        return Err(format!("it opens and says {noticed:?}"));
    }
    let record = work.call("commitments.check_log", json!(null)).map_err(|failure| failure.to_string())?;
    if record["sound"] != true {
        return Err(format!("the record of promises: {record}"));
    }
    let state = work.state().map_err(|failure| format!("it can't be read: {failure}"))?;
    if !expected.allows(&state) {
        return Err(format!("it holds {state:?}, and should hold one of {:?}", expected.states));
    }
    let backups = work.call("vault.backups", json!(null)).map_err(|failure| failure.to_string())?;
    for backup in backups["list"].as_array().into_iter().flatten() {
        let opened = work.call("vault.restore_preview", json!({ "backup": backup["id"] }));
        opened.map_err(|failure| format!("the backup {} does not open: {failure}", backup["id"]))?;
    }
    work.call("people.welcome", newcomer(1000)).map_err(|failure| format!("the next write fails: {failure}"))?;
    work.call("vault.lock", json!(null)).map_err(|failure| format!("it can't be locked: {failure}"))?;
    Ok(())
}

/// The vault's own check: what the button in the settings looks at.
pub fn every_part(folder: &Path, key: &DataKey) -> Result<(), String> {
    let world = World::made(day(crate::work::DAY), 11);
    let vault = Vault::open(folder, &Secret::Data(key.clone()), Durability::Unsynced, &world);
    let vault = vault.map_err(|failure| format!("it does not open: {failure:?}"))?;
    let parts = vault.check().map_err(|failure| format!("the check fails: {failure:?}"))?;
    let wrong: Vec<_> = parts.iter().filter(|part| part.verdict != Verdict::Sound).collect();
    if wrong.is_empty() { Ok(()) } else { Err(format!("the check finds {wrong:?}")) }
}
