//! The chains of a center's logs, as far as HR has seen them and with what a packet adds.
//!
//! What came earlier is checked again together with what is new: whoever wrote into HR's file is noticed as well. The log
//! that the packet speaks of must be written by its sender. Where it follows another one, as after a restore, its first
//! entry names where that had come to, and the check goes on there.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::commitments::log::header::Ref;
use crate::commitments::log::{Anchor, AuthorKey, ChainFault, Hash, Header, Link, LogId, Place, verify_chain};
use crate::error::Result;
use crate::id::LaptopId;
use crate::packets::{Fault, Span};
use crate::sql::Sql;

use super::records::Record;

/// One entry's signed half, read.
#[derive(Clone)]
pub struct Half {
    pub header: Header,
    pub link: Link,
    pub hash: Hash,
    /// It was not here before.
    pub new: bool,
}

/// Every log of a center, checked.
pub struct Chains {
    /// The log that the packet speaks of first, then the one that it follows, and so on.
    pub logs: Vec<Vec<Half>>,
    /// Entries that were seen before and that the newer log does not go on from: it was brought back from an older copy.
    pub lost: Option<(u64, u64)>,
    /// The log follows another one.
    pub follows: bool,
    /// It follows none, although other logs of this center were seen: it was begun anew.
    pub begun_anew: bool,
}

/// Two entries in one place.
pub struct Differing {
    pub log: LogId,
    pub seq: u64,
    pub ours: Link,
    pub theirs: Link,
}

/// Why the chains don't hold.
pub enum ChainRefusal {
    Fault(Fault),
    Fork(Box<Differing>),
}

type Checked<T> = std::result::Result<T, ChainRefusal>;

const ALTERED: ChainRefusal = ChainRefusal::Fault(Fault::Altered);

/// Checks the chains that a packet brings, with those that were seen before.
pub fn check(
    db: &Connection,
    laptop: LaptopId,
    seen: &[Place],
    sender: &AuthorKey,
    span: &Span,
    records: &[Record],
) -> Result<Checked<Chains>> {
    let Some(mut brought) = brought(records) else { return Ok(Err(ALTERED)) };
    let known: Vec<LogId> = seen.iter().map(|place| place.log).collect();
    let mut logs = Vec::new();
    let (mut next, mut writer, mut end) = (Some(span.to.log), *sender, Some(span.to));
    let mut lost = None;
    while let Some(log) = next {
        let mut halves = match with_seen(stored(db, laptop, log)?, brought.remove(&log).unwrap_or_default()) {
            Ok(halves) => halves,
            Err(refusal) => return Ok(Err(refusal)),
        };
        match sound(&halves, log, &writer, seen, end) {
            Ok(()) => {}
            Err(refusal) => return Ok(Err(refusal)),
        }
        // Where a newer log goes on from an earlier entry than the last one seen, the rest is not part of it any more.
        if let Some(place) = end.filter(|place| !logs.is_empty() && place.seq < halves.len() as u64) {
            lost = Some((place.seq + 1, halves.len() as u64));
            halves.truncate(usize::try_from(place.seq).unwrap_or(usize::MAX));
        }
        let opening = halves.first().map(|half| (half.header.author, half.header.follows()));
        end = opening.and_then(|(_, follows)| follows);
        next = end.map(|place| place.log);
        writer = opening.map_or(writer, |(author, _)| author);
        logs.push(halves);
        if logs.len() > known.len() + records.len() {
            return Ok(Err(ALTERED)); // Logs that follow each other in a circle.
        }
    }
    if !brought.is_empty() {
        return Ok(Err(ALTERED));
    }
    let in_chain = |log: &LogId| logs.iter().any(|halves| halves.first().is_some_and(|half| half.header.log == *log));
    let begun_anew = known.iter().any(|log| !in_chain(log));
    Ok(Ok(Chains { follows: logs.len() > 1, begun_anew, lost, logs }))
}

/// The signed halves in a packet by their logs, in the order of their numbers.
fn brought(records: &[Record]) -> Option<BTreeMap<LogId, Vec<Half>>> {
    let mut logs: BTreeMap<LogId, Vec<Half>> = BTreeMap::new();
    for record in records {
        let Record::Link { header, signature } = record else { continue };
        let half = read(header.clone(), signature.clone(), true)?;
        logs.entry(half.header.log).or_default().push(half);
    }
    Some(logs)
}

fn read(bytes: Vec<u8>, signature: Vec<u8>, new: bool) -> Option<Half> {
    let header = Header::from_bytes(&bytes).ok()?;
    let hash = Header::hash_of(&bytes);
    Some(Half { header, link: Link { header: bytes, hash: hash.0.to_vec(), signature }, hash, new })
}

/// What was seen of a log of this laptop.
fn stored(db: &Connection, laptop: LaptopId, log: LogId) -> Result<Vec<Half>> {
    let rows = db.all(
        "SELECT w.header, w.signature FROM witnessed_entry w JOIN packet p ON p.id = w.packet
         WHERE w.log = ?1 AND p.laptop = ?2 ORDER BY w.seq",
        (log.to_string(), laptop),
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(rows.into_iter().filter_map(|(header, signature)| read(header, signature, false)).collect())
}

/// What was seen of a log, and what a packet adds to it. An entry that came twice must be the same.
fn with_seen(seen: Vec<Half>, brought: Vec<Half>) -> Checked<Vec<Half>> {
    let mut all = seen;
    for half in brought {
        let at = usize::try_from(half.header.seq).unwrap_or(usize::MAX).saturating_sub(1);
        match all.get(at) {
            Some(known) if known.hash == half.hash => {}
            Some(known) => {
                return Err(ChainRefusal::Fork(Box::new(Differing {
                    log: half.header.log,
                    seq: half.header.seq,
                    ours: known.link.clone(),
                    theirs: half.link,
                })));
            }
            None => all.push(half),
        }
    }
    Ok(all)
}

/// Whether a log is whole, written by whom it should be, and comes to where it is said to.
fn sound(halves: &[Half], log: LogId, writer: &AuthorKey, seen: &[Place], end: Option<Place>) -> Checked<()> {
    let Some(opening) = halves.first() else { return Err(ALTERED) };
    let admits = opening.header.author == *writer || opening.header.refs.contains(&Ref::Key(*writer));
    if !admits {
        return Err(ALTERED);
    }
    let witnessed = seen.iter().copied().chain(end).collect();
    let anchor = Anchor { log, key: opening.header.author, witnessed };
    match verify_chain(halves.iter().map(|half| half.link.clone()), &anchor) {
        Ok(_) => Ok(()),
        Err(ChainFault::Gap { seq }) => {
            let first = halves.iter().map(|half| half.header.seq).find(|found| *found > seq).unwrap_or(seq + 1);
            Err(ChainRefusal::Fault(Fault::Gap { first: seq, last: first - 1 }))
        }
        Err(_) => Err(ALTERED),
    }
}
