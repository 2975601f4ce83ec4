//! The disk as the vault sees it: everything that is done to the files of one folder, in order, and faults on wish.
//!
//! Two places tell it: [`crate::vfs`] for what SQLite does, [`crate::own_files`] for what the core does itself. What was
//! told is what a power failure is made of (see [`crate::platter`]), and where a fault strikes.

use std::cell::Cell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// One thing that was done. Paths are within the folder.
#[derive(Clone, Debug)]
pub enum Event {
    Made(PathBuf),
    Wrote {
        path: PathBuf,
        at: u64,
        bytes: Vec<u8>,
    },
    Cut {
        path: PathBuf,
        length: u64,
    },
    /// Its contents are safe.
    Synced(PathBuf),
    /// The names in this folder are safe.
    SyncedFolder(PathBuf),
    Renamed {
        from: PathBuf,
        to: PathBuf,
    },
    Removed(PathBuf),
    /// The app was asked for this step.
    Asked(usize),
    /// The app said that this step is done.
    Acknowledged(usize),
}

/// What is about to be done to a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Operation {
    Open,
    Read,
    Write,
    Cut,
    Sync,
    Rename,
    Remove,
}

/// How an operation fails.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// The disk can't do it, once.
    Broken,
    /// There is no room, from now on.
    Full,
}

#[derive(Default)]
struct Watch {
    folder: PathBuf,
    recording: bool,
    events: Vec<Event>,
    sizes: HashMap<PathBuf, u64>,
    operations: Vec<Operation>,
    fault: Option<(usize, Fault)>,
    /// How many operations were made to fail.
    struck: usize,
}

static ON: AtomicBool = AtomicBool::new(false);
static WATCH: Mutex<Option<Watch>> = Mutex::new(None);

thread_local! {
    /// Set while SQLite's own file functions are at work: the VFS tells what they do.
    static BELOW: Cell<bool> = const { Cell::new(false) };
}

fn watch() -> MutexGuard<'static, Option<Watch>> {
    WATCH.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes down everything that is done in this folder from now on.
pub fn record(folder: &Path) {
    let sizes = crate::files_of(folder).into_iter().map(|path| {
        let size = path.metadata().map_or(0, |file| file.len());
        (path.strip_prefix(folder).map(Path::to_owned).unwrap_or_default(), size)
    });
    *watch() = Some(Watch { folder: folder.to_owned(), recording: true, sizes: sizes.collect(), ..Watch::default() });
    ON.store(true, Ordering::SeqCst);
}

/// Counts the operations in this folder from now on; the one at `fault` fails.
pub fn strike(folder: &Path, fault: Option<(usize, Fault)>) {
    *watch() = Some(Watch { folder: folder.to_owned(), fault, ..Watch::default() });
    ON.store(true, Ordering::SeqCst);
}

/// What was done, what was counted, and how many operations failed. Nothing is looked at any more.
pub fn stop() -> (Vec<Event>, Vec<Operation>, usize) {
    ON.store(false, Ordering::SeqCst);
    let done = watch().take().unwrap_or_default();
    (done.events, done.operations, done.struck)
}

/// Notes how far the work has come.
pub fn note(event: Event) {
    if let Some(watch) = watch().as_mut() {
        watch.events.push(event);
    }
}

/// Whether anything is to be looked at here: not while SQLite's own functions are at work.
pub fn looks() -> bool {
    ON.load(Ordering::SeqCst) && !BELOW.get()
}

/// Runs one of SQLite's own file functions.
pub fn below<T>(work: impl FnOnce() -> T) -> T {
    let before = BELOW.replace(true);
    let done = work();
    BELOW.set(before);
    done
}

/// The path within the watched folder, if it is in it.
pub fn within(path: &Path) -> Option<PathBuf> {
    let watch = watch();
    path.strip_prefix(&watch.as_ref()?.folder).ok().map(Path::to_owned)
}

/// Counts an operation, and says whether it must fail.
pub fn about_to(operation: Operation) -> Option<Fault> {
    let mut watch = watch();
    let watch = watch.as_mut()?;
    let number = watch.operations.len();
    watch.operations.push(operation);
    let (at, fault) = watch.fault?;
    let strikes = match fault {
        Fault::Broken => number == at,
        // A full disk still reads, renames and removes.
        Fault::Full => number >= at && matches!(operation, Operation::Write | Operation::Open),
    };
    watch.struck += usize::from(strikes);
    strikes.then_some(fault)
}

/// Writes down what was done.
pub fn did(event: Event) {
    let mut watch = watch();
    let Some(watch) = watch.as_mut().filter(|watch| watch.recording) else { return };
    match &event {
        Event::Made(path) => drop(watch.sizes.insert(path.clone(), 0)),
        Event::Wrote { path, at, bytes } => {
            let size = watch.sizes.entry(path.clone()).or_default();
            *size = (*size).max(at + bytes.len() as u64);
        }
        Event::Cut { path, length } => drop(watch.sizes.insert(path.clone(), *length)),
        Event::Renamed { from, to } => {
            let size = watch.sizes.remove(from).unwrap_or_default();
            watch.sizes.insert(to.clone(), size);
        }
        Event::Removed(path) => drop(watch.sizes.remove(path)),
        _ => {}
    }
    watch.events.push(event);
}

/// How long a file is by what was written down of it.
pub fn known_size(path: &Path) -> u64 {
    watch().as_ref().and_then(|watch| watch.sizes.get(path).copied()).unwrap_or_default()
}
