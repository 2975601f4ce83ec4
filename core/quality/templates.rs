//! Three scorecards for contact centers, to start from instead of from an empty page: voice, mail and chat.
//!
//! Like the ladders of a career they are **data, not sentences of the app**: a team copies one and changes the words to its
//! own, so they stay as they were copied, in the language they were copied in.

use serde::Deserialize;
use ts_rs::TS;

use super::scorecard::Scorecard;
use crate::error::{Failure, Result};
use crate::locale::Locale;

words! {
    /// The scorecards that ship with the app.
    ScorecardTemplate { Voice = "voice", Mail = "mail", Chat = "chat" }
}

/// A template in a language.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct WhichTemplate {
    pub template: ScorecardTemplate,
    pub language: Locale,
}

/// Declares where the file of each template lies, so that a new one can't be forgotten in a language.
macro_rules! files {
    ($($template:ident: $file:literal),* $(,)?) => {
        fn text(template: ScorecardTemplate, locale: Locale) -> &'static str {
            match template {
                $(ScorecardTemplate::$template => match locale {
                    Locale::En => include_str!(concat!("templates/en/", $file)),
                    Locale::Nl => include_str!(concat!("templates/nl/", $file)),
                    Locale::Nb => include_str!(concat!("templates/nb/", $file)),
                },)*
            }
        }
    };
}
files! { Voice: "voice.json", Mail: "mail.json", Chat: "chat.json" }

/// A team's own copy of a template.
pub fn copy(template: ScorecardTemplate, locale: Locale) -> Result<Scorecard> {
    serde_json::from_str(text(template, locale))
        .map_err(|error| Failure::broken("failure-broken", format!("{} {}: {error}", template.word(), locale.word())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quality::scoring::CriticalClass;

    fn all() -> impl Iterator<Item = (ScorecardTemplate, Locale)> {
        ScorecardTemplate::ALL.iter().flat_map(|template| Locale::ALL.iter().map(|locale| (*template, *locale)))
    }

    #[test]
    fn every_template_passes_the_check_in_every_language() {
        for (template, locale) in all() {
            let card = copy(template, locale).unwrap();
            assert_eq!(card.check(), Ok(()), "{} {}", template.word(), locale.word());
            assert_eq!(card, card.tidied());
        }
    }

    #[test]
    fn five_questions_are_enough_and_each_says_what_great_looks_like_with_an_example() {
        for (template, locale) in all() {
            let card = copy(template, locale).unwrap();
            let critical = card.items().filter(|item| item.critical != CriticalClass::None).count();
            assert_eq!((card.items().count(), critical), (5, 1), "{}", template.word());
            assert!(card.items().all(|item| !item.example.is_empty() && !item.great.is_empty()));
        }
    }

    #[test]
    fn a_template_has_the_same_shape_in_every_language() {
        for (template, locale) in all() {
            let shape = |locale| -> Vec<_> {
                let card = copy(template, locale).unwrap();
                let section = |section: &super::super::scorecard::Section| {
                    (section.weight, section.items.iter().map(|item| (item.kind, item.critical)).collect::<Vec<_>>())
                };
                card.sections.iter().map(section).collect()
            };
            assert_eq!(shape(locale), shape(Locale::En), "{} {}", template.word(), locale.word());
        }
    }
}
