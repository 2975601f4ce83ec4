//! A checkpoint: how far a log had come on a day, signed. Whoever keeps one notices when the log is cut or written anew.

use chrono::NaiveDate;
use ed25519_dalek::{Signature, Signer, SigningKey};

use super::cbor::{CborFault, Places, Value};
use super::header::{Place, counted, number};
use super::{AuthorKey, Hash, LogId};
use crate::error::Result;

const FORMAT: i64 = 1;
const PURPOSE: &str = "evenkeel promise log checkpoint 1";
const DATE: &str = "%Y-%m-%d";

/// "On this date the log had this many entries, and this was the last of them."
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    pub log: LogId,
    /// How many entries there were.
    pub size: u64,
    /// The hash of the last of them.
    pub head: Hash,
    pub date: NaiveDate,
    pub signature: Signature,
}

impl Checkpoint {
    /// The checkpoint of a log whose newest entry is `head`.
    pub fn sign(head: &Place, date: NaiveDate, device: &SigningKey) -> Result<Checkpoint> {
        let unsigned = Checkpoint {
            log: head.log,
            size: head.seq,
            head: head.hash,
            date,
            signature: Signature::from_bytes(&[0; 64]),
        };
        let signature = device.sign(&unsigned.hash()?.0);
        Ok(Checkpoint { signature, ..unsigned })
    }

    /// Whether this key signed it.
    pub fn is_signed_by(&self, key: &AuthorKey) -> bool {
        self.hash().is_ok_and(|hash| key.signed(&hash, &self.signature))
    }

    /// The entry that a later copy of the log must still have: for [`Anchor::witnessed`](super::Anchor).
    pub fn place(&self) -> Place {
        Place { log: self.log, seq: self.size, hash: self.head }
    }

    /// The checkpoint as one record: `[1, log, size, head, date, signature]`.
    pub fn to_bytes(&self) -> std::result::Result<Vec<u8>, CborFault> {
        let mut places = self.places()?;
        places.push(Value::bytes(&self.signature.to_bytes()));
        Value::Array(places).to_bytes()
    }

    /// Reads a record. Who signed it is another question.
    pub fn from_bytes(bytes: &[u8]) -> std::result::Result<Checkpoint, CborFault> {
        let mut places = Places::of(Value::from_bytes(bytes)?)?;
        if places.int()? != FORMAT {
            return Err(CborFault::Unsupported);
        }
        let checkpoint = Checkpoint {
            log: LogId(places.exactly()?),
            size: counted(places.int()?)?,
            head: Hash(places.exactly()?),
            date: date(&places.text()?)?,
            signature: Signature::from_bytes(&places.exactly()?),
        };
        places.end()?;
        Ok(checkpoint)
    }

    fn hash(&self) -> std::result::Result<Hash, CborFault> {
        Ok(Hash::of(PURPOSE, &Value::Array(self.places()?).to_bytes()?))
    }

    fn places(&self) -> std::result::Result<Vec<Value>, CborFault> {
        Ok(vec![
            Value::Int(FORMAT),
            Value::bytes(&self.log.0),
            number(self.size)?,
            Value::bytes(&self.head.0),
            Value::text(&self.date.format(DATE).to_string()),
        ])
    }
}

/// A date in its one spelling: the reader of dates would also take 2027-3-3.
fn date(text: &str) -> std::result::Result<NaiveDate, CborFault> {
    let date = NaiveDate::parse_from_str(text, DATE).map_err(|_| CborFault::Unexpected)?;
    if date.format(DATE).to_string() == text { Ok(date) } else { Err(CborFault::NotCanonical) }
}
