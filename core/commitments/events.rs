//! What can happen to a promise. Each event is one entry of the log; nothing is ever changed or taken out, so a correction
//! is an event that names the one it corrects (R5).

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::log::cbor::{CborFault, Places, Value};
use super::record::{Part, records};
use super::terms::{Attribution, Breach, Cause, Facet, Party, PromiseWay, SuccessorAnswer, Terms};
use crate::id::CommitmentId;
use crate::people::Side;

/// The first place of every payload.
const FORMAT: i64 = 1;

records! {
    /// A promise as it is first written down, or stated anew.
    Statement {
        /// Whom it is made to, by the name of that day.
        to: String,
        terms: Terms,
    }

    /// What the employee answers, in their own words.
    Given {
        way: PromiseWay,
        /// The code of the paper slip; empty for the other ways.
        slip: String,
        comment: String,
        /// What was promised, as they would say it.
        own_words: String,
    }

    /// What the leader has to say about it.
    Remark { words: String }

    /// Why something is in danger, or was pulled back.
    Reason { cause: Cause, words: String }

    /// A promise gets another date.
    Move {
        /// None is said openly: "no date".
        due: Option<NaiveDate>,
        cause: Cause,
        words: String,
        decided_by: Party,
        /// None while the employee has not been told.
        told_on: Option<NaiveDate>,
        /// What is offered meanwhile.
        meanwhile: String,
    }

    /// The day on which something came true.
    Day { on: NaiveDate }

    /// A part of a change of role that has become real.
    Realized { facet: Facet, on: NaiveDate, evidence: String }

    /// Which parts have become real.
    Claim { facets: Vec<Realized>, words: String }

    /// Somebody lets it go, or says that nothing comes of it any more.
    Ending {
        by: Side,
        /// None where the employee says it.
        cause: Option<Cause>,
        words: String,
        /// How the employee's word came; none where it is the leader's.
        way: Option<PromiseWay>,
        slip: String,
    }

    /// Another promise takes its place.
    Supersession { by: CommitmentId, words: String }

    /// What was done instead.
    Repair { what: String }

    /// A change of leader.
    Inheritance { from: Party, to: Party }

    /// What the successor says.
    Succession { answer: SuccessorAnswer, words: String }

    /// Which condition was met, counted from 0.
    Met { index: i64, on: NaiveDate }

    /// How one side sees it. Both may differ, and both stay.
    View {
        side: Side,
        attribution: Option<Attribution>,
        breaches: Vec<Breach>,
        words: String,
        way: Option<PromiseWay>,
        slip: String,
    }
}

/// Declares the kinds of events: a variant, what it holds, and its word in the log.
macro_rules! events {
    ($($(#[$doc:meta])* $variant:ident($content:ty) = $kind:literal),* $(,)?) => {
        words! {
            /// The kind of an event: the word in the header of its entry.
            EventKind { $($(#[$doc])* $variant = $kind),* }
        }

        /// What happened to a promise.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "kind", content = "content")]
        pub enum Event { $($(#[$doc])* #[serde(rename = $kind)] $variant($content)),* }

        impl Event {
            pub fn kind(&self) -> EventKind {
                match self { $(Event::$variant(_) => EventKind::$variant),* }
            }

            fn content(&self) -> Value {
                match self { $(Event::$variant(content) => content.to_value()),* }
            }

            fn read(kind: &str, content: Value) -> Result<Event, CborFault> {
                match kind {
                    $($kind => <$content>::from_value(content).map(Event::$variant),)*
                    _ => Err(CborFault::Unsupported),
                }
            }
        }
    };
}

events! {
    /// It was promised.
    Stated(Statement) = "stated",
    /// New terms: after the employee saw them differently, or when a successor renegotiates.
    Restated(Statement) = "restated",
    Acknowledged(Given) = "acknowledged",
    /// The employee sees the terms differently.
    Disputed(Given) = "disputed",
    /// The employee doesn't want it.
    Declined(Given) = "declined",
    /// The employee would rather not answer. That is no agreement (R7).
    NotAnswered(Given) = "not_answered",
    /// The employee's words to an entry, which it names.
    Replied(Given) = "replied",
    AtRisk(Reason) = "at_risk",
    BackOnTrack(Remark) = "back_on_track",
    Postponed(Move) = "postponed",
    /// The employee was told of a move, which it names.
    Told(Day) = "told",
    /// The leader says that it is kept.
    ClaimedKept(Claim) = "claimed_kept",
    /// The employee says that it is kept.
    Confirmed(Given) = "confirmed",
    /// The employee says that it is not.
    Contested(Given) = "contested",
    PartlyKept(Claim) = "partly_kept",
    Withdrawn(Ending) = "withdrawn",
    Superseded(Supersession) = "superseded",
    Broken(Ending) = "broken",
    /// Pulled back after it was kept.
    Reversed(Reason) = "reversed",
    Restored(Remark) = "restored",
    Repaired(Repair) = "repaired",
    Inherited(Inheritance) = "inherited",
    SuccessorAnswered(Succession) = "successor_answered",
    ConditionMet(Met) = "condition_met",
    Viewed(View) = "viewed",
    /// What should have stood in an entry, which it names.
    Corrected(Remark) = "corrected",
    /// An entry, which it names, should not be there: it was undone in the first ten minutes.
    EnteredByMistake(Remark) = "entered_by_mistake",
}

impl Event {
    /// Whether it is the employee who speaks.
    pub fn is_the_employees(&self) -> bool {
        match self {
            Event::Acknowledged(_)
            | Event::Disputed(_)
            | Event::Declined(_)
            | Event::NotAnswered(_)
            | Event::Replied(_)
            | Event::Confirmed(_)
            | Event::Contested(_) => true,
            Event::Withdrawn(ending) | Event::Broken(ending) => ending.by == Side::Employee,
            Event::Viewed(view) => view.side == Side::Employee,
            _ => false,
        }
    }
}

/// One event as the log tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entered {
    /// `<log>:<number>`, as in [`entry_id`].
    pub entry: String,
    /// When it was written down, by the laptop's clock.
    pub written: DateTime<Utc>,
    /// The day on which it happened, as people say it.
    pub on: NaiveDate,
    /// The entry that it names.
    pub names: Option<String>,
    pub event: Event,
}

/// How an entry of the log is named outside of it.
pub fn entry_id(place: &super::log::Place) -> String {
    format!("{}:{}", place.log, place.seq)
}

/// What is sealed: whose promise, when it happened, and what.
pub fn payload(commitment: CommitmentId, on: NaiveDate, event: &Event) -> Result<Vec<u8>, CborFault> {
    Value::Array(vec![Value::Int(FORMAT), commitment.to_value(), on.to_value(), event.content()]).to_bytes()
}

/// What was sealed under a header of this kind.
pub fn read_payload(kind: &str, payload: &[u8]) -> Result<(CommitmentId, NaiveDate, Event), CborFault> {
    let mut places = Places::of(Value::from_bytes(payload)?)?;
    if places.int()? != FORMAT {
        return Err(CborFault::Unsupported);
    }
    let (commitment, on) = (CommitmentId::from_value(places.any()?)?, NaiveDate::from_value(places.any()?)?);
    let event = Event::read(kind, places.any()?)?;
    places.end()?;
    Ok((commitment, on, event))
}
