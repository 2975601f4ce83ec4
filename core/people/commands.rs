//! What can be done with people.

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

use super::valid_time::{end_all, make_room};
use super::{AssignmentKind, must_be_here, name_of, position_on, stay};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{AssignmentId, EmploymentId, MembershipId, PersonId, PositionId, ReportingLineId, TeamId};
use crate::sql::Sql;

/// The longest name or other short text that is taken.
const LONGEST: usize = 200;
/// No contract is longer: 48 hours a week on average is the law in Europe (2003/88/EC), 60 the most in one week.
const MOST_HOURS: f64 = 60.0;

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields = nullable)]
pub struct WelcomePerson {
    pub name: String,
    pub preferred_name: Option<String>,
    pub pronouns: Option<String>,
    pub employee_number: Option<String>,
    pub languages: Option<String>,
    /// Their first day; today where it is left out.
    pub joined: Option<NaiveDate>,
    pub team: Option<String>,
    pub position: Option<String>,
    pub weekly_hours: Option<f64>,
    pub manager: Option<PersonId>,
}

/// Adds somebody to the team.
pub fn welcome(act: &mut Act, input: WelcomePerson) -> Result<PersonId> {
    let name = tidy(&input.name);
    let texts = [
        &input.preferred_name,
        &input.pronouns,
        &input.employee_number,
        &input.languages,
        &input.team,
        &input.position,
    ];
    let mut problems = Problems::default();
    problems.unless(!name.is_empty(), "name", "person-needs-name");
    problems.unless(
        short(&name) && texts.iter().all(|text| text.as_deref().is_none_or(short)),
        "name",
        "text-too-long",
    );
    problems.unless(input.weekly_hours.is_none_or(hours_sane), "weeklyHours", "hours-out-of-range");
    problems.none()?;

    say_namesakes(act, &name, input.employee_number.as_deref())?;
    let person = PersonId(act.world.fresh_uuid());
    let joined = input.joined.unwrap_or(act.world.today());
    act.about(About::Person(person));
    act.db.run(
        "INSERT INTO person (id, name, preferred_name, pronouns, employee_number, languages, known_since)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (
            person,
            &name,
            tidy_option(&input.preferred_name),
            tidy_option(&input.pronouns),
            tidy_option(&input.employee_number),
            tidy_option(&input.languages),
            act.world.today(),
        ),
    )?;
    employ(act, person, joined, None, minutes(input.weekly_hours.unwrap_or(0.0)))?;
    if let Some(team) = input.team.as_deref().map(tidy).filter(|team| !team.is_empty()) {
        put_in_team(act, person, joined, &team)?;
    }
    if let Some(position) = input.position.as_deref().map(tidy).filter(|position| !position.is_empty()) {
        let position = position_named(act, &position)?;
        put_in_position(act, person, position, joined)?;
    }
    if let Some(manager) = input.manager {
        put_under(act, person, joined, manager)?;
    }
    Ok(person)
}

/// A namesake or a double number is shown, never refused: what people type is not an identity.
fn say_namesakes(act: &mut Act, name: &str, number: Option<&str>) -> Result<()> {
    let namesakes: i64 = act.db.one("SELECT count(*) FROM person WHERE name = ?1", [name], |row| row.get(0))?;
    if namesakes > 0 {
        act.consequence(Message::new("people-same-name").with("name", name).with("count", namesakes));
    }
    let number = number.map(tidy).unwrap_or_default();
    let bearer =
        act.db.maybe("SELECT name FROM person WHERE employee_number = ?1 AND ?1 <> '' LIMIT 1", [&number], |row| {
            row.get::<_, String>(0)
        })?;
    if let Some(bearer) = bearer {
        act.consequence(Message::new("people-same-number").with("name", bearer).with("number", number));
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct WelcomeMany {
    pub names: Vec<String>,
    #[serde(default)]
    pub team: Option<String>,
}

/// Adds people by their names alone. Empty lines are passed over.
pub fn welcome_many(act: &mut Act, input: WelcomeMany) -> Result<Vec<PersonId>> {
    let names: Vec<String> = input.names.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()).collect();
    let mut problems = Problems::default();
    problems.unless(!names.is_empty(), "names", "people-no-names");
    problems.unless(names.len() <= 500, "names", "people-too-many-names");
    problems.none()?;
    let mut people = Vec::new();
    for name in names {
        people.push(welcome(act, WelcomePerson { name, team: input.team.clone(), ..WelcomePerson::default() })?);
    }
    act.about(About::People);
    act.because(&people.len().to_string());
    Ok(people)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct CorrectPerson {
    pub person: PersonId,
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub preferred_name: Option<String>,
    #[serde(default)]
    pub pronouns: Option<String>,
    #[serde(default)]
    pub employee_number: Option<String>,
    #[serde(default)]
    pub languages: Option<String>,
}

/// Corrects what is known of somebody: a new name, a typing error. They stay the same person.
pub fn correct(act: &mut Act, input: CorrectPerson) -> Result<()> {
    must_exist(act, input.person)?;
    let texts = [&input.name, &input.preferred_name, &input.pronouns, &input.employee_number, &input.languages];
    let mut problems = Problems::default();
    problems.unless(input.name.as_deref().is_none_or(|name| !tidy(name).is_empty()), "name", "person-needs-name");
    problems.unless(texts.iter().all(|text| text.as_deref().is_none_or(short)), "name", "text-too-long");
    problems.none()?;
    act.about(About::Person(input.person));
    let columns = ["name", "preferred_name", "pronouns", "employee_number", "languages"];
    for (column, text) in columns.iter().zip(texts) {
        if let Some(text) = text {
            act.db.run(&format!("UPDATE person SET {column} = ?2 WHERE id = ?1"), (input.person, tidy(text)))?;
        }
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeHours {
    pub person: PersonId,
    pub from: NaiveDate,
    /// Contract hours a week, 0 to 60.
    pub weekly_hours: f64,
}

/// Changes somebody's contract hours from a day on.
pub fn change_hours(act: &mut Act, input: ChangeHours) -> Result<()> {
    let mut problems = Problems::default();
    problems.unless(hours_sane(input.weekly_hours), "weeklyHours", "hours-out-of-range");
    problems.none()?;
    must_be_here(act.db, input.person, input.from)?;
    act.about(About::Person(input.person));
    // A row in the middle of a stay keeps the stay's end: only the hours change.
    let (began, end, leaving) = act.db.one(
        "SELECT valid_from, valid_to, ended_by_leaving FROM employment
         WHERE person = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2)",
        (input.person, input.from),
        |row| Ok((row.get::<_, NaiveDate>(0)?, row.get::<_, Option<NaiveDate>>(1)?, row.get::<_, bool>(2)?)),
    )?;
    make_room(act, "employment", input.person, input.from, "1")?;
    if began < input.from {
        // The part before the change did not end by leaving, even if the whole did.
        act.db.run(
            "UPDATE employment SET ended_by_leaving = 0 WHERE person = ?1 AND valid_from = ?2",
            (input.person, began),
        )?;
    }
    employ(act, input.person, input.from, end, minutes(input.weekly_hours))?;
    if leaving {
        act.db.run(
            "UPDATE employment SET ended_by_leaving = 1 WHERE person = ?1 AND valid_from = ?2",
            (input.person, input.from),
        )?;
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct JoinTeam {
    pub person: PersonId,
    pub from: NaiveDate,
    pub team: String,
}

/// Moves somebody to a team from a day on. A team that is not known yet is made.
pub fn join_team(act: &mut Act, input: JoinTeam) -> Result<()> {
    let team = tidy(&input.team);
    let mut problems = Problems::default();
    problems.unless(!team.is_empty() && short(&team), "team", "team-needs-name");
    problems.none()?;
    must_be_here(act.db, input.person, input.from)?;
    act.about(About::Person(input.person));
    put_in_team(act, input.person, input.from, &team)
}

#[derive(Debug, Deserialize, TS)]
pub struct ReportTo {
    pub person: PersonId,
    pub from: NaiveDate,
    /// None: to nobody in this vault.
    pub manager: Option<PersonId>,
}

/// Says to whom somebody reports, from a day on.
pub fn report_to(act: &mut Act, input: ReportTo) -> Result<()> {
    must_be_here(act.db, input.person, input.from)?;
    act.about(About::Person(input.person));
    match input.manager {
        Some(manager) => put_under(act, input.person, input.from, manager),
        None => make_room(act, "reporting_line", input.person, input.from, "1").map(|_| ()),
    }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct Assign {
    pub person: PersonId,
    pub position: String,
    pub kind: AssignmentKind,
    pub from: NaiveDate,
    /// For every kind but substantive: when it should end.
    #[serde(default)]
    pub planned_end: Option<NaiveDate>,
    /// And the position they return to; their present one where it is left out.
    #[serde(default)]
    pub returns_to: Option<String>,
}

/// Puts somebody in a position from a day on.
pub fn assign(act: &mut Act, input: Assign) -> Result<AssignmentId> {
    let position = tidy(&input.position);
    let substantive = input.kind == AssignmentKind::Substantive;
    let mut problems = Problems::default();
    problems.unless(!position.is_empty() && short(&position), "position", "position-needs-name");
    let ends_well = input.planned_end.is_some_and(|end| end >= input.from);
    problems.unless(substantive || ends_well, "plannedEnd", "assignment-needs-end");
    problems.none()?;
    must_be_here(act.db, input.person, input.from)?;
    act.about(About::Person(input.person));
    let position = position_named(act, &position)?;
    if substantive {
        return put_in_position(act, input.person, position, input.from);
    }
    let returns_to = match input.returns_to.as_deref().map(tidy).filter(|name| !name.is_empty()) {
        Some(name) => position_named(act, &name)?,
        None => position_on(act.db, input.person, input.from)?
            .map(|(position, _)| position)
            .ok_or_else(|| Failure::at("returnsTo", "assignment-needs-return"))?,
    };
    let id = AssignmentId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO assignment (id, person, position, kind, valid_from, planned_end, returns_to) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (id, input.person, position, input.kind, input.from, input.planned_end, returns_to),
    )?;
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
pub struct EndAssignment {
    pub assignment: AssignmentId,
    pub on: NaiveDate,
}

/// Ends an assignment; `on` is its last day.
pub fn end_assignment(act: &mut Act, input: EndAssignment) -> Result<()> {
    let found = act.db.maybe("SELECT person, valid_from FROM assignment WHERE id = ?1", [input.assignment], |row| {
        Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?))
    })?;
    let Some((person, from)) = found else { return Err(Failure::missing("assignment-gone")) };
    let mut problems = Problems::default();
    problems.unless(input.on >= from, "on", "end-before-start");
    problems.none()?;
    act.about(About::Person(person));
    act.db.run("UPDATE assignment SET valid_to = ?2 WHERE id = ?1", (input.assignment, input.on))?;
    Ok(())
}

/// An assignment with a planned end that is to move.
pub struct ExtendAssignment {
    pub assignment: AssignmentId,
    /// The last day as it is planned now.
    pub planned_end: NaiveDate,
}

/// Moves the planned end of an assignment. For careers, which keep the reason.
pub fn extend_assignment(act: &mut Act, input: ExtendAssignment) -> Result<()> {
    act.db.run(
        "UPDATE assignment SET planned_end = ?2 WHERE id = ?1 AND kind <> 'substantive'",
        (input.assignment, input.planned_end),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct PersonOn {
    pub person: PersonId,
    pub on: NaiveDate,
}

/// Somebody leaves; `on` is their last day. What was said and agreed stays, and stays countable.
pub fn leave(act: &mut Act, input: PersonOn) -> Result<()> {
    let Some((joined, left)) = stay(act.db, input.person)? else { return Err(Failure::missing("person-gone")) };
    let name = name_of(act.db, input.person)?;
    let mut problems = Problems::default();
    problems.unless(input.on >= joined, "on", "end-before-start");
    problems.none()?;
    if let Some(left) = left {
        if left < act.world.today() {
            return Err(Failure::Refused(Message::new("person-left-already").with("name", name).with("date", left)));
        }
        // A last day that is still to come may move: a contract was extended, or ends sooner.
        for table in STAYS {
            act.db.run(
                &format!("UPDATE {table} SET valid_to = ?3 WHERE person = ?1 AND valid_to = ?2"),
                (input.person, left, input.on.max(left)),
            )?;
        }
    }
    say_what_stays_open(act, input.person, &name)?;
    act.about(About::Person(input.person));
    for table in STAYS {
        end_all(act, table, input.person, input.on)?;
    }
    act.db.run(
        "UPDATE employment SET ended_by_leaving = 1 WHERE person = ?1 AND valid_to = ?2",
        (input.person, input.on),
    )?;
    Ok(())
}

/// What ends when somebody leaves.
const STAYS: [&str; 4] = ["employment", "membership", "reporting_line", "assignment"];

fn say_what_stays_open(act: &mut Act, person: PersonId, name: &str) -> Result<()> {
    let open: i64 =
        act.db
            .one("SELECT count(*) FROM action_item WHERE person = ?1 AND state = 'open'", [person], |row| row.get(0))?;
    if open > 0 {
        act.consequence(Message::new("leave-open-actions").with("name", name).with("count", open));
    }
    let planned = act.db.maybe(
        "SELECT planned_for FROM meeting WHERE person = ?1 AND state = 'planned' ORDER BY planned_for LIMIT 1",
        [person],
        |row| row.get::<_, NaiveDate>(0),
    )?;
    if let Some(date) = planned {
        act.consequence(Message::new("leave-planned-talk").with("name", name).with("date", date));
    }
    Ok(())
}

/// Somebody comes back. They are the same person, with a second time with the company.
pub fn rehire(act: &mut Act, input: PersonOn) -> Result<()> {
    let Some((_, left)) = stay(act.db, input.person)? else { return Err(Failure::missing("person-gone")) };
    let Some(left) = left else {
        let name = name_of(act.db, input.person)?;
        return Err(Failure::Refused(Message::new("person-is-here").with("name", name)));
    };
    let mut problems = Problems::default();
    problems.unless(input.on > left, "on", "rehire-after-leaving");
    problems.none()?;
    act.about(About::Person(input.person));
    let last: i64 = act.db.one(
        "SELECT contract_minutes FROM employment WHERE person = ?1 ORDER BY valid_from DESC LIMIT 1",
        [input.person],
        |row| row.get(0),
    )?;
    employ(act, input.person, input.on, None, last)
}

fn employ(act: &Act, person: PersonId, from: NaiveDate, to: Option<NaiveDate>, minutes: i64) -> Result<()> {
    act.db.run(
        "INSERT INTO employment (id, person, valid_from, valid_to, contract_minutes) VALUES (?1, ?2, ?3, ?4, ?5)",
        (EmploymentId(act.world.fresh_uuid()), person, from, to, minutes),
    )?;
    Ok(())
}

fn put_in_team(act: &Act, person: PersonId, from: NaiveDate, team: &str) -> Result<()> {
    let known = act.db.maybe("SELECT id FROM team WHERE name = ?1", [team], |row| row.get::<_, TeamId>(0))?;
    let team = match known {
        Some(team) => team,
        None => {
            let id = TeamId(act.world.fresh_uuid());
            act.db.run("INSERT INTO team (id, name) VALUES (?1, ?2)", (id, team))?;
            id
        }
    };
    let to = make_room(act, "membership", person, from, "1")?;
    act.db.run(
        "INSERT INTO membership (id, person, team, valid_from, valid_to) VALUES (?1, ?2, ?3, ?4, ?5)",
        (MembershipId(act.world.fresh_uuid()), person, team, from, to),
    )?;
    Ok(())
}

/// The position of a name, made where it is not known yet.
pub fn position_named(act: &Act, name: &str) -> Result<PositionId> {
    if let Some(known) = act.db.maybe("SELECT id FROM position WHERE name = ?1", [name], |row| row.get(0))? {
        return Ok(known);
    }
    let id = PositionId(act.world.fresh_uuid());
    act.db.run("INSERT INTO position (id, name) VALUES (?1, ?2)", (id, name))?;
    Ok(id)
}

fn put_in_position(act: &Act, person: PersonId, position: PositionId, from: NaiveDate) -> Result<AssignmentId> {
    let to = make_room(act, "assignment", person, from, "kind = 'substantive'")?;
    let id = AssignmentId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO assignment (id, person, position, kind, valid_from, valid_to) VALUES (?1, ?2, ?3, 'substantive', ?4, ?5)",
        (id, person, position, from, to),
    )?;
    Ok(id)
}

fn put_under(act: &Act, person: PersonId, from: NaiveDate, manager: PersonId) -> Result<()> {
    must_exist(act, manager)?;
    // Nobody may report to themselves, however long the way round, on any day of the new line.
    let circle = act.db.maybe(
        "WITH RECURSIVE
             span (until) AS (SELECT min(valid_from) FROM reporting_line WHERE person = ?1 AND valid_from > ?3),
             above (person) AS (
                 SELECT ?2
                 UNION SELECT r.manager FROM reporting_line r JOIN above a ON r.person = a.person JOIN span s
                 WHERE (r.valid_to IS NULL OR r.valid_to >= ?3) AND (s.until IS NULL OR r.valid_from < s.until))
         SELECT 1 FROM above WHERE person = ?1",
        (person, manager, from),
        |_| Ok(()),
    )?;
    if circle.is_some() {
        return Err(Failure::at("manager", "manager-circle"));
    }
    let to = make_room(act, "reporting_line", person, from, "1")?;
    act.db.run(
        "INSERT INTO reporting_line (id, person, manager, valid_from, valid_to) VALUES (?1, ?2, ?3, ?4, ?5)",
        (ReportingLineId(act.world.fresh_uuid()), person, manager, from, to),
    )?;
    Ok(())
}

fn must_exist(act: &Act, person: PersonId) -> Result<()> {
    let found = act.db.maybe("SELECT 1 FROM person WHERE id = ?1", [person], |_| Ok(()))?;
    found.ok_or_else(|| Failure::missing("person-gone"))
}

/// One line, without double spaces, in NFC.
pub fn tidy(text: &str) -> String {
    text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tidy_option(text: &Option<String>) -> String {
    text.as_deref().map(tidy).unwrap_or_default()
}

fn short(text: impl AsRef<str>) -> bool {
    text.as_ref().chars().count() <= LONGEST
}

fn hours_sane(hours: f64) -> bool {
    (0.0..=MOST_HOURS).contains(&hours)
}

fn minutes(hours: f64) -> i64 {
    (hours * 60.0).round() as i64
}
