//! What people are called: the name they prefer, else their first name; the full name where two would be called alike.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::error::{Failure, Result};
use crate::id::PersonId;
use crate::sql::Sql;

/// The short name by itself, without looking whether somebody else has it.
pub fn called<'a>(name: &'a str, preferred: &'a str) -> &'a str {
    if preferred.is_empty() { name.split_whitespace().next().unwrap_or(name) } else { preferred }
}

/// A person's full name, as it stands on paper.
pub fn full_name(db: &Connection, person: PersonId) -> Result<String> {
    let name = db.maybe("SELECT name FROM person WHERE id = ?1", [person], |row| row.get(0))?;
    name.ok_or_else(|| Failure::missing("person-gone"))
}

/// What a person is called in a sentence; '' where they are gone.
pub fn name_of(db: &Connection, person: PersonId) -> Result<String> {
    let found = db.maybe("SELECT name, preferred_name FROM person WHERE id = ?1", [person], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let Some((name, preferred)) = found else { return Ok(String::new()) };
    let short = called(&name, &preferred);
    let namesake = db.maybe(
        "SELECT 1 FROM person
         WHERE id <> ?1 AND (preferred_name = ?2 OR (preferred_name = '' AND (name = ?2 OR substr(name, 1, length(?2) + 1) = ?2 || ' ')))
         LIMIT 1",
        (person, short),
        |_| Ok(()),
    )?;
    Ok(if namesake.is_some() { name } else { short.to_owned() })
}

/// What everybody is called, worked out once for a whole list.
pub struct Names(HashMap<PersonId, String>);

impl Names {
    pub fn read(db: &Connection) -> Result<Names> {
        let rows = db.all("SELECT id, name, preferred_name FROM person", [], |row| {
            Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        let mut bearers: HashMap<&str, usize> = HashMap::new();
        for (_, name, preferred) in &rows {
            *bearers.entry(called(name, preferred)).or_default() += 1;
        }
        let names = rows.iter().map(|(id, name, preferred)| {
            let short = called(name, preferred);
            let alone = bearers.get(short).is_none_or(|count| *count < 2);
            (*id, if alone { short.to_owned() } else { name.clone() })
        });
        Ok(Names(names.collect()))
    }

    pub fn of(&self, person: PersonId) -> String {
        self.0.get(&person).cloned().unwrap_or_default()
    }
}
