//! What arrives against what the reader remembers of its sender.
//!
//! Packets between two laptops form a chain: each has a number and names the one before, and each says from where to where
//! in the sender's log its entries reach. So a packet that comes twice, an older one, one that is missing and a log that
//! was written anew are told apart before the first record is read.
//!
//! That the entries themselves go on from those that the reader has is for the log to check, record by record: with
//! [`Memory::places`] as [`Anchor::witnessed`](crate::commitments::log::Anchor).

use chrono::NaiveDate;

use super::Fault;
use super::keys::PublicKeys;
use super::manifest::{Manifest, Span};
use super::open::Packet;
use crate::commitments::log::{Hash, Place};

/// What the reader remembers of one sender.
#[derive(Clone, Copy, Debug, Default)]
pub struct Memory<'a> {
    /// The keys that were accepted for this sender.
    pub senders: &'a [PublicKeys],
    /// The packets of this sender that were taken, in any order.
    pub packets: &'a [Remembered],
    /// Places of this sender's logs that were seen: the ends of those packets at least.
    pub places: &'a [Place],
}

/// A packet that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remembered {
    pub number: u64,
    pub hash: Hash,
    /// When it was taken.
    pub on: NaiveDate,
}

/// How a packet that may be taken fits what came before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Packets between the newest one that was taken and this one that never came. Their entries are in this one or were
    /// none, so nothing is missing; it is worth a word all the same.
    pub skipped: u64,
    /// The sender writes in another log than before, as after a restore. Its first entry must name the old one's head.
    pub new_log: bool,
}

impl Packet {
    /// Whether this packet may be taken. A packet of a sender whom nobody knows yet is [`Fault::OtherSender`]: show the
    /// eight words, and come back with the keys once they were compared.
    pub fn arrive(&self, memory: &Memory) -> Result<Arrival, Fault> {
        fits(&self.manifest, self.hash, memory)
    }
}

fn fits(manifest: &Manifest, hash: Hash, memory: &Memory) -> Result<Arrival, Fault> {
    if !memory.senders.contains(&manifest.sender) {
        return Err(Fault::OtherSender { sender: manifest.sender });
    }
    if let Some(before) = memory.packets.iter().find(|packet| packet.hash == hash) {
        return Err(Fault::Replayed { on: before.on });
    }
    let new_log = manifest.cover.span.as_ref().map_or(Ok(false), |span| goes_on(span, memory.places))?;
    let skipped = follows(manifest, memory.packets)?;
    Ok(Arrival { skipped, new_log })
}

/// Whether a span goes on from what was seen of its log; answers whether it is a log that was not seen before.
fn goes_on(span: &Span, seen: &[Place]) -> Result<bool, Fault> {
    let same_log = || seen.iter().filter(|place| place.log == span.to.log);
    let contradicts = |place: &Place| same_log().any(|other| other.seq == place.seq && other != place);
    if contradicts(&span.to) || span.from.as_ref().is_some_and(contradicts) {
        return Err(Fault::Fork);
    }
    let head = same_log().map(|place| place.seq).max().unwrap_or(0);
    if span.to.seq < head {
        return Err(Fault::OlderHead { seen: head, found: span.to.seq });
    }
    match span.from {
        Some(from) if from.seq > head => Err(Fault::Gap { first: head + 1, last: from.seq }),
        _ => Ok(head == 0 && !seen.is_empty()),
    }
}

/// Whether a packet's number and the packet that it names as the one before agree with those that were taken; answers how
/// many are missing in between.
fn follows(manifest: &Manifest, taken: &[Remembered]) -> Result<u64, Fault> {
    let number = manifest.cover.number;
    let twice = taken.iter().any(|packet| packet.number == number);
    let other_before =
        taken.iter().any(|packet| packet.number + 1 == number && Some(packet.hash) != manifest.cover.previous);
    if twice || other_before {
        return Err(Fault::Fork);
    }
    let newest = taken.iter().map(|packet| packet.number).max().unwrap_or(0);
    Ok(number.saturating_sub(newest + 1))
}

#[cfg(test)]
mod tests;
