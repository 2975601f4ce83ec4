//! What of the promises may leave this laptop in a packet for HR: the signed halves of entries, and the contents of the
//! promises that were asked for, each with the salt that proves it.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::at_hand::LEFT;
use super::elsewhere::entered;
use super::events::{Entered, Event};
pub use super::keeping::head_of_own_log;
use super::keeping::{known_key, read_entry, read_json, read_parts, read_place, unreadable};
use super::log::sealed::as_it_leaves;
use super::log::{Hash, LogId, PersonKey, Place, Subject};
use super::standing::Standing;
use super::terms::{Party, Terms};
use crate::error::Result;
use crate::id::{CommitmentId, PersonId};
use crate::sql::Sql;

/// The signed half of an entry, as it lies in the file.
pub struct SignedHalf {
    pub log: LogId,
    pub seq: u64,
    pub header: Vec<u8>,
    pub signature: Vec<u8>,
}

/// The signed halves of every log, the logs in the order in which they were begun. Those that `seen` names are left out,
/// and those before them; a place that is none of ours leaves nothing out, so that whoever has seen it finds the difference.
pub fn signed_halves(db: &Connection, seen: &[Place]) -> Result<Vec<SignedHalf>> {
    let from: Vec<Place> =
        seen.iter().copied().filter_map(|place| known(db, place).transpose()).collect::<Result<_>>()?;
    let all = db.all("SELECT log, seq, header, signature FROM promise_entry ORDER BY entry", [], |row| {
        let log = LogId::from_hex(&row.get::<_, String>(0)?).ok_or(rusqlite::Error::InvalidQuery)?;
        let seq = row.get::<_, i64>(1)?.unsigned_abs();
        Ok(SignedHalf { log, seq, header: row.get(2)?, signature: row.get(3)? })
    })?;
    let is_seen = |half: &SignedHalf| from.iter().any(|place| place.log == half.log && half.seq <= place.seq);
    Ok(all.into_iter().filter(|half| !is_seen(half)).collect())
}

/// The same place, where it is one of this laptop's logs.
pub fn known(db: &Connection, place: Place) -> Result<Option<Place>> {
    let found = db.maybe(
        "SELECT log, seq, hash FROM promise_entry WHERE log = ?1 AND seq = ?2",
        (place.log.to_string(), place.seq.cast_signed()),
        read_place,
    )?;
    Ok(found.filter(|found| *found == place))
}

/// A promise that was asked for, with all that its entries say.
pub struct Disclosed {
    pub commitment: CommitmentId,
    pub person: PersonId,
    /// The pseudonym of the person.
    pub subject: Subject,
    /// The employee's last day, where it is known.
    pub left: Option<NaiveDate>,
    pub standing: Standing,
    pub contents: Vec<DisclosedContent>,
}

/// What one entry says.
pub struct DisclosedContent {
    pub log: LogId,
    pub seq: u64,
    pub salt: [u8; 32],
    /// As it may leave: the two causes of cover for somebody who is away are one.
    pub payload: Vec<u8>,
    /// Of the entry's header.
    pub hash: Hash,
    pub entered: Entered,
}

/// The promises that fulfil a condition over `c`, in the order of their people and days, with all that their entries say.
pub fn disclosed(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<Disclosed>> {
    let chosen = db.all(
        &format!(
            "SELECT c.id, c.person, s.standing, l.left FROM commitment c JOIN commitment_standing s ON s.id = c.id
             LEFT JOIN ({LEFT}) l ON l.person = c.person WHERE {condition} ORDER BY c.person, c.promised_on, c.id"
        ),
        params,
        |row| {
            let standing: String = row.get(2)?;
            Ok((
                row.get::<_, CommitmentId>(0)?,
                row.get::<_, PersonId>(1)?,
                standing,
                row.get::<_, Option<NaiveDate>>(3)?,
            ))
        },
    )?;
    let disclose = |(commitment, person, standing, left): (CommitmentId, PersonId, String, Option<NaiveDate>)| {
        let (subject, key) = known_key(db, person)?.ok_or_else(unreadable)?;
        let contents = contents(db, &key, commitment)?;
        Ok(Disclosed { commitment, person, subject, left, standing: read_json(&standing)?, contents })
    };
    chosen.into_iter().map(disclose).collect()
}

fn contents(db: &Connection, key: &PersonKey, commitment: CommitmentId) -> Result<Vec<DisclosedContent>> {
    let parts = db.all(
        "SELECT e.header, e.signature, c.sealed FROM commitment_event v
         JOIN promise_entry e ON e.entry = v.entry JOIN promise_content c ON c.entry = v.entry
         WHERE v.commitment = ?1 ORDER BY v.entry",
        [commitment],
        read_parts,
    )?;
    let open = |parts| {
        let entry = read_entry(parts)?;
        let content = entry.open_content(key)?;
        let payload = as_it_leaves(&content.payload).to_vec();
        let (told, entered) = entered(&entry.header, entry.hash, &payload).ok_or_else(unreadable)?;
        if told != commitment {
            return Err(unreadable());
        }
        let (log, seq, hash) = (entry.header.log, entry.header.seq, entry.hash);
        Ok(DisclosedContent { log, seq, salt: content.salt, payload, hash, entered })
    };
    parts.into_iter().map(open).collect()
}

/// Everybody in a structured field of these events who is a person of this vault: they stand there by an id alone.
pub fn people_named<'a>(events: impl IntoIterator<Item = &'a Event>) -> Vec<PersonId> {
    let mut named: Vec<PersonId> = events.into_iter().flat_map(parties).filter_map(|party| party.person).collect();
    named.sort_unstable();
    named.dedup();
    named
}

fn parties(event: &Event) -> Vec<&Party> {
    match event {
        Event::Stated(statement) | Event::Restated(statement) => {
            statement.terms.witnesses.iter().chain([&statement.terms.promisor]).collect()
        }
        Event::Postponed(moved) => vec![&moved.decided_by],
        Event::Inherited(inheritance) => vec![&inheritance.from, &inheritance.to],
        _ => Vec::new(),
    }
}

/// The same, to be changed.
pub(super) fn parties_in(event: &mut Event) -> Vec<&mut Party> {
    match event {
        Event::Stated(statement) | Event::Restated(statement) => {
            let Terms { witnesses, promisor, .. } = &mut statement.terms;
            witnesses.iter_mut().chain([promisor]).collect()
        }
        Event::Postponed(moved) => vec![&mut moved.decided_by],
        Event::Inherited(inheritance) => vec![&mut inheritance.from, &mut inheritance.to],
        _ => Vec::new(),
    }
}
