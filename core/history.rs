//! Recent changes, undo and redo, for every feature alike.
//!
//! An undo is an act that takes back another one; a redo takes back an undo. So every act stands at a depth: 0 did
//! something, 1 took that back, 2 did it again. An act that has been taken back itself no longer counts.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::app::{Act, Ask};
use crate::error::{Failure, Message, Result, word};
use crate::id::{ActId, CommitmentId, EvaluationId, MeetingId, PersonId};
use crate::ledger;
use crate::sql::Sql;
use crate::time::stamp;

/// How long recent changes are shown.
const DAYS: i64 = 90;
const PAGE: i64 = 200;
/// Minutes in which an undo may still call an entry of the promise log a mistake.
pub const MISTAKE_MINUTES: i64 = 10;

/// Where a thing is on the screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "screen", rename_all = "snake_case")]
pub enum Place {
    Today,
    People,
    Person { person: PersonId },
    Career { person: PersonId },
    Cover,
    Ladders,
    Meeting { meeting: MeetingId },
    Promises,
    Promise { commitment: CommitmentId },
    Laptops,
    Quality,
    Check { evaluation: EvaluationId },
    Reviews,
    Skills,
    Work,
    Settings,
}

/// One line of Recent changes.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentAct {
    pub act: ActId,
    pub seq: i64,
    pub at: String,
    pub title: Message,
    pub place: Place,
    /// It has been taken back.
    pub undone: bool,
    /// It took something back itself.
    pub undoes: bool,
    pub can_undo: bool,
    /// It wrote into the promise log, which an undo can't take out of it.
    #[serde(skip)]
    #[ts(skip)]
    pub promised: bool,
    /// How many rows it changed.
    pub changes: i64,
}

/// Where to begin: acts before this one, by their order.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct RecentFrom {
    pub from: Option<i64>,
}

/// What was done in the last ninety days, newest first, two hundred at a time.
pub fn recent(ask: &Ask, input: Option<RecentFrom>) -> Result<Vec<RecentAct>> {
    let before = input.unwrap_or_default().from.unwrap_or(i64::MAX);
    let since = stamp(ask.world.now() - chrono::TimeDelta::days(DAYS));
    let mut acts = acts(ask.db, "a.at >= ?1 AND a.seq < ?2 ORDER BY a.seq DESC LIMIT ?3", (since, before, PAGE))?;
    let now = ask.world.now();
    let slip = stamp(now - chrono::TimeDelta::minutes(MISTAKE_MINUTES))..=stamp(now);
    for act in &mut acts {
        act.can_undo &= !act.promised || slip.contains(&act.at);
    }
    Ok(acts)
}

/// Acts that fulfil a condition over `a`, with their titles.
pub(crate) fn acts(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<RecentAct>> {
    let rows = db.all(
        &format!(
            "SELECT a.id, a.seq, a.at, a.call, a.about, a.because, a.undoes,
                    (WITH RECURSIVE chain (id) AS (
                         SELECT a.id UNION ALL SELECT u.id FROM act u JOIN chain c ON u.undoes = c.id AND u.undoes <> '')
                     SELECT count(*) FROM chain) % 2 = 0 AS undone,
                    (SELECT count(*) FROM change c WHERE c.act = a.id),
                    EXISTS (SELECT 1 FROM change c WHERE c.act = a.id AND c.blanked = 1),
                    EXISTS (SELECT 1 FROM promise_entry e WHERE e.act = a.id)
                    OR EXISTS (SELECT 1 FROM case_entry e WHERE e.act = a.id),
                    {LEFT_WITH_A_PACKET}
             FROM act a WHERE {condition}"
        ),
        params,
        |row| {
            let texts: [String; 4] = [row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?];
            let flags: [bool; 4] = [row.get(7)?, row.get(9)?, row.get(10)?, row.get(11)?];
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, texts, row.get(8)?, flags))
        },
    )?;
    rows.into_iter()
        .map(|(act, seq, at, [call, about, because, undoes], changes, [undone, blanked, promised, left])| {
            let own = (promised || call == "career.rate") && because == "hand_over";
            let seen = call == "career.rate" && because == "opened";
            Ok(RecentAct {
                act,
                seq,
                at,
                title: title(db, &call, &about, &because, &undoes)?,
                place: place(db, &about)?,
                undone,
                undoes: !undoes.is_empty(),
                can_undo: !undone && undoes.is_empty() && !blanked && !own && !seen && !left && !is_for_good(&call),
                promised,
                changes,
            })
        })
        .collect()
}

/// What an act is called: a key made of its call, with the name of whom it is about. The name is looked up each time, so
/// the ledger itself holds none.
pub(crate) fn title(db: &Connection, call: &str, about: &str, because: &str, undoes: &str) -> Result<Message> {
    if !undoes.is_empty() {
        let first = db.maybe(
            "WITH RECURSIVE back (id, undoes) AS (
                 SELECT id, undoes FROM act WHERE id = ?1
                 UNION ALL SELECT a.id, a.undoes FROM act a JOIN back b ON a.id = b.undoes WHERE b.undoes <> '')
             SELECT a.call, a.about, a.because FROM act a JOIN back b ON a.id = b.id WHERE b.undoes = ''",
            [undoes],
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?)),
        )?;
        if let Some((call, about, because)) = first {
            return title(db, &call, &about, &because, "");
        }
    }
    let key = format!("act-{}", call.replace(['.', '_'], "-"));
    let name = match person_of(db, about)? {
        Some(person) => name_now_or_then(db, person)?,
        None => String::new(),
    };
    let name = if name.is_empty() { word("act-somebody") } else { name.into() };
    Ok(Message::new(&key).with("name", name).with("because", because))
}

/// What somebody is called; where their row is gone, what the ledger remembers; '' where they were erased.
fn name_now_or_then(db: &Connection, person: PersonId) -> Result<String> {
    let now = crate::people::name_of(db, person)?;
    if !now.is_empty() {
        return Ok(now);
    }
    let then = db.maybe(
        "SELECT coalesce(after, before) ->> 'name', coalesce(after, before) ->> 'preferred_name' FROM change
         WHERE tab = 'person' AND row = ?1 AND blanked = 0 ORDER BY seq DESC LIMIT 1",
        [person],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
    )?;
    Ok(then.map(|(name, preferred)| crate::people::called(&name, &preferred).to_owned()).unwrap_or_default())
}

/// The person that an act is about, whether by themselves or through a meeting.
fn person_of(db: &Connection, about: &str) -> Result<Option<PersonId>> {
    match subject(about) {
        Some(("person" | "career" | "cover", id)) => Ok(Some(PersonId(id))),
        Some(("meeting", id)) => {
            db.maybe("SELECT person FROM meeting WHERE id = ?1", [MeetingId(id)], |row| row.get(0))
        }
        Some(("commitment", id)) => {
            db.maybe("SELECT person FROM commitment WHERE id = ?1", [CommitmentId(id)], |row| row.get(0))
        }
        // A check that was taken back is gone; whose it was, the ledger still knows.
        Some(("check", id)) => db.maybe(
            "SELECT coalesce(after, before) ->> 'person' FROM change
             WHERE tab = 'evaluation' AND row = ?1 AND blanked = 0 ORDER BY seq DESC LIMIT 1",
            [EvaluationId(id)],
            |row| row.get(0),
        ),
        _ => Ok(None),
    }
}

fn subject(about: &str) -> Option<(&str, Uuid)> {
    let (kind, id) = about.split_once(':')?;
    Some((kind, Uuid::parse_str(id).ok()?))
}

/// Where the thing is that an act is about. Something that is gone leads to the list it was in.
fn place(db: &Connection, about: &str) -> Result<Place> {
    if about == "today" {
        return Ok(Place::Today);
    }
    if about == "settings" {
        return Ok(Place::Settings);
    }
    if about == "commitments" {
        return Ok(Place::Promises);
    }
    if about == "ladders" {
        return Ok(Place::Ladders);
    }
    if about == "laptops" {
        return Ok(Place::Laptops);
    }
    if about == "quality" {
        return Ok(Place::Quality);
    }
    if about == "reviews" {
        return Ok(Place::Reviews);
    }
    if about == "skills" {
        return Ok(Place::Skills);
    }
    if about == "work" {
        return Ok(Place::Work);
    }
    if let Some(("commitment", id)) = subject(about) {
        let commitment = CommitmentId(id);
        if db.maybe("SELECT 1 FROM commitment WHERE id = ?1", [commitment], |_| Ok(()))?.is_some() {
            return Ok(Place::Promise { commitment });
        }
    }
    if let Some(("meeting", id)) = subject(about) {
        let meeting = MeetingId(id);
        if db.maybe("SELECT 1 FROM meeting WHERE id = ?1", [meeting], |_| Ok(()))?.is_some() {
            return Ok(Place::Meeting { meeting });
        }
    }
    if let Some(("check", id)) = subject(about) {
        let evaluation = EvaluationId(id);
        let there = db.maybe("SELECT 1 FROM evaluation WHERE id = ?1", [evaluation], |_| Ok(()))?;
        return Ok(if there.is_some() { Place::Check { evaluation } } else { Place::Quality });
    }
    let person = person_of(db, about)?;
    let there = |person: PersonId| db.maybe("SELECT 1 FROM person WHERE id = ?1", [person], |_| Ok(()));
    match person {
        Some(person) if there(person)?.is_some() => Ok(match subject(about) {
            Some(("career", _)) => Place::Career { person },
            Some(("cover", _)) => Place::Cover,
            _ => Place::Person { person },
        }),
        _ => Ok(Place::People),
    }
}

/// Which act to take back; without one, the latest that can be.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct Undo {
    pub act: Option<ActId>,
}

/// The act that an undo takes back: the chosen one's last undo or redo, or the latest that can be taken back.
pub fn to_undo(act: &Act, input: Option<Undo>) -> Result<ActId> {
    let chosen = match input.unwrap_or_default().act {
        Some(id) => match end_of_chain(act.db, id)? {
            (_, length) if length % 2 == 0 => return Err(Failure::refused("undo-already")),
            (end, _) => Some(end),
        },
        None => latest(act.db, 0)?,
    };
    chosen.ok_or_else(|| Failure::refused("undo-nothing"))
}

/// The undo that a redo takes back: the last one, as long as nothing new was done since.
pub fn to_redo(act: &Act) -> Result<ActId> {
    latest(act.db, 1)?.ok_or_else(|| Failure::refused("redo-nothing"))
}

/// What leaves as a file can't be called back, and what came in has been seen: an undo would only hide it. A restore is no
/// change of a row. The same list stands in [`CAN_BE_TAKEN_BACK`].
fn is_for_good(call: &str) -> bool {
    CAN_BE_TAKEN_BACK.lines().next().is_some_and(|calls| calls.contains(&format!("'{call}'")))
}

/// A condition over `a`: an act that undo may choose. A restore is no change of a row, and what was erased or outlived its
/// time is gone for good.
const CAN_BE_TAKEN_BACK: &str = "a.call NOT IN ('vault.restore', 'reviews.ask', 'reviews.make', 'reviews.take', 'reviews.keep_fork', 'reviews.sweep', 'reviews.take_return', 'review_cases.return', 'calibrations.send', 'calibrations.take', 'calibrations.score', 'calibrations.send_back', 'handover.make', 'handover.take')
    AND NOT EXISTS (SELECT 1 FROM change b WHERE b.act = a.id AND b.blanked = 1)
    AND NOT EXISTS (SELECT 1 FROM change b WHERE b.act = a.id AND b.tab = 'acknowledgement' AND b.after ->> 'way' = 'hand_over')
    AND NOT (a.call LIKE 'commitments.%' AND a.because = 'hand_over')
    AND NOT (a.call = 'career.rate' AND a.because IN ('hand_over', 'opened'))";

/// A condition over `a`: an answer to HR, or that the employee was told, which left with a packet that was made since. A
/// reply goes with the packets that hold its promise.
const LEFT_WITH_A_PACKET: &str = "EXISTS (
    SELECT 1 FROM change w JOIN returned_entry r ON r.id = w.after ->> 'entry'
    JOIN packet_promise s ON s.commitment = r.commitment AND s.left_out = 0
    JOIN packet p ON p.id = s.packet AND p.laptop = r.laptop AND p.made_here = 1 AND p.purpose = 'review'
    JOIN change m ON m.tab = 'packet' AND m.row = p.id AND m.before IS NULL JOIN act t ON t.id = m.act
    WHERE w.act = a.id AND w.tab IN ('review_answer', 'review_informed') AND t.seq > a.seq)";

/// The latest standing act of even depth (to undo) or odd depth (to redo). A redo is only offered as long as nothing
/// new was done since.
fn latest(db: &Connection, parity: i64) -> Result<Option<ActId>> {
    // Undo chains are short and near the end: looking through the last acts first keeps this quick in a long history.
    let newest: i64 = db.one("SELECT coalesce(max(seq), 0) FROM act", [], |row| row.get(0))?;
    for reach in [400, i64::MAX] {
        let from = newest.saturating_sub(reach);
        let found = db.maybe(
            &format!(
                "WITH RECURSIVE back (start, seq, id, undoes, deep) AS (
                 SELECT a.id, a.seq, a.id, a.undoes, 0 FROM act a
                 WHERE a.seq > ?1 AND NOT EXISTS (SELECT 1 FROM act u WHERE u.undoes = a.id AND u.undoes <> '')
                   AND {CAN_BE_TAKEN_BACK} AND NOT {LEFT_WITH_A_PACKET} AND (?2 = 0 OR NOT EXISTS (SELECT 1 FROM promise_entry e WHERE e.act = a.id))
                 UNION ALL SELECT b.start, b.seq, a.id, a.undoes, b.deep + 1
                 FROM back b JOIN act a ON a.id = b.undoes WHERE b.undoes <> '')
             SELECT start, deep, seq FROM back WHERE undoes = '' AND deep % 2 = ?2 ORDER BY seq DESC LIMIT 1"
            ),
            (from, parity),
            |row| Ok((row.get::<_, ActId>(0)?, row.get::<_, i64>(2)?)),
        )?;
        if let Some((act, seq)) = found {
            let done_since = db.maybe(
                &format!("SELECT 1 FROM act a WHERE a.seq > ?1 AND a.undoes = '' AND {CAN_BE_TAKEN_BACK}
                 AND (WITH RECURSIVE chain (id) AS (
                          SELECT a.id UNION ALL SELECT u.id FROM act u JOIN chain c ON u.undoes = c.id AND u.undoes <> '')
                      SELECT count(*) FROM chain) % 2 = 1
                 LIMIT 1"),
                [seq],
                |_| Ok(()),
            )?;
            return Ok(if parity == 1 && done_since.is_some() { None } else { Some(act) });
        }
    }
    Ok(None)
}

/// Takes back every row that an act changed, as a new act, and answers where that leads.
pub fn take_back(act: &mut Act, chosen: ActId) -> Result<Place> {
    let found = act.db.maybe("SELECT about FROM act WHERE id = ?1", [chosen], |row| row.get::<_, String>(0))?;
    let Some(about) = found else { return Err(Failure::missing("undo-gone")) };
    let call: String = act.db.one("SELECT call FROM act WHERE id = ?1", [chosen], |row| row.get(0))?;
    let left = format!("SELECT 1 FROM act a WHERE a.id = ?1 AND {LEFT_WITH_A_PACKET}");
    let left = act.db.maybe(&left, [chosen], |_| Ok(()))?.is_some();
    if left || call != "vault.restore" && is_for_good(&call) {
        return Err(Failure::refused("undo-sent"));
    }
    if own_answer(act.db, chosen)? {
        return Err(Failure::refused("undo-own-answer"));
    }
    if opened_a_round(act.db, chosen)? {
        return Err(Failure::refused("undo-both-rated"));
    }
    act.undoes(chosen, &about);
    ledger::revert(act.db, chosen)?;
    place(act.db, &about)
}

/// Whether an act is an answer that the employee gave by their own hand: it is theirs, and no undo of the leader's takes
/// it away. One recorded from paper is the leader's typing, and can be taken back.
fn own_answer(db: &Connection, act: ActId) -> Result<bool> {
    let found = db.maybe(
        "SELECT 1 FROM change WHERE act = ?1 AND tab = 'acknowledgement' AND after ->> 'way' = 'hand_over'
         UNION ALL SELECT 1 FROM act
         WHERE id = ?1 AND (call LIKE 'commitments.%' OR call = 'career.rate') AND because = 'hand_over'",
        [act],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// Whether an act is the rating after which both saw what the other had said. Nothing makes that unseen.
fn opened_a_round(db: &Connection, act: ActId) -> Result<bool> {
    let opened = "SELECT 1 FROM act WHERE id = ?1 AND call = 'career.rate' AND because = 'opened'";
    Ok(db.maybe(opened, [act], |_| Ok(()))?.is_some())
}

/// The last link of an act's chain of undos and redos, and how long that chain is: even means it has been taken back.
fn end_of_chain(db: &Connection, act: ActId) -> Result<(ActId, i64)> {
    db.one(
        "WITH RECURSIVE chain (id, length) AS (
             SELECT ?1, 1 UNION ALL SELECT u.id, c.length + 1 FROM act u JOIN chain c ON u.undoes = c.id AND u.undoes <> '')
         SELECT id, length FROM chain ORDER BY length DESC LIMIT 1",
        [act],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
