//! What goes into the packet: people as they are today, and what is open with them. Nothing else of this vault is read.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use crate::app::Ask;
use crate::commitments::standing::Said;
use crate::commitments::{self, Disclosed};
use crate::error::{Failure, Result};
use crate::id::PersonId;
use crate::packets::Count;
use crate::people;
use crate::reviews::{
    AboutPerson, HandedAction, HandedMember, HandedRhythm, NamedParty, Record, content, counted, parties_of, people_of,
};
use crate::sql::Sql;

/// What leaves, before it becomes records.
pub struct Contents {
    /// By their names.
    pub members: Vec<HandedMember>,
    pub rhythms: Vec<HandedRhythm>,
    pub actions: Vec<HandedAction>,
    /// In the order of their people.
    pub promises: Vec<Disclosed>,
    people: Vec<(PersonId, AboutPerson)>,
    pub parties: Vec<NamedParty>,
    /// Who stays, by their names.
    pub staying: Vec<HandedMember>,
    /// Open promises that stay with them.
    pub left_out: u64,
}

/// Gathers what is open with everybody who is here today, but for those who are left out.
pub fn gather(ask: &Ask, leave_out: &[PersonId]) -> Result<Contents> {
    let all = members(ask.db, ask.world.today())?;
    let (staying, mut members): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|member| leave_out.contains(&member.member));
    let (ids, stay) = (ids_of(&members)?, ids_of(&staying)?);
    let open =
        format!("c.said IN ({}) AND c.person IN (SELECT value FROM json_each(?1))", Said::listed(Said::is_waiting));
    let promises = commitments::disclosed(ask.db, &open, [&ids])?;
    let left_out: i64 =
        ask.db.one(&format!("SELECT count(*) FROM commitment c WHERE {open}"), [&stay], |row| row.get(0))?;
    let subjects: HashMap<PersonId, String> =
        promises.iter().map(|promise| (promise.person, promise.subject.to_string())).collect();
    for member in &mut members {
        member.subject = subjects.get(&member.member).cloned().unwrap_or_default();
    }
    Ok(Contents {
        rhythms: rhythms(ask.db, &ids)?,
        actions: actions(ask.db, &ids)?,
        people: people_of(ask.db, &promises)?,
        parties: parties_of(ask.db, &promises)?,
        staying,
        left_out: left_out.unsigned_abs(),
        members,
        promises,
    })
}

/// Their ids, as a query takes them.
fn ids_of(members: &[HandedMember]) -> Result<String> {
    let ids: Vec<String> = members.iter().map(|member| member.member.to_string()).collect();
    serde_json::to_string(&ids).map_err(|error| Failure::broken("failure-broken", error))
}

/// Everybody who is here on a day, as they are then.
fn members(db: &Connection, today: NaiveDate) -> Result<Vec<HandedMember>> {
    let mut members = db.all(
        "SELECT p.id, p.name, p.preferred_name, p.pronouns, p.employee_number, p.languages,
                e.contract_minutes, e.valid_from, coalesce(t.name, ''), m.valid_from, coalesce(o.name, ''), a.valid_from
         FROM person p JOIN employment e ON e.person = p.id AND e.valid_from <= ?1 AND (e.valid_to IS NULL OR e.valid_to >= ?1)
         LEFT JOIN membership m ON m.person = p.id AND m.valid_from <= ?1 AND (m.valid_to IS NULL OR m.valid_to >= ?1)
         LEFT JOIN team t ON t.id = m.team
         LEFT JOIN assignment a ON a.person = p.id AND a.kind = 'substantive'
              AND a.valid_from <= ?1 AND (a.valid_to IS NULL OR a.valid_to >= ?1)
         LEFT JOIN position o ON o.id = a.position
         GROUP BY p.id ORDER BY p.name, p.id",
        [today],
        read_member,
    )?;
    for member in &mut members {
        member.joined = people::stay(db, member.member)?.map_or(member.joined, |(joined, _)| joined);
    }
    Ok(members)
}

fn read_member(row: &Row) -> rusqlite::Result<HandedMember> {
    Ok(HandedMember {
        member: row.get(0)?,
        subject: String::new(),
        name: row.get(1)?,
        preferred_name: row.get(2)?,
        pronouns: row.get(3)?,
        number: row.get(4)?,
        languages: row.get(5)?,
        joined: row.get(7)?,
        minutes: row.get(6)?,
        minutes_since: row.get(7)?,
        team: row.get(8)?,
        team_since: row.get(9)?,
        position: row.get(10)?,
        position_since: row.get(11)?,
    })
}

fn rhythms(db: &Connection, people: &str) -> Result<Vec<HandedRhythm>> {
    db.all(
        "SELECT person, target_days, limit_days, place, paused FROM series
         WHERE person IN (SELECT value FROM json_each(?1)) ORDER BY person, id",
        [people],
        |row| {
            Ok(HandedRhythm {
                member: row.get(0)?,
                target_days: row.get(1)?,
                limit_days: row.get(2)?,
                place: row.get(3)?,
                paused: row.get(4)?,
            })
        },
    )
}

fn actions(db: &Connection, people: &str) -> Result<Vec<HandedAction>> {
    db.all(
        "SELECT person, owner, text, due, made_on FROM action_item
         WHERE state = 'open' AND person IN (SELECT value FROM json_each(?1)) ORDER BY person, made_on, id",
        [people],
        |row| {
            Ok(HandedAction {
                member: row.get(0)?,
                owner: row.get(1)?,
                text: row.get(2)?,
                due: row.get(3)?,
                made_on: row.get(4)?,
            })
        },
    )
}

impl Contents {
    /// The records behind the signed halves.
    pub fn records(&self) -> Vec<Record> {
        let people = self.people.iter().map(|(_, about)| Record::Person(about.clone()));
        let contents = self.promises.iter().flat_map(|promise| &promise.contents).map(content);
        let parties = self.parties.iter().cloned().map(Record::Party);
        let members = self.members.iter().cloned().map(Record::Member);
        let rhythms = self.rhythms.iter().cloned().map(Record::Rhythm);
        let actions = self.actions.iter().cloned().map(Record::Action);
        people.chain(contents).chain(parties).chain(members).chain(rhythms).chain(actions).collect()
    }

    /// What the manifest counts as staying.
    pub fn withheld(&self) -> Vec<Count> {
        vec![Count { what: "left_out".to_owned(), how_many: self.left_out }]
    }
}

/// What the manifest counts as being in the packet: the same on both sides.
pub fn counted_in(records: &[Record], standings: &[&commitments::standing::Standing]) -> Vec<Count> {
    let number = |is: fn(&Record) -> bool| records.iter().filter(|record| is(record)).count() as u64;
    let mut counts = counted(records, standings);
    for (what, how_many) in [
        ("action", number(|record| matches!(record, Record::Action(_)))),
        ("member", number(|record| matches!(record, Record::Member(_)))),
        ("rhythm", number(|record| matches!(record, Record::Rhythm(_)))),
    ] {
        counts.push(Count { what: what.to_owned(), how_many });
    }
    counts.sort_by(|one, other| one.what.cmp(&other.what));
    counts
}
