//! What the two files say.

use chrono::NaiveDate;

use crate::commitments::record::records;
use crate::id::{CalibrationId, CalibrationViewId};
use crate::quality::scorecard::{ItemKind, MOST_QUESTIONS};
use crate::quality::scoring::{CriticalClass, Mark};

/// The longest text of a sheet, in letters: none that the app writes is longer.
const LONGEST: usize = 1_000;

records! {
    /// A question of the form.
    SheetQuestion {
        question: String,
        kind: ItemKind,
        critical: CriticalClass,
        /// What great looks like.
        great: String,
        /// '' where there is none.
        example: String,
    }

    /// A contact to be scored.
    ScoringSheet {
        calibration: CalibrationId,
        /// The place that the marks fill.
        view: CalibrationViewId,
        /// Who is asked, by the name that the sender wrote.
        rater: String,
        scorecard: String,
        /// Where the contact is found.
        reference: String,
        channel: String,
        questions: Vec<SheetQuestion>,
        answer_by: NaiveDate,
    }

    /// How it was scored.
    ScoredSheet {
        calibration: CalibrationId,
        view: CalibrationViewId,
        /// One for each question, in the order of the form.
        marks: Vec<Mark>,
    }
}

impl ScoringSheet {
    /// Whether it says what a sheet may say: a form that can be scored, in texts that somebody can have typed.
    pub fn is_sound(&self) -> bool {
        let asked = self.questions.iter().flat_map(|asked| [&asked.question, &asked.great]);
        let said = [&self.rater, &self.scorecard, &self.reference, &self.channel];
        let mut needed = asked.chain(said);
        let examples = self.questions.iter().all(|asked| asked.example.chars().count() <= LONGEST);
        let few = (1..=MOST_QUESTIONS).contains(&self.questions.len());
        few && examples && needed.all(|text| !text.trim().is_empty() && text.chars().count() <= LONGEST)
    }

    /// How each question is answered, in the order of the form.
    pub fn kinds(&self) -> Vec<ItemKind> {
        self.questions.iter().map(|asked| asked.kind).collect()
    }
}
