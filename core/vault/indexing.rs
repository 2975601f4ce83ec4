//! What can be found, and the triggers that keep it so.
//!
//! Each source is a table whose rows have something to say. The database itself copies that into `search_entry` and the
//! full-text index, under every act and every undo. **Working notes are not in this list, and must never be.**

use rusqlite::Connection;

use crate::error::Result;
use crate::sql::Sql;

/// A table whose rows can be found. The expressions are SQL over a row called `NEW`.
struct Source {
    table: &'static str,
    person: &'static str,
    said: &'static str,
    body: &'static str,
}

const SOURCES: &[Source] = &[
    Source {
        table: "person",
        person: "NEW.id",
        said: "''",
        body: "trim(NEW.name || ' ' || NEW.preferred_name || ' ' || NEW.employee_number)",
    },
    Source {
        table: "meeting",
        person: "NEW.person",
        said: "coalesce(NEW.closed_on, NEW.planned_for)",
        body: "NEW.shared_note",
    },
    Source { table: "agenda_item", person: "NEW.person", said: "NEW.raised_on", body: "NEW.text" },
    Source {
        table: "commitment",
        person: "NEW.person",
        said: "NEW.promised_on",
        body: "CASE NEW.said WHEN 'mistaken' THEN '' ELSE NEW.what END",
    },
    Source {
        table: "evaluation",
        person: "NEW.person",
        said: "NEW.day",
        // A check stays sealed until the person's own view is in.
        body: "CASE WHEN NEW.self_wanted = 1 AND NEW.self_on IS NULL THEN '' ELSE trim(NEW.good || ' ' || NEW.try_next) END",
    },
    Source {
        table: "coaching_action",
        person: "NEW.person",
        said: "NEW.opened_on",
        body: "trim(NEW.goal || ' ' || NEW.behaviour)",
    },
    // What somebody wants and what was seen of their work may be found. What anybody rated never is.
    Source {
        table: "ambition",
        person: "NEW.person",
        said: "NEW.said_on",
        body: "trim(NEW.where_to || ' ' || NEW.words)",
    },
    Source {
        table: "case_event",
        person: "(SELECT c.person FROM career_case c WHERE c.id = NEW.career_case)",
        said: "NEW.happened",
        body: "CASE WHEN NEW.kind IN ('interest', 'evidence') THEN NEW.event ->> '$.content.words' ELSE '' END",
    },
    Source { table: "action_item", person: "NEW.person", said: "NEW.made_on", body: "NEW.text" },
];

/// Takes the indexing triggers away for a migration.
pub fn stop(db: &Connection) -> Result<()> {
    let triggers = db.all(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'",
        [],
        |row| row.get::<_, String>(0),
    )?;
    for trigger in triggers {
        db.execute_batch(&format!("DROP TRIGGER \"{trigger}\""))?;
    }
    Ok(())
}

/// Puts the indexing triggers on every source that exists, and on the entries themselves.
pub fn start(db: &Connection) -> Result<()> {
    // The index is told the old words before an entry goes, as an external-content table needs it. An entry is never
    // edited in place: an update by an unindexed column would scan the whole index.
    db.execute_batch(
        "CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry
         BEGIN INSERT INTO search_index (rowid, folded) VALUES (NEW.entry, NEW.folded); END;
         CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry
         BEGIN INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', OLD.entry, OLD.folded); END;",
    )?;
    for Source { table, person, said, body } in SOURCES {
        let old_body = body.replace("NEW.", "OLD.");
        let add = format!(
            "INSERT INTO search_entry (source, row, person, said, body, folded)
             SELECT '{table}', NEW.id, {person}, {said}, {body}, fold({body}) WHERE {body} <> ''"
        );
        let remove = format!("DELETE FROM search_entry WHERE source = '{table}' AND row = OLD.id");
        let old_said = said.replace("NEW.", "OLD.");
        db.execute_batch(&format!(
            "CREATE TRIGGER search_{table}_added AFTER INSERT ON {table} BEGIN {add}; END;
             CREATE TRIGGER search_{table}_edited AFTER UPDATE ON {table}
             WHEN {old_body} IS NOT {body} OR {old_said} IS NOT {said} BEGIN {remove}; {add}; END;
             CREATE TRIGGER search_{table}_removed AFTER DELETE ON {table} BEGIN {remove}; END;"
        ))?;
    }
    Ok(())
}
