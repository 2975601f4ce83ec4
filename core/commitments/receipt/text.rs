//! The receipt as a text file: the promise in plain words, and below it a block of letters that proves them.
//!
//! ```text
//! Anna Berg promised Elif Kaya: team lead of the evening team, by 1 June 2027.
//! Six words: …
//!
//! -----BEGIN EVENKEEL RECEIPT 1-----
//! (lines of base64: the signature of the words, then the receipt)
//! check 5e0f1c9a
//! -----END EVENKEEL RECEIPT 1-----
//! ```
//!
//! Ends of lines and blank lines around the words may change on the way through mail and editors; every other letter
//! that changes is noticed. The check tells a block that was copied badly from one that somebody has changed.

use ed25519_dalek::{Signature, Signer, SigningKey};
use unicode_normalization::UnicodeNormalization;

use super::{Receipt, ReceiptFault, letters};
use crate::commitments::log::Hash;
use crate::error::{Failure, Result};
use crate::word::hex;

/// No receipt's file is larger.
pub const MAX_FILE: usize = 64 * 1024;
const BEGIN: &str = "-----BEGIN EVENKEEL RECEIPT 1-----";
const END: &str = "-----END EVENKEEL RECEIPT 1-----";
/// How the block of every version begins.
const ANY_BEGIN: &str = "-----BEGIN EVENKEEL RECEIPT ";
const CHECK: &str = "check ";
const LINE: usize = 64;

/// A receipt that was read, and what stands above its block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    pub receipt: Receipt,
    pub words: Words,
}

/// The plain words of a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// A QR code has none.
    None,
    /// Signed together with the receipt, by the same key.
    Unaltered(String),
    /// Not what was signed: only what the block holds counts.
    Altered(String),
}

impl Receipt {
    /// The file: `words` say the promise to people, in their language. The device signs them as well.
    pub fn to_text(&self, words: &str, device: &SigningKey) -> Result<String> {
        let words = plain(words);
        if device.verifying_key().to_bytes() != self.header.author.0 {
            return Err(Failure::broken("failure-broken", "receipt: signed by another device"));
        }
        let signature = device.sign(&words_hash(&self.hash()?, &words).0);
        let body = [&signature.to_bytes()[..], &self.to_bytes()?].concat();
        let mut text = format!("{words}\n\n{BEGIN}\n");
        for (at, letter) in letters::base64(&body).chars().enumerate() {
            if at > 0 && at % LINE == 0 {
                text.push('\n');
            }
            text.push(letter);
        }
        text.push_str(&format!("\n{CHECK}{}\n{END}\n", check(&body)));
        if text.len() > MAX_FILE {
            return Err(Failure::broken("failure-broken", "receipt: the words are too long"));
        }
        Ok(text)
    }
}

/// Reads a receipt in either form. Whether it is genuine is asked of [`Receipt::is_genuine`].
pub fn read(bytes: &[u8]) -> std::result::Result<Read, ReceiptFault> {
    if bytes.len() > MAX_FILE {
        return Err(ReceiptFault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ReceiptFault::NotAReceipt)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let string = text.trim_end_matches(['\r', '\n']);
    match Receipt::from_qr(string) {
        Err(ReceiptFault::NotAReceipt) => {}
        receipt => return Ok(Read { receipt: receipt?, words: Words::None }),
    }
    let Parts { block, words, only_above } = parts(text)?;
    let body = body(&block)?;
    let (signature, receipt) = body.split_first_chunk().ok_or(ReceiptFault::Damaged)?;
    let receipt = Receipt::from_bytes(receipt)?;
    let hash = receipt.header.hash().map_err(|_| ReceiptFault::Damaged)?;
    let signed =
        only_above && receipt.header.author.signed(&words_hash(&hash, &words), &Signature::from_bytes(signature));
    Ok(Read { receipt, words: if signed { Words::Unaltered(words) } else { Words::Altered(words) } })
}

/// A file taken apart.
struct Parts<'a> {
    /// The lines of the last block.
    block: Vec<&'a str>,
    /// All that stands around it.
    words: String,
    /// Nothing is signed that stands below the block, so whatever somebody wrote there alters the words.
    only_above: bool,
}

/// The lines of the last block, and all that stands around it.
fn parts(text: &str) -> std::result::Result<Parts<'_>, ReceiptFault> {
    let lines: Vec<&str> = text.lines().map(trimmed).collect();
    let Some(begin) = lines.iter().rposition(|line| *line == BEGIN) else {
        let newer = lines.iter().any(|line| line.starts_with(ANY_BEGIN));
        return Err(if newer { ReceiptFault::Newer } else { ReceiptFault::NotAReceipt });
    };
    let (above, block) = lines.split_at(begin);
    let block: Vec<&str> = block.iter().skip(1).copied().collect();
    let end = block.iter().position(|line| *line == END).ok_or(ReceiptFault::Damaged)?;
    let (block, below) = block.split_at(end);
    let below: Vec<&str> = below.iter().skip(1).copied().collect();
    let all: Vec<&str> = above.iter().chain(&below).copied().collect();
    let only_above = below.iter().all(|line| line.is_empty());
    Ok(Parts { block: block.to_vec(), words: plain(&all.join("\n")), only_above })
}

/// What the block holds, once its check is right.
fn body(block: &[&str]) -> std::result::Result<Vec<u8>, ReceiptFault> {
    let (last, lines) = block.split_last().ok_or(ReceiptFault::Damaged)?;
    let body = letters::from_base64(&lines.concat()).ok_or(ReceiptFault::Damaged)?;
    if last.strip_prefix(CHECK) == Some(&check(&body)) { Ok(body) } else { Err(ReceiptFault::Damaged) }
}

/// The first eight digits of a hash.
fn check(body: &[u8]) -> String {
    let hash = Hash::of("evenkeel receipt check 1", body);
    hex::encode(hash.0.first_chunk::<4>().unwrap_or(&[0; 4]))
}

/// The words belong to one entry: they can't be moved to another receipt.
fn words_hash(entry: &Hash, words: &str) -> Hash {
    Hash::of("evenkeel receipt words 1", &[entry.0.as_slice(), words.as_bytes()].concat())
}

/// The words without what mail programs and editors change: ends of lines, blank lines around them, and the way accents
/// are written.
fn plain(words: &str) -> String {
    let lines: Vec<&str> = words.lines().map(trimmed).collect();
    lines.join("\n").trim_matches('\n').nfc().collect()
}

fn trimmed(line: &str) -> &str {
    line.trim_end_matches([' ', '\t', '\r'])
}
