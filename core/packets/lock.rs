//! The outermost layer: one `age` file that its recipients and its sender can open.
//!
//! Any `age` program opens it too, with the right key. Beside the usual lines for each recipient its header carries one of
//! ours, which every `age` program passes over:
//!
//! ```text
//! -> evenkeel-packet 1 (length of what is inside)
//! ```
//!
//! So another `age` file is told from a packet, and a packet that was not copied to its end from one that was changed:
//! to `age` alone, the last bytes missing and the last bytes wrong are the same. The line proves nothing before the file
//! is open; then the header's own check covers it.

use std::collections::HashSet;
use std::io::{Read, Write};

use age_core::format::{FileKey, Stanza};
use zeroize::Zeroizing;

use super::keys::{Laptop, ReceiveKey};
use super::seal::SealFault;
use super::{Fault, MAX_FILE};

const AGE: &[u8] = b"age-encryption.org/v1\n";
/// How an `age` file of every version begins.
const ANY_AGE: &[u8] = b"age-encryption.org/";
const OURS: &str = "evenkeel-packet";
const VERSION: &str = "1";
/// `age` reads its header again for each line of it, so a header without end would cost without end. Ours needs less than
/// two kilobytes for eight recipients.
const MAX_HEADER: usize = 16 * 1024;
/// What `age` adds: a nonce, and a tag for each chunk.
const NONCE: u64 = 16;
const CHUNK: u64 = 64 * 1024;
const TAG: u64 = 16;

/// Encrypts for these keys.
pub fn lock(inside: &[u8], keys: &[ReceiveKey]) -> Result<Vec<u8>, SealFault> {
    let recipients: Option<Vec<_>> = keys.iter().map(|key| key.recipient()).collect();
    let recipients = recipients.ok_or(SealFault::Recipients)?;
    let ours = Length(inside.len());
    let all = std::iter::once(&ours as &dyn age::Recipient)
        .chain(recipients.iter().map(|recipient| recipient as &dyn age::Recipient));
    let encryptor = age::Encryptor::with_recipients(all).map_err(|_| SealFault::Recipients)?;
    // The output lies in memory, and writing there does not fail.
    let below = |error: std::io::Error| SealFault::Broken(error.kind());
    let mut writer = encryptor.wrap_output(Vec::with_capacity(inside.len() + MAX_HEADER)).map_err(below)?;
    writer.write_all(inside).map_err(below)?;
    let file = writer.finish().map_err(below)?;
    if file.len() > MAX_FILE { Err(SealFault::TooLarge) } else { Ok(file) }
}

/// Decrypts to the end with the key of any of these laptops: one may have had several, one after the other.
pub fn unlock(file: &[u8], laptops: &[Laptop]) -> Result<Zeroizing<Vec<u8>>, Fault> {
    if file.len() > MAX_FILE {
        return Err(Fault::TooLarge);
    }
    let header = Header::read(file)?;
    match (file.len() as u64).cmp(&header.file_length()) {
        std::cmp::Ordering::Less => return Err(Fault::CutShort),
        std::cmp::Ordering::Greater => return Err(Fault::Damaged),
        std::cmp::Ordering::Equal => {}
    }
    let decryptor = age::Decryptor::new_buffered(file).map_err(|_| Fault::Damaged)?;
    let identities = laptops.iter().map(|laptop| &laptop.receiving as &dyn age::Identity);
    let mut reader = decryptor.decrypt(identities).map_err(|error| match error {
        age::DecryptError::NoMatchingKeys => Fault::NotForThisLaptop,
        _ => Fault::Damaged,
    })?;
    // The length is bounded by that of the file. With this much room nothing is moved, and no copy is left unwiped.
    let mut inside = Zeroizing::new(Vec::with_capacity(header.inside + 1));
    reader.read_to_end(&mut inside).map_err(|_| Fault::Damaged)?;
    if inside.len() == header.inside { Ok(inside) } else { Err(Fault::Damaged) }
}

/// What can be seen without a key.
struct Header {
    /// How long the header is.
    length: usize,
    /// How long what is inside is, by our line.
    inside: usize,
}

impl Header {
    fn read(file: &[u8]) -> Result<Header, Fault> {
        if !file.starts_with(AGE) {
            return Err(match () {
                () if AGE.starts_with(file) => Fault::CutShort,
                () if file.starts_with(ANY_AGE) => Fault::Newer,
                () => Fault::NotAPacket,
            });
        }
        let beginning = file.get(..MAX_HEADER).unwrap_or(file);
        let mut inside = None;
        let mut length = 0;
        for line in beginning.split_inclusive(|byte| *byte == b'\n') {
            length += line.len();
            let Some(line) = line.strip_suffix(b"\n") else { break };
            if let Some(said) = our_line(line) {
                // A second line would say something else than the first.
                let first = inside.replace(said?).is_none();
                if !first {
                    return Err(Fault::NotAPacket);
                }
            }
            if line.starts_with(b"---") {
                return inside.map(|inside| Header { length, inside }).ok_or(Fault::NotAPacket);
            }
        }
        Err(if file.len() < MAX_HEADER { Fault::CutShort } else { Fault::NotAPacket })
    }

    fn file_length(&self) -> u64 {
        let inside = self.inside as u64;
        // Even nothing takes one chunk.
        self.length as u64 + NONCE + inside + TAG * inside.div_ceil(CHUNK).max(1)
    }
}

/// The length that our line says; none where it is another line.
fn our_line(line: &[u8]) -> Option<Result<usize, Fault>> {
    let line = std::str::from_utf8(line).ok()?;
    let mut words = line.strip_prefix("-> ")?.split(' ');
    if words.next() != Some(OURS) {
        return None;
    }
    Some(match (words.next(), words.next(), words.next()) {
        (Some(VERSION), Some(length), None) => {
            let length = length.parse().ok().filter(|number: &usize| number.to_string() == length);
            length.ok_or(Fault::NotAPacket).and_then(|length| match length {
                0..=MAX_FILE => Ok(length),
                _ => Err(Fault::TooLarge),
            })
        }
        (Some(version), ..) if version != VERSION && version.parse::<u32>().is_ok() => Err(Fault::Newer),
        _ => Err(Fault::NotAPacket),
    })
}

/// The line that says how long what is inside is. To `age` it is one more kind of recipient.
struct Length(usize);

impl age::Recipient for Length {
    fn wrap_file_key(&self, _: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), age::EncryptError> {
        let args = vec![VERSION.to_owned(), self.0.to_string()];
        Ok((vec![Stanza { tag: OURS.to_owned(), args, body: Vec::new() }], HashSet::new()))
    }
}
