//! Whether what is written is what was written: a receipt held against the log, and the whole log held against itself.

use std::collections::BTreeMap;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use chrono::{DateTime, NaiveDate, SecondsFormat};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::at_hand::AtHand;
use super::comparing::{Difference, differs};
use super::events::{Event, entry_id, read_payload};
use super::log::following::{Begun, anchors, left_behind};
use super::log::{AuthorKey, ChainFault, Hash, Header, Link, LogId, Place, verify_chain};
use super::page::{PromiseEvent, events};
use super::receipt::{self, Found, Read, Receipt, ReceiptFault, Verdict, Words};
use super::six_words::are_six_words;
use super::taking_over::handed_over;
use crate::app::Ask;
use crate::error::{Failure, Message, Result};
use crate::id::CommitmentId;
use crate::sql::Sql;

/// How many entries are read ahead of the check of their signatures.
const LINKS_AHEAD: usize = 4096;

words! {
    /// What holding a receipt against a ledger says.
    ReceiptVerdict {
        /// Signed by the key that it names, and unaltered: all that can be said without a ledger.
        Genuine = "genuine",
        StillThere = "still_there",
        /// There, and something was added since.
        MovedSince = "moved_since",
        /// Of another laptop's log, and kept here as evidence since its leader handed the promise over.
        HandedOver = "handed_over",
        NotHere = "not_here",
        /// The entry is there, and its words were destroyed with the person; nothing can be said of what followed.
        Erased = "erased",
        /// The ledger has something else in its place: it was rewritten.
        Replaced = "replaced",
        Altered = "altered",
        Unreadable = "unreadable",
    }
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct VerifyReceipt {
    /// A file that was chosen; or
    pub file: Option<String>,
    /// the text of a receipt, or the letters of its QR code.
    pub text: Option<String>,
}

/// What a receipt says, and what the ledger says to it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptCheck {
    pub verdict: ReceiptVerdict,
    pub sentence: Message,
    /// What to do about it.
    pub detail: Option<Message>,
    /// What is wrong with the ledger itself, where its record is not whole.
    pub record: Option<Message>,
    /// The plain words above the block; '' for a QR code.
    pub words: String,
    /// The words are not what was signed: only what stands below counts.
    pub words_altered: bool,
    /// Whom it was promised to, by the name of that day.
    pub to: String,
    pub what: String,
    pub due: Option<NaiveDate>,
    /// When it was written down, by the laptop that did.
    pub written_at: Option<String>,
    pub six_words: Vec<String>,
    /// The key that signed it, as eight words to compare with the pairing card.
    pub key_words: Vec<String>,
    /// What was added to the promise since, oldest first.
    pub since: Vec<PromiseEvent>,
    pub commitment: Option<CommitmentId>,
    /// Whose laptop handed it over, where it is evidence of another log.
    pub handed_from: Option<String>,
}

/// Holds a receipt against this ledger.
pub fn verify(ask: &Ask, input: VerifyReceipt) -> Result<ReceiptCheck> {
    let bytes = match (&input.file, &input.text) {
        (Some(file), _) => ask.files.read(file)?.1,
        (None, Some(text)) => text.trim().as_bytes().to_vec(),
        (None, None) => return Err(Failure::at("text", "receipt-nothing-given")),
    };
    let mut check = verify_alone(&bytes)?;
    let Ok(Read { receipt, .. }) = receipt::read(&bytes) else { return Ok(check) };
    let mut since = Vec::new();
    let verdict = receipt.look_up(|log, seq| find(ask.db, log, seq))?;
    let at = Place { log: receipt.header.log, seq: receipt.header.seq, hash: receipt.hash()? };
    check.verdict = match verdict {
        Verdict::Altered => ReceiptVerdict::Altered,
        Verdict::NotHere => match handed_over(ask.db, &at)? {
            Some((commitment, from)) => {
                (check.commitment, check.handed_from) = (Some(commitment), Some(from));
                ReceiptVerdict::HandedOver
            }
            None => ReceiptVerdict::NotHere,
        },
        Verdict::Replaced => ReceiptVerdict::Replaced,
        Verdict::StillThere | Verdict::MovedSince(_) => {
            let promise = promise_of(ask, &entry_id(&at))?;
            let erased = promise.is_none();
            if let Some(promise) = promise {
                since = events(ask, &promise)?;
                let own = since.iter().position(|event| event.entry == entry_id(&at)).unwrap_or(0);
                since.truncate(own);
                since.reverse();
                check.commitment = Some(promise.id);
            }
            match (erased, since.is_empty()) {
                (true, _) => ReceiptVerdict::Erased,
                (_, true) => ReceiptVerdict::StillThere,
                (_, false) => ReceiptVerdict::MovedSince,
            }
        }
    };
    check.since = since;
    tell(&mut check);
    // What was added since is read from the tables: it is only as true as the record is whole.
    let record = check_log(ask, ())?;
    check.record = (!record.sound).then_some(record.sentence);
    Ok(check)
}

/// What the ledger has in a place. The hash is worked out again from what lies there: the one beside it proves nothing.
fn find(db: &Connection, log: LogId, seq: u64) -> Result<Option<Found<()>>> {
    let header: Option<Vec<u8>> = db.maybe(
        "SELECT header FROM promise_entry WHERE log = ?1 AND seq = ?2",
        (log.to_string(), seq as i64),
        |row| row.get(0),
    )?;
    Ok(header.map(|header| Found { hash: Header::hash_of(&header), since: Vec::new() }))
}

fn promise_of(ask: &Ask, entry: &str) -> Result<Option<AtHand>> {
    let commitment: Option<CommitmentId> =
        ask.db.maybe("SELECT commitment FROM commitment_event WHERE id = ?1", [entry], |row| row.get(0))?;
    commitment.map(|id| AtHand::read(ask.db, id, ask.world.today())).transpose()
}

/// Looks at a receipt without any ledger: whether it is signed by the key that it names, and unaltered.
pub fn verify_alone(bytes: &[u8]) -> Result<ReceiptCheck> {
    let Read { receipt, words } = match receipt::read(bytes) {
        Ok(read) => read,
        // Somebody typed what is printed large. It proves nothing by itself, so they are told where to compare it.
        Err(ReceiptFault::NotAReceipt) if std::str::from_utf8(bytes).is_ok_and(are_six_words) => {
            return Ok(unreadable("receipt-six-words-alone"));
        }
        Err(fault) => return Ok(unreadable(fault_key(fault))),
    };
    let genuine = receipt.is_genuine();
    let (words, words_altered) = match words {
        Words::None => (String::new(), false),
        Words::Unaltered(words) => (words, false),
        Words::Altered(words) => (words, true),
    };
    let (to, what, due) = said(&receipt);
    let written = DateTime::from_timestamp_millis(receipt.header.wall_ms);
    let mut check = ReceiptCheck {
        verdict: if genuine { ReceiptVerdict::Genuine } else { ReceiptVerdict::Altered },
        sentence: Message::default(),
        detail: None,
        record: None,
        words,
        words_altered,
        to,
        what,
        due,
        written_at: written.map(|written| written.to_rfc3339_opts(SecondsFormat::Millis, true)),
        six_words: receipt.six_words()?.map(str::to_owned).to_vec(),
        key_words: key_words(&receipt.header.author),
        since: Vec::new(),
        commitment: None,
        handed_from: None,
    };
    tell(&mut check);
    Ok(check)
}

/// The words for a device's key: eight from its hash.
pub(super) fn key_words(key: &AuthorKey) -> Vec<String> {
    let hash = Hash::of("evenkeel device key 1", &key.0);
    super::six_words::words_of::<8>(&hash.0).map(str::to_owned).to_vec()
}

/// To whom, what and by when, as the content of a receipt says it.
fn said(receipt: &Receipt) -> (String, String, Option<NaiveDate>) {
    match read_payload(&receipt.header.kind, &receipt.payload) {
        Ok((_, _, Event::Stated(statement) | Event::Restated(statement))) => {
            (statement.to, statement.terms.what, statement.terms.due)
        }
        Ok((_, _, Event::Postponed(moved))) => (String::new(), String::new(), moved.due),
        _ => (String::new(), String::new(), None),
    }
}

/// The sentence that goes with the verdict, and what to do. Words that were altered are told first: whoever reads on must
/// know that they are not what was signed.
fn tell(check: &mut ReceiptCheck) {
    let sentence = Message::new(&format!("receipt-{}", check.verdict.word().replace('_', "-")));
    let sentence = match &check.handed_from {
        Some(from) => sentence.with("name", from.as_str()),
        None => sentence,
    };
    let holds = matches!(
        check.verdict,
        ReceiptVerdict::Genuine | ReceiptVerdict::StillThere | ReceiptVerdict::MovedSince | ReceiptVerdict::HandedOver
    );
    if holds && check.words_altered {
        check.sentence = Message::new("receipt-words-altered");
        check.detail = (check.verdict != ReceiptVerdict::Genuine).then_some(sentence);
        return;
    }
    check.sentence = sentence;
    check.detail = match check.verdict {
        ReceiptVerdict::NotHere => Some(Message::new("receipt-not-here-detail")),
        ReceiptVerdict::Replaced => Some(Message::new("receipt-replaced-detail")),
        ReceiptVerdict::Altered => Some(Message::new("receipt-altered-detail")),
        _ => None,
    };
}

fn fault_key(fault: ReceiptFault) -> &'static str {
    match fault {
        ReceiptFault::NotAReceipt => "receipt-not-a-receipt",
        ReceiptFault::Newer => "receipt-newer",
        ReceiptFault::TooLarge => "receipt-too-large",
        ReceiptFault::Damaged => "receipt-damaged",
    }
}

fn unreadable(key: &str) -> ReceiptCheck {
    ReceiptCheck {
        verdict: ReceiptVerdict::Unreadable,
        sentence: Message::new(key),
        detail: None,
        record: None,
        words: String::new(),
        words_altered: false,
        to: String::new(),
        what: String::new(),
        due: None,
        written_at: None,
        six_words: Vec::new(),
        key_words: Vec::new(),
        since: Vec::new(),
        commitment: None,
        handed_from: None,
    }
}

/// Whether the record is whole.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogCheck {
    pub sound: bool,
    pub sentence: Message,
    pub entries: i64,
    pub logs: i64,
    /// The first entry that is not right.
    pub at: Option<String>,
    /// No fault, and worth a note: entries that are older by the laptop's clock than the one before them, and entries that
    /// somebody remembers and that a restore left behind.
    pub notes: Vec<Message>,
}

impl LogCheck {
    /// A check in which nothing was read yet, and nothing wrong was found.
    pub fn unread() -> LogCheck {
        LogCheck { sound: true, sentence: Message::default(), entries: 0, logs: 0, at: None, notes: Vec::new() }
    }
}

/// Checks every log of this vault from its first entry to its last: hashes, signatures, order, and that a log which
/// follows another was opened by its key. Then what the screens show is worked out again from the log and compared.
pub fn check_log(ask: &Ask, _: ()) -> Result<LogCheck> {
    let mut check = LogCheck::unread();
    let wrong = find_wrong(ask.db, &mut check)?;
    if let Some((sentence, at)) = wrong {
        return Ok(LogCheck { sound: false, sentence, at, ..check });
    }
    let erased: i64 = ask.db.one("SELECT count(*) FROM erased_subject", [], |row| row.get(0))?;
    check.sentence = match erased {
        0 => Message::new("log-sound").with("count", check.entries),
        erased => Message::new("log-sound-erased").with("count", check.entries).with("people", erased),
    };
    Ok(check)
}

/// What is wrong, and the entry it is at, where there is one.
type Wrong = (Message, Option<String>);

/// Checks every log's chain, and what stands beside the chains. Nearly all the time goes into the signatures: they are
/// checked on other threads while this one, which holds the database, reads on and compares.
fn find_wrong(db: &Connection, check: &mut LogCheck) -> Result<Option<Wrong>> {
    let logs = begun(db)?;
    let (lost, seen): (Vec<Place>, Vec<Place>) =
        seen_by_others(db)?.into_iter().partition(|place| left_behind(&logs, place).is_some());
    // Of one log the furthest place tells all.
    let mut furthest: BTreeMap<LogId, Place> = BTreeMap::new();
    for place in lost {
        furthest.entry(place.log).and_modify(|known| known.seq = known.seq.max(place.seq)).or_insert(place);
    }
    check.notes.extend(furthest.values().filter_map(|place| told_lost(place, left_behind(&logs, place)?)));
    let anchors = anchors(&logs, &seen);
    check.logs = anchors.len() as i64;
    thread::scope(|scope| {
        let mut chains = Vec::new();
        for anchor in &anchors {
            let (links, received) = sync_channel(LINKS_AHEAD);
            let chain = thread::Builder::new().spawn_scoped(scope, move || verify_chain(received, anchor));
            let chain = chain.map_err(|error| Failure::broken("failure-broken", error.kind()))?;
            let out_of_order = send_links(db, anchor.log, &links, &mut check.entries)?;
            chains.push((anchor.log, chain, out_of_order));
        }
        let beside = wrong_beside_chains(db, check.entries);
        for (log, chain, out_of_order) in chains {
            let verified = chain.join().map_err(|_| Failure::broken("failure-broken", "promise log"))?;
            let fault = match verified {
                Ok(verified) => {
                    check.notes.extend(verified.clock_went_back.into_iter().map(told_clock));
                    out_of_order
                }
                Err(fault) => Some(fault),
            };
            if let Some((key, seq)) = fault.map(told_fault) {
                return Ok(Some((Message::new(key).with("number", seq as i64), Some(format!("{log}:{seq}")))));
            }
        }
        beside
    })
}

/// The logs of this vault, in the order in which they were begun.
fn begun(db: &Connection) -> Result<Vec<Begun>> {
    let logs = db.all(
        "SELECT l.id, d.public_key, e.header FROM promise_log l JOIN device d ON d.id = l.device
         LEFT JOIN promise_entry e ON e.log = l.id AND e.seq = 1
         ORDER BY (SELECT min(f.entry) FROM promise_entry f WHERE f.log = l.id)",
        [],
        read_begun,
    )?;
    logs.into_iter().map(|log| log.ok_or_else(|| Failure::broken("failure-damaged", "promise log"))).collect()
}

/// A log from three columns: its id, its device's key, and the header of its first entry.
pub fn read_begun(row: &Row) -> rusqlite::Result<Option<Begun>> {
    let (log, key, opening): (String, String, Option<Vec<u8>>) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let opening = opening.and_then(|bytes| Header::from_bytes(&bytes).ok());
    Ok(LogId::from_hex(&log).zip(AuthorKey::from_hex(&key)).map(|(log, key)| Begun { log, key, opening }))
}

/// An entry that is older by the laptop's clock than the one before it.
pub fn told_clock(seq: u64) -> Message {
    Message::new("log-clock-went-back").with("number", seq.cast_signed())
}

/// Entries that HR saw, and that are not here since a restore.
fn told_lost(place: &Place, kept: u64) -> Option<Message> {
    let first = kept.checked_add(1)?.cast_signed();
    let (last, message) = (place.seq.cast_signed(), Message::new("log-left-behind"));
    Some(message.with("first", first).with("last", last).with("count", last - first + 1))
}

/// Places that somebody else saw, and told this laptop of.
fn seen_by_others(db: &Connection) -> Result<Vec<Place>> {
    let places = db.all("SELECT log, seq, hash FROM log_witness", [], |row| {
        let (log, seq, hash): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let place = LogId::from_hex(&log).zip(Hash::from_hex(&hash));
        Ok(place.map(|(log, hash)| Place { log, seq: seq.unsigned_abs(), hash }))
    })?;
    Ok(places.into_iter().flatten().collect())
}

/// Looks for what no chain tells: entries of no log, contents that were replaced, tables that say something else.
fn wrong_beside_chains(db: &Connection, seen: i64) -> Result<Option<Wrong>> {
    let there: i64 = db.one("SELECT count(*) FROM promise_entry", [], |row| row.get(0))?;
    if there != seen {
        // An entry of a log that nobody began is signed by nobody we know.
        return Ok(Some((Message::new("log-stray"), None)));
    }
    Ok(differs(db)?.map(|difference| match difference {
        Difference::Content(entry) => {
            let number: i64 = entry.split_once(':').and_then(|(_, seq)| seq.parse().ok()).unwrap_or(0);
            (Message::new("log-content").with("number", number), Some(entry))
        }
        Difference::Tables(entry) => (Message::new("log-tables-differ"), entry),
    }))
}

/// Hands the entries of a log to whoever checks them. What the tables are worked out from is read in the order of the
/// rows, so that must be the order of the log: answers where it isn't.
fn send_links(db: &Connection, log: LogId, links: &SyncSender<Link>, entries: &mut i64) -> Result<Option<ChainFault>> {
    let mut statement =
        db.prepare_cached("SELECT header, hash, signature, entry, seq FROM promise_entry WHERE log = ?1 ORDER BY seq")?;
    let mut rows = statement.query([log.to_string()])?;
    let (mut last, mut out_of_order) = (0, None);
    while let Some(row) = rows.next()? {
        let entry: i64 = row.get(3)?;
        if entry <= last {
            out_of_order.get_or_insert(ChainFault::Order { seq: row.get::<_, i64>(4)?.unsigned_abs() });
        }
        last = entry;
        *entries += 1;
        let link = Link { header: row.get(0)?, hash: row.get(1)?, signature: row.get(2)? };
        // Whoever checks them takes every one, so this can only fail where they are gone: their end tells.
        if links.send(link).is_err() {
            break;
        }
    }
    Ok(out_of_order)
}

/// A fault of a chain in words, and the entry it is at.
pub fn told_fault(fault: ChainFault) -> (&'static str, u64) {
    match fault {
        ChainFault::Unreadable { seq } => ("log-unreadable", seq),
        ChainFault::Hash { seq } | ChainFault::Signature { seq } => ("log-altered", seq),
        ChainFault::Link { seq } => ("log-link", seq),
        ChainFault::Order { seq } | ChainFault::Duplicate { seq } => ("log-order", seq),
        ChainFault::Gap { seq } => ("log-gap", seq),
        ChainFault::OtherLog { seq } | ChainFault::OtherKey { seq } => ("log-other-key", seq),
        ChainFault::Rewritten { seq } => ("log-rewritten", seq),
        ChainFault::CutShort { seq } => ("log-cut-short", seq),
    }
}
