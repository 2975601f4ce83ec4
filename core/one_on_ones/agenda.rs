//! The agenda: what either side wants to talk about. It hangs on the pair, so it waits for the next talk, whenever that is.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ItemState, Side};
use crate::app::{About, Act};
use crate::error::{Failure, Problems, Result};
use crate::id::{AgendaItemId, MeetingId, PersonId};
use crate::people;
use crate::sql::Sql;

/// How often an item may be carried before both are told.
pub const CARRIED_TOO_OFTEN: i64 = 3;

/// Something to talk about.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    pub item: AgendaItemId,
    pub raised_by: Side,
    pub raised_on: NaiveDate,
    pub text: String,
    /// How many talks ended without it.
    pub carried: i64,
    pub parked_until: Option<NaiveDate>,
    pub state: ItemState,
}

/// What waits to be talked about on a day, oldest first. A parked item waits again from its day on.
pub fn waiting(db: &Connection, person: PersonId, today: NaiveDate) -> Result<Vec<AgendaItem>> {
    items(db, "i.person = ?1 AND (i.state = 'open' OR i.state = 'parked' AND i.parked_until <= ?2)", (person, today))
}

/// Everything that is not settled, parked items too.
pub fn unsettled(db: &Connection, person: PersonId) -> Result<Vec<AgendaItem>> {
    items(db, "i.person = ?1 AND i.state IN ('open', 'parked')", [person])
}

fn items(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<AgendaItem>> {
    db.all(
        &format!(
            "SELECT i.id, i.raised_by, i.raised_on, i.text,
                    (SELECT count(*) FROM agenda_carry c WHERE c.item = i.id), i.parked_until, i.state
             FROM agenda_item i WHERE {condition} ORDER BY i.raised_on, i.id"
        ),
        params,
        |row| {
            Ok(AgendaItem {
                item: row.get(0)?,
                raised_by: row.get(1)?,
                raised_on: row.get(2)?,
                text: row.get(3)?,
                carried: row.get(4)?,
                parked_until: row.get(5)?,
                state: row.get(6)?,
            })
        },
    )
}

#[derive(Debug, Deserialize, TS)]
pub struct Raise {
    pub person: PersonId,
    pub by: Side,
    pub text: String,
}

/// Puts something on the agenda of a pair.
pub fn raise(act: &mut Act, input: Raise) -> Result<AgendaItemId> {
    people::must_be_here(act.db, input.person, act.world.today())?;
    act.about(About::Person(input.person));
    put_on_agenda(act, input.person, input.by, act.world.today(), &input.text, None)
}

pub fn put_on_agenda(
    act: &Act,
    person: PersonId,
    by: Side,
    on: NaiveDate,
    text: &str,
    meeting: Option<MeetingId>,
) -> Result<AgendaItemId> {
    let text = people::tidy(text);
    let mut problems = Problems::default();
    problems.unless(!text.is_empty(), "text", "text-missing");
    problems.unless(text.chars().count() <= 1000, "text", "text-too-long");
    problems.none()?;
    let id = AgendaItemId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO agenda_item (id, person, raised_by, raised_on, text, meeting) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (id, person, by, on, text, meeting),
    )?;
    Ok(id)
}

/// At the end of a talk: every item that waited and was not settled is carried to the next.
pub fn carry_over(act: &Act, person: PersonId, meeting: MeetingId, held_on: NaiveDate) -> Result<()> {
    for item in waiting(act.db, person, held_on)?.iter().filter(|item| item.raised_on <= held_on) {
        act.db.run(
            "INSERT INTO agenda_carry (id, item, meeting) VALUES (?1, ?2, ?3)",
            (act.world.fresh_uuid().to_string(), item.item, meeting),
        )?;
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Settle {
    pub item: AgendaItemId,
    pub outcome: ItemState,
    /// For a parked item: the day from which it waits again.
    #[serde(default)]
    pub until: Option<NaiveDate>,
}

/// Says what became of an item: talked about, parked until a day, withdrawn, or open again.
pub fn settle(act: &mut Act, input: Settle) -> Result<()> {
    let person = act.db.maybe("SELECT person FROM agenda_item WHERE id = ?1", [input.item], |row| row.get(0))?;
    let person: PersonId = person.ok_or_else(|| Failure::missing("agenda-item-gone"))?;
    let parked = input.outcome == ItemState::Parked;
    let mut problems = Problems::default();
    let later = input.until.is_some_and(|until| until > act.world.today());
    problems.unless(!parked || later, "until", "park-needs-later-day");
    problems.unless(input.outcome != ItemState::Became, "outcome", "agenda-outcome");
    problems.none()?;
    act.about(About::Person(person));
    act.because(input.outcome.word());
    let settled = matches!(input.outcome, ItemState::Discussed | ItemState::Withdrawn).then(|| act.world.today());
    act.db.run(
        "UPDATE agenda_item SET state = ?2, parked_until = ?3, settled_on = ?4 WHERE id = ?1",
        (input.item, input.outcome, input.until.filter(|_| parked), settled),
    )?;
    Ok(())
}
