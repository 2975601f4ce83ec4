//! HR's own log: signed, chained, only ever added to, in the form of the promise log (SAFETY 2). HR can't sign as a
//! manager, and can't change afterwards what it once wrote here.
//!
//! [`enter`] is the only way in: it signs and seals one event, adds it to this laptop's log, and works the case out again
//! for the list. Each case has a key of its own. When its time is over the key and the sealed contents go; the chain of
//! headers stays and verifies, and of the case stays what can be counted.

use chrono::{DateTime, NaiveDate};
use ed25519_dalek::SigningKey;
use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use super::case::{Case, ReviewStage};
use super::events::{ReviewEntered, ReviewEvent, ReviewEventKind, ReviewSilent, payload, read_payload};
use crate::app::Act;
use crate::commitments::log::sealed::Content;
use crate::commitments::log::{self, Entry, Former, Hash, LogId, NewEntry, PersonKey, Place, Ref, Subject};
use crate::commitments::{device_key, key_of_device};
use crate::error::{Failure, Result};
use crate::id::{LaptopId, ReviewCaseId};
use crate::sql::Sql;
use crate::time::stamp;
use crate::word::hex;

/// A condition over `e`, an entry: a return file holds it. What was taken back before it ever left stays here, and so does
/// the entry that took it back.
pub(super) const LEAVES: &str = "e.goes_back = 1
    AND (EXISTS (SELECT 1 FROM case_sent s WHERE s.id = e.id) OR NOT EXISTS (
        SELECT 1 FROM case_entry m
        WHERE m.review_case = e.review_case AND m.names = e.id AND m.kind = 'case_entered_by_mistake'))
    AND (e.kind <> 'case_entered_by_mistake' OR EXISTS (SELECT 1 FROM case_sent s WHERE s.id = e.names))";

/// Writes one event of a case into HR's log, and what follows from it into the list.
pub(super) fn enter(
    act: &Act,
    case: ReviewCaseId,
    on: NaiveDate,
    event: &ReviewEvent,
    names: Option<&str>,
) -> Result<String> {
    let db = act.db;
    let (device, signing) = device_key(db)?;
    let last = match head_of(db, &device)? {
        Some(last) => last,
        None => begin(act, &device, &signing)?,
    };
    let refs = match names {
        Some(entry) => vec![Ref::Entry(place_of(db, entry)?.ok_or_else(|| Failure::missing("hr-case-entry-gone"))?)],
        None => Vec::new(),
    };
    let (subject, key) = key_of(db, case)?;
    let payload = payload(case, on, event)?;
    let new = NewEntry {
        kind: event.kind().word(),
        subject,
        payload: &payload,
        refs,
        wall_ms: act.world.now().timestamp_millis(),
    };
    let entry = log::append(&last, &signing, &key, new)?;
    insert(act, &entry, Some(case))?;
    keep_case(db, case)?;
    Ok(entry_id(&entry.place()))
}

fn entry_id(place: &Place) -> String {
    format!("{}:{}", place.log, place.seq)
}

fn head_of(db: &Connection, device: &str) -> Result<Option<Place>> {
    db.maybe(
        "SELECT log, seq, hash FROM case_entry
         WHERE log = (SELECT id FROM case_log WHERE device = ?1) ORDER BY seq DESC LIMIT 1",
        [device],
        read_place,
    )
}

/// Opens this device's log. After a restore its first entry names the head of the log before, which another copy of the
/// vault may have continued, and is signed by the key of that log: it vouches for the new one.
fn begin(act: &Act, device: &str, signing: &SigningKey) -> Result<Place> {
    let former = act.db.maybe(
        "SELECT e.log, e.seq, e.hash, l.device FROM case_entry e JOIN case_log l ON l.id = e.log
         ORDER BY e.entry DESC LIMIT 1",
        [],
        |row| Ok((read_place(row)?, row.get::<_, String>(3)?)),
    )?;
    let former = former.map(|(head, device)| key_of_device(act.db, &device).map(|key| (head, key))).transpose()?;
    let former = former.as_ref().map(|(head, key)| Former { head: *head, key: Some(key) });
    let entry = log::begin(LogId::fresh()?, signing, former, act.world.now().timestamp_millis())?;
    act.db.run(
        "INSERT INTO case_log (id, device, begun_at) VALUES (?1, ?2, ?3)",
        (entry.header.log.to_string(), device, stamp(act.world.now())),
    )?;
    insert(act, &entry, None)?;
    Ok(entry.place())
}

/// Opens this device's log where it was not yet: a later one can only follow, and be vouched for by, one that was begun.
pub fn begin_log(act: &Act) -> Result<()> {
    let (device, signing) = device_key(act.db)?;
    match head_of(act.db, &device)? {
        Some(_) => Ok(()),
        None => begin(act, &device, &signing).map(drop),
    }
}

fn insert(act: &Act, entry: &Entry, case: Option<ReviewCaseId>) -> Result<()> {
    let kind = ReviewEventKind::ALL.iter().find(|kind| kind.word() == entry.header.kind);
    // What takes back an entry that stays here stays here too.
    let goes_back = match (kind, named(entry)) {
        (Some(ReviewEventKind::EnteredByMistake), Some(named)) => {
            act.db.one("SELECT goes_back FROM case_entry WHERE id = ?1", [named], |row| row.get(0))?
        }
        (kind, _) => kind.is_some_and(|kind| kind.goes_back()),
    };
    act.db.run(
        "INSERT INTO case_entry (id, log, seq, hash, header, signature, kind, names, goes_back, review_case, act)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        (
            entry_id(&entry.place()),
            entry.header.log.to_string(),
            entry.header.seq as i64,
            entry.hash.0.as_slice(),
            entry.header.to_bytes()?,
            entry.signature.to_bytes().as_slice(),
            &entry.header.kind,
            named(entry),
            goes_back,
            case,
            act.id,
        ),
    )?;
    if let Some(sealed) = &entry.sealed {
        let row = act.db.last_insert_rowid();
        act.db.run("INSERT INTO case_content (entry, review_case, sealed) VALUES (?1, ?2, ?3)", (row, case, sealed))?;
    }
    Ok(())
}

/// The pseudonym and the key of a case, made with its first entry.
fn key_of(db: &Connection, case: ReviewCaseId) -> Result<(Subject, PersonKey)> {
    if let Some(found) = known_key(db, case)? {
        return Ok(found);
    }
    let (subject, key) = (Subject::fresh()?, PersonKey::fresh()?);
    db.run(
        "INSERT INTO case_key (id, subject, secret) VALUES (?1, ?2, ?3)",
        (case, subject.to_string(), hex::encode(key.as_bytes())),
    )?;
    Ok((subject, key))
}

fn known_key(db: &Connection, case: ReviewCaseId) -> Result<Option<(Subject, PersonKey)>> {
    let found = db.maybe("SELECT subject, secret FROM case_key WHERE id = ?1", [case], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let Some((subject, secret)) = found else { return Ok(None) };
    let key = hex::decode(&secret).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok()).map(PersonKey::from_bytes);
    let found = Subject::from_hex(&subject).zip(key);
    found.map(Some).ok_or_else(|| Failure::broken("failure-damaged", "key of a case"))
}

fn read_place(row: &Row) -> rusqlite::Result<Place> {
    let (log, hash): (String, Vec<u8>) = (row.get(0)?, row.get(2)?);
    let place = LogId::from_hex(&log).zip(hash.try_into().ok().map(Hash));
    let (log, hash) = place.ok_or(rusqlite::Error::InvalidQuery)?;
    Ok(Place { log, seq: row.get::<_, i64>(1)?.cast_unsigned(), hash })
}

fn place_of(db: &Connection, entry: &str) -> Result<Option<Place>> {
    db.maybe("SELECT log, seq, hash FROM case_entry WHERE id = ?1", [entry], read_place)
}

type Parts = (Vec<u8>, Vec<u8>, Option<Vec<u8>>);

/// An entry of a case, opened.
pub(super) struct OpenEntry {
    pub entry: Entry,
    pub content: Content,
    pub entered: ReviewEntered,
}

/// The entries of a case in the order of the log, opened; none once its key is gone.
pub(super) fn entries_of(db: &Connection, case: ReviewCaseId) -> Result<Vec<OpenEntry>> {
    let Some((_, key)) = known_key(db, case)? else { return Ok(Vec::new()) };
    let parts = db.all(
        "SELECT e.header, e.signature, c.sealed FROM case_entry e JOIN case_content c ON c.entry = e.entry
         WHERE e.review_case = ?1 ORDER BY e.entry",
        [case],
        |row| -> rusqlite::Result<Parts> { Ok((row.get(0)?, row.get(1)?, row.get(2)?)) },
    )?;
    parts.into_iter().map(|parts| open(parts, &key)).collect()
}

fn open((header, signature, sealed): Parts, key: &PersonKey) -> Result<OpenEntry> {
    let damaged = || Failure::broken("failure-damaged", "entry of a case");
    let entry = Entry::from_parts(&header, &signature, sealed).map_err(|_| damaged())?;
    let content = entry.open_content(key)?;
    let (_, on, event) = read_payload(&entry.header.kind, &content.payload).map_err(|_| damaged())?;
    let entered = entered(&entry, on, event);
    Ok(OpenEntry { entry, content, entered })
}

/// An event beside what its header says of it.
pub(super) fn entered(entry: &Entry, on: NaiveDate, event: ReviewEvent) -> ReviewEntered {
    let names = named(entry);
    let written = DateTime::from_timestamp_millis(entry.header.wall_ms).unwrap_or_default();
    ReviewEntered { entry: entry_id(&entry.place()), written, on, names, event }
}

/// The entry that an entry names.
fn named(entry: &Entry) -> Option<String> {
    entry.header.refs.iter().find_map(|named| match named {
        Ref::Entry(place) => Some(entry_id(place)),
        Ref::Key(_) => None,
    })
}

/// The events of a case, in the order of the log.
pub(super) fn events_of(db: &Connection, case: ReviewCaseId) -> Result<Vec<ReviewEntered>> {
    Ok(entries_of(db, case)?.into_iter().map(|open| open.entered).collect())
}

/// Everything that was said in cases which may still be read, case by case in the order of the log.
pub fn everything_said(db: &Connection) -> Result<Vec<(ReviewCaseId, ReviewEntered)>> {
    let cases = db.all("SELECT id FROM review_case ORDER BY id", [], |row| row.get::<_, ReviewCaseId>(0))?;
    let mut said = Vec::new();
    for case in cases {
        said.extend(events_of(db, case)?.into_iter().map(|entered| (case, entered)));
    }
    Ok(said)
}

/// The row that the first entry of a case hangs on; what stands in it is worked out with every entry.
pub(super) fn begin_case(act: &Act, case: ReviewCaseId, laptop: LaptopId) -> Result<()> {
    act.db.run(
        "INSERT INTO review_case (id, laptop, reason, stage, since, opened_on, open_questions)
         VALUES (?1, ?2, 'other', 'opened', ?3, ?3, 0)",
        (case, laptop, act.world.today()),
    )?;
    Ok(())
}

/// The columns of a case that follow from its entries.
pub(super) const COLUMNS: &str =
    "reason, stage, since, opened_on, finding, found_on, remedy, decision, informed_on, closed_on, open_questions";

/// What stands in them.
pub(super) fn row_of(case: &Case) -> Vec<Value> {
    let day = |day: Option<NaiveDate>| day.map_or(Value::Null, |day| Value::Text(day.to_string()));
    let said = |word: Option<&str>| word.map_or(Value::Null, |word| Value::Text(word.to_owned()));
    vec![
        said(Some(case.reason.word())),
        said(Some(case.stage.word())),
        day(Some(case.since)),
        day(Some(case.opened_on)),
        said(case.finding().map(|finding| finding.said.finding.word())),
        day(case.finding().map(|finding| finding.on)),
        said(case.remedies.last().map(|remedy| remedy.said.remedy.word())),
        said(case.decisions.last().map(|decided| decided.said.decision.word())),
        day(case.informed.first().map(|informed| informed.on)),
        day(case.closed_on),
        Value::Integer(case.open_questions() as i64),
    ]
}

/// Works the row of a case out again from its entries.
fn keep_case(db: &Connection, id: ReviewCaseId) -> Result<()> {
    let case = Case::of(&events_of(db, id)?).ok_or_else(|| Failure::broken("failure-damaged", "case"))?;
    let places: Vec<String> = (2..=COLUMNS.split(',').count() + 1).map(|at| format!("?{at}")).collect();
    let row = [Value::Text(id.to_string())].into_iter().chain(row_of(&case));
    db.run(
        &format!("UPDATE review_case SET ({COLUMNS}) = ({}) WHERE id = ?1", places.join(", ")),
        rusqlite::params_from_iter(row),
    )?;
    Ok(())
}

/// The first entry of a case whose contents are gone or are not what was signed, or of which the list says something else
/// than its header: its id and its number.
pub(super) fn unreadable_in(db: &Connection, case: ReviewCaseId) -> Result<Option<(String, i64)>> {
    let key = known_key(db, case)?.map(|(_, key)| key);
    let rows = db.all(
        "SELECT e.header, e.signature, c.sealed, e.id, e.seq, e.kind, e.names FROM case_entry e
         LEFT JOIN case_content c ON c.entry = e.entry WHERE e.review_case = ?1 ORDER BY e.entry",
        [case],
        |row| {
            let parts: Parts = (row.get(0)?, row.get(1)?, row.get(2)?);
            let listed: (String, Option<String>) = (row.get(5)?, row.get(6)?);
            Ok((parts, (row.get::<_, String>(3)?, row.get::<_, i64>(4)?), listed))
        },
    )?;
    let whole = |parts: Parts, listed: &(String, Option<String>)| {
        let opened = key.as_ref().filter(|_| parts.2.is_some()).and_then(|key| open(parts, key).ok());
        opened.is_some_and(|open| open.entry.header.kind == listed.0 && open.entered.names == listed.1)
    };
    Ok(rows.into_iter().find_map(|(parts, at, listed)| (!whole(parts, &listed)).then_some(at)))
}

/// Ends the time of a case: what it says is destroyed with its key. What can be counted stays in its row, and the chain.
/// Runs inside a transaction in which `erasing` holds a row.
pub(super) fn expire(act: &Act, case: ReviewCaseId) -> Result<()> {
    enter(act, case, act.world.today(), &ReviewEvent::Expired(ReviewSilent { words: String::new() }), None)?;
    act.db.run("DELETE FROM case_content WHERE review_case = ?1", [case])?;
    act.db.run("DELETE FROM case_key WHERE id = ?1", [case])?;
    act.db.run(
        "UPDATE review_case SET stage = ?2, person = NULL, commitment = NULL WHERE id = ?1",
        (case, ReviewStage::Expired),
    )?;
    Ok(())
}
