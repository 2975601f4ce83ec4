//! What a power failure leaves on the disk.
//!
//! Up to the last sync everything is there. What came after may be: each write is there, not there, half there, or torn
//! in pieces of 512 bytes, of which some are new, some old and some garbage. A name that was not made safe may be the old
//! one: a journal that was deleted comes back, a file that was renamed has its old name. Names change in their order.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use crate::chance::Chance;
use crate::disk::Event;

/// The least piece of a disk.
const SECTOR: usize = 512;

#[derive(Clone, Default)]
struct File {
    safe: Vec<u8>,
    unsafe_yet: Vec<Change>,
}

#[derive(Clone)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Cut(usize),
}

#[derive(Clone)]
enum Naming {
    Made(PathBuf, usize),
    Renamed(PathBuf, PathBuf),
    Removed(PathBuf),
}

impl Naming {
    fn folder(&self) -> PathBuf {
        let (Naming::Made(path, _) | Naming::Renamed(_, path) | Naming::Removed(path)) = self;
        path.parent().map(Path::to_owned).unwrap_or_default()
    }

    fn apply(&self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Naming::Made(path, file) => drop(names.insert(path.clone(), *file)),
            Naming::Removed(path) => drop(names.remove(path)),
            Naming::Renamed(from, to) => {
                if let Some(file) = names.remove(from) {
                    names.insert(to.clone(), file);
                }
            }
        }
    }
}

/// The disk after some events: what is safe, and what is on its way.
#[derive(Clone, Default)]
pub struct Platter {
    files: Vec<File>,
    /// As the app sees them.
    names: BTreeMap<PathBuf, usize>,
    safe_names: BTreeMap<PathBuf, usize>,
    naming: Vec<Naming>,
}

impl Platter {
    /// One more thing is done.
    pub fn take(&mut self, event: &Event) {
        match event {
            Event::Made(path) => {
                self.files.push(File::default());
                self.rename(Naming::Made(path.clone(), self.files.len() - 1));
            }
            Event::Wrote { path, at, bytes } => {
                self.change(path, Change::Write { at: *at as usize, bytes: bytes.clone() });
            }
            Event::Cut { path, length } => self.change(path, Change::Cut(*length as usize)),
            Event::Synced(path) => {
                if let Some(file) = self.file(path) {
                    for change in std::mem::take(&mut file.unsafe_yet) {
                        apply(&mut file.safe, &change);
                    }
                }
            }
            Event::SyncedFolder(folder) => {
                let (safe, waiting) =
                    std::mem::take(&mut self.naming).into_iter().partition(|naming| naming.folder() == *folder);
                self.naming = waiting;
                for naming in Vec::<Naming>::into_iter(safe) {
                    naming.apply(&mut self.safe_names);
                }
            }
            Event::Renamed { from, to } => self.rename(Naming::Renamed(from.clone(), to.clone())),
            Event::Removed(path) => self.rename(Naming::Removed(path.clone())),
            Event::Asked(_) | Event::Acknowledged(_) => {}
        }
    }

    fn file(&mut self, path: &Path) -> Option<&mut File> {
        let file = *self.names.get(path)?;
        self.files.get_mut(file)
    }

    fn change(&mut self, path: &Path, change: Change) {
        let file = self.file(path);
        file.unwrap_or_else(|| panic!("{} was made before it was written", path.display())).unsafe_yet.push(change);
    }

    fn rename(&mut self, naming: Naming) {
        naming.apply(&mut self.names);
        self.naming.push(naming);
    }

    /// The power fails now: writes what is left into an empty folder.
    pub fn fail(&self, into: &Path, chance: &mut Chance) {
        let mut names = self.safe_names.clone();
        let mut kept: HashMap<PathBuf, bool> = HashMap::new();
        for naming in &self.naming {
            // Names change in their order: after the first that was lost in a folder, all are.
            let kept = kept.entry(naming.folder()).or_insert(true);
            *kept = *kept && chance.below(4) > 0;
            if *kept {
                naming.apply(&mut names);
            }
        }
        for (path, file) in names {
            let bytes = left_of(&self.files[file], chance);
            let path = into.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("room for what is left");
        }
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Cut(length) => bytes.resize(*length, 0),
        Change::Write { at, bytes: written } => {
            bytes.resize(bytes.len().max(at + written.len()), 0);
            bytes[*at..at + written.len()].copy_from_slice(written);
        }
    }
}

/// What is left of a file. Whole runs are as likely as single writes: a disk that was quick has all of them.
fn left_of(file: &File, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = file.safe.clone();
    let many = file.unsafe_yet.len();
    if many == 0 {
        return bytes;
    }
    let way = chance.below(5);
    let first = chance.below(many + 1);
    for (number, change) in file.unsafe_yet.iter().enumerate() {
        let there = match way {
            0 => true,
            1 => false,
            2 => number < first,
            _ => chance.below(2) == 0,
        };
        let last = way == 2 && number + 1 == first;
        match change {
            Change::Write { at, bytes: written } if there && (last || way == 3) => match chance.below(3) {
                0 => apply(&mut bytes, change),
                1 => apply(&mut bytes, &Change::Write { at: *at, bytes: written[..written.len() / 2].to_vec() }),
                _ => tear(&mut bytes, *at, written, chance),
            },
            change if there => apply(&mut bytes, change),
            _ => {}
        }
    }
    bytes
}

/// A write of which each sector is new, old or garbage.
fn tear(bytes: &mut Vec<u8>, at: usize, written: &[u8], chance: &mut Chance) {
    let mut from = 0;
    while from < written.len() {
        let end = (from + SECTOR - (at + from) % SECTOR).min(written.len());
        let mut piece = written[from..end].to_vec();
        match chance.below(3) {
            0 => {
                from = end;
                continue;
            }
            1 => piece.iter_mut().for_each(|byte| *byte = chance.next() as u8),
            _ => {}
        }
        apply(bytes, &Change::Write { at: at + from, bytes: piece });
        from = end;
    }
}
