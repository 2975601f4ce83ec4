//! When the time of a sheet is over: what another leader asked, and how it was scored here, is not kept for ever.

use super::sending::OPENS_FOR;
use crate::app::Act;
use crate::error::Result;
use crate::ledger;
use crate::sql::Sql;
use crate::time::plus_days;

/// Erases sheets that nobody can send back any more, with what the ledger remembers of them. Answers how many there were.
pub fn sweep_sheets(act: &Act) -> Result<i64> {
    let over = act.db.all(
        "SELECT id FROM calibration_sheet WHERE answer_by < ?1",
        [plus_days(act.world.today(), -OPENS_FOR)],
        |row| Ok(("calibration_sheet".to_owned(), row.get::<_, String>(0)?)),
    )?;
    if over.is_empty() {
        return Ok(0);
    }
    act.db.run("INSERT INTO erasing (why) VALUES ('expired sheet')", [])?;
    for (_, sheet) in &over {
        act.db.run("DELETE FROM calibration_sheet WHERE id = ?1", [sheet])?;
    }
    ledger::blank(act.db, &over)?;
    act.db.run("DELETE FROM erasing", [])?;
    Ok(over.len() as i64)
}
