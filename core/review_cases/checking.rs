//! HR's own log, checked as a whole: whoever relies on what HR said must be able to see that nobody wrote over it, HR
//! included.
//!
//! The chain tells of entries that were altered, removed or put in (SAFETY 2). Beside it stand what the entries say, which
//! must be what was signed, and the list of cases, which must be what the entries say. A case whose time is over has no
//! contents any more: its chain still verifies.

use rusqlite::Connection;
use rusqlite::types::Value;

use super::case::{Case, ReviewStage};
use super::keeping::{COLUMNS, events_of, row_of, unreadable_in};
use crate::app::Ask;
use crate::commitments::log::following::{Begun, anchors};
use crate::commitments::log::{Link, LogId, verify_chain};
use crate::commitments::{LogCheck, read_begun, told_clock, told_fault};
use crate::error::{Failure, Message, Result};
use crate::id::ReviewCaseId;
use crate::sql::Sql;

/// Checks every log of cases of this vault from its first entry to its last, then what the screens show of them.
pub fn check_log(ask: &Ask, _: ()) -> Result<LogCheck> {
    let mut check = LogCheck::unread();
    if let Some((sentence, at)) = find_wrong(ask.db, &mut check)? {
        return Ok(LogCheck { sound: false, sentence, at, ..check });
    }
    check.sentence = Message::new("log-sound").with("count", check.entries);
    Ok(check)
}

/// What is wrong, and the entry it is at, where there is one.
type Wrong = (Message, Option<String>);

fn find_wrong(db: &Connection, check: &mut LogCheck) -> Result<Option<Wrong>> {
    let anchors = anchors(&begun(db)?, &[]);
    check.logs = anchors.len() as i64;
    for anchor in &anchors {
        let links = links_of(db, anchor.log)?;
        check.entries += links.len() as i64;
        match verify_chain(links, anchor) {
            Ok(verified) => {
                check.notes.extend(verified.clock_went_back.into_iter().map(told_clock));
            }
            Err(fault) => {
                let (key, seq) = told_fault(fault);
                return Ok(Some(at_number(key, seq.cast_signed(), format!("{}:{seq}", anchor.log))));
            }
        }
    }
    let there: i64 = db.one("SELECT count(*) FROM case_entry", [], |row| row.get(0))?;
    if there != check.entries {
        return Ok(Some((Message::new("log-stray"), None)));
    }
    wrong_in_cases(db)
}

fn at_number(key: &str, number: i64, entry: String) -> Wrong {
    (Message::new(key).with("number", number), Some(entry))
}

/// The logs of cases of this vault, in the order in which they were begun.
fn begun(db: &Connection) -> Result<Vec<Begun>> {
    let logs = db.all(
        "SELECT l.id, d.public_key, e.header FROM case_log l JOIN device d ON d.id = l.device
         LEFT JOIN case_entry e ON e.log = l.id AND e.seq = 1
         ORDER BY (SELECT min(f.entry) FROM case_entry f WHERE f.log = l.id)",
        [],
        read_begun,
    )?;
    logs.into_iter().map(|log| log.ok_or_else(|| Failure::broken("failure-damaged", "log of cases"))).collect()
}

fn links_of(db: &Connection, log: LogId) -> Result<Vec<Link>> {
    db.all("SELECT header, hash, signature FROM case_entry WHERE log = ?1 ORDER BY seq", [log.to_string()], |row| {
        Ok(Link { header: row.get(0)?, hash: row.get(1)?, signature: row.get(2)? })
    })
}

/// Contents that are gone or were replaced, and cases that the list shows otherwise than their entries say.
fn wrong_in_cases(db: &Connection) -> Result<Option<Wrong>> {
    let sql = format!("SELECT id, {COLUMNS} FROM review_case WHERE stage <> ?1 ORDER BY id");
    let cases = db.all(&sql, [ReviewStage::Expired], |row| {
        let columns =
            (1..=COLUMNS.split(',').count()).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()?;
        Ok((row.get::<_, ReviewCaseId>(0)?, columns))
    })?;
    for (id, columns) in cases {
        if let Some((entry, number)) = unreadable_in(db, id)? {
            return Ok(Some(at_number("log-content", number, entry)));
        }
        let told = Case::of(&events_of(db, id)?).map(|case| row_of(&case));
        if told.as_ref().is_none_or(|told| *told != columns) {
            return Ok(Some((Message::new("log-tables-differ"), None)));
        }
    }
    Ok(None)
}
