//! Where the checks of this month stand: planned and done for everybody, what was drawn and waits, and what nobody looks at.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::planning::Plans;
use super::sampling::{
    CONTACT_DAYS, ContactListKind, DRAWN_COLUMNS, DrawnContact, first_of_month, last_of_month, read_drawn,
};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Result};
use crate::id::{ContactListId, DrawId, EvaluationId, PersonId, TeamId};
use crate::people::{self, Names};
use crate::sql::Sql;
use crate::time::plus_days;

/// From how many checks on it is said that they were all of one channel.
const ONE_SIDED_FROM: i64 = 5;
/// Days after a draw in which its contacts wait to be checked.
const WAITING_DAYS: i64 = 62;
/// Days that are looked back at for it.
const ONE_SIDED_DAYS: i64 = 90;

/// A channel with its checks and its contacts.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChannelCount {
    pub channel: String,
    pub checks: i64,
    pub contacts: i64,
}

/// Somebody's checks of this month.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SamplingLine {
    pub person: PersonId,
    pub name: String,
    pub planned: i64,
    pub done: i64,
    /// Of the last ninety days.
    pub channels: Vec<ChannelCount>,
    /// "You checked five mails and no call."
    pub one_sided: Option<Message>,
    /// Drawn, not checked and not passed over.
    pub waiting: Vec<DrawnContact>,
}

/// A list of contacts that was read.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactListLine {
    pub list: ContactListId,
    pub name: String,
    pub kind: ContactListKind,
    pub imported_on: NaiveDate,
    /// How many of its contacts are still here.
    pub contacts: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct Sampling {
    pub month: NaiveDate,
    /// "18 of 20 planned checks."
    pub finding: Message,
    pub people: Vec<SamplingLine>,
    /// Newest first.
    pub lists: Vec<ContactListLine>,
}

/// The checks of this month, person by person, by name.
pub fn sampling(ask: &Ask, _: ()) -> Result<Sampling> {
    let today = ask.world.today();
    let (finding, month) = month_of_all(ask)?;
    let mut channels = channels_by_person(ask.db, today, None)?;
    let mut waiting = waiting_by_person(ask.db, today)?;
    let line = |of: MonthOfOne| {
        let channels = channels.remove(&of.person).unwrap_or_default();
        SamplingLine {
            planned: of.planned,
            done: of.done,
            one_sided: one_sided(&of.name, &channels),
            channels,
            waiting: waiting.remove(&of.person).unwrap_or_default(),
            person: of.person,
            name: of.name,
        }
    };
    let people = month.into_iter().map(line).collect();
    let lists = ask.db.all(
        "SELECT l.id, l.name, l.kind, l.imported_on, (SELECT count(*) FROM contact c WHERE c.list = l.id)
         FROM contact_list l ORDER BY l.imported_on DESC, l.id DESC LIMIT 20",
        [],
        |row| {
            Ok(ContactListLine {
                list: row.get(0)?,
                name: row.get(1)?,
                kind: row.get(2)?,
                imported_on: row.get(3)?,
                contacts: row.get(4)?,
            })
        },
    )?;
    Ok(Sampling { month: first_of_month(today), finding, people, lists })
}

/// How many checks of somebody are planned for this month, and made.
pub(super) struct MonthOfOne {
    pub person: PersonId,
    pub name: String,
    pub planned: i64,
    pub done: i64,
}

/// The month of everybody who is here, by name, with the sentence about all of them.
pub(super) fn month_of_all(ask: &Ask) -> Result<(Message, Vec<MonthOfOne>)> {
    let today = ask.world.today();
    let planned = Planned::read(ask.db, today)?;
    let done = done_since(ask.db, first_of_month(today), last_of_month(today))?;
    let here = people::list(ask, None)?.into_iter().filter(|line| line.joined.is_some_and(|joined| joined <= today));
    let month: Vec<MonthOfOne> = here
        .map(|line| MonthOfOne {
            planned: planned.of(line.person),
            done: done.get(&line.person).copied().unwrap_or(0),
            person: line.person,
            name: line.name,
        })
        .collect();
    let (all, of) =
        month.iter().fold((0, 0), |(done, planned), line| (done + line.done.min(line.planned), planned + line.planned));
    let finding = if of == 0 { Message::new("checks-no-plan") } else { Message::new("checks-of-planned") };
    Ok((finding.with("done", all).with("planned", of), month))
}

/// How many checks of each person are planned for a month.
struct Planned {
    plans: Plans,
    teams: HashMap<PersonId, TeamId>,
}

impl Planned {
    fn read(db: &Connection, day: NaiveDate) -> Result<Planned> {
        let teams = db.all(
            "SELECT person, team FROM membership WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to >= ?1)",
            [day],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        Ok(Planned { plans: Plans::read(db, day)?, teams: teams.into_iter().collect() })
    }

    fn of(&self, person: PersonId) -> i64 {
        self.plans.of(person, self.teams.get(&person).copied())
    }
}

/// How many checks of each person were made between two days.
fn done_since(db: &Connection, first: NaiveDate, last: NaiveDate) -> Result<HashMap<PersonId, i64>> {
    let rows = db.all(
        "SELECT person, count(*) FROM evaluation WHERE submitted_on BETWEEN ?1 AND ?2 GROUP BY person",
        (first, last),
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// Checks and contacts by channel of the last ninety days.
fn channels_by_person(
    db: &Connection,
    today: NaiveDate,
    person: Option<PersonId>,
) -> Result<HashMap<PersonId, Vec<ChannelCount>>> {
    let mut found: HashMap<PersonId, BTreeMap<String, (i64, i64)>> = HashMap::new();
    let since = plus_days(today, -ONE_SIDED_DAYS);
    let whose = if person.is_some() { "person = ?2" } else { "?2 IS NULL" };
    // Checks are read from the quarter's on; of contacts no others are kept, so they are counted in the order they lie in.
    for (table, days, by) in [("evaluation", "submitted_on > ?1", "+person"), ("contact", "+day > ?1", "person")] {
        let select =
            format!("SELECT person, channel, count(*) FROM {table} WHERE {days} AND {whose} GROUP BY {by}, channel");
        let rows = db.all(&select, (since, person), |row| {
            Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?))
        })?;
        for (person, channel, count) in rows {
            let (checks, contacts) = found.entry(person).or_default().entry(channel).or_default();
            *(if table == "evaluation" { checks } else { contacts }) += count;
        }
    }
    let list = |channels: BTreeMap<String, (i64, i64)>| {
        channels.into_iter().map(|(channel, (checks, contacts))| ChannelCount { channel, checks, contacts }).collect()
    };
    Ok(found.into_iter().map(|(person, channels)| (person, list(channels))).collect())
}

/// What is said where five checks or more are all of one channel, and there are contacts of another.
fn one_sided(name: &str, channels: &[ChannelCount]) -> Option<Message> {
    let checked: Vec<&ChannelCount> = channels.iter().filter(|channel| channel.checks > 0).collect();
    let [only] = checked.as_slice() else { return None };
    let other = channels.iter().filter(|channel| channel.checks == 0).max_by_key(|channel| channel.contacts)?;
    let message = Message::new("checks-one-sided").with("name", name).with("count", only.checks);
    (only.checks >= ONE_SIDED_FROM)
        .then(|| message.with("channel", only.channel.as_str()).with("other", other.channel.as_str()))
}

/// The same as it happens: right after a check.
pub(super) fn one_sided_now(db: &Connection, today: NaiveDate, person: PersonId) -> Result<Option<Message>> {
    let channels = channels_by_person(db, today, Some(person))?.remove(&person).unwrap_or_default();
    Ok(one_sided(&people::name_of(db, person)?, &channels))
}

/// Drawn contacts of which no check was begun and that were not passed over, the oldest draw first.
/// Of draws of the last two months: what is older was let go.
pub(super) fn waiting_by_person(db: &Connection, today: NaiveDate) -> Result<HashMap<PersonId, Vec<DrawnContact>>> {
    let rows = db.all(
        &format!(
            "SELECT w.person, {DRAWN_COLUMNS} FROM contact_draw w CROSS JOIN drawn d ON d.draw = w.id
             WHERE w.drawn_on > ?1 AND d.passed = '' AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.drawn = d.id AND e.drawn <> '')
             ORDER BY w.drawn_on, w.id, d.day, d.id"
        ),
        [plus_days(today, -WAITING_DAYS)],
        |row| Ok((row.get::<_, PersonId>(0)?, read_drawn(row, 1)?)),
    )?;
    let mut waiting: HashMap<PersonId, Vec<DrawnContact>> = HashMap::new();
    for (person, contact) in rows {
        waiting.entry(person).or_default().push(contact);
    }
    Ok(waiting)
}

/// Somebody with planned checks that are not made yet.
pub struct PlannedCheck {
    pub person: PersonId,
    pub name: String,
    pub left: i64,
    pub planned: i64,
    pub month: NaiveDate,
}

/// Who has planned checks left in the last week of a month: before that there is time.
pub fn planned_left(ask: &Ask) -> Result<Vec<PlannedCheck>> {
    let today = ask.world.today();
    if (last_of_month(today) - today).num_days() >= 7 {
        return Ok(Vec::new());
    }
    let month = first_of_month(today);
    let (planned, done) = (Planned::read(ask.db, today)?, done_since(ask.db, month, today)?);
    let names = Names::read(ask.db)?;
    let here: Vec<PersonId> = ask.db.all(
        "SELECT DISTINCT person FROM employment WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to >= ?1) ORDER BY person",
        [today],
        |row| row.get(0),
    )?;
    let line = |person: PersonId| {
        let (planned, done) = (planned.of(person), done.get(&person).copied().unwrap_or(0));
        let left = planned - done;
        (left > 0).then(|| PlannedCheck { person, name: names.of(person), left, planned, month })
    };
    Ok(here.into_iter().filter_map(line).collect())
}

#[derive(Debug, Deserialize, TS)]
pub struct OfPersonDraws {
    pub person: PersonId,
}

/// A draw, to be looked at or repeated.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrawLine {
    pub draw: DrawId,
    pub drawn_on: NaiveDate,
    pub first_day: NaiveDate,
    pub last_day: NaiveDate,
    pub seed: i64,
    pub drawn: i64,
    pub drawn_from: i64,
    /// What it drew, in the order of the days.
    pub contacts: Vec<DrawnLine>,
}

/// A contact of a draw, and what became of it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrawnLine {
    pub contact: DrawnContact,
    /// Why it was passed over; '' where it was not.
    pub passed: String,
    /// The check of it, once begun.
    pub evaluation: Option<EvaluationId>,
}

/// Somebody's draws with their contacts, newest first.
pub fn draws(ask: &Ask, input: OfPersonDraws) -> Result<Vec<DrawLine>> {
    let mut contacts = contacts_of_draws(ask.db, input.person)?;
    let mut draws = ask.db.all(
        "SELECT id, drawn_on, first_day, last_day, seed, drawn_from FROM contact_draw
         WHERE person = ?1 ORDER BY drawn_on DESC, id DESC LIMIT 50",
        [input.person],
        |row| {
            Ok(DrawLine {
                draw: row.get(0)?,
                drawn_on: row.get(1)?,
                first_day: row.get(2)?,
                last_day: row.get(3)?,
                seed: row.get(4)?,
                drawn: 0,
                drawn_from: row.get(5)?,
                contacts: Vec::new(),
            })
        },
    )?;
    for draw in &mut draws {
        draw.contacts = contacts.remove(&draw.draw).unwrap_or_default();
        draw.drawn = draw.contacts.len() as i64;
    }
    Ok(draws)
}

fn contacts_of_draws(db: &Connection, person: PersonId) -> Result<HashMap<DrawId, Vec<DrawnLine>>> {
    let rows = db.all(
        &format!(
            "SELECT d.draw, d.passed, (SELECT e.id FROM evaluation e WHERE e.drawn = d.id AND e.drawn <> ''), {DRAWN_COLUMNS}
             FROM drawn d WHERE d.draw IN (SELECT id FROM contact_draw WHERE person = ?1 ORDER BY drawn_on DESC, id DESC LIMIT 50)
             ORDER BY d.day, d.minute, d.id"
        ),
        [person],
        |row| {
            let line = DrawnLine { passed: row.get(1)?, evaluation: row.get(2)?, contact: read_drawn(row, 3)? };
            Ok((row.get(0)?, line))
        },
    )?;
    let mut contacts: HashMap<DrawId, Vec<DrawnLine>> = HashMap::new();
    for (draw, line) in rows {
        contacts.entry(draw).or_default().push(line);
    }
    Ok(contacts)
}

#[derive(Debug, Deserialize, TS)]
pub struct OfContactList {
    pub list: ContactListId,
}

/// Lets a list of contacts go with all its contacts. What was drawn from it stays.
pub fn forget_list(act: &mut Act, input: OfContactList) -> Result<()> {
    act.about(About::Quality);
    match act.db.run("DELETE FROM contact_list WHERE id = ?1", [input.list])? {
        0 => Err(Failure::missing("contact-list-gone")),
        _ => Ok(()),
    }
}

/// How many contacts wait to be drawn, and when the next of them go, for the list of what is kept how long.
pub fn contacts_kept(ask: &Ask) -> Result<(i64, Vec<(NaiveDate, i64)>)> {
    let count = ask.db.one("SELECT count(*) FROM contact", [], |row| row.get(0))?;
    let going = ask.db.all(
        &format!(
            "SELECT date(day, '+{CONTACT_DAYS} days') AS goes, count(*) FROM contact GROUP BY day ORDER BY day LIMIT 5"
        ),
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok((count, going))
}
