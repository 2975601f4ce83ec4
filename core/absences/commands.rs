//! What can be done with absences.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::{AbsenceKind, DeclineRule, SaidOfAbsence, working_day};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result, word};
use crate::id::{AbsenceId, PersonId};
use crate::people;
use crate::sql::Sql;
use crate::time::{END_OF_CALENDAR, plus_days};

/// Days back that an absence may still be written down: as long as it would be kept.
const FURTHEST_BACK: i64 = 730;
/// Days ahead that leave may be planned.
const FURTHEST_AHEAD: i64 = 730;
/// The longest absence with a known end: three years, as the longest parental leave.
const LONGEST: i64 = 1096;

/// Days away, as they are typed. Without `to` the end is open.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct LogAbsence {
    pub person: PersonId,
    pub kind: AbsenceKind,
    pub from: NaiveDate,
    /// Wall clock "13:00", where the first day is a part.
    #[serde(default)]
    pub from_at: Option<String>,
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Wall clock, where the last day is a part.
    #[serde(default)]
    pub to_at: Option<String>,
    /// The end is expected, not certain.
    #[serde(default)]
    pub end_expected: Option<bool>,
    /// When to ask again; the next working day, or the one before the expected end, where it is left out.
    #[serde(default)]
    pub review_on: Option<NaiveDate>,
}

/// Writes down that somebody is away. It counts at once.
pub fn log(act: &mut Act, input: LogAbsence) -> Result<AbsenceId> {
    write(act, input, SaidOfAbsence::Approved)
}

/// Writes down that somebody asks to be away. It counts once it is approved.
pub fn request(act: &mut Act, input: LogAbsence) -> Result<AbsenceId> {
    if input.kind == AbsenceKind::Sick {
        return Err(Failure::at("kind", "absence-sick-is-not-asked"));
    }
    write(act, input, SaidOfAbsence::Requested)
}

fn write(act: &mut Act, input: LogAbsence, said: SaidOfAbsence) -> Result<AbsenceId> {
    people::must_be_here(act.db, input.person, input.from)?;
    let span = Span::check(act, &input, None)?;
    act.about(About::Person(input.person));
    let id = AbsenceId(act.world.fresh_uuid());
    let today = act.world.today();
    act.db.run(
        "INSERT INTO absence (id, person, kind, said, asked_on, starts_on, starts_at, ends_on, ends_at, end_expected, review_on, decided_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        rusqlite::params![
            id,
            input.person,
            input.kind,
            said,
            today,
            span.from,
            span.from_at,
            span.to,
            span.to_at,
            span.expected,
            span.review_on,
            (said == SaidOfAbsence::Approved).then_some(today)
        ],
    )?;
    say_talks_within(act, input.person, &span)?;
    Ok(id)
}

/// The days of an absence, checked.
struct Span {
    from: NaiveDate,
    from_at: String,
    to: Option<NaiveDate>,
    to_at: String,
    expected: bool,
    review_on: Option<NaiveDate>,
}

impl Span {
    /// Checks the days by themselves, against the person's last day, and against what is written down already.
    fn check(act: &mut Act, input: &LogAbsence, own: Option<AbsenceId>) -> Result<Span> {
        let today = act.world.today();
        let text = |at: &Option<String>| at.as_deref().unwrap_or_default().trim().to_owned();
        let (from_at, to_at) = (text(&input.from_at), text(&input.to_at));
        let one_day = input.to == Some(input.from);
        let mut problems = Problems::default();
        problems.unless((today - input.from).num_days() <= FURTHEST_BACK, "from", "absence-too-long-ago");
        problems.unless((input.from - today).num_days() <= FURTHEST_AHEAD, "from", "absence-too-far");
        problems.unless(input.to.is_none_or(|to| to >= input.from), "to", "end-before-start");
        problems.unless(input.to.is_none_or(|to| (to - input.from).num_days() <= LONGEST), "to", "absence-too-long");
        problems.unless(clock(&from_at), "fromAt", "clock-not-understood");
        problems.unless(clock(&to_at), "toAt", "clock-not-understood");
        problems.unless(input.to.is_some() || to_at.is_empty(), "toAt", "absence-time-needs-day");
        let ordered = !one_day || from_at.is_empty() || to_at.is_empty() || from_at < to_at;
        problems.unless(ordered, "toAt", "absence-time-before-start");
        problems.none()?;
        let to = until_they_leave(act, input.person, input.from, input.to)?;
        let expected = input.end_expected.unwrap_or(false) && to.is_some();
        let uncertain = to.is_none() || expected;
        let review_on = match input.review_on.filter(|_| uncertain) {
            Some(day) => Some(day),
            None if uncertain => Some(review_day(act.db, today.max(input.from), to)?),
            None => None,
        };
        let span = Span { from: input.from, from_at, to_at: to_at.clone(), to, expected, review_on };
        overlaps(act, input.person, input.kind, &span, own)?;
        Ok(span)
    }
}

/// The day on which to ask again: the working day before the expected end, else the next working day.
pub(super) fn review_day(db: &Connection, today: NaiveDate, expected: Option<NaiveDate>) -> Result<NaiveDate> {
    let next = working_day(db, today, 1)?;
    match expected {
        Some(end) if end > next => Ok(working_day(db, end, -1)?.max(next)),
        _ => Ok(next),
    }
}

fn clock(at: &str) -> bool {
    at.is_empty() || at.len() == 5 && NaiveTime::parse_from_str(at, "%H:%M").is_ok()
}

/// Nobody is away after their last day.
fn until_they_leave(
    act: &mut Act,
    person: PersonId,
    from: NaiveDate,
    to: Option<NaiveDate>,
) -> Result<Option<NaiveDate>> {
    let last: Option<NaiveDate> = act.db.one(
        "SELECT min(valid_to) FROM employment WHERE person = ?1 AND ended_by_leaving = 1 AND valid_to >= ?2",
        (person, from),
        |row| row.get(0),
    )?;
    match last {
        Some(last) if to.is_none_or(|to| to > last) => {
            let name = people::name_of(act.db, person)?;
            act.consequence(Message::new("absence-until-leaving").with("name", name).with("date", last));
            Ok(Some(last))
        }
        _ => Ok(to),
    }
}

/// Refuses a second absence of the same kind on the same days; another kind may lie over it, as sickness does over leave.
fn overlaps(act: &mut Act, person: PersonId, kind: AbsenceKind, span: &Span, own: Option<AbsenceId>) -> Result<()> {
    let others = act.db.all(
        "SELECT id, kind, starts_on, starts_at, ends_on, ends_at FROM absence
         WHERE person = ?1 AND said IN ('requested', 'approved') AND (ends_on IS NULL OR ends_on >= ?2) AND starts_on <= ?3
         ORDER BY starts_on",
        (person, span.from, span.to.unwrap_or(END_OF_CALENDAR)),
        |row| {
            let days: (NaiveDate, String, Option<NaiveDate>, String) = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
            Ok((row.get::<_, AbsenceId>(0)?, row.get::<_, AbsenceKind>(1)?, days))
        },
    )?;
    for (id, other, (starts_on, starts_at, ends_on, ends_at)) in others {
        // Two parts of one day may follow each other.
        let apart = Some(span.from) == ends_on
            && !ends_at.is_empty()
            && !span.from_at.is_empty()
            && ends_at <= span.from_at
            || span.to == Some(starts_on) && !span.to_at.is_empty() && !starts_at.is_empty() && span.to_at <= starts_at;
        if Some(id) == own || apart {
            continue;
        }
        let name = people::name_of(act.db, person)?;
        let said = |key: &str| {
            let message = Message::new(key).with("name", name.as_str()).with("date", starts_on);
            message.with("kind", word(&format!("absence-kind-{}", other.word())))
        };
        if other == kind {
            return Err(Failure::Refused(said("absence-twice")));
        }
        act.consequence(said("absence-over-another"));
    }
    Ok(())
}

/// Talks that are planned while they are away stay, and are told.
fn say_talks_within(act: &mut Act, person: PersonId, span: &Span) -> Result<()> {
    let planned = act.db.all(
        "SELECT planned_for FROM meeting WHERE person = ?1 AND state = 'planned' AND planned_for BETWEEN ?2 AND ?3 ORDER BY planned_for LIMIT 1",
        (person, span.from, span.to.unwrap_or(plus_days(span.from, 13))),
        |row| row.get::<_, NaiveDate>(0),
    )?;
    let name = people::name_of(act.db, person)?;
    for date in planned {
        act.consequence(Message::new("absence-planned-talk").with("name", name.as_str()).with("date", date));
    }
    Ok(())
}

/// An absence as it is known before something is done with it.
struct Found {
    person: PersonId,
    said: SaidOfAbsence,
    from: NaiveDate,
}

fn found(act: &Act, absence: AbsenceId) -> Result<Found> {
    let found = act.db.maybe("SELECT person, said, starts_on FROM absence WHERE id = ?1", [absence], |row| {
        Ok(Found { person: row.get(0)?, said: row.get(1)?, from: row.get(2)? })
    })?;
    found.ok_or_else(|| Failure::missing("absence-gone"))
}

/// The same, where it must stand in one of these ways.
fn must_be(act: &Act, absence: AbsenceId, said: &[SaidOfAbsence]) -> Result<Found> {
    let found = found(act, absence)?;
    if said.contains(&found.said) {
        return Ok(found);
    }
    let how = word(&format!("absence-state-{}", found.said.word()));
    let name = people::name_of(act.db, found.person)?;
    Err(Failure::Refused(Message::new("absence-not-now").with("name", name).with("state", how)))
}

#[derive(Debug, Deserialize, TS)]
pub struct OfAbsence {
    pub absence: AbsenceId,
}

/// Approves a request.
pub fn approve(act: &mut Act, input: OfAbsence) -> Result<()> {
    let found = must_be(act, input.absence, &[SaidOfAbsence::Requested])?;
    act.about(About::Person(found.person));
    act.db.run(
        "UPDATE absence SET said = 'approved', decided_on = ?2 WHERE id = ?1",
        (input.absence, act.world.today()),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct DeclineAbsence {
    pub absence: AbsenceId,
    /// The rule that is shown with the answer.
    pub rule: DeclineRule,
}

/// Declines a request, with the rule that stands in the way.
pub fn decline(act: &mut Act, input: DeclineAbsence) -> Result<()> {
    let found = must_be(act, input.absence, &[SaidOfAbsence::Requested])?;
    act.about(About::Person(found.person));
    act.because(input.rule.word());
    act.db.run(
        "UPDATE absence SET said = 'declined', decided_on = ?2, rule = ?3 WHERE id = ?1",
        (input.absence, act.world.today(), input.rule),
    )?;
    Ok(())
}

/// An absence that does not happen, or that was written down for the wrong person.
pub fn cancel(act: &mut Act, input: OfAbsence) -> Result<()> {
    let found = must_be(act, input.absence, &[SaidOfAbsence::Requested, SaidOfAbsence::Approved])?;
    act.about(About::Person(found.person));
    act.db.run(
        "UPDATE absence SET said = 'cancelled', decided_on = ?2 WHERE id = ?1",
        (input.absence, act.world.today()),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct CorrectAbsence {
    pub absence: AbsenceId,
    pub kind: AbsenceKind,
    pub from: NaiveDate,
    #[serde(default)]
    pub from_at: Option<String>,
    #[serde(default)]
    pub to: Option<NaiveDate>,
    #[serde(default)]
    pub to_at: Option<String>,
    #[serde(default)]
    pub end_expected: Option<bool>,
    #[serde(default)]
    pub review_on: Option<NaiveDate>,
}

/// Writes an absence down anew: other days, another kind. What stood there before is in Recent changes.
pub fn correct(act: &mut Act, input: CorrectAbsence) -> Result<()> {
    let found = must_be(act, input.absence, &[SaidOfAbsence::Requested, SaidOfAbsence::Approved])?;
    if found.said == SaidOfAbsence::Requested && input.kind == AbsenceKind::Sick {
        return Err(Failure::at("kind", "absence-sick-is-not-asked"));
    }
    people::must_be_here(act.db, found.person, input.from)?;
    let as_logged = LogAbsence {
        person: found.person,
        kind: input.kind,
        from: input.from,
        from_at: input.from_at,
        to: input.to,
        to_at: input.to_at,
        end_expected: input.end_expected,
        review_on: input.review_on,
    };
    let span = Span::check(act, &as_logged, Some(input.absence))?;
    act.about(About::Person(found.person));
    act.db.run(
        "UPDATE absence SET kind = ?2, starts_on = ?3, starts_at = ?4, ends_on = ?5, ends_at = ?6, end_expected = ?7, review_on = ?8
         WHERE id = ?1",
        rusqlite::params![
            input.absence,
            input.kind,
            span.from,
            span.from_at,
            span.to,
            span.to_at,
            span.expected,
            span.review_on
        ],
    )?;
    say_talks_within(act, found.person, &span)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct BackFromAbsence {
    pub absence: AbsenceId,
    /// The first day back; today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Somebody is back, or it is certain when they will be.
pub fn back(act: &mut Act, input: BackFromAbsence) -> Result<()> {
    let found = must_be(act, input.absence, &[SaidOfAbsence::Approved])?;
    let on = input.on.unwrap_or(act.world.today());
    let mut problems = Problems::default();
    problems.unless_with(on > found.from, "on", Message::new("absence-back-before-start").with("date", found.from));
    problems.unless((on - act.world.today()).num_days() <= FURTHEST_AHEAD, "on", "absence-too-far");
    problems.none()?;
    act.about(About::Person(found.person));
    act.db.run(
        "UPDATE absence SET ends_on = ?2, ends_at = '', end_expected = 0, review_on = NULL WHERE id = ?1",
        (input.absence, plus_days(on, -1)),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ReviewAbsence {
    pub absence: AbsenceId,
    /// When to ask again.
    pub review_on: NaiveDate,
    /// When the end is expected by now; none while nobody knows.
    #[serde(default)]
    pub expected: Option<NaiveDate>,
}

/// Still away: says when to ask again, and when the end is expected.
pub fn review(act: &mut Act, input: ReviewAbsence) -> Result<()> {
    let found = must_be(act, input.absence, &[SaidOfAbsence::Approved])?;
    let today = act.world.today();
    let mut problems = Problems::default();
    problems.unless(input.review_on > today, "reviewOn", "absence-review-later");
    problems.unless((input.review_on - today).num_days() <= 366, "reviewOn", "absence-too-far");
    problems.unless(input.expected.is_none_or(|end| end >= found.from.max(today)), "expected", "end-before-start");
    problems.none()?;
    act.about(About::Person(found.person));
    act.db.run(
        "UPDATE absence SET ends_on = ?2, ends_at = '', end_expected = ?3, review_on = ?4 WHERE id = ?1",
        (input.absence, input.expected, input.expected.is_some(), input.review_on),
    )?;
    Ok(())
}
