//! Where a live vault may not lie: folders that another program copies while it is being written, and network shares.

use std::path::Path;

use crate::error::{Failure, Message, Result};

/// Names that synchronising programs give their folders.
const SYNCED: &[&str] = &[
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "icloud drive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "pcloud drive",
    "syncthing",
];

/// File systems of other machines.
const REMOTE: &[&str] = &["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "ncpfs", "davfs"];

/// Refuses a synced folder or a network share, with a sentence that says where it lies.
pub fn must_be_local(folder: &Path) -> Result<()> {
    // A link may lead into a synced folder: look at where it really is, as far as it exists.
    let real = folder.ancestors().find_map(|part| std::fs::canonicalize(part).ok()).unwrap_or_default();
    for folder in [folder, real.as_path()] {
        must_look_local(folder)?;
    }
    Ok(())
}

fn must_look_local(folder: &Path) -> Result<()> {
    for part in folder.components() {
        let name = part.as_os_str().to_string_lossy();
        let lower = name.to_lowercase();
        if SYNCED.iter().any(|known| lower == *known || lower.starts_with(&format!("{known} -"))) {
            return Err(Failure::Refused(Message::new("vault-in-synced-folder").with("folder", name.as_ref())));
        }
    }
    let text = folder.to_string_lossy();
    if text.starts_with("\\\\") || text.starts_with("//") || on_remote_mount(folder) {
        return Err(Failure::refused("vault-on-network"));
    }
    Ok(())
}

/// On Linux the table of mounts tells what kind of file system a folder is on.
fn on_remote_mount(folder: &Path) -> bool {
    let Ok(mounts) = std::fs::read_to_string("/proc/self/mounts") else { return false };
    mounts
        .lines()
        .filter_map(|line| {
            let mut fields = line.split(' ').skip(1);
            Some((fields.next()?, fields.next()?))
        })
        .filter(|(place, _)| folder.starts_with(place))
        .max_by_key(|(place, _)| place.len())
        .is_some_and(|(_, kind)| REMOTE.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_synced_folder_is_refused_by_name() {
        for path in
            ["/home/noor/Dropbox/evenkeel", "/home/noor/OneDrive - Work/team", "/Users/noor/Library/Mobile Documents/x"]
        {
            assert!(matches!(must_be_local(Path::new(path)), Err(Failure::Refused(_))), "{path}");
        }
        assert!(must_be_local(Path::new("/home/noor/.local/share/evenkeel")).is_ok());
    }
}
