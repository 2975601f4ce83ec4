//! How many contacts of somebody are looked at each month: a plan for one person, for a team, or for everybody.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::sampling::first_of_month;
use crate::app::{About, Act};
use crate::error::{Failure, Problems, Result};
use crate::id::{PersonId, TeamId};
use crate::people;
use crate::sql::Sql;

/// The most checks of a person that can be planned, or drawn at once.
pub(super) const MOST_A_MONTH: i64 = 40;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct PlanChecks {
    /// One person, or everybody of a team, or everybody where both are left out.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// By its name, as people are put in a team.
    #[serde(default)]
    pub team: Option<String>,
    /// 0 to 40.
    pub per_month: i64,
    /// A day of the month from which it holds; this month where it is left out.
    #[serde(default)]
    pub from: Option<NaiveDate>,
}

/// Plans how many checks a month there are.
pub fn plan_checks(act: &mut Act, input: PlanChecks) -> Result<()> {
    let mut problems = Problems::default();
    problems.unless((0..=MOST_A_MONTH).contains(&input.per_month), "perMonth", "check-plan-range");
    problems.unless(input.person.is_none() || input.team.is_none(), "team", "check-plan-one");
    problems.none()?;
    match input.person {
        Some(person) => {
            people::must_be_here(act.db, person, act.world.today())?;
            act.about(About::Person(person));
        }
        None => act.about(About::Quality),
    }
    let team = input.team.map(|name| team_called(act.db, &name)).transpose()?;
    let from = first_of_month(input.from.unwrap_or(act.world.today()));
    let changed = act.db.run(
        "UPDATE check_plan SET per_month = ?4 WHERE person IS ?1 AND team IS ?2 AND valid_from = ?3",
        (input.person, team, from, input.per_month),
    )?;
    if changed == 0 {
        act.db.run(
            "INSERT INTO check_plan (id, person, team, per_month, valid_from) VALUES (?1, ?2, ?3, ?4, ?5)",
            (act.world.fresh_uuid().to_string(), input.person, team, input.per_month, from),
        )?;
    }
    Ok(())
}

fn team_called(db: &Connection, name: &str) -> Result<TeamId> {
    let known = db.maybe("SELECT id FROM team WHERE name = ?1", [people::tidy(name)], |row| row.get(0))?;
    known.ok_or_else(|| Failure::at("team", "team-gone"))
}

/// How many checks are planned, for everybody: the person's own plan before the team's before that of all.
pub(super) struct Plans(Vec<(Option<PersonId>, Option<TeamId>, i64)>);

impl Plans {
    /// The plans of a month, the newest first.
    pub fn read(db: &Connection, month: NaiveDate) -> Result<Plans> {
        let rows = db.all(
            "SELECT person, team, per_month FROM check_plan WHERE valid_from <= ?1 ORDER BY valid_from DESC, id DESC",
            [first_of_month(month)],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        Ok(Plans(rows))
    }

    pub fn of(&self, person: PersonId, team: Option<TeamId>) -> i64 {
        let own = self.0.iter().find(|(whose, ..)| *whose == Some(person));
        let of_team = || self.0.iter().find(|(_, whose, _)| team.is_some() && *whose == team);
        let of_all = || self.0.iter().find(|(person, team, _)| person.is_none() && team.is_none());
        own.or_else(of_team).or_else(of_all).map_or(0, |(.., per_month)| *per_month)
    }
}
