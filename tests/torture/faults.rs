//! A disk that fails: at each single file operation once an I/O error, at each single write from then on no room.
//!
//! Whatever fails is told by a sentence, nothing that was acknowledged is gone, and as soon as the disk is well again the
//! next write works.

use std::path::Path;

use evenkeel_core::error::Message;
use evenkeel_core::locale::{Locale, say};
use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::DataKey;
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::disk::{self, Fault, Operation};
use crate::sound::{Expected, sound};
use crate::work::{State, Step, Work, newcomer};
use crate::{Figures, Wish, copy, keep, scratch};

/// What a session does, and the totals after each step when nothing fails.
struct Session {
    steps: Vec<Step>,
    states: Vec<State>,
}

pub fn faults(wish: &Wish) -> Result<Figures, String> {
    let home = scratch();
    let (key, person) = begin(home.path(), wish.seed)?;
    let steps = steps(&person);
    let trial = scratch();
    copy(home.path(), trial.path());
    disk::strike(trial.path(), None);
    let mut states = Vec::new();
    let (failed, _) = run(trial.path(), &key, &steps, |work| states.extend(work.state().ok()));
    let (_, operations, _) = disk::stop();
    if let Some((failure, _)) = failed {
        return Err(format!("without a fault: {failure}"));
    }
    let session = Session { steps, states };
    let mut figures = Figures { said: format!("{} file operations", operations.len()), ..Figures::default() };
    let chosen = if wish.quick { of_each_kind(&operations, wish.seed) } else { spread(operations.len(), wish.share) };
    for at in chosen {
        let operation = operations[at];
        let writes = matches!(operation, Operation::Write | Operation::Open);
        for fault in [Fault::Broken, Fault::Full].into_iter().filter(|fault| *fault == Fault::Broken || writes) {
            let folder = scratch();
            copy(home.path(), folder.path());
            match strike(folder.path(), &key, &session, at, fault) {
                Ok(met) => figures.met += usize::from(met),
                Err(why) => {
                    let kept = keep(folder.path(), "fault", wish.seed, at);
                    figures
                        .bad(format!("{fault:?} at operation {at}, {operation:?}: {why}; kept in {}", kept.display()));
                }
            }
            figures.done += 1;
        }
        wish.progress("operations", at + 1, operations.len());
    }
    Ok(figures)
}

/// This share of all operations, evenly.
fn spread(operations: usize, share: usize) -> Vec<usize> {
    (0..operations).step_by((100 / share.clamp(1, 100)).max(1)).collect()
}

/// For the quick form: one of each kind, and of what is kept safe by syncing another one. Nine of ten operations are reads.
fn of_each_kind(operations: &[Operation], seed: u64) -> Vec<usize> {
    use Operation::{Cut, Open, Read, Remove, Rename, Sync, Write};
    let mut chosen = Vec::new();
    for (turn, kind) in [Open, Read, Write, Cut, Sync, Rename, Remove, Write, Sync].into_iter().enumerate() {
        let those: Vec<usize> = (0..operations.len()).filter(|at| operations[*at] == kind).collect();
        chosen.extend(Chance::of(seed, "operation", turn).pick(&those));
    }
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

fn begin(folder: &Path, seed: u64) -> Result<(DataKey, Value), String> {
    let told = |failure: Value| failure.to_string();
    let mut work = Work::create(folder, seed, Durability::Synced).map_err(told)?;
    let person = work.call("people.welcome", newcomer(1)).map_err(told)?["value"].take();
    work.call("people.welcome", newcomer(2)).map_err(told)?;
    work.vanish();
    Ok((work.key, person))
}

fn steps(person: &Value) -> Vec<Step> {
    let step = |call, input| Step { call, input };
    vec![
        step("people.welcome", newcomer(3)),
        step("commitments.make", json!({ "person": person, "what": "Chat training", "noDate": true })),
        step("vault.back_up", json!(null)),
        step("vault.check", json!(null)),
        step("settings.change", json!({ "teamName": "North" })),
        step("privacy.erase", json!({ "person": person, "typedName": "Person 1" })),
        step("vault.lock", json!(null)),
        step("people.welcome", newcomer(4)),
    ]
}

/// Opens the vault and does the steps until one fails; answers the failure, and how many steps were done.
fn run(folder: &Path, key: &DataKey, steps: &[Step], mut after: impl FnMut(&Work)) -> (Option<(Value, Work)>, usize) {
    let mut work = Work::at(folder, key, 3);
    if let Err(failure) = work.open() {
        return (Some((failure, work)), 0);
    }
    after(&work);
    for (done, step) in steps.iter().enumerate() {
        if let Err(failure) = work.take(step) {
            return (Some((failure, work)), done);
        }
        after(&work);
    }
    work.vanish();
    (None, steps.len())
}

/// Lets one operation fail. Answers whether somebody was told of it.
fn strike(folder: &Path, key: &DataKey, session: &Session, at: usize, fault: Fault) -> Result<bool, String> {
    disk::strike(folder, Some((at, fault)));
    let (failed, done) = run(folder, key, &session.steps, |work| drop(work.state()));
    let (_, _, struck) = disk::stop();
    if struck == 0 {
        return Err("the operation never came".into());
    }
    let before = session.states.get(done.saturating_sub(1)).or(session.states.first()).ok_or("no state")?;
    let mut states = vec![session.states.get(done).unwrap_or(before).clone()];
    let told = failed.is_some();
    if let Some((failure, mut work)) = failed {
        let step = session.steps.get(done).map_or("the end", |step| step.call);
        well_told(&failure).map_err(|why| format!("{step}: {why}"))?;
        states.extend(session.states.get(done + 1).cloned());
        // A lock that failed has locked all the same.
        if work.call("vault.status", json!(null)).is_ok_and(|status| status["state"] != "open") || !work.is_open() {
            work.open().map_err(|failure| format!("with the disk well again it does not open: {failure}"))?;
        }
        let next = work.call("people.welcome", newcomer(9));
        next.map_err(|failure| format!("with the disk well again the next write fails: {failure}"))?;
        states.iter_mut().for_each(|state| (state.people, state.acts) = (state.people + 1, state.acts + 1));
    }
    sound(folder, key, &Expected { totals_only: true, ..Expected::one_of(states) })?;
    Ok(told)
}

/// A failure that says what is wrong in a sentence, and is the disk's and not ours.
pub fn well_told(failure: &Value) -> Result<(), String> {
    let key = failure["key"].as_str().unwrap_or_default();
    let message: Message = serde_json::from_value(json!({ "key": key, "args": failure["args"] })).unwrap_or_default();
    if say(Locale::En, &message) == key {
        return Err(format!("there is no sentence for {failure}"));
    }
    let of_the_disk =
        ["failure-disk", "failure-disk-full", "failure-not-writable", "failure-file-gone", "backup-failed"];
    if of_the_disk.contains(&key) { Ok(()) } else { Err(format!("it is told as {failure}")) }
}
