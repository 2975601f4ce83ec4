//! Which contacts are looked at: drawn at random from the lists that were read.
//!
//! A draw can be repeated: its seed, its days and a hash of the contacts it was drawn from are kept. Contacts of customers
//! don't stay: what was not drawn goes 90 days after the contact.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::draw::{LARGEST_SEED, Stream, draw as draw_places};
use super::planning::MOST_A_MONTH;
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{CoachingId, ContactListId, DrawId, DrawnId, PersonId};
use crate::people;
use crate::sql::Sql;
use crate::time::plus_days;
use crate::word::hex;

/// Days after which a contact that was not drawn goes.
pub const CONTACT_DAYS: i64 = 90;
/// Days back from today from which contacts are drawn unless others are said.
const USUAL_DAYS: i64 = 31;

words! {
    /// How long a contact was. More is not needed to draw fairly, so more is not kept.
    ContactLength {
        /// Under two minutes.
        Short = "short",
        Middle = "middle",
        /// From eight minutes on.
        Long = "long",
        Unknown = "unknown",
    }

    /// Where a list of contacts came from.
    ContactListKind { Table = "table", QueueLog = "queue_log" }
}

words! {
    /// When on its day a contact was.
    PartOfDay {
        Unknown = "unknown",
        /// Until noon.
        Morning = "morning",
        /// Until five.
        Afternoon = "afternoon",
        Evening = "evening",
    }
}

impl PartOfDay {
    pub fn of_minute(minute: Option<i64>) -> PartOfDay {
        match minute {
            None => PartOfDay::Unknown,
            Some(..720) => PartOfDay::Morning,
            Some(720..1_020) => PartOfDay::Afternoon,
            Some(1_020..) => PartOfDay::Evening,
        }
    }
}

impl ContactLength {
    pub fn of_seconds(seconds: Option<i64>) -> ContactLength {
        match seconds {
            None => ContactLength::Unknown,
            Some(..120) => ContactLength::Short,
            Some(120..480) => ContactLength::Middle,
            Some(480..) => ContactLength::Long,
        }
    }
}

/// A contact as it comes out of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct NewContact {
    pub person: PersonId,
    /// Where the recording or the mail is found.
    pub reference: String,
    pub channel: String,
    pub day: NaiveDate,
    /// Minutes since midnight, where the time is known.
    pub minute: Option<i64>,
    pub length: ContactLength,
    pub skill: String,
}

/// Begins a list of contacts; they follow one by one with [`add_contact`].
pub fn begin_list(act: &mut Act, name: &str, kind: ContactListKind) -> Result<ContactListId> {
    act.about(About::Quality);
    let list = ContactListId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO contact_list (id, name, kind, imported_on) VALUES (?1, ?2, ?3, ?4)",
        (list, name, kind, act.world.today()),
    )?;
    Ok(list)
}

/// Adds a contact to a list.
pub fn add_contact(act: &Act, list: ContactListId, contact: &NewContact) -> Result<()> {
    act.db.run(
        "INSERT INTO contact (id, list, person, reference, channel, day, minute, length, skill)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            act.world.fresh_uuid().to_string(),
            list,
            contact.person,
            &contact.reference,
            &contact.channel,
            contact.day,
            contact.minute,
            contact.length,
            &contact.skill,
        ),
    )?;
    Ok(())
}

/// Forgets contacts whose time is over. What was drawn has its own copy.
pub fn forget_old_contacts(act: &Act) -> Result<usize> {
    act.db.run("DELETE FROM contact WHERE day <= ?1", [plus_days(act.world.today(), -CONTACT_DAYS)])
}

pub(super) fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The last day of a month.
pub(super) fn last_of_month(day: NaiveDate) -> NaiveDate {
    let next = first_of_month(day).checked_add_months(chrono::Months::new(1));
    next.map_or(day, |next| plus_days(next, -1))
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct DrawContacts {
    pub person: PersonId,
    /// 1 to 40.
    pub count: i64,
    /// Contacts of these days; of the last month where they are left out.
    #[serde(default)]
    pub first_day: Option<NaiveDate>,
    #[serde(default)]
    pub last_day: Option<NaiveDate>,
    /// To repeat a draw: 0 to 999,999,999. A fresh one where it is left out.
    #[serde(default)]
    pub seed: Option<i64>,
    /// The coaching to look at again: only contacts after it count.
    #[serde(default)]
    pub coaching: Option<CoachingId>,
}

/// A contact that was drawn.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DrawnContact {
    pub drawn: DrawnId,
    pub reference: String,
    pub channel: String,
    pub day: NaiveDate,
    /// Minutes since midnight.
    pub minute: Option<i64>,
    pub part: PartOfDay,
    pub length: ContactLength,
    pub skill: String,
    /// How many contacts there were like it, itself among them: of the same channel, part of the day, length and skill.
    /// Each of them was as likely as it.
    pub alike: i64,
}

/// The columns of a [`DrawnContact`], of the table `d`.
pub(super) const DRAWN_COLUMNS: &str = "d.id, d.reference, d.channel, d.day, d.minute, d.length, d.skill, d.alike";

/// Reads a [`DrawnContact`] from the first of [`DRAWN_COLUMNS`] on.
pub(super) fn read_drawn(row: &Row, from: usize) -> rusqlite::Result<DrawnContact> {
    let minute = row.get(from + 4)?;
    Ok(DrawnContact {
        drawn: row.get(from)?,
        reference: row.get(from + 1)?,
        channel: row.get(from + 2)?,
        day: row.get(from + 3)?,
        minute,
        part: PartOfDay::of_minute(minute),
        length: row.get(from + 5)?,
        skill: row.get(from + 6)?,
        alike: row.get(from + 7)?,
    })
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Drawn {
    pub draw: DrawId,
    pub seed: i64,
    /// How many contacts there were to draw from.
    pub drawn_from: i64,
    pub contacts: Vec<DrawnContact>,
}

/// Draws contacts of somebody at random, stratified by channel, time of day, length and skill.
pub fn draw_contacts(act: &mut Act, input: DrawContacts) -> Result<Drawn> {
    let today = act.world.today();
    let (mut first, last) = (input.first_day.unwrap_or(plus_days(today, -USUAL_DAYS)), input.last_day.unwrap_or(today));
    if let Some(coaching) = input.coaching {
        first = first.max(plus_days(coached_since(act, coaching, input.person)?, 1));
    }
    let mut problems = Problems::default();
    problems.unless((1..=MOST_A_MONTH).contains(&input.count), "count", "draw-count-range");
    problems.unless(input.coaching.is_some() || first <= last, "lastDay", "draw-days");
    problems.unless(input.seed.is_none_or(|seed| (0..=LARGEST_SEED).contains(&seed)), "seed", "draw-seed-range");
    problems.none()?;
    act.about(About::Person(input.person));
    let draw = DrawId(act.world.fresh_uuid());
    let frame = Frame::of(act.db, input.person, first, last, draw)?;
    if frame.contacts.is_empty() {
        let key = if input.coaching.is_some() { "draw-nothing-since" } else { "draw-nothing" };
        let name = people::name_of(act.db, input.person)?;
        return Err(Failure::Refused(Message::new(key).with("name", name).with("first", first).with("last", last)));
    }
    let fresh = || (draw.0.as_u128() % (LARGEST_SEED as u128 + 1)) as u64;
    let seed = input.seed.unwrap_or_else(|| Stream::of_seed(fresh() as i64).below(LARGEST_SEED as usize + 1) as i64);
    act.db.run(
        "INSERT INTO contact_draw (id, person, drawn_on, first_day, last_day, seed, wanted, drawn_from, frame, coaching)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        (
            draw,
            input.person,
            today,
            first,
            last,
            seed,
            input.count,
            frame.contacts.len() as i64,
            frame.hash(),
            input.coaching.map(|coaching| coaching.to_string()).unwrap_or_default(),
        ),
    )?;
    let mut contacts = Vec::new();
    for contact in frame.draw(input.count, seed) {
        let drawn = DrawnContact {
            drawn: DrawnId(act.world.fresh_uuid()),
            reference: contact.reference.clone(),
            channel: contact.channel.clone(),
            day: contact.day,
            minute: contact.minute,
            part: PartOfDay::of_minute(contact.minute),
            length: contact.length,
            skill: contact.skill.clone(),
            alike: frame.contacts.iter().filter(|other| other.stratum() == contact.stratum()).count() as i64,
        };
        act.db.run(
            "INSERT INTO drawn (id, draw, contact, reference, channel, day, minute, length, skill, alike)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            (
                drawn.drawn,
                draw,
                &contact.id,
                &drawn.reference,
                &drawn.channel,
                drawn.day,
                drawn.minute,
                drawn.length,
                &drawn.skill,
                drawn.alike,
            ),
        )?;
        contacts.push(drawn);
    }
    Ok(Drawn { draw, seed, drawn_from: frame.contacts.len() as i64, contacts })
}

/// Contacts that were drawn to look again at a coaching, and are neither checked nor passed over.
pub(super) fn drawn_for(db: &Connection, person: PersonId, coaching: CoachingId) -> Result<Vec<DrawnContact>> {
    db.all(
        &format!(
            "SELECT {DRAWN_COLUMNS} FROM contact_draw w JOIN drawn d ON d.draw = w.id
             WHERE w.person = ?1 AND w.coaching = ?2 AND d.passed = ''
               AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.drawn = d.id AND e.submitted_on IS NOT NULL)
             ORDER BY d.day, d.id"
        ),
        (person, coaching.to_string()),
        |row| read_drawn(row, 0),
    )
}

/// The day a coaching of somebody began, which is still open.
fn coached_since(act: &Act, coaching: CoachingId, person: PersonId) -> Result<NaiveDate> {
    let found = act.db.maybe(
        "SELECT opened_on FROM coaching_action WHERE id = ?1 AND person = ?2 AND closed_on IS NULL",
        (coaching, person),
        |row| row.get(0),
    )?;
    found.ok_or_else(|| Failure::missing("coaching-gone"))
}

/// A contact to draw from.
struct FrameContact {
    id: String,
    reference: String,
    channel: String,
    day: NaiveDate,
    minute: Option<i64>,
    length: ContactLength,
    skill: String,
}

impl FrameContact {
    /// What it shares with those like it: channel, part of the day, length and skill.
    fn stratum(&self) -> (&str, PartOfDay, ContactLength, &str) {
        (&self.channel, PartOfDay::of_minute(self.minute), self.length, &self.skill)
    }
}

/// The contacts a draw is made from, in the order of their ids.
struct Frame {
    contacts: Vec<FrameContact>,
}

impl Frame {
    /// Somebody's contacts of some days, from lists read before the draw, without those that were drawn before it.
    fn of(db: &Connection, person: PersonId, first: NaiveDate, last: NaiveDate, draw: DrawId) -> Result<Frame> {
        let before: HashSet<String> = db
            .all(
                "SELECT d.contact FROM drawn d JOIN contact_draw w ON w.id = d.draw WHERE w.person = ?1 AND w.id < ?2",
                (person, draw),
                |row| row.get(0),
            )?
            .into_iter()
            .collect();
        let all = db.all(
            "SELECT id, reference, channel, day, minute, length, skill FROM contact
             WHERE person = ?1 AND day BETWEEN ?2 AND ?3 AND list < ?4 ORDER BY id",
            (person, first, last, draw),
            |row| {
                Ok(FrameContact {
                    id: row.get(0)?,
                    reference: row.get(1)?,
                    channel: row.get(2)?,
                    day: row.get(3)?,
                    minute: row.get(4)?,
                    length: row.get(5)?,
                    skill: row.get(6)?,
                })
            },
        )?;
        Ok(Frame { contacts: all.into_iter().filter(|contact| !before.contains(&contact.id)).collect() })
    }

    fn hash(&self) -> String {
        let ids: Vec<&str> = self.contacts.iter().map(|contact| contact.id.as_str()).collect();
        hex::encode(&Sha256::digest(ids.join("\n").as_bytes()))
    }

    fn draw(&self, count: i64, seed: i64) -> Vec<&FrameContact> {
        let strata: Vec<_> = self.contacts.iter().map(FrameContact::stratum).collect();
        let places = draw_places(&strata, usize::try_from(count).unwrap_or(0), seed);
        places.into_iter().filter_map(|place| self.contacts.get(place)).collect()
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct OfDraw {
    pub draw: DrawId,
}

/// What came of drawing once more with the same seed.
#[derive(Debug, Serialize, TS)]
pub struct RepeatedDraw {
    pub seed: i64,
    pub same: bool,
    pub finding: Message,
}

/// Draws once more with the same seed, and holds it against what was drawn.
pub fn repeat_draw(ask: &Ask, input: OfDraw) -> Result<RepeatedDraw> {
    let found = ask.db.maybe(
        "SELECT person, first_day, last_day, seed, wanted, frame FROM contact_draw WHERE id = ?1",
        [input.draw],
        |row| {
            let days: (NaiveDate, NaiveDate) = (row.get(1)?, row.get(2)?);
            Ok((
                row.get::<_, PersonId>(0)?,
                days,
                row.get::<_, i64>(3)?,
                row.get::<_, i64>(4)?,
                row.get::<_, String>(5)?,
            ))
        },
    )?;
    let (person, (first, last), seed, wanted, hash) = found.ok_or_else(|| Failure::missing("draw-gone"))?;
    let frame = Frame::of(ask.db, person, first, last, input.draw)?;
    let then: HashSet<String> =
        ask.db.all("SELECT contact FROM drawn WHERE draw = ?1", [input.draw], |row| row.get(0))?.into_iter().collect();
    let now: HashSet<String> = frame.draw(wanted, seed).into_iter().map(|contact| contact.id.clone()).collect();
    let same = then == now && frame.hash() == hash;
    let key = match same {
        true => "draw-same",
        false if frame.hash() != hash => "draw-contacts-gone",
        false => "draw-other",
    };
    Ok(RepeatedDraw { seed, same, finding: Message::new(key).with("seed", seed.to_string()) })
}

#[derive(Debug, Deserialize, TS)]
pub struct PassOver {
    pub drawn: DrawnId,
    pub reason: String,
}

/// Passes over a contact that can't be looked at, such as one whose recording is gone. The reason stays with the draw.
pub fn pass_over(act: &mut Act, input: PassOver) -> Result<()> {
    let reason = people::tidy(&input.reason);
    let mut problems = Problems::default();
    problems.unless(!reason.is_empty(), "reason", "pass-needs-reason");
    problems.unless(reason.chars().count() <= 200, "reason", "text-too-long");
    problems.none()?;
    let person: Option<PersonId> = act.db.maybe(
        "SELECT w.person FROM drawn d JOIN contact_draw w ON w.id = d.draw WHERE d.id = ?1",
        [input.drawn],
        |row| row.get(0),
    )?;
    act.about(About::Person(person.ok_or_else(|| Failure::missing("drawn-gone"))?));
    act.db.run("UPDATE drawn SET passed = ?2 WHERE id = ?1", (input.drawn, reason))?;
    Ok(())
}
