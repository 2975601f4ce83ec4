//! What others do with the vault: a second app on it, an older app on a newer vault, a user who may not write.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::migrate;
use serde_json::{Value, json};

use crate::child::{Job, Worker};
use crate::kills::raw;
use crate::work::{Work, newcomer};
use crate::{Figures, Wish, copy, files_of, scratch};

pub fn neighbours(wish: &Wish) -> Result<Figures, String> {
    let mut figures = Figures::default();
    let mut said = Vec::new();
    for trial in [second_app, older_app, ordinary_user] {
        figures.done += 1;
        match trial(wish.seed) {
            Ok(None) => figures.met += 1,
            Ok(Some(skipped)) => said.push(skipped),
            Err(why) => figures.bad(why),
        }
    }
    figures.said = said.join("; ");
    Ok(figures)
}

/// Done, or skipped with a sentence.
type Trial = Result<Option<String>, String>;

fn told(failure: Value) -> String {
    failure.to_string()
}

fn second_app(seed: u64) -> Trial {
    let home = scratch();
    let first = Work::create(home.path(), seed, Durability::Synced).map_err(told)?;
    let mut second = Work::at(home.path(), &first.key, seed);
    let began = Instant::now();
    let refused = second.open().err().ok_or("a second app opened the vault too")?;
    if refused["key"] != "vault-in-use" || began.elapsed().as_millis() >= 1000 {
        return Err(format!("after {:?} it says {refused}", began.elapsed()));
    }
    first.call("people.welcome", newcomer(1)).map_err(told)?;
    Ok(None)
}

fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = files_of(folder).into_iter().filter(|path| !path.ends_with("vault.lock"));
    files.map(|path| (path.clone(), fs::read(&path).expect("a file"))).collect()
}

fn older_app(seed: u64) -> Trial {
    let home = scratch();
    let mut work = Work::create(home.path(), seed, Durability::Synced).map_err(told)?;
    work.call("vault.lock", json!(null)).map_err(told)?;
    work.vanish();
    let db = raw(home.path(), &work.key)?;
    db.pragma_update(None, "user_version", migrate::NEWEST + 1).map_err(|error| error.to_string())?;
    drop(db);
    let before = contents(home.path());
    let refused = work.open().err().ok_or("a newer vault was opened")?;
    if refused["key"] != "vault-newer" || contents(home.path()) != before {
        return Err(format!("a newer vault: {refused}, or it was written to"));
    }
    Ok(None)
}

/// As an ordinary user, since root writes anywhere.
fn ordinary_user(seed: u64) -> Trial {
    const NOBODY: u32 = 65534;
    let home = scratch();
    let folder = home.path().join("vault");
    fs::create_dir(&folder).map_err(|error| error.to_string())?;
    let mut work = Work::create(&folder, seed, Durability::Synced).map_err(told)?;
    work.call("people.welcome", newcomer(1)).map_err(told)?;
    let state = work.state().map_err(told)?;
    let crashed = home.path().join("crashed");
    copy(&folder, &crashed);
    work.call("vault.lock", json!(null)).map_err(told)?;
    work.vanish();
    let program = home.path().join("torture");
    fs::copy(std::env::current_exe().map_err(|error| error.to_string())?, &program)
        .map_err(|error| error.to_string())?;
    mode(home.path(), 0o755);
    mode(&program, 0o755);
    for folder in [crashed, folder] {
        let _ = fs::remove_file(folder.join("vault.lock")); // It may be gone with its vault.
        files_of(&folder).iter().for_each(|path| mode(path, 0o444));
        let _ = fs::read_dir(folder.join("backups")).map(|_| mode(&folder.join("backups"), 0o555));
        mode(&folder, 0o555);
        let root = unsafe { libc::geteuid() } == 0;
        let worker = Worker::start(&program, Job::Read, &folder, &work.key, seed, root.then_some(NOBODY));
        let Some(worker) = worker else {
            return Ok(Some("read-only folder skipped: no child can be started as another user".into()));
        };
        let said = worker.wait();
        mode(&folder, 0o755);
        let [opened, came] = said.as_slice() else { return Err(format!("a read-only folder: {said:?}")) };
        let good = opened["opened"] == json!(["vault-opened-read-only"])
            && came["readOnly"] == true
            && came["state"] == state.told()
            && came["refused"]["kind"] == "not_allowed";
        if !good {
            return Err(format!("a read-only folder: {said:?} for {state:?}"));
        }
    }
    Ok(None)
}

fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("our own file");
}
