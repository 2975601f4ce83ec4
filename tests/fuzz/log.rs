//! `log`: the records of the promise log, and the chain over a list of them.
//!
//! Nobody here bends anything with the key in hand, so whatever is taken as genuine must be one of the entries made below.

use std::sync::LazyLock;

use ed25519_dalek::{Signer, SigningKey};
use evenkeel_core::commitments::log::cbor::{CborFault, MAX_RECORD, MAX_STRING, Value};
use evenkeel_core::commitments::log::header::{Header, Place, Ref};
use evenkeel_core::commitments::log::sealed::{Content, commit};
use evenkeel_core::commitments::log::{
    Anchor, AuthorKey, Checkpoint, Entry, Former, Hash, Link, LogId, PersonKey, Subject, begin, verify_chain,
};

use super::mutate::Input;
use super::{Checked, Target};

/// A little more than the longest record, so that the limit is tried too.
const LONGEST: usize = 300 * 1024;
/// The dearest record is a list of single bytes: 32 times its length, and while the list grows the old one beside it.
const MEMORY: usize = 16 * 1024 * 1024;
/// How many columns of a table an entry fills: header, hash, signature, sealed content.
const COLUMNS: usize = 4;

pub fn targets() -> Vec<Target> {
    let log =
        |what, row, genuine, check| Target { name: "log", what, row, longest: LONGEST, memory: MEMORY, genuine, check };
    vec![log("records", 1, records, records_hold), log("rows of a chain", COLUMNS, rows, rows_hold)]
}

/// A device and the log that it writes: always the same bytes, unlike those of a real log, whose salts are random.
struct Desk {
    device: SigningKey,
    entries: Vec<Entry>,
}

pub fn person() -> PersonKey {
    PersonKey::from_bytes([6; 32])
}

fn key(byte: u8) -> SigningKey {
    SigningKey::from_bytes(&[byte; 32])
}

/// An entry with content after `last`, as [`evenkeel_core::commitments::log::append`] would write it.
pub fn entry(last: Place, device: &SigningKey, kind: &str, payload: &[u8], refs: Vec<Ref>) -> Entry {
    let content = Content { salt: [4; 32], payload: payload.to_vec().into() };
    let header = Header {
        log: last.log,
        seq: last.seq + 1,
        prev: Some(last.hash),
        author: device.verifying_key().into(),
        wall_ms: 1_800_000_000_000 + last.seq.cast_signed(),
        kind: kind.to_owned(),
        subject: Subject([3; 16]),
        commit: content.commit().unwrap(),
        refs,
    };
    let hash = header.hash().unwrap();
    let sealed = content.seal(&person(), &hash, [5; 24]).unwrap();
    Entry { signature: device.sign(&hash.0), header, hash, sealed: Some(sealed) }
}

pub fn opened(log: LogId, device: &SigningKey) -> Entry {
    begin(log, device, None, 1_800_000_000_000).unwrap()
}

impl Desk {
    fn add(&mut self, kind: &str, payload: &[u8], refs: Vec<Ref>) {
        let device = self.device.clone();
        self.add_by(&device, kind, payload, refs);
    }

    fn add_by(&mut self, device: &SigningKey, kind: &str, payload: &[u8], refs: Vec<Ref>) {
        self.entries.push(entry(self.head(), device, kind, payload, refs));
    }

    fn head(&self) -> Place {
        self.entries.last().unwrap().place()
    }
}

/// The logs that were written: a log with a second device, the same log with another ending by the same key, the one
/// that follows it after a restore, and last one by somebody else.
struct Written {
    logs: Vec<Vec<Entry>>,
    /// What is known about the first log, about that log and its end, and about the one after the restore.
    anchors: Vec<Anchor>,
}

static WRITTEN: LazyLock<Written> = LazyLock::new(|| {
    let second = key(8);
    let mut desk = Desk { device: key(1), entries: vec![opened(LogId([2; 16]), &key(1))] };
    desk.add("promised", b"team lead", Vec::new());
    desk.add("postponed", b"by a month", vec![Ref::Entry(desk.head())]);
    let early = desk.entries.clone();
    desk.add("key_vouched", b"", vec![Ref::Key(second.verifying_key().into())]);
    desk.add_by(&second, "kept_claimed", b"done", vec![Ref::Entry(early[1].place())]);
    desk.add("kept_confirmed", b"yes", Vec::new());
    let mut anew = Desk { device: key(1), entries: early };
    (0..2).for_each(|_| anew.add("promised", b"another story", Vec::new()));

    let former = Former { head: desk.head(), key: Some(&desk.device) };
    let first = begin(LogId([7; 16]), &second, Some(former), 1_800_000_100_000);
    let mut restored = Desk { device: second.clone(), entries: vec![first.unwrap()] };
    restored.add("promised", b"a training", Vec::new());
    let mut thief = Desk { device: key(66), entries: vec![opened(LogId([2; 16]), &key(66))] };
    thief.add("promised", b"nothing", Vec::new());

    let anchor = |log: u8, witnessed: Vec<Place>| Anchor {
        log: LogId([log; 16]),
        key: AuthorKey::from(key(1).verifying_key()),
        witnessed,
    };
    let anchors = vec![anchor(2, Vec::new()), anchor(2, vec![desk.head()]), anchor(7, Vec::new())];
    Written { logs: [desk, anew, restored, thief].map(|desk| desk.entries).into(), anchors }
});

/// The logs that belong to what is known.
fn written(anchor: &Anchor) -> impl Iterator<Item = &'static [Entry]> {
    let belongs = |log: &&[Entry]| log[0].header.log == anchor.log && log[0].header.author == anchor.key;
    WRITTEN.logs.iter().map(Vec::as_slice).filter(belongs)
}

fn entries() -> impl Iterator<Item = &'static Entry> {
    WRITTEN.logs.iter().flatten()
}

fn records() -> Vec<Input> {
    let mut records: Vec<Vec<u8>> = entries().map(|entry| entry.to_bytes().unwrap()).collect();
    let mut erased = WRITTEN.logs[0][1].clone();
    erased.erase();
    records.push(erased.to_bytes().unwrap());
    records.extend(entries().take(3).map(|entry| entry.header.to_bytes().unwrap()));
    records.extend(entries().take(3).map(|entry| entry.header.to_bytes_without_commit().unwrap()));
    let date = chrono::NaiveDate::from_ymd_opt(2027, 3, 3).unwrap();
    records.push(Checkpoint::sign(&WRITTEN.logs[0][2].place(), date, &key(1)).unwrap().to_bytes().unwrap());
    let deep = (0..15).fold(Value::Int(i64::MIN), |inside, _| Value::Array(vec![inside, Value::text("Zoë")]));
    let long = Value::Array(vec![Value::Bytes(vec![7; MAX_STRING]), Value::Text("x".repeat(MAX_STRING))]);
    let dear = Value::Array(vec![Value::Null; MAX_RECORD - 5]);
    records.extend([deep, long, dear].map(|value| value.to_bytes().unwrap()));
    records.into_iter().map(|record| vec![record]).collect()
}

/// What can be read is written back as the same bytes, and only an entry that was written is genuine.
fn records_hold(input: &[Vec<u8>]) -> Checked {
    let mut read = false;
    for bytes in input {
        read |= written_back("a value", bytes, Value::from_bytes(bytes), Value::to_bytes)?;
        read |= written_back("a header", bytes, Header::from_bytes(bytes), Header::to_bytes)?;
        read |= written_back("a checkpoint", bytes, Checkpoint::from_bytes(bytes), Checkpoint::to_bytes)?;
        if let Ok((value, rest)) = Value::read_first(bytes) {
            written_back("the first value", bytes, Ok(value), |value| Ok([&value.to_bytes()?, rest].concat()))?;
        }
        if let Ok((header, rest)) = Header::read_first_without_commit(bytes)
            && let Ok(header) = header.with(Hash([9; 32]))
        {
            let write = |header: &Header| Ok([&header.to_bytes_without_commit()?, rest].concat());
            read |= written_back("a header without its commitment", bytes, Ok(header), write)?;
        }
        let entry = Entry::from_bytes(bytes);
        read |= written_back("an entry", bytes, entry.clone(), Entry::to_bytes)?;
        if let Ok(entry) = entry {
            genuine(&entry)?;
        }
    }
    Ok(read)
}

fn written_back<T>(
    what: &str,
    bytes: &[u8],
    read: Result<T, CborFault>,
    write: impl Fn(&T) -> Result<Vec<u8>, CborFault>,
) -> Checked {
    match read.map(|read| write(&read)) {
        Err(_) => Ok(false),
        Ok(Ok(written)) if written == *bytes => Ok(true),
        Ok(written) => Err(format!("{what} was read and is written back as something else: {written:02x?}")),
    }
}

/// An entry that seems genuine, or whose content opens, was written like this.
fn genuine(entry: &Entry) -> Result<(), String> {
    let same = |other: &&Entry| other.header == entry.header;
    let signed = entries().any(|other| same(&other) && other.signature == entry.signature);
    if entry.is_genuine() && !signed {
        return Err("an entry that nobody wrote is genuine".to_owned());
    }
    let sealed = entries().any(|other| same(&other) && other.sealed == entry.sealed);
    if entry.open(&person()).is_ok() && !sealed {
        return Err("a content opens that nobody sealed".to_owned());
    }
    Ok(())
}

fn row(entry: &Entry) -> Vec<Vec<u8>> {
    let Link { header, hash, signature } = entry.link().unwrap();
    vec![header, hash, signature, entry.sealed.clone().unwrap_or_default()]
}

fn rows() -> Vec<Input> {
    WRITTEN.logs.iter().map(|log| log.iter().flat_map(row).collect()).collect()
}

/// A log that is whole is one that was written, or its beginning; and the very one where somebody remembers its end.
fn rows_hold(input: &[Vec<u8>]) -> Checked {
    let mut read = false;
    let mut as_it_lies = Vec::new();
    for columns in input.chunks_exact(COLUMNS) {
        let [header, hash, signature, sealed] = columns else { continue };
        as_it_lies.push(Link { header: header.clone(), hash: hash.clone(), signature: signature.clone() });
        if let Ok(entry) = Entry::from_parts(header, signature, Some(sealed.clone())) {
            genuine(&entry)?;
            read = true;
        }
    }
    let fits = |link: &Link| Link { hash: Header::hash_of(&link.header).0.to_vec(), ..link.clone() };
    let fitting: Vec<Link> = as_it_lies.iter().map(fits).collect();
    for anchor in &WRITTEN.anchors {
        for links in [&as_it_lies, &fitting] {
            whole(links, anchor)?;
        }
    }
    signed_anew(fitting)?;
    Ok(read)
}

fn whole(links: &[Link], anchor: &Anchor) -> Result<(), String> {
    let Ok(verified) = verify_chain(links.to_vec(), anchor) else { return Ok(()) };
    let same = |(link, entry): (&Link, &Entry)| entry.link().is_ok_and(|own| own == *link);
    let begins = |log: &[Entry]| links.len() <= log.len() && links.iter().zip(log).all(same);
    if !written(anchor).any(begins) {
        return Err(format!("a chain that nobody wrote is whole: {verified:?}"));
    }
    if anchor.witnessed.iter().any(|place| verified.head != Some(*place)) {
        return Err(format!("a chain without its remembered end is whole: {verified:?}"));
    }
    Ok(())
}

/// With the key in hand everything can be signed; then the log, the numbers and the hashes must still be right.
fn signed_anew(mut links: Vec<Link>) -> Result<(), String> {
    for link in &mut links {
        link.signature = key(1).sign(&link.hash).to_bytes().to_vec();
    }
    let anchor = &WRITTEN.anchors[0];
    let Ok(verified) = verify_chain(links.clone(), anchor) else { return Ok(()) };
    let (mut seq, mut prev) = (0, None);
    for link in &links {
        seq += 1;
        let header = Header::from_bytes(&link.header).map_err(|_| "bytes that are no header are in a whole chain")?;
        if (header.log, header.seq, header.prev) != (anchor.log, seq, prev) {
            return Err(format!("an entry doesn't follow the one before it, in a whole chain: {header:?}"));
        }
        prev = Some(Header::hash_of(&link.header));
    }
    let head = verified.head.map(|head| (head.seq, head.hash));
    if head == prev.map(|hash| (seq, hash)) { Ok(()) } else { Err(format!("{head:?} is not the head")) }
}

/// The commitment of a content, for the receipts.
pub fn commitment(salt: &[u8; 32], payload: &[u8]) -> Hash {
    commit(salt, payload).unwrap()
}
