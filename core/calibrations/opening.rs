//! A file from another laptop: everything about it is checked, then it is shown what it is. Nothing is kept until it is
//! taken, and marks are never shown: they stay sealed until all are in.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::records::{ScoredSheet, ScoringSheet};
use super::scoring::{is_here, keep_sheet};
use crate::app::{About, Act, Ask};
use crate::error::{Message, Problems, Result};
use crate::id::{CalibrationId, CalibrationViewId};
use crate::laptops;
use crate::packets::{Fault, Purpose};
use crate::quality::{self, RaterApart, check_marks};
use crate::reviews::{ChosenFile, Delivery, PacketFault, Received, Record, Refusal, keep, receive};
use crate::vault::VaultKind;

words! {
    /// Which of the two files it is.
    CalibrationFileKind {
        /// A contact that somebody asks to be scored here.
        Sheet = "sheet",
        /// How it was scored elsewhere.
        Scores = "scores",
    }
}

/// A file that may be taken.
enum Found {
    Sheet(ScoringSheet),
    Scores(ScoredSheet, Box<RaterApart>),
}

type Opened = std::result::Result<(Received, Found), Refusal>;

/// Opens a file, or says why it is refused.
fn open_file(ask: &Ask, file: &str) -> Result<Opened> {
    let received = match receive(ask, file, Purpose::Calibration)? {
        Delivery::Received(received) => *received,
        Delivery::Fork(_) => return Ok(Err(Fault::Fork.into())),
        Delivery::Refused(refusal) => return Ok(Err(refusal)),
    };
    // Openings of logs say whose keys these are, and nothing about the contact.
    let ours = |record: &&Record| !matches!(record, Record::Unknown | Record::Link { .. });
    let mut ours = received.records.iter().filter(ours);
    let of_center = received.packet.manifest.cover.vault == VaultKind::Center;
    let found = match (ours.next(), ours.next()) {
        (Some(Record::Sheet(sheet)), None) if of_center && sheet.is_sound() => sheet_in(ask, sheet)?,
        (Some(Record::Scored(scored)), None) if of_center => scores_in(ask, &received, scored)?,
        _ => Err(Fault::Altered.into()),
    };
    Ok(found.map(|found| (received, found)))
}

fn sheet_in(ask: &Ask, sheet: &ScoringSheet) -> Result<std::result::Result<Found, Refusal>> {
    // A sheet that was made twice asks for the same marks.
    let before = is_here(ask.db, sheet.view)?;
    Ok(if before { Err(told(PacketFault::Replayed, "sheet-here-already")) } else { Ok(Found::Sheet(sheet.clone())) })
}

/// Marks fill the place that a laptop was asked to fill, once, and before anybody looked.
fn scores_in(ask: &Ask, received: &Received, scored: &ScoredSheet) -> Result<std::result::Result<Found, Refusal>> {
    let rater = quality::rater_apart(ask.db, scored.view)?
        .filter(|rater| rater.calibration == scored.calibration && rater.laptop == Some(received.laptop));
    let Some(rater) = rater else { return Ok(Err(told(PacketFault::NotAskedFor, "scores-not-asked-for"))) };
    if rater.rated_on.is_some() {
        return Ok(Err(told(PacketFault::Replayed, "scores-here-already")));
    }
    if rater.opened_on.is_some() {
        return Ok(Err(Refusal::new(PacketFault::TooLate)));
    }
    let mut problems = Problems::default();
    check_marks(&mut problems, &rater.card.kinds(), &scored.marks);
    Ok(match problems.none() {
        Ok(()) => Ok(Found::Scores(scored.clone(), Box::new(rater))),
        Err(_) => Err(Fault::Altered.into()),
    })
}

fn told(fault: PacketFault, key: &str) -> Refusal {
    Refusal { sentence: Message::new(key), ..Refusal::new(fault) }
}

/// What a file is. Its first sentence is the result of the check; the default answer is "not yet".
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalibrationFile {
    pub sound: bool,
    /// Why it is refused; none where it may be taken.
    pub fault: Option<PacketFault>,
    pub sentence: Message,
    /// The eight words of whoever signed it, where they are what has to be compared.
    pub words: Vec<String>,
    pub kind: Option<CalibrationFileKind>,
    /// The other laptop, by its name here.
    pub from: String,
    pub contact: Option<ContactInFile>,
    /// The last day on which it can be opened.
    pub expires: Option<NaiveDate>,
}

/// The contact that a file is about. Never a mark.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactInFile {
    pub reference: String,
    pub channel: String,
    pub scorecard: String,
    pub rater: String,
    pub questions: i64,
    /// By when it is wanted, in a sheet.
    pub answer_by: Option<NaiveDate>,
}

/// Opens a file and says what it is.
pub fn open(ask: &Ask, input: ChosenFile) -> Result<CalibrationFile> {
    let (received, found) = match open_file(ask, &input.file)? {
        Ok(opened) => opened,
        Err(refusal) => return Ok(refused(refusal)),
    };
    let from = laptops::name_of(ask.db, received.laptop)?;
    let (kind, key, contact) = match found {
        Found::Sheet(sheet) => (CalibrationFileKind::Sheet, "sheet-sound", of_sheet(&sheet)),
        Found::Scores(_, rater) => (CalibrationFileKind::Scores, "scores-sound", of_rater(&rater)),
    };
    Ok(CalibrationFile {
        sound: true,
        fault: None,
        sentence: Message::new(key).with("name", from.as_str()).with("rater", contact.rater.as_str()),
        words: Vec::new(),
        kind: Some(kind),
        from,
        contact: Some(contact),
        expires: Some(received.packet.manifest.cover.expires),
    })
}

fn refused(refusal: Refusal) -> CalibrationFile {
    CalibrationFile {
        sound: false,
        fault: Some(refusal.fault),
        sentence: refusal.sentence,
        words: refusal.words,
        kind: None,
        from: String::new(),
        contact: None,
        expires: None,
    }
}

fn of_sheet(sheet: &ScoringSheet) -> ContactInFile {
    ContactInFile {
        reference: sheet.reference.clone(),
        channel: sheet.channel.clone(),
        scorecard: sheet.scorecard.clone(),
        rater: sheet.rater.clone(),
        questions: sheet.questions.len() as i64,
        answer_by: Some(sheet.answer_by),
    }
}

fn of_rater(rater: &RaterApart) -> ContactInFile {
    ContactInFile {
        reference: rater.reference.clone(),
        channel: rater.channel.clone(),
        scorecard: rater.card.name.clone(),
        rater: rater.rater.clone(),
        questions: rater.card.items().count() as i64,
        answer_by: None,
    }
}

/// What a file has become here.
#[derive(Debug, Serialize, TS)]
pub struct TakenFile {
    /// A contact to be scored here.
    pub sheet: Option<CalibrationViewId>,
    /// The calibration that marks were added to.
    pub calibration: Option<CalibrationId>,
}

/// Takes a file that was looked at.
pub fn take(act: &mut Act, input: ChosenFile) -> Result<TakenFile> {
    let (received, found) = open_file(&act.ask(), &input.file)?.map_err(Refusal::failure)?;
    act.about(About::Quality);
    let packet = keep(act, &received, None)?;
    match found {
        Found::Sheet(sheet) => {
            act.because(CalibrationFileKind::Sheet.word());
            keep_sheet(act, received.laptop, &sheet)?;
            Ok(TakenFile { sheet: Some(sheet.view), calibration: None })
        }
        Found::Scores(scored, rater) => {
            act.because(CalibrationFileKind::Scores.word());
            quality::rated_apart(act, scored.view, &rater, &scored.marks, packet)?;
            Ok(TakenFile { sheet: None, calibration: Some(scored.calibration) })
        }
    }
}
