//! The promise log: what was promised can be read again later, and cannot have been rewritten in between.
//!
//! Each device that makes promises keeps one **log**, and only ever adds to it. An **entry** has two halves:
//! - the **header**: a number, the hash of the entry before it, who wrote it, when by their clock, what kind of event it
//!   is, about whom (a pseudonym), and a commitment to the content. Headers are hashed, signed and kept for good;
//! - the **sealed content**: the words themselves, encrypted with a key that belongs to the person it is about.
//!
//! Since each header names the hash of the one before, changing, taking out or swapping one breaks the chain from there
//! on, and [`chain::verify_chain`] says where. Since names and words lie in the other half only, a person can be erased:
//! their key and their sealed content go, and the chain of headers still verifies. What is left of the content is its
//! commitment, HMAC-SHA256 under a random salt that went with it, so no guess can be confirmed by it.
//!
//! The chain alone does not notice that its newest entries were cut off, or that all of it was signed anew by whoever
//! holds the key. For that somebody else must remember how far it had come: the vault's high-water mark, a [`Checkpoint`]
//! that HR keeps, a receipt in the employee's drawer. Those who remember are put into [`chain::Anchor::witnessed`].
//!
//! A restored backup does not go on with the old log, of which another copy may live on: it begins a new one with a new
//! key, whose first entry names the head of the old one ([`entry::begin`]).
//!
//! The formats below are kept for ever: `golden.rs` holds bytes that every later version must still write and read.

use std::fmt;

use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::error::{Failure, Result};
use crate::vault::keys::random;
use crate::word::hex;

pub mod cbor;
pub mod chain;
pub mod checkpoint;
pub mod entry;
pub mod following;
#[cfg(test)]
pub(in crate::commitments) mod golden;
pub mod header;
pub mod sealed;
#[cfg(test)]
pub(in crate::commitments) mod tests;

pub use chain::{Anchor, ChainFault, Link, Verified, verify_chain};
pub use checkpoint::Checkpoint;
pub use entry::{Entry, Former, NewEntry, append, begin};
pub use header::{Header, Place, Ref};
pub use sealed::PersonKey;

/// Declares a fixed number of bytes with a meaning of their own, shown as hex.
macro_rules! bytes {
    ($($(#[$doc:meta])* $name:ident [$length:literal])*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $length]);

        impl $name {
            /// Reads the bytes as they are shown; `None` where it is something else.
            pub fn from_hex(text: &str) -> Option<$name> {
                hex::decode(text)?.try_into().ok().map($name)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
                out.write_str(&hex::encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
                write!(out, concat!(stringify!($name), "({})"), self)
            }
        }
    )*};
}

bytes! {
    /// Which log an entry belongs to.
    LogId [16]
    /// Whom an entry is about: a random pseudonym, so that a header tells nothing about the person.
    Subject [16]
    /// A SHA-256 hash, or the HMAC that commits to a content.
    Hash [32]
    /// The Ed25519 public key of the device that wrote an entry.
    AuthorKey [32]
}

impl LogId {
    pub fn fresh() -> Result<LogId> {
        random().map(LogId)
    }
}

impl Subject {
    pub fn fresh() -> Result<Subject> {
        random().map(Subject)
    }
}

impl Hash {
    /// The hash of some bytes for one purpose. The purpose goes in first, so that what was signed for one purpose can
    /// never be shown as something else.
    pub fn of(purpose: &str, bytes: &[u8]) -> Hash {
        Hash(Sha256::new().chain_update(purpose).chain_update([0]).chain_update(bytes).finalize().into())
    }
}

impl AuthorKey {
    /// Whether this key signed this hash. The strict check of Ed25519: a signature has one form, and no weak key passes.
    pub fn signed(&self, hash: &Hash, signature: &Signature) -> bool {
        self.verifying().is_some_and(|key| key.verify_strict(&hash.0, signature).is_ok())
    }

    /// The key made ready for checking, or `None` where the bytes are no key or a weak one.
    fn verifying(&self) -> Option<VerifyingKey> {
        VerifyingKey::from_bytes(&self.0).ok().filter(|key| !key.is_weak())
    }
}

impl From<VerifyingKey> for AuthorKey {
    fn from(key: VerifyingKey) -> AuthorKey {
        AuthorKey(key.to_bytes())
    }
}

/// What this app wrote itself always fits its own formats; where it does not, the fault is ours.
impl From<cbor::CborFault> for Failure {
    fn from(fault: cbor::CborFault) -> Failure {
        Failure::broken("failure-broken", format!("promise log: {fault:?}"))
    }
}
