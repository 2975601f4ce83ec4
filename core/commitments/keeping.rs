//! Writing into the promise log, and the tables that are worked out from it.
//!
//! [`enter`] is the only way in: it signs and seals one event, adds it to this laptop's log, and works out the promise
//! again from its entries. The screens read the tables; [`comparing`](super::comparing) holds them against the log.

use chrono::{DateTime, NaiveDate};
use ed25519_dalek::SigningKey;
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};

use super::events::{Entered, Event, entry_id, payload, read_payload};
use super::log::{self, AuthorKey, Entry, Former, Hash, LogId, NewEntry, PersonKey, Place, Ref, Subject};
use super::standing::Standing;
use crate::app::Act;
use crate::error::{Failure, Result};
use crate::fold::fold;
use crate::id::{CommitmentId, PersonId};
use crate::sql::Sql;
use crate::time::stamp;
use crate::word::hex;

/// Writes one event into the log, and what follows from it into the tables.
pub(super) fn enter(
    act: &Act,
    person: PersonId,
    commitment: CommitmentId,
    on: NaiveDate,
    event: &Event,
    names: Option<&str>,
) -> Result<String> {
    let db = act.db;
    let (device, signing) = device_key(db)?;
    let last = match head_of(db, &device)? {
        Some(last) => last,
        None => begin(act, &device, &signing)?,
    };
    let (subject, key) = key_of(db, person)?;
    let refs = match names {
        Some(entry) => vec![Ref::Entry(place_of(db, entry)?.ok_or_else(|| Failure::missing("promise-entry-gone"))?)],
        None => Vec::new(),
    };
    let payload = payload(commitment, on, event)?;
    // From here on the event is what the log will say: the same words, in the one spelling that is signed.
    let (_, _, event) = read_payload(event.kind().word(), &payload)?;
    // One look at the clock: the table says the same instant as the header.
    let wall_ms = act.world.now().timestamp_millis();
    let written = DateTime::from_timestamp_millis(wall_ms).unwrap_or_default();
    let new = NewEntry { kind: event.kind().word(), subject, payload: &payload, refs, wall_ms };
    let entry = log::append(&last, &signing, &key, new)?;
    let row = insert(act, &entry)?;
    if let Some(sealed) = &entry.sealed {
        db.run(
            "INSERT INTO promise_content (entry, subject, sealed) VALUES (?1, ?2, ?3)",
            (row, subject.to_string(), sealed),
        )?;
    }
    let id = entry_id(&entry.place());
    let names = names.map(str::to_owned);
    let entered = Entered { entry: id.clone(), written, on, names, event };
    if matches!(entered.event, Event::Stated(_)) {
        // The row that its events hang on; what stands in it is worked out right below.
        let standing = Standing::of(std::slice::from_ref(&entered)).ok_or_else(unreadable)?;
        keep_standing(db, person, commitment, &standing)?;
    }
    keep_event(db, row, commitment, &entered)?;
    project(db, person, commitment)?;
    Ok(id)
}

/// The device that writes in this vault, and the key that it signs with.
pub(crate) fn device_key(db: &Connection) -> Result<(String, SigningKey)> {
    let (device, key): (String, String) =
        db.one("SELECT id, signing_key FROM device ORDER BY rowid DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok((device, signing_key(&key)?))
}

/// The key of a device that wrote here: this one, or one before a restore.
pub(crate) fn key_of_device(db: &Connection, device: &str) -> Result<SigningKey> {
    signing_key(&db.one("SELECT signing_key FROM device WHERE id = ?1", [device], |row| row.get::<_, String>(0))?)
}

/// The key that signed an entry here, so that the words of its receipt are signed by the same one.
pub(super) fn device_key_of(db: &Connection, author: AuthorKey) -> Result<SigningKey> {
    let key: Option<String> =
        db.maybe("SELECT signing_key FROM device WHERE public_key = ?1", [author.to_string()], |row| row.get(0))?;
    signing_key(&key.ok_or_else(|| Failure::missing("promise-entry-gone"))?)
}

fn signing_key(text: &str) -> Result<SigningKey> {
    let bytes = hex::decode(text).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    bytes.map(|bytes| SigningKey::from_bytes(&bytes)).ok_or_else(|| Failure::broken("failure-damaged", "device key"))
}

fn head_of(db: &Connection, device: &str) -> Result<Option<Place>> {
    db.maybe(
        "SELECT log, seq, hash FROM promise_entry
         WHERE log = (SELECT id FROM promise_log WHERE device = ?1) ORDER BY seq DESC LIMIT 1",
        [device],
        read_place,
    )
}

/// The head of the log that this device writes, which is opened where it was not yet: after a restore its first entry
/// vouches for the new key, and whoever reads a packet needs that entry.
pub fn head_of_own_log(act: &Act) -> Result<Place> {
    let (device, signing) = device_key(act.db)?;
    match head_of(act.db, &device)? {
        Some(head) => Ok(head),
        None => begin(act, &device, &signing),
    }
}

/// Opens this device's log. Where the vault was restored, its first entry names the head of the log before, and is signed
/// by the key of that log: whoever trusts the old key can trust the new one.
fn begin(act: &Act, device: &str, signing: &SigningKey) -> Result<Place> {
    let former = act.db.maybe(
        "SELECT e.log, e.seq, e.hash, l.device FROM promise_entry e JOIN promise_log l ON l.id = e.log
         WHERE e.entry = (SELECT max(entry) FROM promise_entry)",
        [],
        |row| Ok((read_place(row)?, row.get::<_, String>(3)?)),
    )?;
    let former = former.map(|(head, device)| key_of_device(act.db, &device).map(|key| (head, key))).transpose()?;
    let former = former.as_ref().map(|(head, key)| Former { head: *head, key: Some(key) });
    let entry = log::begin(LogId::fresh()?, signing, former, act.world.now().timestamp_millis())?;
    act.db.run(
        "INSERT INTO promise_log (id, device, begun_at) VALUES (?1, ?2, ?3)",
        (entry.header.log.to_string(), device, stamp(act.world.now())),
    )?;
    insert(act, &entry)?;
    Ok(entry.place())
}

fn insert(act: &Act, entry: &Entry) -> Result<i64> {
    act.db.run(
        "INSERT INTO promise_entry (log, seq, hash, header, signature, act) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            entry.header.log.to_string(),
            entry.header.seq as i64,
            entry.hash.0.as_slice(),
            entry.header.to_bytes()?,
            entry.signature.to_bytes().as_slice(),
            act.id,
        ),
    )?;
    Ok(act.db.last_insert_rowid())
}

/// The pseudonym and the key of somebody, made when the first promise to them is written down.
fn key_of(db: &Connection, person: PersonId) -> Result<(Subject, PersonKey)> {
    if let Some(found) = known_key(db, person)? {
        return Ok(found);
    }
    let (subject, key) = (Subject::fresh()?, PersonKey::fresh()?);
    db.run(
        "INSERT INTO person_key (person, subject, secret) VALUES (?1, ?2, ?3)",
        (person, subject.to_string(), hex::encode(key.as_bytes())),
    )?;
    Ok((subject, key))
}

pub(super) fn known_key(db: &Connection, person: PersonId) -> Result<Option<(Subject, PersonKey)>> {
    let found = db.maybe("SELECT subject, secret FROM person_key WHERE person = ?1", [person], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    found.map(|(subject, secret)| read_key(&subject, &secret)).transpose()
}

pub(super) fn read_key(subject: &str, secret: &str) -> Result<(Subject, PersonKey)> {
    let key = hex::decode(secret).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok()).map(PersonKey::from_bytes);
    Subject::from_hex(subject).zip(key).ok_or_else(|| Failure::broken("failure-damaged", "person key"))
}

pub(super) fn read_place(row: &Row) -> rusqlite::Result<Place> {
    let (log, hash): (String, Vec<u8>) = (row.get(0)?, row.get(2)?);
    let place = LogId::from_hex(&log).zip(hash.try_into().ok().map(Hash));
    let (log, hash) = place.ok_or(rusqlite::Error::InvalidQuery)?;
    Ok(Place { log, seq: row.get::<_, i64>(1)?.cast_unsigned(), hash })
}

/// Where an entry stands that is named by its id.
pub(super) fn place_of(db: &Connection, entry: &str) -> Result<Option<Place>> {
    let Some((log, seq)) = parts_of(entry) else { return Ok(None) };
    db.maybe("SELECT log, seq, hash FROM promise_entry WHERE log = ?1 AND seq = ?2", (log, seq), read_place)
}

fn parts_of(entry: &str) -> Option<(&str, i64)> {
    let (log, seq) = entry.split_once(':')?;
    Some((log, seq.parse().ok()?))
}

/// An entry with its content as it lies in the file.
pub(super) fn entry_of(db: &Connection, entry: &str) -> Result<Option<Entry>> {
    let Some((log, seq)) = parts_of(entry) else { return Ok(None) };
    let found = db.maybe(
        "SELECT e.header, e.signature, c.sealed FROM promise_entry e LEFT JOIN promise_content c ON c.entry = e.entry
         WHERE e.log = ?1 AND e.seq = ?2",
        (log, seq),
        read_parts,
    )?;
    found.map(read_entry).transpose()
}

type Parts = (Vec<u8>, Vec<u8>, Option<Vec<u8>>);

pub(super) fn read_parts(row: &Row) -> rusqlite::Result<Parts> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

pub(super) fn read_entry((header, signature, sealed): Parts) -> Result<Entry> {
    Entry::from_parts(&header, &signature, sealed).map_err(|_| unreadable())
}

pub(super) fn unreadable() -> Failure {
    Failure::broken("failure-damaged", "promise log entry")
}

/// What an entry says, once it is opened with its person's key.
pub(super) fn read_event(entry: &Entry, key: &PersonKey) -> Result<(CommitmentId, Entered)> {
    let content = entry.open(key)?;
    let (commitment, on, event) = read_payload(&entry.header.kind, &content).map_err(|_| unreadable())?;
    let names = entry.header.refs.iter().find_map(|named| match named {
        Ref::Entry(place) => Some(entry_id(place)),
        Ref::Key(_) => None,
    });
    let written = DateTime::from_timestamp_millis(entry.header.wall_ms).unwrap_or_default();
    Ok((commitment, Entered { entry: entry_id(&entry.place()), written, on, names, event }))
}

/// The events of a promise, opened from the log, in their order.
pub(super) fn events_of(db: &Connection, person: PersonId, commitment: CommitmentId) -> Result<Vec<Entered>> {
    let Some((_, key)) = known_key(db, person)? else { return Ok(Vec::new()) };
    let parts = db.all(
        "SELECT e.header, e.signature, c.sealed FROM commitment_event v
         JOIN promise_entry e ON e.entry = v.entry JOIN promise_content c ON c.entry = v.entry
         WHERE v.commitment = ?1 ORDER BY v.entry",
        [commitment],
        read_parts,
    )?;
    parts.into_iter().map(|parts| Ok(read_event(&read_entry(parts)?, &key)?.1)).collect()
}

fn project(db: &Connection, person: PersonId, commitment: CommitmentId) -> Result<()> {
    let events = events_of(db, person, commitment)?;
    let standing = Standing::of(&events).ok_or_else(unreadable)?;
    keep_standing(db, person, commitment, &standing)
}

pub(super) fn keep_standing(
    db: &Connection,
    person: PersonId,
    commitment: CommitmentId,
    standing: &Standing,
) -> Result<()> {
    db.run(
        "INSERT INTO commitment (id, person, what, said, promised_on, asked_on, original_due, due, confirm_asked_on, ended_on,
                                 ended_by, kept, answered, moves, moves_cover, untold, opening, seats)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
         ON CONFLICT (id) DO UPDATE SET what = excluded.what, said = excluded.said, asked_on = excluded.asked_on,
             due = excluded.due, confirm_asked_on = excluded.confirm_asked_on, ended_on = excluded.ended_on,
             ended_by = excluded.ended_by, kept = excluded.kept, answered = excluded.answered, moves = excluded.moves, moves_cover = excluded.moves_cover,
             untold = excluded.untold, opening = excluded.opening, seats = excluded.seats",
        params_from_iter(list_row(person, commitment, standing)),
    )?;
    db.run(
        "INSERT INTO commitment_standing (id, standing) VALUES (?1, ?2)
         ON CONFLICT (id) DO UPDATE SET standing = excluded.standing",
        params_from_iter(standing_row(commitment, standing)?),
    )?;
    Ok(())
}

/// The row of `commitment_standing`, in the order of its columns.
pub(super) fn standing_row(commitment: CommitmentId, standing: &Standing) -> Result<Vec<Value>> {
    Ok(vec![Value::Text(commitment.to_string()), Value::Text(json(standing)?)])
}

/// The row of `commitment`, in the order of its columns.
pub(super) fn list_row(person: PersonId, commitment: CommitmentId, standing: &Standing) -> Vec<Value> {
    let text = |text: &str| Value::Text(text.to_owned());
    let day = |day: Option<NaiveDate>| day.map_or(Value::Null, |day| Value::Text(day.to_string()));
    let count = |number: usize| Value::Integer(number as i64);
    let opening = standing.terms.opening.as_ref();
    let moves = || standing.employer_moves();
    vec![
        Value::Text(commitment.to_string()),
        Value::Text(person.to_string()),
        text(&standing.terms.what),
        text(standing.said.word()),
        day(Some(standing.promised_on)),
        day(Some(standing.asked_on)),
        day(standing.original_due),
        day(standing.due),
        day(standing.confirm_asked_on),
        day(standing.ended_on),
        standing.ended_by.map_or(Value::Null, |by| text(by.word())),
        Value::Integer(i64::from(standing.is_kept())),
        Value::Integer(i64::from(!standing.is_fresh())),
        count(moves().count()),
        count(moves().filter(|moved| moved.cause.is_cover()).count()),
        count(moves().filter(|moved| moved.told_on.is_none()).count()),
        Value::Text(opening.map(|opening| fold(&opening.position)).unwrap_or_default()),
        Value::Integer(opening.map_or(0, |opening| opening.seats)),
    ]
}

pub(super) fn keep_event(db: &Connection, row: i64, commitment: CommitmentId, entered: &Entered) -> Result<()> {
    db.run(
        "INSERT INTO commitment_event (id, entry, commitment, kind, happened, written, names, event)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params_from_iter(event_row(row, commitment, entered)?),
    )?;
    Ok(())
}

/// The row of `commitment_event`, in the order of its columns.
pub(super) fn event_row(row: i64, commitment: CommitmentId, entered: &Entered) -> Result<Vec<Value>> {
    Ok(vec![
        Value::Text(entered.entry.clone()),
        Value::Integer(row),
        Value::Text(commitment.to_string()),
        Value::Text(entered.event.kind().word().to_owned()),
        Value::Text(entered.on.to_string()),
        Value::Text(stamp(entered.written)),
        entered.names.clone().map_or(Value::Null, Value::Text),
        Value::Text(json(&entered.event)?),
    ])
}

fn json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Failure::broken("failure-broken", error))
}

pub(super) fn read_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|_| Failure::broken("failure-damaged", "promise table"))
}
