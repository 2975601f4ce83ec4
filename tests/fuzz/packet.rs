//! `packet`: the sealed file between laptops, from the outside in.
//!
//! A bent file is refused by its encryption, and what was bent inside by its signature. So the later targets have the keys
//! in hand: they encrypt what was bent anew, and the last ones sign it too, as a sender with bad intentions could.

use std::sync::LazyLock;

use chrono::NaiveDate;
use ed25519_dalek::{Signer, SigningKey};
use evenkeel_core::commitments::log::cbor::Value;
use evenkeel_core::commitments::log::{Hash, LogId, Place};
use evenkeel_core::packets::lock::{lock, unlock};
use evenkeel_core::packets::{
    Body, Count, Cover, Laptop, MAX_BODY, MAX_RECORDS, Manifest, Packet, PublicKeys, Purpose, Span, open, seal,
};
use evenkeel_core::vault::VaultKind;
use sha2::{Digest, Sha256};

use super::mutate::Input;
use super::{Checked, Target};

/// A little more than the longest record, so that the limit is tried too.
const LONGEST: usize = 300 * 1024;
/// The dearest record is a list of single bytes, as in the log; beside it lie a few copies of the file.
const MEMORY: usize = 20 * 1024 * 1024;
const MAGIC: &[u8] = b"EVENKEEL PACKET 1\n";
/// Manifest, signature, body.
const PARTS: usize = 3;

pub fn targets() -> Vec<Target> {
    let packet = |what, row, genuine, check| Target {
        name: "packet",
        what,
        row,
        longest: LONGEST,
        memory: MEMORY,
        genuine,
        check,
    };
    vec![
        packet("bytes of a packet", 1, files, file_holds),
        packet("parts inside a packet", PARTS, parts, parts_hold),
        packet("a manifest that is signed", 1, manifests, manifest_holds),
        packet("a body that is signed", 1, bodies, body_holds),
        packet("records that are signed", 1, records, records_hold),
        packet("pairing cards", 1, cards, card_holds),
        packet("what the records of reviews say", 1, told, told_holds),
    ]
}

fn key(byte: u8) -> SigningKey {
    SigningKey::from_bytes(&[byte; 32])
}

fn laptop(byte: u8) -> Laptop {
    Laptop::of(key(byte)).unwrap()
}

static READER: LazyLock<[Laptop; 1]> = LazyLock::new(|| [laptop(9)]);

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, 3).unwrap()
}

fn cover(number: u64) -> Cover {
    let place = |seq, hash| Place { log: LogId([2; 16]), seq, hash: Hash([hash; 32]) };
    let count = |what: &str, how_many| Count { what: what.to_owned(), how_many };
    Cover {
        vault: VaultKind::Center,
        recipients: vec![laptop(9).public(), laptop(10).public()],
        number,
        previous: (number > 1).then_some(Hash([5; 32])),
        span: (number > 1).then_some(Span { from: Some(place(2, 7)), to: place(12, 8) }),
        created_ms: 1_800_000_000_000,
        expires: today(),
        purpose: Purpose::ALL[number as usize % Purpose::ALL.len()],
        counts: vec![count("entry", 10), count("promise", 3)],
        withheld: vec![count("working_note", 4)],
    }
}

/// A packet that was sent.
struct Sent {
    file: Vec<u8>,
    /// As they lie inside it.
    parts: [Vec<u8>; PARTS],
    records: Vec<Value>,
}

static SENT: LazyLock<Vec<Sent>> = LazyLock::new(|| {
    let record = |number: i64| {
        let inner = vec![Value::bytes(&[7; 40]), Value::Null, Value::Bool(true)];
        Value::Array(vec![Value::Int(number), Value::text("Team lead, Zoë"), Value::Array(inner)])
    };
    let bodies = [(1..=3).map(record).collect(), Vec::new(), vec![Value::bytes(&[1; 60_000]), record(-1)]];
    let sent = |(at, records): (usize, Vec<Value>)| {
        let file = seal(cover(at as u64 + 1), records.clone(), &laptop(1)).unwrap().file;
        let inside = unlock(&file, &*READER).unwrap();
        let rest = inside.strip_prefix(MAGIC).unwrap();
        let (length, rest) = rest.split_first_chunk().unwrap();
        let (manifest, rest) = rest.split_at(u32::from_be_bytes(*length) as usize);
        let (signature, packed) = rest.split_at(64);
        Sent { file, parts: [manifest.to_vec(), signature.to_vec(), packed.to_vec()], records }
    };
    bodies.into_iter().enumerate().map(sent).collect()
});

fn one_by_one(pieces: impl Iterator<Item = Vec<u8>>) -> Vec<Input> {
    pieces.map(|piece| vec![piece]).collect()
}

/// Encrypted for the reader by whoever.
fn sealed(manifest: &[u8], signature: &[u8], packed: &[u8]) -> Vec<u8> {
    let length = (manifest.len() as u32).to_be_bytes();
    let inside = [MAGIC, &length, manifest, signature, packed].concat();
    lock(&inside, &[READER[0].public().receives]).unwrap()
}

/// The same, signed by the sender whatever it says.
fn signed(manifest: &[u8], packed: &[u8]) -> Vec<u8> {
    let signature = key(1).sign(&Manifest::hash_of(manifest).0).to_bytes();
    sealed(manifest, &signature, packed)
}

/// Making keys costs more than reading a packet.
static COVER: LazyLock<(PublicKeys, Cover)> = LazyLock::new(|| (laptop(1).public(), cover(1)));

/// A manifest that fits this body.
fn fitting(packed: &[u8], records: u64, length: u64) -> Vec<u8> {
    let body = Body { records, length, packed: packed.len() as u64, sha256: Sha256::digest(packed).into() };
    let (sender, cover) = COVER.clone();
    Manifest { sender, cover, body }.to_bytes().unwrap()
}

fn opened(file: &[u8]) -> Option<Packet> {
    open(file, &*READER, today()).ok()
}

fn read(packet: &Packet) -> Result<Vec<Value>, String> {
    packet.records().collect::<Result<_, _>>().map_err(|fault| format!("a record that was read before: {fault:?}"))
}

fn files() -> Vec<Input> {
    one_by_one(SENT.iter().map(|sent| sent.file.clone()))
}

/// A file that can be opened is one that was sent, byte by byte.
fn file_holds(input: &[Vec<u8>]) -> Checked {
    let file = input.concat();
    let Some(packet) = opened(&file) else { return Ok(false) };
    let sent = SENT.iter().find(|sent| sent.file == file).ok_or("a packet that nobody sent can be opened")?;
    if read(&packet)? == sent.records { Ok(true) } else { Err("other records than those that were sent".to_owned()) }
}

fn parts() -> Vec<Input> {
    SENT.iter().map(|sent| sent.parts.to_vec()).collect()
}

/// Parts that can be opened belong to one packet that was sent.
fn parts_hold(input: &[Vec<u8>]) -> Checked {
    let mut readable = false;
    for parts in input.chunks_exact(PARTS) {
        let [manifest, signature, packed] = parts else { continue };
        let whole = parts.concat();
        if opened(&sealed(manifest, signature, packed)).is_some() {
            // Where the signature ends and the body begins follows from the length of the manifest alone.
            if !SENT.iter().any(|sent| sent.parts.concat() == whole && sent.parts[0] == *manifest) {
                return Err("nobody signed these parts together".to_owned());
            }
            readable = true;
        }
    }
    Ok(readable)
}

fn manifests() -> Vec<Input> {
    one_by_one(SENT.iter().map(|sent| sent.parts[0].clone()))
}

/// A manifest that is taken is spelled in one way only, fits its body and is meant for the reader.
fn manifest_holds(input: &[Vec<u8>]) -> Checked {
    let bytes = input.concat();
    let mut readable = false;
    for sent in SENT.iter() {
        let Some(packet) = opened(&signed(&bytes, &sent.parts[2])) else { continue };
        let Manifest { cover, body, .. } = &packet.manifest;
        let ours = bytes.get(1) == Some(&1);
        if ours && packet.manifest.to_bytes().ok().as_ref() != Some(&bytes) {
            return Err("a manifest has two spellings".to_owned());
        }
        if body.records > MAX_RECORDS || body.length > MAX_BODY || cover.expires < today() {
            return Err(format!("beyond a limit: {:?}", packet.manifest));
        }
        if !packet.manifest.is_for(&READER[0].public()) || read(&packet)? != sent.records {
            return Err("a packet for somebody else, or with another body".to_owned());
        }
        readable = true;
    }
    Ok(readable)
}

fn bodies() -> Vec<Input> {
    one_by_one(SENT.iter().map(|sent| sent.parts[2].clone()))
}

/// Whatever comes out of a stream that was bent is as long as its manifest says.
fn body_holds(input: &[Vec<u8>]) -> Checked {
    let packed = input.concat();
    let mut readable = false;
    for sent in SENT.iter() {
        let body = plain(&sent.records);
        let manifest = fitting(&packed, sent.records.len() as u64, body.len() as u64);
        let Some(packet) = opened(&signed(&manifest, &packed)) else { continue };
        if plain(&read(&packet)?).len() != body.len() {
            return Err("a body of another length than its manifest says".to_owned());
        }
        readable = true;
    }
    Ok(readable)
}

fn records() -> Vec<Input> {
    one_by_one(SENT.iter().map(|sent| plain(&sent.records)).filter(|body| !body.is_empty()))
}

/// Records that are taken are spelled in one way only.
fn records_hold(input: &[Vec<u8>]) -> Checked {
    let body = input.concat();
    let packed = zstd::stream::encode_all(&*body, 1).map_err(|error| error.to_string())?;
    let manifest = fitting(&packed, count(&body), body.len() as u64);
    let Some(packet) = opened(&signed(&manifest, &packed)) else { return Ok(false) };
    if plain(&read(&packet)?) == body { Ok(true) } else { Err("records have two spellings".to_owned()) }
}

/// Records as they lie in a body before it is packed: each behind its length.
fn plain(records: &[Value]) -> Vec<u8> {
    let bytes = records.iter().map(|record| record.to_bytes().unwrap());
    bytes.flat_map(|bytes| [&(bytes.len() as u32).to_be_bytes(), bytes.as_slice()].concat()).collect()
}

/// How many records there seem to be.
fn count(mut body: &[u8]) -> u64 {
    let mut count = 0;
    while let Some((length, rest)) = body.split_first_chunk() {
        body = rest.get(u32::from_be_bytes(*length) as usize..).unwrap_or_default();
        count += 1;
    }
    count
}

/// One of each kind of record between a center and HR, as reviews write them.
fn told() -> Vec<Input> {
    use evenkeel_core::commitments::terms::PromiseKind;
    use evenkeel_core::id::{CommitmentId, PersonId, RequestId};
    use evenkeel_core::people::AssignmentKind;
    use evenkeel_core::reviews::{
        AboutPerson, AboutReturn, AboutReview, Asked, AskedWhich, Filled, MovedTo, NamedParty, PulledBack, Record,
        SeenHead,
    };
    let subject = || "05".repeat(16);
    let request = RequestId(uuid::Uuid::from_bytes([3; 16]));
    let head = SeenHead { log: "02".repeat(16), seq: 12, hash: "08".repeat(32) };
    let asked = Asked {
        request,
        reason: "The yearly look".to_owned(),
        names: vec!["Zoë Smit".to_owned()],
        which: AskedWhich::Moved,
        kinds: vec![PromiseKind::Promotion],
        since: Some(today()),
        until: None,
        answer_by: today(),
        heads: vec![head],
        by: "Renate Vos".to_owned(),
        organisation: "Stadsdienst Noord".to_owned(),
    };
    let filled = Filled {
        subject: subject(),
        kind: AssignmentKind::Acting,
        position: "Team lead".to_owned(),
        from: today(),
        to: None,
        planned_end: Some(today()),
        returns_to: "Agent".to_owned(),
    };
    let moved = MovedTo {
        subject: subject(),
        kind: "promotion".to_owned(),
        from: "Agent".to_owned(),
        to: "Senior agent".to_owned(),
        on: today(),
        outcome: String::new(),
    };
    let records = [
        Record::Request(asked),
        Record::Review(AboutReview { request, team: "Noord".to_owned(), leader: "Petra".to_owned() }),
        Record::Return(AboutReturn { request }),
        Record::Checkpoint(vec![1; 90]),
        Record::Link { header: vec![2; 200], signature: vec![3; 64] },
        Record::Content { log: LogId([2; 16]), seq: 7, salt: [4; 32], payload: vec![5; 80] },
        Record::Person(AboutPerson { subject: subject(), name: "Zoë".to_owned(), number: "7".to_owned(), left: None }),
        Record::Party(NamedParty { person: PersonId(uuid::Uuid::from_bytes([6; 16])), name: "Per".to_owned() }),
        Record::Assignment(filled),
        Record::Transition(moved),
        Record::PullBack(PulledBack { subject: subject(), from: today(), to: None, minutes: 480 }),
        Record::Witness { header: vec![2; 200], signature: vec![3; 64], seen_on: today() },
        Record::Returned {
            commitment: CommitmentId(uuid::Uuid::from_bytes([8; 16])),
            header: vec![2; 200],
            signature: vec![3; 64],
            salt: [4; 32],
            payload: vec![5; 80],
        },
    ];
    one_by_one(records.iter().map(|record| record.to_value().to_bytes().unwrap()))
}

/// A record that is read says what it says in one way only; one of a newer app is passed over.
fn told_holds(input: &[Vec<u8>]) -> Checked {
    use evenkeel_core::reviews::Record;
    let bytes = input.concat();
    let Ok(record) = Value::from_bytes(&bytes).and_then(Record::from_value) else { return Ok(false) };
    match record {
        Record::Unknown => Ok(true),
        known if known.to_value().to_bytes().ok().as_ref() == Some(&bytes) => Ok(true),
        known => Err(format!("a record has two spellings: {known:?}")),
    }
}

fn cards() -> Vec<Input> {
    let both = |keys: &PublicKeys| [keys.to_card(), keys.to_qr()];
    one_by_one(CARDS.iter().flat_map(both).map(String::into_bytes))
}

static CARDS: LazyLock<[PublicKeys; 2]> = LazyLock::new(|| [1, 9].map(|byte| laptop(byte).public()));

/// A card that is read is one that was made: four bytes show whatever else.
fn card_holds(input: &[Vec<u8>]) -> Checked {
    let bytes = input.concat();
    let Ok(text) = std::str::from_utf8(&bytes) else { return Ok(false) };
    match PublicKeys::from_card(text) {
        Err(_) => Ok(false),
        Ok(keys) if CARDS.contains(&keys) => Ok(true),
        Ok(keys) => Err(format!("a card that nobody made: {keys:?}")),
    }
}
