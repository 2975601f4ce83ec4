//! Looking at cases: the list, and one case with everything that a reviewer must know beside it.

use std::collections::HashMap;
use std::rc::Rc;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::{Case, ReviewStage, Said};
use super::events::{
    FindingKind, RemedyKind, ReviewAnswer, ReviewDecided, ReviewDecision, ReviewEvent, ReviewEventKind, ReviewFinding,
    ReviewInformed, ReviewQuestion, ReviewReason, ReviewRemedy, ReviewSecond,
};
use super::keeping::{LEAVES, events_of};
use crate::app::Ask;
use crate::commitments::standing::{ANSWER_DAYS, Said as PromiseSaid, Standing};
use crate::commitments::terms::{Attribution, Authority, Party};
use crate::error::{Failure, Message, Result};
use crate::fold::fold;
use crate::id::{CommitmentId, LaptopId, PacketId, PersonId, ReviewCaseId};
use crate::people::tidy;
use crate::sql::Sql;
use crate::time::plus_days;

/// A promise as it was received, as far as a case needs it.
pub(super) struct Reviewed {
    pub commitment: CommitmentId,
    pub laptop: LaptopId,
    pub packet: PacketId,
    /// The pseudonym of the employee.
    pub person: String,
    pub name: String,
    pub standing: Standing,
    pub received_on: NaiveDate,
    /// How many entries of the log had been seen when its packet came.
    pub head: i64,
    pub expires: NaiveDate,
    /// What HR calls the center.
    pub center: String,
    /// The employee's last day, where it is known.
    pub left: Option<NaiveDate>,
    parties: Rc<HashMap<PersonId, String>>,
}

/// What centers call who stands in structured fields. Each is asked once, however many promises came from it.
#[derive(Default)]
struct Parties(HashMap<LaptopId, Rc<HashMap<PersonId, String>>>);

impl Parties {
    /// Of every packet of a center that can be read today: the newest may leave one out.
    fn of(&mut self, db: &Connection, laptop: LaptopId, today: NaiveDate) -> Result<Rc<HashMap<PersonId, String>>> {
        if let Some(known) = self.0.get(&laptop) {
            return Ok(Rc::clone(known));
        }
        let parties = db.all(
            "SELECT f.about, f.fact ->> '$.name' FROM reviewed_fact f JOIN packet k ON k.id = f.packet
             WHERE f.kind = 'party' AND k.laptop = ?1 AND k.expires >= ?2 ORDER BY k.day, f.rowid",
            (laptop, today),
            |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, Option<String>>(1)?.unwrap_or_default())),
        )?;
        let parties = Rc::new(parties.into_iter().collect());
        self.0.insert(laptop, Rc::clone(&parties));
        Ok(parties)
    }
}

impl Reviewed {
    /// None where it never came, or where its time is over today.
    pub fn read(db: &Connection, commitment: CommitmentId, today: NaiveDate) -> Result<Option<Reviewed>> {
        Ok(Reviewed::that(db, today, "p.id = ?1", [commitment])?.into_iter().next())
    }

    /// Those that meet a condition on `p`, their row, and may still be read today: by center, then by person.
    pub fn that(
        db: &Connection,
        today: NaiveDate,
        condition: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<Reviewed>> {
        let rows = db.all(
            &format!(
                "SELECT p.id, p.laptop, p.packet, p.person, r.name, p.standing, l.name, k.day, k.head, k.expires, p.left_on
                 FROM reviewed_promise p JOIN reviewed_person r ON r.id = p.person JOIN packet k ON k.id = p.packet
                 JOIN laptop l ON l.id = p.laptop
                 WHERE p.erased = 0 AND ({condition}) ORDER BY l.name, p.person, p.promised_on, p.id"
            ),
            params,
            |row| {
                let ids: (CommitmentId, LaptopId, PacketId) = (row.get(0)?, row.get(1)?, row.get(2)?);
                let texts: [String; 4] = [row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?];
                let days: (NaiveDate, i64, NaiveDate) = (row.get(7)?, row.get(8)?, row.get(9)?);
                Ok((ids, texts, days, row.get(10)?))
            },
        )?;
        let (mut promises, mut parties) = (Vec::new(), Parties::default());
        for ((commitment, laptop, packet), [person, name, standing, center], days, left) in rows {
            let (received_on, head, expires) = days;
            // What was not erased yet is read no longer than it may be.
            if expires < today {
                continue;
            }
            let standing =
                serde_json::from_str(&standing).map_err(|_| Failure::broken("failure-damaged", "review table"))?;
            let promise = Reviewed {
                commitment,
                laptop,
                packet,
                person,
                name,
                standing,
                received_on,
                head,
                expires,
                center,
                left,
                parties: parties.of(db, laptop, today)?,
            };
            promises.push(promise);
        }
        Ok(promises)
    }

    /// The same, where it must be there.
    pub fn must(db: &Connection, commitment: CommitmentId, today: NaiveDate) -> Result<Reviewed> {
        if let Some(found) = Reviewed::read(db, commitment, today)? {
            return Ok(found);
        }
        let there = db.maybe("SELECT 1 FROM reviewed_promise WHERE id = ?1", [commitment], |_| Ok(()))?;
        Err(match there {
            Some(()) => Failure::refused("hr-case-packet-expired"),
            None => Failure::missing("hr-case-promise-gone"),
        })
    }

    /// What somebody in a structured field is called; '' where nobody said so.
    pub fn party(&self, party: &Party) -> String {
        match party.person {
            Some(person) => self.parties.get(&person).cloned().unwrap_or_default(),
            None => party.name.clone(),
        }
    }

    /// Whether somebody of this name made the promise, decided over it, took it over, or had it made to them. Whoever writes
    /// a part of such a name is taken for that person: who is meant otherwise writes their whole name.
    pub fn involves(&self, name: &str) -> bool {
        let standing = &self.standing;
        let first = standing.first_terms.iter().map(|terms| &terms.promisor);
        let parties = first
            .chain([&standing.terms.promisor])
            .chain(standing.moves.iter().map(|moved| &moved.decided_by))
            .chain(standing.inherited.iter().flat_map(|inherited| [&inherited.from, &inherited.to]));
        let words = |name: &str| -> Vec<String> { fold(&tidy(name)).split(' ').map(str::to_owned).collect() };
        let part_of = |part: &[String], whole: &[String]| part.iter().all(|word| whole.contains(word));
        let wanted = words(name);
        let is = |other: &str| {
            let other = words(other);
            !other.concat().is_empty() && (part_of(&wanted, &other) || part_of(&other, &wanted))
        };
        is(&self.name) || parties.map(|party| self.party(party)).any(|other| is(&other))
    }

    /// Until when the employee may still add to what they signed: fourteen days, whoever stood beside them then.
    pub fn may_reply_until(&self, today: NaiveDate) -> Option<NaiveDate> {
        let answered = self.standing.answer.as_ref()?;
        let until = plus_days(answered.on, ANSWER_DAYS);
        (today <= until).then_some(until)
    }

    /// What a reviewer must know beside the record (DOMAIN 4).
    fn notes(&self, today: NaiveDate) -> Vec<Message> {
        let standing = &self.standing;
        let note = |key: &str| Message::new(key).with("name", self.name.as_str());
        let mut notes = Vec::new();
        match standing.terms.authority {
            Authority::No => notes.push(note("hr-case-note-no-authority")),
            Authority::Unknown => notes.push(note("hr-case-note-authority-unknown")),
            Authority::Yes => {}
        }
        let misunderstood =
            standing.leader_view.iter().any(|(_, view)| view.attribution == Some(Attribution::Misunderstanding));
        if misunderstood || standing.said == PromiseSaid::Mistaken {
            notes.push(note("hr-case-note-never-promised").with("date", standing.asked_on));
        }
        notes.push(match &standing.answer {
            Some(answered) => note(&format!("hr-case-note-answer-{}", answered.given.way.word().replace('_', "-")))
                .with("date", answered.on),
            None => note("hr-case-note-no-answer"),
        });
        if let Some(until) = self.may_reply_until(today) {
            notes.push(note("hr-case-may-still-reply").with("date", until));
        }
        notes.push(note("hr-case-note-expires").with("date", self.expires));
        notes
    }
}

/// A case in the list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewCaseLine {
    pub case: ReviewCaseId,
    pub laptop: LaptopId,
    /// What HR calls the center.
    pub center: String,
    pub commitment: Option<CommitmentId>,
    /// Whom it was promised to; '' before the packet came and once its time is over.
    pub name: String,
    pub what: String,
    pub reason: ReviewReason,
    pub stage: ReviewStage,
    pub since: NaiveDate,
    pub opened_on: NaiveDate,
    pub finding: Option<FindingKind>,
    pub remedy: Option<RemedyKind>,
    pub decision: Option<ReviewDecision>,
    pub informed_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    pub open_questions: i64,
    /// Entries that no return file has taken back yet.
    pub unsent: i64,
}

/// Every case: those that are open first, the oldest on top.
pub fn list(ask: &Ask, _: ()) -> Result<Vec<ReviewCaseLine>> {
    lines(ask, None)
}

/// All cases, or one. What their packets told is left out once their time is over.
fn lines(ask: &Ask, case: Option<ReviewCaseId>) -> Result<Vec<ReviewCaseLine>> {
    ask.db.all(
        &format!(
            "SELECT c.id, c.laptop, l.name, c.commitment, coalesce(r.name, ''), coalesce(p.what, ''), c.reason, c.stage,
                    c.since, c.opened_on, c.finding, c.remedy, c.decision, c.informed_on, c.closed_on, c.open_questions,
                    (SELECT count(*) FROM case_entry e WHERE e.review_case = c.id AND {LEAVES}
                       AND NOT EXISTS (SELECT 1 FROM case_sent s WHERE s.id = e.id))
             FROM review_case c JOIN laptop l ON l.id = c.laptop
             LEFT JOIN packet k ON k.expires >= ?1 AND k.id = (SELECT packet FROM reviewed_promise WHERE id = c.commitment)
             LEFT JOIN reviewed_promise p ON p.id = c.commitment AND p.packet = k.id
             LEFT JOIN reviewed_person r ON r.id = p.person
             WHERE ?2 IS NULL OR c.id = ?2 ORDER BY c.stage IN ('closed', 'expired'), c.since, c.id"
        ),
        (ask.world.today(), case),
        |row| {
            Ok(ReviewCaseLine {
                case: row.get(0)?,
                laptop: row.get(1)?,
                center: row.get(2)?,
                commitment: row.get(3)?,
                name: row.get(4)?,
                what: row.get(5)?,
                reason: row.get(6)?,
                stage: row.get(7)?,
                since: row.get(8)?,
                opened_on: row.get(9)?,
                finding: row.get(10)?,
                remedy: row.get(11)?,
                decision: row.get(12)?,
                informed_on: row.get(13)?,
                closed_on: row.get(14)?,
                open_questions: row.get(15)?,
                unsent: row.get(16)?,
            })
        },
    )
}

#[derive(Debug, Deserialize, TS)]
pub struct ReviewOfCase {
    pub case: ReviewCaseId,
}

/// Something that was said, in its entry, on its day.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewCaseSaid<T> {
    pub entry: String,
    pub on: NaiveDate,
    #[serde(flatten)]
    pub said: T,
}

impl<T: Clone> From<&Said<T>> for ReviewCaseSaid<T> {
    fn from(said: &Said<T>) -> ReviewCaseSaid<T> {
        ReviewCaseSaid { entry: said.entry.clone(), on: said.on, said: said.said.clone() }
    }
}

/// A question with its answer.
#[derive(Debug, Serialize, TS)]
pub struct ReviewCaseAsked {
    pub question: ReviewCaseSaid<ReviewQuestion>,
    pub answer: Option<ReviewCaseSaid<ReviewAnswer>>,
}

/// One entry of a case, as HR's log tells it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewCaseStep {
    pub entry: String,
    pub on: NaiveDate,
    pub event: ReviewEvent,
    /// It was undone: shown struck through.
    pub struck: bool,
    /// It changed nothing, because it didn't fit where the case stood.
    pub out_of_place: bool,
    /// When a return file took it back.
    pub sent_on: Option<NaiveDate>,
}

/// A case with everything beside it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewCasePage {
    pub line: ReviewCaseLine,
    /// Why it was opened, in HR's words.
    pub words: String,
    pub questions: Vec<ReviewCaseAsked>,
    pub findings: Vec<ReviewCaseSaid<ReviewFinding>>,
    pub remedies: Vec<ReviewCaseSaid<ReviewRemedy>>,
    pub decisions: Vec<ReviewCaseSaid<ReviewDecided>>,
    pub informed: Vec<ReviewCaseSaid<ReviewInformed>>,
    pub second: Option<ReviewCaseSaid<ReviewSecond>>,
    /// What a reviewer must know: authority, how the employee's word came, until when they may add to it.
    pub notes: Vec<Message>,
    /// The reviewer of this laptop is involved in the promise, and nobody else was named.
    pub conflict: Option<Message>,
    /// What can be done now.
    pub may: Vec<ReviewEventKind>,
    /// Oldest first. None once its time is over.
    pub steps: Vec<ReviewCaseStep>,
}

/// One case.
pub fn show(ask: &Ask, input: ReviewOfCase) -> Result<ReviewCasePage> {
    let line = lines(ask, Some(input.case))?.into_iter().next();
    let line = line.ok_or_else(|| Failure::missing("hr-case-gone"))?;
    let events = events_of(ask.db, input.case)?;
    let mut page = ReviewCasePage {
        line,
        words: String::new(),
        questions: Vec::new(),
        findings: Vec::new(),
        remedies: Vec::new(),
        decisions: Vec::new(),
        informed: Vec::new(),
        second: None,
        notes: Vec::new(),
        conflict: None,
        may: Vec::new(),
        steps: Vec::new(),
    };
    let Some(case) = Case::of(&events) else {
        page.notes.push(Message::new("hr-case-expired"));
        return Ok(page);
    };
    let today = ask.world.today();
    let promise =
        page.line.commitment.map(|commitment| Reviewed::read(ask.db, commitment, today)).transpose()?.flatten();
    if let Some(promise) = &promise {
        page.notes = promise.notes(today);
        let own = ask.settings()?.leader_name;
        let involved = promise.involves(&own) && case.second.is_none();
        page.conflict = involved.then(|| Message::new("hr-case-conflict").with("name", tidy(&own)));
    }
    page.words.clone_from(&case.words);
    page.questions = case
        .questions
        .iter()
        .map(|asked| ReviewCaseAsked {
            question: (&asked.question).into(),
            answer: asked.answer.as_ref().map(ReviewCaseSaid::from),
        })
        .collect();
    page.findings = case.findings.iter().map(ReviewCaseSaid::from).collect();
    page.remedies = case.remedies.iter().map(ReviewCaseSaid::from).collect();
    page.decisions = case.decisions.iter().map(ReviewCaseSaid::from).collect();
    page.informed = case.informed.iter().map(ReviewCaseSaid::from).collect();
    page.second = case.second.as_ref().map(ReviewCaseSaid::from);
    page.may = may(&case);
    let sent: HashMap<String, NaiveDate> = ask
        .db
        .all(
            "SELECT s.id, s.day FROM case_sent s JOIN case_entry e ON e.id = s.id WHERE e.review_case = ?1",
            [input.case],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .into_iter()
        .collect();
    page.steps = events
        .into_iter()
        .map(|entered| ReviewCaseStep {
            struck: case.struck.contains(&entered.entry),
            out_of_place: case.out_of_place.contains(&entered.entry),
            sent_on: sent.get(&entered.entry).copied(),
            entry: entered.entry,
            on: entered.on,
            event: entered.event,
        })
        .collect();
    Ok(page)
}

/// What a person can do with a case; the rest comes by itself.
fn may(case: &Case) -> Vec<ReviewEventKind> {
    use ReviewEventKind as K;
    let by_hand = [
        K::PacketRequested,
        K::Received,
        K::Reviewing,
        K::Asked,
        K::Found,
        K::RemedyProposed,
        K::Decided,
        K::EmployeeInformed,
        K::SecondNamed,
        K::Closed,
    ];
    let mut may: Vec<K> = by_hand.into_iter().filter(|event| case.allows(*event)).collect();
    if case.seen.is_some() {
        // What a case is about is said once; newer packets come by themselves.
        may.retain(|event| *event != K::Received);
    }
    if case.open_questions() > 0 && case.allows(K::Answered) {
        may.push(K::Answered);
    }
    may
}
