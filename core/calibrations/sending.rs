//! A sheet leaves: where the contact is found, and the form.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::records::{ScoringSheet, SheetQuestion};
use crate::app::{About, Act};
use crate::error::{Failure, Problems, Result};
use crate::files::{Document, name_of_file};
use crate::id::{CalibrationViewId, LaptopId, PacketId};
use crate::laptops::{self, LaptopKind};
use crate::packets::{Count, Purpose};
use crate::quality::{self, RaterApart, ScorecardQuestion};
use crate::reviews::{Letter, Record, send as post};
use crate::time::plus_days;

/// Days in which it is answered, unless a day is said.
const ANSWER_DAYS: i64 = 14;
/// The latest day for an answer: a quarter ahead.
const LATEST_ANSWER: i64 = 91;
/// Days after the answer was wanted in which the file can still be opened.
pub(super) const OPENS_FOR: i64 = 30;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct SendSheet {
    /// The rater who scores by file.
    pub view: CalibrationViewId,
    /// Their laptop: a center that was accepted here.
    pub laptop: LaptopId,
    /// In two weeks where it is left out.
    #[serde(default)]
    pub answer_by: Option<NaiveDate>,
}

/// A file that was made for another laptop.
#[derive(Debug, Serialize, TS)]
pub struct CalibrationSent {
    pub packet: PacketId,
    /// None where it was only tried.
    pub document: Option<Document>,
    /// The last day on which it can be opened.
    pub expires: NaiveDate,
}

/// Makes the sheet of one rater for their laptop. It can be made again as long as they have not scored.
pub fn send(act: &mut Act, input: SendSheet) -> Result<CalibrationSent> {
    let rater = quality::rater_apart(act.db, input.view)?.ok_or_else(|| Failure::missing("calibration-gone"))?;
    if rater.opened_on.is_some() {
        return Err(Failure::refused("calibration-open-already"));
    }
    if rater.rated_on.is_some() {
        return Err(Failure::refused("calibration-scored-already"));
    }
    let today = act.world.today();
    let answer_by = input.answer_by.unwrap_or(plus_days(today, ANSWER_DAYS));
    let mut problems = Problems::default();
    let in_time = today <= answer_by && answer_by <= plus_days(today, LATEST_ANSWER);
    problems.unless(in_time, "answerBy", "calibration-answer-by");
    problems.none()?;
    let name = laptops::must_be_known(act.db, input.laptop, LaptopKind::Center)?;
    act.about(About::Quality);
    quality::asked_apart(act, input.view, input.laptop)?;
    let sheet = sheet_of(input.view, &rater, answer_by);
    let count = Count { what: "question".to_owned(), how_many: sheet.questions.len() as u64 };
    make(act, input.laptop, &format!("to-score-{}", name_of_file(&name)), answer_by, count, Record::Sheet(sheet))
}

fn sheet_of(view: CalibrationViewId, rater: &RaterApart, answer_by: NaiveDate) -> ScoringSheet {
    let asked = |question: &ScorecardQuestion| SheetQuestion {
        question: question.question.clone(),
        kind: question.kind,
        critical: question.critical,
        great: question.great.clone(),
        example: question.example.clone(),
    };
    ScoringSheet {
        calibration: rater.calibration,
        view,
        rater: rater.rater.clone(),
        scorecard: rater.card.name.clone(),
        reference: rater.reference.clone(),
        channel: rater.channel.clone(),
        questions: rater.card.items().map(asked).collect(),
        answer_by,
    }
}

/// Makes a file of one record, and offers it under a name with the day of today.
pub(super) fn make(
    act: &Act,
    to: LaptopId,
    name: &str,
    needed_until: NaiveDate,
    count: Count,
    record: Record,
) -> Result<CalibrationSent> {
    let expires = plus_days(needed_until.max(act.world.today()), OPENS_FOR);
    let letter = Letter {
        to,
        purpose: Purpose::Calibration,
        request: None,
        span: None,
        expires,
        counts: vec![count],
        withheld: Vec::new(),
        records: &[record],
    };
    let (packet, sealed) = post(act, letter)?;
    let file = format!("{name}-{}.evenkeel", act.world.today());
    let document = sealed.map(|sealed| act.files.offer(&file, sealed.file)).transpose()?;
    Ok(CalibrationSent { packet, document, expires })
}
