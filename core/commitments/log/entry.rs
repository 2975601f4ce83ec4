//! Entries: how one is added to the log, opened, and carried as bytes.

use ed25519_dalek::{Signature, Signer, SigningKey};
use zeroize::Zeroizing;

use super::cbor::{CborFault, Places, Value};
use super::header::{Header, Place, Ref};
use super::sealed::{self, Content, PersonKey};
use super::{Hash, LogId, Subject};
use crate::error::{Failure, Result};

/// The kind of a log's first entry.
pub const LOG_OPENED: &str = "log_opened";

/// One entry as the log keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub header: Header,
    pub hash: Hash,
    /// By the header's author, over the hash.
    pub signature: Signature,
    /// Nonce, salt and payload under the person's key. `None` once the person is erased, and for entries that are about
    /// the log itself and have no content.
    pub sealed: Option<Vec<u8>>,
}

/// What is to be added to a log.
pub struct NewEntry<'a> {
    pub kind: &'a str,
    pub subject: Subject,
    pub payload: &'a [u8],
    pub refs: Vec<Ref>,
    pub wall_ms: i64,
}

/// The log that a new one follows, after a restore.
pub struct Former<'a> {
    pub head: Place,
    /// The old device's key where it was restored too. It then signs the first entry and vouches for the new key, so that
    /// whoever knew the old one can trust the new one without meeting again.
    pub key: Option<&'a SigningKey>,
}

/// The first entry of a log: that it was opened, by which key, and which log it follows.
pub fn begin(log: LogId, device: &SigningKey, former: Option<Former>, wall_ms: i64) -> Result<Entry> {
    let signer = former.as_ref().and_then(|former| former.key).unwrap_or(device);
    let mut refs: Vec<Ref> = former.iter().map(|former| Ref::Entry(former.head)).collect();
    if signer.verifying_key() != device.verifying_key() {
        refs.push(Ref::Key(device.verifying_key().into()));
    }
    let header = Header {
        log,
        seq: 1,
        prev: None,
        author: signer.verifying_key().into(),
        wall_ms,
        kind: LOG_OPENED.to_owned(),
        // It is about the log itself, and has no content that would have to be kept secret.
        subject: Subject(log.0),
        commit: sealed::commit(&[0; 32], &[])?,
        refs,
    };
    sign(header, signer)
}

/// The entry after `last`, sealed for the person it is about. The caller keeps it, and its place is the new head.
pub fn append(last: &Place, device: &SigningKey, person: &PersonKey, new: NewEntry) -> Result<Entry> {
    let content = Content::new(new.payload)?;
    append_content(last, device, person, new, &content, sealed::fresh_nonce()?)
}

/// The same with salt and nonce given: only the golden bytes need to know them beforehand.
pub(super) fn append_content(
    last: &Place,
    device: &SigningKey,
    person: &PersonKey,
    new: NewEntry,
    content: &Content,
    nonce: [u8; 24],
) -> Result<Entry> {
    let header = Header {
        log: last.log,
        seq: last.seq.saturating_add(1),
        prev: Some(last.hash),
        author: device.verifying_key().into(),
        wall_ms: new.wall_ms,
        kind: new.kind.to_owned(),
        subject: new.subject,
        commit: content.commit()?,
        refs: new.refs,
    };
    let mut entry = sign(header, device)?;
    entry.sealed = Some(content.seal(person, &entry.hash, nonce)?);
    Ok(entry)
}

fn sign(header: Header, key: &SigningKey) -> Result<Entry> {
    let hash = header.hash()?;
    Ok(Entry { signature: key.sign(&hash.0), header, hash, sealed: None })
}

impl Entry {
    /// Where this entry stands: as a log's newest one, its head.
    pub fn place(&self) -> Place {
        Place { log: self.header.log, seq: self.header.seq, hash: self.hash }
    }

    /// Whether the header is the one that was hashed, and its author signed it.
    pub fn is_genuine(&self) -> bool {
        self.header.hash() == Ok(self.hash) && self.header.author.signed(&self.hash, &self.signature)
    }

    /// The content. Missing once the person is erased; a failure where a byte of header or content was changed.
    pub fn open(&self, person: &PersonKey) -> Result<Zeroizing<Vec<u8>>> {
        self.open_content(person).map(|content| content.payload)
    }

    /// Content and salt, as a receipt needs them.
    pub fn open_content(&self, person: &PersonKey) -> Result<Content> {
        let sealed = self.sealed.as_ref().ok_or_else(|| Failure::missing("failure-missing"))?;
        // The hash is worked out again: a content opens only beside the header it was sealed with.
        let content = Content::open(sealed, person, &self.header.hash()?);
        let damaged = || Failure::broken("failure-damaged", format!("promise log entry {}", self.header.seq));
        let content = content.ok_or_else(damaged)?;
        if content.commit()? == self.header.commit { Ok(content) } else { Err(damaged()) }
    }

    /// The entry without its content, when the person is erased. The chain still verifies.
    pub fn erase(&mut self) {
        self.sealed = None;
    }

    /// The entry as one record: `[header, signature, sealed]`.
    pub fn to_bytes(&self) -> std::result::Result<Vec<u8>, CborFault> {
        Value::Array(vec![
            Value::Bytes(self.header.to_bytes()?),
            Value::bytes(&self.signature.to_bytes()),
            self.sealed.as_deref().map_or(Value::Null, Value::bytes),
        ])
        .to_bytes()
    }

    /// Reads a record. Its form is checked here, its signature and its place in the chain by
    /// [`verify_chain`](super::verify_chain).
    pub fn from_bytes(bytes: &[u8]) -> std::result::Result<Entry, CborFault> {
        let mut places = Places::of(Value::from_bytes(bytes)?)?;
        let (header, signature) = (places.bytes()?, places.exactly::<64>()?);
        let sealed = match places.any()? {
            Value::Null => None,
            Value::Bytes(sealed) => Some(sealed),
            _ => return Err(CborFault::Unexpected),
        };
        places.end()?;
        Entry::from_parts(&header, &signature, sealed)
    }

    /// An entry from the columns of a table.
    pub fn from_parts(
        header: &[u8],
        signature: &[u8],
        sealed: Option<Vec<u8>>,
    ) -> std::result::Result<Entry, CborFault> {
        Ok(Entry {
            header: Header::from_bytes(header)?,
            hash: Header::hash_of(header),
            signature: Signature::from_slice(signature).map_err(|_| CborFault::Unexpected)?,
            sealed,
        })
    }
}
