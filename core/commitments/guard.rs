//! What an employer writes holds no health word and no other person's name (R9). The core refuses it, says why, and
//! offers the code instead. What the employee says is only looked at when they ask, and never refused.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::terms::{Party, Terms};
use super::wording::{Changes, Finding, Kind, Language, Lists, Name, Section, check};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::fold::fold;
use crate::id::PersonId;
use crate::people::tidy;
use crate::sql::Sql;

/// The longest single text of a promise, in letters.
const LONGEST: usize = 1000;

/// Looks at what an employer writes about one person.
pub(super) struct Guard {
    names: Vec<Name>,
    lists: Arc<Lists>,
}

impl Guard {
    /// Everybody of the vault may not be named but the person themselves and those who stand in structured fields.
    pub fn of(db: &Connection, person: PersonId, parties: &[&Party]) -> Result<Guard> {
        let allowed = |id: PersonId| id == person || parties.iter().any(|party| party.person == Some(id));
        let mut names = db.all("SELECT id, name, preferred_name FROM person", [], |row| {
            let (full, preferred): (String, String) = (row.get(1)?, row.get(2)?);
            let may = allowed(row.get(0)?);
            Ok(if may { Name::allowed(&full, &preferred) } else { Name::other(&full, &preferred) })
        })?;
        let teams =
            db.all("SELECT name FROM team UNION SELECT name FROM position", [], |row| row.get::<_, String>(0))?;
        names.extend(teams.iter().map(|name| Name::allowed_phrase(name)));
        Ok(Guard { names, lists: lists(db)? })
    }

    /// Notes a problem at the field where the text can't stand as it is.
    pub fn check(&self, problems: &mut Problems, field: &str, text: &str) {
        problems.unless(text.chars().count() <= LONGEST, field, "text-too-long");
        if let Some(found) = check(text, &self.names, &self.lists).first() {
            problems.unless_with(false, field, refusal(found));
        }
    }

    /// All that an employer writes in the terms of a promise.
    pub fn check_terms(&self, problems: &mut Problems, terms: &Terms) {
        self.check(problems, "what", &terms.what);
        self.check(problems, "howKnown", &terms.how_known);
        for (at, condition) in terms.conditions.iter().enumerate() {
            self.check(problems, &format!("conditions.{at}.words"), &condition.words);
        }
        if let Some(opening) = &terms.opening {
            self.check(problems, "opening", &opening.position);
        }
    }
}

/// Notes a problem where what an employer writes about somebody holds a health word or another person's name (R9).
pub fn check_words(db: &Connection, problems: &mut Problems, person: PersonId, field: &str, text: &str) -> Result<()> {
    Guard::of(db, person, &[])?.check(problems, field, text);
    Ok(())
}

/// A name in a structured field says who somebody is, and nothing about their health.
pub fn check_health(db: &Connection, problems: &mut Problems, field: &str, text: &str) -> Result<()> {
    if let Some(found) = check(text, &[], &*lists(db)?).first() {
        problems.unless_with(false, field, refusal(found));
    }
    Ok(())
}

fn refusal(found: &Finding) -> Message {
    let key = match found.kind {
        Kind::Health => "wording-health-refused",
        Kind::Person => "wording-person-refused",
    };
    Message::new(key).with("word", found.word.as_str())
}

/// The lists as this center has them. They take a millisecond to make, and change hardly ever: they are made once.
fn lists(db: &Connection) -> Result<Arc<Lists>> {
    static MADE: Mutex<Option<(Changes, Arc<Lists>)>> = Mutex::new(None);
    let changes = changes(db)?;
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((known, lists)) = made.as_ref()
        && *known == changes
    {
        return Ok(lists.clone());
    }
    let lists = Arc::new(Lists::new(&changes));
    *made = Some((changes, lists.clone()));
    Ok(lists)
}

fn changes(db: &Connection) -> Result<Changes> {
    let rows = db.all("SELECT list, entry, added FROM wording_change ORDER BY id", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?))
    })?;
    let mut changes = Changes::default();
    for (list, entry, added) in rows {
        let place = match (list.as_str(), added) {
            ("health", true) => &mut changes.health_added,
            ("health", false) => &mut changes.health_removed,
            ("innocent", true) => &mut changes.innocent_added,
            ("innocent", false) => &mut changes.innocent_removed,
            (_, true) => &mut changes.names_added,
            (_, false) => &mut changes.names_removed,
        };
        place.push(entry);
    }
    Ok(changes)
}

#[derive(Debug, Deserialize, TS)]
pub struct OwnWords {
    pub text: String,
}

words! {
    /// What was noticed in somebody's own words.
    WordingKind { Health = "health", Person = "person" }
}

/// A place in the employee's own words that they may want to think about.
#[derive(Debug, Serialize, TS)]
pub struct WordingFinding {
    pub kind: WordingKind,
    pub word: String,
    pub message: Message,
}

/// What the employee's own words hold. The screen tells them; they decide.
pub fn warn(ask: &Ask, input: OwnWords) -> Result<Vec<WordingFinding>> {
    if input.text.chars().count() > 4 * LONGEST {
        return Err(Failure::at("text", "text-too-long"));
    }
    let names = ask.db.all("SELECT name, preferred_name FROM person", [], |row| {
        Ok(Name::other(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?))
    })?;
    let found = check(&input.text, &names, &*lists(ask.db)?);
    Ok(found
        .into_iter()
        .map(|finding| {
            let (kind, key) = match finding.kind {
                Kind::Health => (WordingKind::Health, "wording-own-health-warning"),
                Kind::Person => (WordingKind::Person, "wording-own-person-warning"),
            };
            let message = Message::new(key).with("word", finding.word.as_str());
            WordingFinding { kind, word: finding.word, message }
        })
        .collect())
}

/// The words of one list in one language, as delivered.
#[derive(Debug, Serialize, TS)]
pub struct WordList {
    pub section: Section,
    pub language: Language,
    pub entries: Vec<String>,
}

/// The lists of words that are refused.
#[derive(Debug, Serialize, TS)]
pub struct WordLists {
    /// As delivered.
    pub lists: Vec<WordList>,
    /// What this center added to them and took out.
    pub changes: Changes,
}

/// The lists as delivered, and what was changed here.
pub fn word_lists(ask: &Ask, _: ()) -> Result<WordLists> {
    let mut lists = Vec::new();
    for section in [Section::Health, Section::Innocent, Section::Names] {
        for language in Language::ALL {
            let entries = Lists::delivered(language, section).into_iter().map(str::to_owned).collect();
            lists.push(WordList { section, language, entries });
        }
    }
    Ok(WordLists { lists, changes: changes(ask.db)? })
}

#[derive(Debug, Deserialize, TS)]
pub struct ChangeWords {
    /// All that differs from the delivered lists from now on.
    pub changes: Changes,
}

/// Changes the lists. What was refused or let through before stays as it is.
pub fn change_words(act: &mut Act, input: ChangeWords) -> Result<()> {
    let wanted = rows_of(&input.changes);
    let known: HashMap<String, bool> = act
        .db
        .all("SELECT id, added FROM wording_change", [], |row| Ok((row.get(0)?, row.get(1)?)))?
        .into_iter()
        .collect();
    let mut problems = Problems::default();
    for entry in
        input.changes.health_added.iter().chain(&input.changes.innocent_added).chain(&input.changes.names_added)
    {
        problems.unless(Lists::is_entry(entry) && entry.chars().count() <= 60, "entry", "wording-not-an-entry");
    }
    problems.unless(wanted.len() <= 2_000, "entry", "wording-too-many");
    problems.none()?;
    act.about(About::Settings);
    for id in known.keys().filter(|id| !wanted.contains_key(*id)) {
        act.db.run("DELETE FROM wording_change WHERE id = ?1", [id])?;
    }
    for (id, (list, entry, added)) in &wanted {
        if known.get(id) != Some(added) {
            act.db.run(
                "INSERT INTO wording_change (id, list, entry, added) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, added = excluded.added",
                (id, list, entry, added),
            )?;
        }
    }
    Ok(())
}

/// Each change as a row: its id, its list, its entry, whether it was added. Of the same entry twice the last one counts.
fn rows_of(changes: &Changes) -> BTreeMap<String, (&'static str, String, bool)> {
    let mut rows = BTreeMap::new();
    let lists = [
        ("health", true, &changes.health_added),
        ("health", false, &changes.health_removed),
        ("innocent", true, &changes.innocent_added),
        ("innocent", false, &changes.innocent_removed),
        ("names", true, &changes.names_added),
        ("names", false, &changes.names_removed),
    ];
    for (list, added, entries) in lists {
        for entry in entries.iter().map(|entry| tidy(entry)).filter(|entry| !entry.is_empty()) {
            rows.insert(format!("{list}:{}", fold(&entry)), (list, entry, added));
        }
    }
    rows
}
