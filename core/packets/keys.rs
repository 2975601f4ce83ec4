//! Who a laptop is: one key to sign with, one to receive with.
//!
//! The device key that signs the promise log also signs packets. The key to receive with is **derived** from it (one step
//! of HKDF, as the keys of the vault are) and stored nowhere: so there is one secret to keep and to lose, a vault made by
//! an older version has its receiving key already, a restored vault can still open what was sent to the laptop before, and
//! the two keys of one laptop can't come from two. It is not the device key itself turned into an X25519 key: a key serves
//! one purpose, and neither signatures nor packets can be played off against each other.
//!
//! What a derived key can't do is to be thrown away while the device key lives on. SAFETY asks for that nowhere: what is
//! in a packet is erased from the vault when its time is over, and whoever holds the vault's key holds all of it anyway.

use std::fmt;

use age::x25519;
use bech32::{Bech32, Hrp};
use ed25519_dalek::{SigningKey, VerifyingKey};
use hmac::Mac;
use zeroize::Zeroizing;

use crate::commitments::log::{AuthorKey, Hash};
use crate::commitments::six_words::words_of;
use crate::error::{Failure, Result};
use crate::vault::keys::mac;
use crate::word::hex;

const RECEIVING: &str = "evenkeel receiving key 1";
const WORDS: &str = "evenkeel laptop words 1";
const SECRET: Hrp = Hrp::parse_unchecked("age-secret-key-");
const PUBLIC: Hrp = Hrp::parse_unchecked("age");

/// This laptop, with its secrets.
pub struct Laptop {
    pub(super) signing: SigningKey,
    pub(super) receiving: x25519::Identity,
    public: PublicKeys,
}

impl Laptop {
    /// The laptop with this device key.
    pub fn of(signing: SigningKey) -> Result<Laptop> {
        let mut derived = mac(&*Zeroizing::new(signing.to_bytes()))?;
        derived.update(RECEIVING.as_bytes());
        derived.update(&[1]);
        let secret: Zeroizing<[u8; 32]> = Zeroizing::new(derived.finalize().into_bytes().into());
        let spelled = bech32::encode_upper::<Bech32>(SECRET, &*secret).map(Zeroizing::new).map_err(broken)?;
        let receiving: x25519::Identity = spelled.parse().map_err(broken)?;
        let (_, receives) = bech32::decode(&receiving.to_public().to_string()).map_err(broken)?;
        let receives = receives.try_into().map_err(|_| broken("length of a key"))?;
        let public = PublicKeys { signs: signing.verifying_key().into(), receives: ReceiveKey(receives) };
        Ok(Laptop { signing, receiving, public })
    }

    /// The device key, for what else this laptop signs: a checkpoint.
    pub fn signing_key(&self) -> &SigningKey {
        &self.signing
    }

    /// What others may know of it.
    pub fn public(&self) -> PublicKeys {
        self.public
    }
}

/// The fault is ours: `age` takes every 32 bytes as a secret.
fn broken(detail: impl ToString) -> Failure {
    Failure::broken("failure-broken", detail)
}

/// Who another laptop is: its two public keys. They belong together, and are compared together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKeys {
    pub signs: AuthorKey,
    pub receives: ReceiveKey,
}

impl PublicKeys {
    /// Both keys in 64 bytes; `None` where one of them is no key, or one that anybody could use.
    pub fn from_bytes(bytes: &[u8; 64]) -> Option<PublicKeys> {
        let (signs, receives) = bytes.split_at(32);
        let keys = PublicKeys {
            signs: AuthorKey(signs.try_into().ok()?),
            receives: ReceiveKey::from_bytes(receives.try_into().ok()?)?,
        };
        VerifyingKey::from_bytes(&keys.signs.0).ok().filter(|key| !key.is_weak()).map(|_| keys)
    }

    /// Both keys, the one that signs first.
    pub fn to_bytes(&self) -> [u8; 64] {
        let mut bytes = [0; 64];
        let (signs, receives) = bytes.split_at_mut(32);
        signs.copy_from_slice(&self.signs.0);
        receives.copy_from_slice(&self.receives.0);
        bytes
    }

    /// Eight words to compare aloud: 88 bits over both keys, so nobody can make other keys with the same words.
    pub fn words(&self) -> [&'static str; 8] {
        words_of(&Hash::of(WORDS, &self.to_bytes()).0)
    }
}

/// An X25519 public key, for which packets are encrypted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ReceiveKey([u8; 32]);

impl ReceiveKey {
    /// `None` where a secret shared with this key would be known to everybody (then nothing may be encrypted for it, and
    /// `age` would break off), or where it is another spelling of a key.
    pub fn from_bytes(bytes: [u8; 32]) -> Option<ReceiveKey> {
        let [first, middle @ .., last] = bytes;
        let beyond = last > 0x7f || (last == 0x7f && first >= 0xed && middle == [0xff; 30]);
        (!beyond && !LOW_ORDER.contains(&bytes)).then_some(ReceiveKey(bytes))
    }

    pub fn to_bytes(self) -> [u8; 32] {
        self.0
    }

    pub(super) fn recipient(self) -> Option<x25519::Recipient> {
        bech32::encode::<Bech32>(PUBLIC, &self.0).ok()?.parse().ok()
    }
}

impl fmt::Debug for ReceiveKey {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "ReceiveKey({})", hex::encode(&self.0))
    }
}

/// The points of low order on Curve25519 and its twist: 0, 1, the two of order 8, and -1.
#[rustfmt::skip]
pub(super) const LOW_ORDER: [[u8; 32]; 5] = [
    [0; 32],
    [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4, 0x6a,
     0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49, 0xb8, 0x00],
    [0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83, 0xef, 0x5b,
     0x04, 0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e, 0x86, 0xd8, 0x22, 0x4e, 0xdd, 0xd0, 0x9f, 0x11, 0x57],
    [0xec, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
     0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
];

#[cfg(test)]
mod tests;
