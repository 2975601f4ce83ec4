//! Cuts a text into words, and says of each what the rules need to know about how it stands there.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::{Lists, folded, lowered};
use crate::fold::is_invisible;

/// A word of the text: letters and digits between anything else, so "Daan's" is two and "burn-out" is two.
pub struct Token {
    /// Its bytes in the text.
    pub at: Range<usize>,
    /// In lower case without accents.
    pub folded: String,
    /// In lower case with its accents, where that is something else.
    accented: Option<String>,
    /// Begins with a capital and goes on in lower case.
    pub capitalised: bool,
    /// Has no capital at all.
    pub small: bool,
    /// Begins with a digit.
    pub number: bool,
    /// The first word of a sentence, a line, a quotation or an item of a list.
    pub begins: bool,
    /// Nothing but spaces, hyphens and apostrophes stand between this word and the one before it.
    pub joined: bool,
    /// Nothing but an apostrophe stands between.
    pub apostrophe: bool,
}

impl Token {
    /// In lower case, with its accents.
    pub fn lower(&self) -> &str {
        self.accented.as_deref().unwrap_or(&self.folded)
    }
}

/// The words of a text.
pub fn tokens(text: &str, lists: &Lists) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut end = 0;
    for at in words(text) {
        let gap = text.get(end..at.start).unwrap_or_default();
        end = at.end;
        let token = token(text.get(at.clone()).unwrap_or_default(), at, gap, tokens.last(), lists);
        tokens.push(token);
    }
    tokens
}

fn token(word: &str, at: Range<usize>, gap: &str, before: Option<&Token>, lists: &Lists) -> Token {
    let folded = folded(word);
    let accented = if word.is_ascii() { None } else { Some(lowered(word)).filter(|lower| *lower != folded) };
    let mut letters = word.chars();
    let first = letters.next();
    let rest_is_small = letters.all(|letter| !letter.is_uppercase());
    let rest_has_letters = word.chars().skip(1).any(char::is_lowercase);
    let capital = first.is_some_and(char::is_uppercase);
    Token {
        capitalised: capital && rest_is_small && rest_has_letters,
        small: !capital && rest_is_small,
        number: first.is_some_and(|letter| letter.is_ascii_digit()),
        begins: before.is_none_or(|before| begins_a_sentence(gap, before, lists)),
        joined: before.is_some() && gap.chars().all(joins),
        apostrophe: before.is_some() && gap.chars().all(is_apostrophe),
        at,
        folded,
        accented,
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}

fn joins(letter: char) -> bool {
    letter.is_whitespace() || is_apostrophe(letter) || is_invisible(letter) || matches!(letter, '-' | '‐' | '‑' | '_')
}

/// Whether a sentence begins behind this gap. A full stop behind an abbreviation or a single letter ends none.
fn begins_a_sentence(gap: &str, before: &Token, lists: &Lists) -> bool {
    let shortened = before.folded.chars().count() == 1 && !before.number || lists.is_abbreviation(before.lower());
    gap.chars().any(|letter| match letter {
        '.' => !shortened,
        '!' | '?' | '…' | ':' | ';' | '\n' | '\r' | '•' | '"' | '“' | '„' | '«' | '»' | '¿' | '¡' => true,
        _ => false,
    })
}

/// Where the words stand. What can't be seen inside a word belongs to it, so that nothing hides a word by it.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        let inside =
            letter.is_alphanumeric() || (open.is_some() && (is_combining_mark(letter) || is_invisible(letter)));
        match (&mut open, inside) {
            (Some(word), true) => word.end = end,
            (None, true) => open = Some(at..end),
            (_, false) => found.extend(open.take()),
        }
    }
    found.extend(open);
    found
}
