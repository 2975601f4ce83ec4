//! What HR said, in a center: shown beside the promise and in a list, answered, and told to the employee.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::post::{from_json, to_json};
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

/// What HR said that fulfils a condition over `r`. HR takes back what HR said itself, in the same case.
fn lines(db: &Connection, condition: &str, params: impl rusqlite::Params + Clone) -> Result<Vec<ReturnedLine>> {
    let rows = db.all(
        &format!(
            "SELECT r.id, r.commitment, c.person, c.what, r.happened, r.taken_on, r.event,
                    EXISTS (SELECT 1 FROM returned_entry m WHERE m.names = r.id AND m.kind = 'case_entered_by_mistake'
                              AND m.laptop = r.laptop AND m.review_case = r.review_case),
                    a.words, a.answered_by, a.answered_on
             FROM returned_entry r JOIN commitment c ON c.id = r.commitment LEFT JOIN review_answer a ON a.entry = r.id
             WHERE {condition} AND r.kind <> 'case_entered_by_mistake' ORDER BY r.happened DESC, r.rowid DESC"
        ),
        params.clone(),
        |row| {
            let answer = match row.get(8)? {
                Some(words) => Some(GivenAnswer { words, by: row.get(9)?, on: row.get(10)? }),
                None => None,
            };
            let event = match from_json(&row.get::<_, String>(6)?) {
                Ok(event) => event,
                Err(failure) => return Ok(Err(failure)),
            };
            Ok(Ok(ReturnedLine {
                entry: row.get(0)?,
                commitment: row.get(1)?,
                person: row.get(2)?,
                name: String::new(),
                what: row.get(3)?,
                on: row.get(4)?,
                taken_on: row.get(5)?,
                event,
                struck: row.get(7)?,
                answer,
                informed: Vec::new(),
            }))
        },
    )?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (mut informed, names) = (informed_of(db, condition, params)?, people::Names::read(db)?);
    let filled = |line: Result<ReturnedLine>| {
        let line = line?;
        let informed = informed.remove(&line.entry).unwrap_or_default();
        Ok(ReturnedLine { name: names.of(line.person), informed, ..line })
    };
    rows.into_iter().map(filled).collect()
}

/// When the employee was told of each decision among the entries that fulfil a condition over `r`.
fn informed_of(
    db: &Connection,
    condition: &str,
    params: impl rusqlite::Params,
) -> Result<BTreeMap<String, Vec<GivenWord>>> {
    let rows = db.all(
        &format!(
            "SELECT i.entry, i.told_by, i.told_on, i.way, i.reply FROM review_informed i
             JOIN returned_entry r ON r.id = i.entry WHERE {condition} ORDER BY i.told_on, i.rowid"
        ),
        params,
        |row| {
            let word = GivenWord { by: row.get(1)?, on: row.get(2)?, way: row.get(3)?, reply: row.get(4)? };
            Ok((row.get::<_, String>(0)?, word))
        },
    )?;
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
    let answered = act.db.maybe("SELECT 1 FROM review_answer WHERE entry = ?1", [&input.entry], |_| Ok(()))?;
    if answered.is_some() {
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

/// Something that goes back to HR with the packet that its promise is in.
pub struct Reply {
    pub commitment: CommitmentId,
    /// An answer, or that the employee was told.
    pub record: Record,
}

/// What goes back to HR beside these promises: the answers to what HR asked about them, and who was told of what HR
/// decided on them. Nothing about any other promise. HR passes over what it knows.
pub fn replies_for(db: &Connection, laptop: LaptopId, promises: &[CommitmentId]) -> Result<Vec<Reply>> {
    let promises = to_json(&promises)?;
    let mut replies = db.all(
        "SELECT r.commitment, a.entry, a.words, a.answered_by, a.answered_on FROM review_answer a
         JOIN returned_entry r ON r.id = a.entry
         WHERE r.laptop = ?1 AND r.commitment IN (SELECT value FROM json_each(?2)) ORDER BY a.id",
        (laptop, &promises),
        |row| {
            let answer = AnswerToHr { entry: row.get(1)?, words: row.get(2)?, by: row.get(3)?, on: row.get(4)? };
            Ok(Reply { commitment: row.get(0)?, record: Record::Answer(answer) })
        },
    )?;
    replies.extend(db.all(
        "SELECT r.commitment, i.entry, i.told_by, i.told_on, i.way, i.reply FROM review_informed i
         JOIN returned_entry r ON r.id = i.entry
         WHERE r.laptop = ?1 AND r.commitment IN (SELECT value FROM json_each(?2)) ORDER BY i.id",
        (laptop, &promises),
        |row| {
            let informed = InformedForHr {
                entry: row.get(1)?,
                by: row.get(2)?,
                on: row.get(3)?,
                way: row.get(4)?,
                reply: row.get(5)?,
            };
            Ok(Reply { commitment: row.get(0)?, record: Record::Informed(informed) })
        },
    )?);
    Ok(replies)
}
