//! Files on their way in and out. A file that somebody chose is known by a token; the interface never sees a path, and
//! can't name one. What goes out waits here until a place for it has been chosen.

use std::collections::{HashMap, VecDeque};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Failure, Result};
use crate::fold::fold;
use crate::vault::keys::random;
use crate::word::hex;

/// The most that is read of a file that comes in.
pub const LARGEST: u64 = 32 * 1024 * 1024;

/// `elif-kaya`: a name as part of a file's name.
pub fn name_of_file(name: &str) -> String {
    let folded = fold(name);
    let parts: Vec<&str> =
        folded.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

/// A document that is ready to be saved.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Document {
    /// Its token.
    pub document: String,
    /// The name that is suggested for it.
    pub name: String,
}

/// A file that was chosen.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Chosen {
    pub file: String,
    pub name: String,
}

/// A document that waits for its place, under its token.
struct Outgoing {
    token: String,
    name: String,
    bytes: Vec<u8>,
}

#[derive(Default)]
struct Shelf {
    incoming: HashMap<String, PathBuf>,
    /// The oldest first.
    outgoing: VecDeque<Outgoing>,
}

/// How far the reading of a long file is. It is asked, and stopped, beside the call that reads.
#[derive(Default)]
pub struct Running {
    read: AtomicU64,
    of: AtomicU64,
    stopped: AtomicBool,
}

impl Running {
    /// Notes how far it is; false once somebody wants it to stop.
    pub fn goes_on(&self, read: u64) -> bool {
        self.read.store(read, Ordering::Relaxed);
        !self.stopped.load(Ordering::Relaxed)
    }
}

/// How far the reading of a long file is: in bytes of a log, in contacts of a table. Both are 0 where nothing is being read.
#[derive(Debug, Serialize, TS)]
pub struct Progress {
    pub read: u64,
    pub of: u64,
}

/// While it lives, a long file is being read.
pub struct Begun<'a>(&'a Running);

impl Begun<'_> {
    /// See [`Running::goes_on`].
    pub fn goes_on(&self, read: u64) -> bool {
        self.0.goes_on(read)
    }
}

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        self.0.read.store(0, Ordering::Relaxed);
        self.0.of.store(0, Ordering::Relaxed);
    }
}

#[derive(Default)]
pub struct Files {
    shelf: Mutex<Shelf>,
    running: Running,
}

/// How far the reading of a long file is.
pub fn progress(files: &Files, _: ()) -> Result<Progress> {
    let running = &files.running;
    Ok(Progress { read: running.read.load(Ordering::Relaxed), of: running.of.load(Ordering::Relaxed) })
}

/// Stops the reading of a long file. Nothing of it is kept.
pub fn stop(files: &Files, _: ()) -> Result<()> {
    files.running.stopped.store(true, Ordering::Relaxed);
    Ok(())
}

impl Files {
    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to read a long file of so much: bytes of a log, contacts of a table.
    pub fn begin(&self, of: u64) -> Begun<'_> {
        self.running.of.store(of, Ordering::Relaxed);
        self.running.stopped.store(false, Ordering::Relaxed);
        Begun(&self.running)
    }

    /// The name of a chosen file.
    pub fn name(&self, token: &str) -> Result<String> {
        let path = self.path(token)?;
        Ok(path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default())
    }

    /// Takes a file that somebody chose in a dialog or dropped on the window.
    pub fn hand_in(&self, path: PathBuf) -> Result<Chosen> {
        let file = hex::encode(&random::<12>()?);
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.shelf().incoming.insert(file.clone(), path);
        Ok(Chosen { file, name })
    }

    /// The path of a chosen file.
    pub fn path(&self, token: &str) -> Result<PathBuf> {
        self.shelf().incoming.get(token).cloned().ok_or_else(|| Failure::missing("file-not-chosen"))
    }

    /// Name and contents of a chosen file. Too large a one is refused before it is read.
    pub fn read(&self, token: &str) -> Result<(String, Vec<u8>)> {
        let path = self.path(token)?;
        if std::fs::metadata(&path)?.len() > LARGEST {
            return Err(Failure::refused("file-too-large"));
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok((name, std::fs::read(&path)?))
    }

    /// Puts a document ready for saving. Only the last few are kept: each was made to be saved at once.
    pub fn offer(&self, name: &str, bytes: Vec<u8>) -> Result<Document> {
        let document = hex::encode(&random::<12>()?);
        let mut shelf = self.shelf();
        if shelf.outgoing.len() >= 8 {
            shelf.outgoing.pop_front();
        }
        shelf.outgoing.push_back(Outgoing { token: document.clone(), name: name.to_owned(), bytes });
        Ok(Document { document, name: name.to_owned() })
    }

    /// A document's name and contents.
    pub fn document(&self, token: &str) -> Option<(String, Vec<u8>)> {
        let shelf = self.shelf();
        let waiting = shelf.outgoing.iter().find(|waiting| waiting.token == token);
        waiting.map(|waiting| (waiting.name.clone(), waiting.bytes.clone()))
    }

    /// Forgets everything: when the vault is locked.
    pub fn clear(&self) {
        *self.shelf() = Shelf::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_documents_wait_and_the_oldest_makes_room() {
        let files = Files::default();
        let offered: Vec<Document> = (0..9).map(|at| files.offer(&format!("{at}.txt"), vec![at]).unwrap()).collect();
        assert_eq!(files.document(&offered[0].document), None);
        for (at, waiting) in offered.iter().enumerate().skip(1) {
            assert_eq!(files.document(&waiting.document), Some((format!("{at}.txt"), vec![at as u8])));
        }
    }

    #[test]
    fn how_far_a_long_file_is_can_be_asked_and_it_can_be_stopped() {
        let files = Files::default();
        let told = |files: &Files| progress(files, ()).map(|told| (told.read, told.of)).unwrap();
        let begun = files.begin(100);
        assert!(begun.goes_on(40));
        assert_eq!(told(&files), (40, 100));
        stop(&files, ()).unwrap();
        assert!(!begun.goes_on(60), "the one that reads hears it at its next step");
        drop(begun);
        assert_eq!(told(&files), (0, 0));
        assert!(files.begin(100).goes_on(1), "and the next file begins anew");
    }

    #[test]
    fn a_name_with_accents_makes_a_plain_name_of_a_file() {
        assert_eq!(name_of_file("Søren Ångström-O’Neill"), "soren-angstrom-o-neill");
    }
}
