//! Actions: what either side took on, with or without a date.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ActionState, Side};
use crate::app::{About, Act};
use crate::error::{Failure, Problems, Result};
use crate::id::{ActionId, MeetingId, PersonId};
use crate::people;
use crate::sql::Sql;

/// Something one of the two said they would do.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Action {
    pub action: ActionId,
    /// The employee of the pair, whoever's action it is.
    pub person: PersonId,
    pub owner: Side,
    pub text: String,
    pub due: Option<NaiveDate>,
    pub state: ActionState,
    pub closed_on: Option<NaiveDate>,
    pub made_on: NaiveDate,
    /// Open, and its day has passed.
    pub overdue: bool,
    /// Whole weeks since it was made.
    pub weeks_open: i64,
}

/// Actions that fulfil a condition over `a`, those that are due first.
pub fn actions(
    db: &Connection,
    today: NaiveDate,
    condition: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Action>> {
    db.all(
        &format!(
            "SELECT a.id, a.person, a.owner, a.text, a.due, a.state, a.closed_on, a.made_on
             FROM action_item a WHERE {condition} ORDER BY a.due IS NULL, a.due, a.made_on, a.id"
        ),
        params,
        |row| {
            let (due, state, made_on): (Option<NaiveDate>, ActionState, NaiveDate) =
                (row.get(4)?, row.get(5)?, row.get(7)?);
            Ok(Action {
                action: row.get(0)?,
                person: row.get(1)?,
                owner: row.get(2)?,
                text: row.get(3)?,
                due,
                state,
                closed_on: row.get(6)?,
                made_on,
                overdue: state == ActionState::Open && due.is_some_and(|due| due < today),
                weeks_open: (today - made_on).num_days().max(0) / 7,
            })
        },
    )
}

/// Somebody's open actions, of both sides.
pub fn open_actions(db: &Connection, person: PersonId, today: NaiveDate) -> Result<Vec<Action>> {
    actions(db, today, "a.person = ?1 AND a.state = 'open'", [person])
}

/// An action as it is taken on in a talk.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NewAction {
    pub owner: Side,
    pub text: String,
    #[serde(default)]
    pub due: Option<NaiveDate>,
}

/// Writes the actions of a talk.
pub fn add_actions(
    act: &Act,
    person: PersonId,
    meeting: Option<MeetingId>,
    on: NaiveDate,
    new: Vec<NewAction>,
) -> Result<Vec<ActionId>> {
    let mut ids = Vec::new();
    for action in new {
        let text = check_text(&action.text)?;
        let id = ActionId(act.world.fresh_uuid());
        act.db.run(
            "INSERT INTO action_item (id, person, owner, text, due, made_on, meeting) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            (id, person, action.owner, text, action.due, on, meeting),
        )?;
        ids.push(id);
    }
    Ok(ids)
}

fn check_text(text: &str) -> Result<String> {
    let text = people::tidy(text);
    let mut problems = Problems::default();
    problems.unless(!text.is_empty(), "text", "text-missing");
    problems.unless(text.chars().count() <= 1000, "text", "text-too-long");
    problems.none()?;
    Ok(text)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AddAction {
    pub person: PersonId,
    pub owner: Side,
    pub text: String,
    #[serde(default)]
    pub due: Option<NaiveDate>,
}

/// Takes on something outside a talk.
pub fn add_action(act: &mut Act, input: AddAction) -> Result<ActionId> {
    people::must_be_here(act.db, input.person, act.world.today())?;
    act.about(About::Person(input.person));
    let new = NewAction { owner: input.owner, text: input.text, due: input.due };
    let ids = add_actions(act, input.person, None, act.world.today(), vec![new])?;
    ids.first().copied().ok_or_else(|| Failure::at("text", "text-missing"))
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ChangeAction {
    pub action: ActionId,
    #[serde(default)]
    pub text: Option<String>,
    /// Left out: stays. Null: no date any more.
    #[serde(default, deserialize_with = "given")]
    #[ts(type = "string | null")]
    pub due: Option<Option<NaiveDate>>,
    #[serde(default)]
    pub owner: Option<Side>,
}

/// Tells a field that is null from one that was left out.
fn given<'de, D: serde::Deserializer<'de>>(from: D) -> std::result::Result<Option<Option<NaiveDate>>, D::Error> {
    Option::<NaiveDate>::deserialize(from).map(Some)
}

/// Corrects an open action: its words, its date, whose it is.
pub fn change_action(act: &mut Act, input: ChangeAction) -> Result<()> {
    let person = must_be_open(act, input.action)?;
    act.about(About::Person(person));
    if let Some(text) = input.text {
        act.db.run("UPDATE action_item SET text = ?2 WHERE id = ?1", (input.action, check_text(&text)?))?;
    }
    if let Some(due) = input.due {
        act.db.run("UPDATE action_item SET due = ?2 WHERE id = ?1", (input.action, due))?;
    }
    if let Some(owner) = input.owner {
        act.db.run("UPDATE action_item SET owner = ?2 WHERE id = ?1", (input.action, owner))?;
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct CloseAction {
    pub action: ActionId,
    /// done or dropped.
    pub outcome: ActionState,
}

/// Closes an action: done, or let go.
pub fn close_action(act: &mut Act, input: CloseAction) -> Result<()> {
    let person = must_be_open(act, input.action)?;
    let mut problems = Problems::default();
    problems.unless(input.outcome != ActionState::Open, "outcome", "action-outcome");
    problems.none()?;
    act.about(About::Person(person));
    act.because(input.outcome.word());
    act.db.run(
        "UPDATE action_item SET state = ?2, closed_on = ?3 WHERE id = ?1",
        (input.action, input.outcome, act.world.today()),
    )?;
    Ok(())
}

fn must_be_open(act: &Act, action: ActionId) -> Result<PersonId> {
    let found = act.db.maybe("SELECT person, state FROM action_item WHERE id = ?1", [action], |row| {
        Ok((row.get(0)?, row.get::<_, ActionState>(1)?))
    })?;
    match found {
        None => Err(Failure::missing("action-gone")),
        Some((person, ActionState::Open)) => Ok(person),
        Some(_) => Err(Failure::refused("action-closed-already")),
    }
}
