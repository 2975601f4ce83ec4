//! Several score the same contact, each blind, and then look only at where they differ.
//!
//! It is about the questions, never about the raters: where people who know the work see different things, the question is
//! unclear, and one example sentence that they agree on becomes its help. A question on which they keep differing is marked
//! "rewrite this question" (R26).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cards::{Cards, ScorecardVersion, must_be_in_use};
use super::checking::{Masking, check_marks};
use super::questions::often_differs;
use super::scoring::Mark;
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::fold::fold;
use crate::id::{CalibrationId, CalibrationViewId, PacketId, ScorecardItemId, ScorecardVersionId};
use crate::people::tidy;
use crate::sql::Sql;
use crate::time::plus_days;

/// The most people who score one contact together.
const MOST_RATERS: usize = 12;
/// Days of judgements that are looked back at: a year.
pub(super) const JUDGED_DAYS: i64 = 365;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct BeginCalibration {
    pub version: ScorecardVersionId,
    /// Where the contact is found. Without names of a customer or of whose contact it was.
    pub reference: String,
    #[serde(default)]
    pub channel: Option<String>,
    /// Who scores it, by name; two or more.
    pub raters: Vec<String>,
}

/// Begins a calibration. Each rater scores in turn on this laptop, or sends a file.
pub fn begin_calibration(act: &mut Act, input: BeginCalibration) -> Result<CalibrationId> {
    let cards = Cards::read(act.db)?;
    let card = must_be_in_use(act, &cards, input.version)?;
    let mut texts = Masking::default();
    let reference = texts.of(&tidy(&input.reference));
    let raters: Vec<String> = input.raters.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()).collect();
    let mut names: Vec<String> = raters.iter().map(|name| fold(name)).collect();
    names.sort();
    let twice = names.windows(2).any(|pair| pair.first() == pair.last());
    let mut problems = Problems::default();
    problems.unless(!reference.is_empty(), "reference", "check-needs-reference");
    problems.unless(reference.chars().count() <= 400, "reference", "text-too-long");
    problems.unless(raters.len() >= 2, "raters", "calibration-needs-two");
    problems.unless(raters.len() <= MOST_RATERS, "raters", "calibration-too-many");
    problems.unless(!twice, "raters", "calibration-rater-twice");
    problems.none()?;
    act.about(About::Quality);
    let id = CalibrationId(act.world.fresh_uuid());
    let channel = input.channel.map(|channel| tidy(&channel)).filter(|channel| !channel.is_empty());
    act.db.run(
        "INSERT INTO calibration (id, version, reference, channel, begun_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        (id, card.version, reference, channel.unwrap_or_else(|| card.channel.clone()), act.world.today()),
    )?;
    for rater in raters {
        act.db.run(
            "INSERT INTO calibration_view (id, calibration, rater) VALUES (?1, ?2, ?3)",
            (CalibrationViewId(act.world.fresh_uuid()), id, rater),
        )?;
    }
    texts.tell(act);
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
pub struct RateCalibration {
    pub view: CalibrationViewId,
    /// One for each question, in the order of the form.
    pub marks: Vec<Mark>,
}

/// Keeps how one rater scored. Once all are in, everybody's marks are seen.
pub fn rate_calibration(act: &mut Act, input: RateCalibration) -> Result<()> {
    let found = act.db.maybe(
        "SELECT c.id, c.version, c.opened_on IS NOT NULL FROM calibration_view v JOIN calibration c ON c.id = v.calibration
         WHERE v.id = ?1",
        [input.view],
        |row| Ok((row.get::<_, CalibrationId>(0)?, row.get::<_, ScorecardVersionId>(1)?, row.get::<_, bool>(2)?)),
    )?;
    let (calibration, version, opened) = found.ok_or_else(|| Failure::missing("calibration-gone"))?;
    if opened {
        return Err(Failure::refused("calibration-open-already"));
    }
    let cards = Cards::read(act.db)?;
    let mut problems = Problems::default();
    check_marks(&mut problems, &cards.get(version)?.kinds(), &input.marks);
    problems.none()?;
    act.about(About::Quality);
    keep_marks(act, calibration, input.view, &input.marks, None)
}

/// Keeps marks, and opens the calibration once all are in.
pub(super) fn keep_marks(
    act: &Act,
    calibration: CalibrationId,
    view: CalibrationViewId,
    marks: &[Mark],
    packet: Option<PacketId>,
) -> Result<()> {
    let today = act.world.today();
    let packet = packet.map(|packet| packet.to_string()).unwrap_or_default();
    act.db.run(
        "UPDATE calibration_view SET marks = ?2, rated_on = ?3, packet = ?4 WHERE id = ?1",
        (view, Mark::write(marks), today, packet),
    )?;
    act.db.run(
        "UPDATE calibration SET opened_on = ?2 WHERE id = ?1
         AND NOT EXISTS (SELECT 1 FROM calibration_view WHERE calibration = ?1 AND marks = '')",
        (calibration, today),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct OfCalibration {
    pub calibration: CalibrationId,
}

/// Looks without those who have not scored yet. Two must have.
pub fn open_calibration(act: &mut Act, input: OfCalibration) -> Result<()> {
    let found = act.db.maybe(
        "SELECT opened_on IS NOT NULL, (SELECT count(*) FROM calibration_view WHERE calibration = c.id AND marks <> '')
         FROM calibration c WHERE c.id = ?1",
        [input.calibration],
        |row| Ok((row.get::<_, bool>(0)?, row.get::<_, i64>(1)?)),
    )?;
    match found.ok_or_else(|| Failure::missing("calibration-gone"))? {
        (true, _) => return Err(Failure::refused("calibration-open-already")),
        (_, ..2) => return Err(Failure::refused("calibration-waits-for-two")),
        _ => {}
    }
    act.about(About::Quality);
    act.db.run("UPDATE calibration SET opened_on = ?2 WHERE id = ?1", (input.calibration, act.world.today()))?;
    Ok(())
}

/// Somebody who scores, and whether they have.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalibrationRater {
    pub view: CalibrationViewId,
    pub name: String,
    pub rated: bool,
    /// The laptop that was asked by file, by the name it has here.
    pub asked_laptop: Option<String>,
    /// Since when.
    pub asked_on: Option<NaiveDate>,
}

/// How one rater saw one question.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RatedSo {
    pub name: String,
    pub mark: Mark,
}

/// A question on which they differ.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CalibrationDifference {
    pub item: ScorecardItemId,
    pub place: usize,
    pub question: String,
    pub great: String,
    pub example: String,
    pub marks: Vec<RatedSo>,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalibrationPage {
    pub calibration: CalibrationId,
    pub card: ScorecardVersion,
    pub reference: String,
    pub channel: String,
    pub begun_on: NaiveDate,
    pub opened_on: Option<NaiveDate>,
    pub raters: Vec<CalibrationRater>,
    /// "You agree on 4 of 5."
    pub finding: Message,
    /// Only where they differ, and only once it is open.
    pub differences: Vec<CalibrationDifference>,
}

/// One calibration: who has scored, and, once it is open, where they differ.
pub fn calibration(ask: &Ask, input: OfCalibration) -> Result<CalibrationPage> {
    let found = ask.db.maybe(
        "SELECT version, reference, channel, begun_on, opened_on FROM calibration WHERE id = ?1",
        [input.calibration],
        |row| {
            let texts: (String, String) = (row.get(1)?, row.get(2)?);
            let days: (NaiveDate, Option<NaiveDate>) = (row.get(3)?, row.get(4)?);
            Ok((row.get::<_, ScorecardVersionId>(0)?, texts, days))
        },
    )?;
    let (version, (reference, channel), (begun_on, opened_on)) =
        found.ok_or_else(|| Failure::missing("calibration-gone"))?;
    let cards = Cards::read(ask.db)?;
    let card = cards.get(version)?.clone();
    let views = views(ask.db, input.calibration)?;
    let raters: Vec<CalibrationRater> = views
        .iter()
        .map(|view| CalibrationRater {
            view: view.id,
            name: view.rater.clone(),
            rated: !view.marks.is_empty(),
            asked_laptop: view.asked_laptop.clone(),
            asked_on: view.asked_on,
        })
        .collect();
    let differences = if opened_on.is_some() { differences(&card, &views) } else { Vec::new() };
    let finding = match opened_on {
        None => Message::new("calibration-waiting").with("left", raters.iter().filter(|rater| !rater.rated).count()),
        Some(_) => agreement(ask, &cards, &card, differences.len())?,
    };
    Ok(CalibrationPage {
        calibration: input.calibration,
        card,
        reference,
        channel,
        begun_on,
        opened_on,
        raters,
        finding,
        differences,
    })
}

/// "You agree on 4 of 5; question 2 needs rewriting", the latter by everything that was judged of it in a year.
fn agreement(ask: &Ask, cards: &Cards, card: &ScorecardVersion, differ: usize) -> Result<Message> {
    let judged = judged(ask.db, cards, plus_days(ask.world.today(), -JUDGED_DAYS))?;
    let unclear = |root: &String| judged.get(root).is_some_and(|contacts| often_differs(contacts));
    let places = (1..).zip(card.items()).filter(|(_, question)| unclear(&question.root));
    let numbers: Vec<String> = places.map(|(number, _)| number.to_string()).collect();
    let questions = card.items().count();
    let key = if numbers.is_empty() { "calibration-agree" } else { "calibration-agree-rewrite" };
    let message = Message::new(key).with("same", questions.saturating_sub(differ)).with("questions", questions);
    Ok(match numbers.len() {
        0 => message,
        count => message.with("count", count).with("numbers", numbers.join(", ")),
    })
}

pub(super) struct RaterView {
    pub id: CalibrationViewId,
    pub rater: String,
    pub marks: Vec<Mark>,
    asked_laptop: Option<String>,
    asked_on: Option<NaiveDate>,
}

pub(super) fn views(db: &Connection, calibration: CalibrationId) -> Result<Vec<RaterView>> {
    db.all(
        "SELECT v.id, v.rater, v.marks, l.name, v.asked_on FROM calibration_view v LEFT JOIN laptop l ON l.id = v.laptop
         WHERE v.calibration = ?1 ORDER BY v.rater COLLATE NOCASE, v.id",
        [calibration],
        |row| {
            let marks: String = row.get(2)?;
            Ok(RaterView {
                id: row.get(0)?,
                rater: row.get(1)?,
                marks: Mark::read(&marks),
                asked_laptop: row.get(3)?,
                asked_on: row.get(4)?,
            })
        },
    )
}

fn differences(card: &ScorecardVersion, views: &[RaterView]) -> Vec<CalibrationDifference> {
    let rated: Vec<&RaterView> = views.iter().filter(|view| !view.marks.is_empty()).collect();
    let mut found = Vec::new();
    for (place, question) in card.items().enumerate() {
        let marks: Vec<RatedSo> = rated
            .iter()
            .filter_map(|view| Some(RatedSo { name: view.rater.clone(), mark: *view.marks.get(place)? }))
            .collect();
        let first = marks.first().map(|rated| rated.mark);
        if marks.iter().any(|rated| Some(rated.mark) != first) {
            found.push(CalibrationDifference {
                item: question.item,
                place,
                question: question.question.clone(),
                great: question.great.clone(),
                example: question.example.clone(),
                marks,
            });
        }
    }
    found
}

/// A calibration in a list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalibrationLine {
    pub calibration: CalibrationId,
    pub scorecard: String,
    pub reference: String,
    pub begun_on: NaiveDate,
    pub opened_on: Option<NaiveDate>,
    pub raters: i64,
    pub rated: i64,
}

/// The calibrations: those that wait for somebody first, the newest first, at most fifty.
pub fn calibrations(ask: &Ask, _: ()) -> Result<Vec<CalibrationLine>> {
    ask.db.all(
        "SELECT c.id, v.name, c.reference, c.begun_on, c.opened_on,
                (SELECT count(*) FROM calibration_view w WHERE w.calibration = c.id),
                (SELECT count(*) FROM calibration_view w WHERE w.calibration = c.id AND w.marks <> '')
         FROM calibration c JOIN scorecard_version v ON v.id = c.version
         ORDER BY c.opened_on IS NOT NULL, c.begun_on DESC, c.id DESC LIMIT 50",
        [],
        |row| {
            Ok(CalibrationLine {
                calibration: row.get(0)?,
                scorecard: row.get(1)?,
                reference: row.get(2)?,
                begun_on: row.get(3)?,
                opened_on: row.get(4)?,
                raters: row.get(5)?,
                rated: row.get(6)?,
            })
        },
    )
}

/// What was judged of one question in open calibrations: for each contact, the marks by rater.
pub(super) type Judged = BTreeMap<String, Vec<BTreeMap<String, Mark>>>;

/// Everything that was judged since a day, by the root of the question. What was not seen is no judgement.
pub(super) fn judged(db: &Connection, cards: &Cards, since: NaiveDate) -> Result<Judged> {
    let rows = db.all(
        "SELECT c.id, c.version, v.rater, v.marks FROM calibration c JOIN calibration_view v ON v.calibration = c.id
         WHERE c.opened_on >= ?1 AND v.marks <> '' ORDER BY c.opened_on, c.id, v.id",
        [since],
        |row| {
            let marks: String = row.get(3)?;
            let ids = (row.get::<_, CalibrationId>(0)?, row.get::<_, ScorecardVersionId>(1)?);
            Ok((ids, fold(&row.get::<_, String>(2)?), Mark::read(&marks)))
        },
    )?;
    let mut judged = Judged::new();
    let mut last: BTreeMap<String, CalibrationId> = BTreeMap::new();
    for ((calibration, version), rater, marks) in rows {
        for (question, mark) in cards.get(version)?.items().zip(marks) {
            if mark == Mark::NotSeen {
                continue;
            }
            let contacts = judged.entry(question.root.clone()).or_default();
            if last.insert(question.root.clone(), calibration) != Some(calibration) {
                contacts.push(BTreeMap::new());
            }
            if let Some(contact) = contacts.last_mut() {
                contact.insert(rater.clone(), mark);
            }
        }
    }
    Ok(judged)
}
