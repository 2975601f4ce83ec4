//! "Remember on this laptop": the system's keychain keeps a random key that opens one slot.
//!
//! A convenience, never the only way in: people have lost everything that way. Any error means asking for the passphrase.

use std::sync::LazyLock;

use keyring::v1::Entry;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::error::{Failure, Result};

/// Whether this laptop has a keychain that answers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Keychain {
    Available,
    /// No such service on this laptop.
    Absent,
    /// There is one, but it is locked and nobody can be asked to open it.
    Locked,
}

/// Asked once: on Linux the answer needs a message bus, and where there is none it takes a few milliseconds to be sure.
static STATE: LazyLock<Keychain> = LazyLock::new(|| match Entry::store_status() {
    Ok(()) => Keychain::Available,
    Err(keyring_error) => match keyring_error {
        keyring::v1::Error::NoStorageAccess(_) => Keychain::Locked,
        _ => Keychain::Absent,
    },
});

pub fn state() -> Keychain {
    *STATE
}

fn entry(vault: &str) -> Option<Entry> {
    (state() == Keychain::Available).then(|| Entry::new("Evenkeel", vault).ok()).flatten()
}

pub fn store(vault: &str, secret: &[u8]) -> Result<()> {
    let entry = entry(vault).ok_or_else(|| Failure::refused("keychain-absent"))?;
    entry.set_secret(secret).map_err(|_| Failure::refused("keychain-refused"))
}

pub fn fetch(vault: &str) -> Option<Zeroizing<Vec<u8>>> {
    entry(vault)?.get_secret().ok().map(Zeroizing::new)
}

/// Forgets the key. A keychain that does not answer can't be made to; the slot it opened is removed anyway.
pub fn forget(vault: &str) {
    if let Some(entry) = entry(vault) {
        let _ = entry.delete_credential();
    }
}
