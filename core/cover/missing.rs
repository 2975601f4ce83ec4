//! Who is missing on Tuesday: one or two people, or a planned leave, taken out of the calendar, and what would be left.
//! Nothing is changed.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HolderRole;
use super::functions::{FunctionLine, Reliance, away_on, lines_on, read_functions};
use crate::app::Ask;
use crate::error::{Message, Problems, Result};
use crate::id::{FunctionId, PersonId};
use crate::people::Names;
use crate::skills;

/// Hours of training that a level takes: a working day beside somebody who does it. A house rule, to begin with.
const HOURS_A_LEVEL: i64 = 8;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct WhoIsMissing {
    pub people: Vec<PersonId>,
    /// Today where it is left out.
    #[serde(default)]
    pub day: Option<NaiveDate>,
}

/// Somebody who could learn it, and how long that takes.
#[derive(Debug, Serialize, TS)]
pub struct Trainee {
    pub person: PersonId,
    pub name: String,
    pub hours: i64,
}

/// What would become of some work.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MissingLine {
    pub function: FunctionId,
    pub name: String,
    /// People who can do it and are there that day, and how many of these without those who are missing.
    pub before: i64,
    pub after: i64,
    pub minimum: i64,
    /// People who could, were it not too long ago.
    pub stale: Vec<String>,
    pub documented: bool,
    pub reliance: Reliance,
    pub sentence: Message,
    /// Whom to train, the quickest first.
    pub train: Vec<Trainee>,
}

#[derive(Debug, Serialize, TS)]
pub struct Missing {
    pub day: NaiveDate,
    pub names: Vec<String>,
    pub finding: Message,
    /// What falls to one or nobody first.
    pub lines: Vec<MissingLine>,
}

/// What would be left of the work that must go on, if these people were away that day.
pub fn missing(ask: &Ask, input: WhoIsMissing) -> Result<Missing> {
    let day = input.day.unwrap_or(ask.world.today());
    let mut problems = Problems::default();
    problems.unless(!input.people.is_empty() && input.people.len() <= 10, "people", "missing-some");
    problems.none()?;
    let names = Names::read(ask.db)?;
    let away = away_on(ask.db, day)?;
    let mut without: HashSet<PersonId> = away.clone();
    without.extend(&input.people);
    let before = lines_on(ask, day, &away)?;
    let after = lines_on(ask, day, &without)?;
    let mut lines = Vec::new();
    for (before, after) in before.into_iter().zip(after) {
        if before.cover != after.cover || after.cover < after.minimum {
            lines.push(line(ask, day, &without, &names, before.cover, after)?);
        }
    }
    lines.sort_by(|one, other| (one.after, &one.name).cmp(&(other.after, &other.name)));
    let nobody = lines.iter().filter(|line| line.after == 0).count();
    let one = lines.iter().filter(|line| line.after == 1).count();
    let finding = if lines.is_empty() {
        Message::new("missing-nothing")
    } else {
        Message::new("missing-finding").with("nobody", nobody).with("one", one)
    };
    Ok(Missing { day, names: input.people.iter().map(|person| names.of(*person)).collect(), finding, lines })
}

fn line(
    ask: &Ask,
    day: NaiveDate,
    without: &HashSet<PersonId>,
    names: &Names,
    before: i64,
    after: FunctionLine,
) -> Result<MissingLine> {
    let (stale, train) = learners(ask, day, without, names, after.function)?;
    let rehearsed = after.documented && after.rehearsed_on.is_some();
    let reliance = Reliance::of(after.cover.max(0) as usize, rehearsed);
    let key = match (after.cover, after.documented) {
        (0, _) => "missing-nobody",
        (1, false) => "missing-one-undocumented",
        (1, true) => "missing-one",
        _ => "missing-some-left",
    };
    let sentence = Message::new(key).with("function", after.name.as_str()).with("count", after.cover);
    Ok(MissingLine {
        function: after.function,
        before,
        after: after.cover,
        minimum: after.minimum,
        stale,
        documented: after.documented,
        reliance,
        sentence: sentence.with("minimum", after.minimum),
        train,
        name: after.name,
    })
}

/// Whose skill is stale, and who could learn it soonest: those who know most of it already.
fn learners(
    ask: &Ask,
    day: NaiveDate,
    without: &HashSet<PersonId>,
    names: &Names,
    function: FunctionId,
) -> Result<(Vec<String>, Vec<Trainee>)> {
    let Some(function) = read_functions(ask.db)?.into_iter().find(|known| known.id == function) else {
        return Ok((Vec::new(), Vec::new()));
    };
    let Some(skill) = function.skill else { return Ok((Vec::new(), Vec::new())) };
    let (mut stale, mut train) = (Vec::new(), Vec::new());
    for ((person, of), seen) in skills::seen_by_pair(ask.db)? {
        if of != skill || without.contains(&person) {
            continue;
        }
        let role = function.role(person, day);
        if function.capable(role, Some(&seen), day) {
            continue;
        }
        let name = names.of(person);
        if seen.state(day) == skills::SkillState::Stale && seen.level >= function.level {
            stale.push(name.clone());
        }
        // A level that is there and only has to be looked at again takes a part of a day.
        let missing = (function.level - seen.level).max(0);
        let learner = i64::from(role == Some(HolderRole::Learner));
        let hours = (missing.max(learner) * HOURS_A_LEVEL).max(HOURS_A_LEVEL / 4);
        train.push(Trainee { person, name, hours });
    }
    stale.sort();
    train.sort_by(|one, other| (one.hours, &one.name).cmp(&(other.hours, &other.name)));
    train.truncate(3);
    Ok((stale, train))
}
