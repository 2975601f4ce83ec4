//! The pairing card: a laptop's public keys, as a QR code or as text to send, to be accepted once by another laptop.
//!
//! ```text
//! -----BEGIN EVENKEEL LAPTOP 1-----
//! (two lines of base64: both keys, and four bytes that show a bad copy)
//! -----END EVENKEEL LAPTOP 1-----
//! ```
//!
//! The card proves nothing: anybody can make one on the way. Only the eight words do, spoken by somebody whose voice or
//! face is known ([`PublicKeys::words`]).

use super::keys::PublicKeys;
use crate::commitments::log::Hash;
use crate::commitments::receipt::letters;

const BEGIN: &str = "-----BEGIN EVENKEEL LAPTOP 1-----";
const END: &str = "-----END EVENKEEL LAPTOP 1-----";
/// How the card of every version begins.
const ANY_BEGIN: &str = "-----BEGIN EVENKEEL LAPTOP ";
const QR_BEGIN: &str = "EKL1:";
/// A card may come with the words of a mail around it, but not with a whole book.
pub const MAX_CARD: usize = 64 * 1024;
const CHECK: &str = "evenkeel laptop card check 1";
const LINE: usize = 46;

/// Why something can't be read as a pairing card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardFault {
    /// There is no card in it.
    NotACard,
    /// It was made by a newer version of the app.
    Newer,
    /// No card is this large.
    TooLarge,
    /// Letters are missing or wrong: most likely it was copied badly.
    Damaged,
    /// It was copied well, and its keys are none that could be used safely.
    Unusable,
}

impl PublicKeys {
    /// The card as text, for a mail.
    pub fn to_card(&self) -> String {
        let letters = letters::base64(&with_check(self));
        let (first, second) = letters.split_at_checked(LINE).unwrap_or((&letters, ""));
        format!("{BEGIN}\n{first}\n{second}\n{END}\n")
    }

    /// The card as the string of a QR code, in its alphanumeric letters.
    pub fn to_qr(&self) -> String {
        format!("{QR_BEGIN}{}", letters::base45(&with_check(self)))
    }

    /// Reads a card in either form.
    pub fn from_card(text: &str) -> Result<PublicKeys, CardFault> {
        if text.len() > MAX_CARD {
            return Err(CardFault::TooLarge);
        }
        let bytes = match text.trim().strip_prefix(QR_BEGIN) {
            Some(letters) => letters::from_base45(letters),
            None => letters::from_base64(&block(text)?),
        };
        let bytes = bytes.ok_or(CardFault::Damaged)?;
        let keys = bytes.first_chunk::<64>().ok_or(CardFault::Damaged)?;
        if bytes.get(64..) != Some(&check(keys)) {
            return Err(CardFault::Damaged);
        }
        PublicKeys::from_bytes(keys).ok_or(CardFault::Unusable)
    }
}

/// The letters of the last card in a text, without ends of lines.
fn block(text: &str) -> Result<String, CardFault> {
    let newer_qr = |text: &str| text.starts_with("EKL") && text.get(4..5) == Some(":");
    let Some((_, rest)) = text.rsplit_once(BEGIN) else {
        let newer = text.contains(ANY_BEGIN) || newer_qr(text.trim());
        return Err(if newer { CardFault::Newer } else { CardFault::NotACard });
    };
    let (letters, _) = rest.split_once(END).ok_or(CardFault::Damaged)?;
    Ok(letters.split_ascii_whitespace().collect())
}

fn with_check(keys: &PublicKeys) -> Vec<u8> {
    let bytes = keys.to_bytes();
    [&bytes[..], &check(&bytes)].concat()
}

/// The first four bytes of a hash.
fn check(keys: &[u8; 64]) -> [u8; 4] {
    *Hash::of(CHECK, keys).0.first_chunk::<4>().unwrap_or(&[0; 4])
}
