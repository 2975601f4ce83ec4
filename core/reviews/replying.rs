//! What HR said, in a center: shown beside the promise and in a list, answered, and told to the employee.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::post::from_json;
use super::records::{AnswerToHr, InformedForHr, Record};
use crate::app::{About, Act, Ask};
use crate::commitments;
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{CommitmentId, LaptopId, PersonId};
use crate::people::{self, tidy};
use crate::review_cases::events::{InformedWay, ReviewEvent, ReviewEventKind};
use crate::sql::Sql;

/// The longest answer, in letters.
const LONGEST: usize = 4000;
/// The longest name, in letters.
const LONGEST_NAME: usize = 80;

/// The answer to a question of HR.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GivenAnswer {
    pub words: String,
    pub by: String,
    pub on: NaiveDate,
}

/// The employee was told.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GivenWord {
    pub by: String,
    pub on: NaiveDate,
    pub way: InformedWay,
    /// The employee's own words.
    pub reply: String,
}

/// One thing HR said about a promise.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnedLine {
    /// The entry of HR's log.
    pub entry: String,
    pub commitment: CommitmentId,
    pub person: PersonId,
    /// Whom it was promised to.
    pub name: String,
    pub what: String,
    pub on: NaiveDate,
    /// None in a preview.
    pub taken_on: Option<NaiveDate>,
    pub event: ReviewEvent,
    /// HR took it back: shown struck through.
    pub struck: bool,
    /// Of a question: what was answered.
    pub answer: Option<GivenAnswer>,
    /// Of a decision: when the employee was told.
    pub informed: Vec<GivenWord>,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct WhichReturned {
    /// One promise; all of them where it is left out.
    pub commitment: Option<CommitmentId>,
}

/// What HR said, the newest first.
pub fn returned(ask: &Ask, input: Option<WhichReturned>) -> Result<Vec<ReturnedLine>> {
    match input.unwrap_or_default().commitment {
        Some(commitment) => lines(ask.db, "r.commitment = ?1", [commitment]),
        None => lines(ask.db, "1", []),
    }
}

fn lines(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<ReturnedLine>> {
    let struck: HashSet<String> = db
        .all(
            "SELECT names FROM returned_entry WHERE kind = 'case_entered_by_mistake' AND names IS NOT NULL",
            [],
            |row| row.get(0),
        )?
        .into_iter()
        .collect();
    let rows = db.all(
        &format!(
            "SELECT r.id, r.commitment, c.person, c.what, r.happened, r.taken_on, r.event
             FROM returned_entry r JOIN commitment c ON c.id = r.commitment
             WHERE {condition} AND r.kind <> 'case_entered_by_mistake' ORDER BY r.happened DESC, r.rowid DESC"
        ),
        params,
        |row| {
            let ids: (String, CommitmentId, PersonId, String) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((ids, row.get::<_, NaiveDate>(4)?, row.get::<_, NaiveDate>(5)?, row.get::<_, String>(6)?))
        },
    )?;
    let (mut answers, mut informed) = (answers(db)?, informed_of(db)?);
    let names = people::Names::read(db)?;
    rows.into_iter()
        .map(|((entry, commitment, person, what), on, taken_on, event)| {
            Ok(ReturnedLine {
                struck: struck.contains(&entry),
                answer: answers.remove(&entry),
                informed: informed.remove(&entry).unwrap_or_default(),
                entry,
                commitment,
                person,
                name: names.of(person),
                what,
                on,
                taken_on: Some(taken_on),
                event: from_json(&event)?,
            })
        })
        .collect()
}

fn answers(db: &Connection) -> Result<BTreeMap<String, GivenAnswer>> {
    let rows = db.all("SELECT entry, words, answered_by, answered_on FROM review_answer", [], |row| {
        Ok((row.get(0)?, GivenAnswer { words: row.get(1)?, by: row.get(2)?, on: row.get(3)? }))
    })?;
    Ok(rows.into_iter().collect())
}

fn informed_of(db: &Connection) -> Result<BTreeMap<String, Vec<GivenWord>>> {
    let rows =
        db.all("SELECT entry, told_by, told_on, way, reply FROM review_informed ORDER BY told_on, rowid", [], |row| {
            let word = GivenWord { by: row.get(1)?, on: row.get(2)?, way: row.get(3)?, reply: row.get(4)? };
            Ok((row.get::<_, String>(0)?, word))
        })?;
    let mut found: BTreeMap<String, Vec<GivenWord>> = BTreeMap::new();
    for (entry, word) in rows {
        found.entry(entry).or_default().push(word);
    }
    Ok(found)
}

/// Questions that wait for an answer, and decisions of which the employee was not told yet; the oldest first.
pub fn waiting_here(ask: &Ask) -> Result<Vec<ReturnedLine>> {
    let mut waiting = lines(
        ask.db,
        "(r.kind = 'case_question' AND NOT EXISTS (SELECT 1 FROM review_answer a WHERE a.entry = r.id)
          OR r.kind = 'case_decision' AND NOT EXISTS (SELECT 1 FROM review_informed i WHERE i.entry = r.id))",
        [],
    )?;
    waiting.retain(|line| !line.struck);
    waiting.reverse();
    Ok(waiting)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AnswerHr {
    /// The question, by its entry.
    pub entry: String,
    pub words: String,
    /// Who answers; the leader of the settings where it is left out.
    #[serde(default)]
    pub by: Option<String>,
}

/// Answers a question of HR. The answer goes back with the next packet.
pub fn answer(act: &mut Act, input: AnswerHr) -> Result<()> {
    let commitment = entry_here(act.db, &input.entry, ReviewEventKind::Asked)?;
    if answers(act.db)?.contains_key(&input.entry) {
        return Err(Failure::refused("review-answered-already"));
    }
    let mut problems = Problems::default();
    // Kept as it was written, in whatever language. Health words have no place in it, as in all that a leader writes.
    let words = input.words.replace("\r\n", "\n").trim().to_owned();
    problems.unless(!words.is_empty(), "words", "hr-case-needs-words");
    problems.unless(words.chars().count() <= LONGEST, "words", "text-too-long");
    commitments::check_health(act.db, &mut problems, "words", &words)?;
    let by = by_whom(act, &mut problems, input.by.as_deref())?;
    problems.none()?;
    act.about(About::Commitment(commitment));
    act.db.run(
        "INSERT INTO review_answer (id, entry, words, answered_by, answered_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        (act.world.fresh_uuid().to_string(), &input.entry, words, by, act.world.today()),
    )?;
    act.consequence(Message::new("review-goes-with-next-packet"));
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct InformEmployee {
    /// The decision, by its entry.
    pub entry: String,
    pub way: InformedWay,
    /// Who told them; the leader of the settings where it is left out.
    #[serde(default)]
    pub by: Option<String>,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// What the employee said, in their own words: never refused.
    #[serde(default)]
    pub reply: Option<String>,
}

/// Notes that the employee was told what was found and decided. It goes back with the next packet.
pub fn inform(act: &mut Act, input: InformEmployee) -> Result<()> {
    let commitment = entry_here(act.db, &input.entry, ReviewEventKind::Decided)?;
    let today = act.world.today();
    let on = input.on.unwrap_or(today);
    let decided: NaiveDate =
        act.db.one("SELECT happened FROM returned_entry WHERE id = ?1", [&input.entry], |row| row.get(0))?;
    let mut problems = Problems::default();
    problems.unless(decided <= on && on <= today, "on", "hr-case-told-when");
    let reply = input.reply.unwrap_or_default().replace("\r\n", "\n").trim().to_owned();
    problems.unless(reply.chars().count() <= LONGEST, "reply", "text-too-long");
    let by = by_whom(act, &mut problems, input.by.as_deref())?;
    problems.none()?;
    act.about(About::Commitment(commitment));
    act.because(input.way.word());
    act.db.run(
        "INSERT INTO review_informed (id, entry, told_by, told_on, way, reply) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (act.world.fresh_uuid().to_string(), &input.entry, by, on, input.way, reply),
    )?;
    act.consequence(Message::new("review-goes-with-next-packet"));
    Ok(())
}

/// The promise of an entry of HR's log that is of this kind.
fn entry_here(db: &Connection, entry: &str, kind: ReviewEventKind) -> Result<CommitmentId> {
    let found = db.maybe("SELECT commitment, kind FROM returned_entry WHERE id = ?1", [entry], |row| {
        Ok((row.get::<_, CommitmentId>(0)?, row.get::<_, ReviewEventKind>(1)?))
    })?;
    match found {
        Some((commitment, found)) if found == kind => Ok(commitment),
        _ => Err(Failure::missing("hr-case-entry-gone")),
    }
}

fn by_whom(act: &Act, problems: &mut Problems, typed: Option<&str>) -> Result<String> {
    let typed = tidy(typed.unwrap_or_default());
    let by = if typed.is_empty() { tidy(&act.settings()?.leader_name) } else { typed };
    problems.unless(!by.is_empty(), "by", "hr-case-needs-who");
    problems.unless(by.chars().count() <= LONGEST_NAME, "by", "text-too-long");
    Ok(by)
}

/// What goes back to HR with a packet: every answer to it, and every telling. HR passes over what it knows.
pub fn answers_for(db: &Connection, laptop: LaptopId) -> Result<Vec<Record>> {
    let mut records = db.all(
        "SELECT a.entry, a.words, a.answered_by, a.answered_on FROM review_answer a
         JOIN returned_entry r ON r.id = a.entry WHERE r.laptop = ?1 ORDER BY a.id",
        [laptop],
        |row| {
            Ok(Record::Answer(AnswerToHr { entry: row.get(0)?, words: row.get(1)?, by: row.get(2)?, on: row.get(3)? }))
        },
    )?;
    records.extend(db.all(
        "SELECT i.entry, i.told_by, i.told_on, i.way, i.reply FROM review_informed i
         JOIN returned_entry r ON r.id = i.entry WHERE r.laptop = ?1 ORDER BY i.id",
        [laptop],
        |row| {
            Ok(Record::Informed(InformedForHr {
                entry: row.get(0)?,
                by: row.get(1)?,
                on: row.get(2)?,
                way: row.get(3)?,
                reply: row.get(4)?,
            }))
        },
    )?);
    Ok(records)
}
