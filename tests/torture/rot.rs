//! Files that are not as they were left: bits that flipped, journals that are gone, cut or of another time, files that
//! are empty, cut in half, or something else altogether.
//!
//! It is noticed, or made good by a second copy. Wrong data are never shown, and nothing is ever taken for a new vault.

use std::fs;
use std::path::{Path, PathBuf};

use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::DataKey;
use evenkeel_core::vault::{Found, look};
use serde_json::json;
use tempfile::TempDir;

use crate::chance::Chance;
use crate::sound::every_part;
use crate::work::{State, Work};
use crate::{Figures, Wish, copy, files_of, keep, scratch};

/// Two moments of the same vault, as a laptop that was switched off leaves them; and the later one, locked.
struct Moments {
    home: TempDir,
    key: DataKey,
    state: State,
}

impl Moments {
    fn of(seed: u64) -> Result<Moments, String> {
        let home = scratch();
        let told = |failure: serde_json::Value| failure.to_string();
        let folder = home.path().join("work");
        fs::create_dir(&folder).map_err(|error| error.to_string())?;
        let mut work = Work::create(&folder, seed, Durability::Synced).map_err(told)?;
        let mut chance = Chance::of(seed, "moments", 0);
        for number in 0..36 {
            let step = work.next(&mut chance, number, false).map_err(told)?;
            work.take(&step).map_err(told)?;
            if number == 20 {
                work.call("vault.back_up", json!(null)).map_err(told)?;
                copy(&folder, &home.path().join("earlier"));
            }
        }
        // The newest rows are in the journal.
        work.call("people.welcome", crate::work::newcomer(99)).map_err(told)?;
        let state = work.state().map_err(told)?;
        copy(&folder, &home.path().join("crashed"));
        work.call("vault.lock", json!(null)).map_err(told)?;
        copy(&folder, &home.path().join("locked"));
        Ok(Moments { home, key: work.key.clone(), state })
    }

    fn folder(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// What comes of a vault that is not as it was left.
    fn judge(&self, folder: &Path) -> Result<Came, String> {
        if matches!(look(folder), Found::Nothing) {
            return Err("it is taken for no vault at all".into());
        }
        let mut work = Work::at(folder, &self.key, 5);
        let noticed = match work.open() {
            Err(failure) => {
                let again = Work::create(folder, 2, Durability::Unsynced);
                return if again.is_err() { sentence(&failure) } else { Err("a new vault was made over it".into()) };
            }
            Ok(noticed) => !noticed.is_empty(),
        };
        // What is shown is what was there, or nothing is.
        let shown = work.state();
        work.vanish();
        let same = shown.as_ref().is_ok_and(|state| *state == self.state);
        let checked = every_part(folder, &self.key);
        match (noticed, same, checked) {
            (true, ..) | (false, _, Err(_)) if same || noticed || shown.is_err() => Ok(Came::Noticed),
            (false, true, Ok(())) => Ok(Came::MadeGood),
            _ => Err(format!("it opens and shows {shown:?} for {:?}", self.state)),
        }
    }
}

enum Came {
    Noticed,
    MadeGood,
}

fn sentence(failure: &serde_json::Value) -> Result<Came, String> {
    let key = failure["key"].as_str().unwrap_or_default();
    let message = evenkeel_core::error::Message::new(key);
    let said = evenkeel_core::locale::say(evenkeel_core::locale::Locale::En, &message) != key;
    let calm = key != "failure-broken" && key != "failure-input";
    if said && calm { Ok(Came::Noticed) } else { Err(format!("it is told as {failure}")) }
}

fn tally(figures: &mut Figures, came: Result<Came, String>, what: &str, kept: impl FnOnce() -> PathBuf) {
    figures.done += 1;
    match came {
        Ok(Came::Noticed) => figures.met += 1,
        Ok(Came::MadeGood) => {}
        Err(why) => figures.bad(format!("{what}: {why}; kept in {}", kept().display())),
    }
}

pub fn bits(wish: &Wish) -> Result<Figures, String> {
    let moments = Moments::of(wish.seed)?;
    let mut figures = Figures::default();
    let flips = wish.many(300, 16);
    for flip in 0..flips {
        let mut chance = Chance::of(wish.seed, "bit", flip);
        let base = moments.folder(if chance.below(3) == 0 { "crashed" } else { "locked" });
        let folder = scratch();
        copy(&base, folder.path());
        let names = ["vault.db", "vault.db", "vault.db", "vault.db-wal", "vault.keys", "vault.keys.2", "state.hwm"];
        let there: Vec<PathBuf> =
            names.iter().map(|name| folder.path().join(name)).filter(|path| length(path) > 0).collect();
        let path = chance.pick(&there).ok_or("a file")?;
        let at = flip_a_bit(path, &mut chance);
        let what = format!("bit {flip}, in byte {at} of {}", path.file_name().unwrap_or_default().display());
        // A locked database has no second copy of anything: each of its bits counts.
        let counts = path.ends_with("vault.db") && base.ends_with("locked");
        let came = moments.judge(folder.path()).and_then(|came| match came {
            Came::MadeGood if counts => Err("nobody noticed".into()),
            came => Ok(came),
        });
        tally(&mut figures, came, &what, || keep(folder.path(), "bit", wish.seed, flip));
        wish.progress("bits", flip + 1, flips);
    }
    figures.said = format!(
        "{} noticed, {} made good by a second copy",
        figures.met,
        figures.done - figures.met - figures.bad.len()
    );
    backups(wish, &moments, &mut figures)?;
    Ok(figures)
}

/// A flipped bit in a backup: it is not put in the vault's place.
fn backups(wish: &Wish, moments: &Moments, figures: &mut Figures) -> Result<(), String> {
    for flip in 0..wish.many(60, 4) {
        let mut chance = Chance::of(wish.seed, "backup bit", flip);
        let folder = scratch();
        copy(&moments.folder("locked"), folder.path());
        let all: Vec<PathBuf> = files_of(&folder.path().join("backups"));
        let path = chance.pick(&all).ok_or("a backup")?;
        let at = flip_a_bit(path, &mut chance);
        let mut work = Work::at(folder.path(), &moments.key, 5);
        work.open().map_err(|failure| failure.to_string())?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let restored = work.call("vault.restore", json!({ "backup": name, "acceptLoss": true }));
        figures.done += 1;
        match restored {
            Err(failure) if sentence(&failure).is_ok() => figures.met += 1,
            // The slots at its head are not what is restored from: today's are.
            Ok(_) if at < 4096 && every_part_of(&mut work, folder.path(), moments).is_ok() => {}
            other => figures.bad(format!("bit {flip} in byte {at} of a backup: {other:?}")),
        }
    }
    Ok(())
}

fn every_part_of(work: &mut Work, folder: &Path, moments: &Moments) -> Result<(), String> {
    work.vanish();
    every_part(folder, &moments.key)
}

pub fn journals(wish: &Wish) -> Result<Figures, String> {
    let moments = Moments::of(wish.seed)?;
    let mut figures = Figures::default();
    for case in 0..wish.many(60, 6) {
        let mut chance = Chance::of(wish.seed, "journal", case);
        let folder = scratch();
        copy(&moments.folder("crashed"), folder.path());
        let journal = folder.path().join("vault.db-wal");
        let (earlier, locked) = (moments.folder("earlier"), moments.folder("locked"));
        let what = match case % 6 {
            0 => {
                fs::remove_file(&journal).map_err(|error| error.to_string())?;
                "the journal is gone"
            }
            1 => {
                let whole = length(&journal);
                let file = fs::OpenOptions::new().write(true).open(&journal).map_err(|error| error.to_string())?;
                file.set_len(chance.next() % whole).map_err(|error| error.to_string())?;
                "the journal is cut"
            }
            2 => {
                flip_a_bit(&journal, &mut chance);
                "the journal has a flipped bit"
            }
            3 => {
                take(&earlier, "vault.db-wal", folder.path());
                "the journal is an older one"
            }
            4 => {
                take(&earlier, "vault.db", folder.path());
                "the database is an older one"
            }
            _ => {
                take(&locked, "vault.db", folder.path());
                take(&earlier, "vault.db-wal", folder.path());
                "a locked database with an older journal"
            }
        };
        tally(&mut figures, moments.judge(folder.path()), what, || keep(folder.path(), "journal", wish.seed, case));
    }
    Ok(figures)
}

pub fn files(wish: &Wish) -> Result<Figures, String> {
    let moments = Moments::of(wish.seed)?;
    let mut figures = Figures::default();
    let mut case = 0;
    for moment in ["crashed", "locked"] {
        for name in
            ["vault.db", "vault.db-wal", "vault.keys", "vault.keys.2", "state.hwm", "erased.journal", "vault.lock"]
        {
            // Of a vault that was not locked the quick form looks at what differs: the database and its journal.
            let passed = wish.quick && moment == "crashed" && !name.starts_with("vault.db");
            if passed || !moments.folder(moment).join(name).exists() {
                continue;
            }
            let whole = fs::read(moments.folder(moment).join(name)).map_err(|error| error.to_string())?;
            let half = whole[..whole.len() / 2].to_vec();
            for (what, bytes) in [
                ("empty", Some(Vec::new())),
                ("half", Some(half)),
                ("a text", Some(b"Dear diary, this is no vault.".to_vec())),
                ("gone", None),
            ] {
                let folder = scratch();
                copy(&moments.folder(moment), folder.path());
                let path = folder.path().join(name);
                match bytes {
                    Some(bytes) => fs::write(&path, bytes).map_err(|error| error.to_string())?,
                    None => fs::remove_file(&path).map_err(|error| error.to_string())?,
                }
                let what = format!("{name} of a {moment} vault is {what}");
                tally(&mut figures, moments.judge(folder.path()), &what, || {
                    keep(folder.path(), "file", wish.seed, case)
                });
                case += 1;
            }
        }
    }
    Ok(figures)
}

fn take(from: &Path, name: &str, to: &Path) {
    let _ = fs::remove_file(to.join(name)); // A locked vault has no journal.
    if from.join(name).exists() {
        fs::copy(from.join(name), to.join(name)).expect("a copy");
    }
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |file| file.len())
}

fn flip_a_bit(path: &Path, chance: &mut Chance) -> usize {
    let mut bytes = fs::read(path).expect("a file");
    let at = chance.below(bytes.len());
    bytes[at] ^= 1 << chance.below(8);
    fs::write(path, bytes).expect("a file");
    at
}
