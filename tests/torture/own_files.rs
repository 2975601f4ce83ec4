//! What the core does to files itself, without SQLite: key slots, mark, backups and renames. Rust's standard library
//! calls the C library for it, and a program may put its own function in the place of one of those. These do what is
//! asked by the kernel's own calls, and write it down.

use std::collections::HashMap;
use std::ffi::{CStr, OsStr, c_char, c_int, c_long, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use libc::{mode_t, off64_t, size_t, ssize_t};

use crate::disk::{self, Event, Fault, Operation, about_to, did};

/// Files and folders of the watched folder that are open, each with its path within it.
static OPEN: Mutex<Option<HashMap<c_int, PathBuf>>> = Mutex::new(None);

fn opened(fd: c_int) -> Option<PathBuf> {
    if !disk::looks() {
        return None;
    }
    OPEN.lock().ok()?.as_ref()?.get(&fd).cloned()
}

unsafe fn within(path: *const c_char) -> Option<PathBuf> {
    if !disk::looks() || path.is_null() {
        return None;
    }
    // SAFETY: the caller hands over a name that ends with a zero byte.
    disk::within(Path::new(OsStr::from_bytes(unsafe { CStr::from_ptr(path) }.to_bytes())))
}

/// Whether an operation must fail; then what it says is set.
fn struck(operation: Operation) -> bool {
    let Some(fault) = about_to(operation) else { return false };
    let code = if fault == Fault::Full { libc::ENOSPC } else { libc::EIO };
    // SAFETY: the place of errno is this thread's own.
    unsafe { *libc::__errno_location() = code };
    true
}

fn folder_of(path: &Path) -> PathBuf {
    path.parent().map(Path::to_owned).unwrap_or_default()
}

/// What the kernel copied by itself, from file to file, passed nobody here: it is read from the file.
fn catch_up(fd: c_int, path: &Path) {
    let known = disk::known_size(path);
    let mut length = 0;
    let mut bytes = Vec::new();
    // SAFETY: `stat` is ours, and the buffer is as long as is said.
    unsafe {
        let mut stat: libc::stat = std::mem::zeroed();
        if libc::fstat(fd, &mut stat) == 0 && stat.st_mode & libc::S_IFMT == libc::S_IFREG {
            length = stat.st_size as u64;
        }
        if length > known {
            let link = format!("/proc/self/fd/{fd}\0");
            let again = libc::syscall(libc::SYS_openat, libc::AT_FDCWD, link.as_ptr(), libc::O_RDONLY, 0) as c_int;
            bytes.resize((length - known) as usize, 0);
            libc::syscall(libc::SYS_pread64, again, bytes.as_mut_ptr(), bytes.len(), known);
            libc::syscall(libc::SYS_close, again);
        }
    }
    if !bytes.is_empty() {
        did(Event::Wrote { path: path.to_owned(), at: known, bytes });
    }
}

unsafe fn opening(path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    // SAFETY: as the C library's own function.
    unsafe {
        let place = within(path);
        let there = place.is_some() && libc::syscall(libc::SYS_access, path, libc::F_OK) == 0;
        let makes = flags & libc::O_CREAT != 0 && !there;
        let writes = flags & libc::O_ACCMODE != libc::O_RDONLY;
        if place.is_some() && (makes || writes) && struck(Operation::Open) {
            return -1;
        }
        let fd = libc::syscall(libc::SYS_openat, libc::AT_FDCWD, path, flags, mode) as c_int;
        if let Some(place) = place.filter(|_| fd >= 0) {
            if makes {
                did(Event::Made(place.clone()));
            } else if flags & libc::O_TRUNC != 0 {
                did(Event::Cut { path: place.clone(), length: 0 });
            }
            if let Ok(mut open) = OPEN.lock() {
                open.get_or_insert_default().insert(fd, place);
            }
        }
        fd
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn open64(path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    unsafe { opening(path, flags, mode) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn close(fd: c_int) -> c_int {
    if let Some(path) = opened(fd) {
        catch_up(fd, &path);
        if let Ok(mut open) = OPEN.lock() {
            open.get_or_insert_default().remove(&fd);
        }
    }
    unsafe { libc::syscall(libc::SYS_close, fd) as c_int }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn read(fd: c_int, into: *mut c_void, length: size_t) -> ssize_t {
    if opened(fd).is_some() && struck(Operation::Read) {
        return -1;
    }
    unsafe { libc::syscall(libc::SYS_read, fd, into, length) as ssize_t }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn write(fd: c_int, from: *const c_void, length: size_t) -> ssize_t {
    // SAFETY: as the C library's own function.
    unsafe {
        let Some(path) = opened(fd) else { return libc::syscall(libc::SYS_write, fd, from, length) as ssize_t };
        if struck(Operation::Write) {
            return -1;
        }
        let appends = libc::syscall(libc::SYS_fcntl, fd, libc::F_GETFL, 0) as c_int & libc::O_APPEND != 0;
        let at = if appends {
            disk::known_size(&path)
        } else {
            libc::syscall(libc::SYS_lseek, fd, 0 as c_long, libc::SEEK_CUR) as u64
        };
        let written = libc::syscall(libc::SYS_write, fd, from, length) as ssize_t;
        if written > 0 {
            let bytes = std::slice::from_raw_parts(from.cast::<u8>(), written as usize).to_vec();
            did(Event::Wrote { path, at, bytes });
        }
        written
    }
}

fn syncing(fd: c_int, call: c_long) -> c_int {
    let path = opened(fd);
    if path.is_some() && struck(Operation::Sync) {
        return -1;
    }
    let synced = unsafe { libc::syscall(call, fd) as c_int };
    if let Some(path) = path.filter(|_| synced == 0) {
        let mut stat: libc::stat = unsafe { std::mem::zeroed() };
        let folder = unsafe { libc::fstat(fd, &mut stat) } == 0 && stat.st_mode & libc::S_IFMT == libc::S_IFDIR;
        if folder {
            did(Event::SyncedFolder(path));
        } else {
            catch_up(fd, &path);
            did(Event::Synced(path));
        }
    }
    synced
}

#[unsafe(no_mangle)]
unsafe extern "C" fn fsync(fd: c_int) -> c_int {
    syncing(fd, libc::SYS_fsync)
}

#[unsafe(no_mangle)]
unsafe extern "C" fn fdatasync(fd: c_int) -> c_int {
    syncing(fd, libc::SYS_fdatasync)
}

#[unsafe(no_mangle)]
unsafe extern "C" fn ftruncate64(fd: c_int, length: off64_t) -> c_int {
    let path = opened(fd);
    if path.is_some() && struck(Operation::Cut) {
        return -1;
    }
    let cut = unsafe { libc::syscall(libc::SYS_ftruncate, fd, length) as c_int };
    if let Some(path) = path.filter(|_| cut == 0) {
        did(Event::Cut { path, length: length as u64 });
    }
    cut
}

#[unsafe(no_mangle)]
unsafe extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
    // SAFETY: as the C library's own function.
    unsafe {
        let places = within(from).zip(within(to));
        if places.is_some() && struck(Operation::Rename) {
            return -1;
        }
        let renamed = libc::syscall(libc::SYS_renameat2, libc::AT_FDCWD, from, libc::AT_FDCWD, to, 0) as c_int;
        if let Some((from, to)) = places.filter(|_| renamed == 0) {
            debug_assert_eq!(folder_of(&from), folder_of(&to), "a name moves within its folder");
            did(Event::Renamed { from, to });
        }
        renamed
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn unlink(path: *const c_char) -> c_int {
    // SAFETY: as the C library's own function.
    unsafe {
        let place = within(path);
        if place.is_some() && struck(Operation::Remove) {
            return -1;
        }
        let gone = libc::syscall(libc::SYS_unlinkat, libc::AT_FDCWD, path, 0) as c_int;
        if let Some(place) = place.filter(|_| gone == 0) {
            did(Event::Removed(place));
        }
        gone
    }
}
