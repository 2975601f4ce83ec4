//! When the time of a packet is over, and what somebody else remembers.
//!
//! HR's housekeeping erases what a packet told: names, words, positions, and what the requests said that asked for it. What
//! can be counted is kept, and so are the signed halves of entries, which name nobody. A center's housekeeping erases what
//! HR's requests said: why, and names that nobody here bears.

use rusqlite::Connection;

use super::asking::REQUEST_OPENS_FOR;
use super::requests::{RequestState, close};
use crate::app::{About, Act};
use crate::commitments::log::Place;
use crate::error::Result;
use crate::id::{LaptopId, PacketId, RequestId};
use crate::ledger;
use crate::review_cases;
use crate::sql::Sql;
use crate::time::plus_days;

/// Erases what packets told whose time is over, and what was waited for in vain. Answers how many packets and cases ended.
pub fn sweep(act: &mut Act, _: ()) -> Result<i64> {
    let over = act.db.all(
        "SELECT id FROM packet WHERE made_here = 0 AND purpose = 'review' AND erased_on IS NULL AND expires < ?1",
        [act.world.today()],
        |row| row.get::<_, PacketId>(0),
    )?;
    act.about(About::Reviews);
    act.db.run("INSERT INTO erasing (why) VALUES ('expired packet')", [])?;
    for packet in &over {
        erase(act, *packet)?;
    }
    forget_questions(act)?;
    let cases = review_cases::expire_cases(act)?;
    act.db.run("DELETE FROM erasing", [])?;
    Ok(over.len().max(cases) as i64)
}

/// In a center: what requests said goes once nobody can open them any more. One that nobody answered until then was let
/// be. Answers how many there were.
pub fn sweep_requests(act: &mut Act, _: ()) -> Result<i64> {
    let over = act.db.all(
        "SELECT r.id, r.closed IS NULL FROM review_request r
         WHERE r.made_here = 0 AND r.reason <> ''
           AND EXISTS (SELECT 1 FROM packet p WHERE p.request = r.id AND p.purpose = 'request' AND p.expires < ?1)",
        [act.world.today()],
        |row| Ok((row.get::<_, RequestId>(0)?, row.get::<_, bool>(1)?)),
    )?;
    act.about(About::Reviews);
    act.db.run("INSERT INTO erasing (why) VALUES ('expired request')", [])?;
    for (request, open) in &over {
        if *open {
            close(act, *request, RequestState::Declined)?;
        }
    }
    // Whom it named stays where they are known here: as a link that goes with the person.
    let requests: Vec<RequestId> = over.iter().map(|(request, _)| *request).collect();
    forget(act, &requests, "person IS NULL")?;
    act.db.run("DELETE FROM erasing", [])?;
    Ok(over.len() as i64)
}

/// A promise or a person that a newer packet told of again belongs to that one, and stays until its time is over.
fn erase(act: &Act, packet: PacketId) -> Result<()> {
    for statement in [
        "DELETE FROM received_content WHERE packet = ?1",
        "DELETE FROM reviewed_fact WHERE packet = ?1",
        "UPDATE reviewed_promise SET what = '', standing = '', erased = 1 WHERE packet = ?1",
        "UPDATE reviewed_person SET name = '', number = '' WHERE packet = ?1",
    ] {
        act.db.run(statement, [packet])?;
    }
    act.db.run("UPDATE packet SET erased_on = ?2 WHERE id = ?1", (packet, act.world.today()))?;
    Ok(())
}

/// Requests that were answered and of which nothing can be read any more forget why and whom they asked. So do those that
/// nobody answered while they could be opened.
fn forget_questions(act: &Act) -> Result<()> {
    let over = act.db.all(
        "SELECT r.id FROM review_request r WHERE r.made_here = 1 AND r.reason <> '' AND (r.closed = 'answered' OR r.answer_by < ?1)
           AND NOT EXISTS (SELECT 1 FROM packet p
                           WHERE p.request = r.id AND p.purpose = 'review' AND p.made_here = 0 AND p.erased_on IS NULL)",
        [plus_days(act.world.today(), -REQUEST_OPENS_FOR)],
        |row| row.get::<_, RequestId>(0),
    )?;
    forget(act, &over, "1")
}

/// Why these requests were made, and those of their names that fulfil a condition: gone, from the history too.
fn forget(act: &Act, requests: &[RequestId], which: &str) -> Result<()> {
    let mut rows = Vec::new();
    for request in requests {
        let names = format!("SELECT id FROM review_asked_for WHERE request = ?1 AND {which}");
        let names = act.db.all(&names, [request], |row| row.get(0))?;
        rows.extend(names.into_iter().map(|id: String| ("review_asked_for".to_owned(), id)));
        rows.push(("review_request".to_owned(), request.to_string()));
        act.db.run(&format!("DELETE FROM review_asked_for WHERE request = ?1 AND {which}"), [request])?;
        act.db.run("UPDATE review_request SET reason = '' WHERE id = ?1", [request])?;
    }
    ledger::blank(act.db, &rows)
}

/// What HR remembers of this center's logs, as its answer says: from now on the check of the record is held against it.
/// A place that was told before is not told again.
pub fn witness(act: &Act, laptop: LaptopId, place: &Place, seen_on: chrono::NaiveDate) -> Result<()> {
    if is_witnessed(act.db, laptop, place)? {
        return Ok(());
    }
    act.db.run(
        "INSERT INTO log_witness (id, laptop, log, seq, hash, seen_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            act.world.fresh_uuid().to_string(),
            laptop,
            place.log.to_string(),
            place.seq.cast_signed(),
            place.hash.to_string(),
            seen_on,
        ),
    )?;
    Ok(())
}

fn is_witnessed(db: &Connection, laptop: LaptopId, place: &Place) -> Result<bool> {
    let found = db.maybe(
        "SELECT 1 FROM log_witness WHERE laptop = ?1 AND log = ?2 AND seq = ?3 AND hash = ?4",
        (laptop, place.log.to_string(), place.seq.cast_signed(), place.hash.to_string()),
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}
