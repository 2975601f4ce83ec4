//! The center answers: what will leave is shown line by line, then it is sealed and written down as sent.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contents::{Contents, asked_without_promise, counted, gather};
use super::post::{Letter, PacketCount, from_json, send, to_json};
use super::records::{Filled, MovedTo, PulledBack, Record, SeenHead};
use super::replying::Reply;
use super::requests::{RequestLine, RequestState, close, line};
use crate::app::{About, Act, Ask};
use crate::commitments::events::Entered;
use crate::commitments::log::{Checkpoint, Hash, Place};
use crate::commitments::{self, Disclosed, PromiseEvent, PromiseLine, head_of_own_log, lines_of, told_elsewhere};
use crate::error::{Failure, Message, Result, word};
use crate::files::{Document, name_of_file};
use crate::id::{CommitmentId, PacketId, PersonId, RequestId};
use crate::laptops::{self, LaptopKind};
use crate::packets::{Purpose, Span};
use crate::review_cases::events::ReviewEventKind;
use crate::sql::Sql;
use crate::time::plus_days;

/// Days that a packet may be opened where nobody says otherwise: long enough for a review with a question or two, short
/// enough that no copy lies about for a year.
const OPENS_FOR: i64 = 60;
/// The longest that it may be opened.
const OPENS_AT_MOST: i64 = 365;
/// Days before its last on which Today speaks of a packet.
const SOON: i64 = 7;

/// A wish that is not known is refused: left out, nothing would stay here.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MakePacket {
    pub request: RequestId,
    /// Promises that were asked for and stay here. HR sees how many.
    #[serde(default)]
    pub leave_out: Option<Vec<CommitmentId>>,
    /// The last day on which it may be opened; in sixty days where it is left out.
    #[serde(default)]
    pub expires: Option<NaiveDate>,
    /// How many entries the record had when it was shown what leaves: what came since leaves only after it was shown.
    #[serde(default)]
    pub shown_entries: Option<i64>,
}

/// Everything that will leave, as it will be read.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PacketPreview {
    pub request: RequestLine,
    pub expires: NaiveDate,
    /// What happens to it then, told before it leaves.
    pub afterwards: Message,
    pub people: Vec<PreviewPerson>,
    /// Asked for, and none of their promises is in scope.
    pub without: Vec<String>,
    /// Names that nobody of this center bears.
    pub unknown: Vec<String>,
    /// Who is named in these promises: who promised, decided, witnessed.
    pub parties: Vec<String>,
    /// Signed halves of entries, about everybody: without names or words.
    pub entries: i64,
    pub withheld: Vec<Withheld>,
    /// What is never in a packet.
    pub never: Vec<Message>,
}

/// What stays here, and why.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Withheld {
    pub what: String,
    pub count: i64,
    pub why: Message,
}

/// One person with what leaves about them.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewPerson {
    pub person: PersonId,
    pub name: String,
    pub number: String,
    /// Their last day, where they left.
    pub left: Option<NaiveDate>,
    pub promises: Vec<PreviewPromise>,
    pub assignments: Vec<Filled>,
    pub transitions: Vec<MovedTo>,
    pub pull_backs: Vec<PulledBack>,
}

/// One promise, and every line of it that leaves.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewPromise {
    pub commitment: CommitmentId,
    pub line: PromiseLine,
    pub left_out: bool,
    /// Oldest first, then what is answered to HR; empty where it is left out.
    pub lines: Vec<PreviewLine>,
}

/// One line that leaves: an entry of the record, an answer to HR, or that the employee was told.
#[derive(Debug, Serialize, TS)]
pub struct PreviewLine {
    /// The entry of the record; of HR's log where it is an answer to that.
    pub entry: String,
    /// The word of its kind.
    pub kind: String,
    pub on: NaiveDate,
    pub title: Message,
    /// What they wrote, as they wrote it.
    pub words: Vec<String>,
    /// Whatever else the entry holds.
    pub also: Vec<Message>,
    /// Entered by mistake.
    pub struck: bool,
}

/// The entries of a promise as lines, with everything that is in them.
pub fn entry_lines(promise: &Disclosed, name: &str, names: &HashMap<PersonId, String>) -> Vec<PreviewLine> {
    let told: Vec<_> = promise.contents.iter().map(|content| (content.entered.clone(), content.hash)).collect();
    let events = told_elsewhere(&told, name, names.clone(), &promise.standing.struck);
    let line = |(event, (entered, _)): (PromiseEvent, &(Entered, Hash))| {
        let PromiseEvent { entry, kind, on, title, words, struck, .. } = event;
        let also = commitments::also_says(&entered.event, names);
        PreviewLine { entry, kind: kind.word().to_owned(), on, title, words, also, struck }
    };
    events.into_iter().zip(&told).map(line).collect()
}

/// A reply to HR as a line; none of any other record.
fn reply_line(reply: &Reply, name: &str) -> Option<PreviewLine> {
    let (entry, kind, on, title, words) = match &reply.record {
        Record::Answer(answer) => {
            let title = Message::new("preview-answer").with("by", answer.by.as_str());
            (&answer.entry, ReviewEventKind::Answered, answer.on, title, &answer.words)
        }
        Record::Informed(informed) => {
            let way = word(&format!("case-informed-{}", informed.way.word()));
            let title = Message::new("preview-informed").with("name", name).with("by", informed.by.as_str());
            let kind = ReviewEventKind::EmployeeInformed;
            (&informed.entry, kind, informed.on, title.with("way", way), &informed.reply)
        }
        _ => return None,
    };
    let words = Some(words.clone()).filter(|words| !words.is_empty()).into_iter().collect();
    Some(PreviewLine {
        entry: entry.clone(),
        kind: kind.word().to_owned(),
        on,
        title,
        words,
        also: Vec::new(),
        struck: false,
    })
}

/// Shows what a packet would hold, line by line, and what it would not.
pub fn preview(ask: &Ask, input: MakePacket) -> Result<PacketPreview> {
    let leave_out = input.leave_out.unwrap_or_default();
    let contents = gather(ask, input.request, &leave_out)?;
    let expires = read_expires(ask, input.expires)?;
    let request = line(ask, input.request)?;
    let unknown = request.asked.names.iter().filter(|name| name.people.is_empty()).map(|name| name.name.clone());
    let entries = commitments::signed_halves(ask.db, &seen(&contents))?.len();
    Ok(PacketPreview {
        unknown: unknown.collect(),
        afterwards: Message::new("packet-afterwards").with("date", expires),
        people: preview_people(ask, &contents)?,
        without: asked_without_promise(ask.db, input.request, &contents)?,
        parties: contents.parties.iter().map(|party| party.name.clone()).filter(|name| !name.is_empty()).collect(),
        entries: entries as i64,
        withheld: withheld(&contents),
        never: ["talks", "notes", "absences", "others", "cover"]
            .map(|what| Message::new(&format!("packet-never-{what}")))
            .to_vec(),
        request,
        expires,
    })
}

fn withheld(contents: &Contents) -> Vec<Withheld> {
    let one = |count: &crate::packets::Count| Withheld {
        what: count.what.clone(),
        count: count.how_many.cast_signed(),
        why: why_withheld(&count.what),
    };
    contents.withheld().iter().filter(|count| count.how_many > 0).map(one).collect()
}

/// Why something was left out, in words.
pub fn why_withheld(what: &str) -> Message {
    match what {
        "left_out" => Message::new("packet-withheld-left-out"),
        "not_asked" => Message::new("packet-withheld-not-asked"),
        _ => Message::new("packet-withheld-other"),
    }
}

fn preview_people(ask: &Ask, contents: &Contents) -> Result<Vec<PreviewPerson>> {
    let mut all: Vec<(&Disclosed, bool)> = contents.promises.iter().map(|promise| (promise, false)).collect();
    all.extend(contents.left_out.iter().map(|promise| (promise, true)));
    all.sort_by_key(|(promise, _)| promise.person);
    let names: HashMap<PersonId, String> =
        contents.parties.iter().map(|party| (party.person, party.name.clone())).collect();
    let mut lines = lines_by_id(ask, all.iter().map(|(promise, _)| *promise))?;
    let mut people: Vec<PreviewPerson> = Vec::new();
    for (promise, left_out) in all {
        if people.last().is_none_or(|last| last.person != promise.person) {
            people.push(preview_person(ask, contents, promise)?);
        }
        let Some(person) = people.last_mut() else { continue };
        let told: Vec<PreviewLine> = if left_out {
            Vec::new()
        } else {
            let replies = contents.replies.iter().filter(|reply| reply.commitment == promise.commitment);
            let replies = replies.filter_map(|reply| reply_line(reply, &person.name));
            entry_lines(promise, &person.name, &names).into_iter().chain(replies).collect()
        };
        if let Some(line) = lines.remove(&promise.commitment) {
            person.promises.push(PreviewPromise { commitment: promise.commitment, line, left_out, lines: told });
        }
    }
    people.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(people)
}

/// The lines of these promises, read at once.
pub fn lines_by_id<'a>(
    ask: &Ask,
    promises: impl Iterator<Item = &'a Disclosed>,
) -> Result<HashMap<CommitmentId, PromiseLine>> {
    let ids: Vec<String> = promises.map(|promise| promise.commitment.to_string()).collect();
    let chosen = "c.id IN (SELECT value FROM json_each(?1))";
    let lines = lines_of(ask.db, ask.world.today(), chosen, [to_json(&ids)?])?;
    Ok(lines.into_iter().map(|line| (line.commitment, line)).collect())
}

fn preview_person(ask: &Ask, contents: &Contents, promise: &Disclosed) -> Result<PreviewPerson> {
    let about = contents.people.iter().find(|(person, _)| *person == promise.person).map(|(_, about)| about);
    let subject = promise.subject.to_string();
    let mut person = PreviewPerson {
        person: promise.person,
        name: super::requests::paper_name(ask.db, promise.person)?,
        number: about.map(|about| about.number.clone()).unwrap_or_default(),
        left: about.and_then(|about| about.left),
        promises: Vec::new(),
        assignments: Vec::new(),
        transitions: Vec::new(),
        pull_backs: Vec::new(),
    };
    for fact in &contents.facts {
        match fact {
            Record::Assignment(filled) if filled.subject == subject => person.assignments.push(filled.clone()),
            Record::Transition(moved) if moved.subject == subject => person.transitions.push(moved.clone()),
            Record::PullBack(pulled) if pulled.subject == subject => person.pull_backs.push(pulled.clone()),
            _ => {}
        }
    }
    Ok(person)
}

/// The last day on which a packet may be opened, as it was asked for.
pub fn read_expires(ask: &Ask, expires: Option<NaiveDate>) -> Result<NaiveDate> {
    let today = ask.world.today();
    let expires = expires.unwrap_or_else(|| plus_days(today, OPENS_FOR));
    let possible = today <= expires && expires <= plus_days(today, OPENS_AT_MOST);
    if possible { Ok(expires) } else { Err(Failure::at("expires", "packet-expires")) }
}

/// How far HR said that it has seen this center's logs.
fn seen(contents: &Contents) -> Vec<Place> {
    contents.request.asked.heads.iter().filter_map(SeenHead::place).collect()
}

/// A packet that was made.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MadePacket {
    pub packet: PacketId,
    /// The file; none where it was only tried.
    pub document: Option<Document>,
    pub expires: NaiveDate,
}

/// Makes the packet, as it was shown. It is numbered, and from now on it counts as sent: what left can't be called back.
pub fn make(act: &mut Act, input: MakePacket) -> Result<MadePacket> {
    let expires = read_expires(&act.ask(), input.expires)?;
    let contents = gather(&act.ask(), input.request, &input.leave_out.unwrap_or_default())?;
    if contents.request.made_here || contents.request.state == RequestState::Declined {
        return Err(Failure::refused("review-request-closed"));
    }
    let laptop = contents.request.laptop;
    let name = laptops::must_be_known(act.db, laptop, LaptopKind::Hr)?;
    act.about(About::Reviews);
    let head = head_of_own_log(act)?;
    let seen = seen(&contents);
    let mut records = vec![Record::Review(contents.about(&act.ask())?), checkpoint(act, &head)?];
    let halves = commitments::signed_halves(act.db, &seen)?;
    as_shown(input.shown_entries, halves.len())?;
    records.extend(halves.into_iter().map(|half| Record::Link { header: half.header, signature: half.signature }));
    records.extend(contents.records());
    let standings: Vec<_> = contents.promises.iter().map(|promise| &promise.standing).collect();
    let letter = Letter {
        to: laptop,
        purpose: Purpose::Review,
        request: Some(input.request),
        span: Some(Span { from: from_of(act, &seen, &head)?, to: head }),
        expires,
        counts: counted(&records, &standings),
        withheld: contents.withheld(),
        records: &records,
    };
    let (packet, sealed) = send(act, letter)?;
    let Some(sealed) = sealed else { return Ok(MadePacket { packet, document: None, expires }) };
    keep_promises(act, packet, &contents)?;
    close(act, input.request, RequestState::Answered)?;
    let file = format!("review-{}-{}.evenkeel", name_of_file(&name), act.world.today());
    Ok(MadePacket { packet, document: Some(act.files.offer(&file, sealed.file)?), expires })
}

/// Refuses what changed since it was shown.
pub fn as_shown(shown: Option<i64>, entries: usize) -> Result<()> {
    let same = shown.is_none_or(|shown| shown == entries as i64);
    if same { Ok(()) } else { Err(Failure::refused("packet-changed-since")) }
}

/// Where HR's knowledge of this log ends, if it is this log that HR knows.
fn from_of(act: &Act, seen: &[Place], head: &Place) -> Result<Option<Place>> {
    match seen.iter().find(|place| place.log == head.log) {
        Some(place) => commitments::known(act.db, *place),
        None => Ok(None),
    }
}

/// How far the log has come, signed.
pub fn checkpoint(act: &Act, head: &Place) -> Result<Record> {
    let laptop = laptops::myself(act.db)?;
    Ok(Record::Checkpoint(Checkpoint::sign(head, act.world.today(), laptop.signing_key())?.to_bytes()?))
}

fn keep_promises(act: &Act, packet: PacketId, contents: &Contents) -> Result<()> {
    let sent = contents.promises.iter().map(|promise| (promise.commitment, false));
    for (commitment, left_out) in sent.chain(contents.left_out.iter().map(|promise| (promise.commitment, true))) {
        act.db.run(
            "INSERT INTO packet_promise (id, packet, commitment, left_out) VALUES (?1, ?2, ?3, ?4)",
            (act.world.fresh_uuid().to_string(), packet, commitment, left_out),
        )?;
    }
    Ok(())
}

/// A packet that was sent.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SentPacket {
    pub packet: PacketId,
    pub request: Option<RequestId>,
    /// Who has it.
    pub name: String,
    pub number: i64,
    pub made_at: String,
    pub sent_on: NaiveDate,
    pub expires: NaiveDate,
    pub expired: bool,
    /// HR's answer came back: to its request, or about one of its promises.
    pub returned: bool,
    pub head: i64,
    pub counts: Vec<PacketCount>,
    pub withheld: Vec<PacketCount>,
}

/// The review packets that left, the newest first.
pub fn sent(ask: &Ask, _: ()) -> Result<Vec<SentPacket>> {
    sent_where(ask, "1 ORDER BY p.day DESC, p.number DESC LIMIT 200", [])
}

/// Packets whose time is over within a week and to which nothing came back: HR may have forgotten them.
pub fn expiring(ask: &Ask) -> Result<Vec<SentPacket>> {
    let today = ask.world.today();
    let mut soon = sent_where(ask, "p.expires BETWEEN ?1 AND ?2 ORDER BY p.expires", [today, plus_days(today, SOON)])?;
    soon.retain(|packet| !packet.returned);
    Ok(soon)
}

fn sent_where(ask: &Ask, condition: &str, params: impl rusqlite::Params) -> Result<Vec<SentPacket>> {
    let today = ask.world.today();
    let rows = ask.db.all(
        &format!(
            "SELECT p.id, p.request, l.name, p.number, p.made_at, p.day, p.expires, p.head,
                    EXISTS (SELECT 1 FROM packet b WHERE b.request = p.request AND b.purpose = 'return')
                    OR EXISTS (SELECT 1 FROM packet_promise s JOIN returned_entry r ON r.commitment = s.commitment
                               WHERE s.packet = p.id AND s.left_out = 0 AND r.laptop = p.laptop AND r.taken_on >= p.day),
                    p.counts, p.withheld
             FROM packet p JOIN laptop l ON l.id = p.laptop
             WHERE p.made_here = 1 AND p.purpose = 'review' AND {condition}"
        ),
        params,
        |row| {
            let expires: NaiveDate = row.get(6)?;
            let packet = SentPacket {
                packet: row.get(0)?,
                request: row.get(1)?,
                name: row.get(2)?,
                number: row.get(3)?,
                made_at: row.get(4)?,
                sent_on: row.get(5)?,
                expires,
                expired: expires < today,
                returned: row.get(8)?,
                head: row.get(7)?,
                counts: Vec::new(),
                withheld: Vec::new(),
            };
            Ok((packet, row.get::<_, String>(9)?, row.get::<_, String>(10)?))
        },
    )?;
    let read = |(packet, counts, withheld): (SentPacket, String, String)| {
        Ok(SentPacket { counts: from_json(&counts)?, withheld: from_json(&withheld)?, ..packet })
    };
    rows.into_iter().map(read).collect()
}
