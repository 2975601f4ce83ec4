//! The next leader looks at a packet: first the result of the check, then who and what is in it. Nothing is taken yet.

use chrono::{DateTime, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::making::stays;
use super::matching::{Bearer, HowMatched, Matched, MemberIs, find};
use super::opening::{Opened, open};
use crate::app::Ask;
use crate::commitments::{self, Elsewhere, PromiseLine};
use crate::error::{Failure, Message, Result};
use crate::id::PersonId;
use crate::laptops;
use crate::reviews::{HandedAction, HandedMember, HandedRhythm, PacketFault, Refusal, Seen};
use crate::time::stamp;

/// A handover packet that was chosen, and who is who where it has to be said.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ChosenHandover {
    pub file: String,
    #[serde(default)]
    pub people: Option<Vec<MemberIs>>,
}

/// What a handover packet is and holds.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverRead {
    pub sound: bool,
    /// Why it is refused; none where it may be taken.
    pub fault: Option<PacketFault>,
    /// The result of the check, first of all.
    pub sentence: Message,
    /// The eight words of whoever signed it.
    pub words: Vec<String>,
    /// What this side calls the laptop that it came from.
    pub from: String,
    /// What the leader before and the team are called there.
    pub leader: String,
    pub team: String,
    pub made_at: String,
    pub expires: Option<NaiveDate>,
    /// "Entries 1 to 412 of the record hang together."
    pub verified: Option<Message>,
    /// What is no fault and should be known before anything is taken over.
    pub notes: Vec<Message>,
    pub people: Vec<ComingPerson>,
    /// What is never in it.
    pub stays: Vec<Message>,
}

/// Somebody who comes, with what is open with them.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComingPerson {
    pub about: HandedMember,
    pub how: HowMatched,
    /// Who they are here; none where they are new, or where it has to be said.
    pub person: Option<PersonId>,
    /// Whoever could be meant, where it has to be said.
    pub bearers: Vec<Bearer>,
    /// None where it is the usual one.
    pub rhythm: Option<HandedRhythm>,
    pub actions: Vec<HandedAction>,
    pub promises: Vec<ComingPromise>,
}

/// A promise that comes.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComingPromise {
    pub line: PromiseLine,
    /// It is written down here already, and stays as it is.
    pub here_already: bool,
}

/// Opens a packet and says what is in it.
pub fn read(ask: &Ask, input: ChosenHandover) -> Result<HandoverRead> {
    let opened = match open(ask, &input.file)? {
        Ok(opened) => opened,
        Err(refusal) => return Ok(refused(refusal)),
    };
    let manifest = &opened.received.packet.manifest;
    let made_at = DateTime::from_timestamp_millis(manifest.cover.created_ms).unwrap_or_default();
    let entries: usize = opened.chains.logs.iter().map(Vec::len).sum();
    let matched = find(ask.db, &opened.members, input.people.as_deref().unwrap_or_default())?;
    let people = opened.members.iter().zip(matched).map(|(member, matched)| coming(ask, &opened, member, matched));
    Ok(HandoverRead {
        sound: true,
        fault: None,
        sentence: Message::new("packet-opened-sound").with("name", opened.from.as_str()),
        words: laptops::words_of(&manifest.sender),
        from: opened.from.clone(),
        leader: opened.about.leader.clone(),
        team: opened.about.team.clone(),
        made_at: stamp(made_at),
        expires: Some(manifest.cover.expires),
        verified: Some(Message::new("packet-verified").with("count", entries).with("date", ask.world.day_of(made_at))),
        notes: notes(&opened),
        people: people.collect::<Result<_>>()?,
        stays: stays(),
    })
}

/// Of the sender; and whose record holds more than what came.
fn notes(opened: &Opened) -> Vec<Message> {
    let mut notes = opened.received.notes(&opened.from);
    for member in &opened.members {
        if let Some(count) = opened.without_words.get(&member.subject) {
            let note = Message::new("handover-note-without-words").with("name", member.name.as_str());
            notes.push(note.with("count", *count));
        }
    }
    notes
}

fn refused(refusal: Refusal) -> HandoverRead {
    HandoverRead {
        sound: false,
        fault: Some(refusal.fault),
        sentence: refusal.sentence,
        words: refusal.words,
        from: String::new(),
        leader: String::new(),
        team: String::new(),
        made_at: String::new(),
        expires: None,
        verified: None,
        notes: Vec::new(),
        people: Vec::new(),
        stays: Vec::new(),
    }
}

fn coming(ask: &Ask, opened: &Opened, member: &HandedMember, matched: Matched) -> Result<ComingPerson> {
    let promise = |promise: &Seen| {
        let standing =
            serde_json::to_string(&promise.standing).map_err(|error| Failure::broken("failure-broken", error))?;
        let elsewhere = Elsewhere {
            commitment: promise.commitment,
            person: member.member,
            name: member.name.clone(),
            standing,
            left: None,
        };
        Ok(ComingPromise {
            line: elsewhere.line(ask.world.today())?,
            here_already: commitments::is_here(ask.db, promise.commitment)?,
        })
    };
    Ok(ComingPerson {
        about: member.clone(),
        how: matched.how,
        person: matched.person,
        bearers: matched.bearers,
        rhythm: opened.rhythm_of(member.member).cloned(),
        actions: opened.actions_of(member.member).cloned().collect(),
        promises: opened.promises_to(member).map(promise).collect::<Result<_>>()?,
    })
}
