//! Changing something "from a day on" in a table of rows with valid time.

use chrono::NaiveDate;

use crate::app::Act;
use crate::error::Result;
use crate::id::PersonId;
use crate::sql::Sql;
use crate::time::plus_days;

/// Makes room for a row that begins on `from`: the row that held until then ends the day before, one that began on the
/// same day gives way. Answers the last day of the new row: the day before the next one begins, or none.
///
/// `only` narrows the rows, such as to substantive assignments.
pub fn make_room(act: &Act, table: &str, person: PersonId, from: NaiveDate, only: &str) -> Result<Option<NaiveDate>> {
    act.db.run(&format!("DELETE FROM {table} WHERE person = ?1 AND valid_from = ?2 AND {only}"), (person, from))?;
    act.db.run(
        &format!(
            "UPDATE {table} SET valid_to = ?3
             WHERE person = ?1 AND valid_from < ?2 AND (valid_to IS NULL OR valid_to >= ?2) AND {only}"
        ),
        (person, from, plus_days(from, -1)),
    )?;
    let next: Option<NaiveDate> = act.db.one(
        &format!("SELECT min(valid_from) FROM {table} WHERE person = ?1 AND valid_from > ?2 AND {only}"),
        (person, from),
        |row| row.get(0),
    )?;
    // Nothing goes on after a last day that is known already.
    let last_day: Option<NaiveDate> = act.db.one(
        "SELECT min(valid_to) FROM employment WHERE person = ?1 AND ended_by_leaving = 1 AND valid_to >= ?2",
        (person, from),
        |row| row.get(0),
    )?;
    let before_next = next.map(|next| plus_days(next, -1));
    Ok(before_next.into_iter().chain(last_day).min())
}

/// Ends everything of a person that holds on a day, on that day. What would have begun later does not begin.
pub fn end_all(act: &Act, table: &str, person: PersonId, on: NaiveDate) -> Result<()> {
    act.db.run(&format!("DELETE FROM {table} WHERE person = ?1 AND valid_from > ?2"), (person, on))?;
    act.db.run(
        &format!("UPDATE {table} SET valid_to = ?2 WHERE person = ?1 AND (valid_to IS NULL OR valid_to > ?2)"),
        (person, on),
    )?;
    Ok(())
}
