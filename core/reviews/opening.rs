//! HR opens a packet: everything about it is checked, then it is shown what it holds. Nothing is kept until it is taken.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::chains::{ChainRefusal, Chains, Differing, Half, check};
use super::contents::counted;
use super::making::{Withheld, why_withheld};
use super::post::{Contradicting, Delivery, PacketCount, PacketFault, Received, Refusal, places_of, receive, shown};
use super::records::{AboutPerson, AboutReview, Record};
use super::requests::{ChosenFile, RequestLine, line, read};
use super::whole::{add_received, is_elsewhere, received_ids, without_words};
use crate::app::Ask;
use crate::commitments::entered;
use crate::commitments::events::Entered;
use crate::commitments::log::{Checkpoint, LogId, sealed};
use crate::commitments::standing::Standing;
use crate::error::{Failure, Message, Result};
use crate::id::{CommitmentId, LaptopId, RequestId};
use crate::laptops;
use crate::packets::{Arrival, Fault, Purpose, Span};
use crate::time::stamp;
use crate::vault::VaultKind;

/// A packet that holds in every respect.
pub struct Opened {
    pub received: Received,
    pub about: AboutReview,
    pub chains: Chains,
    pub people: Vec<AboutPerson>,
    pub promises: Vec<Seen>,
    /// Promises that the signed halves show for each pseudonym, those that did not come too.
    pub stated: HashMap<String, i64>,
    /// Entries about each pseudonym that came without words, because not every promise to them came.
    pub without_words: HashMap<String, i64>,
}

/// A promise as it came.
pub struct Seen {
    pub commitment: CommitmentId,
    /// The pseudonym, hex.
    pub subject: String,
    pub standing: Standing,
    /// Oldest first, those that came with an earlier packet too.
    pub contents: Vec<SeenContent>,
}

/// One entry of it.
pub struct SeenContent {
    pub log: LogId,
    pub seq: u64,
    pub entered: Entered,
    pub salt: [u8; 32],
    pub payload: Vec<u8>,
}

/// A packet that contradicts what was seen before.
pub struct Forked {
    pub packet: Contradicting,
    /// The first entries that differ; none where the packets do, and their entries don't.
    pub differing: Option<Differing>,
}

/// What became of a file.
pub enum Opening {
    Sound(Box<Opened>),
    Fork(Box<Forked>),
    Refused(Refusal),
}

/// Opens a file and checks everything about it. Writes nothing.
pub fn open_review(ask: &Ask, file: &str) -> Result<Opening> {
    match receive(ask, file, Purpose::Review)? {
        Delivery::Refused(refusal) => Ok(Opening::Refused(refusal)),
        Delivery::Received(received) => check_all(ask, *received),
        Delivery::Fork(packet) => {
            Ok(Opening::Fork(Box::new(Forked { differing: differing(ask, &packet)?, packet: *packet })))
        }
    }
}

/// Where a packet that contradicts what was seen differs from it.
fn differing(ask: &Ask, packet: &Contradicting) -> Result<Option<Differing>> {
    let Some(span) = packet.packet.manifest.cover.span else { return Ok(None) };
    let sender = packet.packet.manifest.sender.signs;
    match check(ask.db, packet.laptop, &[], &sender, &span, &packet.records)? {
        Err(ChainRefusal::Fork(differing)) => Ok(Some(*differing)),
        _ => Ok(None),
    }
}

fn check_all(ask: &Ask, received: Received) -> Result<Opening> {
    let altered = || Ok(Opening::Refused(Fault::Altered.into()));
    if received.packet.manifest.cover.vault != VaultKind::Center {
        return altered();
    }
    let Some((about, span)) = about(&received) else { return altered() };
    match asked_of(ask, about.request) {
        Ok(laptop) if laptop == received.laptop => {}
        Ok(_) | Err(Failure::Missing(_)) => return Ok(Opening::Refused(Refusal::new(PacketFault::NotAskedFor))),
        Err(failure) => return Err(failure),
    }
    let (laptop, today) = (received.laptop, ask.world.today());
    let seen = places_of(ask.db, laptop)?;
    let sender = received.packet.manifest.sender.signs;
    let chains = match check(ask.db, laptop, &seen, &sender, &span, &received.records)? {
        Ok(chains) => chains,
        Err(ChainRefusal::Fault(fault)) => return Ok(Opening::Refused(fault.into())),
        Err(ChainRefusal::Fork(differing)) => {
            let Received { packet, laptop, records, .. } = received;
            let packet = Contradicting { packet, laptop, records };
            return Ok(Opening::Fork(Box::new(Forked { packet, differing: Some(*differing) })));
        }
    };
    let Some((people, mut promises)) = contents(&received.records, &chains) else { return altered() };
    let before = received_ids(ask.db, laptop, today)?;
    let Some(without_words) = without_words(&chains, &promises, &before) else { return altered() };
    let standings: Vec<&Standing> = promises.iter().map(|promise| &promise.standing).collect();
    if counted(&received.records, &standings) != received.packet.manifest.cover.counts {
        return altered();
    }
    if is_elsewhere(ask.db, laptop, &chains, &people, &promises)?
        || !add_received(ask.db, laptop, today, &chains, &mut promises)?
    {
        return altered();
    }
    let stated = stated(&chains);
    Ok(Opening::Sound(Box::new(Opened { received, about, chains, people, promises, stated, without_words })))
}

/// What the packet is about, and where in its sender's log it ends.
fn about(received: &Received) -> Option<(AboutReview, Span)> {
    let mut about = None;
    for record in &received.records {
        match record {
            Record::Review(review) if about.is_none() => about = Some(review.clone()),
            Record::Review(_) | Record::Request(_) => return None,
            _ => {}
        }
    }
    about.zip(ends_at(received))
}

/// The span that a packet names, where its one checkpoint is signed by the sender and stands at the end of it.
pub fn ends_at(received: &Received) -> Option<Span> {
    let manifest = &received.packet.manifest;
    let span = manifest.cover.span?;
    let mut found = received.records.iter().filter_map(|record| match record {
        Record::Checkpoint(bytes) => Some(bytes),
        _ => None,
    });
    let checkpoint = Checkpoint::from_bytes(found.next()?).ok()?;
    let holds = checkpoint.place() == span.to && checkpoint.is_signed_by(&manifest.sender.signs);
    (holds && found.next().is_none()).then_some(span)
}

fn asked_of(ask: &Ask, request: RequestId) -> Result<LaptopId> {
    let request = read(ask.db, request)?;
    if request.made_here { Ok(request.laptop) } else { Err(Failure::missing("review-request-gone")) }
}

/// The people and the promises of a packet; none where a content is not what its signed half commits to, where one is
/// about nobody in the packet, or comes twice. Whether one is missing: see [`without_words`].
pub fn contents(records: &[Record], chains: &Chains) -> Option<(Vec<AboutPerson>, Vec<Seen>)> {
    let halves: HashMap<(LogId, u64), &Half> =
        chains.logs.iter().flatten().map(|half| ((half.header.log, half.header.seq), half)).collect();
    let mut people: BTreeMap<String, AboutPerson> = BTreeMap::new();
    for record in records {
        if let Record::Person(person) = record
            && people.insert(person.subject.clone(), person.clone()).is_some()
        {
            return None;
        }
    }
    let mut promises: Vec<Seen> = Vec::new();
    let mut places: HashMap<CommitmentId, usize> = HashMap::new();
    let mut told: HashSet<(LogId, u64)> = HashSet::new();
    for record in records {
        let Record::Content { log, seq, salt, payload } = record else { continue };
        let half = halves.get(&(*log, *seq))?;
        let subject = half.header.subject.to_string();
        let proven = sealed::commit(salt, payload).is_ok_and(|commit| commit == half.header.commit);
        let first_time = told.insert((*log, *seq));
        if !proven || !first_time || !people.contains_key(&subject) {
            return None;
        }
        let (commitment, entered) = entered(&half.header, half.hash, payload)?;
        let at = *places.entry(commitment).or_insert(promises.len());
        let content = SeenContent { log: *log, seq: *seq, entered, salt: *salt, payload: payload.clone() };
        match promises.get_mut(at) {
            Some(promise) if promise.subject == subject => promise.contents.push(content),
            Some(_) => return None,
            None => {
                let standing = Standing::of(std::slice::from_ref(&content.entered))?;
                promises.push(Seen { commitment, subject, standing, contents: vec![content] });
            }
        }
    }
    for promise in &mut promises {
        let events: Vec<Entered> = promise.contents.iter().map(|content| content.entered.clone()).collect();
        promise.standing = Standing::of(&events)?;
    }
    let facts_are_theirs = records.iter().filter_map(subject_of).all(|subject| people.contains_key(subject));
    facts_are_theirs.then(|| (people.into_values().collect(), promises))
}

fn subject_of(record: &Record) -> Option<&String> {
    match record {
        Record::Assignment(filled) => Some(&filled.subject),
        Record::Transition(moved) => Some(&moved.subject),
        Record::PullBack(pulled) => Some(&pulled.subject),
        _ => None,
    }
}

fn stated(chains: &Chains) -> HashMap<String, i64> {
    let mut stated: HashMap<String, i64> = HashMap::new();
    for half in chains.logs.iter().flatten().filter(|half| half.header.kind == "stated") {
        *stated.entry(half.header.subject.to_string()).or_default() += 1;
    }
    stated
}

/// What a packet is and holds. Its first sentence is the result of the check; the default answer is "not yet".
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PacketRead {
    pub sound: bool,
    pub fault: Option<PacketFault>,
    pub sentence: Message,
    /// The eight words of whoever signed it.
    pub words: Vec<String>,
    /// Two histories contradict each other, and both can be kept.
    pub can_keep_fork: bool,
    /// The center, by the name that this side gave its laptop.
    pub from: String,
    pub laptop: Option<LaptopId>,
    pub request: Option<RequestLine>,
    pub number: i64,
    pub made_at: String,
    pub expires: Option<NaiveDate>,
    /// What happens to it then.
    pub afterwards: Option<Message>,
    /// "Entries 1 to 412 of the record hang together; the last one is of 3 March."
    pub verified: Option<Message>,
    pub people: Vec<PersonInPacket>,
    pub counts: Vec<PacketCount>,
    pub withheld: Vec<Withheld>,
    /// What is worth a word, and no fault.
    pub notes: Vec<Message>,
}

/// Somebody in a packet.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonInPacket {
    pub name: String,
    pub number: String,
    pub promises: i64,
    /// Promises to them in the record, those that did not come too: the signed halves can't hide one.
    pub in_record: i64,
}

/// Opens a packet and says what is in it.
pub fn open(ask: &Ask, input: ChosenFile) -> Result<PacketRead> {
    match open_review(ask, &input.file)? {
        Opening::Sound(opened) => sound(ask, &opened),
        Opening::Refused(refusal) => Ok(PacketRead { words: refusal.words.clone(), ..refused(refusal, false) }),
        Opening::Fork(forked) => Ok(PacketRead {
            from: laptops::name_of(ask.db, forked.packet.laptop)?,
            laptop: Some(forked.packet.laptop),
            ..refused(Fault::Fork.into(), true)
        }),
    }
}

fn refused(refusal: Refusal, can_keep_fork: bool) -> PacketRead {
    PacketRead {
        sound: false,
        fault: Some(refusal.fault),
        sentence: refusal.sentence,
        words: refusal.words,
        can_keep_fork,
        from: String::new(),
        laptop: None,
        request: None,
        number: 0,
        made_at: String::new(),
        expires: None,
        afterwards: None,
        verified: None,
        people: Vec::new(),
        counts: Vec::new(),
        withheld: Vec::new(),
        notes: Vec::new(),
    }
}

fn sound(ask: &Ask, opened: &Opened) -> Result<PacketRead> {
    let Received { packet, laptop, .. } = &opened.received;
    let (manifest, from) = (&packet.manifest, laptops::name_of(ask.db, *laptop)?);
    let cover = &manifest.cover;
    let made_at = DateTime::from_timestamp_millis(cover.created_ms).unwrap_or_default();
    let entries: usize = opened.chains.logs.iter().map(Vec::len).sum();
    let withheld = cover.withheld.iter().filter(|count| count.how_many > 0).map(|count| Withheld {
        what: count.what.clone(),
        count: count.how_many.cast_signed(),
        why: why_withheld(&count.what),
    });
    Ok(PacketRead {
        sound: true,
        fault: None,
        sentence: Message::new("packet-opened-sound").with("name", from.as_str()),
        words: laptops::words_of(&manifest.sender),
        can_keep_fork: false,
        laptop: Some(*laptop),
        request: Some(line(ask, opened.about.request)?),
        number: cover.number.cast_signed(),
        made_at: stamp(made_at),
        expires: Some(cover.expires),
        afterwards: Some(Message::new("packet-afterwards").with("date", cover.expires)),
        verified: Some(Message::new("packet-verified").with("count", entries).with("date", ask.world.day_of(made_at))),
        people: opened.people.iter().map(|person| person_in(opened, person)).collect(),
        counts: shown(&cover.counts),
        withheld: withheld.collect(),
        notes: notes(opened, &from),
        from,
    })
}

fn person_in(opened: &Opened, person: &AboutPerson) -> PersonInPacket {
    let promises = opened.promises.iter().filter(|promise| promise.subject == person.subject).count() as i64;
    PersonInPacket {
        name: person.name.clone(),
        number: person.number.clone(),
        promises,
        in_record: opened.stated.get(&person.subject).copied().unwrap_or(promises),
    }
}

/// What is no fault and should be known before the packet is taken.
fn notes(opened: &Opened, from: &str) -> Vec<Message> {
    let Opened { received, chains, .. } = opened;
    let Arrival { skipped, new_log } = received.arrival;
    let told = |key: &str| Message::new(key).with("name", from);
    let mut notes = Vec::new();
    // Told once, with the first packet that brings the other log.
    match chains.lost.filter(|_| new_log) {
        Some((first, last)) => {
            notes.push(told("packet-note-lost").with("first", first.cast_signed()).with("last", last.cast_signed()));
        }
        None if new_log && chains.follows => notes.push(told("packet-note-restored")),
        None => {}
    }
    if new_log && chains.begun_anew {
        notes.push(told("packet-note-begun-anew"));
    }
    notes.extend(received.notes(from));
    for person in &opened.people {
        if let Some(count) = opened.without_words.get(&person.subject) {
            let note = Message::new("packet-note-without-words").with("name", person.name.as_str());
            notes.push(note.with("count", *count));
        }
    }
    if skipped > 0 {
        notes.push(told("packet-note-skipped").with("count", skipped.cast_signed()));
    }
    notes
}

impl SeenContent {
    /// The place of the entry among all: `<log>:<seq>`.
    pub fn id(&self) -> &str {
        &self.entered.entry
    }
}

impl Chains {
    /// The signed halves that were not here before.
    pub fn new_halves(&self) -> impl Iterator<Item = &Half> {
        self.logs.iter().flatten().filter(|half| half.new)
    }
}
