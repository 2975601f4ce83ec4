//! What can happen to a case. Each event is one entry of HR's own log; nothing is ever changed or taken out.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::commitments::log::cbor::{CborFault, Places, Value};
use crate::commitments::record::{Part, records};
use crate::id::ReviewCaseId;
use crate::people::Facet;

/// The first place of every payload.
const FORMAT: i64 = 1;

words! {
    /// Why HR looks at a promise.
    ReviewReason {
        EmployeeAsked = "employee_asked", MovedOften = "moved_often", Broken = "broken",
        /// A title without the work.
        Paper = "paper",
        PulledBack = "pulled_back",
        /// Nothing is wrong that anybody knows of: it is looked at with the others.
        Routine = "routine",
        Other = "other",
    }

    /// What HR found (DOMAIN 4).
    FindingKind {
        ConfirmedKept = "confirmed_kept", DelayedJustified = "delayed_justified",
        DelayedUnjustified = "delayed_unjustified", Paper = "paper",
        /// Neither kept nor broken can be shown.
        NotProven = "not_proven",
    }

    /// What is done about it.
    RemedyKind {
        /// The promise as it was given, by a new date.
        KeepItBy = "keep_it_by",
        /// The old work goes to somebody else.
        ReleaseOldDuties = "release_old_duties",
        /// Pay or grade from the first date on.
        PayFromFirstDate = "pay_from_first_date",
        /// Something of the same worth, that the employee agrees to.
        SomethingElse = "something_else",
        /// It is said, in writing, what went wrong.
        Apology = "apology",
        Nothing = "nothing",
    }

    /// What becomes of a remedy.
    ReviewDecision { Agreed = "agreed", Changed = "changed", Refused = "refused" }

    /// Why there is a second reviewer.
    SecondWhy {
        /// The first one made the promise, or it was made to them.
        Conflict = "conflict",
        /// Two pairs of eyes.
        FourEyes = "four_eyes",
    }

    /// How the employee was told.
    InformedWay { Talk = "talk", Call = "call", Letter = "letter", Mail = "mail" }
}

records! {
    /// A case begins.
    ReviewOpening { reason: ReviewReason, words: String, by: String }

    /// The center was asked for a packet.
    ReviewRequested { answer_by: NaiveDate }

    /// A packet came: how many entries of the log had been seen then.
    ReviewReceived { head: i64 }

    /// Who begins to read.
    ReviewReader { by: String }

    /// Something HR wants to know.
    ReviewQuestion { words: String, by: String }

    /// What came back to a question, which it names. Verbatim.
    ReviewAnswer { words: String, by: String }

    /// What HR found.
    ReviewFinding {
        finding: FindingKind,
        /// The parts of a change of role that are missing.
        missing: Vec<Facet>,
        words: String,
        by: String,
    }

    /// What should be done about it.
    ReviewRemedy { remedy: RemedyKind, words: String, due: Option<NaiveDate>, by: String }

    /// What will be done about it.
    ReviewDecided { decision: ReviewDecision, words: String, by: String }

    /// The employee was told, and what they said. Verbatim.
    ReviewInformed { by: String, way: InformedWay, reply: String }

    /// Somebody else judges.
    ReviewSecond { name: String, why: SecondWhy }

    /// What HR says at the end.
    ReviewEnd { words: String, by: String }

    /// Nothing beside the day.
    ReviewSilent { words: String }
}

/// Declares the kinds of events: a variant, what it holds, and its word in the log.
macro_rules! review_events {
    ($($(#[$doc:meta])* $variant:ident($content:ty) = $kind:literal),* $(,)?) => {
        words! {
            /// The kind of an event: the word in the header of its entry.
            ReviewEventKind { $($(#[$doc])* $variant = $kind),* }
        }

        /// What happened to a case.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
        #[serde(tag = "kind", content = "content")]
        pub enum ReviewEvent { $($(#[$doc])* #[serde(rename = $kind)] $variant($content)),* }

        impl ReviewEvent {
            pub fn kind(&self) -> ReviewEventKind {
                match self { $(ReviewEvent::$variant(_) => ReviewEventKind::$variant),* }
            }

            fn content(&self) -> Value {
                match self { $(ReviewEvent::$variant(content) => content.to_value()),* }
            }

            fn read(kind: &str, content: Value) -> Result<ReviewEvent, CborFault> {
                match kind {
                    $($kind => <$content>::from_value(content).map(ReviewEvent::$variant),)*
                    _ => Err(CborFault::Unsupported),
                }
            }
        }
    };
}

review_events! {
    Opened(ReviewOpening) = "case_opened",
    PacketRequested(ReviewRequested) = "case_packet_requested",
    Received(ReviewReceived) = "case_received",
    Reviewing(ReviewReader) = "case_reviewing",
    Asked(ReviewQuestion) = "case_question",
    Answered(ReviewAnswer) = "case_answer",
    Found(ReviewFinding) = "case_finding",
    RemedyProposed(ReviewRemedy) = "case_remedy",
    Decided(ReviewDecided) = "case_decision",
    EmployeeInformed(ReviewInformed) = "case_employee_informed",
    Closed(ReviewEnd) = "case_closed",
    /// The time of its packet is over.
    Expired(ReviewSilent) = "case_expired",
    SecondNamed(ReviewSecond) = "case_second_reviewer",
    /// An entry, which it names, should not be there: it was undone in the first ten minutes.
    EnteredByMistake(ReviewSilent) = "case_entered_by_mistake",
}

impl ReviewEventKind {
    /// Whether a return file may hold it: questions, findings, remedies, decisions, and what was taken back of these.
    pub fn goes_back(self) -> bool {
        use ReviewEventKind as K;
        matches!(self, K::Asked | K::Found | K::RemedyProposed | K::Decided | K::EnteredByMistake)
    }
}

/// One event as HR's log tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReviewEntered {
    /// `<log>:<number>`.
    pub entry: String,
    /// When it was written down, by the laptop's clock.
    pub written: DateTime<Utc>,
    /// The day on which it happened, as people say it.
    pub on: NaiveDate,
    /// The entry that it names.
    pub names: Option<String>,
    pub event: ReviewEvent,
}

/// What is sealed: which case, when it happened, and what.
pub fn payload(case: ReviewCaseId, on: NaiveDate, event: &ReviewEvent) -> Result<Vec<u8>, CborFault> {
    Value::Array(vec![Value::Int(FORMAT), case.to_value(), on.to_value(), event.content()]).to_bytes()
}

/// What was sealed under a header of this kind.
pub fn read_payload(kind: &str, payload: &[u8]) -> Result<(ReviewCaseId, NaiveDate, ReviewEvent), CborFault> {
    let mut places = Places::of(Value::from_bytes(payload)?)?;
    if places.int()? != FORMAT {
        return Err(CborFault::Unsupported);
    }
    let (case, on) = (ReviewCaseId::from_value(places.any()?)?, NaiveDate::from_value(places.any()?)?);
    let event = ReviewEvent::read(kind, places.any()?)?;
    places.end()?;
    Ok((case, on, event))
}
