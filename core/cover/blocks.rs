//! Protected time: hours that belong to somebody's path, and that cover never takes.

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::BlockKind;
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{BlockId, BreakId, CommitmentId, DecisionId, PersonId};
use crate::people;
use crate::sql::Sql;
use crate::working_time::{Clock, Slot, read_clock};

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct Protect {
    pub person: PersonId,
    pub kind: BlockKind,
    pub first_on: NaiveDate,
    /// The first day where it is left out.
    #[serde(default)]
    pub last_on: Option<NaiveDate>,
    /// 1 is Monday; every day of these where it is left out.
    #[serde(default)]
    pub weekday: Option<u32>,
    /// Wall clock "10:00".
    pub starts_at: String,
    /// 15 to 1440.
    pub minutes: i64,
    /// The promise it comes from.
    #[serde(default)]
    pub commitment: Option<CommitmentId>,
}

/// Keeps time free for somebody's path.
pub fn protect(act: &mut Act, input: Protect) -> Result<BlockId> {
    let last = input.last_on.unwrap_or(input.first_on);
    let mut problems = Problems::default();
    problems.unless(last >= input.first_on, "lastOn", "end-before-start");
    problems.unless((last - input.first_on).num_days() <= 731, "lastOn", "block-too-long");
    problems.unless(input.weekday.is_none_or(|day| (1..=7).contains(&day)), "weekday", "pattern-weekday");
    problems.unless(read_clock(&input.starts_at).is_some(), "startsAt", "clock-not-understood");
    problems.unless((15..=1440).contains(&input.minutes), "minutes", "block-minutes");
    problems.none()?;
    people::must_be_here(act.db, input.person, input.first_on)?;
    if let Some(commitment) = input.commitment {
        let theirs = act.db.maybe(
            "SELECT 1 FROM commitment WHERE id = ?1 AND person = ?2",
            (commitment, input.person),
            |_| Ok(()),
        )?;
        theirs.ok_or_else(|| Failure::missing("block-promise-gone"))?;
    }
    act.about(About::Person(input.person));
    act.because(input.kind.word());
    let id = BlockId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO protected_block (id, person, kind, first_on, last_on, weekday, starts_at, minutes, promised_on, commitment)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        rusqlite::params![
            id,
            input.person,
            input.kind,
            input.first_on,
            last,
            input.weekday.unwrap_or(0),
            input.starts_at,
            input.minutes,
            act.world.today(),
            input.commitment
        ],
    )?;
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
pub struct OfBlock {
    pub block: BlockId,
}

/// Time that no longer needs to be kept free, such as a course that was called off.
pub fn unprotect(act: &mut Act, input: OfBlock) -> Result<()> {
    let found = act
        .db
        .maybe("SELECT person FROM protected_block WHERE id = ?1", [input.block], |row| row.get::<_, PersonId>(0))?;
    let Some(person) = found else { return Err(Failure::missing("block-gone")) };
    let broken = act.db.maybe("SELECT 1 FROM break_glass WHERE block = ?1 LIMIT 1", [input.block], |_| Ok(()))?;
    if broken.is_some() {
        return Err(Failure::refused("block-was-broken"));
    }
    act.about(About::Person(person));
    act.db.run("DELETE FROM protected_block WHERE id = ?1", [input.block])?;
    Ok(())
}

/// Protected time in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockLine {
    pub block: BlockId,
    pub person: PersonId,
    pub kind: BlockKind,
    pub first_on: NaiveDate,
    pub last_on: NaiveDate,
    pub weekday: Option<u32>,
    pub starts_at: String,
    pub minutes: i64,
    pub promised_on: NaiveDate,
    pub commitment: Option<CommitmentId>,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct WhoseBlocks {
    /// Everybody where it is left out.
    pub person: Option<PersonId>,
}

/// What is kept free from today on.
pub fn blocks(ask: &Ask, input: Option<WhoseBlocks>) -> Result<Vec<BlockLine>> {
    let who = input.unwrap_or_default().person;
    let lines = read_blocks(ask.db, ask.world.today())?;
    Ok(lines.into_iter().filter(|line| who.is_none_or(|who| who == line.person)).collect())
}

fn read_blocks(db: &Connection, from: NaiveDate) -> Result<Vec<BlockLine>> {
    db.all(
        "SELECT id, person, kind, first_on, last_on, weekday, starts_at, minutes, promised_on, commitment
         FROM protected_block WHERE last_on >= ?1 ORDER BY first_on, starts_at, id",
        [from],
        |row| {
            let weekday: u32 = row.get(5)?;
            Ok(BlockLine {
                block: row.get(0)?,
                person: row.get(1)?,
                kind: row.get(2)?,
                first_on: row.get(3)?,
                last_on: row.get(4)?,
                weekday: (weekday > 0).then_some(weekday),
                starts_at: row.get(6)?,
                minutes: row.get(7)?,
                promised_on: row.get(8)?,
                commitment: row.get(9)?,
            })
        },
    )
}

/// A piece of protected time on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Guarded {
    pub person: PersonId,
    pub slot: Slot,
    pub kind: BlockKind,
    /// None for a one-on-one in the calendar: it is protected by being planned.
    pub block: Option<BlockId>,
    pub commitment: Option<CommitmentId>,
}

/// All protected time within some days: blocks, and one-on-ones that are planned with a time.
pub(super) fn guarded(
    db: &Connection,
    clock: Clock,
    talk_minutes: i64,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Guarded>> {
    let mut found = Vec::new();
    for block in read_blocks(db, from)? {
        let Some(at) = read_clock(&block.starts_at) else { continue };
        let days = from.max(block.first_on).iter_days().take_while(|day| *day <= to.min(block.last_on));
        for day in days.filter(|day| block.weekday.is_none_or(|weekday| day.weekday().number_from_monday() == weekday))
        {
            let slot = clock.slot(day, at, block.minutes);
            let (person, kind) = (block.person, block.kind);
            found.push(Guarded { person, slot, kind, block: Some(block.block), commitment: block.commitment });
        }
    }
    let talks = db.all(
        "SELECT person, planned_for, planned_at FROM meeting
         WHERE state = 'planned' AND planned_at <> '' AND planned_for BETWEEN ?1 AND ?2",
        (from, to),
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?, row.get::<_, String>(2)?)),
    )?;
    for (person, day, at) in talks {
        let Some(at) = read_clock(&at) else { continue };
        let slot = clock.slot(day, at, talk_minutes);
        found.push(Guarded { person, slot, kind: BlockKind::OneOnOne, block: None, commitment: None });
    }
    Ok(found)
}

/// Protected time that was taken after all, as it is written down.
pub struct Taken {
    pub person: PersonId,
    pub decision: DecisionId,
    /// None for a one-on-one in the calendar, and for a pull-back into the old job.
    pub block: Option<BlockId>,
    pub day: NaiveDate,
    pub minutes: i64,
    /// A cause as promises have them, by its word.
    pub cause: &'static str,
    pub until: NaiveDate,
    pub payback_on: NaiveDate,
    pub commitment: Option<CommitmentId>,
}

/// Writes down that protected time was taken. Only for a break of the glass.
pub fn note_taken(act: &Act, taken: &Taken) -> Result<BreakId> {
    let id = BreakId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO break_glass (id, person, decision, block, day, minutes, cause, until, payback_on, commitment)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        rusqlite::params![
            id,
            taken.person,
            taken.decision,
            taken.block,
            taken.day,
            taken.minutes,
            taken.cause,
            taken.until,
            taken.payback_on,
            taken.commitment
        ],
    )?;
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PayBack {
    /// What was taken.
    #[serde(rename = "break")]
    pub taken: BreakId,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// What was taken was given back.
pub fn pay_back(act: &mut Act, input: PayBack) -> Result<()> {
    let found =
        act.db.maybe("SELECT person, day, paid_back_on FROM break_glass WHERE id = ?1", [input.taken], |row| {
            Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?, row.get::<_, Option<NaiveDate>>(2)?))
        })?;
    let Some((person, day, paid)) = found else { return Err(Failure::missing("break-gone")) };
    if let Some(paid) = paid {
        return Err(Failure::Refused(Message::new("break-paid-back").with("date", paid)));
    }
    let on = input.on.unwrap_or(act.world.today());
    let mut problems = Problems::default();
    problems.unless((day..=act.world.today()).contains(&on), "on", "break-day");
    problems.none()?;
    act.about(About::Person(person));
    act.db.run("UPDATE break_glass SET paid_back_on = ?2 WHERE id = ?1", (input.taken, on))?;
    Ok(())
}

/// Protected time that was taken, as the person it was taken from may see it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BreakLine {
    #[serde(rename = "break")]
    pub taken: BreakId,
    pub person: PersonId,
    pub name: String,
    /// None for a pull-back into the old job.
    pub kind: Option<BlockKind>,
    pub day: NaiveDate,
    pub minutes: i64,
    /// A cause as promises have them.
    pub cause: String,
    pub until: NaiveDate,
    pub payback_on: NaiveDate,
    pub paid_back_on: Option<NaiveDate>,
    pub commitment: Option<CommitmentId>,
}

/// What was taken in the last year and not given back yet, or since; newest first. Where whoever was asked said no, or it
/// did not happen, nothing was taken.
pub fn breaks(ask: &Ask, input: Option<WhoseBlocks>) -> Result<Vec<BreakLine>> {
    let who = input.unwrap_or_default().person;
    let names = people::Names::read(ask.db)?;
    let lines = ask.db.all(
        "SELECT g.id, g.person, b.kind, g.day, g.minutes, g.cause, g.until, g.payback_on, g.paid_back_on, g.commitment
         FROM break_glass g LEFT JOIN protected_block b ON b.id = g.block JOIN cover_decision d ON d.id = g.decision
         WHERE (g.day >= ?1 OR g.paid_back_on IS NULL) AND d.declined_on IS NULL AND d.failed = 0
         ORDER BY g.day DESC, g.id DESC",
        [crate::time::plus_days(ask.world.today(), -365)],
        |row| {
            let person = row.get(1)?;
            Ok(BreakLine {
                taken: row.get(0)?,
                person,
                name: names.of(person),
                kind: row.get(2)?,
                day: row.get(3)?,
                minutes: row.get(4)?,
                cause: row.get(5)?,
                until: row.get(6)?,
                payback_on: row.get(7)?,
                paid_back_on: row.get(8)?,
                commitment: row.get(9)?,
            })
        },
    )?;
    Ok(lines.into_iter().filter(|line| who.is_none_or(|who| who == line.person)).collect())
}
