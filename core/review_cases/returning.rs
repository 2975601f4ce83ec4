//! The return file: what goes from HR back to a center, and nothing beside it. Questions, findings, remedies, decisions
//! (and what was taken back of these), each as its signed entry of HR's log; and how far HR has seen the center's log:
//! "witnessed up to entry 412 on 3 March".
//!
//! A file holds everything that HR ever said to this center, did not take back before it left, and that may still be read,
//! not only what is new: so one that was lost on the way is made good by the next. It names the request that it answers.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::Case;
use super::events::{ReviewAnswer, ReviewEvent, ReviewInformed};
use super::keeping::{self, LEAVES, enter, entries_of, events_of};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Result};
use crate::files::{Document, name_of_file};
use crate::id::{CommitmentId, LaptopId, PacketId, RequestId, ReviewCaseId};
use crate::laptops::{LaptopKind, must_be_known};
use crate::packets::{Count, Purpose};
use crate::reviews::records::{AboutReturn, AnswerToHr, InformedForHr, Record};
use crate::reviews::{Letter, REQUEST_OPENS_FOR, send};
use crate::sql::Sql;
use crate::time::plus_days;

/// Days in which a return file may be opened.
const OPENS_FOR: i64 = 60;
/// Days that a case waits for its promise where nothing was asked for yet: as long as a packet may be opened.
const WAITS_FOR: i64 = 60;

#[derive(Debug, Deserialize, TS)]
pub struct ReturnTo {
    /// The center.
    pub laptop: LaptopId,
}

/// A return file that was made.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnMade {
    pub packet: PacketId,
    /// The file; none where it was only tried.
    pub document: Option<Document>,
    pub expires: NaiveDate,
    pub cases: i64,
    pub entries: i64,
    /// Entries that no file has taken back before.
    pub fresh: i64,
    /// How far each log of the center was seen: "witnessed up to entry 412 on 3 March".
    pub witnessed: Vec<Message>,
}

/// Makes the return file for a center.
pub fn make_return(act: &mut Act, input: ReturnTo) -> Result<ReturnMade> {
    let name = must_be_known(act.db, input.laptop, LaptopKind::Center)?;
    let (records, entries, cases) = what_goes_back(act.db, input.laptop)?;
    let seen = seen_heads(act.db, input.laptop)?;
    let request = request_answered(act.db, input.laptop)?;
    let Some(request) = request.filter(|_| !entries.is_empty() || !seen.is_empty()) else {
        return Err(Failure::refused("return-nothing"));
    };
    act.about(About::Reviews);
    let expires = plus_days(act.world.today(), OPENS_FOR);
    let witness = seen.iter().map(|seen| Record::Witness {
        header: seen.header.clone(),
        signature: seen.signature.clone(),
        seen_on: seen.on,
    });
    let about = Record::Return(AboutReturn { request });
    let records: Vec<Record> = [about].into_iter().chain(records).chain(witness).collect();
    let count = |what: &str, how_many: usize| Count { what: what.to_owned(), how_many: how_many as u64 };
    let letter = Letter {
        to: input.laptop,
        purpose: Purpose::Return,
        request: Some(request),
        span: None,
        expires,
        counts: vec![count("case", cases), count("entry", entries.len())],
        withheld: Vec::new(),
        records: &records,
    };
    let (packet, sealed) = send(act, letter)?;
    let mut fresh = 0;
    for entry in &entries {
        fresh += if sealed.is_none() {
            i64::from(act.db.maybe("SELECT 1 FROM case_sent WHERE id = ?1", [entry], |_| Ok(()))?.is_none())
        } else {
            act.db.run(
                "INSERT INTO case_sent (id, packet, day) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING",
                (entry, packet, act.world.today()),
            )? as i64
        };
    }
    let file = format!("return-{}-{}.evenkeel", name_of_file(&name), act.world.today());
    let document = sealed.map(|sealed| act.files.offer(&file, sealed.file)).transpose()?;
    let told = |seen: &SeenEntry| Message::new("return-witnessed").with("number", seen.seq).with("date", seen.on);
    let witnessed = seen.iter().map(told).collect();
    Ok(ReturnMade { packet, document, expires, cases: cases as i64, entries: entries.len() as i64, fresh, witnessed })
}

/// The records, the ids of the entries in them, and from how many cases they are.
fn what_goes_back(db: &Connection, laptop: LaptopId) -> Result<(Vec<Record>, Vec<String>, usize)> {
    let cases = db.all(
        "SELECT id, commitment FROM review_case WHERE laptop = ?1 AND commitment IS NOT NULL ORDER BY id",
        [laptop],
        |row| Ok((row.get::<_, ReviewCaseId>(0)?, row.get::<_, CommitmentId>(1)?)),
    )?;
    let (mut records, mut ids, mut from) = (Vec::new(), Vec::new(), 0);
    for (case, commitment) in cases {
        let goes: BTreeSet<String> = db
            .all(&format!("SELECT e.id FROM case_entry e WHERE e.review_case = ?1 AND {LEAVES}"), [case], |row| {
                row.get(0)
            })?
            .into_iter()
            .collect();
        let before = ids.len();
        for open in entries_of(db, case)?.into_iter().filter(|open| goes.contains(&open.entered.entry)) {
            records.push(Record::Returned {
                commitment,
                header: open.entry.header.to_bytes()?,
                signature: open.entry.signature.to_bytes().to_vec(),
                salt: open.content.salt,
                payload: open.content.payload.to_vec(),
            });
            ids.push(open.entered.entry);
        }
        from += usize::from(ids.len() > before);
    }
    Ok((records, ids, from))
}

/// The newest entry of a log that came, and when.
struct SeenEntry {
    seq: i64,
    header: Vec<u8>,
    signature: Vec<u8>,
    on: NaiveDate,
}

/// How far each log of a center was seen here.
fn seen_heads(db: &Connection, laptop: LaptopId) -> Result<Vec<SeenEntry>> {
    db.all(
        "SELECT max(w.seq), w.header, w.signature, p.day FROM witnessed_entry w
         JOIN packet p ON p.id = w.packet WHERE p.laptop = ?1 GROUP BY w.log ORDER BY w.log",
        [laptop],
        |row| Ok(SeenEntry { seq: row.get(0)?, header: row.get(1)?, signature: row.get(2)?, on: row.get(3)? }),
    )
}

/// The request that a return file answers: the newest of those that brought a promise of which it says something new. Where
/// it says nothing new, the newest that was answered.
fn request_answered(db: &Connection, laptop: LaptopId) -> Result<Option<RequestId>> {
    let spoken_of = db.maybe(
        &format!(
            "SELECT k.request FROM review_case c JOIN case_entry e ON e.review_case = c.id
             JOIN reviewed_promise p ON p.id = c.commitment JOIN packet k ON k.id = p.told_by
             WHERE c.laptop = ?1 AND k.request IS NOT NULL AND {LEAVES}
               AND NOT EXISTS (SELECT 1 FROM case_sent s WHERE s.id = e.id)
             ORDER BY k.day DESC, k.rowid DESC LIMIT 1"
        ),
        [laptop],
        |row| row.get(0),
    )?;
    if spoken_of.is_some() {
        return Ok(spoken_of);
    }
    db.maybe(
        "SELECT request FROM packet WHERE laptop = ?1 AND made_here = 0 AND request IS NOT NULL
         ORDER BY day DESC, rowid DESC LIMIT 1",
        [laptop],
        |row| row.get(0),
    )
}

/// Takes what came back with a packet of the center: answers to questions, and when the employee was told. A record that
/// was taken before is passed over; so is one about a case that is over or not known here.
pub fn take_answers(act: &Act, laptop: LaptopId, records: &[Record]) -> Result<()> {
    for record in records {
        match record {
            Record::Answer(answer) => take_answer(act, laptop, answer)?,
            Record::Informed(informed) => take_informed(act, laptop, informed)?,
            _ => {}
        }
    }
    newer_packets(act, laptop)
}

/// The case of an entry of HR's own log, as long as it may be read.
fn case_of(db: &Connection, laptop: LaptopId, entry: &str) -> Result<Option<(ReviewCaseId, Case)>> {
    let id: Option<ReviewCaseId> = db.maybe(
        "SELECT c.id FROM case_entry e JOIN review_case c ON c.id = e.review_case WHERE e.id = ?1 AND c.laptop = ?2",
        (entry, laptop),
        |row| row.get(0),
    )?;
    let Some(id) = id else { return Ok(None) };
    Ok(Case::of(&events_of(db, id)?).map(|case| (id, case)))
}

fn take_answer(act: &Act, laptop: LaptopId, answer: &AnswerToHr) -> Result<()> {
    let Some((id, case)) = case_of(act.db, laptop, &answer.entry)? else { return Ok(()) };
    let waits = case.questions.iter().any(|asked| asked.question.entry == answer.entry && asked.answer.is_none());
    if waits && !case.stage.is_over() {
        let event = ReviewEvent::Answered(ReviewAnswer { words: answer.words.clone(), by: answer.by.clone() });
        enter(act, id, answer.on, &event, Some(&answer.entry))?;
    }
    Ok(())
}

fn take_informed(act: &Act, laptop: LaptopId, informed: &InformedForHr) -> Result<()> {
    let Some((id, case)) = case_of(act.db, laptop, &informed.entry)? else { return Ok(()) };
    let event = ReviewInformed { by: informed.by.clone(), way: informed.way, reply: informed.reply.clone() };
    let known = case.informed.iter().any(|known| known.on == informed.on && known.said == event);
    let event = ReviewEvent::EmployeeInformed(event);
    if !known && case.allows(event.kind()) {
        enter(act, id, informed.on, &event, Some(&informed.entry))?;
    }
    Ok(())
}

/// Cases whose promise came again with a newer packet say so.
fn newer_packets(act: &Act, laptop: LaptopId) -> Result<()> {
    let cases = act.db.all(
        "SELECT c.id, k.head, k.day FROM review_case c JOIN reviewed_promise p ON p.id = c.commitment
         JOIN packet k ON k.id = p.told_by WHERE c.laptop = ?1 AND c.stage NOT IN ('closed', 'expired') AND p.erased = 0",
        [laptop],
        |row| Ok((row.get::<_, ReviewCaseId>(0)?, row.get::<_, i64>(1)?, row.get::<_, NaiveDate>(2)?)),
    )?;
    for (id, head, day) in cases {
        let seen = Case::of(&events_of(act.db, id)?).and_then(|case| case.seen);
        // After a restore the record goes on in another log, whose numbers begin anew.
        if seen.is_some_and(|seen| seen != head) {
            let event = ReviewEvent::Received(super::events::ReviewReceived { head });
            enter(act, id, day, &event, None)?;
        }
    }
    Ok(())
}

/// Ends the time of every case whose promise was erased because the time of its packet is over, and of every case whose
/// promise never came: when its request can't be answered any more, or nobody asked. Runs inside a transaction in which
/// `erasing` holds a row. Answers how many.
pub fn expire_cases(act: &Act) -> Result<usize> {
    let today = act.world.today();
    let over = act.db.all(
        "SELECT c.id FROM review_case c JOIN reviewed_promise p ON p.id = c.commitment WHERE p.erased = 1
         UNION SELECT c.id FROM review_case c LEFT JOIN review_request r ON r.id = c.request
         WHERE c.commitment IS NULL AND c.stage <> 'expired'
           AND CASE WHEN r.id IS NULL THEN c.opened_on < ?2 ELSE r.answer_by < ?1 END
           AND NOT EXISTS (SELECT 1 FROM packet k WHERE k.request = c.request AND k.purpose = 'review'
                           AND k.made_here = 0 AND k.erased_on IS NULL)",
        [plus_days(today, -REQUEST_OPENS_FOR), plus_days(today, -WAITS_FOR)],
        |row| row.get::<_, ReviewCaseId>(0),
    )?;
    for case in &over {
        keeping::expire(act, *case)?;
    }
    Ok(over.len())
}
