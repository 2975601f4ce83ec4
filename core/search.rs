//! Finding: people by name, and what was said by any word or half a word, with or without its accents.
//!
//! The index is kept by triggers (`vault/indexing.rs`). Working notes are not in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::Ask;
use crate::error::Result;
use crate::fold::fold;
use crate::id::{CommitmentId, MeetingId, PersonId};
use crate::people::Names;
use crate::sql::Sql;
use chrono::NaiveDate;

/// The most that is answered.
const MOST: usize = 30;
/// Letters of an excerpt before and after the word that was found.
const AROUND: usize = 60;

words! {
    /// What was found.
    FoundKind {
        Person = "person", Talk = "talk", Action = "action", Agenda = "agenda", Promise = "promise", Career = "career",
        Check = "check", Coaching = "coaching", Skill = "skill", Work = "work",
    }
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Found {
    pub kind: FoundKind,
    pub person: Option<PersonId>,
    pub meeting: Option<MeetingId>,
    pub commitment: Option<CommitmentId>,
    /// The person's name.
    pub title: String,
    pub excerpt: String,
    pub on: Option<NaiveDate>,
}

impl Found {
    fn of_nobody(kind: FoundKind, title: String) -> Found {
        Found { kind, person: None, meeting: None, commitment: None, title, excerpt: String::new(), on: None }
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct Find {
    pub text: String,
}

/// At most thirty: people first, then what was said, newest first. All words must be there; if nothing holds them all,
/// any word will do.
pub fn find(ask: &Ask, input: Find) -> Result<Vec<Found>> {
    let words: Vec<String> = fold(&input.text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(8)
        .map(str::to_owned)
        .collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = people(ask, &words)?;
    found.extend(named(ask, &words)?);
    let said = said(ask, &words, " AND ")?;
    let said = if said.is_empty() && found.is_empty() && words.len() > 1 { said_any(ask, &words)? } else { said };
    found.extend(said);
    found.truncate(MOST);
    Ok(found)
}

/// The team is small: its names are looked through one by one, each word at the beginning of a part of the name.
fn people(ask: &Ask, words: &[String]) -> Result<Vec<Found>> {
    let names = Names::read(ask.db)?;
    let rows = ask.db.all("SELECT row, person, body FROM search_entry WHERE source = 'person'", [], |row| {
        Ok((row.get::<_, PersonId>(1)?, row.get::<_, String>(2)?))
    })?;
    let mut found: Vec<Found> = rows
        .into_iter()
        .filter(|(_, body)| {
            let parts = fold(body);
            words.iter().all(|word| parts.split_whitespace().any(|part| part.starts_with(word.as_str())))
        })
        .map(|(person, body)| Found {
            kind: FoundKind::Person,
            person: Some(person),
            meeting: None,
            commitment: None,
            title: names.of(person),
            excerpt: body,
            on: None,
        })
        .collect();
    found.sort_by_cached_key(|found| fold(&found.title));
    found.truncate(10);
    Ok(found)
}

/// Skills and work that must go on: few, and about nobody in particular. The excerpt is who has or holds them.
fn named(ask: &Ask, words: &[String]) -> Result<Vec<Found>> {
    let rows = ask.db.all(
        "SELECT 'skill', s.id, s.name, p.person FROM skill s LEFT JOIN person_skill p ON p.skill = s.id AND p.lapsed_on IS NULL
         UNION ALL
         SELECT 'work', f.id, f.name, h.person FROM critical_function f
         LEFT JOIN holder h ON h.function = f.id AND h.valid_from <= ?1 AND (h.valid_to IS NULL OR h.valid_to >= ?1)
         WHERE f.retired_on IS NULL",
        [ask.world.today()],
        |row| Ok((row.get::<_, FoundKind>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, Option<PersonId>>(3)?)),
    )?;
    let names = Names::read(ask.db)?;
    let mut found: Vec<(String, Found, Vec<String>)> = Vec::new();
    for (kind, id, title, person) in rows {
        let folded = fold(&title);
        if !words.iter().all(|word| folded.split_whitespace().any(|part| part.starts_with(word.as_str()))) {
            continue;
        }
        let of = person.map(|person| names.of(person));
        match found.iter_mut().find(|(known, ..)| *known == id) {
            Some((.., people)) => people.extend(of),
            None => found.push((id, Found::of_nobody(kind, title), of.into_iter().collect())),
        }
    }
    let told = |(_, found, mut people): (String, Found, Vec<String>)| {
        people.sort_by_cached_key(|name| fold(name));
        people.dedup();
        Found { excerpt: people.join(", "), ..found }
    };
    let mut found: Vec<Found> = found.into_iter().map(told).collect();
    found.sort_by_cached_key(|found| fold(&found.title));
    found.truncate(10);
    Ok(found)
}

fn said_any(ask: &Ask, words: &[String]) -> Result<Vec<Found>> {
    said(ask, words, " OR ")
}

fn said(ask: &Ask, words: &[String], join: &str) -> Result<Vec<Found>> {
    let query: Vec<String> = words.iter().map(|word| format!("\"{word}\"*")).collect();
    let names = Names::read(ask.db)?;
    let rows = ask.db.all(
        "SELECT e.source, e.row, e.person, e.said, e.body
         FROM search_index x JOIN search_entry e ON e.entry = x.rowid
         WHERE x.folded MATCH ?1 AND e.source <> 'person' ORDER BY x.rowid DESC LIMIT ?2",
        (query.join(join), MOST as i64),
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, PersonId>(2)?,
                row.get::<_, String>(3)?,
                row.get::<_, String>(4)?,
            ))
        },
    )?;
    let mut found: Vec<Found> = rows
        .into_iter()
        .map(|(source, row, person, said, body)| {
            let kind = match source.as_str() {
                "meeting" => FoundKind::Talk,
                "action_item" => FoundKind::Action,
                "commitment" => FoundKind::Promise,
                "evaluation" => FoundKind::Check,
                "coaching_action" => FoundKind::Coaching,
                "ambition" | "case_event" => FoundKind::Career,
                _ => FoundKind::Agenda,
            };
            let id = uuid::Uuid::parse_str(&row).ok();
            Found {
                kind,
                person: Some(person),
                meeting: id.filter(|_| kind == FoundKind::Talk).map(MeetingId),
                commitment: id.filter(|_| kind == FoundKind::Promise).map(CommitmentId),
                title: names.of(person),
                excerpt: excerpt(&body, words),
                on: said.parse().ok(),
            }
        })
        .collect();
    found.sort_by_key(|found| std::cmp::Reverse(found.on));
    Ok(found)
}

/// The stretch of a text around the first word that was found, on one line.
fn excerpt(body: &str, words: &[String]) -> String {
    let flat: Vec<&str> = body.split_whitespace().collect();
    let hit = flat.iter().position(|part| {
        let part = fold(part);
        words
            .iter()
            .any(|word| part.trim_start_matches(|letter: char| !letter.is_alphanumeric()).starts_with(word.as_str()))
    });
    let hit = hit.unwrap_or(0);
    let mut from = hit;
    let mut before = 0;
    while from > 0 && before < AROUND {
        from -= 1;
        before += flat.get(from).map_or(0, |part| part.chars().count() + 1);
    }
    let mut text = String::from(if from > 0 { "… " } else { "" });
    for (at, part) in flat.iter().enumerate().skip(from) {
        text.push_str(part);
        text.push(' ');
        if at >= hit && text.chars().count() > 2 * AROUND {
            text.push('…');
            break;
        }
    }
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_shows_the_word_with_what_stands_around_it() {
        let body = format!("{} evenings are too heavy, said Daan.", "many words before that. ".repeat(20));
        let shown = excerpt(&body, &["evening".to_owned()]);
        assert!(shown.starts_with("… "), "it begins in the middle: {shown}");
        assert!(shown.contains("evenings are too heavy"));
        assert!(shown.chars().count() < 200);
    }
}
