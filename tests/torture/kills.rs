//! A process is killed in the middle of its work, or of bringing a vault up to date.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use evenkeel_core::vault::file::{self, Durability, Mode};
use evenkeel_core::vault::keys::{DataKey, KeyFile};
use evenkeel_core::vault::migrate;
use serde_json::Value;

use crate::chance::Chance;
use crate::child::{Job, Worker};
use crate::sound::{Expected, sound};
use crate::work::{State, Work};
use crate::{Figures, Wish, copy, scratch};

/// Deaths until a fresh vault is taken: what is looked at after each grows with it.
const DEATHS: usize = 20;

pub fn kills(wish: &Wish) -> Result<Figures, String> {
    let deaths = wish.many(1000, 8);
    let mut figures = Figures::default();
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let (mut acknowledged, mut under_way) = (0, 0);
    for round in 0..deaths.div_ceil(DEATHS) {
        let home = scratch();
        let mut work =
            Work::create(home.path(), wish.seed, Durability::Synced).map_err(|failure| failure.to_string())?;
        let mut before = work.state().map_err(|failure| failure.to_string())?;
        work.vanish();
        for death in round * DEATHS..deaths.min((round + 1) * DEATHS) {
            let mut chance = Chance::of(wish.seed, "kill", death);
            let seed = chance.next();
            let mut worker =
                Worker::start(&program, Job::Work, home.path(), &work.key, seed, None).ok_or("no child starts")?;
            let mut heard: Vec<Value> = Vec::new();
            for _ in 0..1 + chance.below(24) {
                heard.extend(worker.hear());
            }
            std::thread::sleep(Duration::from_micros(chance.below(6000) as u64));
            heard.extend(worker.kill());
            let (expected, done) = expected(before.clone(), &heard);
            acknowledged += done;
            under_way += usize::from(expected.under_way);
            if let Err(why) = sound(home.path(), &work.key, &expected) {
                figures.bad(format!("death {death}, after {:?}: {why}", heard.last()));
                break;
            }
            work.open().map_err(|failure| failure.to_string())?;
            before = work.state().map_err(|failure| failure.to_string())?;
            work.vanish();
            figures.done += 1;
            wish.progress("kills", figures.done, deaths);
        }
    }
    figures.said = format!("{acknowledged} steps acknowledged, {under_way} times in the middle of one");
    Ok(figures)
}

/// What may be found by what the process had said, and how many steps it had acknowledged.
fn expected(before: State, heard: &[Value]) -> (Expected, usize) {
    let mut states = heard.iter().filter_map(|line| State::of(&line["state"]));
    let number = |what: &str| heard.iter().filter_map(|line| line[what].as_u64()).max().unwrap_or_default();
    let (asked, done) = (number("asked"), number("done"));
    let known = states.next_back().unwrap_or(before);
    let told = heard.iter().filter(|line| line["state"].is_object()).count() as u64;
    // A step that was begun since its state was last told, acknowledged or not, can only add to it.
    let under_way = asked > told;
    (Expected { under_way, ..Expected::one_of(vec![known]) }, done as usize)
}

pub fn migrations(wish: &Wish) -> Result<Figures, String> {
    let deaths = wish.many(150, 4);
    let mut figures = Figures::default();
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let home = scratch();
    let older = home.path().join("older");
    fs::create_dir(&older).map_err(|error| error.to_string())?;
    let (key, state) = older_vault(&older, wish.seed)?;
    // How long it takes once the backup is made, which comes right before: the kill falls anywhere within.
    let whole = home.path().join("whole");
    copy(&older, &whole);
    let worker = Worker::start(&program, Job::Open, &whole, &key, 1, None).ok_or("no child starts")?;
    until_it_is_backed_up(&whole);
    let began = Instant::now();
    worker.wait();
    let takes = began.elapsed();
    let (mut old, mut new) = (0, 0);
    for death in 0..deaths {
        let mut chance = Chance::of(wish.seed, "migration", death);
        let folder = home.path().join(format!("death-{death}"));
        copy(&older, &folder);
        let worker = Worker::start(&program, Job::Open, &folder, &key, 1, None).ok_or("no child starts")?;
        // One in eight dies on the way there.
        if chance.below(8) > 0 {
            until_it_is_backed_up(&folder);
        }
        std::thread::sleep(takes * chance.below(100) as u32 / 100);
        worker.kill();
        match version(&folder, &key)? {
            found if found == migrate::NEWEST => new += 1,
            found if found == migrate::NEWEST - 1 => old += 1,
            found => figures.bad(format!("death {death}: version {found}")),
        }
        if let Err(why) = sound(&folder, &key, &Expected::one_of(vec![state.clone()])) {
            figures.bad(format!("death {death} in a migration: {why}"));
        }
        let _ = fs::remove_dir_all(&folder);
        figures.done += 1;
    }
    figures.said = format!("{old} still old, {new} new, none between");
    Ok(figures)
}

/// Waits until the backup that comes before a migration has its name; not for ever.
fn until_it_is_backed_up(folder: &Path) {
    let began = Instant::now();
    let there =
        || fs::read_dir(folder.join("backups")).is_ok_and(|files| files.flatten().any(|file| is_backup(&file.path())));
    while !there() && began.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_micros(200));
    }
}

fn is_backup(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "evenkeel-backup")
}

/// A vault as the version before this one left it: without what the last migration made.
fn older_vault(folder: &Path, seed: u64) -> Result<(DataKey, State), String> {
    let told = |failure: Value| failure.to_string();
    let mut work = Work::create(folder, seed, Durability::Synced).map_err(told)?;
    for number in 0..40 {
        work.call("people.welcome", crate::work::newcomer(number)).map_err(told)?;
    }
    let state = work.state().map_err(told)?;
    work.vanish();
    let db = raw(folder, &work.key)?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let newest = fs::read_dir(folder).expect("migrations").map(|file| file.expect("a file").path()).max().expect("one");
    let text = fs::read_to_string(newest).expect("a migration");
    let tables: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split(' ').next()).collect();
    for table in tables.iter().rev() {
        db.execute_batch(&format!("DROP TABLE {table}")).map_err(|error| error.to_string())?;
    }
    db.execute("UPDATE vault SET schema_version = ?1", [migrate::NEWEST - 1]).map_err(|error| error.to_string())?;
    db.pragma_update(None, "user_version", migrate::NEWEST - 1).map_err(|error| error.to_string())?;
    Ok((work.key.clone(), state))
}

fn version(folder: &Path, key: &DataKey) -> Result<i64, String> {
    migrate::version(&raw(folder, key)?).map_err(|failure| format!("{failure:?}"))
}

/// The database with nothing around it.
pub fn raw(folder: &Path, key: &DataKey) -> Result<rusqlite::Connection, String> {
    let told = |failure| format!("{failure:?}");
    let keys =
        KeyFile::parse(&fs::read(folder.join("vault.keys")).map_err(|error| error.to_string())?).map_err(told)?;
    let salt = keys.salt_bytes().map_err(told)?;
    file::open(&folder.join("vault.db"), key, &salt, Mode::Write, Durability::Synced).map_err(told)
}
