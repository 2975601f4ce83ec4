//! Making a packet.

use std::io::ErrorKind;

use zeroize::Zeroizing;

use super::keys::Laptop;
use super::lock::lock;
use super::manifest::{Body, Cover, Manifest};
use super::records::{WriteFault, Writer};
use crate::commitments::log::Hash;
use crate::commitments::log::cbor::{CborFault, Value};

/// What is inside begins like this; the version comes after it.
pub(super) const MAGIC: &[u8] = b"EVENKEEL PACKET ";
pub(super) const VERSION: &[u8] = b"1\n";
/// zstd's own choice: a higher one costs ten times as long for a few per cent.
const LEVEL: i32 = 3;

/// A packet that was made.
pub struct Sealed {
    /// The file.
    pub file: Vec<u8>,
    pub manifest: Manifest,
    /// The packet's name, for [`Cover::previous`] of the next one.
    pub hash: Hash,
}

/// Why a packet can't be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealFault {
    /// A record, the body, the number of records or the file beyond the limits.
    TooLarge,
    /// There is no recipient, too many of them, or one whose key can't be used.
    Recipients,
    /// The cover says something that no packet may say, or a record has no spelling.
    Unwritable(CborFault),
    /// Our fault, or the machine's.
    Broken(ErrorKind),
}

/// Makes a packet of these records, for the recipients on its cover and for the laptop itself.
pub fn seal(cover: Cover, records: impl IntoIterator<Item = Value>, laptop: &Laptop) -> Result<Sealed, SealFault> {
    if cover.recipients.is_empty() || cover.recipients.len() > super::manifest::MAX_RECIPIENTS {
        return Err(SealFault::Recipients);
    }
    let (body, packed) = pack(records)?;
    let manifest = Manifest { sender: laptop.public(), cover, body };
    let bytes = manifest.to_bytes().map_err(SealFault::Unwritable)?;
    let hash = Manifest::hash_of(&bytes);
    let inside = inside(&bytes, &Manifest::sign(&hash, laptop).to_bytes(), &packed);
    let mut keys = vec![manifest.sender.receives];
    for recipient in &manifest.cover.recipients {
        if !keys.contains(&recipient.receives) {
            keys.push(recipient.receives);
        }
    }
    Ok(Sealed { file: lock(&inside, &keys)?, manifest, hash })
}

/// The body of these records, and its bytes.
fn pack(records: impl IntoIterator<Item = Value>) -> Result<(Body, Zeroizing<Vec<u8>>), SealFault> {
    let below = |error: std::io::Error| SealFault::Broken(error.kind());
    let mut writer = Writer::new(zstd::stream::write::Encoder::new(Vec::new(), LEVEL).map_err(below)?);
    for record in records {
        writer.write(&record).map_err(|fault| match fault {
            WriteFault::TooLarge => SealFault::TooLarge,
            WriteFault::Record(fault) => SealFault::Unwritable(fault),
            WriteFault::Below(error) => below(error),
        })?;
    }
    let (records, length, encoder) = writer.finish();
    let packed = Zeroizing::new(encoder.finish().map_err(below)?);
    Ok((Body::of(&packed, records, length), packed))
}

/// All that is encrypted: `EVENKEEL PACKET 1`, the manifest behind its length, its signature, the body.
pub(super) fn inside(manifest: &[u8], signature: &[u8; 64], packed: &[u8]) -> Zeroizing<Vec<u8>> {
    // A manifest is never longer than a few kilobytes.
    let length = u32::try_from(manifest.len()).unwrap_or(u32::MAX).to_be_bytes();
    Zeroizing::new([MAGIC, VERSION, &length, manifest, signature, packed].concat())
}
