//! Packets: a sealed file that goes from one laptop to another, whatever is in it.
//!
//! Two laptops that never meet on a network hand each other files: by mail, on a stick, on a share. Whoever finds such a
//! file reads nothing in it; whoever changes it is noticed; whoever sends it again, or sends an older one, is noticed too.
//!
//! From the outside in:
//! - [`lock`]: one `age` file, for the X25519 keys of its recipients and of its sender, who can look at it again.
//! - [`manifest`]: what the file says about itself (from whom, for whom, about which part of a log, until when, how much),
//!   signed by the sender. The signature lies inside the encryption, so the file tells nobody who sent it; and the
//!   manifest names its recipients, so none of them can pass it on as if it had been meant for somebody else.
//! - [`records`]: the body, a zstd stream of records of deterministic CBOR. There are no names of files in it, and so no
//!   paths that could lead anywhere.
//!
//! [`seal()`] makes a packet, [`open()`] opens one, and [`arrival`] holds what was opened against what the reader remembers
//! of its sender. [`keys`], [`card`] and [`trust`] are about whom one is dealing with.
//!
//! A packet may have been made with care by somebody who wishes harm. It is decrypted to its end before anything in it is
//! believed, the signature is checked before the body is unpacked, and the body is read once from end to end before the
//! first record is handed out. The limits below bound what any of that can cost.
//!
//! What the records mean is decided elsewhere: this module knows nothing of promises.

use chrono::NaiveDate;

pub mod arrival;
pub mod card;
#[cfg(test)]
mod golden;
pub mod keys;
pub mod lock;
pub mod manifest;
pub mod open;
pub mod records;
pub mod seal;
#[cfg(test)]
mod tests;
pub mod trust;

pub use arrival::{Arrival, Memory, Remembered};
pub use card::CardFault;
pub use keys::{Laptop, PublicKeys, ReceiveKey};
pub use manifest::{Body, Count, Cover, Manifest, Purpose, Span};
pub use open::{Packet, open};
pub use seal::{SealFault, Sealed, seal};
pub use trust::Trust;

/// No packet is larger, as the file that it is.
pub const MAX_FILE: usize = 32 * 1024 * 1024;
/// No body is larger once it is unpacked.
pub const MAX_BODY: u64 = 64 * 1024 * 1024;
/// No body has more records.
pub const MAX_RECORDS: u64 = 100_000;

/// Why a packet is refused. Nothing of it has been handed out then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Another kind of file.
    NotAPacket,
    /// The file ends too early: it was not copied to its end.
    CutShort,
    /// Bytes of the file are not the ones that were written.
    Damaged,
    /// None of this laptop's keys opens it.
    NotForThisLaptop,
    /// It could be decrypted, and what is in it is not what its sender signed, or nothing that this app would write.
    Altered,
    /// Its sender meant it for others: somebody has encrypted it anew for this laptop.
    Redirected,
    /// It was written for a newer version of the app.
    Newer,
    /// Larger than any packet may be: the file, the body, a record, or how many there are.
    TooLarge,
    /// Its time was over after this day.
    Expired { on: NaiveDate },
    /// It is signed, and not by a laptop that the reader knows as this sender's.
    OtherSender { sender: PublicKeys },
    /// The same packet was taken before, on this day.
    Replayed { on: NaiveDate },
    /// It ends at an earlier entry of the log than the reader has seen already.
    OlderHead { seen: u64, found: u64 },
    /// It contradicts what the same sender sent before: two packets with one number, or two entries in one place of the
    /// log. Both are evidence and must be kept.
    Fork,
    /// Entries between those that the reader has seen and the first one in here are missing: these.
    Gap { first: u64, last: u64 },
}
