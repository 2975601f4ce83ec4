//! The names of other people, taken out of what one person is handed.

use std::collections::HashSet;

use crate::app::Ask;
use crate::error::Result;
use crate::id::PersonId;
use crate::people;
use crate::sql::Sql;

/// The names of everybody else.
pub struct Others {
    /// Full names and first names, the longer ones first.
    names: Vec<String>,
    /// Their first words: a text without any of them holds none of the names.
    first_words: HashSet<String>,
}

impl Others {
    pub fn of(ask: &Ask, person: PersonId) -> Result<Others> {
        let names = |whose: &str| {
            let select = format!("SELECT name, preferred_name FROM person WHERE {whose}");
            ask.db.all(&select, [person], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
        };
        Ok(Others::named(names("id <> ?1")?, &names("id = ?1")?))
    }

    /// Everything the others are called, but for what the person is called too.
    fn named(others: Vec<(String, String)>, own: &[(String, String)]) -> Others {
        let parts = |(name, preferred): &(String, String)| {
            [name.clone(), people::called(name, "").to_owned(), preferred.clone()]
        };
        let own: HashSet<String> = own.iter().flat_map(parts).collect();
        let mut names: Vec<String> =
            others.iter().flat_map(parts).filter(|name| !name.is_empty() && !own.contains(name)).collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names.dedup();
        let first_words = names.iter().map(|name| people::called(name, "").to_owned()).collect();
        Others { names, first_words }
    }

    /// A text without the full and first names of others, where they stand as whole words.
    pub fn taken_out_of(&self, text: &str) -> String {
        let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
        if !words.any(|word| self.first_words.contains(word)) {
            return text.to_owned();
        }
        self.names.iter().fold(text.to_owned(), |shown, name| replace_word(&shown, name))
    }
}

fn replace_word(text: &str, name: &str) -> String {
    if name.chars().count() < 2 || !text.contains(name) {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, found) = rest.split_at(at);
        let after = found.get(name.len()..).unwrap_or_default();
        let alone = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
        out.push_str(before);
        let whole = alone(before.chars().last().or(out.chars().last().filter(|_| before.is_empty())));
        out.push_str(if whole && alone(after.chars().next()) { "(somebody else)" } else { name });
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_names_are_taken_out_where_they_stand_alone() {
        let both = |name: &str, preferred: &str| (name.to_owned(), preferred.to_owned());
        let others = Others::named(
            vec![both("Hanna Berg", ""), both("Per Dahl", "Pelle"), both("Daan Smit", "")],
            &[both("Daan Visser", "")],
        );
        assert_eq!(
            others.taken_out_of("Cover by Hanna Berg, not Hannah. Perhaps Per or Pelle; Daan agrees."),
            "Cover by (somebody else), not Hannah. Perhaps (somebody else) or (somebody else); Daan agrees."
        );
    }
}
