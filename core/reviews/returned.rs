//! What comes back from HR, in a center: looked at, taken once, shown beside the promise, answered, and told to the
//! employee.
//!
//! The entries of HR's log are a set: taking a file again, or two in another order, makes no difference. Each is signed by
//! HR's laptop, so neither side can say later that something else was written.

use std::collections::HashSet;

use chrono::NaiveDate;
use ed25519_dalek::Signature;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::post::{Delivery, PacketFault, Received, Refusal, keep, receive, to_json};
use super::records::Record;
use super::replying::ReturnedLine;
use super::requests::ChosenFile;
use crate::app::{About, Act, Ask};
use crate::commitments::log::sealed::commit;
use crate::commitments::log::{Entry, Place, Ref};
use crate::error::{Message, Result};
use crate::id::{CommitmentId, LaptopId, PersonId, RequestId};
use crate::laptops::{self, LaptopKind};
use crate::packets::{Fault, Purpose};
use crate::people;
use crate::review_cases::events::{ReviewEvent, ReviewEventKind, read_payload};
use crate::sql::Sql;
use crate::word::hex;

/// An entry of HR's log that was proven.
struct Proven {
    id: String,
    commitment: CommitmentId,
    case: String,
    on: NaiveDate,
    names: Option<String>,
    event: ReviewEvent,
    header: Vec<u8>,
    signature: Vec<u8>,
    salt: [u8; 32],
    payload: Vec<u8>,
}

impl Proven {
    /// The entry, and its case.
    fn place(&self) -> (String, String) {
        (self.id.clone(), self.case.clone())
    }
}

/// A return file that may be taken.
struct Return {
    received: Received,
    /// The request that it answers; none where that is not here any more.
    request: Option<RequestId>,
    entries: Vec<Proven>,
    /// The newest entry of each log of this laptop that HR has seen, and on which day it came.
    witnessed: Vec<(Place, NaiveDate)>,
}

/// Opens a return file, or says why it is refused.
fn return_in(ask: &Ask, file: &str) -> Result<std::result::Result<Return, Refusal>> {
    let received = match receive(ask, file, Purpose::Return)? {
        Delivery::Received(received) => *received,
        Delivery::Fork(_) => return Ok(Err(Fault::Fork.into())),
        Delivery::Refused(refusal) => return Ok(Err(refusal)),
    };
    laptops::must_be_known(ask.db, received.laptop, LaptopKind::Hr)?;
    let Some(request) = request_in(ask.db, &received)? else { return Ok(Err(Refusal::new(PacketFault::Altered))) };
    // A key that came vouched for is kept once the file is taken.
    let known = laptops::accepted(ask.db, received.laptop)?;
    let keys: Vec<_> = known.iter().map(|keys| keys.signs).chain([received.packet.manifest.sender.signs]).collect();
    let (mut entries, mut witnessed) = (Vec::new(), Vec::new());
    for record in &received.records {
        match record {
            Record::Returned { .. } => match proven(record).filter(|(_, entry)| keys.contains(&entry.header.author)) {
                Some((proven, _)) => entries.push(proven),
                None => return Ok(Err(Refusal::new(PacketFault::Altered))),
            },
            Record::Witness { header, signature, seen_on } => match whose(ask.db, header, signature)? {
                Writer::Here(place) => witnessed.push((place, *seen_on)),
                Writer::Gone => {}
                Writer::Stranger => return Ok(Err(Refusal::new(PacketFault::Altered))),
            },
            _ => {}
        }
    }
    for entry in &entries {
        let header = ask
            .db
            .maybe("SELECT header FROM returned_entry WHERE id = ?1", [&entry.id], |row| row.get::<_, String>(0))?;
        // HR's log says something else in this place than it once did.
        if header.is_some_and(|header| header != hex::encode(&entry.header)) {
            return Ok(Err(Fault::Fork.into()));
        }
        if !may_speak_of(ask.db, received.laptop, entry.commitment)? {
            return Ok(Err(Refusal::new(PacketFault::Altered)));
        }
    }
    Ok(Ok(Return { received, request, entries, witnessed }))
}

/// Who wrote an entry that HR says it saw.
enum Writer {
    /// This laptop, in a log that is here.
    Here(Place),
    /// A log that is not here, as one that a restore left behind. Nothing can be held against it, so nothing is told of it.
    Gone,
    /// Somebody else, in the name of a log that is here.
    Stranger,
}

/// An entry that HR says it saw must be signed by the device whose log it is of: else anybody could have written it. The
/// first entry of a log may be signed by the device before.
fn whose(db: &Connection, header: &[u8], signature: &[u8]) -> Result<Writer> {
    let entry = Entry::from_parts(header, signature, None).ok().filter(Entry::is_genuine);
    let Some(entry) = entry else { return Ok(Writer::Stranger) };
    let own: Option<String> = db.maybe(
        "SELECT d.public_key FROM promise_log l JOIN device d ON d.id = l.device WHERE l.id = ?1",
        [entry.header.log.to_string()],
        |row| row.get(0),
    )?;
    let opening = entry.header.seq == 1;
    Ok(match own {
        Some(own) if opening || own == entry.header.author.to_string() => Writer::Here(entry.place()),
        Some(_) => Writer::Stranger,
        None => Writer::Gone,
    })
}

/// Which request a return file answers; none inside where it is not here any more, as after a restore. None at all where it
/// names no request or more than one, or one that another laptop made.
fn request_in(db: &Connection, received: &Received) -> Result<Option<Option<RequestId>>> {
    let mut named = received.records.iter().filter_map(|record| match record {
        Record::Return(about) => Some(about.request),
        _ => None,
    });
    let (Some(request), None) = (named.next(), named.next()) else { return Ok(None) };
    let whose = db.maybe("SELECT laptop, made_here FROM review_request WHERE id = ?1", [request], |row| {
        Ok((row.get::<_, LaptopId>(0)?, row.get::<_, bool>(1)?))
    })?;
    Ok(match whose {
        Some((laptop, false)) if laptop == received.laptop => Some(Some(request)),
        Some(_) => None,
        None => Some(None),
    })
}

/// Whether a laptop may say something about a promise: it was sent to that laptop. One that is not here any more is nobody's,
/// and what is said of it is passed over.
fn may_speak_of(db: &Connection, laptop: LaptopId, commitment: CommitmentId) -> Result<bool> {
    let strange = db.maybe(
        "SELECT 1 FROM commitment c WHERE c.id = ?1 AND NOT EXISTS (
             SELECT 1 FROM packet_promise s JOIN packet p ON p.id = s.packet
             WHERE s.commitment = c.id AND s.left_out = 0 AND p.laptop = ?2 AND p.made_here = 1)",
        (commitment, laptop),
        |_| Ok(()),
    )?;
    Ok(strange.is_none())
}

/// What HR took back, in this file or in one before: the entry, and the case that it must be of.
fn taken_back(db: &Connection, found: &Return) -> Result<HashSet<(String, String)>> {
    let before = db.all(
        "SELECT names, review_case FROM returned_entry
         WHERE laptop = ?1 AND kind = 'case_entered_by_mistake' AND names IS NOT NULL",
        [found.received.laptop],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mistakes = found.entries.iter().filter(|entry| entry.event.kind() == ReviewEventKind::EnteredByMistake);
    let now = mistakes.filter_map(|entry| Some((entry.names.clone()?, entry.case.clone())));
    Ok(before.into_iter().chain(now).collect())
}

/// An entry with its contents, where the signature, the commitment and the form are right and it may go back at all.
fn proven(record: &Record) -> Option<(Proven, Entry)> {
    let Record::Returned { commitment, header, signature, salt, payload } = record else { return None };
    Signature::from_slice(signature).ok()?;
    let entry = Entry::from_parts(header, signature, None).ok()?;
    let whole = entry.is_genuine() && commit(salt, payload).ok()? == entry.header.commit;
    let (case, on, event) = read_payload(&entry.header.kind, payload).ok()?;
    if !whole || !event.kind().goes_back() {
        return None;
    }
    let names = entry.header.refs.iter().find_map(|named| match named {
        Ref::Entry(place) => Some(format!("{}:{}", place.log, place.seq)),
        Ref::Key(_) => None,
    });
    let proven = Proven {
        id: format!("{}:{}", entry.header.log, entry.header.seq),
        commitment: *commitment,
        case: case.to_string(),
        on,
        names,
        event,
        header: header.clone(),
        signature: signature.clone(),
        salt: *salt,
        payload: payload.clone(),
    };
    Some((proven, entry))
}

/// What a return file says. Nothing is taken yet.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnRead {
    pub sound: bool,
    /// Why it is refused; none where it may be taken.
    pub fault: Option<PacketFault>,
    /// The result of the check, first of all.
    pub sentence: Message,
    /// The eight words of whoever signed it.
    pub words: Vec<String>,
    /// What this side calls HR's laptop.
    pub from: String,
    /// What is new here.
    pub lines: Vec<ReturnedLine>,
    /// Entries that are here already.
    pub known: i64,
    /// Entries about promises that are not here any more.
    pub about_nobody: i64,
    /// How far HR remembers the log of this laptop.
    pub witnessed: Vec<Message>,
    pub expires: Option<NaiveDate>,
    /// What is worth a word, and no fault.
    pub notes: Vec<Message>,
}

/// Looks at a return file before it is taken.
pub fn read_return(ask: &Ask, input: ChosenFile) -> Result<ReturnRead> {
    let found = match return_in(ask, &input.file)? {
        Ok(found) => found,
        Err(refusal) => {
            return Ok(ReturnRead {
                sound: false,
                fault: Some(refusal.fault),
                sentence: refusal.sentence,
                words: refusal.words,
                from: String::new(),
                lines: Vec::new(),
                known: 0,
                about_nobody: 0,
                witnessed: Vec::new(),
                expires: None,
                notes: Vec::new(),
            });
        }
    };
    let from = laptops::name_of(ask.db, found.received.laptop)?;
    let taken_back = taken_back(ask.db, &found)?;
    let (mut lines, mut known, mut about_nobody) = (Vec::new(), 0, 0);
    for entry in &found.entries {
        if is_here(ask.db, &entry.id)? {
            known += 1;
        } else if let Some((person, name, what)) = promise_of(ask.db, entry.commitment)? {
            lines.push(ReturnedLine {
                entry: entry.id.clone(),
                commitment: entry.commitment,
                person,
                name,
                what,
                on: entry.on,
                taken_on: None,
                event: entry.event.clone(),
                struck: taken_back.contains(&entry.place()),
                answer: None,
                informed: Vec::new(),
            });
        } else {
            about_nobody += 1;
        }
    }
    let manifest = &found.received.packet.manifest;
    Ok(ReturnRead {
        sound: true,
        fault: None,
        sentence: Message::new("return-sound").with("name", from.as_str()).with("count", lines.len()),
        words: laptops::words_of(&manifest.sender),
        notes: found.received.notes(&from),
        from,
        lines,
        known,
        about_nobody,
        witnessed: found.witnessed.iter().map(told_witness).collect(),
        expires: Some(manifest.cover.expires),
    })
}

fn told_witness((place, on): &(Place, NaiveDate)) -> Message {
    Message::new("return-witnessed").with("number", place.seq.cast_signed()).with("date", *on)
}

fn is_here(db: &Connection, entry: &str) -> Result<bool> {
    Ok(db.maybe("SELECT 1 FROM returned_entry WHERE id = ?1", [entry], |_| Ok(()))?.is_some())
}

/// Whose promise it is, what they are called, and what was promised.
fn promise_of(db: &Connection, commitment: CommitmentId) -> Result<Option<(PersonId, String, String)>> {
    let found = db.maybe("SELECT person, what FROM commitment WHERE id = ?1", [commitment], |row| {
        Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?))
    })?;
    found.map(|(person, what)| Ok((person, people::name_of(db, person)?, what))).transpose()
}

/// What taking a return file did.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnTaken {
    /// New entries.
    pub entries: i64,
    /// Questions that HR did not take back.
    pub questions: i64,
    /// Decisions of which the employee is to be told.
    pub to_tell: i64,
}

/// Takes a return file, once. What HR remembers of this laptop's log is kept too: from then on it is held against it.
pub fn take_return(act: &mut Act, input: ChosenFile) -> Result<ReturnTaken> {
    let found = return_in(&act.ask(), &input.file)?.map_err(Refusal::failure)?;
    act.about(About::Reviews);
    keep(act, &found.received, found.request)?;
    for (place, seen_on) in &found.witnessed {
        super::witness(act, found.received.laptop, place, *seen_on)?;
    }
    let taken_back = taken_back(act.db, &found)?;
    let mut taken = ReturnTaken { entries: 0, questions: 0, to_tell: 0 };
    for entry in &found.entries {
        let fresh = !is_here(act.db, &entry.id)? && promise_of(act.db, entry.commitment)?.is_some();
        if !fresh {
            continue;
        }
        keep_entry(act, found.received.laptop, entry)?;
        taken.entries += 1;
        if taken_back.contains(&entry.place()) {
            continue;
        }
        taken.questions += i64::from(entry.event.kind() == ReviewEventKind::Asked);
        taken.to_tell += i64::from(entry.event.kind() == ReviewEventKind::Decided);
    }
    if taken.questions > 0 {
        act.consequence(Message::new("return-asks").with("count", taken.questions));
    }
    if taken.to_tell > 0 {
        act.consequence(Message::new("return-tell").with("count", taken.to_tell));
    }
    act.because(&taken.entries.to_string());
    Ok(taken)
}

fn keep_entry(act: &Act, laptop: LaptopId, entry: &Proven) -> Result<()> {
    act.db.run(
        "INSERT INTO returned_entry (id, laptop, commitment, review_case, kind, happened, names, event, header, signature,
                                     salt, payload, taken_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        (
            &entry.id,
            laptop,
            entry.commitment,
            &entry.case,
            entry.event.kind(),
            entry.on,
            &entry.names,
            to_json(&entry.event)?,
            hex::encode(&entry.header),
            hex::encode(&entry.signature),
            hex::encode(&entry.salt),
            hex::encode(&entry.payload),
            act.world.today(),
        ),
    )?;
    Ok(())
}
