//! Whether a packet keeps something back that it should hold, or brings what belongs to another center; and what HR
//! received before of the promises in it.
//!
//! A signed half names whom it is about and what kind of entry it is, but not which promise. So where every promise to
//! somebody came, every entry about them must be here with its words. Where some promises did not come, nobody can tell
//! from here which entries belong to those: then it is told how many have no words.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::chains::{Chains, Half};
use super::opening::{Seen, SeenContent};
use super::records::AboutPerson;
use crate::commitments::entered;
use crate::commitments::events::{Entered, EventKind, entry_id};
use crate::commitments::log::entry::LOG_OPENED;
use crate::commitments::log::header::Ref;
use crate::commitments::log::{Hash, Header, Place};
use crate::commitments::standing::{Said, Standing};
use crate::error::{Failure, Result};
use crate::id::{CommitmentId, LaptopId};
use crate::sql::Sql;

/// Entries that came before and still can be read, by their ids, with the promise that each is about.
pub fn received_ids(db: &Connection, laptop: LaptopId, today: NaiveDate) -> Result<HashMap<String, CommitmentId>> {
    let ids = db.all(
        "SELECT r.id, r.commitment FROM received_content r JOIN packet p ON p.id = r.packet WHERE p.laptop = ?1 AND p.expires >= ?2",
        (laptop, today),
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(ids.into_iter().collect())
}

/// For each pseudonym how many entries about them came without words, now and before. None where one is missing that must
/// be here: because it names an entry of a promise that came, or because every promise to its person did.
pub fn without_words(
    chains: &Chains,
    promises: &[Seen],
    before: &HashMap<String, CommitmentId>,
) -> Option<HashMap<String, i64>> {
    let told: HashSet<&str> = promises.iter().flat_map(|promise| &promise.contents).map(SeenContent::id).collect();
    let here: HashSet<CommitmentId> = promises.iter().map(|promise| promise.commitment).collect();
    // Of a promise in this packet; or of another one, which came before.
    let is_here = |place: &Place| {
        let id = entry_id(place);
        told.contains(id.as_str()) || before.get(&id).is_some_and(|commitment| here.contains(commitment))
    };
    let came = |half: &&Half| is_here(&place_of(half)) || before.contains_key(&entry_id(&place_of(half)));
    let mistakes = Mistakes::of(chains);
    let mut without: HashMap<String, i64> = HashMap::new();
    for half in halves(chains).filter(|half| !came(half)) {
        if named(half).any(|place| is_here(&place)) {
            return None;
        }
        if mistakes.excuse(half) {
            continue;
        }
        *without.entry(half.header.subject.to_string()).or_default() += 1;
    }
    let mut stated: HashMap<String, usize> = HashMap::new();
    for half in halves(chains).filter(|half| is(half, EventKind::Stated) && !mistakes.struck.contains(&place_of(half)))
    {
        *stated.entry(half.header.subject.to_string()).or_default() += 1;
    }
    let mut counted: HashMap<&str, usize> = HashMap::new();
    for promise in promises.iter().filter(|promise| promise.standing.said != Said::Mistaken) {
        *counted.entry(&promise.subject).or_default() += 1;
    }
    let all_came = |subject: &str, count: usize| stated.get(subject).is_none_or(|stated| count >= *stated);
    let kept_back = counted.iter().any(|(subject, count)| without.contains_key(*subject) && all_came(subject, *count));
    (!kept_back).then_some(without)
}

/// What was entered by mistake. A promise that was is never sent: all of its entries were taken back, the newest first.
struct Mistakes {
    struck: HashSet<Place>,
    /// Pseudonyms of those to whom a promise was stated by mistake.
    subjects: HashSet<String>,
}

impl Mistakes {
    fn of(chains: &Chains) -> Mistakes {
        let mistakes = halves(chains).filter(|half| is(half, EventKind::EnteredByMistake));
        let struck: HashSet<Place> = mistakes.flat_map(named).collect();
        let stated = halves(chains).filter(|half| is(half, EventKind::Stated) && struck.contains(&place_of(half)));
        Mistakes { subjects: stated.map(|half| half.header.subject.to_string()).collect(), struck }
    }

    /// Whether a half may belong to a promise that was stated by mistake.
    fn excuse(&self, half: &Half) -> bool {
        let taken_back = self.struck.contains(&place_of(half)) || is(half, EventKind::EnteredByMistake);
        taken_back && self.subjects.contains(&half.header.subject.to_string())
    }
}

/// Every signed half that is about somebody.
fn halves(chains: &Chains) -> impl Iterator<Item = &Half> {
    chains.logs.iter().flatten().filter(|half| half.header.kind != LOG_OPENED)
}

fn is(half: &Half, kind: EventKind) -> bool {
    half.header.kind == kind.word()
}

fn place_of(half: &Half) -> Place {
    Place { log: half.header.log, seq: half.header.seq, hash: half.hash }
}

fn named(half: &Half) -> impl Iterator<Item = Place> {
    half.header.refs.iter().filter_map(|named| match named {
        Ref::Entry(place) => Some(*place),
        Ref::Key(_) => None,
    })
}

/// Whether a log, somebody or a promise in a packet is known from another center, or a promise as somebody else's. A
/// promise that was inherited goes on in the center of the next leader, whose record tells so.
pub fn is_elsewhere(
    db: &Connection,
    laptop: LaptopId,
    chains: &Chains,
    people: &[AboutPerson],
    promises: &[Seen],
) -> Result<bool> {
    for half in chains.logs.iter().filter_map(|halves| halves.first()) {
        let found = db.maybe(
            "SELECT 1 FROM witnessed_entry w JOIN packet p ON p.id = w.packet WHERE w.log = ?1 AND p.laptop <> ?2 LIMIT 1",
            (half.header.log.to_string(), laptop),
            |_| Ok(()),
        )?;
        if found.is_some() {
            return Ok(true);
        }
    }
    for person in people {
        let other = "SELECT 1 FROM reviewed_person WHERE id = ?1 AND laptop <> ?2";
        if db.maybe(other, (&person.subject, laptop), |_| Ok(()))?.is_some() {
            return Ok(true);
        }
    }
    for promise in promises.iter().filter(|promise| promise.standing.inherited.is_none()) {
        let other = "SELECT 1 FROM reviewed_promise WHERE id = ?1 AND (laptop <> ?2 OR person <> ?3)";
        if db.maybe(other, (promise.commitment, laptop, &promise.subject), |_| Ok(()))?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Adds what was received before of the promises in a packet, and reads again where they stand: what HR has seen is not
/// replaced by a packet that leaves it out. Answers whether each of them is stated once, to the same person.
pub fn add_received(
    db: &Connection,
    laptop: LaptopId,
    today: NaiveDate,
    chains: &Chains,
    promises: &mut [Seen],
) -> Result<bool> {
    for promise in promises {
        for (subject, content) in received(db, laptop, today, promise.commitment)? {
            if subject != promise.subject {
                return Ok(false);
            }
            if promise.contents.iter().all(|known| known.id() != content.id()) {
                promise.contents.push(content);
            }
        }
        if !put_in_order(chains, promise) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Puts the entries of a promise in the order in which they were written, and reads where it stands by that. Answers whether
/// it is stated once.
pub fn put_in_order(chains: &Chains, promise: &mut Seen) -> bool {
    // The newest log comes first among the chains; one that is no longer among them is older than all.
    let age = |content: &SeenContent| {
        let begins = |halves: &Vec<Half>| halves.first().is_some_and(|half| half.header.log == content.log);
        Reverse(chains.logs.iter().position(begins).unwrap_or(usize::MAX))
    };
    promise.contents.sort_by_key(|content| (age(content), content.seq));
    let events: Vec<Entered> = promise.contents.iter().map(|content| content.entered.clone()).collect();
    let once = events.iter().filter(|entered| entered.event.kind() == EventKind::Stated).count() == 1;
    let standing = Standing::of(&events).filter(|_| once);
    let stands = standing.is_some();
    promise.standing = standing.unwrap_or_else(|| promise.standing.clone());
    stands
}

/// What came before of a promise, with the pseudonym of its person.
fn received(
    db: &Connection,
    laptop: LaptopId,
    today: NaiveDate,
    commitment: CommitmentId,
) -> Result<Vec<(String, SeenContent)>> {
    let rows = db.all(
        "SELECT w.header, r.salt, r.payload FROM received_content r JOIN witnessed_entry w ON w.id = r.id
         JOIN packet p ON p.id = r.packet WHERE r.commitment = ?1 AND p.laptop = ?2 AND p.expires >= ?3 ORDER BY r.at",
        (commitment, laptop, today),
        |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, [u8; 32]>(1)?, row.get::<_, Vec<u8>>(2)?)),
    )?;
    let unreadable = || Failure::broken("failure-damaged", "received entry");
    rows.into_iter()
        .map(|(bytes, salt, payload)| {
            let (header, hash): (Header, Hash) =
                (Header::from_bytes(&bytes).map_err(|_| unreadable())?, Header::hash_of(&bytes));
            let (_, entered) = entered(&header, hash, &payload).ok_or_else(unreadable)?;
            let content = SeenContent { log: header.log, seq: header.seq, entered, salt, payload };
            Ok((header.subject.to_string(), content))
        })
        .collect()
}
