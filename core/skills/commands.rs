//! What can be done with skills.

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use super::HIGHEST;
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::fold::fold;
use crate::id::{PersonId, SkillId};
use crate::people::{self, tidy};
use crate::sql::Sql;

/// The longest name of a skill.
const LONGEST: usize = 80;

#[derive(Debug, Deserialize, TS)]
pub struct AddSkill {
    pub name: String,
}

/// Adds a skill that people can have. One of the same name is shown instead of made twice.
pub fn add(act: &mut Act, input: AddSkill) -> Result<SkillId> {
    let name = check_name(act, &input.name, None)?;
    act.about(About::Skills);
    let id = SkillId(act.world.fresh_uuid());
    act.db.run("INSERT INTO skill (id, name) VALUES (?1, ?2)", (id, name))?;
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
pub struct RenameSkill {
    pub skill: SkillId,
    pub name: String,
}

/// Calls a skill otherwise. Who has it keeps it.
pub fn rename(act: &mut Act, input: RenameSkill) -> Result<()> {
    must_exist(act, input.skill)?;
    let name = check_name(act, &input.name, Some(input.skill))?;
    act.about(About::Skills);
    act.db.run("UPDATE skill SET name = ?2 WHERE id = ?1", (input.skill, name))?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct OfSkill {
    pub skill: SkillId,
}

/// Removes a skill that nobody has and nothing asks for.
pub fn remove(act: &mut Act, input: OfSkill) -> Result<()> {
    let name = must_exist(act, input.skill)?;
    let people: i64 =
        act.db.one("SELECT count(*) FROM person_skill WHERE skill = ?1", [input.skill], |row| row.get(0))?;
    let functions: i64 =
        act.db.one("SELECT count(*) FROM critical_function WHERE skill = ?1", [input.skill], |row| row.get(0))?;
    if functions > 0 {
        return Err(Failure::Refused(Message::new("skill-needed").with("skill", name).with("count", functions)));
    }
    if people > 0 {
        return Err(Failure::Refused(Message::new("skill-in-use").with("skill", name).with("count", people)));
    }
    act.about(About::Skills);
    act.db.run("DELETE FROM skill WHERE id = ?1", [input.skill])?;
    Ok(())
}

/// Somebody, a skill, and how well.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SkillOfPerson {
    pub person: PersonId,
    pub skill: SkillId,
    /// 0 to 4.
    pub level: i64,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Somebody says that they can do it. It counts once somebody has seen it.
pub fn claim(act: &mut Act, input: SkillOfPerson) -> Result<()> {
    let on = check(act, &input)?;
    let known = found(act, input.person, input.skill)?;
    if known.is_some_and(|known| known.assessed && !known.lapsed) {
        return Err(Failure::refused("skill-assessed-already"));
    }
    begin(act, &input, on, "claimed_on")
}

/// Somebody has seen it, at a level.
pub fn assess(act: &mut Act, input: SkillOfPerson) -> Result<()> {
    let on = check(act, &input)?;
    begin(act, &input, on, "assessed_on")
}

/// Writes a skill anew: what was known before stays in history.
fn begin(act: &mut Act, input: &SkillOfPerson, on: NaiveDate, column: &str) -> Result<()> {
    act.about(About::Person(input.person));
    let changed = act.db.run(
        &format!(
            "UPDATE person_skill SET level = ?3, {column} = ?4, lapsed_on = NULL WHERE person = ?1 AND skill = ?2"
        ),
        (input.person, input.skill, input.level, on),
    )?;
    if changed == 0 {
        act.db.run(
            "INSERT INTO person_skill (id, person, skill, level, claimed_on, assessed_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (
                act.world.fresh_uuid().to_string(),
                input.person,
                input.skill,
                input.level,
                on,
                (column == "assessed_on").then_some(on),
            ),
        )?;
    } else if column == "claimed_on" {
        // Claimed anew after it had lapsed: nobody has seen it since.
        act.db.run(
            "UPDATE person_skill SET assessed_on = NULL, rechecked_on = NULL WHERE person = ?1 AND skill = ?2",
            (input.person, input.skill),
        )?;
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct UseSkill {
    pub person: PersonId,
    pub skill: SkillId,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Somebody did it: the skill stays fresh.
pub fn note_use(act: &mut Act, input: UseSkill) -> Result<()> {
    let on = input.on.unwrap_or(act.world.today());
    let mut problems = Problems::default();
    problems.unless(on <= act.world.today(), "on", "skill-in-future");
    problems.none()?;
    act.about(About::Person(input.person));
    if found(act, input.person, input.skill)?.is_none() {
        return Err(Failure::missing("skill-not-theirs"));
    }
    act.db.run(
        "UPDATE person_skill SET used_on = ?3 WHERE person = ?1 AND skill = ?2 AND (used_on IS NULL OR used_on < ?3)",
        (input.person, input.skill, on),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RecheckSkill {
    pub person: PersonId,
    pub skill: SkillId,
    /// 0 to 4; none where it was found gone.
    pub level: Option<i64>,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Looks again at a skill: it is still there, at a level, or it has lapsed.
pub fn recheck(act: &mut Act, input: RecheckSkill) -> Result<()> {
    let checked =
        SkillOfPerson { person: input.person, skill: input.skill, level: input.level.unwrap_or(0), on: input.on };
    let on = check(act, &checked)?;
    match found(act, input.person, input.skill)? {
        Some(known) if known.assessed => {}
        _ => return Err(Failure::refused("skill-not-assessed")),
    }
    act.about(About::Person(input.person));
    act.because(if input.level.is_some() { "still" } else { "lapsed" });
    match input.level {
        Some(level) => act.db.run(
            "UPDATE person_skill SET level = ?3, rechecked_on = ?4, lapsed_on = NULL WHERE person = ?1 AND skill = ?2",
            (input.person, input.skill, level, on),
        )?,
        None => act.db.run(
            "UPDATE person_skill SET lapsed_on = ?3 WHERE person = ?1 AND skill = ?2",
            (input.person, input.skill, on),
        )?,
    };
    Ok(())
}

/// What is known of somebody's skill.
struct Known {
    assessed: bool,
    lapsed: bool,
}

fn found(act: &Act, person: PersonId, skill: SkillId) -> Result<Option<Known>> {
    act.db.maybe(
        "SELECT assessed_on IS NOT NULL, lapsed_on IS NOT NULL FROM person_skill WHERE person = ?1 AND skill = ?2",
        (person, skill),
        |row| Ok(Known { assessed: row.get(0)?, lapsed: row.get(1)? }),
    )
}

/// Checks a person, a skill, a level and a day that is not to come; answers the day.
fn check(act: &Act, input: &SkillOfPerson) -> Result<NaiveDate> {
    let on = input.on.unwrap_or(act.world.today());
    let mut problems = Problems::default();
    problems.unless((0..=HIGHEST).contains(&input.level), "level", "skill-level-range");
    problems.unless(on <= act.world.today(), "on", "skill-in-future");
    problems.none()?;
    must_exist(act, input.skill)?;
    people::must_be_here(act.db, input.person, act.world.today())?;
    Ok(on)
}

fn must_exist(act: &Act, skill: SkillId) -> Result<String> {
    let name = act.db.maybe("SELECT name FROM skill WHERE id = ?1", [skill], |row| row.get(0))?;
    name.ok_or_else(|| Failure::missing("skill-gone"))
}

/// A name that no other skill has, whatever its case and accents.
fn check_name(act: &Act, name: &str, own: Option<SkillId>) -> Result<String> {
    let name = tidy(name);
    let mut problems = Problems::default();
    problems.unless(!name.is_empty(), "name", "skill-needs-name");
    problems.unless(name.chars().count() <= LONGEST, "name", "text-too-long");
    let others = act
        .db
        .all("SELECT id, name FROM skill", [], |row| Ok((row.get::<_, SkillId>(0)?, row.get::<_, String>(1)?)))?;
    let taken = others.iter().any(|(id, other)| Some(*id) != own && fold(other) == fold(&name));
    problems.unless_with(!taken, "name", Message::new("skill-known").with("skill", name.as_str()));
    problems.none()?;
    Ok(name)
}
