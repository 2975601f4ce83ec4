//! Finds the health words.

use std::ops::Range;

use super::Lists;
use super::text::Token;

/// The health words, each as a range of words. What belongs to a name is none, and what an innocent phrase covers is none.
pub fn find(tokens: &[Token], lists: &Lists, named: &[bool], innocent: &[bool]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        let words = at..at + lists.health.longest(rest);
        let all = |marked: &[bool]| marked.get(words.clone()).is_some_and(|part| part.iter().all(|mark| *mark));
        let any = |marked: &[bool]| marked.get(words.clone()).is_some_and(|part| part.iter().any(|mark| *mark));
        if words.is_empty() || any(named) || all(innocent) {
            at += 1;
        } else {
            at = words.end;
            found.push(words);
        }
    }
    found
}

/// Which words belong to an innocent phrase.
pub fn innocent(tokens: &[Token], lists: &Lists) -> Vec<bool> {
    let mut covered = vec![false; tokens.len()];
    for at in 0..tokens.len() {
        let words = lists.innocent.longest(tokens.get(at..).unwrap_or_default());
        covered.iter_mut().skip(at).take(words).for_each(|word| *word = true);
    }
    covered
}
