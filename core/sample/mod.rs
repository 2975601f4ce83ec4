//! Made-up teams: Team Noord to look around in, and a large one to measure with. Nobody in them exists.
//!
//! Both are made with the same commands as everything else, on the days they tell of, in a world whose clock and ids come
//! from a seed: the same seed and day give the same vault, but for its keys. The words are in the other files here.

mod agents;
mod careers;
mod checking;
mod covering;
mod large;
mod large_careers;
mod large_checks;
mod large_cover;
mod large_promises;
mod names;
mod noord;
mod promises;
mod promises_to_agents;
mod promises_to_specialists;
mod promising;
mod seniors;
mod sentences;
mod specialists;
mod three_stories;
mod words;

pub use large::{Size, make_large};

use std::fs;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::app::App;
use crate::error::{Failure, Message, Result};
use crate::files::Files;
use crate::time::World;
use crate::vault::file::Durability;
use crate::vault::keys::{Cost, KeyFile, SlotKind};
use crate::vault::{Vault, VaultKind, disk};

/// The passphrase of every sample vault. It is public: there is nothing in them to protect.
pub const PASSPHRASE: &str = "team noord is not real";
/// Days after which Team Noord is made anew, so that its eight weeks end about today.
const FRESH_DAYS: i64 = 14;

/// Makes Team Noord where it is not there yet, or where its story ended too long ago.
pub fn make_if_needed(folder: &Path, today: NaiveDate) -> Result<()> {
    let made_on =
        fs::read_to_string(folder.join("made-on")).ok().and_then(|text| text.trim().parse::<NaiveDate>().ok());
    if made_on.is_some_and(|made_on| (0..=FRESH_DAYS).contains(&(today - made_on).num_days())) {
        return Ok(());
    }
    // Made beside its place and renamed: a story that was broken off halfway is never opened.
    let making = folder.with_extension("making");
    for leftover in [making.as_path(), folder] {
        if leftover.exists() {
            must_be_ours(leftover)?;
            fs::remove_dir_all(leftover)?;
        }
    }
    let mut app = empty(&making, today, 1999)?;
    noord::tell(&mut app, today)?;
    app.vault.close()?;
    disk::write_atomic(&making.join("made-on"), &[today.to_string().as_bytes()])?;
    disk::rename_durably(&making, folder)
}

/// A folder of that name that somebody else made is never removed: ours holds a vault that the public passphrase opens.
fn must_be_ours(folder: &Path) -> Result<()> {
    let nothing_in_it = fs::read_dir(folder)?.next().is_none();
    let keys = fs::read(folder.join("vault.keys")).ok().and_then(|bytes| KeyFile::parse(&bytes).ok());
    let opens = |keys: KeyFile| keys.open(SlotKind::Passphrase, PASSPHRASE.as_bytes()).is_ok_and(|key| key.is_some());
    if nothing_in_it || keys.is_some_and(opens) {
        return Ok(());
    }
    let name = folder.to_string_lossy().into_owned();
    Err(Failure::Refused(Message::new("sample-folder-taken").with("folder", name)))
}

/// An empty sample vault in a made world.
fn empty(folder: &Path, today: NaiveDate, seed: u64) -> Result<App> {
    let world = World::made(today, seed);
    // Unsynced while it is made: should the power fail, it is simply made again.
    let (vault, _) = Vault::create(folder, VaultKind::Center, PASSPHRASE, Cost::FLOOR, Durability::Unsynced, &world)?;
    Ok(App::new(vault, world, Arc::new(Files::default())))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::career;
    use crate::career::acting::ActingFlag;
    use crate::career::case::CaseStage;
    use crate::career::gap::Awaited;
    use crate::commitments::standing::PromiseState;
    use crate::commitments::{self, OfPromise, PromiseFilter, WhichPromises};

    /// A day of each kind: a Monday, the middle of a week, a weekend, the end of a year, a leap day.
    const DAYS: [&str; 5] = ["2026-11-23", "2027-03-10", "2027-05-01", "2026-12-31", "2028-02-29"];

    #[test]
    fn the_promises_of_team_noord_can_be_told_on_any_day() {
        for day in DAYS {
            let folder = tempfile::tempdir().unwrap();
            let today = day.parse().unwrap();
            let mut app = empty(&folder.path().join("sample"), today, 1999).unwrap();
            noord::tell(&mut app, today).unwrap();
            let all = WhichPromises { show: Some(PromiseFilter::All), ..WhichPromises::default() };
            let board = app.ask(|ask| commitments::board(ask, Some(all))).unwrap();
            assert_eq!((board.lines.len(), board.drafts.len()), (promises::all().count(), 2), "{day}");
            let states: BTreeSet<PromiseState> = board.lines.iter().map(|line| line.state).collect();
            // These pass in a moment: somebody acts on them, or the entry was a slip.
            let passing = ["declined", "contested", "withdrawn", "reversed", "restored", "mistaken"];
            let stays = |state: &&PromiseState| !passing.contains(&state.word());
            let never: Vec<_> =
                PromiseState::ALL.iter().filter(stays).filter(|state| !states.contains(state)).collect();
            assert!(never.is_empty(), "{day}: nobody has a promise that is {never:?}");
        }
    }

    #[test]
    fn the_careers_of_team_noord_wait_for_somebody() {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-11-23".parse().unwrap();
        let mut app = empty(&folder.path().join("sample"), today, 1999).unwrap();
        noord::tell(&mut app, today).unwrap();
        let board = app.ask(|ask| career::board(ask, ())).unwrap();
        let line = |name: &str| board.iter().find(|line| line.name == name).unwrap();
        assert_eq!(line("Elif").case.as_ref().unwrap().stage, CaseStage::WaitingForOpening, "ready, and no opening");
        assert_eq!(line("Daan").round.as_ref().unwrap().awaited, Awaited::Leader, "he has looked at his own work");
        let flags = |name: &str| -> Vec<ActingFlag> {
            line(name).acting.as_ref().unwrap().flags.iter().map(|flag| flag.flag).collect()
        };
        assert!(flags("Ingrid").contains(&ActingFlag::PastItsEnd));
        assert!(flags("Lars").contains(&ActingFlag::SixMonths), "he acts as planner until the end of the year");
        let moved = line("Anouk").moved.as_ref().unwrap();
        assert!(moved.on_paper && moved.pulled_back_days == 8, "the title is there, the phones are too");
    }

    #[test]
    fn the_promises_of_the_wireframe_stand_as_it_shows_them() {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-11-23".parse().unwrap();
        let mut app = empty(&folder.path().join("sample"), today, 1999).unwrap();
        noord::tell(&mut app, today).unwrap();
        let all = WhichPromises { show: Some(PromiseFilter::All), ..WhichPromises::default() };
        let board = app.ask(|ask| commitments::board(ask, Some(all))).unwrap();
        let lines: BTreeMap<(&str, &str), _> =
            board.lines.iter().map(|line| ((line.name.as_str(), line.what.as_str()), line)).collect();
        let stands = |name, what| {
            let line = lines[&(name, what)];
            (line.due.map(|due| due.to_string()).unwrap_or_default(), line.moves.len(), line.state.word())
        };
        assert_eq!(stands("Elif", "Senior agent from 1 December"), ("2026-11-27".to_owned(), 1, "active"));
        assert_eq!(stands("Daan", "Chat training"), ("2026-12-11".to_owned(), 0, "active"));
        assert_eq!(stands("Anouk", "Back to team lead"), ("2026-09-30".to_owned(), 3, "broken"));
        let gijs = lines[&("Gijs", "Four-day week")];
        assert_eq!((gijs.state.word(), gijs.ended_on), ("kept", NaiveDate::from_ymd_opt(2026, 11, 1)));
        let elif = lines[&("Elif", "Senior agent from 1 December")];
        let page = app.ask(|ask| commitments::show(ask, OfPromise { commitment: elif.commitment })).unwrap();
        assert!(
            page.conflict.is_some() && page.cover_question.is_some(),
            "one seat, promised twice, and nobody for her phones"
        );
        let check = app.ask(|ask| commitments::check_log(ask, ())).unwrap();
        assert!(check.sound && check.notes.is_empty(), "{:?}", check.sentence);
    }
}
