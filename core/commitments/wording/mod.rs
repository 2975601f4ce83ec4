//! Whether the employer's free text, a promise or a cause, holds a health word or somebody else's name (rule R9).
//!
//! [`check`] answers with the places in the text; whoever asks refuses the text with a sentence that says why and offers
//! the cause code. An employee's own words are never handed to it to be refused, only to be warned about.
//!
//! It compares words and understands nothing. It can't see:
//! - what is said without a listed word: "out for a while", "since the fall", "she can't lift anything";
//! - words misspelt, abbreviated or in a fifth language, nicknames the vault doesn't know, initials ("D. takes over");
//! - a name that is an ordinary word where a sentence begins ("Rose is away") or behind an article ("der Ernst"), unless
//!   it is the full name or stands with 's;
//! - names of people who aren't in the vault, or who share every word of their name with those who are allowed;
//! - whom a health word is about: "hospital" is refused for a customer too, unless a list calls the phrase innocent.

mod health;
mod lists;
mod names;
mod text;

use std::ops::Range;

use crate::fold::{fold, is_invisible};

pub use lists::{Changes, Language, Lists, Section};
pub use names::Name;

/// What doesn't belong in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A word about somebody's health.
    Health,
    /// The name of a person whom the text need not name.
    Person,
}

/// One place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub kind: Kind,
    /// The word as it stands in the text.
    pub word: String,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

/// Every health word and every name that isn't allowed, in the order of the text; none overlaps another.
pub fn check(text: &str, names: &[Name], lists: &Lists) -> Vec<Finding> {
    let tokens = text::tokens(text, lists);
    let innocent = health::innocent(&tokens, lists);
    let people = names::find(&tokens, names, lists, &innocent);
    let words = health::find(&tokens, lists, &people.named, &innocent);
    let finding = |kind: Kind, words: Range<usize>| -> Option<Finding> {
        let at = tokens.get(words.start)?.at.start..tokens.get(words.end.checked_sub(1)?)?.at.end;
        Some(Finding { kind, word: text.get(at.clone())?.to_owned(), at })
    };
    let mut found: Vec<Finding> = people.others.into_iter().filter_map(|words| finding(Kind::Person, words)).collect();
    found.extend(words.into_iter().filter_map(|words| finding(Kind::Health, words)));
    found.sort_by_key(|finding| finding.at.start);
    found
}

/// The word folded for comparing, without what can't be seen.
fn folded(word: &str) -> String {
    if word.is_ascii() { word.to_ascii_lowercase() } else { fold(&visible(word)) }
}

/// The word in lower case with its accents, without what can't be seen.
fn lowered(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    if word.is_ascii() { word.to_ascii_lowercase() } else { visible(word).nfc().flat_map(char::to_lowercase).collect() }
}

fn visible(word: &str) -> String {
    word.chars().filter(|letter| !is_invisible(*letter)).collect()
}

/// The word as it is typed where a keyboard lacks the letter: "Jürgen" as "Juergen", "Åse" as "Aase". `None` where that
/// changes nothing.
fn spelled_out(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    let lower = lowered(word);
    let mut spelled = String::with_capacity(lower.len() + 4);
    for letter in lower.chars() {
        match letter {
            'ä' => spelled.push_str("ae"),
            'ö' | 'ø' => spelled.push_str("oe"),
            'ü' => spelled.push_str("ue"),
            'å' => spelled.push_str("aa"),
            other => spelled.push(other),
        }
    }
    (spelled != lower).then(|| fold(&spelled))
}

#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;
