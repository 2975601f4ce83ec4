//! The half of an entry that only its vault can read, and that can be destroyed: salt and content, encrypted with the
//! person's key and bound to the header's hash, so that it opens beside its own header and nowhere else.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::Mac;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Hash;
use super::cbor::{MAX_STRING, Value};
use crate::error::{Failure, Result};
use crate::vault::keys::{mac, random};

/// The key that seals everything about one person. Destroying it destroys what the log says about them. Wiped from memory
/// when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct PersonKey([u8; 32]);

impl PersonKey {
    pub fn fresh() -> Result<PersonKey> {
        random().map(PersonKey)
    }

    /// The key as the vault keeps it.
    pub fn from_bytes(bytes: [u8; 32]) -> PersonKey {
        PersonKey(bytes)
    }

    /// For the vault's own table, and nowhere else.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

const SALT: usize = 32;
const NONCE: usize = 24;
const TAG: usize = 16;
/// No content is longer, in bytes: sealed it must still be one byte string of a record.
pub const MAX_PAYLOAD: usize = MAX_STRING - SALT - NONCE - TAG;

/// A content and the salt it was committed to with.
pub struct Content {
    pub salt: [u8; SALT],
    pub payload: Zeroizing<Vec<u8>>,
}

impl Content {
    /// A content with a salt of its own.
    pub fn new(payload: &[u8]) -> Result<Content> {
        if payload.len() > MAX_PAYLOAD {
            return Err(Failure::broken("failure-broken", "promise log: content too long"));
        }
        Ok(Content { salt: random()?, payload: Zeroizing::new(payload.to_vec()) })
    }

    /// What a header says of this content: nothing, to everybody who does not hold the salt.
    pub fn commit(&self) -> Result<Hash> {
        commit(&self.salt, &self.payload)
    }

    /// The content as it is kept: the nonce, then salt and payload encrypted.
    pub fn seal(&self, key: &PersonKey, hash: &Hash, nonce: [u8; NONCE]) -> Result<Vec<u8>> {
        let mut plain = Zeroizing::new(Vec::with_capacity(SALT + self.payload.len()));
        plain.extend_from_slice(&self.salt);
        plain.extend_from_slice(&self.payload);
        let encrypted = XChaCha20Poly1305::new((&key.0).into())
            .encrypt(&XNonce::from(nonce), Payload { msg: &plain, aad: &hash.0 })
            .map_err(|error| Failure::broken("failure-broken", error))?;
        Ok([nonce.as_slice(), &encrypted].concat())
    }

    /// The content behind the header with this hash, or `None` where the key is another or a byte was changed.
    pub fn open(sealed: &[u8], key: &PersonKey, hash: &Hash) -> Option<Content> {
        let (nonce, encrypted) = sealed.split_first_chunk::<NONCE>()?;
        let plain = XChaCha20Poly1305::new((&key.0).into())
            .decrypt(&XNonce::from(*nonce), Payload { msg: encrypted, aad: &hash.0 })
            .ok()
            .map(Zeroizing::new)?;
        let (salt, payload) = plain.split_first_chunk::<SALT>()?;
        Some(Content { salt: *salt, payload: Zeroizing::new(payload.to_vec()) })
    }
}

/// HMAC-SHA256(salt, payload), the payload as it may leave: whoever is shown that can still prove that it was signed, and
/// whoever keeps the log sees the rest.
pub fn commit(salt: &[u8; SALT], payload: &[u8]) -> Result<Hash> {
    let mut mac = mac(salt)?;
    mac.update(&as_it_leaves(payload));
    Ok(Hash(mac.finalize().into_bytes().into()))
}

/// Two codes say that somebody was away, one of them that it was leave. Outside of this laptop they are one (R9).
const ABSENCE: &str = "cover_absence";
const LEAVE: &str = "cover_leave";
/// Where the content stands in a payload.
const CONTENT_PLACE: usize = 3;

/// A payload as it may leave this laptop: the cause "cover" says no more than that. Everything else stays as it is.
pub fn as_it_leaves(payload: &[u8]) -> Zeroizing<Vec<u8>> {
    let as_it_is = || Zeroizing::new(payload.to_vec());
    let Ok(Value::Array(mut places)) = Value::from_bytes(payload) else { return as_it_is() };
    let Some(Value::Array(content)) = places.get_mut(CONTENT_PLACE) else { return as_it_is() };
    let leave = Value::text(LEAVE);
    let Some(cause) = content.iter_mut().find(|place| **place == leave) else { return as_it_is() };
    *cause = Value::text(ABSENCE);
    Value::Array(places).to_bytes().map_or_else(|_| as_it_is(), Zeroizing::new)
}

/// A nonce for sealing. It is long enough to be drawn at random for ever.
pub fn fresh_nonce() -> Result<[u8; NONCE]> {
    random()
}
