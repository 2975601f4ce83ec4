//! Undo of what the log holds. An entry is never taken out: for ten minutes an undo adds "entered by mistake", which is
//! shown struck through. After that the record is corrected by what comes next, and the refusal says how.

use chrono::{TimeDelta, Utc};

use super::events::{Event, EventKind, Remark};
use super::keeping::{enter, read_json};
use crate::app::Act;
use crate::error::{Failure, Message, Result, word};
use crate::history::MISTAKE_MINUTES;
use crate::id::{ActId, CommitmentId, PersonId};
use crate::sql::Sql;
use crate::time::unstamp;

struct Written {
    id: String,
    entry: i64,
    commitment: CommitmentId,
    person: PersonId,
    event: Event,
}

/// Adds "entered by mistake" for every entry that an act wrote. Does nothing for an act that wrote none.
pub fn take_back(act: &mut Act, chosen: ActId) -> Result<()> {
    let rows = act.db.all(
        "SELECT v.id, v.entry, v.commitment, c.person, v.event FROM promise_entry e
         JOIN commitment_event v ON v.entry = e.entry JOIN commitment c ON c.id = v.commitment
         WHERE e.act = ?1 ORDER BY e.entry DESC",
        [chosen],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get::<_, String>(4)?)),
    )?;
    let mut written = Vec::new();
    for (id, entry, commitment, person, event) in rows {
        written.push(Written { id, entry, commitment, person, event: read_json(&event)? });
    }
    let Some(first) = written.first() else { return Ok(()) };
    if first.event.kind() == EventKind::EnteredByMistake {
        return Err(Failure::refused("undo-promise-again"));
    }
    must_be_recent(act, chosen, first)?;
    for one in &written {
        must_be_last(act, one)?;
        let mistake = Event::EnteredByMistake(Remark { words: String::new() });
        enter(act, one.person, one.commitment, act.world.today(), &mistake, Some(&one.id))?;
    }
    Ok(())
}

fn must_be_recent(act: &Act, chosen: ActId, written: &Written) -> Result<()> {
    let at = act.db.one("SELECT at FROM act WHERE id = ?1", [chosen], |row| row.get::<_, String>(0))?;
    if is_recent(&at, act.world.now()) {
        return Ok(());
    }
    let way_out = match written.event.kind() {
        EventKind::Stated | EventKind::Restated => "undo-promise-let-go",
        EventKind::Postponed => "undo-promise-move",
        EventKind::ClaimedKept | EventKind::PartlyKept => "undo-promise-confirm",
        EventKind::Reversed => "undo-promise-restore",
        EventKind::Withdrawn | EventKind::Broken | EventKind::Superseded => "undo-promise-repair",
        _ => "undo-promise-correct",
    };
    Err(Failure::Refused(Message::new("undo-promise-late").with("how", word(way_out))))
}

/// Whether an act is young enough for its entries to be called a mistake.
fn is_recent(at: &str, now: chrono::DateTime<Utc>) -> bool {
    // A clock that was set back makes no old entry young.
    (TimeDelta::zero()..=TimeDelta::minutes(MISTAKE_MINUTES)).contains(&(now - unstamp(at)))
}

/// What was built upon it since would hang in the air.
fn must_be_last(act: &Act, written: &Written) -> Result<()> {
    let later = act.db.maybe(
        "SELECT 1 FROM commitment_event v WHERE v.commitment = ?1 AND v.entry > ?2
           AND v.kind <> 'entered_by_mistake'
           AND NOT EXISTS (SELECT 1 FROM commitment_event m WHERE m.names = v.id AND m.kind = 'entered_by_mistake')",
        (written.commitment, written.entry),
        |_| Ok(()),
    )?;
    // Another promise may have ended because this one was made.
    let replaces = act.db.maybe(
        "SELECT 1 FROM commitment_event v WHERE v.kind = 'superseded' AND v.event ->> '$.content.by' = ?1
           AND NOT EXISTS (SELECT 1 FROM commitment_event m WHERE m.names = v.id AND m.kind = 'entered_by_mistake')",
        [written.commitment.to_string()],
        |_| Ok(()),
    )?;
    let made = written.event.kind() == EventKind::Stated;
    if later.is_some() || (made && replaces.is_some()) { Err(Failure::refused("undo-changed-since")) } else { Ok(()) }
}
