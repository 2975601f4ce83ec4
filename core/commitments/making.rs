//! Making a promise: to whom, what, by when, and what has to be true first. And stating it anew where the terms were seen
//! differently.

use chrono::{Datelike, NaiveDate, Weekday};
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::at_hand::{AtHand, LEFT};
use super::beside::link_cover;
use super::events::{Event, EventKind, Statement};
use super::guard::{self, Guard};
use super::keeping::enter;
use super::receipt::MAX_TERMS;
use super::standing::Said;
use super::terms::{Authority, Condition, ConditionKind, Facet, Opening, Party, PromiseKind, Strength, Terms};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result, word};
use crate::fold::fold;
use crate::id::{CommitmentId, MeetingId, PersonId};
use crate::people::{self, tidy};
use crate::sql::Sql;

/// The longest name in a structured field, in letters.
const LONGEST_NAME: usize = 80;

/// What is promised, as it is typed. What is left out is unsaid: kind other, authority unknown, a promise, or a conditional
/// one where something has to be true first.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields = nullable)]
pub struct TermsInput {
    pub what: String,
    /// A date; or
    pub due: Option<NaiveDate>,
    /// openly none.
    pub no_date: Option<bool>,
    pub kind: Option<PromiseKind>,
    pub strength: Option<Strength>,
    pub conditions: Option<Vec<Condition>>,
    pub opening: Option<Opening>,
    pub authority: Option<Authority>,
    /// Who promises; the leader of the settings where it is left out.
    pub promisor: Option<Party>,
    pub witnesses: Option<Vec<Party>>,
    pub how_known: Option<String>,
    pub facets: Option<Vec<Facet>>,
    /// Written down although the opening is promised to as many others as it has seats.
    pub despite_conflict: Option<bool>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct MakePromise {
    pub person: PersonId,
    #[serde(flatten)]
    pub terms: TermsInput,
    /// The day it was said; today where it is left out.
    #[serde(default)]
    pub promised_on: Option<NaiveDate>,
    /// Who does the old work meanwhile. A link of this laptop only, never in the log.
    #[serde(default)]
    pub cover: Option<PersonId>,
    /// The line of a talk that it was written down from.
    #[serde(default)]
    pub draft: Option<String>,
}

/// Writes a promise down.
pub fn make(act: &mut Act, input: MakePromise) -> Result<CommitmentId> {
    let today = act.world.today();
    let promised_on = input.promised_on.unwrap_or(today);
    let mut problems = Problems::default();
    problems.unless(promised_on <= today, "promisedOn", "promise-said-in-future");
    let in_order = input.terms.due.is_none_or(|due| due >= promised_on);
    problems.unless_with(in_order, "due", Message::new("promise-due-before-said").with("date", promised_on));
    // Something may be promised before somebody's first day, and written down for those whose first day nobody typed.
    people::must_be_here(act.db, input.person, today)
        .or_else(|_| people::must_be_here(act.db, input.person, promised_on.min(today)))?;
    let terms = read_terms(act, input.person, input.terms, None, problems)?;
    let id = CommitmentId(act.world.fresh_uuid());
    act.about(About::Commitment(id));
    tell_what_follows(act, input.person, &terms, promised_on, input.cover)?;
    let to = people::full_name(act.db, input.person)?;
    enter(act, input.person, id, promised_on, &Event::Stated(Statement { to, terms }), None)?;
    if input.cover.is_some() {
        link_cover(act, id, input.person, input.cover)?;
    }
    if let Some(draft) = input.draft {
        act.db.run("DELETE FROM promise_draft WHERE id = ?1 AND person = ?2", (draft, input.person))?;
    }
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
pub struct RestatePromise {
    pub commitment: CommitmentId,
    #[serde(flatten)]
    pub terms: TermsInput,
}

/// States new terms: after the employee saw them differently, before they answered, or when a successor renegotiates. The
/// first terms and the first date stay in the record.
pub fn restate(act: &mut Act, input: RestatePromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    promise.must_allow(EventKind::Restated)?;
    let standing = &promise.standing;
    let negotiable = standing.said == Said::Disputed || standing.may_restate;
    if !negotiable && !standing.is_fresh() {
        return Err(Failure::Refused(Message::new("promise-terms-agreed").with("name", promise.name.as_str())));
    }
    let mut problems = Problems::default();
    // Other words before anybody answered are a better statement; another date is a move, and has its cause.
    problems.unless(negotiable || input.terms.due == standing.due, "due", "promise-restate-moves");
    let terms = read_terms(act, promise.person, input.terms, Some(promise.id), problems)?;
    act.about(About::Commitment(promise.id));
    let statement = Statement { to: people::full_name(act.db, promise.person)?, terms };
    enter(act, promise.person, promise.id, promise.today, &Event::Restated(statement), None)?;
    act.consequence(Message::new("promise-asks-again").with("name", promise.name.as_str()));
    Ok(())
}

/// The leader of this center, as a party.
pub(super) fn leader(act: &Act) -> Result<Party> {
    Ok(Party { person: None, name: tidy(&act.settings()?.leader_name) })
}

/// Somebody in a structured field, as they were typed. A name that somebody of this vault bears becomes their link; any
/// other is a name and nothing beside it. None where nobody was named.
pub(super) fn read_party(
    act: &Act,
    problems: &mut Problems,
    field: &str,
    party: Option<Party>,
) -> Result<Option<Party>> {
    let Some(party) = party else { return Ok(None) };
    if let Some(person) = party.person {
        let known = act.db.maybe("SELECT 1 FROM person WHERE id = ?1", [person], |_| Ok(()))?;
        problems.unless(known.is_some(), field, "person-gone");
        return Ok(Some(Party { person: Some(person), name: String::new() }));
    }
    let name = tidy(&party.name);
    if name.is_empty() {
        return Ok(None);
    }
    let fits = name.chars().all(|letter| letter.is_alphabetic() || " -'’.".contains(letter));
    problems.unless(fits && name.chars().count() <= LONGEST_NAME, field, "party-only-a-name");
    guard::check_health(act.db, problems, field, &name)?;
    let bearers = act
        .db
        .all("SELECT id, name FROM person", [], |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?)))?;
    // A first name alone says too little: it may be somebody's outside.
    let mut bears = bearers.iter().filter(|(_, full)| fold(full) == fold(&name));
    Ok(Some(match (bears.next(), bears.next()) {
        (Some((person, _)), None) => Party { person: Some(*person), name: String::new() },
        _ => Party { person: None, name },
    }))
}

/// What was typed, tidied and checked.
fn read_terms(
    act: &Act,
    person: PersonId,
    input: TermsInput,
    same: Option<CommitmentId>,
    mut problems: Problems,
) -> Result<Terms> {
    let kind = input.kind.unwrap_or(PromiseKind::Other);
    let dated = input.due.is_some() != input.no_date.unwrap_or(false);
    problems.unless(dated, "due", "promise-needs-date");
    let opening = input.opening.map(|opening| Opening { position: tidy(&opening.position), ..opening });
    let mut facets = input.facets.unwrap_or_default();
    facets.sort();
    facets.dedup();
    let changes_role = matches!(kind, PromiseKind::Promotion | PromiseKind::RoleChange);
    let conditions = input.conditions.unwrap_or_default();
    let unconditional = conditions.is_empty();
    let mut witnesses = Vec::new();
    for witness in input.witnesses.unwrap_or_default() {
        witnesses.extend(read_party(act, &mut problems, "witnesses", Some(witness))?);
    }
    let terms = Terms {
        what: tidy(&input.what),
        kind,
        // Something that has to be true first makes it "if X, then Y", unless it was said otherwise.
        strength: input.strength.unwrap_or(if unconditional { Strength::Promise } else { Strength::Conditional }),
        due: input.due,
        conditions: conditions
            .into_iter()
            .map(|condition| Condition { words: tidy(&condition.words), ..condition })
            .collect(),
        opening: opening.filter(|opening| !opening.position.is_empty()),
        authority: input.authority.unwrap_or(Authority::Unknown),
        promisor: read_party(act, &mut problems, "promisor", input.promisor)?.map_or_else(|| leader(act), Ok)?,
        witnesses,
        how_known: tidy(&input.how_known.unwrap_or_default()),
        facets: if changes_role { facets } else { Vec::new() },
    };
    problems.unless(!terms.what.is_empty(), "what", "promise-needs-words");
    let unsaid = |condition: &Condition| condition.what == ConditionKind::Other && condition.words.is_empty();
    for at in terms.conditions.iter().enumerate().filter(|(_, condition)| unsaid(condition)).map(|(at, _)| at) {
        problems.unless(false, &format!("conditions.{at}.words"), "promise-condition-needs-words");
    }
    if let Some(opening) = &terms.opening {
        let possible = (1..=50).contains(&opening.seats);
        problems.unless(possible, "opening", "promise-seats");
        if possible
            && !input.despite_conflict.unwrap_or(false)
            && let Some(conflict) = conflict_of(act.db, act.world.today(), opening, same)?
        {
            problems.unless_with(false, "opening", conflict);
        }
    }
    let parties: Vec<&Party> = terms.witnesses.iter().chain([&terms.promisor]).collect();
    Guard::of(act.db, person, &parties)?.check_terms(&mut problems, &terms);
    problems.unless(fits(act, person, &terms)?, "what", "promise-too-long-for-receipt");
    problems.none()?;
    Ok(terms)
}

/// Whether the terms fit into the QR code of a receipt.
fn fits(act: &Act, person: PersonId, terms: &Terms) -> Result<bool> {
    let statement = Statement { to: people::full_name(act.db, person)?, terms: terms.clone() };
    let bytes = super::events::payload(CommitmentId(uuid::Uuid::nil()), act.world.today(), &Event::Stated(statement));
    Ok(bytes.is_ok_and(|bytes| bytes.len() <= MAX_TERMS))
}

/// More open promises of an opening than it has seats (R10): a sentence that names the others. The leader sees it, and
/// it is in no packet.
pub(super) fn conflict_of(
    db: &Connection,
    today: NaiveDate,
    opening: &Opening,
    same: Option<CommitmentId>,
) -> Result<Option<Message>> {
    let others = db.all(
        &format!(
            "SELECT c.person, c.seats FROM commitment c LEFT JOIN ({LEFT}) l ON l.person = c.person
             WHERE c.opening = ?1 AND c.said IN ({})
               AND (l.left IS NULL OR l.left >= ?2) AND (?3 IS NULL OR c.id <> ?3) ORDER BY c.promised_on",
            Said::listed(|said| said.is_left_open() && said != Said::Reversed)
        ),
        (fold(&opening.position), today, same),
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, i64>(1)?)),
    )?;
    let seats = others.iter().map(|(_, seats)| *seats).max().unwrap_or(0).max(opening.seats);
    if (others.len() as i64) < seats {
        return Ok(None);
    }
    let mut names = Vec::new();
    for (person, _) in &others {
        names.push(people::name_of(db, *person)?);
    }
    let message = Message::new("promise-conflict")
        .with("position", opening.position.as_str())
        .with("seats", seats)
        .with("names", names.join(", "));
    Ok(Some(message))
}

/// Kinds of promises that leave old work behind, which somebody else must do.
pub(super) fn leaves_work(terms: &Terms) -> bool {
    let named = terms.conditions.iter().any(|condition| condition.what == ConditionKind::Cover);
    named
        || matches!(
            terms.kind,
            PromiseKind::Promotion | PromiseKind::RoleChange | PromiseKind::ProjectTime | PromiseKind::Release
        )
}

/// "Who does Elif's work from 1 December? Without an answer this promise usually slips."
pub(super) fn cover_question(name: &str, due: Option<NaiveDate>) -> Message {
    match due {
        Some(due) => Message::new("promise-asks-cover").with("name", name).with("date", due),
        None => Message::new("promise-asks-cover-open").with("name", name),
    }
}

fn tell_what_follows(
    act: &mut Act,
    person: PersonId,
    terms: &Terms,
    promised_on: NaiveDate,
    cover: Option<PersonId>,
) -> Result<()> {
    let today = act.world.today();
    let name = people::name_of(act.db, person)?;
    let open: i64 = act.db.one(
        &format!("SELECT count(*) FROM commitment WHERE person = ?1 AND said IN ({})", Said::listed(Said::is_open)),
        [person],
        |row| row.get(0),
    )?;
    let leaves = people::stay(act.db, person)?.and_then(|(_, left)| left);
    if cover.is_none() && leaves_work(terms) {
        act.consequence(cover_question(&name, terms.due));
    }
    if terms.authority == Authority::No {
        act.consequence(Message::new("promise-no-authority"));
    }
    if open > 0 {
        act.consequence(Message::new("promise-open-already").with("name", name.as_str()).with("count", open));
    }
    if let Some(due) = terms.due {
        if matches!(due.weekday(), Weekday::Sat | Weekday::Sun) {
            act.consequence(Message::new("promise-due-weekend").with("day", weekday_word(due)));
        }
        if due < today {
            act.consequence(Message::new("promise-due-passed").with("date", due));
        }
        if leaves.is_some_and(|left| left < due) {
            let last = leaves.unwrap_or(due);
            act.consequence(Message::new("promise-due-after-leaving").with("name", name.as_str()).with("date", last));
        }
    } else {
        act.consequence(Message::new("promise-open-ended"));
    }
    if promised_on < today {
        act.consequence(Message::new("promise-said-earlier").with("date", promised_on));
    }
    Ok(())
}

fn weekday_word(day: NaiveDate) -> crate::error::Arg {
    word(if day.weekday() == Weekday::Sat { "weekday-saturday" } else { "weekday-sunday" })
}

/// Keeps a promise that was said in a talk as a draft, until it is made one with its date and conditions.
pub fn draft_promise(
    act: &Act,
    person: PersonId,
    meeting: MeetingId,
    text: &str,
    due: Option<NaiveDate>,
    on: NaiveDate,
) -> Result<()> {
    act.db.run(
        "INSERT INTO promise_draft (id, person, meeting, text, due, said_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (act.world.fresh_uuid().to_string(), person, meeting, text, due, on),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct OfDraft {
    pub draft: String,
}

/// A line of a talk was no promise after all.
pub fn drop_draft(act: &mut Act, input: OfDraft) -> Result<()> {
    let person: Option<PersonId> =
        act.db.maybe("SELECT person FROM promise_draft WHERE id = ?1", [&input.draft], |row| row.get(0))?;
    let person = person.ok_or_else(|| Failure::missing("promise-draft-gone"))?;
    act.about(About::Person(person));
    act.db.run("DELETE FROM promise_draft WHERE id = ?1", [&input.draft])?;
    Ok(())
}
