//! Everything about a handover packet is checked before a word of it is believed: it is for this laptop, from a known
//! leader's, whole, newer than what came before; its log hangs together; and each promise is what was signed.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::contents::counted_in;
use crate::app::Ask;
use crate::commitments::log::LogId;
use crate::commitments::standing::Standing;
use crate::error::{Message, Result};
use crate::id::PersonId;
use crate::laptops::{self, LaptopKind};
use crate::packets::{Fault, Purpose};
use crate::reviews::{
    AboutHandover, ChainRefusal, Chains, Delivery, Half, HandedAction, HandedMember, HandedRhythm, PacketFault,
    Received, Record, Refusal, Seen, check_chains, ends_at, places_of, proven_contents, put_in_order, receive,
    without_words,
};
use crate::vault::VaultKind;

/// A packet that holds in every respect.
pub struct Opened {
    pub received: Received,
    /// What this side calls the laptop that it came from.
    pub from: String,
    pub about: AboutHandover,
    pub chains: Chains,
    pub members: Vec<HandedMember>,
    pub promises: Vec<Seen>,
    /// Entries about each pseudonym that came without words: of what is closed, or stays.
    pub without_words: HashMap<String, i64>,
}

/// Opens a file, or says why it is refused. Writes nothing.
pub fn open(ask: &Ask, file: &str) -> Result<std::result::Result<Opened, Refusal>> {
    let received = match receive(ask, file, Purpose::Handover)? {
        Delivery::Received(received) => *received,
        Delivery::Fork(_) => return Ok(Err(fork())),
        Delivery::Refused(refusal) => return Ok(Err(refusal)),
    };
    let from = laptops::must_be_known(ask.db, received.laptop, LaptopKind::Center)?;
    let altered = || Ok(Err(Fault::Altered.into()));
    let (Some(about), Some(span)) = (about(&received), ends_at(&received)) else { return altered() };
    let seen = places_of(ask.db, received.laptop)?;
    let sender = received.packet.manifest.sender.signs;
    let chains = match check_chains(ask.db, received.laptop, &seen, &sender, &span, &received.records)? {
        Ok(chains) => chains,
        Err(ChainRefusal::Fault(fault)) => return Ok(Err(fault.into())),
        Err(ChainRefusal::Fork(_)) => return Ok(Err(fork())),
    };
    let Some((people, mut promises)) = proven_contents(&received.records, &chains) else { return altered() };
    // Nothing came before: every entry of these promises is in this packet.
    let Some(without_words) = without_words(&chains, &promises, &HashMap::new()) else { return altered() };
    if !promises.iter_mut().all(|promise| put_in_order(&chains, promise)) {
        return altered();
    }
    let standings: Vec<&Standing> = promises.iter().map(|promise| &promise.standing).collect();
    let counted = counted_in(&received.records, &standings) == received.packet.manifest.cover.counts;
    let open = promises.iter().all(|promise| promise.standing.said.is_waiting());
    let members = members_of(&received.records);
    let subjects: HashSet<&str> = members.iter().flatten().map(|member| member.subject.as_str()).collect();
    let known = people.iter().all(|person| subjects.contains(person.subject.as_str()));
    match members.filter(|_| counted && open && known) {
        Some(members) => Ok(Ok(Opened { received, from, about, chains, members, promises, without_words })),
        None => altered(),
    }
}

/// Two histories. A center keeps no evidence of another one's log, so both files have to be kept.
fn fork() -> Refusal {
    Refusal { sentence: Message::new("handover-fork"), ..Refusal::new(PacketFault::Fork) }
}

/// Whose team it is: one record says so, and the packet is from a center.
fn about(received: &Received) -> Option<AboutHandover> {
    let mut found = received.records.iter().filter_map(|record| match record {
        Record::Handover(about) => Some(about.clone()),
        _ => None,
    });
    let about = found.next()?;
    let alone = found.next().is_none() && received.packet.manifest.cover.vault == VaultKind::Center;
    alone.then_some(about)
}

/// The people of the packet; none where one is in it twice, or where something is about nobody in it.
fn members_of(records: &[Record]) -> Option<Vec<HandedMember>> {
    let (mut members, mut subjects): (BTreeMap<PersonId, HandedMember>, HashSet<&str>) = Default::default();
    for record in records {
        if let Record::Member(member) = record {
            let first = member.subject.is_empty() || subjects.insert(&member.subject);
            if members.insert(member.member, member.clone()).is_some() || !first {
                return None;
            }
        }
    }
    let theirs = records.iter().all(|record| match record {
        Record::Rhythm(rhythm) => members.contains_key(&rhythm.member),
        Record::Action(action) => members.contains_key(&action.member),
        _ => true,
    });
    let mut members: Vec<HandedMember> = members.into_values().collect();
    members.sort_by(|one, other| one.name.cmp(&other.name));
    theirs.then_some(members)
}

impl Opened {
    pub fn rhythm_of(&self, member: PersonId) -> Option<&HandedRhythm> {
        self.received.records.iter().find_map(|record| match record {
            Record::Rhythm(rhythm) if rhythm.member == member => Some(rhythm),
            _ => None,
        })
    }

    pub fn actions_of(&self, member: PersonId) -> impl Iterator<Item = &HandedAction> {
        self.received.records.iter().filter_map(move |record| match record {
            Record::Action(action) if action.member == member => Some(action),
            _ => None,
        })
    }

    pub fn promises_to<'a>(&'a self, member: &'a HandedMember) -> impl Iterator<Item = &'a Seen> {
        self.promises.iter().filter(move |promise| promise.subject == member.subject)
    }

    /// Who stands in these promises by an id, by their names.
    pub fn names(&self) -> HashMap<PersonId, String> {
        let party = |record: &Record| match record {
            Record::Party(party) => Some((party.person, party.name.clone())),
            _ => None,
        };
        self.received.records.iter().filter_map(party).collect()
    }

    /// The signed halves by their places.
    pub fn halves(&self) -> HashMap<(LogId, u64), &Half> {
        self.chains.logs.iter().flatten().map(|half| ((half.header.log, half.header.seq), half)).collect()
    }
}
