//! `keys` and `backup`: what opens a vault, and what brings one back. Both are files that lie about unguarded.

use std::sync::LazyLock;

use evenkeel_core::vault::backup;
use evenkeel_core::vault::keys::{Cost, DataKey, KeyFile, SlotKind, fresh_recovery_code, read_recovery_code};

use super::mutate::Input;
use super::{Checked, Target};

/// A key file is at most 64 KiB; a little more is tried too.
const LONGEST: usize = 80 * 1024;
const MEMORY: usize = 4 * 1024 * 1024;

pub fn targets() -> Vec<Target> {
    let target =
        |name, what, row, genuine, check| Target { name, what, row, longest: LONGEST, memory: MEMORY, genuine, check };
    vec![
        target("keys", "key slots", 1, slots, slots_hold),
        target("backup", "heads of backups", 4, backups, backup_holds),
    ]
}

/// Two key files: with a passphrase, a recovery code and a keychain, and with a code alone.
static FILES: LazyLock<Vec<(Vec<u8>, String)>> = LazyLock::new(|| {
    let key = DataKey::of([7; 32]);
    let code = fresh_recovery_code().expect("a code");
    let letters = read_recovery_code(&code).expect("a code");
    let mut keys = KeyFile::new("0190b4a0-0000-7000-8000-000000000000").expect("a key file");
    keys.set(SlotKind::Recovery, letters.as_bytes(), None, &key).expect("a slot");
    let alone = keys.to_bytes().expect("bytes");
    keys.set(SlotKind::Passphrase, b"four plain words", Some(Cost::FLOOR), &key).expect("a slot");
    keys.set(SlotKind::Keychain, &[3; 32], None, &key).expect("a slot");
    [keys.to_bytes().expect("bytes"), alone].map(|bytes| (bytes, letters.to_string())).into()
});

fn slots() -> Vec<Input> {
    FILES.iter().map(|(bytes, _)| vec![bytes.clone()]).collect()
}

/// Whatever is read opens with the code to the same key or not at all, and is written as it was read.
fn slots_hold(input: &[Vec<u8>]) -> Checked {
    let Ok(keys) = KeyFile::parse(&input.concat()) else { return Ok(false) };
    let again = keys.to_bytes().and_then(|bytes| KeyFile::parse(&bytes));
    if again.is_err() {
        return Err("what was read can't be read again".into());
    }
    for (_, letters) in FILES.iter() {
        if let Ok(Some(key)) = keys.open(SlotKind::Recovery, letters.as_bytes())
            && *key.pragma(&[0; 16]) != *DataKey::of([7; 32]).pragma(&[0; 16])
        {
            return Err("a slot opens to another key".into());
        }
    }
    Ok(true)
}

/// The head of a backup in its pieces: magic, length, key slots, and the first bytes of the database.
fn backups() -> Vec<Input> {
    FILES
        .iter()
        .map(|(keys, _)| {
            vec![b"EVKBAK01".to_vec(), (keys.len() as u32).to_be_bytes().to_vec(), keys.clone(), vec![0x5a; 8192]]
        })
        .collect()
}

fn backup_holds(input: &[Vec<u8>]) -> Checked {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, into) = (folder.path().join("backup"), folder.path().join("database"));
    let bytes = input.concat();
    std::fs::write(&path, &bytes).expect("a backup");
    let vault = backup::vault_of(&path);
    let Ok(keys) = backup::unpack(&path, &into) else {
        return if into.exists() { Err("a backup that is none was unpacked".into()) } else { Ok(false) };
    };
    let length = std::fs::metadata(&into).expect("the database").len() as usize;
    if vault.is_ok_and(|vault| vault == keys.vault) && length < bytes.len() {
        Ok(true)
    } else {
        Err(format!("{length} bytes of {} were unpacked", bytes.len()))
    }
}
