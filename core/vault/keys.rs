//! The key slots: how a passphrase, a printed recovery code or the laptop's keychain opens the same vault.
//!
//! A vault is encrypted with a random data key. Each slot wraps that key with another one (XChaCha20-Poly1305), so
//! changing the passphrase rewrites one slot and nothing else. The slot's authentication tells a wrong passphrase from a
//! damaged file; the database is never asked.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::error::{Failure, Result};
use crate::word::hex;

/// The 32 random bytes that encrypt a vault. They stay in one place, so that none are left behind where they are handed on,
/// and are wiped when dropped.
#[derive(Clone)]
pub struct DataKey(Box<[u8; 32]>);

impl Drop for DataKey {
    fn drop(&mut self) {
        self.0.as_mut_slice().zeroize();
    }
}

impl DataKey {
    pub fn fresh() -> Result<DataKey> {
        let mut key = DataKey::blank();
        getrandom::fill(key.0.as_mut_slice()).map_err(|error| Failure::broken("failure-random", error))?;
        Ok(key)
    }

    /// Room for a key.
    fn blank() -> DataKey {
        DataKey(Box::new([0; 32]))
    }

    /// The key that these bytes are: for tests that open a vault in another process.
    pub fn of(bytes: [u8; 32]) -> DataKey {
        DataKey(Box::new(bytes))
    }

    /// A key for one purpose, derived from the data key (HMAC-SHA256 as the expand step of HKDF, RFC 5869).
    pub fn derived(&self, purpose: &str) -> Result<Zeroizing<[u8; 32]>> {
        let mut mac = mac(&*self.0)?;
        mac.update(purpose.as_bytes());
        mac.update(&[1]);
        Ok(Zeroizing::new(mac.finalize().into_bytes().into()))
    }

    /// What SQLCipher takes for a key: the key and the salt in hex, so that no salt is read from the file.
    pub fn pragma(&self, salt: &[u8; 16]) -> Zeroizing<String> {
        // Digit by digit, into room that is there from the start: a text that grows leaves copies behind.
        let mut spelled = Zeroizing::new(String::with_capacity(99));
        spelled.push_str("x'");
        for byte in self.0.iter().chain(salt) {
            let digits = [byte >> 4, byte & 0xf].map(|digit| char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            spelled.extend(digits);
        }
        spelled.push('\'');
        spelled
    }
}

/// `len` bytes from the system's random generator.
pub fn random<const LEN: usize>() -> Result<[u8; LEN]> {
    let mut bytes = [0; LEN];
    getrandom::fill(&mut bytes).map_err(|error| Failure::broken("failure-random", error))?;
    Ok(bytes)
}

/// HMAC-SHA256 with this key.
pub fn mac(key: &[u8]) -> Result<Hmac<Sha256>> {
    Hmac::<Sha256>::new_from_slice(key).map_err(|error| Failure::broken("failure-broken", error))
}

/// How dear a guess of a passphrase is (Argon2id, RFC 9106).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    pub memory_kib: u32,
    pub passes: u32,
    pub lanes: u32,
}

impl Cost {
    /// What every real vault is made with: 256 MiB, three passes, about a second on a laptop.
    pub const FULL: Cost = Cost { memory_kib: 256 * 1024, passes: 3, lanes: 1 };
    /// The least that is ever accepted: for the sample vault, whose passphrase is public, and for tests.
    pub const FLOOR: Cost = Cost { memory_kib: 64 * 1024, passes: 1, lanes: 1 };

    /// Slots come from a file: without these limits a hostile one could ask for all the memory there is.
    fn sane(self) -> bool {
        (Cost::FLOOR.memory_kib..=1024 * 1024).contains(&self.memory_kib)
            && (1..=10).contains(&self.passes)
            && (1..=4).contains(&self.lanes)
    }
}

words! {
    /// What opens a slot.
    SlotKind {
        Passphrase = "passphrase",
        /// 200 random bits on paper: no stretching is needed.
        Recovery = "recovery",
        /// A random key that the laptop's keychain keeps. Never the only slot.
        Keychain = "keychain",
    }
}

#[derive(Clone, Serialize, Deserialize)]
pub struct Slot {
    kind: SlotKind,
    cost: Option<Cost>,
    salt: String,
    nonce: String,
    wrapped: String,
}

/// The contents of `vault.keys`: everything that is needed to open the vault but the secret itself.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeyFile {
    pub format: u32,
    pub vault: String,
    /// The database's salt, in hex. Kept here, because a salt in the file's first sector dies with that sector.
    pub salt: String,
    pub slots: Vec<Slot>,
    /// SHA-256 of all the rest: a flipped bit is told apart from a wrong passphrase, and the second copy is read instead.
    #[serde(default)]
    check: String,
}

/// The version of the key file that this app writes and reads.
const FORMAT: u32 = 1;
/// No honest key file is larger.
pub const MAX_KEY_FILE: usize = 64 * 1024;

impl KeyFile {
    pub fn new(vault: &str) -> Result<KeyFile> {
        Ok(KeyFile {
            format: FORMAT,
            vault: vault.to_owned(),
            salt: hex::encode(&random::<16>()?),
            slots: Vec::new(),
            check: String::new(),
        })
    }

    /// Reads a key file. Nothing in it is believed before it has been checked.
    pub fn parse(bytes: &[u8]) -> Result<KeyFile> {
        let damaged = || Failure::refused("vault-keys-damaged");
        if bytes.len() > MAX_KEY_FILE {
            return Err(damaged());
        }
        let file: KeyFile = serde_json::from_slice(bytes).map_err(|_| damaged())?;
        if file.format > FORMAT {
            return Err(Failure::refused("vault-newer"));
        }
        let costs_sane = file.slots.iter().filter_map(|slot| slot.cost).all(Cost::sane);
        if file.slots.len() > 16 || !costs_sane || uuid::Uuid::parse_str(&file.vault).is_err() {
            return Err(damaged());
        }
        file.salt_bytes()?;
        if file.check != file.sum()? {
            return Err(damaged());
        }
        Ok(file)
    }

    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let summed = KeyFile { check: self.sum()?, ..self.clone() };
        serde_json::to_vec_pretty(&summed).map_err(|error| Failure::broken("failure-broken", error))
    }

    fn sum(&self) -> Result<String> {
        let rest = KeyFile { check: String::new(), ..self.clone() };
        let bytes = serde_json::to_vec(&rest).map_err(|error| Failure::broken("failure-broken", error))?;
        Ok(hex::encode(&Sha256::digest(&bytes)))
    }

    pub fn salt_bytes(&self) -> Result<[u8; 16]> {
        hex::decode(&self.salt)
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or_else(|| Failure::refused("vault-keys-damaged"))
    }

    pub fn has(&self, kind: SlotKind) -> bool {
        self.slots.iter().any(|slot| slot.kind == kind)
    }

    /// Puts a slot in the place of the one of its kind.
    pub fn set(&mut self, kind: SlotKind, secret: &[u8], cost: Option<Cost>, key: &DataKey) -> Result<()> {
        let salt = random::<16>()?;
        let nonce = random::<24>()?;
        let wrapping = wrapping_key(kind, secret, &salt, cost)?;
        let aad = self.aad(kind, cost);
        let wrapped = XChaCha20Poly1305::new((&*wrapping).into())
            .encrypt(&XNonce::from(nonce), Payload { msg: key.0.as_slice(), aad: &aad })
            .map_err(|error| Failure::broken("failure-broken", error))?;
        self.remove(kind);
        self.slots.push(Slot {
            kind,
            cost,
            salt: hex::encode(&salt),
            nonce: hex::encode(&nonce),
            wrapped: hex::encode(&wrapped),
        });
        Ok(())
    }

    pub fn remove(&mut self, kind: SlotKind) {
        self.slots.retain(|slot| slot.kind != kind);
    }

    /// The data key, if the secret opens the slot of this kind; `None` when it does not.
    pub fn open(&self, kind: SlotKind, secret: &[u8]) -> Result<Option<DataKey>> {
        for slot in self.slots.iter().filter(|slot| slot.kind == kind) {
            let (Some(salt), Some(nonce), Some(wrapped)) =
                (hex::decode(&slot.salt), hex::decode(&slot.nonce), hex::decode(&slot.wrapped))
            else {
                return Err(Failure::refused("vault-keys-damaged"));
            };
            let nonce: [u8; 24] = nonce.try_into().map_err(|_| Failure::refused("vault-keys-damaged"))?;
            let wrapping = wrapping_key(kind, secret, &salt, slot.cost)?;
            let aad = self.aad(kind, slot.cost);
            let opened = XChaCha20Poly1305::new((&*wrapping).into())
                .decrypt(&XNonce::from(nonce), Payload { msg: &wrapped, aad: &aad });
            if let Ok(bytes) = opened.map(Zeroizing::new)
                && bytes.len() == 32
            {
                let mut key = DataKey::blank();
                key.0.copy_from_slice(&bytes);
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// What a slot is bound to: its vault, its kind and its parameters. A slot moved elsewhere does not open.
    fn aad(&self, kind: SlotKind, cost: Option<Cost>) -> Vec<u8> {
        let cost = cost.map_or(String::new(), |cost| format!("{}/{}/{}", cost.memory_kib, cost.passes, cost.lanes));
        format!("evenkeel slot {} {} {cost} {}", self.vault, kind.word(), self.salt).into_bytes()
    }
}

fn wrapping_key(kind: SlotKind, secret: &[u8], salt: &[u8], cost: Option<Cost>) -> Result<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0_u8; 32]);
    match (kind, cost) {
        (SlotKind::Passphrase, Some(cost)) => {
            let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
                .map_err(|error| Failure::broken("failure-broken", error))?;
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
                .hash_password_into(secret, salt, &mut *key)
                .map_err(|error| Failure::broken("failure-memory", error))?;
        }
        (SlotKind::Passphrase, None) => return Err(Failure::refused("vault-keys-damaged")),
        // These secrets are random and long: one keyed hash is enough.
        (SlotKind::Recovery | SlotKind::Keychain, _) => {
            let mut mac = mac(secret)?;
            mac.update(b"evenkeel wrap");
            mac.update(salt);
            key.copy_from_slice(&mac.finalize().into_bytes());
        }
    }
    Ok(key)
}

/// The bytes of a passphrase: NFC, so that the same words typed on another keyboard are the same.
pub fn passphrase_bytes(passphrase: &str) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(passphrase.nfc().collect::<String>().into_bytes())
}

/// Crockford's base 32: no I, L, O or U, so that a printed code is read without doubt.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A fresh recovery code: 200 bits in eight groups of five, and a ninth group that catches typing errors.
pub fn fresh_recovery_code() -> Result<Zeroizing<String>> {
    let bytes = Zeroizing::new(random::<25>()?);
    let mut letters = base32(&*bytes);
    letters.push_str(&check_group(&letters));
    let groups: Vec<&str> = (0..9).filter_map(|group| letters.get(group * 5..group * 5 + 5)).collect();
    Ok(Zeroizing::new(groups.join("-")))
}

/// The forty letters of a code as somebody typed it, or `None` where it can't be one.
pub fn read_recovery_code(typed: &str) -> Option<Zeroizing<String>> {
    let letters: String = typed
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric())
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let code = letters.get(..40)?;
    (letters.len() == 45 && letters.get(40..) == Some(check_group(code).as_str()))
        .then(|| Zeroizing::new(code.to_owned()))
}

fn base32(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut buffer, mut bits) = (0_u32, 0);
    for byte in bytes {
        buffer = (buffer << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            let index = (buffer >> bits) & 31;
            text.extend(LETTERS.get(index as usize).map(|letter| char::from(*letter)));
        }
    }
    text
}

fn check_group(letters: &str) -> String {
    let hash = Sha256::digest(letters.as_bytes());
    base32(&hash).chars().take(5).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_code_is_read_back_however_it_is_typed() {
        let code = fresh_recovery_code().unwrap();
        let letters = read_recovery_code(&code).unwrap();
        assert_eq!(letters.len(), 40);
        let sloppy = code.to_lowercase().replace('-', " ").replace('0', "o");
        assert_eq!(read_recovery_code(&sloppy).unwrap(), letters);
    }

    #[test]
    fn one_wrong_letter_in_a_recovery_code_is_noticed() {
        let code = fresh_recovery_code().unwrap();
        let first = code.chars().next().unwrap();
        let other = if first == 'A' { 'B' } else { 'A' };
        let wrong = code.replacen(first, &other.to_string(), 1);
        assert!(read_recovery_code(&wrong).is_none());
    }

    #[test]
    fn a_slot_opens_with_its_secret_and_with_no_other() {
        let key = DataKey::fresh().unwrap();
        let mut file = KeyFile::new(&uuid::Uuid::nil().to_string()).unwrap();
        file.set(SlotKind::Passphrase, b"four plain words", Some(Cost::FLOOR), &key).unwrap();
        let file = KeyFile::parse(&file.to_bytes().unwrap()).unwrap();
        assert!(file.open(SlotKind::Passphrase, b"four plain words").unwrap().is_some_and(|opened| opened.0 == key.0));
        assert!(file.open(SlotKind::Passphrase, b"five plain words").unwrap().is_none());
        assert!(file.open(SlotKind::Recovery, b"four plain words").unwrap().is_none());
    }

    #[test]
    fn a_key_file_that_asks_for_too_much_memory_is_refused() {
        let key = DataKey::fresh().unwrap();
        let mut file = KeyFile::new(&uuid::Uuid::nil().to_string()).unwrap();
        file.set(SlotKind::Passphrase, b"words", Some(Cost::FLOOR), &key).unwrap();
        let text = String::from_utf8(file.to_bytes().unwrap()).unwrap().replace("65536", "4000000000");
        assert!(matches!(KeyFile::parse(text.as_bytes()), Err(Failure::Refused(_))));
    }
}
