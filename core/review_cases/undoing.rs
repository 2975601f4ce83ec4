//! Undo of what HR's log holds: an entry is never taken out. For ten minutes, and as long as it has not left in a return
//! file, an undo adds "entered by mistake"; it is shown struck through.

use chrono::TimeDelta;

use super::events::{ReviewEvent, ReviewEventKind, ReviewSilent};
use super::keeping::enter;
use crate::app::Act;
use crate::error::{Failure, Result};
use crate::history::MISTAKE_MINUTES;
use crate::id::{ActId, ReviewCaseId};
use crate::sql::Sql;
use crate::time::unstamp;

/// Adds "entered by mistake" for every entry that an act wrote. Does nothing for an act that wrote none.
pub fn take_back(act: &mut Act, chosen: ActId) -> Result<()> {
    let written = act.db.all(
        "SELECT e.id, e.entry, e.review_case, e.kind FROM case_entry e
         WHERE e.act = ?1 AND e.review_case IS NOT NULL ORDER BY e.entry DESC",
        [chosen],
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, ReviewCaseId>(2)?,
                row.get::<_, String>(3)?,
            ))
        },
    )?;
    let Some((_, newest, ..)) = written.first() else { return Ok(()) };
    let newest = *newest;
    if written.iter().any(|(.., kind)| kind == ReviewEventKind::EnteredByMistake.word()) {
        return Err(Failure::refused("undo-promise-again"));
    }
    let at = act.db.one("SELECT at FROM act WHERE id = ?1", [chosen], |row| row.get::<_, String>(0))?;
    // A clock that was set back makes no old entry young.
    if !(TimeDelta::zero()..=TimeDelta::minutes(MISTAKE_MINUTES)).contains(&(act.world.now() - unstamp(&at))) {
        return Err(Failure::refused("undo-case-late"));
    }
    for (id, _, case, _) in &written {
        let sent = act.db.maybe("SELECT 1 FROM case_sent WHERE id = ?1", [id], |_| Ok(()))?;
        let later = act.db.maybe(
            "SELECT 1 FROM case_entry e WHERE e.review_case = ?1 AND e.entry > ?2 AND e.act <> ?3
               AND e.kind <> 'case_entered_by_mistake' AND NOT EXISTS (
                   SELECT 1 FROM case_entry m WHERE m.review_case = ?1 AND m.names = e.id AND m.kind = 'case_entered_by_mistake')",
            (case, newest, act.id),
            |_| Ok(()),
        )?;
        if sent.is_some() || later.is_some() {
            return Err(Failure::refused(if sent.is_some() { "undo-sent" } else { "undo-changed-since" }));
        }
        let mistake = ReviewEvent::EnteredByMistake(ReviewSilent { words: String::new() });
        enter(act, *case, act.world.today(), &mistake, Some(id))?;
    }
    Ok(())
}
