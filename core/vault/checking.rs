//! Looking the whole vault over: whether every page, every reference, every search entry and every remembered change is
//! as it should be.
//!
//! What an opening notices is little: a page that nobody reads may be damaged for years. So this reads all of it. Pages
//! come first, because nothing else can be said of a file of which a part can't be read.

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::Vault;
use crate::error::{Failure, Result};
use crate::ledger;
use crate::sql::Sql;

words! {
    /// What is looked at.
    Part {
        /// Every page of the file opens with the key, and is as it was written.
        Pages = "pages",
        /// Tables and indexes agree.
        Tables = "tables",
        /// What points to something points to something that is there.
        References = "references",
        /// What can be found is what is there.
        Search = "search",
        /// Every row is as its last recorded change left it.
        History = "history",
        /// The record of promises: signatures, order, contents, and the tables worked out from it.
        Promises = "promises",
        /// HR's record of cases: signatures, order, contents, and the list worked out from it.
        Cases = "cases",
    }
    /// What was found.
    Verdict {
        Sound = "sound",
        Faulty = "faulty",
        /// It could not be looked at: an earlier part must be mended first, or the vault is open for reading only.
        NotLooked = "not_looked",
    }
}

/// One part of the vault, and how it is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PartChecked {
    pub part: Part,
    pub verdict: Verdict,
    /// How many pages, rows or entries are not as they should be.
    pub faults: i64,
}

impl PartChecked {
    /// What a look at a part says: so many faults, or that it met a page it can't read.
    pub fn of(part: Part, looked: Result<i64>) -> Result<PartChecked> {
        let faults = match looked {
            Ok(faults) => faults,
            Err(Failure::Broken { message, .. }) if message.key == "failure-damaged" => 1,
            Err(failure) => return Err(failure),
        };
        Ok(PartChecked { part, verdict: if faults == 0 { Verdict::Sound } else { Verdict::Faulty }, faults })
    }

    pub fn not_looked(part: Part) -> PartChecked {
        PartChecked { part, verdict: Verdict::NotLooked, faults: 0 }
    }
}

/// Looks at one part of the file; answers how many faults it has.
type Look = fn(&Connection) -> Result<i64>;

impl Vault {
    /// Reads everything. The record of promises is looked at by its own feature; see [`crate::door::check`].
    pub fn check(&self) -> Result<Vec<PartChecked>> {
        let db = &self.db;
        if !self.read_only {
            // Pages that are only in the journal yet would be taken for missing.
            db.pragma(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
        }
        let pages = PartChecked::of(Part::Pages, damaged_pages(db))?;
        let readable = pages.verdict == Verdict::Sound;
        let mut parts = vec![pages];
        let looks: [(Part, Look); 4] = [
            (Part::Tables, disagreements),
            (Part::References, dangling),
            (Part::Search, search_faults),
            (Part::History, ledger::differences),
        ];
        for (part, look) in looks {
            // The index is looked at by writing a word to it, which a vault that is open for reading can't.
            let can_look = readable && !(part == Part::Search && self.read_only);
            parts.push(if can_look { PartChecked::of(part, look(db))? } else { PartChecked::not_looked(part) });
        }
        Ok(parts)
    }

    /// Works the search index out again from what it is an index of.
    pub fn mend_search(&self) -> Result<()> {
        self.db.execute_batch("INSERT INTO search_index (search_index) VALUES ('rebuild')")?;
        Ok(())
    }
}

/// Pages whose seal is broken, however little they are used.
fn damaged_pages(db: &Connection) -> Result<i64> {
    Ok(db.all("PRAGMA cipher_integrity_check", [], |row| row.get::<_, String>(0))?.len() as i64)
}

fn disagreements(db: &Connection) -> Result<i64> {
    let said = db.all("PRAGMA integrity_check", [], |row| row.get::<_, String>(0))?;
    Ok(said.iter().filter(|line| *line != "ok").count() as i64)
}

fn dangling(db: &Connection) -> Result<i64> {
    Ok(db.all("PRAGMA foreign_key_check", [], |_| Ok(()))?.len() as i64)
}

fn search_faults(db: &Connection) -> Result<i64> {
    db.execute_batch("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")?;
    Ok(0)
}
