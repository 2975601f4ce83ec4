//! The manifest: what a packet says about itself, signed by its sender.
//!
//! ```text
//! [1, min_reader, vault_kind, sender, recipients[], number, previous, span, created_ms, expires, purpose,
//!  counts[], withheld[], [records, length, packed, sha256]]
//! sender, recipient = [signs, receives]   span = [log, from, to] or null   from, to = [seq, hash] (from may be null)
//! count = [what, how_many]
//! ```
//!
//! Deterministic CBOR as in the promise log: golden bytes are kept for ever. The hash of these bytes, under a purpose of
//! its own, is what is signed; it also names the packet, and the next one to the same recipients names it as the one before.

use chrono::NaiveDate;
use ed25519_dalek::{Signature, Signer};
use sha2::{Digest, Sha256};

use super::keys::{Laptop, PublicKeys, ReceiveKey};
use super::{Fault, MAX_BODY, MAX_FILE, MAX_RECORDS};
use crate::commitments::log::cbor::{CborFault, Places, Value};
use crate::commitments::log::{AuthorKey, Hash, LogId, Place};
use crate::vault::VaultKind;

/// The version of the manifest that this app writes, and the newest that it understands.
const FORMAT: i64 = 1;
/// The oldest version that a reader must understand for what this app writes.
const MIN_READER: i64 = 1;
const PURPOSE: &str = "evenkeel packet manifest 1";
const DATE: &str = "%Y-%m-%d";

/// No manifest is longer, in bytes.
pub(super) const MAX_MANIFEST: usize = 16 * 1024;
/// For how many laptops a packet may be.
pub const MAX_RECIPIENTS: usize = 8;
/// How many kinds of things are counted.
pub const MAX_COUNTS: usize = 32;
/// The longest word for what is counted.
const MAX_WORD: usize = 32;

type Result<T> = std::result::Result<T, CborFault>;

words! {
    /// What a packet is for.
    Purpose {
        /// HR asks for promises to look at.
        Request = "request",
        /// Promises for HR to look at.
        Review = "review",
        /// What comes back from that.
        Return = "return",
        /// A contact to be scored by several, and how they scored it.
        Calibration = "calibration",
        /// What the next leader goes on with.
        Handover = "handover",
    }
}

/// What the caller decides about a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// What kind of vault it comes from.
    pub vault: VaultKind,
    /// Whom it is for, without the sender.
    pub recipients: Vec<PublicKeys>,
    /// Packets of one sender to the same recipients are counted from 1.
    pub number: u64,
    /// The packet before this one; none for the first.
    pub previous: Option<Hash>,
    /// Which part of which log is in it. None where it holds no entries, as in a request.
    pub span: Option<Span>,
    /// The sender's clock, in milliseconds since 1970.
    pub created_ms: i64,
    /// The last day on which it may be opened.
    pub expires: NaiveDate,
    pub purpose: Purpose,
    /// What is in it.
    pub counts: Vec<Count>,
    /// What was left out of it.
    pub withheld: Vec<Count>,
}

/// A stretch of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The entries after this one are in the packet; none means from the first entry on.
    pub from: Option<Place>,
    /// The newest entry, the head of the log.
    pub to: Place,
}

/// How many of something there are: `promise`, 12.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// A word of lower-case letters and underscores.
    pub what: String,
    pub how_many: u64,
}

/// The body that a manifest belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    pub records: u64,
    /// How long it is once it is unpacked.
    pub length: u64,
    /// How long it is as it lies in the packet.
    pub packed: u64,
    /// SHA-256 as it lies in the packet, so that nothing is unpacked before it is known to be what was signed.
    pub sha256: [u8; 32],
}

impl Body {
    /// The body with these packed bytes.
    pub(super) fn of(packed: &[u8], records: u64, length: u64) -> Body {
        Body { records, length, packed: packed.len() as u64, sha256: Sha256::digest(packed).into() }
    }

    /// Whether these are its packed bytes.
    pub(super) fn is(&self, packed: &[u8]) -> bool {
        *self == Body::of(packed, self.records, self.length)
    }
}

/// All that is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    pub sender: PublicKeys,
    pub cover: Cover,
    pub body: Body,
}

impl Manifest {
    /// The only spelling of this manifest.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        self.check()?;
        let bytes = Value::Array(self.places()?).to_bytes()?;
        if bytes.len() > MAX_MANIFEST { Err(CborFault::TooLarge) } else { Ok(bytes) }
    }

    /// Reads a manifest. Who signed it is another question.
    pub fn from_bytes(bytes: &[u8]) -> std::result::Result<Manifest, Fault> {
        let value = Value::from_bytes(bytes).map_err(|_| Fault::Altered)?;
        let mut places = Places::of(value).map_err(|_| Fault::Altered)?;
        let version = places.int().and_then(|format| Ok((format, places.int()?)));
        let (format, min_reader) = version.map_err(|_| Fault::Altered)?;
        if min_reader > FORMAT {
            return Err(Fault::Newer);
        }
        // Each format says one thing about its readers, so these places too have one spelling.
        let ours = format == FORMAT && min_reader == MIN_READER;
        if !ours && (format <= FORMAT || min_reader < MIN_READER) {
            return Err(Fault::Altered);
        }
        let manifest = Manifest::from_places(places, format).map_err(|_| Fault::Altered)?;
        let Body { records, length, packed, .. } = manifest.body;
        if records > MAX_RECORDS || length > MAX_BODY || packed > MAX_FILE as u64 {
            return Err(Fault::TooLarge);
        }
        Ok(manifest)
    }

    /// The hash of a manifest's bytes: what is signed, and the name of the packet.
    pub fn hash_of(bytes: &[u8]) -> Hash {
        Hash::of(PURPOSE, bytes)
    }

    /// The sender's signature under a hash.
    pub(super) fn sign(hash: &Hash, laptop: &Laptop) -> Signature {
        laptop.signing.sign(&hash.0)
    }

    /// Whether it was meant for this laptop: as one of its recipients, or as its sender.
    pub fn is_for(&self, laptop: &PublicKeys) -> bool {
        self.sender == *laptop || self.cover.recipients.contains(laptop)
    }

    fn places(&self) -> Result<Vec<Value>> {
        let Manifest { sender, cover, body } = self;
        Ok(vec![
            Value::Int(FORMAT),
            Value::Int(MIN_READER),
            Value::text(cover.vault.word()),
            keys(sender),
            Value::Array(cover.recipients.iter().map(keys).collect()),
            number(cover.number)?,
            cover.previous.map_or(Value::Null, |hash| Value::bytes(&hash.0)),
            cover.span.map_or(Ok(Value::Null), Span::to_value)?,
            Value::Int(cover.created_ms),
            Value::text(&cover.expires.format(DATE).to_string()),
            Value::text(cover.purpose.word()),
            counts(&cover.counts)?,
            counts(&cover.withheld)?,
            Value::Array(vec![
                number(body.records)?,
                number(body.length)?,
                number(body.packed)?,
                Value::bytes(&body.sha256),
            ]),
        ])
    }

    fn from_places(mut places: Places, format: i64) -> Result<Manifest> {
        let vault = word(&mut places, VaultKind::ALL, VaultKind::word)?;
        let sender = read_keys(places.any()?)?;
        let cover = Cover {
            vault,
            recipients: list(places.any()?, read_keys)?,
            number: read_number(&mut places)?,
            previous: hash_or_none(places.any()?)?,
            span: Span::from_value(places.any()?)?,
            created_ms: places.int()?,
            expires: date(&places.text()?)?,
            purpose: word(&mut places, Purpose::ALL, Purpose::word)?,
            counts: list(places.any()?, Count::from_value)?,
            withheld: list(places.any()?, Count::from_value)?,
        };
        let mut of_body = Places::of(places.any()?)?;
        let body = Body {
            records: read_number(&mut of_body)?,
            length: read_number(&mut of_body)?,
            packed: read_number(&mut of_body)?,
            sha256: of_body.exactly()?,
        };
        of_body.end()?;
        // A newer app that says that this one may read it has added places at the end.
        if format == FORMAT {
            places.end()?;
        }
        let manifest = Manifest { sender, cover, body };
        manifest.check()?;
        Ok(manifest)
    }

    /// What holds for every manifest, written or read.
    fn check(&self) -> Result<()> {
        let Cover { recipients, number, previous, span, counts, withheld, .. } = &self.cover;
        let addressed = (1..=MAX_RECIPIENTS).contains(&recipients.len());
        let first = (*number == 1) == previous.is_none() && *number >= 1;
        let counted = [counts, withheld].into_iter().all(|counts| {
            counts.len() <= MAX_COUNTS && counts.iter().all(|count| is_word(&count.what)) && rising(counts)
        });
        let spans = span.is_none_or(|span| span.is_sound());
        if addressed && first && counted && spans { Ok(()) } else { Err(CborFault::Unexpected) }
    }
}

impl Span {
    fn is_sound(&self) -> bool {
        self.to.seq >= 1
            && self.from.is_none_or(|from| {
                let goes_on = from.seq < self.to.seq || from == self.to;
                from.log == self.to.log && from.seq >= 1 && goes_on
            })
    }

    fn to_value(self) -> Result<Value> {
        let place = |place: &Place| Ok(Value::Array(vec![number(place.seq)?, Value::bytes(&place.hash.0)]));
        let from = self.from.as_ref().map_or(Ok(Value::Null), place)?;
        Ok(Value::Array(vec![Value::bytes(&self.to.log.0), from, place(&self.to)?]))
    }

    fn from_value(value: Value) -> Result<Option<Span>> {
        if value == Value::Null {
            return Ok(None);
        }
        let mut places = Places::of(value)?;
        let log = LogId(places.exactly()?);
        let place = |value: Value| {
            let mut places = Places::of(value)?;
            let place = Place { log, seq: read_number(&mut places)?, hash: Hash(places.exactly()?) };
            places.end().map(|()| place)
        };
        let from = match places.any()? {
            Value::Null => None,
            value => Some(place(value)?),
        };
        let span = Span { from, to: place(places.any()?)? };
        places.end().map(|()| Some(span))
    }
}

impl Count {
    fn from_value(value: Value) -> Result<Count> {
        let mut places = Places::of(value)?;
        let count = Count { what: places.text()?, how_many: read_number(&mut places)? };
        places.end().map(|()| count)
    }
}

fn counts(counts: &[Count]) -> Result<Value> {
    let value =
        |count: &Count| Ok::<_, CborFault>(Value::Array(vec![Value::text(&count.what), number(count.how_many)?]));
    counts.iter().map(value).collect::<Result<_>>().map(Value::Array)
}

fn is_word(what: &str) -> bool {
    (1..=MAX_WORD).contains(&what.len()) && what.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_')
}

/// Each thing is counted once, in the order of the alphabet: equal counts have equal bytes.
fn rising(counts: &[Count]) -> bool {
    counts.is_sorted_by(|one, other| one.what < other.what)
}

fn keys(keys: &PublicKeys) -> Value {
    Value::Array(vec![Value::bytes(&keys.signs.0), Value::bytes(&keys.receives.to_bytes())])
}

fn read_keys(value: Value) -> Result<PublicKeys> {
    let mut places = Places::of(value)?;
    let signs = AuthorKey(places.exactly()?);
    let receives = ReceiveKey::from_bytes(places.exactly()?).ok_or(CborFault::Unexpected)?;
    places.end().map(|()| PublicKeys { signs, receives })
}

fn list<T>(value: Value, read: impl Fn(Value) -> Result<T>) -> Result<Vec<T>> {
    match value {
        Value::Array(items) => items.into_iter().map(read).collect(),
        _ => Err(CborFault::Unexpected),
    }
}

fn hash_or_none(value: Value) -> Result<Option<Hash>> {
    match value {
        Value::Null => Ok(None),
        Value::Bytes(bytes) => bytes.try_into().map(|hash| Some(Hash(hash))).map_err(|_| CborFault::Unexpected),
        _ => Err(CborFault::Unexpected),
    }
}

fn word<T: Copy>(places: &mut Places, all: &[T], spelled: impl Fn(T) -> &'static str) -> Result<T> {
    let text = places.text()?;
    all.iter().copied().find(|word| spelled(*word) == text).ok_or(CborFault::Unexpected)
}

fn number(number: u64) -> Result<Value> {
    i64::try_from(number).map(Value::Int).map_err(|_| CborFault::Unexpected)
}

fn read_number(places: &mut Places) -> Result<u64> {
    u64::try_from(places.int()?).map_err(|_| CborFault::Unexpected)
}

/// A date in its one spelling: the reader of dates would also take 2027-3-3.
fn date(text: &str) -> Result<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, DATE).map_err(|_| CborFault::Unexpected)?;
    if date.format(DATE).to_string() == text { Ok(date) } else { Err(CborFault::NotCanonical) }
}

#[cfg(test)]
mod tests;
