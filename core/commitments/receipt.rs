//! Receipts: what an employee takes home when something is promised to them.
//!
//! A receipt holds one entry of the promise log in the clear: its header, the device's signature, the content and the
//! salt that opens the header's commitment. Nobody needs the vault, a password or the network to see that it is genuine:
//! content and salt give the commitment, header and commitment give the hash, and the hash was signed. So without a vault
//! a receipt proves "signed by this key, unaltered"; held against a vault it also says whether the promise is still
//! there, and what was added to it since.
//!
//! It comes in two forms with the same bytes in them: a text file ([`Receipt::to_text`]), which says the promise in plain
//! words above a block of letters, and a short string for a QR code ([`Receipt::to_qr`]). What the words above the block
//! say is signed too, so nobody can change the date up there and leave the block alone.
//!
//! What a receipt can't prove: who holds the key. That is known from the pairing card, or from the vault itself.

use ed25519_dalek::Signature;

use super::log::header::Header;
use super::log::sealed::commit;
use super::log::{Entry, Hash, LogId, PersonKey};
use super::six_words::six_words;
use crate::error::{Failure, Result};

pub mod letters;
mod text;

#[cfg(test)]
mod tests;

pub use text::{MAX_FILE, Read, Words, read};

/// The longest terms of a promise, in bytes, so that they fit into a QR code with all that proves them.
pub const MAX_TERMS: usize = 1_000;
/// The most characters that a QR code of version 25 holds in its alphanumeric mode, at the lowest error correction.
pub const MAX_QR: usize = 1_853;
/// How a QR string of this version begins.
const QR_BEGIN: &str = "EK1:";

/// One entry of the log in the clear, with what proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub header: Header,
    pub signature: Signature,
    pub salt: [u8; 32],
    /// The content: the terms of the promise, as the log's entry holds them.
    pub payload: Vec<u8>,
}

/// Why something can't be read as a receipt. Whether a receipt that can be read is genuine is another question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceiptFault {
    /// There is no receipt in it.
    NotAReceipt,
    /// It was made by a newer version of the app.
    Newer,
    /// No receipt is this large.
    TooLarge,
    /// Letters are missing or wrong: most likely it was copied badly.
    Damaged,
}

/// What a ledger says about the entry that a receipt is about.
pub struct Found<T> {
    /// The hash of the entry that the ledger has in this place.
    pub hash: Hash,
    /// What was added to the same promise later on.
    pub since: Vec<T>,
}

/// What became of the promise on a receipt, as far as one ledger knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict<T> {
    /// The receipt itself is not what was signed.
    Altered,
    /// The ledger has it, and nothing was added since.
    StillThere,
    /// The ledger has it, and this was added since.
    MovedSince(Vec<T>),
    /// The ledger does not have it: another ledger, an older copy of it, or one that was cut.
    NotHere,
    /// The ledger has another entry in its place. With a genuine receipt this is evidence that the ledger was rewritten.
    Replaced,
}

impl Receipt {
    /// The receipt of an entry, opened with its person's key.
    pub fn of(entry: &Entry, person: &PersonKey) -> Result<Receipt> {
        let content = entry.open_content(person)?;
        if content.payload.len() > MAX_TERMS {
            return Err(Failure::broken("failure-broken", "receipt: the terms are too long"));
        }
        Ok(Receipt {
            header: entry.header.clone(),
            signature: entry.signature,
            salt: content.salt,
            payload: content.payload.to_vec(),
        })
    }

    /// The hash of the entry that it is about.
    pub fn hash(&self) -> Result<Hash> {
        Ok(self.header.hash()?)
    }

    /// Six words from the hash, to compare aloud with the ledger's.
    pub fn six_words(&self) -> Result<[&'static str; 6]> {
        Ok(six_words(&self.hash()?.0))
    }

    /// Whether it is signed by the key that it names, and unaltered. This is all that can be said without a vault.
    pub fn is_genuine(&self) -> bool {
        let (hash, commit) = (self.header.hash(), commit(&self.salt, &self.payload));
        commit.is_ok_and(|commit| commit == self.header.commit)
            && hash.is_ok_and(|hash| self.header.author.signed(&hash, &self.signature))
    }

    /// Holds the receipt against a ledger: `find` looks up what the ledger has in the entry's place.
    pub fn look_up<T>(&self, find: impl FnOnce(LogId, u64) -> Result<Option<Found<T>>>) -> Result<Verdict<T>> {
        if !self.is_genuine() {
            return Ok(Verdict::Altered);
        }
        let hash = self.hash()?;
        Ok(match find(self.header.log, self.header.seq)? {
            None => Verdict::NotHere,
            Some(found) if found.hash != hash => Verdict::Replaced,
            Some(found) if found.since.is_empty() => Verdict::StillThere,
            Some(found) => Verdict::MovedSince(found.since),
        })
    }

    /// The short string for a QR code, in its alphanumeric letters. `None` where it would need a code larger than
    /// version 25: then the file is the receipt. A promise of up to [`MAX_TERMS`] that names no other entry always fits.
    pub fn to_qr(&self) -> Result<Option<String>> {
        let string = format!("{QR_BEGIN}{}", letters::base45(&self.to_bytes()?));
        Ok((string.len() <= MAX_QR).then_some(string))
    }

    /// Reads the string of a QR code.
    pub fn from_qr(string: &str) -> std::result::Result<Receipt, ReceiptFault> {
        let newer = string.starts_with("EK") && string.get(3..4) == Some(":");
        let letters = string.strip_prefix(QR_BEGIN);
        let letters = letters.ok_or(if newer { ReceiptFault::Newer } else { ReceiptFault::NotAReceipt })?;
        if string.len() > MAX_QR {
            return Err(ReceiptFault::TooLarge);
        }
        Receipt::from_bytes(&letters::from_base45(letters).ok_or(ReceiptFault::Damaged)?)
    }

    /// Signature, salt, header without its commitment, content. The commitment follows from salt and content, and every
    /// byte counts in a QR code.
    fn to_bytes(&self) -> Result<Vec<u8>> {
        let header = self.header.to_bytes_without_commit()?;
        Ok([&self.signature.to_bytes()[..], &self.salt, &header, &self.payload].concat())
    }

    /// Every part of it is checked but the signature.
    fn from_bytes(bytes: &[u8]) -> std::result::Result<Receipt, ReceiptFault> {
        let (signature, rest) = bytes.split_first_chunk().ok_or(ReceiptFault::Damaged)?;
        let (salt, rest) = rest.split_first_chunk().ok_or(ReceiptFault::Damaged)?;
        let (header, payload) = Header::read_first_without_commit(rest).map_err(|_| ReceiptFault::Damaged)?;
        if payload.len() > MAX_TERMS {
            return Err(ReceiptFault::TooLarge);
        }
        let commit = commit(salt, payload).map_err(|_| ReceiptFault::Damaged)?;
        Ok(Receipt {
            header: header.with(commit).map_err(|_| ReceiptFault::Damaged)?,
            signature: Signature::from_bytes(signature),
            salt: *salt,
            payload: payload.to_vec(),
        })
    }
}
