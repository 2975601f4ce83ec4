//! Writing files so that they are there, whole, after the power fails; and only for this user's eyes.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use crate::error::Result;

/// Makes a folder that only this user can enter (0700 where the system knows such modes).
pub fn private_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path)?;
    set_mode(path, 0o700)?;
    Ok(())
}

/// Gives a file that another library made to this user alone.
pub fn private_file(path: &Path) -> Result<()> {
    set_mode(path, 0o600)
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    Ok(())
}

#[cfg(not(unix))]
fn set_mode(_path: &Path, _mode: u32) -> Result<()> {
    Ok(()) // A Windows profile folder is private to its user already.
}

/// A new file for writing that nobody else can read. An old one of that name is emptied.
pub fn create_private(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(options.open(path)?)
}

/// Writes a file so that a reader finds the old or the new contents, never a part: a temporary file, synced, renamed,
/// and the folder synced. Where it fails the temporary file is removed and the old one is as it was.
pub fn write_atomic(path: &Path, parts: &[&[u8]]) -> Result<()> {
    let temporary = path.with_extension("writing");
    let write = || -> Result<()> {
        let mut file = create_private(&temporary)?;
        for part in parts {
            file.write_all(part)?;
        }
        file.sync_all()?;
        Ok(())
    };
    let written = write().and_then(|()| rename_durably(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary); // It may never have been made; the failure itself is what we report.
    }
    written
}

/// Renames, and makes the new name durable.
pub fn rename_durably(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)?;
    sync_folder_of(to)
}

/// Makes the names in a file's folder durable.
pub fn sync_folder_of(path: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path; // Windows has no way to sync a folder; renames there are journaled by the file system.
    Ok(())
}
