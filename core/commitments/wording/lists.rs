//! The lists of words: four files beside this one, and what a center changed about them.
//!
//! An entry is a word or a phrase: `sick leave`. A star stands for any letters at the beginning or the end of a word
//! (`ziekte*`, `*ziekte`), alone for any one word (`broke * leg`). A hyphen is a space. Case never counts. An accent counts
//! where the entry has none: `kranken` isn't "kränken", but "erkältet" is found without its dots too.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::text::Token;
use super::{folded, lowered, spelled_out};

/// A language that has a file of words. Every text is compared with all of them: people mix languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "WordLanguage")]
pub enum Language {
    En,
    Nl,
    No,
    De,
}

impl Language {
    pub const ALL: [Language; 4] = [Language::En, Language::Nl, Language::No, Language::De];

    fn file(self) -> &'static str {
        match self {
            Language::En => include_str!("lists/en.txt"),
            Language::Nl => include_str!("lists/nl.txt"),
            Language::No => include_str!("lists/no.txt"),
            Language::De => include_str!("lists/de.txt"),
        }
    }
}

/// A list that a center may add to and remove from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "WordSection")]
pub enum Section {
    /// Words about somebody's health.
    Health,
    /// Phrases in which a health word or a name means something else; what they cover isn't found.
    Innocent,
    /// Names that are ordinary words too.
    Names,
}

/// What a center added to a list and removed from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(rename = "WordChanges")]
pub struct Changes {
    pub health_added: Vec<String>,
    pub health_removed: Vec<String>,
    pub innocent_added: Vec<String>,
    pub innocent_removed: Vec<String>,
    pub names_added: Vec<String>,
    pub names_removed: Vec<String>,
}

/// The lists, ready to compare with. Making them takes about a millisecond: make them once, not for every text.
pub struct Lists {
    pub(super) health: Patterns,
    pub(super) innocent: Patterns,
    names: HashSet<String>,
    months: HashSet<String>,
    before_month: HashSet<String>,
    before_noun: HashSet<String>,
    abbreviations: HashSet<String>,
}

impl Default for Lists {
    /// The lists as they are delivered.
    fn default() -> Lists {
        Lists::new(&Changes::default())
    }
}

impl Lists {
    /// The lists with what a center changed. What isn't an entry (see [`Lists::is_entry`]) is passed over.
    pub fn new(changes: &Changes) -> Lists {
        let delivered = |section| -> Vec<&'static str> {
            Language::ALL.into_iter().flat_map(|language| entries(language, section)).collect()
        };
        let fixed = |section| delivered(section).into_iter().map(lowered).collect::<HashSet<String>>();
        let changed = |section, added: &[String], removed: &[String]| -> Vec<String> {
            let removed: HashSet<String> = removed.iter().map(|entry| key(entry)).collect();
            let added = added.iter().map(String::as_str).filter(|entry| Lists::is_entry(entry));
            let entries = delivered(section).into_iter().chain(added);
            entries.filter(|entry| !removed.contains(&key(entry))).map(str::to_owned).collect()
        };
        let names = changed("names", &changes.names_added, &changes.names_removed);
        Lists {
            health: Patterns::of(&changed("health", &changes.health_added, &changes.health_removed)),
            innocent: Patterns::of(&changed("innocent", &changes.innocent_added, &changes.innocent_removed)),
            names: names.iter().map(|name| folded(name.trim())).collect(),
            months: fixed("months"),
            before_month: fixed("before a month"),
            before_noun: fixed("before a noun"),
            abbreviations: fixed("abbreviations"),
        }
    }

    /// The entries of one list as delivered, for the page on which a center changes them.
    pub fn delivered(language: Language, section: Section) -> Vec<&'static str> {
        entries(language, section.heading())
    }

    /// Whether a person may add this: one to six words, one of them of two letters, and no star alone at either end.
    pub fn is_entry(entry: &str) -> bool {
        let parts = parts(entry);
        let ends = [parts.first(), parts.last()];
        let has_letters = |part: Option<&Part>| part.is_some_and(|part| !part.text.is_empty());
        let says_something = parts.iter().any(|part| part.text.chars().count() >= 2);
        parts.len() <= 6 && ends.into_iter().all(has_letters) && says_something
    }

    pub(super) fn is_ordinary_name(&self, folded: &str) -> bool {
        self.names.contains(folded)
    }

    pub(super) fn is_month(&self, lower: &str) -> bool {
        self.months.contains(lower)
    }

    pub(super) fn stands_before_month(&self, lower: &str) -> bool {
        self.before_month.contains(lower)
    }

    pub(super) fn stands_before_noun(&self, lower: &str) -> bool {
        self.before_noun.contains(lower)
    }

    pub(super) fn is_abbreviation(&self, lower: &str) -> bool {
        self.abbreviations.contains(lower)
    }
}

impl Section {
    fn heading(self) -> &'static str {
        match self {
            Section::Health => "health",
            Section::Innocent => "innocent",
            Section::Names => "names",
        }
    }
}

/// The entries below one heading of a file. Names and small words are separated by spaces, phrases by commas.
fn entries(language: Language, heading: &str) -> Vec<&'static str> {
    let phrases = matches!(heading, "health" | "innocent");
    let mut inside = false;
    let mut found = Vec::new();
    for line in language.file().lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            inside = name == heading;
        } else if inside && phrases {
            found.extend(line.split(',').map(str::trim).filter(|entry| !entry.is_empty()));
        } else if inside {
            found.extend(line.split_whitespace());
        }
    }
    found
}

/// An entry so that two ways of writing it are the same.
fn key(entry: &str) -> String {
    parts(entry).iter().map(|part| format!("{}{}{} ", star(part.open_start), part.text, star(part.open_end))).collect()
}

fn star(open: bool) -> &'static str {
    if open { "*" } else { "" }
}

/// One word of an entry.
struct Part {
    text: String,
    /// Compared with the word as it is accented, because the entry has no accent.
    plain: bool,
    open_start: bool,
    open_end: bool,
}

impl Part {
    fn matches(&self, token: &Token) -> bool {
        let word = if self.plain { token.lower() } else { &token.folded };
        match (self.open_start, self.open_end) {
            (false, false) => word == self.text,
            (false, true) => word.starts_with(&self.text),
            (true, false) => word.ends_with(&self.text),
            (true, true) => word.contains(&self.text),
        }
    }
}

/// The words of an entry.
fn parts(entry: &str) -> Vec<Part> {
    let words = entry.split(|letter: char| letter.is_whitespace() || matches!(letter, '-' | '\'' | '’'));
    let part = |word: &str| {
        let text = word.trim_matches('*');
        let lower = lowered(text);
        let folded = folded(text);
        // A letter such as ø folds to one that people don't type instead of it, yet both are the same word here.
        let plain = lower == folded;
        Part { text: folded, plain, open_start: word.starts_with('*'), open_end: word.ends_with('*') }
    };
    words.filter(|word| !word.is_empty()).map(part).collect()
}

/// Entries, found by the first letter of their first word.
pub struct Patterns {
    by_letter: HashMap<char, Vec<Vec<Part>>>,
    /// Those that may begin with any letter.
    any_letter: Vec<Vec<Part>>,
}

impl Patterns {
    fn of(entries: &[String]) -> Patterns {
        let mut patterns = Patterns { by_letter: HashMap::new(), any_letter: Vec::new() };
        for entry in entries {
            patterns.add(parts(entry));
            patterns.add(spelled_out(entry).map(|spelled| parts(&spelled)).unwrap_or_default());
        }
        patterns
    }

    fn add(&mut self, parts: Vec<Part>) {
        let Some(first) = parts.first() else { return };
        match first.text.chars().next().filter(|_| !first.open_start) {
            Some(letter) => self.by_letter.entry(letter).or_default().push(parts),
            None => self.any_letter.push(parts),
        }
    }

    /// How many words the longest entry has that begins with the first of these words; 0 where none does.
    pub fn longest(&self, tokens: &[Token]) -> usize {
        let Some(first) = tokens.first() else { return 0 };
        let letters = [first.folded.chars().next(), first.lower().chars().next()];
        let [one, other] = letters;
        let same = one == other;
        let lists = letters.into_iter().take(if same { 1 } else { 2 }).flatten();
        let entries = lists.filter_map(|letter| self.by_letter.get(&letter)).flatten().chain(&self.any_letter);
        entries.filter(|parts| begins_with(tokens, parts)).map(Vec::len).max().unwrap_or(0)
    }
}

/// Whether these words begin with the entry, unbroken by a comma or the end of a sentence.
fn begins_with(tokens: &[Token], parts: &[Part]) -> bool {
    tokens.len() >= parts.len()
        && parts
            .iter()
            .zip(tokens)
            .enumerate()
            .all(|(at, (part, token))| (at == 0 || token.joined) && part.matches(token))
}
