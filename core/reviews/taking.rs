//! HR takes a packet, in one act after everything was checked; and keeps the evidence where two histories contradict
//! each other.

use chrono::NaiveDate;
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::chains::Differing;
use super::opening::{Forked, Opened, Opening, Seen, open_review};
use super::post::{Contradicting, Refusal, keep, to_json};
use super::records::Record;
use super::requests::{ChosenFile, RequestState, close};
use crate::app::{About, Act};
use crate::commitments::log::Link;
use crate::error::{Failure, Result};
use crate::id::{LaptopId, PacketId};
use crate::packets::Fault;
use crate::review_cases;
use crate::sql::Sql;
use crate::word::hex;

/// Takes a packet that was looked at.
pub fn take(act: &mut Act, input: ChosenFile) -> Result<PacketId> {
    let opened = match open_review(&act.ask(), &input.file)? {
        Opening::Sound(opened) => opened,
        Opening::Fork(_) => return Err(Refusal::from(Fault::Fork).failure()),
        Opening::Refused(refusal) => return Err(refusal.failure()),
    };
    act.about(About::Reviews);
    let packet = keep(act, &opened.received, Some(opened.about.request))?;
    keep_halves(act, packet, &opened)?;
    keep_people(act, packet, &opened)?;
    for promise in &opened.promises {
        keep_promise(act, packet, &opened, promise)?;
    }
    keep_facts(act, packet, &opened)?;
    close(act, opened.about.request, RequestState::Answered)?;
    review_cases::take_answers(act, opened.received.laptop, &opened.received.records)?;
    Ok(packet)
}

fn keep_halves(act: &Act, packet: PacketId, opened: &Opened) -> Result<()> {
    for half in opened.chains.new_halves() {
        let log = half.header.log.to_string();
        act.db.run(
            "INSERT INTO witnessed_entry (id, packet, log, seq, hash, header, signature) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            (
                format!("{log}:{}", half.header.seq),
                packet,
                &log,
                half.header.seq.cast_signed(),
                half.hash.0.as_slice(),
                &half.link.header,
                &half.link.signature,
            ),
        )?;
    }
    Ok(())
}

/// The packet that a row belongs to from now on: the one that can be read longer. A packet with an early last day takes
/// nothing away that HR may read until a later one.
fn lasting(table: &str) -> String {
    let expires = |packet: &str| format!("(SELECT expires FROM packet WHERE id = {packet})");
    let (new, old) = ("excluded.packet".to_owned(), format!("{table}.packet"));
    format!("CASE WHEN {} >= {} THEN {new} ELSE {old} END", expires(&new), expires(&old))
}

fn keep_people(act: &Act, packet: PacketId, opened: &Opened) -> Result<()> {
    for person in &opened.people {
        act.db.run(
            &format!(
                "INSERT INTO reviewed_person (id, laptop, packet, name, number, stated) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (id) DO UPDATE SET packet = {}, name = excluded.name, number = excluded.number,
                     stated = excluded.stated",
                lasting("reviewed_person")
            ),
            (
                &person.subject,
                opened.received.laptop,
                packet,
                &person.name,
                &person.number,
                opened.stated.get(&person.subject),
            ),
        )?;
    }
    Ok(())
}

fn keep_promise(act: &Act, packet: PacketId, opened: &Opened, promise: &Seen) -> Result<()> {
    let left = opened.people.iter().find(|person| person.subject == promise.subject).and_then(|person| person.left);
    let standing = &promise.standing;
    let moves = || standing.employer_moves();
    let text = |text: String| Value::Text(text);
    let day = |day: Option<NaiveDate>| day.map_or(Value::Null, |day| Value::Text(day.to_string()));
    let count = |number: usize| Value::Integer(number as i64);
    // Another leader's packet is another center's; only who goes on with a promise tells of it.
    let belongs = format!(
        "CASE WHEN reviewed_promise.laptop = excluded.laptop THEN {} ELSE excluded.packet END",
        lasting("reviewed_promise")
    );
    act.db.run(
        &format!(
            "INSERT INTO reviewed_promise (id, laptop, packet, person, what, said, promised_on, original_due, due,
                                           confirm_asked_on, ended_on, left_on, moves, moves_cover, standing, told_by)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?3)
             ON CONFLICT (id) DO UPDATE SET packet = {belongs}, told_by = excluded.told_by, laptop = excluded.laptop, person = excluded.person,
                 what = excluded.what, said = excluded.said, original_due = excluded.original_due, due = excluded.due,
                 confirm_asked_on = excluded.confirm_asked_on, ended_on = excluded.ended_on,
                 left_on = excluded.left_on, moves = excluded.moves, moves_cover = excluded.moves_cover,
                 standing = excluded.standing, erased = 0"
        ),
        params_from_iter([
            text(promise.commitment.to_string()),
            text(opened.received.laptop.to_string()),
            text(packet.to_string()),
            text(promise.subject.clone()),
            text(standing.terms.what.clone()),
            text(standing.said.word().to_owned()),
            day(Some(standing.promised_on)),
            day(standing.original_due),
            day(standing.due),
            day(standing.confirm_asked_on),
            day(standing.ended_on),
            day(left),
            count(moves().count()),
            count(moves().filter(|moved| moved.cause.is_cover()).count()),
            text(to_json(standing)?),
        ]),
    )?;
    for (at, content) in promise.contents.iter().enumerate() {
        act.db.run(
            &format!(
                "INSERT INTO received_content (id, packet, commitment, at, salt, payload) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (id) DO UPDATE SET packet = {}, at = excluded.at",
                lasting("received_content")
            ),
            (content.id(), packet, promise.commitment, at as i64 + 1, content.salt.as_slice(), &content.payload),
        )?;
    }
    Ok(())
}

fn keep_facts(act: &Act, packet: PacketId, opened: &Opened) -> Result<()> {
    // What is told of somebody's positions takes the place of what was told before of the time that was asked about.
    let (since, until): (Option<NaiveDate>, Option<NaiveDate>) =
        act.db.one("SELECT since, until FROM review_request WHERE id = ?1", [opened.about.request], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    act.db.run("INSERT INTO erasing (why) VALUES ('newer packet')", [])?;
    for person in &opened.people {
        act.db.run(
            "DELETE FROM reviewed_fact WHERE about = ?1 AND kind <> 'party'
               AND (?3 IS NULL OR iif(kind = 'transition', fact ->> '$.on', fact ->> '$.from') <= ?3)
               AND (?2 IS NULL OR coalesce(iif(kind = 'transition', fact ->> '$.on', fact ->> '$.to'), ?2) >= ?2)",
            (&person.subject, since, until),
        )?;
    }
    act.db.run("DELETE FROM erasing", [])?;
    for record in &opened.received.records {
        let (kind, about, fact) = match record {
            Record::Assignment(filled) => ("assignment", filled.subject.clone(), to_json(filled)?),
            Record::Transition(moved) => ("transition", moved.subject.clone(), to_json(moved)?),
            Record::PullBack(pulled) => ("pull_back", pulled.subject.clone(), to_json(pulled)?),
            Record::Party(party) => ("party", party.person.to_string(), to_json(party)?),
            _ => continue,
        };
        act.db.run(
            "INSERT INTO reviewed_fact (id, packet, kind, about, fact) VALUES (?1, ?2, ?3, ?4, ?5)",
            (act.world.fresh_uuid().to_string(), packet, kind, about, fact),
        )?;
    }
    Ok(())
}

/// Keeps both of two histories that contradict each other. Nothing else of the packet is taken.
pub fn keep_fork(act: &mut Act, input: ChosenFile) -> Result<()> {
    let Opening::Fork(forked) = open_review(&act.ask(), &input.file)? else {
        return Err(Failure::refused("packet-no-fork"));
    };
    act.about(About::Reviews);
    let Forked { packet: Contradicting { packet, laptop, .. }, differing } = *forked;
    let hash = packet.hash.to_string();
    if act.db.maybe("SELECT 1 FROM log_fork WHERE packet_hash = ?1", [&hash], |_| Ok(()))?.is_some() {
        return Err(Failure::refused("packet-fork-kept"));
    }
    let both = |link: &Link| format!("{}:{}", hex::encode(&link.header), hex::encode(&link.signature));
    let (log, seq, ours, theirs) = match &differing {
        Some(Differing { log, seq, ours, theirs }) => (log.to_string(), seq.cast_signed(), both(ours), both(theirs)),
        None => {
            let number = packet.manifest.cover.number.cast_signed();
            let log = packet.manifest.cover.span.map(|span| span.to.log.to_string()).unwrap_or_default();
            (log, 0, hash_before(act, laptop, number)?, hash.clone())
        }
    };
    act.db.run(
        "INSERT INTO log_fork (id, laptop, found_on, packet_hash, number, log, seq, ours, theirs)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            act.world.fresh_uuid().to_string(),
            laptop,
            act.world.today(),
            hash,
            packet.manifest.cover.number.cast_signed(),
            log,
            seq,
            ours,
            theirs,
        ),
    )?;
    Ok(())
}

/// The packet with this number that was taken before; '' where it is the one before that differs.
fn hash_before(act: &Act, laptop: LaptopId, number: i64) -> Result<String> {
    let hash = act.db.maybe(
        "SELECT hash FROM packet WHERE laptop = ?1 AND made_here = 0 AND number IN (?2, ?2 - 1) ORDER BY number DESC LIMIT 1",
        (laptop, number),
        |row| row.get(0),
    )?;
    Ok(hash.unwrap_or_default())
}
