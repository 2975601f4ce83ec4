//! Records that go by themselves two years after they ended: absences, and the ledger's memory of them.

use chrono::Months;

use crate::absences::KEPT_MONTHS;
use crate::app::{About, Act, Ask};
use crate::error::Result;
use crate::ledger;
use crate::sql::Sql;
use crate::time::stamp;

/// Absences whose time is over, by id.
pub(super) fn expired_absences(ask: &Ask) -> Result<Vec<String>> {
    let today = ask.world.today();
    let until = today.checked_sub_months(Months::new(KEPT_MONTHS)).unwrap_or(today);
    ask.db.all(
        "SELECT id FROM absence WHERE coalesce(ends_on, review_on, starts_on) < ?1 AND ends_on IS NOT NULL",
        [until],
        |row| row.get(0),
    )
}

/// Removes absences whose two years are over, what hangs on them, and what the ledger remembers of both. It can't be
/// undone: that is what it is for.
pub fn sweep_absences(act: &mut Act, _: ()) -> Result<i64> {
    act.about(About::Settings);
    let expired = expired_absences(&act.ask())?;
    act.because(&expired.len().to_string());
    let mut rows: Vec<(String, String)> = expired.iter().map(|id| ("absence".to_owned(), id.clone())).collect();
    let removed = removed_long_ago(act)?;
    if rows.is_empty() && removed.is_empty() {
        return Ok(0);
    }
    act.db.run("INSERT INTO erasing (why) VALUES ('retention')", [])?;
    // What was decided about an absence goes with it. That protected time was taken stays: it is about a promise.
    act.db.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    for id in &expired {
        for table in ["cover_decision", "backfill"] {
            let hanging = act.db.all(&format!("SELECT id FROM {table} WHERE absence = ?1"), [id], |row| row.get(0))?;
            rows.extend(hanging.into_iter().map(|row: String| (table.to_owned(), row)));
        }
        act.db.run(
            "UPDATE break_glass SET decision = NULL WHERE decision IN (SELECT id FROM cover_decision WHERE absence = ?1)",
            [id],
        )?;
        act.db.run("DELETE FROM cover_decision WHERE absence = ?1", [id])?;
        act.db.run("DELETE FROM backfill WHERE absence = ?1", [id])?;
        act.db.run("DELETE FROM absence WHERE id = ?1", [id])?;
    }
    ledger::blank(act.db, &rows)?;
    ledger::blank(act.db, &removed)?;
    act.db.run("DELETE FROM erasing", [])?;
    Ok(expired.len() as i64)
}

/// Absences that are in the ledger only, because they were taken back, for as long as one that stands is kept.
fn removed_long_ago(act: &Act) -> Result<Vec<(String, String)>> {
    let now = act.world.now();
    let until = now.checked_sub_months(Months::new(KEPT_MONTHS)).unwrap_or(now);
    act.db.all(
        "SELECT c.tab, c.row FROM change c JOIN act a ON a.id = c.act
         WHERE c.tab = 'absence' AND c.blanked = 0 AND c.row NOT IN (SELECT id FROM absence)
         GROUP BY c.row HAVING max(a.at) <= ?1",
        [stamp(until)],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
