//! The next leader takes a packet, in one act: people, rhythms, actions, and promises that go on as inherited.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::matching::{HowMatched, find};
use super::opening::{Opened, open};
use super::reading::ChosenHandover;
use crate::app::{About, Act};
use crate::commitments::{self, BroughtEntry, HandedBy};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{PacketId, PersonId};
use crate::one_on_ones::{self, NewAction, SetRhythm};
use crate::people::{self, Assign, AssignmentKind, ChangeHours, JoinTeam, PersonOn, WelcomePerson};
use crate::reviews::{Half, HandedMember, Refusal, Seen, SeenContent, keep};
use crate::sql::Sql;

/// What taking a packet did.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverTaken {
    pub packet: PacketId,
    /// People who were welcomed.
    pub added: i64,
    /// People who were here.
    pub found: i64,
    pub rhythms: i64,
    pub actions: i64,
    pub promises: i64,
    /// Promises that were here already, and stay as they are.
    pub here_already: i64,
}

/// Takes a packet, once. What is here already stays as it is.
pub fn take(act: &mut Act, input: ChosenHandover) -> Result<HandoverTaken> {
    let opened = open(&act.ask(), &input.file)?.map_err(Refusal::failure)?;
    let matched = find(act.db, &opened.members, input.people.as_deref().unwrap_or_default())?;
    let mut problems = Problems::default();
    for (member, _) in opened.members.iter().zip(&matched).filter(|(_, matched)| matched.how == HowMatched::Asks) {
        problems.unless_with(false, "people", Message::new("handover-who").with("name", member.name.as_str()));
    }
    let named = !act.settings()?.leader_name.trim().is_empty();
    problems.unless(named || opened.promises.is_empty(), "leader", "handover-needs-name");
    problems.none()?;
    let packet = keep(act, &opened.received, None)?;
    let mut taken = HandoverTaken { packet, added: 0, found: 0, rhythms: 0, actions: 0, promises: 0, here_already: 0 };
    let mut people: HashMap<PersonId, PersonId> = HashMap::new();
    for (member, matched) in opened.members.iter().zip(&matched) {
        let person = match matched.person {
            Some(person) => {
                taken.found += 1;
                come_back(act, person)?;
                person
            }
            None => {
                taken.added += 1;
                welcome(act, member)?
            }
        };
        people.insert(member.member, person);
        take_rhythm(act, &opened, member, person, &mut taken)?;
        take_actions(act, &opened, member, person, &mut taken)?;
    }
    take_promises(act, &opened, &people, &mut taken)?;
    act.about(About::People);
    act.because(&opened.members.len().to_string());
    if taken.promises > 0 {
        act.consequence(Message::new("successor-answers").with("count", taken.promises));
    }
    Ok(taken)
}

/// Somebody who had left this team is in it again.
fn come_back(act: &mut Act, person: PersonId) -> Result<()> {
    let today = act.world.today();
    match people::stay(act.db, person)? {
        Some((_, Some(left))) if left < today => people::rehire(act, PersonOn { person, on: today }),
        _ => Ok(()),
    }
}

/// Adds somebody as they are on the laptop that hands over: each with the day since when it is so.
fn welcome(act: &mut Act, member: &HandedMember) -> Result<PersonId> {
    let given = |text: &String| (!text.is_empty()).then(|| text.clone());
    let hours = (member.minutes > 0).then(|| member.minutes as f64 / 60.0);
    let changed = hours.filter(|_| member.minutes_since > member.joined);
    let person = people::welcome(
        act,
        WelcomePerson {
            name: member.name.clone(),
            preferred_name: given(&member.preferred_name),
            pronouns: given(&member.pronouns),
            employee_number: given(&member.number),
            languages: given(&member.languages),
            joined: Some(member.joined),
            weekly_hours: hours.filter(|_| changed.is_none()),
            ..WelcomePerson::default()
        },
    )?;
    if let Some(weekly_hours) = changed {
        people::change_hours(act, ChangeHours { person, from: member.minutes_since, weekly_hours })?;
    }
    if let Some(team) = given(&member.team) {
        let from = member.team_since.unwrap_or(member.joined).max(member.joined);
        people::join_team(act, JoinTeam { person, from, team })?;
    }
    if let Some(position) = given(&member.position) {
        let from = member.position_since.unwrap_or(member.joined).max(member.joined);
        let kind = AssignmentKind::Substantive;
        people::assign(act, Assign { person, position, kind, from, planned_end: None, returns_to: None })?;
    }
    Ok(person)
}

/// A rhythm that the next leader has with somebody already stays.
fn take_rhythm(
    act: &mut Act,
    opened: &Opened,
    member: &HandedMember,
    person: PersonId,
    taken: &mut HandoverTaken,
) -> Result<()> {
    let Some(rhythm) = opened.rhythm_of(member.member) else { return Ok(()) };
    if act.db.maybe("SELECT 1 FROM series WHERE person = ?1", [person], |_| Ok(()))?.is_some() {
        return Ok(());
    }
    taken.rhythms += 1;
    one_on_ones::set_rhythm(
        act,
        SetRhythm {
            person,
            target_days: rhythm.target_days,
            limit_days: rhythm.limit_days,
            place: Some(rhythm.place.clone()),
            paused: Some(rhythm.paused),
        },
    )
}

/// An action that is open here in the same words is the same action.
fn take_actions(
    act: &Act,
    opened: &Opened,
    member: &HandedMember,
    person: PersonId,
    taken: &mut HandoverTaken,
) -> Result<()> {
    for action in opened.actions_of(member.member) {
        let there = act.db.maybe(
            "SELECT 1 FROM action_item WHERE person = ?1 AND state = 'open' AND owner = ?2 AND text = ?3 AND due IS ?4",
            (person, action.owner, &action.text, action.due),
            |_| Ok(()),
        )?;
        if there.is_none() {
            taken.actions += 1;
            let new = NewAction { owner: action.owner, text: action.text.clone(), due: action.due };
            one_on_ones::add_actions(act, person, None, action.made_on, vec![new])?;
        }
    }
    Ok(())
}

fn take_promises(
    act: &Act,
    opened: &Opened,
    people: &HashMap<PersonId, PersonId>,
    taken: &mut HandoverTaken,
) -> Result<()> {
    let names = opened.names();
    let halves: HashMap<String, &Half> =
        opened.halves().into_iter().map(|((log, seq), half)| (format!("{log}:{seq}"), half)).collect();
    // Where the leader before was called nothing there, the laptop has a name here.
    let leader = if opened.about.leader.is_empty() { &opened.from } else { &opened.about.leader };
    let by = HandedBy { packet: taken.packet, leader, people, names: &names };
    for member in &opened.members {
        let Some(person) = people.get(&member.member) else { continue };
        for promise in opened.promises_to(member) {
            if commitments::is_here(act.db, promise.commitment)? {
                taken.here_already += 1;
                continue;
            }
            taken.promises += 1;
            commitments::take_over(act, *person, promise.commitment, &entries(promise, &halves)?, &by)?;
        }
    }
    Ok(())
}

/// The entries of a promise with their signed halves.
fn entries<'a>(promise: &'a Seen, halves: &HashMap<String, &'a Half>) -> Result<Vec<BroughtEntry<'a>>> {
    let entry = |content: &'a SeenContent| {
        let half = halves.get(content.id()).ok_or_else(|| Failure::missing("promise-entry-gone"))?;
        Ok(BroughtEntry {
            entered: &content.entered,
            header: &half.link.header,
            signature: &half.link.signature,
            salt: &content.salt,
            payload: &content.payload,
        })
    };
    promise.contents.iter().map(entry).collect()
}
