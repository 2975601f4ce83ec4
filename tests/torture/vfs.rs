//! A virtual file system under SQLCipher: SQLite's own, with somebody who writes down what it does.
//!
//! Encryption sits above it, so what is written here is what reaches the disk. It answers with faults where one is wished.

use std::ffi::{CStr, OsStr, c_int, c_void};
use std::mem::{MaybeUninit, size_of};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rusqlite::ffi::{self, sqlite3_file, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs};

use crate::disk::{self, Event, Fault, Operation, about_to, below, did};

/// The system's own file functions.
struct Real(*mut sqlite3_vfs);
// SAFETY: SQLite keeps its file systems for the life of the process, and only ever reads them.
unsafe impl Send for Real {}
unsafe impl Sync for Real {}
static REAL: OnceLock<Real> = OnceLock::new();

/// An open file: what SQLite needs to know, which file it is, and behind it the system's own file.
#[repr(C)]
struct Watched {
    base: sqlite3_file,
    /// Where it is in the watched folder; nothing for a file that is elsewhere or has no name.
    path: *mut PathBuf,
    /// A journal that was just made: its first sync makes its name safe too, as SQLite's own functions do.
    new_journal: bool,
}

/// Puts it under every database that is opened from now on.
pub fn install() {
    REAL.get_or_init(|| {
        // SAFETY: the pointers come from SQLite; the copy is leaked, since a registered file system must stay.
        unsafe {
            let real = ffi::sqlite3_vfs_find(std::ptr::null());
            let mut own: sqlite3_vfs = *real;
            own.szOsFile += size_of::<Watched>() as c_int;
            own.zName = c"torture".as_ptr();
            own.pNext = std::ptr::null_mut();
            own.xOpen = Some(open);
            own.xDelete = Some(delete);
            let registered = ffi::sqlite3_vfs_register(Box::leak(Box::new(own)), 1);
            assert_eq!(registered, ffi::SQLITE_OK, "SQLite takes the file system");
            Real(real)
        }
    });
}

fn real() -> *mut sqlite3_vfs {
    REAL.get().expect("it was installed").0
}

/// The system's own file behind ours.
unsafe fn inner(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: SQLite allocates `szOsFile` bytes, which is ours and then the system's.
    unsafe { file.cast::<u8>().add(size_of::<Watched>()).cast() }
}

unsafe fn path_of<'a>(file: *mut sqlite3_file) -> Option<&'a Path> {
    // SAFETY: `path` is null or a box that lives until the file is closed.
    unsafe { (*file.cast::<Watched>()).path.as_ref().map(PathBuf::as_path) }
}

unsafe fn path_from(name: *const std::ffi::c_char) -> Option<PathBuf> {
    // SAFETY: SQLite hands over a name that ends with a zero byte, or none.
    (!name.is_null()).then(|| unsafe { PathBuf::from(OsStr::from_bytes(CStr::from_ptr(name).to_bytes())) })
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: as SQLite calls it: `file` has room for both files.
    unsafe {
        let own = file.cast::<Watched>();
        own.write(MaybeUninit::zeroed().assume_init());
        let path = path_from(name);
        let place = path.as_deref().and_then(disk::within);
        let makes = flags & ffi::SQLITE_OPEN_CREATE != 0 && path.as_ref().is_some_and(|path| !path.exists());
        if place.is_some()
            && disk::looks()
            && about_to(Operation::Open).is_some_and(|fault| fault == Fault::Broken || makes)
        {
            return ffi::SQLITE_CANTOPEN;
        }
        let opened = below(|| (*real()).xOpen.expect("it opens")(real(), name, inner(file), flags, out));
        if opened != ffi::SQLITE_OK {
            return opened;
        }
        if let Some(place) = place.filter(|_| disk::looks()) {
            if makes {
                did(Event::Made(place.clone()));
            }
            (*own).new_journal = flags & ffi::SQLITE_OPEN_CREATE != 0
                && flags & (ffi::SQLITE_OPEN_MAIN_JOURNAL | ffi::SQLITE_OPEN_WAL) != 0;
            (*own).path = Box::into_raw(Box::new(place));
        }
        (*own).base.pMethods = &METHODS;
        opened
    }
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const std::ffi::c_char, sync_folder: c_int) -> c_int {
    // SAFETY: as SQLite calls it.
    unsafe {
        let place = path_from(name).as_deref().and_then(disk::within).filter(|_| disk::looks());
        if place.is_some() && about_to(Operation::Remove).is_some() {
            return ffi::SQLITE_IOERR_DELETE;
        }
        let gone = below(|| (*real()).xDelete.expect("it deletes")(real(), name, sync_folder));
        if let Some(place) = place.filter(|_| gone == ffi::SQLITE_OK) {
            let folder = place.parent().map(Path::to_owned).unwrap_or_default();
            did(Event::Removed(place));
            if sync_folder != 0 {
                did(Event::SyncedFolder(folder));
            }
        }
        gone
    }
}

/// Calls one of the system's own methods.
macro_rules! pass {
    ($file:expr, $method:ident $(, $argument:expr)*) => {{
        let inner = inner($file);
        below(|| (*(*inner).pMethods).$method.expect("every file has it")(inner $(, $argument)*))
    }};
}

/// What a fault says to SQLite, where the file is one that is looked at.
unsafe fn struck(file: *mut sqlite3_file, operation: Operation, broken: c_int) -> Option<c_int> {
    // SAFETY: the file is open.
    unsafe { path_of(file) }.filter(|_| disk::looks())?;
    about_to(operation).map(|fault| if fault == Fault::Full { ffi::SQLITE_FULL } else { broken })
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: the box is taken once: SQLite closes a file once.
    unsafe {
        let own = file.cast::<Watched>();
        if !(*own).path.is_null() {
            drop(Box::from_raw((*own).path));
            (*own).path = std::ptr::null_mut();
        }
        pass!(file, xClose)
    }
}

unsafe extern "C" fn read(file: *mut sqlite3_file, into: *mut c_void, length: c_int, at: sqlite3_int64) -> c_int {
    unsafe {
        match struck(file, Operation::Read, ffi::SQLITE_IOERR_READ) {
            Some(fault) => fault,
            None => pass!(file, xRead, into, length, at),
        }
    }
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, length: c_int, at: sqlite3_int64) -> c_int {
    // SAFETY: SQLite hands over `length` bytes.
    unsafe {
        if let Some(fault) = struck(file, Operation::Write, ffi::SQLITE_IOERR_WRITE) {
            return fault;
        }
        let written = pass!(file, xWrite, from, length, at);
        if let Some(path) = path_of(file).filter(|_| written == ffi::SQLITE_OK && disk::looks()) {
            let bytes = std::slice::from_raw_parts(from.cast::<u8>(), length as usize).to_vec();
            did(Event::Wrote { path: path.to_owned(), at: at as u64, bytes });
        }
        written
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, length: sqlite3_int64) -> c_int {
    unsafe {
        if let Some(fault) = struck(file, Operation::Cut, ffi::SQLITE_IOERR_TRUNCATE) {
            return fault;
        }
        let cut = pass!(file, xTruncate, length);
        if let Some(path) = path_of(file).filter(|_| cut == ffi::SQLITE_OK && disk::looks()) {
            did(Event::Cut { path: path.to_owned(), length: length as u64 });
        }
        cut
    }
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    unsafe {
        if let Some(fault) = struck(file, Operation::Sync, ffi::SQLITE_IOERR_FSYNC) {
            return fault;
        }
        let synced = pass!(file, xSync, flags);
        if let Some(path) = path_of(file).filter(|_| synced == ffi::SQLITE_OK && disk::looks()) {
            did(Event::Synced(path.to_owned()));
            let own = file.cast::<Watched>();
            if std::mem::take(&mut (*own).new_journal) {
                did(Event::SyncedFolder(path.parent().map(Path::to_owned).unwrap_or_default()));
            }
        }
        synced
    }
}

unsafe extern "C" fn size(file: *mut sqlite3_file, out: *mut sqlite3_int64) -> c_int {
    unsafe { pass!(file, xFileSize, out) }
}
unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    unsafe { pass!(file, xLock, level) }
}
unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    unsafe { pass!(file, xUnlock, level) }
}
unsafe extern "C" fn is_reserved(file: *mut sqlite3_file, out: *mut c_int) -> c_int {
    unsafe { pass!(file, xCheckReservedLock, out) }
}
unsafe extern "C" fn control(file: *mut sqlite3_file, what: c_int, with: *mut c_void) -> c_int {
    unsafe { pass!(file, xFileControl, what, with) }
}
unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    unsafe { pass!(file, xSectorSize) }
}
unsafe extern "C" fn characteristics(file: *mut sqlite3_file) -> c_int {
    unsafe { pass!(file, xDeviceCharacteristics) }
}

/// No shared memory: a vault is opened by one process, and its journal's index is in that process.
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(is_reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(characteristics),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};
