//! What would not work well in a scorecard, said before anybody is checked with it. None of it is refused: it is looked at again.
//!
//! A question that asks two things gets an answer to one of them. A question without an example is understood in as many ways
//! as there are people. And a word for what somebody is like ("friendly", "committed") is judged by each in their own way; what
//! can be seen or heard in the contact is not.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::scorecard::Scorecard;
use super::scoring::CriticalClass;
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::fold::fold;
use crate::locale::Locale;

/// As many questions as are minded without effort (INTERFACE 7.7).
const GOOD_NUMBER: usize = 5;
/// Beginnings of words for what somebody is like, folded, in the three languages.
const JUDGED: &[&str] = &[
    "friendly",
    "profession",
    "polite",
    "attitude",
    "motivat",
    "committed",
    "commitment",
    "enthusias",
    "vriendelijk",
    "beleefd",
    "houding",
    "gemotiveerd",
    "betrokken",
    "enthousias",
    "vennlig",
    "hoflig",
    "holdning",
    "motivert",
    "engasjert",
];

/// Something about a scorecard that is worth a look.
#[derive(Debug, Serialize, TS)]
pub struct ScorecardNote {
    /// Place of the question in the form, from 0; none where it is about the whole.
    pub place: Option<usize>,
    pub message: Message,
}

/// A scorecard as it stands on the screen, whole or not.
#[derive(Debug, Deserialize, TS)]
pub struct LintScorecard {
    pub card: Scorecard,
    /// The language it is written in.
    pub language: Locale,
}

/// What is worth a look in a scorecard while it is written.
pub fn lint_scorecard(_: &Ask, input: LintScorecard) -> Result<Vec<ScorecardNote>> {
    Ok(notes(&input.card.tidied(), input.language))
}

/// Notes about the whole first, then question by question.
pub fn notes(card: &Scorecard, language: Locale) -> Vec<ScorecardNote> {
    let mut notes = Vec::new();
    let count = card.items().count();
    let mut note = |place, message| notes.push(ScorecardNote { place, message });
    if count > GOOD_NUMBER {
        note(None, Message::new("scorecard-note-many").with("count", count));
    }
    if count > 0 && card.items().all(|item| item.critical != CriticalClass::None) {
        note(None, Message::new("scorecard-note-all-critical"));
    }
    for (place, item) in card.items().enumerate().filter(|(_, item)| !item.question.is_empty()) {
        let words: Vec<String> = item
            .question
            .split(|letter: char| !letter.is_alphabetic())
            .map(fold)
            .filter(|word| !word.is_empty())
            .collect();
        if words.iter().any(|word| word == joining(language)) {
            note(Some(place), Message::new("scorecard-note-two-in-one"));
        }
        if let Some(word) = words.iter().find(|word| JUDGED.iter().any(|judged| word.starts_with(judged))) {
            note(Some(place), Message::new("scorecard-note-judged").with("word", word.as_str()));
        }
        if item.example.is_empty() {
            note(Some(place), Message::new("scorecard-note-no-example"));
        }
    }
    notes
}

/// The word that joins two questions into one.
fn joining(language: Locale) -> &'static str {
    match language {
        Locale::En => "and",
        Locale::Nl => "en",
        Locale::Nb => "og",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quality::templates::{self, ScorecardTemplate};

    #[test]
    fn the_ready_scorecards_have_nothing_to_note() {
        for template in ScorecardTemplate::ALL {
            for locale in Locale::ALL {
                let found = notes(&templates::copy(*template, *locale).unwrap(), *locale);
                let told: Vec<_> = found.iter().map(|note| (note.place, note.message.key.as_str())).collect();
                assert_eq!(told, [], "{} {}", template.word(), locale.word());
            }
        }
    }

    #[test]
    fn two_questions_in_one_words_for_what_somebody_is_like_and_missing_examples_are_noted() {
        let mut card = templates::copy(ScorecardTemplate::Voice, Locale::En).unwrap();
        let item = &mut card.sections[0].items[0];
        item.question = "Was friendly and quick".to_owned();
        item.example = String::new();
        let told: Vec<_> = notes(&card, Locale::En).into_iter().map(|note| (note.place, note.message.key)).collect();
        let keys = ["scorecard-note-two-in-one", "scorecard-note-judged", "scorecard-note-no-example"];
        assert_eq!(told, keys.map(|key| (Some(0), key.to_owned())));
    }
}
