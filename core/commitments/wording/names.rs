//! Finds the names of people.

use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::text::Token;
use super::{Lists, folded, lowered, spelled_out};
use crate::fold::is_invisible;

/// Words inside a family name that say nothing by themselves.
const PARTICLES: &[&str] = &[
    "van", "von", "vom", "de", "den", "der", "des", "het", "t", "te", "ter", "ten", "op", "in", "la", "le", "el", "al",
    "zu", "zum", "zur", "af", "av", "di", "da", "do", "dos", "du", "bin", "ibn", "abu", "st", "mac", "mc", "o", "d",
    "s", "y", "i", "und", "og", "and", "en",
];

/// Somebody's name, or words that may stand in the text like one.
#[derive(Clone, Debug)]
pub struct Name {
    full: String,
    preferred: String,
    allowed: bool,
    /// Only as a whole; no word of it by itself.
    only_whole: bool,
}

/// One way to write a name.
#[derive(Clone, Debug)]
struct Form {
    part: Part,
    words: Vec<Word>,
}

/// Which part of a name it is; this says how it must be written to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Given,
    Family,
    /// Given and family name together.
    Whole,
}

#[derive(Clone, Debug)]
struct Word {
    /// In lower case without accents.
    folded: String,
    /// In lower case with its accents, where it may have some.
    accented: Option<String>,
}

impl Name {
    /// Somebody whom the text may not name. The preferred name may be empty.
    pub fn other(full: &str, preferred: &str) -> Name {
        Name { full: full.to_owned(), preferred: preferred.trim().to_owned(), allowed: false, only_whole: false }
    }

    /// Somebody whom it may: the beneficiary, the promisor, who decides.
    pub fn allowed(full: &str, preferred: &str) -> Name {
        Name { allowed: true, ..Name::other(full, preferred) }
    }

    /// Words that may stand in the text in this order, such as the name of a team; none of them alone.
    pub fn allowed_phrase(phrase: &str) -> Name {
        Name { allowed: true, only_whole: true, ..Name::other(phrase, "") }
    }

    /// Every way to write the name that people use.
    fn forms(&self) -> Vec<Form> {
        let mut ways = self.ways();
        let spelled: Vec<(Part, String)> =
            ways.iter().filter_map(|(part, way)| Some((*part, spelled_out(way)?))).collect();
        ways.extend(spelled);
        ways.iter().filter_map(|(part, way)| form(*part, way)).collect()
    }

    fn ways(&self) -> Vec<(Part, String)> {
        let mut ways = vec![(Part::Whole, self.full.clone())];
        if self.only_whole {
            return ways;
        }
        let words: Vec<&str> = self.full.split_whitespace().collect();
        let (first, rest) = words.split_first().map_or(("", Default::default()), |(first, rest)| (*first, rest));
        let family_from = rest.iter().position(|word| is_particle(word)).unwrap_or(rest.len().saturating_sub(1));
        let (middle, family) = rest.split_at_checked(family_from).unwrap_or_default();
        let family_name = family.join(" ");
        let given: Vec<&str> = [first, &self.preferred].into_iter().filter(|given| !given.is_empty()).collect();
        for given in &given {
            ways.push((Part::Whole, format!("{given} {family_name}")));
            ways.push((Part::Given, given.replace('-', "")));
        }
        ways.extend(given.iter().chain(middle).map(|given| (Part::Given, (*given).to_owned())));
        let telling = family.iter().filter(|word| !is_particle(word)).chain(family.last());
        ways.extend(telling.map(|word| (Part::Family, (*word).to_owned())));
        ways.push((Part::Family, family_name));
        ways
    }
}

fn is_particle(word: &str) -> bool {
    let word = word.trim_start_matches(['\'', '’']);
    PARTICLES.iter().any(|particle| particle.eq_ignore_ascii_case(word))
}

/// Whether a letter stands between the words of a name.
fn cuts(letter: char) -> bool {
    !letter.is_alphanumeric() && !is_combining_mark(letter) && !is_invisible(letter)
}

fn form(part: Part, text: &str) -> Option<Form> {
    let words: Vec<Word> = text.split(cuts).map(Word::of).filter(|word| !word.folded.is_empty()).collect();
    let letters: usize = words.iter().map(|word| word.folded.chars().count()).sum();
    let part = if part == Part::Given && words.len() > 1 { Part::Whole } else { part };
    (letters > 1).then_some(Form { part, words })
}

impl Word {
    fn of(word: &str) -> Word {
        let accented = if word.is_ascii() { None } else { Some(lowered(word)) };
        Word { folded: folded(word), accented }
    }
}

/// Where people are named.
pub struct People {
    /// Those who aren't allowed, each as a range of words.
    pub others: Vec<Range<usize>>,
    /// Which words belong to one of these, or to an allowed name and aren't written small.
    pub named: Vec<bool>,
}

/// The names in the text. An allowed name covers its words, unless a longer name of somebody else covers them too.
pub fn find(tokens: &[Token], names: &[Name], lists: &Lists, innocent: &[bool]) -> People {
    let text = Text::of(tokens, lists, innocent);
    let mut allowed = vec![0_usize; tokens.len()];
    let mut others: Vec<Range<usize>> = Vec::new();
    for name in names.iter().filter(|name| text.mentions(name)) {
        for form in name.forms() {
            text.places(&form, |words, genitive| {
                if name.allowed {
                    let length = words.len();
                    allowed.iter_mut().skip(words.start).take(length).for_each(|most| *most = length.max(*most));
                } else if text.counts(&form, &words, genitive) {
                    others.push(words);
                }
            });
        }
    }
    let mut others: Vec<Range<usize>> = others.into_iter().filter_map(|words| uncovered(words, &allowed)).collect();
    others.sort_by_key(|words| (words.start, usize::MAX - words.end));
    let mut end = 0;
    others.retain(|words| {
        let stays = words.start >= end;
        end = end.max(words.end);
        stays
    });
    let mut named: Vec<bool> = allowed.iter().zip(tokens).map(|(length, token)| *length > 0 && !token.small).collect();
    for words in &others {
        named.iter_mut().skip(words.start).take(words.len()).for_each(|word| *word = true);
    }
    People { others, named }
}

/// The name without what an allowed name at least as long covers.
fn uncovered(words: Range<usize>, allowed: &[usize]) -> Option<Range<usize>> {
    let length = words.len();
    let open = |at: &usize| allowed.get(*at).is_none_or(|covers| *covers < length);
    Some(words.clone().find(open)?..words.rev().find(open)? + 1)
}

/// The text, ready to look names up in.
struct Text<'a> {
    tokens: &'a [Token],
    lists: &'a Lists,
    /// Which words belong to an innocent phrase.
    innocent: &'a [bool],
    /// Where a word stands, and whether a genitive s was taken off it.
    places: HashMap<&'a str, Vec<(usize, bool)>>,
}

impl<'a> Text<'a> {
    fn of(tokens: &'a [Token], lists: &'a Lists, innocent: &'a [bool]) -> Text<'a> {
        let mut places: HashMap<&str, Vec<(usize, bool)>> = HashMap::with_capacity(tokens.len() * 2);
        for (at, token) in tokens.iter().enumerate() {
            places.entry(&token.folded).or_default().push((at, false));
            if let Some(base) = token.folded.strip_suffix('s') {
                places.entry(base).or_default().push((at, true));
            }
        }
        Text { tokens, lists, innocent, places }
    }

    /// Whether any word of the name stands in the text. Most names don't, and that is seen before their forms are made.
    fn mentions(&self, name: &Name) -> bool {
        let stands = |text: &str| {
            let first = text.split(cuts).find(|word| !word.is_empty()).unwrap_or_default();
            self.places.contains_key(folded(first).as_str())
        };
        let last = name.full.split_whitespace().count().saturating_sub(1);
        let words = name.full.split_whitespace().enumerate();
        let telling = words.filter(|(at, word)| *at == 0 || *at == last || !is_particle(word)).map(|(_, word)| word);
        telling.chain(name.preferred.split_whitespace().take(1)).any(|piece| {
            stands(piece)
                || (piece.contains('-') && stands(&piece.replace('-', "")))
                || spelled_out(piece).is_some_and(|spelled| stands(&spelled))
        })
    }

    /// Tells of every place where the name is written this way, be it small or with a genitive s.
    fn places(&self, form: &Form, mut each: impl FnMut(Range<usize>, bool)) {
        let Some((first, rest)) = form.words.split_first() else { return };
        for (at, genitive) in self.places.get(first.folded.as_str()).into_iter().flatten() {
            if rest.is_empty() {
                each(*at..at + 1, *genitive);
            } else if let Some(genitive) = self.goes_on(at + 1, rest).filter(|_| !genitive) {
                each(*at..at + 1 + rest.len(), genitive);
            }
        }
    }

    /// Whether the words stand here unbroken, and if so, whether the last has a genitive s.
    fn goes_on(&self, from: usize, words: &[Word]) -> Option<bool> {
        let mut genitive = false;
        for (step, word) in words.iter().enumerate() {
            let token = self.tokens.get(from + step).filter(|token| token.joined)?;
            let last = step + 1 == words.len();
            genitive = last && token.folded.strip_suffix('s') == Some(&word.folded);
            if token.folded != word.folded && !genitive {
                return None;
            }
        }
        Some(genitive)
    }

    /// Whether the name, as it is written here, is meant as a name.
    fn counts(&self, form: &Form, words: &Range<usize>, genitive: bool) -> bool {
        let ordinary = |word: &Word| word.folded.chars().count() <= 2 || self.lists.is_ordinary_name(&word.folded);
        let written = self.tokens.get(words.clone()).unwrap_or_default();
        let (Some(first), Some(last)) = (form.words.first(), written.last()) else { return false };
        if form.words.len() > 1 {
            return match form.part {
                Part::Family => !last.small,
                _ => {
                    let mut telling = form.words.iter().filter(|word| !PARTICLES.contains(&word.folded.as_str()));
                    !telling.all(ordinary) || (!last.small && written.first().is_some_and(|first| !first.small))
                }
            };
        }
        if ordinary(first) {
            return accented_alike(last, first) && self.inside_a_sentence(words.start);
        }
        let short = first.folded.chars().count() <= 3;
        (form.part != Part::Family && !short && !genitive) || !last.small
    }

    /// Whether an ordinary word is written as a name: with a capital that no beginning of a sentence explains.
    fn inside_a_sentence(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        let next = self.tokens.get(at + 1).filter(|next| next.joined);
        let before = at.checked_sub(1).and_then(|at| self.tokens.get(at)).filter(|_| token.joined);
        let possessive = next.is_some_and(|next| next.apostrophe && next.folded == "s");
        token.capitalised
            && (!token.begins || possessive)
            && !self.innocent.get(at).is_some_and(|innocent| *innocent)
            && !next.is_some_and(|next| next.number)
            && !before.is_some_and(|before| self.lists.stands_before_noun(before.lower()))
            && !self.is_a_month(at)
    }

    /// Whether a name of a month stands for the month: "in May", "May 2027", "April or May".
    fn is_a_month(&self, at: usize) -> bool {
        let month = |at: usize| self.tokens.get(at).is_some_and(|token| self.lists.is_month(token.lower()));
        let number = |at: usize| self.tokens.get(at).is_some_and(|token| token.number);
        let leads = |at: usize| self.tokens.get(at).is_some_and(|token| self.lists.stands_before_month(token.lower()));
        let before = |steps: usize, holds: &dyn Fn(usize) -> bool| at.checked_sub(steps).is_some_and(holds);
        month(at)
            && (number(at + 1)
                || before(1, &number)
                || before(1, &leads)
                || month(at + 1)
                || month(at + 2)
                || before(1, &month)
                || before(2, &month))
    }
}

/// Whether the word has no accent that the name hasn't: "Völker" is nobody called Volker.
fn accented_alike(token: &Token, word: &Word) -> bool {
    token.lower() == token.folded || token.lower().starts_with(word.accented.as_ref().unwrap_or(&word.folded))
}
