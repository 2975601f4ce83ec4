//! Finds the due date in the words of an action or a promise, and takes it out.

use chrono::NaiveDate;

use crate::dates::{Clarity, read_spoken};

/// Where in a text its due date stands.
struct Found {
    from: usize,
    to: usize,
    day: NaiveDate,
}

/// A word of a text, with where it begins and ends.
struct Word<'a> {
    from: usize,
    to: usize,
    text: &'a str,
}

/// Takes the due date out of a text: at its end, after a word such as "before", or, where it is a date in numbers, at
/// the end of a part before a comma. Where nothing but the date stands there, it stays a text without one.
pub fn take_due(text: &str, today: NaiveDate) -> (String, Option<NaiveDate>) {
    let words = words_of(text);
    let found = at_the_end(text, &words, today)
        .or_else(|| after_a_preposition(text, &words, today))
        .or_else(|| at_the_end_of_a_part(text, &words, today));
    if let Some(found) = found {
        let before = text
            .get(..found.from)
            .unwrap_or_default()
            .trim_end_matches(|l: char| l.is_whitespace() || ",;:-–(".contains(l));
        let after = text.get(found.to..).unwrap_or_default().trim_start();
        let gap =
            if before.is_empty() || after.is_empty() || after.starts_with([',', ';', '.', ')']) { "" } else { " " };
        let rest = format!("{before}{gap}{after}");
        if rest.chars().any(char::is_alphanumeric) {
            return (rest, Some(found.day));
        }
    }
    (text.to_owned(), None)
}

/// The longest run of words at the end that is a day: "before fri", "in 3 weeks", "27 nov".
fn at_the_end(text: &str, words: &[Word], today: NaiveDate) -> Option<Found> {
    (words.len().saturating_sub(6)..words.len()).find_map(|first| {
        let phrase = words.get(first..)?;
        let (head, last) = (phrase.first()?, phrase.last()?);
        let whole =
            || read_spoken(text.get(head.from..last.to)?, today).filter(|(_, clarity)| *clarity == Clarity::Clear);
        let led = || {
            let lead = Lead::of(head.text)?;
            let rest = text.get(phrase.get(1)?.from..last.to)?;
            read_spoken(rest, today).filter(|(_, clarity)| *clarity >= lead.asks_for(rest))
        };
        let (day, _) = whole().or_else(led)?;
        Some(Found { from: earliest(words, first).unwrap_or(head.from), to: last.to, day })
    })
}

/// "ask planning before friday about the lates": the last such place.
fn after_a_preposition(text: &str, words: &[Word], today: NaiveDate) -> Option<Found> {
    (0..words.len()).rev().find_map(|first| {
        let lead = Lead::of(words.get(first)?.text).filter(|lead| *lead != Lead::Joining)?;
        let after = words.get(first + 1..)?;
        (1..=after.len().min(5)).rev().find_map(|length| {
            let (head, last) = (after.first()?, after.get(length - 1)?);
            let phrase = text.get(head.from..last.to)?;
            let (day, _) = read_spoken(phrase, today).filter(|(_, clarity)| *clarity >= lead.asks_for(phrase))?;
            let comma = last.text.chars().rev().take_while(|letter| matches!(letter, ',' | ';')).count();
            Some(Found { from: earliest(words, first)?, to: last.to - comma, day })
        })
    })
}

/// "chat training wk 50, cover hanna": only for a date with a number in it, since a weekday there may be a list.
fn at_the_end_of_a_part(text: &str, words: &[Word], today: NaiveDate) -> Option<Found> {
    (0..words.len()).rev().filter(|last| words.get(*last).is_some_and(|word| word.text.ends_with([',', ';']))).find_map(
        |last| {
            let found = at_the_end(text, words.get(..=last)?, today)?;
            let numbers = text.get(found.from..found.to)?.bytes().any(|byte| byte.is_ascii_digit());
            numbers.then_some(Found { to: found.to - 1, ..found })
        },
    )
}

/// A word that leads to a day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// "before", "voor", "før": a day is expected.
    Before,
    /// "by" also stands before amounts: "shorten it by 1.5".
    By,
    /// "on", "op", "på" join a day to the sentence, and much else.
    Joining,
}

impl Lead {
    /// Compared with its accents: "før" is "before", "for" is not.
    fn of(word: &str) -> Option<Lead> {
        match word.trim_start_matches('(').to_lowercase().as_str() {
            "before" | "voor" | "vóór" | "før" | "innen" => Some(Lead::Before),
            "by" => Some(Lead::By),
            "on" | "op" | "på" | "due" | "uiterlijk" | "senest" => Some(Lead::Joining),
            _ => None,
        }
    }

    /// How clearly the words behind it must be a day.
    fn asks_for(self, phrase: &str) -> Clarity {
        let numbers = phrase.bytes().any(|byte| byte.is_ascii_digit());
        match self {
            Lead::Before => Clarity::Fair,
            Lead::By if !numbers => Clarity::Fair,
            Lead::By | Lead::Joining => Clarity::Clear,
        }
    }
}

/// Where the words before a date begin that belong to it: "due by friday", "uiterlijk voor vrijdag".
fn earliest(words: &[Word], first: usize) -> Option<usize> {
    let before = first.checked_sub(1).and_then(|before| words.get(before)).filter(|word| Lead::of(word.text).is_some());
    before.or_else(|| words.get(first)).map(|word| word.from)
}

fn words_of(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        if !word.is_empty() {
            words.push(Word { from: at, to: at + word.len(), text: word });
        }
        at += piece.len();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn on_monday(text: &str) -> (String, Option<NaiveDate>) {
        take_due(text, day("2026-11-23"))
    }

    #[test]
    fn a_due_date_is_taken_out_wherever_it_is_said() {
        for (text, left, due) in [
            ("ask planning before fri", "ask planning", "2026-11-27"),
            ("ask planning by friday.", "ask planning", "2026-11-27"),
            ("ask planning friday", "ask planning", "2026-11-27"),
            ("ask planning on friday", "ask planning", "2026-11-27"),
            ("ask planning, due by friday", "ask planning", "2026-11-27"),
            ("ask planning (before friday)", "ask planning", "2026-11-27"),
            ("vraag planning vóór vrijdag", "vraag planning", "2026-11-27"),
            ("vraag planning uiterlijk vrijdag", "vraag planning", "2026-11-27"),
            ("spør planlegging før fredag", "spør planlegging", "2026-11-27"),
            ("spør planlegging innen 2 uker", "spør planlegging", "2026-12-07"),
            ("ask planning before friday about the lates", "ask planning about the lates", "2026-11-27"),
            ("ask planning before friday, and tell her", "ask planning, and tell her", "2026-11-27"),
            ("send the form 1 dec", "send the form", "2026-12-01"),
            ("send the form 1/12", "send the form", "2026-12-01"),
            ("send the form before 1.12", "send the form", "2026-12-01"),
            ("send the form +2w", "send the form", "2026-12-07"),
            ("send the form in 3 weeks", "send the form", "2026-12-14"),
            ("send the form tomorrow", "send the form", "2026-11-24"),
            ("bel planning morgen", "bel planning", "2026-11-24"),
            ("ring planlegging i morgen", "ring planlegging", "2026-11-24"),
            ("plan it in week 50", "plan it", "2026-12-11"),
            ("plan it next week", "plan it", "2026-12-04"),
            ("plan it end of january", "plan it", "2027-01-31"),
        ] {
            assert_eq!(on_monday(text), (left.to_owned(), Some(day(due))), "{text}");
        }
    }

    #[test]
    fn words_that_only_look_like_a_date_stay_in_the_text() {
        for text in [
            "ask Mei",
            "ask if she may",
            "answer within 24/7",
            "shorten it by 1.5",
            "look for the man",
            "call Jan",
            "read part 1.5",
            "wait for 3 weeks",
            "cadeau voor ma",
            "share it half and half, 1/2",
            "friday",
            "before friday",
            "fri, sat and sun",
            "praat met ons",
        ] {
            assert_eq!(on_monday(text), (text.to_owned(), None), "{text}");
        }
    }

    proptest! {
        #[test]
        fn without_a_date_the_words_stay_as_they_are(text in "\\PC*") {
            let (left, due) = on_monday(&text);
            prop_assert!(due.is_some() || left == text);
        }
    }
}
