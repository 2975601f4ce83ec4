//! One process for each vault: a lock file in its folder, held as long as the vault is open.
//!
//! The window's single-instance service needs a message bus and, where there is none, starts a second app on the same
//! vault. So the vault guards itself.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::error::{Failure, Result};

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
    match file.try_lock() {
        Ok(()) => Ok(Locked::Mine(VaultLock { _file: file })),
        Err(TryLockError::WouldBlock) => Err(Failure::refused("vault-in-use")),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}
