//! Opening a packet: from the file to records that are what their sender signed.

use std::io::{Read, Take};

use chrono::NaiveDate;
use ed25519_dalek::Signature;
use zeroize::Zeroizing;

use super::keys::Laptop;
use super::lock::unlock;
use super::manifest::{Body, MAX_MANIFEST, Manifest};
use super::records::Reader;
use super::seal::{MAGIC, VERSION};
use super::{Fault, MAX_FILE};
use crate::commitments::log::Hash;
use crate::commitments::log::cbor::Value;

/// Unpacking remembers at most this much of what it wrote (8 MiB, as a power of two). Ours remember a quarter of it.
const WINDOW: u32 = 23;

/// A packet that is whole, signed by the sender that it names, meant for this laptop, and in time. Whether its sender is
/// known, and whether it fits what came before, is asked of [`Packet::arrive`].
pub struct Packet {
    pub manifest: Manifest,
    /// The packet's name.
    pub hash: Hash,
    inside: Zeroizing<Vec<u8>>,
    /// Where the body begins.
    body_at: usize,
}

/// Opens a packet on this day, with the keys of one laptop: the one of today first, then those it had before.
pub fn open(file: &[u8], laptops: &[Laptop], today: NaiveDate) -> Result<Packet, Fault> {
    if file.len() > MAX_FILE {
        return Err(Fault::TooLarge);
    }
    let inside = unlock(file, laptops)?;
    let (bytes, signature, packed) = parts(&inside)?;
    let manifest = Manifest::from_bytes(bytes)?;
    let hash = Manifest::hash_of(bytes);
    if !manifest.sender.signs.signed(&hash, &signature) || !manifest.body.is(packed) {
        return Err(Fault::Altered);
    }
    if !laptops.iter().any(|laptop| manifest.is_for(&laptop.public())) {
        return Err(Fault::Redirected);
    }
    if today > manifest.cover.expires {
        return Err(Fault::Expired { on: manifest.cover.expires });
    }
    read_through(manifest.body, packed)?;
    let body_at = inside.len() - packed.len();
    Ok(Packet { manifest, hash, inside, body_at })
}

impl Packet {
    /// The records, unpacked one at a time. They were all read once when the packet was opened.
    pub fn records(&self) -> impl Iterator<Item = Result<Value, Fault>> {
        let packed = self.inside.get(self.body_at..).unwrap_or_default();
        // A body that could be unpacked before can be unpacked again.
        unpack(self.manifest.body, packed).into_iter().flatten()
    }
}

/// Manifest, signature and body.
fn parts(inside: &[u8]) -> Result<(&[u8], Signature, &[u8]), Fault> {
    let rest = inside.strip_prefix(MAGIC).ok_or(Fault::Altered)?;
    // Whatever a newer version is, it stands in the same place.
    let rest = match rest.strip_prefix(VERSION) {
        Some(rest) => rest,
        None if rest.first().is_some_and(u8::is_ascii_digit) => return Err(Fault::Newer),
        None => return Err(Fault::Altered),
    };
    let (length, rest) = rest.split_first_chunk().ok_or(Fault::Altered)?;
    let length = u32::from_be_bytes(*length) as usize;
    if length > MAX_MANIFEST {
        return Err(Fault::TooLarge);
    }
    let (manifest, rest) = rest.split_at_checked(length).ok_or(Fault::Altered)?;
    let (signature, packed) = rest.split_first_chunk().ok_or(Fault::Altered)?;
    Ok((manifest, Signature::from_bytes(signature), packed))
}

type Unpacking<'a> = zstd::stream::read::Decoder<'static, &'a [u8]>;

/// Unpacks a body, and never more than one byte beyond the length that it should have.
fn unpack(body: Body, packed: &[u8]) -> Result<Reader<Take<Unpacking<'_>>>, Fault> {
    let mut decoder = zstd::stream::read::Decoder::with_buffer(packed).map_err(|_| Fault::Altered)?.single_frame();
    decoder.window_log_max(WINDOW).map_err(|_| Fault::Altered)?;
    Ok(Reader::new(decoder.take(body.length + 1)))
}

/// Reads the whole body: every record can be read, there are as many as the manifest says, and nothing follows.
fn read_through(body: Body, packed: &[u8]) -> Result<(), Fault> {
    let mut records = unpack(body, packed)?;
    records.try_for_each(|record| record.map(drop))?;
    let as_signed = records.records() == body.records && records.length() == body.length;
    let rest = records.into_inner().into_inner().finish();
    if as_signed && rest.is_empty() { Ok(()) } else { Err(Fault::Altered) }
}

#[cfg(test)]
mod tests;
