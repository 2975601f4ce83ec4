//! What good looks like, as at most seven questions.
//!
//! A scorecard has sections with weights, and in them questions. Each question says in one sentence what great looks like,
//! with an example: people see their own work as others do once they know what good is (Farh & Dobbins 1989). It is answered
//! with yes, no and not seen, or with not yet, nearly, yes and not seen.
//!
//! Seven questions are what a leader can mind in twenty minutes a week; five are better. The eighth is refused kindly (R23).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::scoring::{CriticalClass, Mark, WHOLE};
use crate::error::{Message, Problems, Result};
use crate::people::tidy;

/// The most questions of a scorecard (R23).
pub const MOST_QUESTIONS: usize = 7;
const LONGEST_NAME: usize = 80;
const LONGEST_TEXT: usize = 400;

words! {
    /// How a question is answered.
    ItemKind {
        /// Yes, no, or not seen.
        YesNo = "yes_no",
        /// Not yet, nearly, yes, or not seen.
        Three = "three",
    }
}

/// A scorecard as it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Scorecard {
    pub name: String,
    /// The channel it is for, as the team says it: voice, mail, chat.
    pub channel: String,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub name: String,
    /// Its part of the score in basis points. A section with critical questions alone has 0.
    pub weight: i64,
    pub items: Vec<Item>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Item {
    pub question: String,
    pub kind: ItemKind,
    pub critical: CriticalClass,
    /// Its part of its section in basis points; all questions of a section weigh the same where none is set.
    #[serde(default)]
    pub weight: Option<i64>,
    /// What great looks like, in one sentence.
    pub great: String,
    /// An example of it.
    #[serde(default)]
    pub example: String,
}

impl ItemKind {
    /// Whether a question of this kind can be answered so.
    pub fn takes(self, mark: Mark) -> bool {
        self == ItemKind::Three || mark != Mark::Nearly
    }
}

impl Scorecard {
    /// Every question, in the order of the form.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// The same with its texts tidied.
    pub fn tidied(&self) -> Scorecard {
        let mut card = self.clone();
        card.name = tidy(&card.name);
        card.channel = tidy(&card.channel).to_lowercase();
        for section in &mut card.sections {
            section.name = tidy(&section.name);
            for item in &mut section.items {
                for text in [&mut item.question, &mut item.great, &mut item.example] {
                    *text = tidy(text);
                }
            }
        }
        card
    }

    /// Whether it asks and weighs the same as another one, whatever its help says. If not, a line of figures breaks between them.
    pub fn measures_the_same(&self, other: &Scorecard) -> bool {
        let bare = |card: &Scorecard| -> Vec<_> {
            let sections = card.sections.iter().map(|section| {
                let items = section.items.iter();
                (
                    section.weight,
                    items.map(|item| (item.question.clone(), item.kind, item.critical, item.weight)).collect(),
                )
            });
            sections.collect::<Vec<(i64, Vec<_>)>>()
        };
        bare(self) == bare(other)
    }

    /// Fails with everything that is wrong with it. The fields are named as the form has them: `sections.0.items.2.great`.
    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        let long = |text: &str, most: usize| text.chars().count() > most;
        problems.unless(!self.name.is_empty(), "name", "scorecard-needs-name");
        problems.unless(!long(&self.name, LONGEST_NAME), "name", "text-too-long");
        problems.unless(!self.channel.is_empty(), "channel", "scorecard-needs-channel");
        problems.unless(!long(&self.channel, LONGEST_NAME), "channel", "text-too-long");
        let questions = self.items().count();
        problems.unless(questions > 0, "sections", "scorecard-needs-question");
        let most = Message::new("scorecard-seven-questions").with("most", MOST_QUESTIONS).with("count", questions);
        problems.unless_with(questions <= MOST_QUESTIONS, "sections", most);
        let sum: i64 = self.sections.iter().map(|section| section.weight.clamp(-WHOLE, WHOLE)).sum();
        let scored = self.items().any(|item| item.critical == CriticalClass::None);
        let whole = Message::new("scorecard-weights-whole").with("percent", sum as f64 / 100.0);
        problems.unless_with(sum == if scored { WHOLE } else { 0 }, "sections", whole);
        for (at, section) in self.sections.iter().enumerate() {
            section.check(&format!("sections.{at}"), &mut problems);
        }
        problems.none()
    }
}

impl Section {
    fn check(&self, field: &str, problems: &mut Problems) {
        let long = self.name.chars().count() > LONGEST_NAME;
        problems.unless(!self.name.is_empty(), &format!("{field}.name"), "scorecard-section-needs-name");
        problems.unless(!long, &format!("{field}.name"), "text-too-long");
        problems.unless(!self.items.is_empty(), &format!("{field}.items"), "scorecard-section-empty");
        let weight = format!("{field}.weight");
        let scored = self.items.iter().any(|item| item.critical == CriticalClass::None);
        problems.unless((0..=WHOLE).contains(&self.weight), &weight, "scorecard-weight-range");
        problems.unless(scored || self.weight == 0, &weight, "scorecard-weight-of-critical");
        problems.unless(!scored || self.weight != 0, &weight, "scorecard-weight-missing");
        let weights: Vec<Option<i64>> =
            self.items.iter().filter(|item| item.critical == CriticalClass::None).map(|item| item.weight).collect();
        if weights.iter().any(Option::is_some) {
            let set = weights.iter().all(|weight| weight.is_some_and(|weight| (1..=WHOLE).contains(&weight)));
            let sum: i64 = weights.iter().flatten().sum();
            problems.unless(set && sum == WHOLE, &format!("{field}.items"), "scorecard-item-weights");
        }
        for (at, item) in self.items.iter().enumerate() {
            let field = format!("{field}.items.{at}");
            problems.unless(!item.question.is_empty(), &format!("{field}.question"), "scorecard-question-empty");
            problems.unless(!item.great.is_empty(), &format!("{field}.great"), "scorecard-great-empty");
            for (name, text) in [("question", &item.question), ("great", &item.great), ("example", &item.example)] {
                problems.unless(text.chars().count() <= LONGEST_TEXT, &format!("{field}.{name}"), "text-too-long");
            }
        }
    }
}
