//! The chain: whether a log is whole, in order, and by whom it should be.

use std::thread;

use ed25519_dalek::{Signature, VerifyingKey};

use super::entry::Entry;
use super::header::{Header, Place, Ref};
use super::{AuthorKey, Hash, LogId};
use crate::error::Result;

/// What the chain is checked on: an entry's bytes as they lie in the file, without what is sealed. Nothing is believed
/// about them, not even their lengths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub header: Vec<u8>,
    /// The hash as it is kept beside the header. Other rows point at it, so it must be the right one.
    pub hash: Vec<u8>,
    pub signature: Vec<u8>,
}

impl Entry {
    /// The part of the entry that the chain is made of.
    pub fn link(&self) -> Result<Link> {
        Ok(Link {
            header: self.header.to_bytes()?,
            hash: self.hash.0.to_vec(),
            signature: self.signature.to_bytes().to_vec(),
        })
    }
}

/// What is known about a log from elsewhere, and what it is held against.
#[derive(Clone, Debug)]
pub struct Anchor {
    pub log: LogId,
    /// The key that opened the log. A log that was signed anew by somebody else begins with another one.
    pub key: AuthorKey,
    /// Places that somebody remembers: the vault's high-water mark, checkpoints, receipts. Those of other logs are passed
    /// over.
    pub witnessed: Vec<Place>,
}

/// A log that is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The newest entry; none in a log without any.
    pub head: Option<Place>,
    /// Entries that are older by their author's clock than the one before them. A clock may be set, so this is worth a
    /// note and is no fault.
    pub clock_went_back: Vec<u64>,
}

/// What is wrong with a log, and at which entry: always the first fault there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChainFault {
    /// The bytes are no header that this app would have written.
    Unreadable { seq: u64 },
    /// The hash that is kept is not the hash of the header.
    Hash { seq: u64 },
    /// The author did not sign this.
    Signature { seq: u64 },
    /// It names another entry before it than the one that is there.
    Link { seq: u64 },
    /// Entries stand in another order than they were written in; this one comes too late.
    Order { seq: u64 },
    /// This entry is gone, and later ones are there.
    Gap { seq: u64 },
    /// There are two entries with this number.
    Duplicate { seq: u64 },
    /// An entry of another log.
    OtherLog { seq: u64 },
    /// A key that is not the log's, and that no earlier entry vouches for.
    OtherKey { seq: u64 },
    /// Somebody remembers another entry with this number.
    Rewritten { seq: u64 },
    /// Somebody remembers this entry, and the log ends before it.
    CutShort { seq: u64 },
}

/// Checks a whole log, from its first entry to its last.
pub fn verify_chain(
    links: impl IntoIterator<Item = Link>,
    anchor: &Anchor,
) -> std::result::Result<Verified, ChainFault> {
    let mut chain = Chain::new(anchor);
    links.into_iter().for_each(|link| chain.add(&link));
    chain.finish()
}

/// A log that is being checked, entry by entry, so that it never has to be in memory as a whole.
pub struct Chain<'a> {
    anchor: &'a Anchor,
    head: Option<Place>,
    wall_ms: i64,
    clock_went_back: Vec<u64>,
    /// The keys that may write here.
    keys: Vec<(AuthorKey, VerifyingKey)>,
    /// Entries in their right place whose signatures are still to be checked: the dear part, done many at a time.
    unchecked: Vec<Unchecked>,
    fault: Option<ChainFault>,
}

struct Unchecked {
    seq: u64,
    key: VerifyingKey,
    hash: Hash,
    signature: Signature,
}

/// How many signatures are checked at a time. Nearly all the time goes into them.
const BATCH: usize = 4096;
/// Fewer signatures than this are not worth a second thread.
const WORTH_A_THREAD: usize = 64;

impl<'a> Chain<'a> {
    pub fn new(anchor: &'a Anchor) -> Chain<'a> {
        let keys = anchor.key.verifying().map(|key| (anchor.key, key)).into_iter().collect();
        Chain {
            anchor,
            head: None,
            wall_ms: i64::MIN,
            clock_went_back: Vec::new(),
            keys,
            unchecked: Vec::new(),
            fault: None,
        }
    }

    /// Takes the next entry as it lies in the file.
    pub fn add(&mut self, link: &Link) {
        if self.fault.is_some() {
            self.look_for_the_missing_one(link);
            return;
        }
        match self.place(link) {
            Ok(unchecked) => self.unchecked.push(unchecked),
            // A wrong signature before this entry is the earlier fault.
            Err(fault) => self.fault = self.wrong_signature().or(Some(fault)),
        }
        if self.unchecked.len() >= BATCH {
            self.fault = self.wrong_signature();
        }
    }

    /// What became of it.
    pub fn finish(mut self) -> std::result::Result<Verified, ChainFault> {
        if let Some(fault) = self.fault.or_else(|| self.wrong_signature()) {
            return Err(fault);
        }
        let length = self.head.map_or(0, |head| head.seq);
        let own = self.anchor.witnessed.iter().filter(|place| place.log == self.anchor.log);
        match own.map(|place| place.seq).filter(|seq| *seq > length).min() {
            Some(seq) => Err(ChainFault::CutShort { seq }),
            None => Ok(Verified { head: self.head, clock_went_back: self.clock_went_back }),
        }
    }

    /// Everything about an entry but its signature, cheapest first.
    fn place(&mut self, link: &Link) -> std::result::Result<Unchecked, ChainFault> {
        let seq = self.head.map_or(1, |head| head.seq.saturating_add(1));
        let header = Header::from_bytes(&link.header).map_err(|_| ChainFault::Unreadable { seq })?;
        let hash = Header::hash_of(&link.header);
        if link.hash != hash.0 {
            return Err(ChainFault::Hash { seq });
        }
        if header.log != self.anchor.log {
            return Err(ChainFault::OtherLog { seq });
        }
        if header.seq > seq {
            return Err(ChainFault::Gap { seq });
        }
        if header.seq < seq {
            return Err(ChainFault::Duplicate { seq: header.seq });
        }
        let place = Place { log: header.log, seq, hash };
        let remembered = |other: &&Place| other.log == place.log && other.seq == seq;
        if self.anchor.witnessed.iter().filter(remembered).any(|other| *other != place) {
            return Err(ChainFault::Rewritten { seq });
        }
        if header.prev != self.head.map(|head| head.hash) {
            return Err(ChainFault::Link { seq });
        }
        let key = self.keys.iter().find(|(author, _)| *author == header.author).map(|(_, key)| *key);
        let key = key.ok_or(ChainFault::OtherKey { seq })?;
        let signature = Signature::from_slice(&link.signature).map_err(|_| ChainFault::Signature { seq })?;
        self.accept(&header, place);
        Ok(Unchecked { seq, key, hash, signature })
    }

    fn accept(&mut self, header: &Header, place: Place) {
        if header.wall_ms < self.wall_ms {
            self.clock_went_back.push(place.seq);
        }
        self.wall_ms = header.wall_ms;
        self.head = Some(place);
        for named in &header.refs {
            if let Ref::Key(author) = named
                && !self.keys.iter().any(|(known, _)| known == author)
                && let Some(key) = author.verifying()
            {
                self.keys.push((*author, key));
            }
        }
    }

    /// An entry that is missing in its place and comes later was moved, not removed.
    fn look_for_the_missing_one(&mut self, link: &Link) {
        if let Some(ChainFault::Gap { seq }) = self.fault
            && Header::from_bytes(&link.header).is_ok_and(|header| header.log == self.anchor.log && header.seq == seq)
        {
            self.fault = Some(ChainFault::Order { seq });
        }
    }

    /// Checks the signatures that wait. Each one by itself and strictly: checking them as a batch would be quicker, and
    /// would take some that the strict check refuses. Two threads share the work.
    fn wrong_signature(&mut self) -> Option<ChainFault> {
        let unchecked = std::mem::take(&mut self.unchecked);
        let (front, back) = unchecked.split_at(unchecked.len() / 2);
        let wrong = if unchecked.len() < WORTH_A_THREAD {
            first_wrong(&unchecked)
        } else {
            thread::scope(|scope| {
                let second = thread::Builder::new().spawn_scoped(scope, || first_wrong(back));
                let first = first_wrong(front);
                // Where no second thread could be had, its half is done here.
                let second = second.ok().and_then(|second| second.join().ok()).unwrap_or_else(|| first_wrong(back));
                first.or(second)
            })
        };
        wrong.map(|seq| ChainFault::Signature { seq })
    }
}

fn first_wrong(unchecked: &[Unchecked]) -> Option<u64> {
    let wrong = unchecked.iter().find(|entry| entry.key.verify_strict(&entry.hash.0, &entry.signature).is_err());
    wrong.map(|entry| entry.seq)
}
