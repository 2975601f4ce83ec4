//! What HR has received: the promises of several centers side by side, and one of them with everything that was said.
//!
//! Nothing is added up into a score, and no two people are compared.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Params, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::post::{PacketCount, from_json};
use super::records::{Filled, MovedTo, NamedParty, PulledBack};
use crate::app::Ask;
use crate::commitments::events::Entered;
use crate::commitments::log::{Hash, Header};
use crate::commitments::standing::{CONFIRM_DAYS, SOON_DAYS};
use crate::commitments::{Elsewhere, PromiseCounts, PromiseElsewhere, PromiseFilter, PromiseLine, entered};
use crate::error::{Failure, Message, Result};
use crate::id::{CommitmentId, LaptopId, PacketId, PersonId, RequestId};
use crate::sql::Sql;
use crate::time::plus_days;

/// Lines on a page.
const PAGE: i64 = 100;
/// A promise as a filter knows it: `c` is its row, `l.left` the employee's last day, `p` the packet.
const FROM: &str = "reviewed_promise c JOIN (SELECT id, left_on AS left FROM reviewed_promise) l ON l.id = c.id
                    JOIN packet p ON p.id = c.packet";
/// What can be read: a packet whose time is over tells nothing, whether it was erased already or not.
const READABLE: &str = "c.erased = 0 AND p.expires >= ?1";

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct WhichReviewed {
    /// Open ones where it is left out.
    pub show: Option<PromiseFilter>,
    /// Of one center; of all of them where it is left out.
    pub laptop: Option<LaptopId>,
    /// The line to begin with.
    pub from: Option<i64>,
}

/// A promise that was received, in the list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewedLine {
    pub line: PromiseLine,
    pub laptop: LaptopId,
    pub center: String,
    pub packet: PacketId,
    /// Received on this day: what happened since is not known here.
    pub as_of: NaiveDate,
    /// Names and words go after this day.
    pub expires: NaiveDate,
}

/// A packet that was taken, and what is left of it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenPacket {
    pub packet: PacketId,
    pub laptop: LaptopId,
    pub center: String,
    pub request: Option<RequestId>,
    pub number: i64,
    pub taken_on: NaiveDate,
    pub expires: NaiveDate,
    /// Names and words were erased on this day; the counts are left.
    pub erased_on: Option<NaiveDate>,
    /// "Witnessed up to entry 412 on 3 March."
    pub witnessed: Message,
    pub counts: Vec<PacketCount>,
    pub withheld: Vec<PacketCount>,
}

/// Two histories that contradict each other.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptFork {
    pub center: String,
    pub found_on: NaiveDate,
    pub sentence: Message,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewBoard {
    pub shown: PromiseFilter,
    /// Of what can still be read.
    pub counts: PromiseCounts,
    pub lines: Vec<ReviewedLine>,
    /// Where the next page begins.
    pub next: Option<i64>,
    /// Promises whose time is over: counted, and nothing else.
    pub erased: i64,
    pub packets: Vec<TakenPacket>,
    pub forks: Vec<KeptFork>,
    pub today: NaiveDate,
}

/// The promises of all centers, or of one.
pub fn board(ask: &Ask, input: Option<WhichReviewed>) -> Result<ReviewBoard> {
    let input = input.unwrap_or_default();
    let today = ask.world.today();
    let shown = input.show.unwrap_or(PromiseFilter::Open);
    let begin = input.from.unwrap_or(0).max(0);
    let days = (today, plus_days(today, SOON_DAYS), plus_days(today, -CONFIRM_DAYS));
    let condition = format!(
        "{READABLE} AND {} AND (?4 IS NULL OR c.laptop = ?4) ORDER BY {} LIMIT ?5 OFFSET ?6",
        shown.condition(),
        shown.order()
    );
    let mut lines = lines(ask, &condition, (days.0, days.1, days.2, input.laptop, PAGE + 1, begin))?;
    let more = lines.len() as i64 > PAGE;
    lines.truncate(PAGE as usize);
    let count = |filter: &PromiseFilter| format!("count(*) FILTER (WHERE {READABLE} AND {})", filter.condition());
    let columns: Vec<String> = PromiseFilter::ALL.iter().map(count).collect();
    let (counts, erased) = ask.db.one(
        &format!(
            "SELECT {}, count(*) FILTER (WHERE NOT ({READABLE})) FROM {FROM} WHERE ?4 IS NULL OR c.laptop = ?4",
            columns.join(", ")
        ),
        (days.0, days.1, days.2, input.laptop),
        |row| {
            let counts = PromiseCounts {
                open: row.get(0)?,
                due: row.get(1)?,
                moved: row.get(2)?,
                broken: row.get(3)?,
                kept: row.get(4)?,
                all: row.get(5)?,
            };
            Ok((counts, row.get(6)?))
        },
    )?;
    let next = more.then_some(begin + PAGE);
    let (packets, forks) = (taken(ask, input.laptop)?, forks(ask)?);
    Ok(ReviewBoard { shown, counts, lines, next, erased, packets, forks, today })
}

fn lines(ask: &Ask, condition: &str, params: impl Params) -> Result<Vec<ReviewedLine>> {
    let today = ask.world.today();
    let rows = ask.db.all(
        &format!(
            "SELECT c.id, c.person, w.name, c.standing, c.left_on, c.laptop, b.name, c.packet, n.day, p.expires
             FROM {FROM} JOIN reviewed_person w ON w.id = c.person
             JOIN packet n ON n.id = c.told_by JOIN laptop b ON b.id = c.laptop WHERE {condition}"
        ),
        params,
        |row| {
            let packet: (LaptopId, String, PacketId) = (row.get(5)?, row.get(6)?, row.get(7)?);
            Ok((read_elsewhere(row)?, packet, row.get::<_, NaiveDate>(8)?, row.get::<_, NaiveDate>(9)?))
        },
    )?;
    rows.into_iter()
        .map(|(promise, (laptop, center, packet), as_of, expires)| {
            Ok(ReviewedLine { line: promise.line(today)?, laptop, center, packet, as_of, expires })
        })
        .collect()
}

/// A promise from its first five columns: id, person, name, standing, last day.
fn read_elsewhere(row: &Row) -> rusqlite::Result<Elsewhere> {
    let subject: String = row.get(1)?;
    let person = Uuid::parse_str(&subject).map_err(|_| rusqlite::Error::InvalidQuery)?;
    Ok(Elsewhere {
        commitment: row.get(0)?,
        person: PersonId(person),
        name: row.get(2)?,
        standing: row.get(3)?,
        left: row.get(4)?,
    })
}

fn taken(ask: &Ask, laptop: Option<LaptopId>) -> Result<Vec<TakenPacket>> {
    let rows = ask.db.all(
        "SELECT p.id, p.laptop, l.name, p.request, p.number, p.day, p.expires, p.erased_on, p.head, p.made_at, p.counts, p.withheld
         FROM packet p JOIN laptop l ON l.id = p.laptop
         WHERE p.made_here = 0 AND p.purpose = 'review' AND (?1 IS NULL OR p.laptop = ?1)
         ORDER BY p.day DESC, p.number DESC LIMIT 100",
        [laptop],
        |row| {
            let taken_on: NaiveDate = row.get(5)?;
            let packet = TakenPacket {
                packet: row.get(0)?,
                laptop: row.get(1)?,
                center: row.get(2)?,
                request: row.get(3)?,
                number: row.get(4)?,
                taken_on,
                expires: row.get(6)?,
                erased_on: row.get(7)?,
                witnessed: witnessed(row.get(8)?, taken_on),
                counts: Vec::new(),
                withheld: Vec::new(),
            };
            Ok((packet, row.get::<_, String>(10)?, row.get::<_, String>(11)?))
        },
    )?;
    let read = |(packet, counts, withheld): (TakenPacket, String, String)| {
        Ok(TakenPacket { counts: from_json(&counts)?, withheld: from_json(&withheld)?, ..packet })
    };
    rows.into_iter().map(read).collect()
}

/// "Witnessed up to entry 412 on 3 March."
pub fn witnessed(head: i64, on: NaiveDate) -> Message {
    Message::new("review-witnessed").with("number", head).with("date", on)
}

fn forks(ask: &Ask) -> Result<Vec<KeptFork>> {
    ask.db.all(
        "SELECT l.name, f.found_on, f.seq, f.number FROM log_fork f JOIN laptop l ON l.id = f.laptop ORDER BY f.found_on DESC",
        [],
        |row| {
            let (center, seq): (String, i64) = (row.get(0)?, row.get(2)?);
            let key = if seq > 0 { "review-fork-entry" } else { "review-fork-packet" };
            let number = if seq > 0 { seq } else { row.get(3)? };
            let sentence = Message::new(key).with("name", center.as_str()).with("number", number);
            Ok(KeptFork { center, found_on: row.get(1)?, sentence })
        },
    )
}

#[derive(Debug, Deserialize, TS)]
pub struct OfReviewed {
    pub commitment: CommitmentId,
}

/// One promise that was received.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewedPage {
    pub promise: PromiseElsewhere,
    pub full_name: String,
    pub number: String,
    pub laptop: LaptopId,
    pub center: String,
    pub packet: PacketId,
    pub as_of: NaiveDate,
    pub expires: NaiveDate,
    /// What was checked when it was taken.
    pub verified: Message,
    /// Since when HR remembers each of its entries: "witnessed up to entry 412 on 3 March".
    pub witnessed: Vec<Message>,
    pub assignments: Vec<Filled>,
    pub transitions: Vec<MovedTo>,
    pub pull_backs: Vec<PulledBack>,
}

/// One promise with its whole record.
pub fn promise(ask: &Ask, input: OfReviewed) -> Result<ReviewedPage> {
    let today = ask.world.today();
    let found = ask.db.maybe(
        "SELECT c.id, c.person, w.name, c.standing, c.left_on, w.number, c.laptop, b.name, c.packet, n.day, p.expires, c.erased
         FROM reviewed_promise c JOIN reviewed_person w ON w.id = c.person JOIN packet p ON p.id = c.packet
         JOIN packet n ON n.id = c.told_by JOIN laptop b ON b.id = c.laptop WHERE c.id = ?1",
        [input.commitment],
        |row| {
            let packet: (LaptopId, String, PacketId) = (row.get(6)?, row.get(7)?, row.get(8)?);
            let days: (NaiveDate, NaiveDate) = (row.get(9)?, row.get(10)?);
            let subject: String = row.get(1)?;
            Ok(((read_elsewhere(row)?, subject), row.get::<_, String>(5)?, packet, days, row.get::<_, bool>(11)?))
        },
    )?;
    let Some(((promise, subject), number, (laptop, center, packet), (as_of, expires), erased)) = found else {
        return Err(Failure::missing("reviewed-gone"));
    };
    if erased || expires < today {
        return Err(Failure::Missing(Message::new("reviewed-erased").with("date", expires)));
    }
    let full_name = promise.name.clone();
    let events = events(ask, input.commitment)?;
    let verified = Message::new("reviewed-verified").with("count", events.len());
    Ok(ReviewedPage {
        promise: promise.page(today, &events, names(ask, laptop)?)?,
        full_name,
        number,
        laptop,
        center,
        packet,
        as_of,
        expires,
        verified,
        witnessed: witnessed_by(ask, input.commitment)?,
        assignments: facts(ask, "assignment", &subject)?,
        transitions: facts(ask, "transition", &subject)?,
        pull_backs: facts(ask, "pull_back", &subject)?,
    })
}

/// The entries of a promise in their order, each worked out again from its signed half and its content.
fn events(ask: &Ask, commitment: CommitmentId) -> Result<Vec<(Entered, Hash)>> {
    let rows = ask.db.all(
        "SELECT w.header, r.payload FROM received_content r JOIN witnessed_entry w ON w.id = r.id
         JOIN packet k ON k.id = r.packet JOIN reviewed_promise p ON p.id = r.commitment AND p.laptop = k.laptop
         WHERE r.commitment = ?1 ORDER BY r.at",
        [commitment],
        |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, Vec<u8>>(1)?)),
    )?;
    let unreadable = || Failure::broken("failure-damaged", "received entry");
    rows.into_iter()
        .map(|(bytes, payload)| {
            let (header, hash) = (Header::from_bytes(&bytes).map_err(|_| unreadable())?, Header::hash_of(&bytes));
            let (_, entered) = entered(&header, hash, &payload).ok_or_else(unreadable)?;
            Ok((entered, hash))
        })
        .collect()
}

/// Who stands in the promises of a center by an id.
fn names(ask: &Ask, laptop: LaptopId) -> Result<HashMap<PersonId, String>> {
    let facts = ask.db.all(
        "SELECT f.fact FROM reviewed_fact f JOIN packet p ON p.id = f.packet
         WHERE f.kind = 'party' AND p.laptop = ?1 AND p.expires >= ?2 ORDER BY f.rowid",
        (laptop, ask.world.today()),
        |row| row.get::<_, String>(0),
    )?;
    let parties = facts.iter().map(|fact| from_json::<NamedParty>(fact)).collect::<Result<Vec<_>>>()?;
    Ok(parties.into_iter().map(|party| (party.person, party.name)).collect())
}

fn facts<T: serde::de::DeserializeOwned>(ask: &Ask, kind: &str, subject: &str) -> Result<Vec<T>> {
    let facts = ask.db.all(
        "SELECT fact FROM reviewed_fact WHERE kind = ?1 AND about = ?2 ORDER BY rowid",
        [kind, subject],
        |row| row.get::<_, String>(0),
    )?;
    facts.iter().map(|fact| from_json(fact)).collect()
}

/// Which packets brought the entries of a promise first: from then on none of them could be changed unnoticed.
fn witnessed_by(ask: &Ask, commitment: CommitmentId) -> Result<Vec<Message>> {
    ask.db.all(
        "SELECT p.head, p.day FROM received_content r JOIN witnessed_entry w ON w.id = r.id JOIN packet p ON p.id = w.packet
         WHERE r.commitment = ?1 GROUP BY p.id ORDER BY p.day, p.number",
        [commitment],
        |row| Ok(witnessed(row.get(0)?, row.get(1)?)),
    )
}
