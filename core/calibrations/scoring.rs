//! The other side: contacts that leaders on other laptops ask to be scored here.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::records::{ScoredSheet, ScoringSheet, SheetQuestion};
use super::sending::{CalibrationSent, make};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Problems, Result};
use crate::files::name_of_file;
use crate::id::{CalibrationId, CalibrationViewId, LaptopId};
use crate::laptops::{self, LaptopKind};
use crate::packets::Count;
use crate::quality::check_marks;
use crate::quality::masking::mask;
use crate::quality::scorecard::ItemKind;
use crate::quality::scoring::Mark;
use crate::reviews::Record;
use crate::sql::Sql;

/// Whether a sheet was taken before.
pub(super) fn is_here(db: &Connection, view: CalibrationViewId) -> Result<bool> {
    Ok(db.maybe("SELECT 1 FROM calibration_sheet WHERE id = ?1", [view], |_| Ok(()))?.is_some())
}

/// Keeps a sheet that was taken. Numbers of customers are taken out here too: the other side may have an older app.
pub(super) fn keep_sheet(act: &Act, laptop: LaptopId, sheet: &ScoringSheet) -> Result<()> {
    let questions =
        serde_json::to_string(&sheet.questions).map_err(|error| Failure::broken("failure-broken", error))?;
    act.db.run(
        "INSERT INTO calibration_sheet (id, laptop, calibration, rater, scorecard, reference, channel, questions, answer_by, taken_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        (
            sheet.view,
            laptop,
            sheet.calibration,
            &sheet.rater,
            &sheet.scorecard,
            mask(&sheet.reference).text,
            &sheet.channel,
            questions,
            sheet.answer_by,
            act.world.today(),
        ),
    )?;
    Ok(())
}

/// A contact to be scored for somebody at another laptop, in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetLine {
    /// The sheet, by the place that its marks fill.
    pub view: CalibrationViewId,
    /// Who asks, by the name of their laptop here.
    pub from: String,
    pub rater: String,
    pub scorecard: String,
    pub reference: String,
    pub channel: String,
    pub answer_by: NaiveDate,
    pub taken_on: NaiveDate,
    pub scored_on: Option<NaiveDate>,
    /// Not scored, and the day for it has passed.
    pub late: bool,
}

const COLUMNS: &str =
    "s.id, l.name, s.rater, s.scorecard, s.reference, s.channel, s.answer_by, s.taken_on, s.scored_on";

fn read_line(row: &Row, today: NaiveDate) -> rusqlite::Result<SheetLine> {
    let (answer_by, scored_on): (NaiveDate, Option<NaiveDate>) = (row.get(6)?, row.get(8)?);
    Ok(SheetLine {
        view: row.get(0)?,
        from: row.get(1)?,
        rater: row.get(2)?,
        scorecard: row.get(3)?,
        reference: row.get(4)?,
        channel: row.get(5)?,
        late: scored_on.is_none() && answer_by < today,
        answer_by,
        taken_on: row.get(7)?,
        scored_on,
    })
}

/// What others asked to be scored here: open ones first, the earliest answer first; at most fifty.
pub fn sheets(ask: &Ask, _: ()) -> Result<Vec<SheetLine>> {
    let today = ask.world.today();
    ask.db.all(
        &format!(
            "SELECT {COLUMNS} FROM calibration_sheet s JOIN laptop l ON l.id = s.laptop
             ORDER BY s.scored_on IS NOT NULL, s.scored_on DESC, s.answer_by, s.id LIMIT 50"
        ),
        [],
        |row| read_line(row, today),
    )
}

#[derive(Debug, Deserialize, TS)]
pub struct OfSheet {
    pub view: CalibrationViewId,
}

/// A contact to be scored here.
#[derive(Debug, Serialize, TS)]
pub struct SheetPage {
    pub line: SheetLine,
    pub questions: Vec<SheetQuestion>,
    /// How it was scored here; nothing as long as it was not.
    pub marks: Vec<Mark>,
}

/// One contact to be scored here.
pub fn sheet(ask: &Ask, input: OfSheet) -> Result<SheetPage> {
    let today = ask.world.today();
    let found = ask.db.maybe(
        &format!(
            "SELECT {COLUMNS}, s.questions, s.marks FROM calibration_sheet s JOIN laptop l ON l.id = s.laptop WHERE s.id = ?1"
        ),
        [input.view],
        |row| Ok((read_line(row, today)?, row.get::<_, String>(9)?, row.get::<_, String>(10)?)),
    )?;
    let (line, questions, marks) = found.ok_or_else(|| Failure::missing("sheet-gone"))?;
    Ok(SheetPage { line, questions: read_questions(&questions)?, marks: Mark::read(&marks) })
}

fn read_questions(text: &str) -> Result<Vec<SheetQuestion>> {
    serde_json::from_str(text).map_err(|error| Failure::broken("failure-damaged", error))
}

#[derive(Debug, Deserialize, TS)]
pub struct ScoreSheet {
    pub view: CalibrationViewId,
    /// One for each question, in the order of the form.
    pub marks: Vec<Mark>,
}

/// Scores a contact for somebody at another laptop, and makes the file that goes back. What was scored stays.
pub fn score(act: &mut Act, input: ScoreSheet) -> Result<CalibrationSent> {
    let page = sheet(&act.ask(), OfSheet { view: input.view })?;
    if page.line.scored_on.is_some() {
        return Err(Failure::refused("sheet-scored-already"));
    }
    let kinds: Vec<ItemKind> = page.questions.iter().map(|asked| asked.kind).collect();
    let mut problems = Problems::default();
    check_marks(&mut problems, &kinds, &input.marks);
    problems.none()?;
    act.about(About::Quality);
    act.db.run(
        "UPDATE calibration_sheet SET marks = ?2, scored_on = ?3 WHERE id = ?1",
        (input.view, Mark::write(&input.marks), act.world.today()),
    )?;
    make_back(act, input.view)
}

/// Makes the file that goes back once more, where the first one was lost.
pub fn send_back(act: &mut Act, input: OfSheet) -> Result<CalibrationSent> {
    let page = sheet(&act.ask(), OfSheet { view: input.view })?;
    if page.line.scored_on.is_none() {
        return Err(Failure::refused("sheet-score-first"));
    }
    act.about(About::Quality);
    make_back(act, input.view)
}

fn make_back(act: &Act, view: CalibrationViewId) -> Result<CalibrationSent> {
    let (laptop, calibration, marks, answer_by) = act.db.one(
        "SELECT laptop, calibration, marks, answer_by FROM calibration_sheet WHERE id = ?1",
        [view],
        |row| {
            let (laptop, calibration): (LaptopId, CalibrationId) = (row.get(0)?, row.get(1)?);
            Ok((laptop, calibration, row.get::<_, String>(2)?, row.get::<_, NaiveDate>(3)?))
        },
    )?;
    let name = laptops::must_be_known(act.db, laptop, LaptopKind::Center)?;
    let scored = ScoredSheet { calibration, view, marks: Mark::read(&marks) };
    let count = Count { what: "mark".to_owned(), how_many: scored.marks.len() as u64 };
    make(act, laptop, &format!("scored-{}", name_of_file(&name)), answer_by, count, Record::Scored(scored))
}
