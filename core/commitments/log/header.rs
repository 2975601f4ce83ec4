//! The half of an entry that everybody may see for ever: what is hashed, signed and chained.

use super::cbor::{CborFault, Places, Value};
use super::{AuthorKey, Hash, LogId, Subject};

/// The first place of every record of the log.
const FORMAT: i64 = 1;
/// The longest name of a kind of event.
const MAX_KIND: usize = 32;
/// No entry names more others than this.
const MAX_REFS: usize = 64;
const PURPOSE: &str = "evenkeel promise log entry 1";

type Result<T> = std::result::Result<T, CborFault>;

/// An entry, named so that no other can stand in for it. The head of a log is the place of its newest entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    pub log: LogId,
    /// Entries are counted from 1.
    pub seq: u64,
    pub hash: Hash,
}

/// What an entry names beside its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ref {
    /// Another entry: the promise that is moved, the entry that was a mistake, the head of the log that this one follows.
    Entry(Place),
    /// Another device's key, which may write in this log from here on.
    Key(AuthorKey),
}

/// `[1, log_id, seq, prev_hash, author_key, wall_ms, kind, subject, commit, refs[]]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    pub log: LogId,
    /// Entries are counted from 1.
    pub seq: u64,
    /// The hash of the entry before; none for the first.
    pub prev: Option<Hash>,
    pub author: AuthorKey,
    /// The author's clock, in milliseconds since 1970. Others may doubt it: the order comes from the chain.
    pub wall_ms: i64,
    /// What happened, as a word of lower-case letters and underscores.
    pub kind: String,
    pub subject: Subject,
    /// HMAC-SHA256 of the content under its salt.
    pub commit: Hash,
    pub refs: Vec<Ref>,
}

impl Header {
    /// The only spelling of this header.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        self.check()?;
        Value::Array(self.places()?).to_bytes()
    }

    /// Reads a header; refused unless these are exactly the bytes that [`Header::to_bytes`] writes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Header> {
        Header::from_value(Value::from_bytes(bytes)?)
    }

    /// The hash that is signed, and that the next entry names.
    pub fn hash(&self) -> Result<Hash> {
        self.to_bytes().map(|bytes| Header::hash_of(&bytes))
    }

    /// The hash of a header's bytes.
    pub fn hash_of(bytes: &[u8]) -> Hash {
        Hash::of(PURPOSE, bytes)
    }

    /// The head of the log that this one goes on from, if this is the first entry of such a log.
    pub fn follows(&self) -> Option<Place> {
        self.refs.iter().find_map(|named| match named {
            Ref::Entry(place) if self.seq == 1 && place.log != self.log => Some(*place),
            _ => None,
        })
    }

    /// The header without its commitment, for a receipt: there the content and its salt lie beside it and give it back.
    pub fn to_bytes_without_commit(&self) -> Result<Vec<u8>> {
        self.check()?;
        let mut places = self.places()?;
        places.remove(COMMIT_PLACE);
        Value::Array(places).to_bytes()
    }

    /// Reads a header that lacks its commitment, and hands out the bytes after it.
    pub fn read_first_without_commit(bytes: &[u8]) -> Result<(WithoutCommit, &[u8])> {
        match Value::read_first(bytes)? {
            (Value::Array(places), rest) if places.len() >= COMMIT_PLACE => Ok((WithoutCommit(places), rest)),
            _ => Err(CborFault::Unexpected),
        }
    }

    fn places(&self) -> Result<Vec<Value>> {
        Ok(vec![
            Value::Int(FORMAT),
            Value::bytes(&self.log.0),
            number(self.seq)?,
            self.prev.map_or(Value::Null, |prev| Value::bytes(&prev.0)),
            Value::bytes(&self.author.0),
            Value::Int(self.wall_ms),
            Value::text(&self.kind),
            Value::bytes(&self.subject.0),
            Value::bytes(&self.commit.0),
            Value::Array(self.refs.iter().copied().map(Ref::to_value).collect::<Result<_>>()?),
        ])
    }

    fn from_value(value: Value) -> Result<Header> {
        let mut places = Places::of(value)?;
        if places.int()? != FORMAT {
            return Err(CborFault::Unsupported);
        }
        let header = Header {
            log: LogId(places.exactly()?),
            seq: counted(places.int()?)?,
            prev: match places.any()? {
                Value::Null => None,
                Value::Bytes(bytes) => Some(Hash(bytes.try_into().map_err(|_| CborFault::Unexpected)?)),
                _ => return Err(CborFault::Unexpected),
            },
            author: AuthorKey(places.exactly()?),
            wall_ms: places.int()?,
            kind: places.text()?,
            subject: Subject(places.exactly()?),
            commit: Hash(places.exactly()?),
            refs: refs(places.any()?)?,
        };
        places.end()?;
        header.check()?;
        Ok(header)
    }

    /// What holds for every header, read or written.
    fn check(&self) -> Result<()> {
        let kind = (1..=MAX_KIND).contains(&self.kind.len())
            && self.kind.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_');
        let first = (self.seq == 1) == self.prev.is_none();
        if kind && first && self.refs.len() <= MAX_REFS { Ok(()) } else { Err(CborFault::Unexpected) }
    }
}

/// Where the commitment stands in a header.
const COMMIT_PLACE: usize = 8;

/// A header as a receipt holds it.
pub struct WithoutCommit(Vec<Value>);

impl WithoutCommit {
    /// The header with this commitment in its place.
    pub fn with(mut self, commit: Hash) -> Result<Header> {
        self.0.insert(COMMIT_PLACE, Value::bytes(&commit.0));
        Header::from_value(Value::Array(self.0))
    }
}

impl Ref {
    fn to_value(self) -> Result<Value> {
        Ok(match self {
            Ref::Entry(Place { log, seq, hash }) => {
                Value::Array(vec![Value::bytes(&log.0), number(seq)?, Value::bytes(&hash.0)])
            }
            Ref::Key(key) => Value::bytes(&key.0),
        })
    }

    fn from_value(value: Value) -> Result<Ref> {
        if let Value::Bytes(key) = value {
            return Ok(Ref::Key(AuthorKey(key.try_into().map_err(|_| CborFault::Unexpected)?)));
        }
        let mut places = Places::of(value)?;
        let place =
            Place { log: LogId(places.exactly()?), seq: counted(places.int()?)?, hash: Hash(places.exactly()?) };
        places.end()?;
        Ok(Ref::Entry(place))
    }
}

fn refs(value: Value) -> Result<Vec<Ref>> {
    match value {
        Value::Array(items) => items.into_iter().map(Ref::from_value).collect(),
        _ => Err(CborFault::Unexpected),
    }
}

/// The number of an entry as a value. Entries are counted from 1.
pub(super) fn number(seq: u64) -> Result<Value> {
    match i64::try_from(seq) {
        Ok(number @ 1..) => Ok(Value::Int(number)),
        _ => Err(CborFault::Unexpected),
    }
}

/// The number of an entry as it was read.
pub(super) fn counted(number: i64) -> Result<u64> {
    if number >= 1 { Ok(number.cast_unsigned()) } else { Err(CborFault::Unexpected) }
}
