//! A check of a contact: begun, looked at by the person first where they were asked, checked, and shown.
//!
//! It begins with what was good, and ends with one thing to try. Numbers of customers are taken out of everything that is
//! typed, and said so. Who a check was made of answers it, or sees a question of it otherwise; see [`super::disputes`].
//!
//! Where a check stands is worked out from its days on every read ([`Standing::state`]). It is closed once the time for
//! seeing it otherwise is over; after that, remarks are added and nothing is changed.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::Deserialize;
use ts_rs::TS;

use super::blind::Blind;
use super::cards::{Cards, ScorecardVersion, must_be_in_use};
use super::contacts::one_sided_now;
use super::masking::mask;
use super::scorecard::ItemKind;
use super::scoring::{ClassOutcome, Mark, Outcome, outcome};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::fold::fold;
use crate::id::{DrawnId, EvaluationId, PersonId, ScorecardVersionId};
use crate::people::{self, Way, tidy};
use crate::sql::Sql;
use crate::time::plus_days;

/// Days in which a check can be seen otherwise, and in which that is decided: two weeks, as one-on-ones go.
pub const DISPUTE_DAYS: i64 = 14;
/// The longest text of a check.
const LONGEST: usize = 1_000;

words! {
    /// Where a check stands.
    EvaluationState {
        Draft = "draft",
        /// Their own view is in, the check is not.
        SelfAssessed = "self_assessed",
        Submitted = "submitted",
        Acknowledged = "acknowledged",
        Disputed = "disputed",
        /// Somebody else has decided, and it stays.
        Upheld = "upheld",
        /// Somebody else has decided, and it was raised.
        Changed = "changed",
        /// The time for seeing it otherwise is over.
        Closed = "closed",
    }
}

/// The days of a check, from which it follows where it stands.
pub struct Standing {
    pub self_wanted: bool,
    pub self_on: Option<NaiveDate>,
    pub submitted_on: Option<NaiveDate>,
    pub answered_on: Option<NaiveDate>,
    pub disputes: i64,
    pub open_disputes: i64,
    pub raised: bool,
}

impl Standing {
    /// The day from which both can see it.
    pub fn shown_on(&self) -> Option<NaiveDate> {
        match (self.submitted_on, self.self_on, self.self_wanted) {
            (Some(submitted), Some(own), _) => Some(submitted.max(own)),
            (Some(submitted), None, false) => Some(submitted),
            _ => None,
        }
    }

    /// The last day on which it can be seen otherwise.
    pub fn dispute_until(&self) -> Option<NaiveDate> {
        self.shown_on().map(|shown| plus_days(shown, DISPUTE_DAYS))
    }

    pub fn state(&self, today: NaiveDate) -> EvaluationState {
        if self.submitted_on.is_none() {
            return if self.self_on.is_some() { EvaluationState::SelfAssessed } else { EvaluationState::Draft };
        }
        match self.dispute_until() {
            _ if self.open_disputes > 0 => EvaluationState::Disputed,
            Some(until) if today > until => EvaluationState::Closed,
            _ if self.raised => EvaluationState::Changed,
            _ if self.disputes > 0 => EvaluationState::Upheld,
            _ if self.answered_on.is_some() => EvaluationState::Acknowledged,
            _ => EvaluationState::Submitted,
        }
    }
}

/// A check as it is stored. Its marks are behind [`Blind`].
pub struct Evaluation {
    pub id: EvaluationId,
    pub person: PersonId,
    pub version: ScorecardVersionId,
    pub reference: String,
    pub channel: String,
    pub day: NaiveDate,
    pub begun_on: NaiveDate,
    /// '' for the leader.
    pub evaluator: String,
    pub good: String,
    pub missing: Vec<String>,
    pub try_next: String,
    pub self_words: String,
    pub self_way: Option<Way>,
    pub comment: String,
    pub standing: Standing,
    own: Vec<Mark>,
    first: Vec<Mark>,
    decided: Vec<Mark>,
}

impl Evaluation {
    /// Both views, with the check as it holds now.
    pub fn blind(&self) -> Blind {
        Blind::of(self.standing.self_wanted, self.own.clone(), self.marks().to_vec())
    }

    /// The checker's marks that hold: after disputes, where they changed. Within this feature only; what is shown goes
    /// through [`Evaluation::blind`].
    pub(super) fn marks(&self) -> &[Mark] {
        if self.decided.is_empty() { &self.first } else { &self.decided }
    }

    /// The marks as they were before any dispute.
    pub(super) fn first_marks(&self) -> &[Mark] {
        &self.first
    }
}

const COLUMNS: &str = "
    e.id, e.person, e.version, e.reference, e.channel, e.day, e.begun_on, e.evaluator, e.good, e.was_missing, e.try_next,
    e.self_words, e.self_way, e.comment, e.self_wanted, e.self_on, e.submitted_on, e.answered_on,
    (SELECT count(*) FROM dispute d WHERE d.evaluation = e.id),
    (SELECT count(*) FROM dispute d WHERE d.evaluation = e.id AND d.decided_on IS NULL),
    e.self_marks, e.marks, e.decided";

fn read_row(row: &Row) -> rusqlite::Result<Evaluation> {
    let decided: String = row.get(22)?;
    let missing: String = row.get(9)?;
    Ok(Evaluation {
        id: row.get(0)?,
        person: row.get(1)?,
        version: row.get(2)?,
        reference: row.get(3)?,
        channel: row.get(4)?,
        day: row.get(5)?,
        begun_on: row.get(6)?,
        evaluator: row.get(7)?,
        good: row.get(8)?,
        missing: serde_json::from_str(&missing).unwrap_or_default(),
        try_next: row.get(10)?,
        self_words: row.get(11)?,
        self_way: row.get(12)?,
        comment: row.get(13)?,
        standing: Standing {
            self_wanted: row.get(14)?,
            self_on: row.get(15)?,
            submitted_on: row.get(16)?,
            answered_on: row.get(17)?,
            disputes: row.get(18)?,
            open_disputes: row.get(19)?,
            raised: !decided.is_empty(),
        },
        own: Mark::read(&row.get::<_, String>(20)?),
        first: Mark::read(&row.get::<_, String>(21)?),
        decided: Mark::read(&decided),
    })
}

/// Checks that fulfil a condition over `e`.
pub(super) fn evaluations(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<Evaluation>> {
    db.all(&format!("SELECT {COLUMNS} FROM evaluation e WHERE {condition}"), params, read_row)
}

pub(super) fn evaluation(db: &Connection, id: EvaluationId) -> Result<Evaluation> {
    let found = evaluations(db, "e.id = ?1", [id])?.into_iter().next();
    found.ok_or_else(|| Failure::missing("check-gone"))
}

/// What a check is about: a contact that was drawn, or one that is described.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct WhichContact {
    #[serde(default)]
    pub drawn: Option<DrawnId>,
    /// Where it is found, or what it was about. Without the customer's name.
    #[serde(default)]
    pub reference: Option<String>,
    /// That of the scorecard where it is left out.
    #[serde(default)]
    pub channel: Option<String>,
    /// Today where it is left out.
    #[serde(default)]
    pub day: Option<NaiveDate>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AskSelf {
    pub person: PersonId,
    pub version: ScorecardVersionId,
    pub contact: WhichContact,
}

/// Asks somebody for their own view of a contact, first and blind. Until it is in, nobody sees what the check found.
pub fn ask_self(act: &mut Act, input: AskSelf) -> Result<EvaluationId> {
    begin(act, input.person, input.version, input.contact, true)
}

fn begin(
    act: &mut Act,
    person: PersonId,
    version: ScorecardVersionId,
    contact: WhichContact,
    self_wanted: bool,
) -> Result<EvaluationId> {
    people::must_be_here(act.db, person, act.world.today())?;
    let cards = Cards::read(act.db)?;
    let card = must_be_in_use(act, &cards, version)?;
    let drawn = contact.drawn;
    let (reference, channel, day) = match drawn {
        Some(drawn) => found_drawn(act, drawn, person)?,
        None => described(act, contact, card)?,
    };
    let id = EvaluationId(act.world.fresh_uuid());
    act.about(About::Check(id));
    act.db.run(
        "INSERT INTO evaluation (id, person, version, drawn, reference, channel, day, begun_on, self_wanted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            id,
            person,
            version,
            drawn.map(|drawn| drawn.to_string()).unwrap_or_default(),
            reference,
            channel,
            day,
            act.world.today(),
            self_wanted,
        ),
    )?;
    Ok(id)
}

/// The contact of a draw, which is checked once.
fn found_drawn(act: &Act, drawn: DrawnId, person: PersonId) -> Result<(String, String, NaiveDate)> {
    let found = act.db.maybe(
        "SELECT d.reference, d.channel, d.day FROM drawn d JOIN contact_draw w ON w.id = d.draw
         WHERE d.id = ?1 AND w.person = ?2",
        (drawn, person),
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let twice =
        act.db.maybe("SELECT 1 FROM evaluation WHERE drawn = ?1 AND drawn <> ''", [drawn.to_string()], |_| Ok(()))?;
    match (found, twice) {
        (_, Some(())) => Err(Failure::refused("check-drawn-twice")),
        (found, None) => found.ok_or_else(|| Failure::missing("drawn-gone")),
    }
}

fn described(act: &mut Act, contact: WhichContact, card: &ScorecardVersion) -> Result<(String, String, NaiveDate)> {
    let mut texts = Masking::default();
    let reference = texts.of(&tidy(&contact.reference.unwrap_or_default()));
    let channel = contact.channel.map(|channel| tidy(&channel).to_lowercase()).filter(|channel| !channel.is_empty());
    let channel = channel.unwrap_or_else(|| card.channel.clone());
    let day = contact.day.unwrap_or(act.world.today());
    let mut problems = Problems::default();
    problems.unless(!reference.is_empty(), "reference", "check-needs-reference");
    problems.unless(reference.chars().count() <= LONGEST, "reference", "text-too-long");
    problems.unless(channel.chars().count() <= 80, "channel", "text-too-long");
    problems.unless(day <= act.world.today(), "day", "check-day-to-come");
    problems.none()?;
    texts.tell(act);
    Ok((reference, channel, day))
}

/// Takes numbers of customers out of texts, and says so once.
#[derive(Default)]
pub(super) struct Masking(usize);

impl Masking {
    pub fn of(&mut self, text: &str) -> String {
        let masked = mask(text);
        self.0 += masked.taken_out.len();
        masked.text
    }

    pub fn tell(&self, act: &mut Act) {
        if self.0 > 0 {
            act.consequence(Message::new("check-numbers-masked").with("count", self.0));
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SelfAssess {
    pub evaluation: EvaluationId,
    /// One for each question, in the order of the form.
    pub marks: Vec<Mark>,
    #[serde(default)]
    pub words: Option<String>,
    pub way: Way,
}

/// Keeps somebody's own view of a contact. Until both are in they may look again; after that it stays.
pub fn self_assess(act: &mut Act, input: SelfAssess) -> Result<()> {
    let check = evaluation(act.db, input.evaluation)?;
    let cards = Cards::read(act.db)?;
    let card = cards.get(check.version)?;
    let mut texts = Masking::default();
    let words = texts.of(input.words.unwrap_or_default().trim());
    let mut problems = Problems::default();
    check_marks(&mut problems, &card.kinds(), &input.marks);
    problems.unless(words.chars().count() <= LONGEST, "words", "text-too-long");
    problems.none()?;
    if !check.standing.self_wanted {
        return Err(Failure::refused("check-self-not-asked"));
    }
    if check.standing.shown_on().is_some() {
        return Err(Failure::refused("check-open-already"));
    }
    act.about(About::Check(check.id));
    act.because(input.way.word());
    act.db.run(
        "UPDATE evaluation SET self_marks = ?2, self_words = ?3, self_way = ?4, self_on = ?5 WHERE id = ?1",
        (check.id, Mark::write(&input.marks), words, input.way, act.world.today()),
    )?;
    texts.tell(act);
    Ok(())
}

/// Goes on without somebody's own view: they did not get to it, or did not want to. What was checked is then shown.
pub fn skip_self(act: &mut Act, input: OfEvaluation) -> Result<()> {
    let check = evaluation(act.db, input.evaluation)?;
    if !check.standing.self_wanted || check.standing.self_on.is_some() {
        return Err(Failure::refused("check-self-not-asked"));
    }
    act.about(About::Check(check.id));
    act.db.run("UPDATE evaluation SET self_wanted = 0 WHERE id = ?1", [check.id])?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct OfEvaluation {
    pub evaluation: EvaluationId,
}

/// A check, whole. For a contact whose person was asked first, `evaluation` says which; otherwise person, version and contact.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields = nullable)]
pub struct Evaluate {
    pub evaluation: Option<EvaluationId>,
    pub person: Option<PersonId>,
    pub version: Option<ScorecardVersionId>,
    pub contact: Option<WhichContact>,
    /// Who checks; the leader where it is left out.
    pub evaluator: Option<String>,
    /// What was good. First, and never left out.
    pub good: String,
    /// One for each question, in the order of the form.
    pub marks: Vec<Mark>,
    /// What was missing, for each question; asked of each that is not there yet.
    pub missing: Vec<String>,
    pub try_next: Option<String>,
}

/// Keeps a check, whole: what was good, an answer to each question, what was missing, and one thing to try.
pub fn evaluate(act: &mut Act, input: Evaluate) -> Result<EvaluationId> {
    let cards = Cards::read(act.db)?;
    let begun = input.evaluation.map(|id| evaluation(act.db, id)).transpose()?;
    let version = begun.as_ref().map(|check| check.version).or(input.version);
    let card = cards.get(version.ok_or_else(|| Failure::at("version", "check-needs-scorecard"))?)?;
    let mut texts = Masking::default();
    let good = texts.of(input.good.trim());
    let missing: Vec<String> = input.missing.iter().map(|text| texts.of(text.trim())).collect();
    let try_next = texts.of(input.try_next.unwrap_or_default().trim());
    let evaluator = tidy(&input.evaluator.unwrap_or_default());
    let mut problems = Problems::default();
    problems.unless(!good.is_empty(), "good", "check-needs-good");
    check_marks(&mut problems, &card.kinds(), &input.marks);
    for (place, mark) in input.marks.iter().enumerate() {
        let said = missing.get(place).is_some_and(|text| !text.is_empty());
        problems.unless(*mark != Mark::NotYet || said, &format!("missing.{place}"), "check-needs-missing");
    }
    let texts_fit = [&good, &try_next].into_iter().chain(&missing).all(|text| text.chars().count() <= LONGEST);
    problems.unless(texts_fit && evaluator.chars().count() <= 200, "good", "text-too-long");
    problems.none()?;
    if begun.as_ref().is_some_and(|check| check.standing.submitted_on.is_some()) {
        return Err(Failure::refused("check-made-already"));
    }
    let id = match begun {
        Some(check) => check.id,
        None => {
            let person = input.person.ok_or_else(|| Failure::at("person", "check-needs-person"))?;
            begin(act, person, card.version, input.contact.unwrap_or_default(), false)?
        }
    };
    let check = evaluation(act.db, id)?;
    must_not_check_oneself(act, check.person, &evaluator)?;
    act.about(About::Check(check.id));
    let found = outcome(&card.card(), &input.marks);
    let missing = serde_json::to_string(&missing).map_err(|error| Failure::broken("failure-broken", error))?;
    act.db.run(
        "UPDATE evaluation SET evaluator = ?2, good = ?3, marks = ?4, was_missing = ?5, try_next = ?6, submitted_on = ?7 WHERE id = ?1",
        (id, evaluator, good, Mark::write(&input.marks), missing, try_next, act.world.today()),
    )?;
    keep_outcome(act, id, &found)?;
    if check.standing.self_on.is_some() || !check.standing.self_wanted {
        tell_outcome(act, &found);
    }
    texts.tell(act);
    if let Some(message) = one_sided_now(act.db, act.world.today(), check.person)? {
        act.consequence(message);
    }
    Ok(id)
}

/// What the marks that hold come to, beside them: written only together with them.
pub(super) fn keep_outcome(act: &Act, id: EvaluationId, found: &Outcome) -> Result<()> {
    act.db.run(
        "UPDATE evaluation SET score = ?2, customer = ?3, business = ?4, compliance = ?5 WHERE id = ?1",
        (id, found.score, found.customer, found.business, found.compliance),
    )?;
    Ok(())
}

/// What the answers come to, as it is told while they are given: the score, and beside it each class that failed.
fn tell_outcome(act: &mut Act, found: &Outcome) {
    act.consequence(match found.score {
        Some(score) => Message::new("check-comes-to").with("points", (score + 50) / 100),
        None => Message::new("check-comes-to-nothing"),
    });
    for (class, key) in [
        (found.customer, "check-fails-customer"),
        (found.business, "check-fails-business"),
        (found.compliance, "check-fails-compliance"),
    ] {
        if class == ClassOutcome::Failed {
            act.consequence(Message::new(key));
        }
    }
}

fn must_not_check_oneself(act: &Act, person: PersonId, evaluator: &str) -> Result<()> {
    let own = people::full_name(act.db, person)?;
    if fold(&own) == fold(evaluator) { Err(Failure::at("evaluator", "check-own-contact")) } else { Ok(()) }
}

/// Notes what is wrong with marks: one for each question, of a kind that it takes, and something must have been seen.
pub fn check_marks(problems: &mut Problems, kinds: &[ItemKind], marks: &[Mark]) {
    let all = kinds.len();
    let many = Message::new("check-marks-count").with("count", marks.len()).with("questions", all);
    problems.unless_with(marks.len() == all, "marks", many);
    problems.unless(marks.iter().any(|mark| *mark != Mark::NotSeen), "marks", "check-nothing-seen");
    for (place, (kind, mark)) in kinds.iter().zip(marks).enumerate() {
        problems.unless(kind.takes(*mark), &format!("marks.{place}"), "check-yes-or-no");
    }
}
