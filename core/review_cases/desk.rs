//! What HR reads over several centers (INTERFACE 7.4): what was moved or broken and who was told when, who was pulled back,
//! which roles are on paper only, and what comes due in the next ninety days. The same rows as in the report, each with the
//! way to its promise.
//!
//! People stand by center and by name. Nobody is set beside somebody else: the days back in an old role are held against
//! the days since that person's own move, and against nothing else.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use ts_rs::TS;

use super::report::{Data, InPeriod, ReviewCover, ReviewPeriod, Told, coming_due, gather};
use crate::app::Ask;
use crate::commitments::standing::PromiseState;
use crate::commitments::terms::Cause;
use crate::error::{Message, Result};
use crate::id::CommitmentId;
use crate::people::Facet;
use crate::reviews::records::{Filled, MovedTo, PulledBack};
use crate::sql::Sql;

/// The promise that a row is about.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewAbout {
    pub commitment: CommitmentId,
    /// What HR calls the center.
    pub center: String,
    pub name: String,
    pub what: String,
}

/// A move, or the end of a promise that was not kept.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewMovedRow {
    pub about: ReviewAbout,
    /// The first date, for ever. None: there never was one.
    pub first_due: Option<NaiveDate>,
    /// Of a move: why it moved. None where the row tells of an end.
    pub cause: Option<Cause>,
    /// The leader's words for it.
    pub words: String,
    /// '' where nobody said so.
    pub decided_by: String,
    /// Of a move: the new date, or none.
    pub to: Option<NaiveDate>,
    pub told_on: Option<NaiveDate>,
    /// Of an end: where it stands, and since when.
    pub state: Option<PromiseState>,
    pub ended_on: Option<NaiveDate>,
}

/// Where somebody worked, as far as packets tell: what a career lane is drawn of.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewedLane {
    pub assignments: Vec<Filled>,
    pub transitions: Vec<MovedTo>,
    pub pull_backs: Vec<PulledBack>,
}

/// Somebody who was pulled back within the period.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewPulledRow {
    pub about: ReviewAbout,
    pub times: i64,
    /// Days in the old role, counted to today.
    pub days: i64,
    /// None where only the days are known.
    pub hours: Option<i64>,
    /// Since their move took effect: the day, and how many days that is. None where no move is known.
    pub moved_on: Option<NaiveDate>,
    pub days_since: Option<i64>,
    pub lane: ReviewedLane,
}

/// A role whose title is real, and other parts of it are not.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewPaperRow {
    pub about: ReviewAbout,
    /// The position they hold now; '' where no packet tells.
    pub position: String,
    /// Since when the title is real.
    pub title_on: Option<NaiveDate>,
    pub missing: Vec<Facet>,
    /// How many parts were promised.
    pub promised: i64,
    /// A check in week 8 called it a promotion on paper.
    pub settled: bool,
    pub lane: ReviewedLane,
}

/// A promise that comes due.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewComingRow {
    pub about: ReviewAbout,
    pub due: Option<NaiveDate>,
    /// How often the employer moved it.
    pub moves: i64,
    pub cover: ReviewCover,
    /// Since when cover is named.
    pub cover_on: Option<NaiveDate>,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewDesk {
    pub sentence: Message,
    pub moved: Vec<ReviewMovedRow>,
    pub pulled_back: Vec<ReviewPulledRow>,
    pub on_paper: Vec<ReviewPaperRow>,
    pub coming: Vec<ReviewComingRow>,
    pub today: NaiveDate,
}

/// The review of a period, over all centers or of one.
pub fn desk(ask: &Ask, input: ReviewPeriod) -> Result<ReviewDesk> {
    input.check()?;
    let data = gather(ask, &input)?;
    let lanes = lanes(ask.db, &data)?;
    Ok(ReviewDesk {
        sentence: data.sentence(),
        moved: data.promises.iter().flat_map(moved_rows).collect(),
        pulled_back: pulled_rows(&data, &lanes),
        on_paper: data.promises.iter().filter_map(|told| paper_row(told, &lanes)).collect(),
        coming: coming_due(&data).into_iter().map(coming_row).collect(),
        today: data.today,
    })
}

fn about(told: &Told) -> ReviewAbout {
    let promise = &told.promise;
    ReviewAbout {
        commitment: promise.commitment,
        center: promise.center.clone(),
        name: promise.name.clone(),
        what: promise.standing.terms.what.clone(),
    }
}

/// Every move by the employer, and how it ended where it was not kept.
fn moved_rows(told: &Told) -> Vec<ReviewMovedRow> {
    let standing = &told.promise.standing;
    let empty = || ReviewMovedRow {
        about: about(told),
        first_due: standing.original_due,
        cause: None,
        words: String::new(),
        decided_by: String::new(),
        to: None,
        told_on: None,
        state: None,
        ended_on: None,
    };
    let moves = told.moves().map(|moved| ReviewMovedRow {
        cause: Some(moved.cause),
        words: moved.words.clone(),
        decided_by: told.promise.party(&moved.decided_by),
        to: moved.to,
        told_on: moved.told_on,
        ..empty()
    });
    let end =
        told.is_broken().then(|| ReviewMovedRow { state: Some(told.state), ended_on: standing.ended_on, ..empty() });
    moves.chain(end).collect()
}

/// One row for each person, however often it was.
fn pulled_rows(data: &Data, lanes: &HashMap<String, ReviewedLane>) -> Vec<ReviewPulledRow> {
    let mut people: Vec<&Told> = data.promises.iter().collect();
    // The promise of a person that a row leads to: one about a role before any other, and the newest of them.
    people.sort_by_key(|told| {
        let terms = &told.promise.standing.terms;
        (terms.facets.is_empty(), std::cmp::Reverse(told.promise.standing.promised_on))
    });
    let mut seen = Vec::new();
    let mut rows = Vec::new();
    for told in people {
        let person = &told.promise.person;
        if seen.contains(&person) {
            continue;
        }
        seen.push(person);
        let of_them: Vec<&PulledBack> =
            data.pulled_back.iter().map(|(.., pulled)| pulled).filter(|pulled| pulled.subject == *person).collect();
        if !of_them.is_empty() {
            rows.push(pulled_row(told, &of_them, lanes.get(person).cloned().unwrap_or_default(), data));
        }
    }
    rows.sort_by(|one, other| (&one.about.center, &one.about.name).cmp(&(&other.about.center, &other.about.name)));
    rows
}

fn pulled_row(told: &Told, pulled: &[&PulledBack], lane: ReviewedLane, data: &Data) -> ReviewPulledRow {
    let parts: Vec<InPeriod> = pulled.iter().map(|pulled| data.in_period(pulled)).collect();
    // How many of the hours were in a part of a stretch nobody knows.
    let known = parts.iter().all(|part| part.whole) && pulled.iter().all(|pulled| pulled.minutes > 0);
    let minutes: i64 = pulled.iter().map(|pulled| pulled.minutes).sum();
    // The last move before it began is the one that they were pulled back from.
    let first = pulled.iter().map(|pulled| pulled.from).min();
    let moved_on = lane.transitions.iter().map(|moved| moved.on).filter(|on| Some(*on) <= first).max();
    ReviewPulledRow {
        about: about(told),
        times: pulled.len() as i64,
        days: parts.iter().map(|part| part.days).sum(),
        hours: known.then_some(minutes / 60),
        moved_on,
        days_since: moved_on.map(|on| (data.today - on).num_days() + 1),
        lane,
    }
}

fn paper_row(told: &Told, lanes: &HashMap<String, ReviewedLane>) -> Option<ReviewPaperRow> {
    let missing = told.missing_parts();
    if missing.is_empty() {
        return None;
    }
    let standing = &told.promise.standing;
    let lane = lanes.get(&told.promise.person).cloned().unwrap_or_default();
    let holds = lane.assignments.iter().rev().find(|filled| filled.to.is_none());
    let title = standing.realized.iter().find(|realized| realized.facet == Facet::Title);
    let settled = lane.transitions.last().is_some_and(|moved| moved.outcome == "paper");
    Some(ReviewPaperRow {
        about: about(told),
        position: holds.map(|filled| filled.position.clone()).unwrap_or_default(),
        title_on: title.map(|realized| realized.on),
        missing,
        promised: standing.terms.facets.len() as i64,
        settled,
        lane,
    })
}

fn coming_row(told: &Told) -> ReviewComingRow {
    let (cover, cover_on) = told.cover();
    ReviewComingRow {
        about: about(told),
        due: told.promise.standing.due,
        moves: told.moves().count() as i64,
        cover,
        cover_on,
    }
}

/// Where everybody of the review worked, by their pseudonym.
fn lanes(db: &Connection, data: &Data) -> Result<HashMap<String, ReviewedLane>> {
    let mut lanes: HashMap<String, ReviewedLane> =
        data.promises.iter().map(|told| (told.promise.person.clone(), ReviewedLane::default())).collect();
    for (about, filled) in facts(db, "assignment")? {
        lanes.entry(about).and_modify(|lane| lane.assignments.push(filled));
    }
    for (about, moved) in facts(db, "transition")? {
        lanes.entry(about).and_modify(|lane| lane.transitions.push(moved));
    }
    for (about, pulled) in facts(db, "pull_back")? {
        lanes.entry(about).and_modify(|lane| lane.pull_backs.push(pulled));
    }
    Ok(lanes)
}

fn facts<T: DeserializeOwned>(db: &Connection, kind: &str) -> Result<Vec<(String, T)>> {
    let rows = db.all("SELECT about, fact FROM reviewed_fact WHERE kind = ?1 ORDER BY rowid", [kind], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    // A fact of a newer app is passed over, as in the report.
    Ok(rows.into_iter().filter_map(|(about, fact)| Some((about, serde_json::from_str(&fact).ok()?))).collect())
}
