//! What the records of requests and review packets say, each behind a word that tells which it is.
//!
//! A record whose word is unknown was written by a newer app that says that this one may read it: it is passed over. One
//! that is known and says something else than it may is refused, with the packet.

use chrono::NaiveDate;

use crate::calibrations::records::{ScoredSheet, ScoringSheet};
use crate::commitments::log::cbor::{CborFault, Places, Value};
use crate::commitments::log::{Hash, LogId, Place};
use crate::commitments::record::{Part, records};
use crate::commitments::terms::PromiseKind;
use crate::id::{CommitmentId, PersonId, RequestId};
use crate::people::{AssignmentKind, Side};
use crate::review_cases::events::InformedWay;

type Result<T> = std::result::Result<T, CborFault>;

words! {
    /// Which promises are asked for.
    AskedWhich {
        /// Those that somebody waits for.
        Open = "open",
        /// Those that the employer moved at least once.
        Moved = "moved",
        All = "all",
    }
}

records! {
    /// How far HR has seen a log.
    SeenHead {
        /// Hex.
        log: String,
        seq: i64,
        /// Hex.
        hash: String,
    }

    /// What HR asks.
    Asked {
        request: RequestId,
        /// Why, in HR's words.
        reason: String,
        /// Full names; everybody where there are none.
        names: Vec<String>,
        which: AskedWhich,
        /// All of them where there are none.
        kinds: Vec<PromiseKind>,
        /// Promises that were open at some time from this day on.
        since: Option<NaiveDate>,
        /// Promises made on this day at the latest.
        until: Option<NaiveDate>,
        answer_by: NaiveDate,
        heads: Vec<SeenHead>,
        /// Who asks, and for whom, as HR's settings say.
        by: String,
        organisation: String,
    }

    /// What a review packet is about.
    AboutReview { request: RequestId, team: String, leader: String }

    /// Which request a return file answers: the one that brought what it says something new about.
    AboutReturn { request: RequestId }

    /// Somebody whom promises in the packet were made to.
    AboutPerson {
        /// The pseudonym of the log, hex.
        subject: String,
        name: String,
        /// Employee number, or ''.
        number: String,
        /// Their last day, where it is known.
        left: Option<NaiveDate>,
    }

    /// Who stands in a promise by an id: who promised, decided, witnessed, handed over.
    NamedParty { person: PersonId, name: String }

    /// Which position somebody of the packet filled, and when.
    Filled {
        /// The pseudonym, hex.
        subject: String,
        kind: AssignmentKind,
        position: String,
        from: NaiveDate,
        to: Option<NaiveDate>,
        planned_end: Option<NaiveDate>,
        /// '' where there is none.
        returns_to: String,
    }

    /// What a leader answers to a question of HR.
    AnswerToHr {
        /// The question, by its entry of HR's log.
        entry: String,
        /// Verbatim.
        words: String,
        by: String,
        on: NaiveDate,
    }

    /// The employee was told what HR decided.
    InformedForHr {
        /// The decision, by its entry of HR's log.
        entry: String,
        by: String,
        on: NaiveDate,
        way: InformedWay,
        /// The employee's own words.
        reply: String,
    }

    /// A move of somebody of the packet from one position to another.
    MovedTo {
        /// The pseudonym, hex.
        subject: String,
        /// A word of the seven kinds of moves.
        kind: String,
        from: String,
        to: String,
        on: NaiveDate,
        /// What became of it: real, paper, recalled; '' while that is not settled.
        outcome: String,
    }

    /// Whose team is handed over. What was said with its people is not in the packet.
    AboutHandover { team: String, leader: String }

    /// Somebody of that team, as they are there on the day of the packet.
    HandedMember {
        /// As on the laptop that hands over.
        member: PersonId,
        /// The pseudonym of the log, hex; '' where no promise to them is in the packet.
        subject: String,
        name: String,
        preferred_name: String,
        pronouns: String,
        /// Employee number, or ''.
        number: String,
        languages: String,
        joined: NaiveDate,
        /// Contract minutes a week; 0 where they are not known.
        minutes: i64,
        minutes_since: NaiveDate,
        /// '' where there is none.
        team: String,
        team_since: Option<NaiveDate>,
        /// '' where there is none.
        position: String,
        position_since: Option<NaiveDate>,
    }

    /// The rhythm of one-on-ones with somebody, where it is one of its own.
    HandedRhythm { member: PersonId, target_days: i64, limit_days: i64, place: String, paused: bool }

    /// Something that one of two took on and has not done yet.
    HandedAction { member: PersonId, owner: Side, text: String, due: Option<NaiveDate>, made_on: NaiveDate }

    /// Somebody of the packet went back to the old position after a move. Nothing says why.
    PulledBack {
        /// The pseudonym, hex.
        subject: String,
        from: NaiveDate,
        to: Option<NaiveDate>,
        /// In the old role; 0 where only the days are known.
        minutes: i64,
    }
}

/// One record of a packet.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    Request(Asked),
    Review(AboutReview),
    Return(AboutReturn),
    /// As [`Checkpoint`](crate::commitments::log::Checkpoint) writes it.
    Checkpoint(Vec<u8>),
    /// The signed half of an entry.
    Link {
        header: Vec<u8>,
        signature: Vec<u8>,
    },
    /// What an entry says, and the salt that it was committed to with.
    Content {
        log: LogId,
        seq: u64,
        salt: [u8; 32],
        payload: Vec<u8>,
    },
    Person(AboutPerson),
    Party(NamedParty),
    Assignment(Filled),
    Transition(MovedTo),
    PullBack(PulledBack),
    /// An entry of HR's log about a promise: its signed half, what it says, and the salt that proves it.
    Returned {
        commitment: CommitmentId,
        header: Vec<u8>,
        signature: Vec<u8>,
        salt: [u8; 32],
        payload: Vec<u8>,
    },
    /// How far HR has seen a log, by the signed half of the newest entry that came, and on which day it came. Signed by the
    /// center itself, so HR can't say that it saw what was never written.
    Witness {
        header: Vec<u8>,
        signature: Vec<u8>,
        seen_on: NaiveDate,
    },
    Answer(AnswerToHr),
    Informed(InformedForHr),
    Handover(AboutHandover),
    Member(HandedMember),
    Rhythm(HandedRhythm),
    Action(HandedAction),
    /// A contact to be scored at another laptop.
    Sheet(ScoringSheet),
    /// How it was scored there.
    Scored(ScoredSheet),
    /// Of a newer app.
    Unknown,
}

impl Record {
    pub fn to_value(&self) -> Value {
        let one = |word: &str, record: Value| Value::Array(vec![Value::text(word), record]);
        match self {
            Record::Request(asked) => one("request", asked.to_value()),
            Record::Review(about) => one("review", about.to_value()),
            Record::Return(about) => one("return", about.to_value()),
            Record::Checkpoint(bytes) => one("checkpoint", Value::bytes(bytes)),
            Record::Link { header, signature } => {
                Value::Array(vec![Value::text("link"), Value::bytes(header), Value::bytes(signature)])
            }
            Record::Content { log, seq, salt, payload } => Value::Array(vec![
                Value::text("content"),
                Value::bytes(&log.0),
                Value::Int(seq.cast_signed()),
                Value::bytes(salt),
                Value::bytes(payload),
            ]),
            Record::Person(person) => one("person", person.to_value()),
            Record::Party(party) => one("party", party.to_value()),
            Record::Assignment(filled) => one("assignment", filled.to_value()),
            Record::Transition(moved) => one("transition", moved.to_value()),
            Record::PullBack(pulled) => one("pull_back", pulled.to_value()),
            Record::Returned { commitment, header, signature, salt, payload } => Value::Array(vec![
                Value::text("returned"),
                commitment.to_value(),
                Value::bytes(header),
                Value::bytes(signature),
                Value::bytes(salt),
                Value::bytes(payload),
            ]),
            Record::Witness { header, signature, seen_on } => Value::Array(vec![
                Value::text("witness"),
                Value::bytes(header),
                Value::bytes(signature),
                seen_on.to_value(),
            ]),
            Record::Answer(answer) => one("answer", answer.to_value()),
            Record::Informed(informed) => one("informed", informed.to_value()),
            Record::Handover(about) => one("handover", about.to_value()),
            Record::Member(member) => one("member", member.to_value()),
            Record::Rhythm(rhythm) => one("rhythm", rhythm.to_value()),
            Record::Action(action) => one("action", action.to_value()),
            Record::Sheet(sheet) => one("scoring_sheet", sheet.to_value()),
            Record::Scored(scored) => one("scored_sheet", scored.to_value()),
            Record::Unknown => Value::Null,
        }
    }

    /// Reads a record. Whether what it says is true is for the reader of the whole packet.
    pub fn from_value(value: Value) -> Result<Record> {
        let mut places = Places::of(value)?;
        let word = places.text()?;
        let record = match word.as_str() {
            "request" => Record::Request(Asked::from_value(places.any()?)?),
            "review" => Record::Review(AboutReview::from_value(places.any()?)?),
            "return" => Record::Return(AboutReturn::from_value(places.any()?)?),
            "checkpoint" => Record::Checkpoint(places.bytes()?),
            "link" => Record::Link { header: places.bytes()?, signature: places.bytes()? },
            "content" => Record::Content {
                log: LogId(places.exactly()?),
                seq: u64::try_from(places.int()?).map_err(|_| CborFault::Unexpected)?,
                salt: places.exactly()?,
                payload: places.bytes()?,
            },
            "person" => Record::Person(AboutPerson::from_value(places.any()?)?),
            "party" => Record::Party(NamedParty::from_value(places.any()?)?),
            "assignment" => Record::Assignment(Filled::from_value(places.any()?)?),
            "transition" => Record::Transition(MovedTo::from_value(places.any()?)?),
            "pull_back" => Record::PullBack(PulledBack::from_value(places.any()?)?),
            "returned" => Record::Returned {
                commitment: CommitmentId::from_value(places.any()?)?,
                header: places.bytes()?,
                signature: places.bytes()?,
                salt: places.exactly()?,
                payload: places.bytes()?,
            },
            "witness" => Record::Witness {
                header: places.bytes()?,
                signature: places.bytes()?,
                seen_on: NaiveDate::from_value(places.any()?)?,
            },
            "answer" => Record::Answer(AnswerToHr::from_value(places.any()?)?),
            "informed" => Record::Informed(InformedForHr::from_value(places.any()?)?),
            "handover" => Record::Handover(AboutHandover::from_value(places.any()?)?),
            "member" => Record::Member(HandedMember::from_value(places.any()?)?),
            "rhythm" => Record::Rhythm(HandedRhythm::from_value(places.any()?)?),
            "action" => Record::Action(HandedAction::from_value(places.any()?)?),
            "scoring_sheet" => Record::Sheet(ScoringSheet::from_value(places.any()?)?),
            "scored_sheet" => Record::Scored(ScoredSheet::from_value(places.any()?)?),
            _ => return Ok(Record::Unknown),
        };
        places.end().map(|()| record)
    }
}

impl SeenHead {
    pub fn of(place: &Place) -> SeenHead {
        SeenHead { log: place.log.to_string(), seq: place.seq.cast_signed(), hash: place.hash.to_string() }
    }

    /// The place; none where it is none.
    pub fn place(&self) -> Option<Place> {
        let seq = u64::try_from(self.seq).ok().filter(|seq| *seq >= 1)?;
        Some(Place { log: LogId::from_hex(&self.log)?, seq, hash: Hash::from_hex(&self.hash)? })
    }
}
