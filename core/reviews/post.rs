//! The post: packets as they leave and as they come in, whatever is in them.
//!
//! [`send`] numbers a packet, chains it to the one before, seals it and writes down that it was made. [`receive`] opens a
//! file and holds it against what is known of its sender; why it is refused is a [`Refusal`], one sentence for each reason.
//! Receiving writes nothing: [`keep`] does, in the act in which the contents are taken.

use chrono::{DateTime, NaiveDate};
use rusqlite::{Connection, Row};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::records::Record;
use crate::app::{Act, Ask};
use crate::commitments::head_of_own_log;
use crate::commitments::log::{AuthorKey, Entry, Hash, Header, LogId, Place};
use crate::error::{Failure, Message, Result, word};
use crate::id::{LaptopId, PacketId, RequestId};
use crate::laptops;
use crate::packets::{
    self, Arrival, Count, Cover, Fault, MAX_FILE, Memory, Packet, PublicKeys, Purpose, Remembered, SealFault, Sealed,
    Span, Trust,
};
use crate::review_cases;
use crate::sql::Sql;
use crate::time::stamp;
use crate::vault::VaultKind;

words! {
    /// Why a packet is refused. Each has its own sentence, `packet-…`.
    PacketFault {
        NotAPacket = "not_a_packet", CutShort = "cut_short", Damaged = "damaged",
        NotForThisLaptop = "not_for_this_laptop", Altered = "altered", Redirected = "redirected", Newer = "newer",
        TooLarge = "too_large", Expired = "expired",
        /// Signed by a laptop that nobody here accepted.
        UnknownSender = "unknown_sender",
        /// It answers a known laptop's request with keys that are not that laptop's.
        ChangedKeys = "changed_keys",
        Replayed = "replayed", OlderHead = "older_head", Fork = "fork", Gap = "gap",
        /// A request where a review was chosen, and so on.
        OtherPurpose = "other_purpose",
        /// It answers a request that was not made here.
        NotAskedFor = "not_asked_for",
        /// A request that is here already, in another file.
        AskedAlready = "asked_already",
        /// What it answers was closed before it came.
        TooLate = "too_late",
    }
}

/// Why a packet is refused, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    pub fault: PacketFault,
    pub sentence: Message,
    /// The eight words of whoever signed it, where they are what has to be compared.
    pub words: Vec<String>,
}

impl Refusal {
    pub fn new(fault: PacketFault) -> Refusal {
        Refusal { fault, sentence: sentence(fault), words: Vec::new() }
    }

    /// The same as a failure, for a command.
    pub fn failure(self) -> Failure {
        Failure::Refused(self.sentence)
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Refusal {
        use PacketFault as P;
        let plain = |fault: PacketFault| Refusal::new(fault);
        let told = |fault: PacketFault, tell: &dyn Fn(Message) -> Message| Refusal {
            sentence: tell(sentence(fault)),
            ..plain(fault)
        };
        match fault {
            Fault::NotAPacket => plain(P::NotAPacket),
            Fault::CutShort => plain(P::CutShort),
            Fault::Damaged => plain(P::Damaged),
            Fault::NotForThisLaptop => plain(P::NotForThisLaptop),
            Fault::Altered => plain(P::Altered),
            Fault::Redirected => plain(P::Redirected),
            Fault::Newer => plain(P::Newer),
            Fault::TooLarge => told(P::TooLarge, &|message| message.with("megabytes", MAX_FILE / (1024 * 1024))),
            Fault::Expired { on } => told(P::Expired, &|message| message.with("date", on)),
            Fault::OtherSender { sender } => Refusal { words: laptops::words_of(&sender), ..plain(P::UnknownSender) },
            Fault::Replayed { on } => told(P::Replayed, &|message| message.with("date", on)),
            Fault::OlderHead { seen, found } => told(P::OlderHead, &|message| {
                message.with("seen", seen.cast_signed()).with("found", found.cast_signed())
            }),
            Fault::Fork => plain(P::Fork),
            Fault::Gap { first, last } => {
                told(P::Gap, &|message| message.with("first", first.cast_signed()).with("last", last.cast_signed()))
            }
        }
    }
}

fn sentence(fault: PacketFault) -> Message {
    Message::new(&format!("packet-{}", fault.word().replace('_', "-")))
}

/// What is to be sent.
pub struct Letter<'a> {
    pub to: LaptopId,
    pub purpose: Purpose,
    pub request: Option<RequestId>,
    pub span: Option<Span>,
    pub expires: NaiveDate,
    pub counts: Vec<Count>,
    pub withheld: Vec<Count>,
    pub records: &'a [Record],
}

/// Makes a packet and writes down that it was made. In a rehearsal nothing is sealed: no file may leave that nobody
/// remembers.
pub fn send(act: &Act, letter: Letter) -> Result<(PacketId, Option<Sealed>)> {
    let laptop = laptops::myself(act.db)?;
    let to = laptops::newest(act.db, letter.to)?;
    let kind: VaultKind = act.db.one("SELECT kind FROM vault", [], |row| row.get(0))?;
    let (number, previous) = last_sent(act.db, letter.to, &laptop.public().signs)?
        .map_or((1, None), |(number, hash)| (number + 1, Some(hash)));
    let now = act.world.now();
    let cover = Cover {
        vault: kind,
        recipients: vec![to],
        number,
        previous,
        span: letter.span,
        created_ms: now.timestamp_millis(),
        expires: letter.expires,
        purpose: letter.purpose,
        counts: letter.counts,
        withheld: letter.withheld,
    };
    let id = PacketId(act.world.fresh_uuid());
    if act.rehearsed {
        return Ok((id, None));
    }
    let openings = openings(act, kind, letter.purpose)?;
    let records = letter.records.iter().chain(&openings).map(Record::to_value);
    let sealed = packets::seal(cover, records, &laptop).map_err(|fault| match fault {
        SealFault::TooLarge => {
            Failure::Refused(sentence(PacketFault::TooLarge).with("megabytes", MAX_FILE / (1024 * 1024)))
        }
        SealFault::Recipients => Failure::refused("packet-no-recipient"),
        fault => Failure::broken("failure-broken", format!("packet: {fault:?}")),
    })?;
    insert(act, id, letter.to, letter.request, true, &sealed.manifest, sealed.hash)?;
    Ok((id, Some(sealed)))
}

/// The first entries of this vault's logs that follow another one, in which each key vouches for the next: whoever knew the
/// laptop before it was restored knows it by them. A packet that brings the whole log along has them already.
fn openings(act: &Act, kind: VaultKind, purpose: Purpose) -> Result<Vec<Record>> {
    if matches!(purpose, Purpose::Review | Purpose::Handover) {
        return Ok(Vec::new());
    }
    let entries = if kind == VaultKind::Review {
        review_cases::begin_log(act)?;
        "case_entry"
    } else {
        head_of_own_log(act)?;
        "promise_entry"
    };
    let opened: Vec<(Vec<u8>, Vec<u8>)> =
        act.db.all(&format!("SELECT header, signature FROM {entries} WHERE seq = 1 ORDER BY entry"), [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let follows = |header: &[u8]| Header::from_bytes(header).is_ok_and(|header| header.follows().is_some());
    let links = opened.into_iter().filter(|(header, _)| follows(header));
    Ok(links.map(|(header, signature)| Record::Link { header, signature }).collect())
}

/// Number and hash of the newest packet that this key sent to a laptop.
fn last_sent(db: &Connection, to: LaptopId, signs: &AuthorKey) -> Result<Option<(u64, Hash)>> {
    let last = db.maybe(
        "SELECT number, hash FROM packet WHERE laptop = ?1 AND made_here = 1 AND signs = ?2 ORDER BY number DESC LIMIT 1",
        (to, signs.to_string()),
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
    )?;
    Ok(last.and_then(|(number, hash)| Some((number.unsigned_abs(), Hash::from_hex(&hash)?))))
}

fn insert(
    act: &Act,
    id: PacketId,
    laptop: LaptopId,
    request: Option<RequestId>,
    made_here: bool,
    manifest: &packets::Manifest,
    hash: Hash,
) -> Result<()> {
    let cover = &manifest.cover;
    let made_at = DateTime::from_timestamp_millis(cover.created_ms).unwrap_or_default();
    act.db.run(
        "INSERT INTO packet (id, laptop, made_here, purpose, request, signs, number, hash, made_at, day, expires, counts, withheld)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        (
            id,
            laptop,
            made_here,
            cover.purpose,
            request,
            manifest.sender.signs.to_string(),
            cover.number.cast_signed(),
            hash.to_string(),
            stamp(made_at),
            act.world.today(),
            cover.expires,
            to_json(&shown(&cover.counts))?,
            to_json(&shown(&cover.withheld))?,
        ),
    )?;
    if let Some(span) = &cover.span {
        act.db.run(
            "UPDATE packet SET log = ?2, seen_from = ?3, head = ?4, head_hash = ?5 WHERE id = ?1",
            (
                id,
                span.to.log.to_string(),
                span.from.map_or(0, |from| from.seq.cast_signed()),
                span.to.seq.cast_signed(),
                span.to.hash.to_string(),
            ),
        )?;
    }
    Ok(())
}

/// A count as it is kept and shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PacketCount {
    /// A word, such as promise.
    pub what: String,
    pub how_many: i64,
}

pub fn shown(counts: &[Count]) -> Vec<PacketCount> {
    let one = |count: &Count| PacketCount { what: count.what.clone(), how_many: count.how_many.cast_signed() };
    counts.iter().map(one).collect()
}

/// A list as a column keeps it.
pub fn to_json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Failure::broken("failure-broken", error))
}

/// A list as a column keeps it, read again.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|_| Failure::broken("failure-damaged", "review table"))
}

/// A packet that may be taken, and what it is known by.
pub struct Received {
    pub packet: Packet,
    pub laptop: LaptopId,
    pub arrival: Arrival,
    /// The laptop has new keys, and its log vouches for them: they are to be kept when the packet is taken.
    pub vouched: bool,
    pub records: Vec<Record>,
}

impl Received {
    /// What is no fault and should be known of whoever sent it, before anything is taken.
    pub fn notes(&self, from: &str) -> Vec<Message> {
        let vouched = Message::new("packet-note-vouched").with("name", from);
        self.vouched.then_some(vouched).into_iter().collect()
    }
}

/// A packet that is whole and meant for this laptop, and may not be taken for what it says of what came before: a fork is
/// kept as evidence.
pub struct Contradicting {
    pub packet: Packet,
    pub laptop: LaptopId,
    pub records: Vec<Record>,
}

/// What became of a file.
pub enum Delivery {
    Received(Box<Received>),
    Fork(Box<Contradicting>),
    Refused(Refusal),
}

/// Opens a file and holds it against what is known of its sender. Writes nothing.
pub fn receive(ask: &Ask, file: &str, purpose: Purpose) -> Result<Delivery> {
    let bytes = match ask.files.read(file) {
        Ok((_, bytes)) => bytes,
        Err(Failure::Refused(message)) if message.key == "file-too-large" => {
            return Ok(Delivery::Refused(Fault::TooLarge.into()));
        }
        Err(failure) => return Err(failure),
    };
    let packet = match packets::open(&bytes, &laptops::own(ask.db)?, ask.world.today()) {
        Ok(packet) => packet,
        Err(fault) => return Ok(Delivery::Refused(fault.into())),
    };
    if packet.manifest.cover.purpose != purpose {
        let refusal = Refusal::new(PacketFault::OtherPurpose);
        let found = word(&format!("packet-purpose-{}", packet.manifest.cover.purpose.word()));
        return Ok(Delivery::Refused(Refusal { sentence: refusal.sentence.clone().with("found", found), ..refusal }));
    }
    let Some(records) = read_records(&packet) else { return Ok(Delivery::Refused(Fault::Altered.into())) };
    let sender = packet.manifest.sender;
    let (laptop, vouched) = match sender_of(ask.db, &sender, &records)? {
        Sender::Known(laptop) => (laptop, false),
        Sender::Vouched(laptop) => (laptop, true),
        Sender::Refused(refusal) => return Ok(Delivery::Refused(refusal)),
    };
    let (taken, places) = (taken_of(ask.db, laptop, &sender.signs)?, places_of(ask.db, laptop)?);
    let memory = Memory { senders: &[sender], packets: &taken, places: &places };
    match packet.arrive(&memory) {
        Ok(arrival) => Ok(Delivery::Received(Box::new(Received { packet, laptop, arrival, vouched, records }))),
        Err(Fault::Fork) => Ok(Delivery::Fork(Box::new(Contradicting { packet, laptop, records }))),
        Err(fault) => Ok(Delivery::Refused(fault.into())),
    }
}

/// The records of a packet; none where one of them says something that it may not.
fn read_records(packet: &Packet) -> Option<Vec<Record>> {
    packet.records().map(|value| Record::from_value(value.ok()?).ok()).collect()
}

enum Sender {
    Known(LaptopId),
    Vouched(LaptopId),
    Refused(Refusal),
}

/// Whose packet it is. Only the newest keys of a laptop count; others are vouched for by the log that came along, or are
/// those of nobody.
fn sender_of(db: &Connection, sender: &PublicKeys, records: &[Record]) -> Result<Sender> {
    if let Some(laptop) = laptops::with_keys(db, sender)?
        && !laptops::is_forgotten(db, laptop)?
        && laptops::newest(db, laptop)? == *sender
    {
        return Ok(Sender::Known(laptop));
    }
    let openings: Vec<Entry> = records.iter().filter_map(opening).collect();
    for opening in &openings {
        if let Some(laptop) = laptops::that_signs(db, &opening.header.author)?
            && let Trust::Vouched { .. } = Trust::of(&laptops::accepted(db, laptop)?, sender, &openings)
        {
            return Ok(Sender::Vouched(laptop));
        }
    }
    // It says what it answers, or whose own request that was. If a laptop that is known was asked that, these are other keys than its own.
    let claimed = records.iter().find_map(|record| match record {
        Record::Review(about) => Some(("SELECT laptop FROM review_request WHERE id = ?1", about.request.to_string())),
        Record::Return(about) => Some(("SELECT laptop FROM review_request WHERE id = ?1", about.request.to_string())),
        Record::Scored(scored) => Some(("SELECT laptop FROM calibration_view WHERE id = ?1", scored.view.to_string())),
        _ => None,
    });
    let asked: Option<LaptopId> = match claimed {
        Some((asked, id)) => db.maybe(asked, [id], |row| row.get::<_, Option<LaptopId>>(0))?.flatten(),
        None => None,
    };
    let words = laptops::words_of(sender);
    Ok(Sender::Refused(match asked {
        Some(laptop) => {
            let refusal = Refusal::new(PacketFault::ChangedKeys);
            let sentence = refusal.sentence.clone().with("name", laptops::name_of(db, laptop)?);
            Refusal { sentence, words, ..refusal }
        }
        None => Refusal { words, ..Refusal::new(PacketFault::UnknownSender) },
    }))
}

/// The first entry of a log that follows another one.
fn opening(record: &Record) -> Option<Entry> {
    let Record::Link { header, signature } = record else { return None };
    let entry = Entry::from_parts(header, signature, None).ok()?;
    (entry.header.seq == 1 && entry.header.follows().is_some()).then_some(entry)
}

/// The packets of a sender that were taken here.
fn taken_of(db: &Connection, laptop: LaptopId, signs: &AuthorKey) -> Result<Vec<Remembered>> {
    let rows = db.all(
        "SELECT number, hash, day FROM packet WHERE laptop = ?1 AND made_here = 0 AND signs = ?2",
        (laptop, signs.to_string()),
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, NaiveDate>(2)?)),
    )?;
    let remembered = |(number, hash, on): (i64, String, NaiveDate)| {
        Some(Remembered { number: number.unsigned_abs(), hash: Hash::from_hex(&hash)?, on })
    };
    Ok(rows.into_iter().filter_map(remembered).collect())
}

/// How far the logs of a laptop were seen: the ends of the packets that were taken.
pub fn places_of(db: &Connection, laptop: LaptopId) -> Result<Vec<Place>> {
    let places = db.all(
        "SELECT log, head, head_hash FROM packet WHERE laptop = ?1 AND made_here = 0 AND log <> ''",
        [laptop],
        read_place,
    )?;
    Ok(places.into_iter().flatten().collect())
}

/// A place from three columns: log, number, hash.
pub fn read_place(row: &Row) -> rusqlite::Result<Option<Place>> {
    let (log, seq, hash): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let place = LogId::from_hex(&log).zip(Hash::from_hex(&hash));
    Ok(place.map(|(log, hash)| Place { log, seq: seq.unsigned_abs(), hash }))
}

/// Writes down that a packet was taken, and keeps the keys that its log vouches for.
pub fn keep(act: &Act, received: &Received, request: Option<RequestId>) -> Result<PacketId> {
    let manifest = &received.packet.manifest;
    if received.vouched {
        laptops::keep_keys(act, received.laptop, &manifest.sender, laptops::HowAccepted::Vouched)?;
    }
    let id = PacketId(act.world.fresh_uuid());
    insert(act, id, received.laptop, request, false, manifest, received.packet.hash)?;
    Ok(id)
}
