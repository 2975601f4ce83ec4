//! One process for each vault: a lock file in its folder, held as long as the vault is open.
//!
//! The window's single-instance service needs a message bus and, where there is none, starts a second app on the same
//! vault. So the vault guards itself.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

use crate::error::{Failure, Result};

/// How often the lock is asked for, and how long is waited in between: half a second in all, so that a second app is
/// answered within one.
const TRIES: u32 = 10;
const MOMENT: Duration = Duration::from_millis(50);

/// Held while a vault is open. The system gives the lock back when the process ends, however it ends.
pub struct VaultLock {
    _file: File,
}

/// What came of asking for the lock.
pub enum Locked {
    Mine(VaultLock),
    /// The folder can't be written: the vault may be read, not changed.
    ReadOnly,
}

pub fn take(folder: &Path) -> Result<Locked> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = match options.open(folder.join("vault.lock")) {
        Ok(file) => file,
        Err(error)
            if matches!(
                error.kind(),
                std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            return Ok(Locked::ReadOnly);
        }
        Err(error) => return Err(error.into()),
    };
    // A process that has just ended, or is just starting another one, may still hold the lock for a moment.
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(Locked::Mine(VaultLock { _file: file })),
            Err(TryLockError::WouldBlock) => std::thread::sleep(MOMENT),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Err(Failure::refused("vault-in-use"))
}
