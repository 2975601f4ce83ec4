//! The cover of the large sample: 25 kinds of work that must go on, absences over the years, and 40 in the six weeks to come.

use chrono::NaiveDate;

use super::covering::take_what_is_proposed;
use super::large::Dice;
use crate::absences::{self, AbsenceKind, LogAbsence};
use crate::app::App;
use crate::cover::{self, FunctionHours, HolderRole, NameHolder, SaveFunction, WhichNeeds};
use crate::error::Result;
use crate::id::{PersonId, SkillId};
use crate::skills::{self, AddSkill, SkillOfPerson};
use crate::time::plus_days;
use crate::working_time::{self, PatternDay, SetPattern};

const FUNCTIONS: usize = 25;
/// Absences in the six weeks to come.
const TO_COME: usize = 40;
/// Working days from one absence of the team to the next, over the years: about ten a year for each of sixty.
const EVERY: i64 = 3;

/// Usual weeks, skills and work that must go on. Called on the last day, so that skills are fresh.
pub(super) fn set_up(app: &mut App, people: &[PersonId], dice: &mut Dice) -> Result<()> {
    let today = app.world.today();
    for person in people {
        let starts_at = format!("{:02}:00", 7 + dice.roll(4));
        let days = (1..=5).map(|weekday| PatternDay { weekday, starts_at: starts_at.clone(), minutes: 480 });
        let input = SetPattern { person: *person, from: today, days: days.collect() };
        app.act("working_time.set_pattern", |act| working_time::set_pattern(act, input))?;
    }
    for number in 0..FUNCTIONS {
        let name = format!("Work {}", number + 1);
        let skill = app.act("skills.add", |act| skills::add(act, AddSkill { name: name.clone() }))?.value;
        one_function(app, people, dice, name, skill)?;
    }
    Ok(())
}

fn one_function(app: &mut App, people: &[PersonId], dice: &mut Dice, name: String, skill: SkillId) -> Result<()> {
    let hours = (1..=5).map(|weekday| FunctionHours { weekday, starts_at: "08:00".to_owned(), minutes: 600 });
    let input = SaveFunction {
        function: None,
        name,
        skill: Some(skill),
        level: None,
        minimum: Some(1 + dice.roll(2) as i64),
        position: None,
        hours: Some(hours.collect()),
        documented: Some(dice.roll(2) == 0),
    };
    app.act("cover.save_function", |act| {
        let function = cover::save_function(act, input)?;
        for turn in 0..8 {
            let Some(person) = people.get(dice.roll(people.len())).copied() else { continue };
            let role = match turn {
                0..=2 => HolderRole::Primary,
                3..=6 => HolderRole::StandIn,
                _ => HolderRole::Learner,
            };
            skills::assess(act, SkillOfPerson { person, skill, level: 2 + dice.roll(3) as i64, on: None })?;
            cover::name_holder(act, NameHolder { function, person, role: Some(role), from: None })?;
        }
        Ok(())
    })?;
    Ok(())
}

/// On some days of the past somebody was away for a few days.
pub(super) fn on(app: &mut App, people: &[PersonId], day: i64, dice: &mut Dice) -> Result<()> {
    if day % EVERY != 0 {
        return Ok(());
    }
    let Some(person) = people.get(dice.roll(people.len())).copied() else { return Ok(()) };
    let kind = if dice.roll(3) == 0 { AbsenceKind::Sick } else { AbsenceKind::Leave };
    let from = app.world.today();
    away(app, person, kind, from, dice.roll(5) as i64);
    Ok(())
}

/// The six weeks to come: forty absences, a third of them covered already.
pub(super) fn to_come(app: &mut App, people: &[PersonId], dice: &mut Dice) -> Result<()> {
    let today = app.world.today();
    for number in 0..TO_COME {
        let Some(person) = people.get(number * 7 % people.len().max(1)).copied() else { continue };
        let from = plus_days(today, number as i64 * 42 / TO_COME as i64);
        away(app, person, AbsenceKind::Leave, from, 1 + dice.roll(6) as i64);
    }
    let which = WhichNeeds { absence: None, from: Some(today), to: Some(plus_days(today, 6)) };
    app.act("cover.accept", |act| take_what_is_proposed(act, which))?;
    Ok(())
}

/// Writes an absence down; on days on which they are away already there is none to write.
fn away(app: &mut App, person: PersonId, kind: AbsenceKind, from: NaiveDate, days: i64) {
    let input = LogAbsence {
        person,
        kind,
        from,
        from_at: None,
        to: Some(plus_days(from, days)),
        to_at: None,
        end_expected: None,
        review_on: None,
    };
    let _ = app.act("absences.log", |act| absences::log(act, input));
}
