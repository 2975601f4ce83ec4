//! What goes into a review packet: the promises that were asked for, without those that the leader leaves out, and what
//! belongs to them. Nothing else of this vault is read.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::records::{AboutPerson, AboutReview, Asked, AskedWhich, Filled, MovedTo, NamedParty, PulledBack, Record};
use super::replying::{Reply, replies_for};
use super::requests::{self, Request, paper_name};
use crate::app::Ask;
use crate::commitments::standing::Said;
use crate::commitments::{self, Disclosed, DisclosedContent};
use crate::error::Result;
use crate::id::{CommitmentId, PersonId, RequestId};
use crate::packets::Count;
use crate::sql::Sql;

/// What leaves, before it becomes records.
pub struct Contents {
    pub request: Request,
    /// In the order of their people.
    pub promises: Vec<Disclosed>,
    /// Asked for, and left out by the leader.
    pub left_out: Vec<Disclosed>,
    pub people: Vec<(PersonId, AboutPerson)>,
    pub parties: Vec<NamedParty>,
    pub facts: Vec<Record>,
    /// What is answered to HR about these promises, and who was told.
    pub replies: Vec<Reply>,
    /// Promises of this center that were not asked for, by their number alone.
    pub not_asked: u64,
}

/// Gathers what was asked for.
pub fn gather(ask: &Ask, id: RequestId, leave_out: &[CommitmentId]) -> Result<Contents> {
    let request = requests::read(ask.db, id)?;
    let asked = in_scope(ask.db, id, &request)?;
    let all: i64 = ask.db.one("SELECT count(*) FROM commitment WHERE said <> 'mistaken'", [], |row| row.get(0))?;
    let not_asked = all.unsigned_abs().saturating_sub(asked.len() as u64);
    let (left_out, promises): (Vec<_>, Vec<_>) =
        asked.into_iter().partition(|promise| leave_out.contains(&promise.commitment));
    let people = people_of(ask.db, &promises)?;
    let leaving: Vec<CommitmentId> = promises.iter().map(|promise| promise.commitment).collect();
    Ok(Contents {
        parties: parties_of(ask.db, &promises)?,
        facts: facts_of(ask.db, &people, &request.asked)?,
        replies: replies_for(ask.db, request.laptop, &leaving)?,
        request,
        promises,
        left_out,
        people,
        not_asked,
    })
}

/// The promises that a request asks for. What was entered by mistake is none.
fn in_scope(db: &Connection, id: RequestId, request: &Request) -> Result<Vec<Disclosed>> {
    let which = match request.asked.which {
        AskedWhich::All => "1".to_owned(),
        AskedWhich::Moved => "c.moves > 0".to_owned(),
        AskedWhich::Open => format!("c.said IN ({})", Said::listed(Said::is_waiting)),
    };
    let condition = format!(
        "c.said <> 'mistaken' AND {which}
         AND (?1 OR c.person IN (SELECT person FROM review_asked_for WHERE request = ?2 AND person IS NOT NULL))
         AND (?3 IS NULL OR c.ended_on IS NULL OR c.ended_on >= ?3) AND (?4 IS NULL OR c.promised_on <= ?4)"
    );
    let scope = (request.everybody, id, request.asked.since, request.asked.until);
    let mut promises = commitments::disclosed(db, &condition, scope)?;
    let kinds = &request.asked.kinds;
    promises.retain(|promise| kinds.is_empty() || kinds.contains(&promise.standing.terms.kind));
    Ok(promises)
}

/// Whom these promises were made to, each once.
pub fn people_of(db: &Connection, promises: &[Disclosed]) -> Result<Vec<(PersonId, AboutPerson)>> {
    let mut people: Vec<(PersonId, AboutPerson)> = Vec::new();
    for promise in promises {
        if people.last().is_some_and(|(person, _)| *person == promise.person) {
            continue;
        }
        let (name, number) =
            db.one("SELECT name, employee_number FROM person WHERE id = ?1", [promise.person], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let subject = promise.subject.to_string();
        people.push((promise.person, AboutPerson { subject, name, number, left: promise.left }));
    }
    Ok(people)
}

/// Who stands in these promises by an id. Their names are part of what was promised: who said it, who decided, who was there.
pub fn parties_of(db: &Connection, promises: &[Disclosed]) -> Result<Vec<NamedParty>> {
    let contents = promises.iter().flat_map(|promise| &promise.contents);
    let named = commitments::people_named(contents.map(|content| &content.entered.event));
    named.into_iter().map(|person| Ok(NamedParty { person, name: paper_name(db, person)? })).collect()
}

/// Where these people worked, where they moved to, and when they were pulled back. No cause, no words, and nothing that
/// lies before or after the time that was asked about: what reaches into it leaves with its own days.
fn facts_of(db: &Connection, people: &[(PersonId, AboutPerson)], asked: &Asked) -> Result<Vec<Record>> {
    let mut facts = Vec::new();
    let period = |person: &PersonId| (*person, asked.since, asked.until);
    for (person, about) in people {
        let subject = || about.subject.clone();
        facts.extend(db.all(
            "SELECT a.kind, o.name, a.valid_from, a.valid_to, a.planned_end, coalesce(r.name, '') FROM assignment a
             JOIN position o ON o.id = a.position LEFT JOIN position r ON r.id = a.returns_to
             WHERE a.person = ?1 AND (?3 IS NULL OR a.valid_from <= ?3)
               AND (?2 IS NULL OR a.valid_to IS NULL OR a.valid_to >= ?2)
             ORDER BY a.valid_from, a.id",
            period(person),
            |row| {
                Ok(Record::Assignment(Filled {
                    subject: subject(),
                    kind: row.get(0)?,
                    position: row.get(1)?,
                    from: row.get(2)?,
                    to: row.get(3)?,
                    planned_end: row.get(4)?,
                    returns_to: row.get(5)?,
                }))
            },
        )?);
        facts.extend(db.all(
            "SELECT t.kind, coalesce(f.name, ''), o.name, t.effective_on, t.outcome FROM transition t
             LEFT JOIN position f ON f.id = t.from_position JOIN position o ON o.id = t.to_position
             WHERE t.person = ?1 AND (?3 IS NULL OR t.effective_on <= ?3) AND (?2 IS NULL OR t.effective_on >= ?2)
             ORDER BY t.effective_on, t.id",
            period(person),
            |row| {
                Ok(Record::Transition(MovedTo {
                    subject: subject(),
                    kind: row.get(0)?,
                    from: row.get(1)?,
                    to: row.get(2)?,
                    on: row.get(3)?,
                    outcome: row.get(4)?,
                }))
            },
        )?);
        facts.extend(db.all(
            "SELECT from_day, to_day, minutes FROM pull_back
             WHERE person = ?1 AND (?3 IS NULL OR from_day <= ?3) AND (?2 IS NULL OR to_day IS NULL OR to_day >= ?2)
             ORDER BY from_day, id",
            period(person),
            |row| {
                Ok(Record::PullBack(PulledBack {
                    subject: subject(),
                    from: row.get(0)?,
                    to: row.get(1)?,
                    minutes: row.get(2)?,
                }))
            },
        )?);
    }
    Ok(facts)
}

impl Contents {
    /// The records behind the checkpoint and the signed halves, in the order that `reviews` tells of.
    pub fn records(&self) -> Vec<Record> {
        let people = self.people.iter().map(|(_, about)| Record::Person(about.clone()));
        let contents = self.promises.iter().flat_map(|promise| &promise.contents).map(content);
        let parties = self.parties.iter().cloned().map(Record::Party);
        let replies = self.replies.iter().map(|reply| reply.record.clone());
        people.chain(contents).chain(parties).chain(self.facts.iter().cloned()).chain(replies).collect()
    }

    pub fn about(&self, ask: &Ask) -> Result<AboutReview> {
        let settings = ask.settings()?;
        let request = self.request.asked.request;
        Ok(AboutReview { request, team: settings.team_name, leader: settings.leader_name })
    }

    /// What the manifest counts as withheld.
    pub fn withheld(&self) -> Vec<Count> {
        counts([("left_out", self.left_out.len() as u64), ("not_asked", self.not_asked)])
    }
}

/// What an entry says, as a record.
pub fn content(content: &DisclosedContent) -> Record {
    Record::Content { log: content.log, seq: content.seq, salt: content.salt, payload: content.payload.clone() }
}

/// What the manifest counts as being in the packet: the same on both sides, so that the reader can hold it against it.
pub fn counted(records: &[Record], standings: &[&commitments::standing::Standing]) -> Vec<Count> {
    let number = |is: fn(&Record) -> bool| records.iter().filter(|record| is(record)).count() as u64;
    let said = |is: fn(Said) -> bool| standings.iter().filter(|standing| is(standing.said)).count() as u64;
    let moved = standings.iter().filter(|standing| standing.employer_moves().next().is_some()).count() as u64;
    let broken = |said: Said| matches!(said, Said::Broken | Said::Reversed | Said::Repaired);
    let kept = |said: Said| matches!(said, Said::Kept | Said::PartlyKept | Said::Restored);
    counts([
        ("answer", number(|record| matches!(record, Record::Answer(_)))),
        ("assignment", number(|record| matches!(record, Record::Assignment(_)))),
        ("broken", said(broken)),
        ("content", number(|record| matches!(record, Record::Content { .. }))),
        ("entry", number(|record| matches!(record, Record::Link { .. }))),
        ("informed", number(|record| matches!(record, Record::Informed(_)))),
        ("kept", said(kept)),
        ("moved", moved),
        ("open", said(Said::is_waiting)),
        ("person", number(|record| matches!(record, Record::Person(_)))),
        ("promise", standings.len() as u64),
        ("pull_back", number(|record| matches!(record, Record::PullBack(_)))),
        ("transition", number(|record| matches!(record, Record::Transition(_)))),
    ])
}

fn counts<const N: usize>(counts: [(&str, u64); N]) -> Vec<Count> {
    let one = |(what, how_many): (&str, u64)| Count { what: what.to_owned(), how_many };
    counts.into_iter().map(one).collect()
}

/// The people of these contents who are named in the request, or everybody; for the preview of whom nothing is there.
pub fn asked_without_promise(db: &Connection, id: RequestId, contents: &Contents) -> Result<Vec<String>> {
    let with: BTreeSet<PersonId> =
        contents.promises.iter().chain(&contents.left_out).map(|promise| promise.person).collect();
    let named = requests::people_of(db, id)?;
    named.into_iter().filter(|person| !with.contains(person)).map(|person| paper_name(db, person)).collect()
}
