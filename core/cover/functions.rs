//! Work that must go on: what it takes, who holds it, and how many could do it on a day.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HolderRole;
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::fold::fold;
use crate::id::{FunctionId, PersonId, PositionId, SkillId};
use crate::people::{self, Names, tidy};
use crate::skills::{self, Seen};
use crate::sql::Sql;
use crate::time::plus_days;
use crate::working_time::read_clock;

/// When work must be staffed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FunctionHours {
    /// 1 is Monday.
    pub weekday: u32,
    /// Wall clock "08:00".
    pub starts_at: String,
    /// 15 to 1440.
    pub minutes: i64,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct SaveFunction {
    /// The one that is changed; a new one where it is left out.
    #[serde(default)]
    pub function: Option<FunctionId>,
    pub name: String,
    #[serde(default)]
    pub skill: Option<SkillId>,
    /// Of that skill, 1 to 4; 2 is alone.
    #[serde(default)]
    pub level: Option<i64>,
    /// People at the same time; 1 where it is left out.
    #[serde(default)]
    pub minimum: Option<i64>,
    /// The job it belongs to, by name.
    #[serde(default)]
    pub position: Option<String>,
    /// Whenever its holders work, where it is left out.
    #[serde(default)]
    pub hours: Option<Vec<FunctionHours>>,
    /// It is written down how it is done.
    #[serde(default)]
    pub documented: Option<bool>,
}

/// Writes down work that must go on, or changes what it takes.
pub fn save_function(act: &mut Act, input: SaveFunction) -> Result<FunctionId> {
    let name = tidy(&input.name);
    let (level, minimum) = (input.level.unwrap_or(skills::ALONE), input.minimum.unwrap_or(1));
    let hours = input.hours.unwrap_or_default();
    let others = act.db.all("SELECT id, name FROM critical_function WHERE retired_on IS NULL", [], |row| {
        Ok((row.get::<_, FunctionId>(0)?, row.get::<_, String>(1)?))
    })?;
    let taken = others.iter().any(|(id, other)| Some(*id) != input.function && fold(other) == fold(&name));
    let mut problems = Problems::default();
    problems.unless(!name.is_empty(), "name", "function-needs-name");
    problems.unless(name.chars().count() <= 80, "name", "text-too-long");
    problems.unless_with(!taken, "name", Message::new("function-known").with("function", name.as_str()));
    problems.unless((1..=skills::HIGHEST).contains(&level), "level", "skill-level-range");
    problems.unless((1..=50).contains(&minimum), "minimum", "function-minimum");
    let sound = |hours: &FunctionHours| {
        (1..=7).contains(&hours.weekday)
            && read_clock(&hours.starts_at).is_some()
            && (15..=1440).contains(&hours.minutes)
    };
    problems.unless(hours.len() <= 21 && hours.iter().all(sound), "hours", "function-hours");
    problems.none()?;
    if let Some(skill) = input.skill {
        let known = act.db.maybe("SELECT 1 FROM skill WHERE id = ?1", [skill], |_| Ok(()))?;
        known.ok_or_else(|| Failure::missing("skill-gone"))?;
    }
    let position = position_named(act, input.position.as_deref())?;
    act.about(About::Work);
    let id = input.function.unwrap_or(FunctionId(act.world.fresh_uuid()));
    let fields = (id, &name, input.skill, level, minimum, position, input.documented.unwrap_or(false));
    let changed = act.db.run(
        "UPDATE critical_function SET name = ?2, skill = ?3, level = ?4, minimum = ?5, position = ?6, documented = ?7 WHERE id = ?1",
        fields,
    )?;
    if changed == 0 {
        if input.function.is_some() {
            return Err(Failure::missing("function-gone"));
        }
        act.db.run(
            "INSERT INTO critical_function (id, name, skill, level, minimum, position, documented) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            fields,
        )?;
    }
    act.db.run("DELETE FROM function_hours WHERE function = ?1", [id])?;
    for hours in hours {
        act.db.run(
            "INSERT INTO function_hours (id, function, weekday, starts_at, minutes) VALUES (?1, ?2, ?3, ?4, ?5)",
            (act.world.fresh_uuid().to_string(), id, hours.weekday, hours.starts_at, hours.minutes),
        )?;
    }
    Ok(id)
}

/// The position of that name; one that nobody has ever filled is not made here.
fn position_named(act: &Act, name: Option<&str>) -> Result<Option<PositionId>> {
    let Some(name) = name.map(tidy).filter(|name| !name.is_empty()) else { return Ok(None) };
    let found = act.db.maybe("SELECT id FROM position WHERE name = ?1", [&name], |row| row.get(0))?;
    let unknown = || {
        let mut problems = Problems::default();
        problems.unless_with(false, "position", Message::new("function-position").with("text", name.as_str()));
        problems.none()
    };
    match found {
        Some(position) => Ok(Some(position)),
        None => unknown().map(|()| None),
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct OfFunction {
    pub function: FunctionId,
}

/// Work that is no longer needed. What was decided for it stays.
pub fn retire_function(act: &mut Act, input: OfFunction) -> Result<()> {
    must_be(act.db, input.function)?;
    act.about(About::Work);
    act.db.run("UPDATE critical_function SET retired_on = ?2 WHERE id = ?1", (input.function, act.world.today()))?;
    Ok(())
}

/// Somebody else did it from what is written down: it works.
pub fn rehearsed(act: &mut Act, input: OfFunction) -> Result<()> {
    must_be(act.db, input.function)?;
    act.about(About::Work);
    act.db.run(
        "UPDATE critical_function SET documented = 1, rehearsed_on = ?2 WHERE id = ?1",
        (input.function, act.world.today()),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NameHolder {
    pub function: FunctionId,
    pub person: PersonId,
    /// None: no longer one of its holders.
    pub role: Option<HolderRole>,
    /// Today where it is left out.
    #[serde(default)]
    pub from: Option<NaiveDate>,
}

/// Says who somebody is to some work, from a day on.
pub fn name_holder(act: &mut Act, input: NameHolder) -> Result<()> {
    must_be(act.db, input.function)?;
    let from = input.from.unwrap_or(act.world.today());
    people::must_be_here(act.db, input.person, from.max(act.world.today()))?;
    act.about(About::Person(input.person));
    act.because(input.role.map_or("none", HolderRole::word));
    let pair = (input.function, input.person, from);
    act.db.run("DELETE FROM holder WHERE function = ?1 AND person = ?2 AND valid_from >= ?3", pair)?;
    act.db.run(
        "UPDATE holder SET valid_to = ?4 WHERE function = ?1 AND person = ?2 AND (valid_to IS NULL OR valid_to >= ?3)",
        (input.function, input.person, from, plus_days(from, -1)),
    )?;
    if let Some(role) = input.role {
        act.db.run(
            "INSERT INTO holder (id, function, person, role, valid_from) VALUES (?1, ?2, ?3, ?4, ?5)",
            (act.world.fresh_uuid().to_string(), input.function, input.person, role, from),
        )?;
    }
    Ok(())
}

pub(super) fn must_be(db: &Connection, function: FunctionId) -> Result<String> {
    let name =
        db.maybe("SELECT name FROM critical_function WHERE id = ?1 AND retired_on IS NULL", [function], |row| {
            row.get(0)
        })?;
    name.ok_or_else(|| Failure::missing("function-gone"))
}

/// The job that some work belongs to, by name.
pub fn position_of(db: &Connection, function: FunctionId) -> Result<Option<String>> {
    db.maybe(
        "SELECT p.name FROM critical_function f JOIN position p ON p.id = f.position WHERE f.id = ?1",
        [function],
        |row| row.get(0),
    )
}

/// Work that must go on, with its holders, as it is known.
#[derive(Clone, Debug)]
pub struct Function {
    pub id: FunctionId,
    pub name: String,
    pub skill: Option<SkillId>,
    pub level: i64,
    pub minimum: usize,
    pub position: Option<PositionId>,
    pub documented: bool,
    pub rehearsed_on: Option<NaiveDate>,
    pub hours: Vec<FunctionHours>,
    pub holders: Vec<Held>,
}

/// Who is what to some work, and on which days.
#[derive(Clone, Debug)]
pub struct Held {
    pub person: PersonId,
    pub role: HolderRole,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

impl Function {
    /// The role of somebody on a day.
    pub fn role(&self, person: PersonId, on: NaiveDate) -> Option<HolderRole> {
        let holds = |held: &&Held| held.person == person && held.from <= on && held.to.is_none_or(|to| to >= on);
        self.holders.iter().find(holds).map(|held| held.role)
    }

    /// Whether somebody can be counted on for it on a day: the skill is there at its level and not stale, or it takes none
    /// and they hold it. A learner never counts.
    pub fn capable(&self, role: Option<HolderRole>, seen: Option<&Seen>, on: NaiveDate) -> bool {
        match (role, self.skill) {
            (Some(HolderRole::Learner), _) => false,
            (role, None) => role.is_some(),
            (_, Some(_)) => seen.is_some_and(|seen| seen.counts(self.level, on)),
        }
    }
}

/// All work that must go on, by name.
pub fn read_functions(db: &Connection) -> Result<Vec<Function>> {
    let mut functions = db.all(
        "SELECT id, name, skill, level, minimum, position, documented, rehearsed_on FROM critical_function
         WHERE retired_on IS NULL ORDER BY name COLLATE NOCASE, id",
        [],
        |row| {
            Ok(Function {
                id: row.get(0)?,
                name: row.get(1)?,
                skill: row.get(2)?,
                level: row.get(3)?,
                minimum: row.get::<_, i64>(4)? as usize,
                position: row.get(5)?,
                documented: row.get(6)?,
                rehearsed_on: row.get(7)?,
                hours: Vec::new(),
                holders: Vec::new(),
            })
        },
    )?;
    let places: HashMap<FunctionId, usize> =
        functions.iter().enumerate().map(|(at, function)| (function.id, at)).collect();
    let hours = db.all(
        "SELECT function, weekday, starts_at, minutes FROM function_hours ORDER BY weekday, starts_at",
        [],
        |row| {
            Ok((
                row.get::<_, FunctionId>(0)?,
                FunctionHours { weekday: row.get(1)?, starts_at: row.get(2)?, minutes: row.get(3)? },
            ))
        },
    )?;
    for (id, hours) in hours {
        if let Some(function) = places.get(&id).and_then(|at| functions.get_mut(*at)) {
            function.hours.push(hours);
        }
    }
    let holders = db.all(
        "SELECT function, person, role, valid_from, valid_to FROM holder ORDER BY person, valid_from",
        [],
        |row| {
            Ok((
                row.get::<_, FunctionId>(0)?,
                Held { person: row.get(1)?, role: row.get(2)?, from: row.get(3)?, to: row.get(4)? },
            ))
        },
    )?;
    for (id, held) in holders {
        if let Some(function) = places.get(&id).and_then(|at| functions.get_mut(*at)) {
            function.holders.push(held);
        }
    }
    Ok(functions)
}

words! {
    /// How much depends on one person.
    Reliance {
        /// Nobody could do it.
        Nobody = "nobody",
        /// One person, and nothing is written down: act.
        Act = "act",
        /// One person, and others did it from what is written down: watch.
        Watch = "watch",
        Enough = "enough",
    }
}

impl Reliance {
    /// `capable` is how many could do it; `rehearsed` that it is written down and somebody else did it from that.
    pub fn of(capable: usize, rehearsed: bool) -> Reliance {
        match (capable, rehearsed) {
            (0, _) => Reliance::Nobody,
            (1, false) => Reliance::Act,
            (1, true) => Reliance::Watch,
            _ => Reliance::Enough,
        }
    }
}

/// Somebody who holds work that must go on.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HolderLine {
    pub person: PersonId,
    pub name: String,
    pub role: HolderRole,
    /// Whether they can be counted on.
    pub counts: bool,
    pub away: bool,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FunctionLine {
    pub function: FunctionId,
    pub name: String,
    pub skill: Option<SkillId>,
    pub skill_name: String,
    pub level: i64,
    pub minimum: i64,
    /// The job it belongs to, by name; empty where it belongs to none.
    pub position: String,
    pub hours: Vec<FunctionHours>,
    pub documented: bool,
    pub rehearsed_on: Option<NaiveDate>,
    pub holders: Vec<HolderLine>,
    /// People who can do it at full attendance.
    pub bus_factor: i64,
    /// People who can do it and are there on the day.
    pub cover: i64,
    pub reliance: Reliance,
    pub sentence: Message,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct OnDay {
    /// Today where it is left out.
    pub day: Option<NaiveDate>,
}

/// All work that must go on, and on how many people it rests on a day.
pub fn functions(ask: &Ask, input: Option<OnDay>) -> Result<Vec<FunctionLine>> {
    let day = input.unwrap_or_default().day.unwrap_or(ask.world.today());
    let away = away_on(ask.db, day)?;
    lines_on(ask, day, &away)
}

/// Who is away for the whole of a day.
pub(super) fn away_on(db: &Connection, day: NaiveDate) -> Result<HashSet<PersonId>> {
    let rows = db.all(
        "SELECT DISTINCT person FROM absence WHERE said = 'approved' AND starts_on <= ?1 AND (ends_on IS NULL OR ends_on >= ?1)
           AND NOT (starts_on = ?1 AND starts_at <> '') AND NOT (ends_on = ?1 AND ends_at <> '')",
        [day],
        |row| row.get(0),
    )?;
    Ok(rows.into_iter().collect())
}

/// The same, when these people were away.
pub(super) fn lines_on(ask: &Ask, day: NaiveDate, away: &HashSet<PersonId>) -> Result<Vec<FunctionLine>> {
    let names = Names::read(ask.db)?;
    let seen = skills::seen_by_pair(ask.db)?;
    let skill_names: HashMap<SkillId, String> =
        ask.db.all("SELECT id, name FROM skill", [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
    let positions: HashMap<PositionId, String> =
        ask.db.all("SELECT id, name FROM position", [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
    let here: Vec<PersonId> = ask.db.all(
        "SELECT DISTINCT person FROM employment WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to >= ?1) ORDER BY person",
        [day],
        |row| row.get(0),
    )?;
    let line = |function: Function| {
        let seen_of = |person: &PersonId| function.skill.and_then(|skill| seen.get(&(*person, skill)));
        let can = |person: &&PersonId| function.capable(function.role(**person, day), seen_of(person), day);
        let capable: Vec<PersonId> = here.iter().filter(can).copied().collect();
        let there: Vec<&PersonId> = capable.iter().filter(|person| !away.contains(person)).collect();
        let holders = here.iter().filter_map(|person| {
            Some(HolderLine {
                person: *person,
                name: names.of(*person),
                role: function.role(*person, day)?,
                counts: capable.contains(person),
                away: away.contains(person),
            })
        });
        let mut holders: Vec<HolderLine> = holders.collect();
        holders.sort_by(|one, other| (one.role, &one.name).cmp(&(other.role, &other.name)));
        let reliance = Reliance::of(capable.len(), function.documented && function.rehearsed_on.is_some());
        let only = capable.first().map(|person| names.of(*person)).unwrap_or_default();
        let sentence = Message::new(&format!("reliance-{}", reliance.word()))
            .with("function", function.name.as_str())
            .with("name", only)
            .with("count", capable.len())
            .with("there", there.len());
        FunctionLine {
            bus_factor: capable.len() as i64,
            cover: there.len() as i64,
            skill_name: function.skill.and_then(|skill| skill_names.get(&skill).cloned()).unwrap_or_default(),
            position: function.position.and_then(|job| positions.get(&job).cloned()).unwrap_or_default(),
            function: function.id,
            name: function.name,
            skill: function.skill,
            level: function.level,
            minimum: function.minimum as i64,
            hours: function.hours,
            documented: function.documented,
            rehearsed_on: function.rehearsed_on,
            holders,
            reliance,
            sentence,
        }
    };
    Ok(read_functions(ask.db)?.into_iter().map(line).collect())
}
