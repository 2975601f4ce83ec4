//! Words that do not belong in an expectation, and how texts are compared with them.
//!
//! The lists are files beside this one, one a language; every text is compared with all of them, because people mix
//! languages at work. An entry is a word or a phrase, and a star at the end of a word stands for any letters.

use std::sync::LazyLock;

use super::LintRule;
use crate::fold::fold;

const FILES: [&str; 3] = [include_str!("words/en.txt"), include_str!("words/nl.txt"), include_str!("words/nb.txt")];

static LISTS: LazyLock<Vec<(LintRule, Vec<Vec<String>>)>> = LazyLock::new(|| {
    let rules = [LintRule::NotObservable, LintRule::CountsYears, LintRule::CountsDaysAway, LintRule::AsksForMoreHours];
    rules.map(|rule| (rule, FILES.iter().flat_map(|file| entries(file, rule)).collect())).to_vec()
});

/// A text so that two ways of writing it are the same: for names and sentences that stand there twice.
pub fn key(text: &str) -> String {
    tokens(text).join(" ")
}

/// The first phrase of each list that a text holds, as it stands there without its accents.
pub fn found(text: &str) -> Vec<(LintRule, String)> {
    let tokens = tokens(text);
    let first = |entries: &Vec<Vec<String>>| entries.iter().find_map(|entry| phrase(&tokens, entry));
    LISTS.iter().filter_map(|(rule, entries)| Some((*rule, first(entries)?))).collect()
}

/// The words of a list: those below its heading in a file.
fn entries(file: &str, rule: LintRule) -> Vec<Vec<String>> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in file.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        if let Some(heading) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            inside = heading == rule.word();
        } else if inside {
            let words = |entry: &str| fold(entry).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            found.extend(line.split(',').map(words).filter(|entry| !entry.is_empty()));
        }
    }
    found
}

fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Where an entry stands in a text, as the text has it.
fn phrase(tokens: &[String], entry: &[String]) -> Option<String> {
    let matches = |(token, word): (&String, &String)| match word.strip_suffix('*') {
        Some(beginning) => token.starts_with(beginning),
        None => token == word,
    };
    tokens.windows(entry.len()).find(|window| window.iter().zip(entry).all(matches)).map(|window| window.join(" "))
}
