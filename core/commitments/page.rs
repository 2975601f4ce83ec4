//! One promise, with everything that was ever said of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answering::Asked;
use super::at_hand::{AtHand, Parties, PromiseLine, PromiseVerb};
use super::changing::notice_given;
use super::events::{Ending, Event, EventKind, Given};
use super::keeping::read_json;
use super::making::{conflict_of, cover_question, leaves_work};
use super::six_words::six_words;
use super::standing::{ANSWER_DAYS, CONFIRM_DAYS, Moved, PromiseAnswer, PromiseState, Said, Standing};
use super::terms::{Attribution, Breach, Cause, ConditionKind, Facet, Party, PromiseWay, SuccessorAnswer, Terms};
use crate::app::Ask;
use crate::error::{Message, Result, word};
use crate::id::{CommitmentId, PersonId};
use crate::people::{self, Side};
use crate::sql::Sql;
use crate::time::{plus_days, unstamp};

#[derive(Debug, Deserialize, TS)]
pub struct OfPromise {
    pub commitment: CommitmentId,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromisePage {
    pub line: PromiseLine,
    pub full_name: String,
    pub terms: Terms,
    /// Where the terms were stated anew: the first ones.
    pub first_terms: Option<Terms>,
    pub promisor: String,
    pub witnesses: Vec<String>,
    pub written_at: String,
    /// It was said days before it was written down.
    pub said_earlier: bool,
    pub answer: Option<AnswerGiven>,
    /// The employee has until then, while they are asked.
    pub answer_by: Option<NaiveDate>,
    /// After a claim, while the employee is asked.
    pub confirm_by: Option<NaiveDate>,
    pub conditions: Vec<ConditionLine>,
    /// Promised or realized; empty unless it is a change of role.
    pub facets: Vec<FacetLine>,
    pub moves: Vec<PromiseMove>,
    pub views: BothViews,
    pub successor: Option<Successor>,
    pub cover: Option<CoverLink>,
    pub cover_question: Option<Message>,
    pub conflict: Option<Message>,
    pub superseded_by: Option<OtherPromise>,
    /// The promises whose place this one takes, with their own first dates.
    pub replaces: Vec<ReplacedPromise>,
    /// The entry whose receipt says how the promise stands now: the terms, or the newest move.
    pub receipt: Option<String>,
    /// Newest first.
    pub events: Vec<PromiseEvent>,
    pub may: Vec<PromiseVerb>,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerGiven {
    pub answer: PromiseAnswer,
    pub on: NaiveDate,
    pub way: PromiseWay,
    pub slip_code: String,
    pub comment: String,
    pub own_words: String,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionLine {
    pub index: i64,
    pub what: ConditionKind,
    pub words: String,
    pub whose: Side,
    pub met_on: Option<NaiveDate>,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FacetLine {
    pub facet: Facet,
    pub promised: bool,
    pub realized_on: Option<NaiveDate>,
    pub evidence: String,
}

/// One move, with who decided it and when the employee was told.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseMove {
    pub entry: String,
    /// Counted from 1.
    pub ordinal: i64,
    pub on: NaiveDate,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub cause: Cause,
    pub words: String,
    pub decided_by: String,
    pub told_on: Option<NaiveDate>,
    /// "Told 12 days before", "Told 3 days after it had passed", "Not told yet".
    pub notice: Message,
    pub meanwhile: String,
    pub reply: String,
    pub reply_way: Option<PromiseWay>,
}

/// The two views, side by side.
#[derive(Debug, Serialize, TS)]
pub struct BothViews {
    pub leader: Option<PromiseView>,
    pub employee: Option<PromiseView>,
}

#[derive(Debug, Serialize, TS)]
pub struct PromiseView {
    pub on: NaiveDate,
    pub attribution: Option<Attribution>,
    pub breaches: Vec<Breach>,
    pub words: String,
    pub way: Option<PromiseWay>,
}

#[derive(Debug, Serialize, TS)]
pub struct Successor {
    pub from: String,
    pub to: String,
    pub on: NaiveDate,
    pub answer: Option<SuccessorAnswer>,
    pub words: String,
}

/// Who does the old work meanwhile.
#[derive(Debug, Serialize, TS)]
pub struct CoverLink {
    pub person: PersonId,
    pub name: String,
}

#[derive(Debug, Serialize, TS)]
pub struct OtherPromise {
    pub commitment: CommitmentId,
    pub what: String,
}

/// A promise that ended because another one took its place.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplacedPromise {
    pub commitment: CommitmentId,
    pub what: String,
    pub original_due: Option<NaiveDate>,
}

/// One entry of the record, in words.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseEvent {
    pub entry: String,
    pub kind: EventKind,
    /// The day it happened, as people say it.
    pub on: NaiveDate,
    pub written_at: String,
    pub title: Message,
    /// What they wrote, as they wrote it.
    pub words: Vec<String>,
    /// Whose word it is.
    pub by: Side,
    pub way: Option<PromiseWay>,
    pub slip_code: String,
    /// Entered by mistake.
    pub struck: bool,
    /// The employee may still reply to it.
    pub can_reply: bool,
    pub can_correct: bool,
    /// A move that the employee was not told of yet.
    pub can_tell: bool,
    pub six_words: Vec<String>,
}

/// One promise.
pub fn show(ask: &Ask, input: OfPromise) -> Result<PromisePage> {
    let today = ask.world.today();
    let promise = AtHand::read(ask.db, input.commitment, today)?;
    let standing = &promise.standing;
    let parties = Parties::read(ask.db, named(&promise))?;
    let events = events(ask, &promise)?;
    let written_at = events.last().map(|first| first.written_at.clone()).unwrap_or_default();
    let cover = cover_of(ask, promise.id)?;
    let asks_cover = cover.is_none() && standing.said.is_open() && leaves_work(&standing.terms);
    let conflict = match &standing.terms.opening {
        Some(opening) if standing.said.is_open() => conflict_of(ask.db, today, opening, Some(promise.id))?,
        _ => None,
    };
    Ok(PromisePage {
        full_name: people::full_name(ask.db, promise.person)?,
        terms: standing.terms.clone(),
        first_terms: standing.first_terms.clone(),
        promisor: parties.of(&standing.terms.promisor),
        witnesses: standing.terms.witnesses.iter().map(|witness| parties.of(witness)).collect(),
        said_earlier: standing.promised_on < unstamp(&written_at).date_naive(),
        written_at,
        answer: answer_given(&promise),
        answer_by: (promise.waits_for_answer() && promise.state != PromiseState::LeftOpen)
            .then(|| plus_days(standing.asked_on, ANSWER_DAYS))
            .filter(|until| *until >= today),
        confirm_by: standing
            .confirm_asked_on
            .filter(|_| standing.said == Said::ClaimedKept)
            .map(|asked| plus_days(asked, CONFIRM_DAYS))
            .filter(|until| *until >= today),
        conditions: conditions(&promise),
        facets: facets(&promise),
        moves: moves(&promise, &parties),
        views: views(&promise),
        successor: standing.inherited.as_ref().map(|inherited| Successor {
            from: parties.of(&inherited.from),
            to: parties.of(&inherited.to),
            on: inherited.on,
            answer: inherited.answer.as_ref().map(|said| said.answer),
            words: inherited.answer.as_ref().map(|said| said.words.clone()).unwrap_or_default(),
        }),
        cover_question: asks_cover.then(|| cover_question(&promise.name, standing.due)),
        cover,
        conflict,
        replaces: replaced_by(ask, &promise)?,
        superseded_by: standing.superseded_by.map(|by| other_promise(ask, by)).transpose()?,
        receipt: Asked::Standing.entry(ask.db, promise.id)?,
        events,
        may: promise.may(),
        line: promise.line(&parties),
    })
}

/// Everybody in a structured field.
pub(super) fn named(promise: &AtHand) -> Vec<&Party> {
    named_in(&promise.standing)
}

/// The same of a promise as it stood at some time.
pub(super) fn named_in(standing: &Standing) -> Vec<&Party> {
    let inherited = standing.inherited.iter().flat_map(|inherited| [&inherited.from, &inherited.to]);
    let deciders = standing.moves.iter().map(|moved| &moved.decided_by);
    standing.terms.witnesses.iter().chain([&standing.terms.promisor]).chain(deciders).chain(inherited).collect()
}

pub(super) fn answer_given(promise: &AtHand) -> Option<AnswerGiven> {
    promise.standing.answer.as_ref().map(|answered| AnswerGiven {
        answer: answered.answer,
        on: answered.on,
        way: answered.given.way,
        slip_code: answered.given.slip.clone(),
        comment: answered.given.comment.clone(),
        own_words: answered.given.own_words.clone(),
    })
}

pub(super) fn conditions(promise: &AtHand) -> Vec<ConditionLine> {
    let standing = &promise.standing;
    let lines = standing.terms.conditions.iter().zip(&standing.met).enumerate();
    lines
        .map(|(index, (condition, met_on))| ConditionLine {
            index: index as i64,
            what: condition.what,
            words: condition.words.clone(),
            whose: condition.whose,
            met_on: *met_on,
        })
        .collect()
}

pub(super) fn facets(promise: &AtHand) -> Vec<FacetLine> {
    let standing = &promise.standing;
    let lines = Facet::ALL.iter().map(|facet| {
        let realized = standing.realized.iter().find(|realized| realized.facet == *facet);
        FacetLine {
            facet: *facet,
            promised: standing.promises(*facet),
            realized_on: realized.map(|realized| realized.on),
            evidence: realized.map(|realized| realized.evidence.clone()).unwrap_or_default(),
        }
    });
    lines.filter(|line| line.promised || line.realized_on.is_some()).collect()
}

pub(super) fn moves(promise: &AtHand, parties: &Parties) -> Vec<PromiseMove> {
    let line = |(at, moved): (usize, &Moved)| PromiseMove {
        entry: moved.entry.clone(),
        ordinal: at as i64 + 1,
        on: moved.on,
        from: moved.from,
        to: moved.to,
        cause: moved.cause,
        words: moved.words.clone(),
        decided_by: parties.of(&moved.decided_by),
        told_on: moved.told_on,
        notice: notice_given(moved.from, moved.told_on).unwrap_or_default().with("name", promise.name.as_str()),
        meanwhile: moved.meanwhile.clone(),
        reply: moved.reply.clone(),
        reply_way: moved.reply_way,
    };
    promise.standing.moves.iter().enumerate().map(line).collect()
}

pub(super) fn views(promise: &AtHand) -> BothViews {
    let view = |known: &Option<(NaiveDate, super::events::View)>| {
        known.as_ref().map(|(on, view)| PromiseView {
            on: *on,
            attribution: view.attribution,
            breaches: view.breaches.clone(),
            words: view.words.clone(),
            way: view.way,
        })
    };
    BothViews { leader: view(&promise.standing.leader_view), employee: view(&promise.standing.employee_view) }
}

fn cover_of(ask: &Ask, commitment: CommitmentId) -> Result<Option<CoverLink>> {
    let covers =
        ask.db.maybe("SELECT covers FROM promise_cover WHERE commitment = ?1", [commitment], |row| row.get(0))?;
    covers.map(|person| Ok(CoverLink { person, name: people::name_of(ask.db, person)? })).transpose()
}

fn other_promise(ask: &Ask, commitment: CommitmentId) -> Result<OtherPromise> {
    let what = ask.db.maybe("SELECT what FROM commitment WHERE id = ?1", [commitment], |row| row.get(0))?;
    Ok(OtherPromise { commitment, what: what.unwrap_or_default() })
}

fn replaced_by(ask: &Ask, promise: &AtHand) -> Result<Vec<ReplacedPromise>> {
    ask.db.all(
        "SELECT c.id, c.what, c.original_due FROM commitment c JOIN commitment_standing s ON s.id = c.id
         WHERE c.person = ?1 AND c.said = 'superseded' AND s.standing ->> '$.superseded_by' = ?2 ORDER BY c.promised_on",
        (promise.person, promise.id.to_string()),
        |row| Ok(ReplacedPromise { commitment: row.get(0)?, what: row.get(1)?, original_due: row.get(2)? }),
    )
}

/// The record of a promise, newest first.
pub(super) fn events(ask: &Ask, promise: &AtHand) -> Result<Vec<PromiseEvent>> {
    let rows = ask.db.all(
        "SELECT v.id, v.kind, v.happened, v.written, v.event, e.hash FROM commitment_event v
         JOIN promise_entry e ON e.entry = v.entry WHERE v.commitment = ?1 ORDER BY v.entry DESC",
        [promise.id],
        |row| {
            let texts: (String, String, String) = (row.get(0)?, row.get(3)?, row.get(4)?);
            Ok((texts, row.get::<_, EventKind>(1)?, row.get::<_, NaiveDate>(2)?, row.get::<_, Vec<u8>>(5)?))
        },
    )?;
    let parties = Parties::read(ask.db, named(promise))?;
    let mut lines = Vec::new();
    for ((entry, written_at, event), kind, on, hash) in rows {
        let event: Event = read_json(&event)?;
        let struck = promise.standing.struck.contains(&entry);
        let until = plus_days(unstamp(&written_at).date_naive(), ANSWER_DAYS);
        let untold = promise.standing.moves.iter().any(|moved| moved.entry == entry && moved.told_on.is_none());
        let plain = !matches!(kind, EventKind::EnteredByMistake | EventKind::Corrected) && !struck;
        let told = told_event(&entry, &written_at, on, &event, &promise.name, &parties);
        lines.push(PromiseEvent {
            can_reply: plain && kind != EventKind::Replied && promise.today <= until,
            can_correct: plain && told.by == Side::Leader,
            can_tell: untold && !struck,
            six_words: <[u8; 32]>::try_from(hash.as_slice())
                .map(|hash| six_words(&hash).map(str::to_owned).to_vec())
                .unwrap_or_default(),
            struck,
            ..told
        });
    }
    Ok(lines)
}

/// An event in words, and nothing of what can be done about it.
pub(super) fn told_event(
    entry: &str,
    written_at: &str,
    on: NaiveDate,
    event: &Event,
    name: &str,
    parties: &Parties,
) -> PromiseEvent {
    let told = Told::of(event);
    PromiseEvent {
        title: title(event, name, parties),
        kind: event.kind(),
        on,
        entry: entry.to_owned(),
        written_at: written_at.to_owned(),
        words: told.words,
        by: told.by,
        way: told.way,
        slip_code: told.slip,
        struck: false,
        can_reply: false,
        can_correct: false,
        can_tell: false,
        six_words: Vec::new(),
    }
}

/// Whose word an event is, how it came, and what they wrote.
struct Told {
    by: Side,
    way: Option<PromiseWay>,
    slip: String,
    words: Vec<String>,
}

impl Told {
    fn of(event: &Event) -> Told {
        let leader = |words: &[&String]| Told::new(Side::Leader, None, words);
        match event {
            Event::Acknowledged(given)
            | Event::Disputed(given)
            | Event::Declined(given)
            | Event::NotAnswered(given)
            | Event::Replied(given)
            | Event::Confirmed(given)
            | Event::Contested(given) => Told::given(given),
            Event::Stated(statement) | Event::Restated(statement) => leader(&[&statement.terms.what]),
            Event::AtRisk(reason) | Event::Reversed(reason) => leader(&[&reason.words]),
            Event::BackOnTrack(remark)
            | Event::Restored(remark)
            | Event::Corrected(remark)
            | Event::EnteredByMistake(remark) => leader(&[&remark.words]),
            Event::Postponed(moved) => leader(&[&moved.words, &moved.meanwhile]),
            Event::Told(_) | Event::ConditionMet(_) | Event::Inherited(_) => leader(&[]),
            Event::ClaimedKept(claim) | Event::PartlyKept(claim) => leader(&[&claim.words]),
            Event::Withdrawn(ending) | Event::Broken(ending) => Told::ending(ending),
            Event::Superseded(by) => leader(&[&by.words]),
            Event::Repaired(repair) => leader(&[&repair.what]),
            Event::SuccessorAnswered(said) => leader(&[&said.words]),
            Event::Viewed(view) => Told { slip: view.slip.clone(), ..Told::new(view.side, view.way, &[&view.words]) },
        }
    }

    fn new(by: Side, way: Option<PromiseWay>, words: &[&String]) -> Told {
        let words = words.iter().filter(|words| !words.is_empty()).map(|words| (*words).clone()).collect();
        Told { by, way, slip: String::new(), words }
    }

    fn given(given: &Given) -> Told {
        let told = Told::new(Side::Employee, Some(given.way), &[&given.comment, &given.own_words]);
        Told { slip: given.slip.clone(), ..told }
    }

    fn ending(ending: &Ending) -> Told {
        Told { slip: ending.slip.clone(), ..Told::new(ending.by, ending.way, &[&ending.words]) }
    }
}

/// What happened, as a sentence.
fn title(event: &Event, name: &str, parties: &Parties) -> Message {
    let key = format!("promise-event-{}", event.kind().word().replace('_', "-"));
    let message = Message::new(&key).with("name", name);
    let cause = |cause: Cause| word(&format!("cause-{}", cause.word().replace('_', "-")));
    match event {
        Event::Stated(statement) | Event::Restated(statement) => match statement.terms.due {
            Some(due) => message.with("date", due),
            None => Message::new(&format!("{key}-open")).with("name", name),
        },
        Event::Postponed(moved) => match moved.due {
            Some(due) => message.with("date", due).with("cause", cause(moved.cause)),
            None => Message::new(&format!("{key}-open")).with("name", name).with("cause", cause(moved.cause)),
        },
        Event::AtRisk(reason) | Event::Reversed(reason) => message.with("cause", cause(reason.cause)),
        Event::Withdrawn(ending) | Event::Broken(ending) => match ending.cause {
            Some(why) => message.with("cause", cause(why)),
            None => Message::new(&format!("{key}-by-employee")).with("name", name),
        },
        Event::Told(day) => message.with("date", day.on),
        Event::ConditionMet(met) => message.with("number", met.index + 1).with("date", met.on),
        Event::PartlyKept(claim) => message.with("count", claim.facets.len()),
        Event::Inherited(inheritance) => message.with("to", parties.of(&inheritance.to)),
        Event::SuccessorAnswered(said) => message.with("answer", word(&format!("successor-{}", said.answer.word()))),
        Event::Viewed(view) => Message::new(&format!("{key}-{}", view.side.word())).with("name", name),
        _ => message,
    }
}
