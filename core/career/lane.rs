//! The career lane: the roles somebody held as bands, what was promised, where a title was on paper, and where they were
//! pulled back. The sentence above it states what is to be seen, and is its accessible name.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::page::RolePromise;
use super::realization::Stretch;
use super::transitions::TransitionAtHand;
use crate::error::{Message, Result};
use crate::id::PersonId;
use crate::people::AssignmentKind;
use crate::sql::Sql;
use crate::time::plus_days;

/// How much of the past the lane shows at least: two years.
const SHOWN_DAYS: i64 = 730;
/// How far it reaches beyond today, so that what is promised has a place: three months at least.
const AHEAD_DAYS: i64 = 92;

words! {
    /// How a band is drawn.
    BandKind {
        /// A role of their own.
        Held = "held",
        /// A role for a while: acting, secondment, trial, or beside their own.
        ForAWhile = "for_a_while",
        /// Promised, from its date.
        Promised = "promised",
    }
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CareerLane {
    /// The first and the last day that are drawn.
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// In the order of their days; those for a while lie over those held.
    pub bands: Vec<LaneBand>,
    pub pulled_back: Vec<LanePullBack>,
    /// Hatched: a title and too little else.
    pub on_paper: Vec<Stretch>,
    pub sentence: Message,
}

#[derive(Debug, Serialize, TS)]
pub struct LaneBand {
    /// The position, or what was promised.
    pub label: String,
    pub kind: BandKind,
    /// How the position is filled; none for what is promised.
    pub filled: Option<AssignmentKind>,
    pub from: NaiveDate,
    /// Open where it goes on.
    pub to: Option<NaiveDate>,
}

/// A triangle below the lane.
#[derive(Debug, Serialize, TS)]
pub struct LanePullBack {
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub days: i64,
    /// None where only the days are known.
    pub hours: Option<f64>,
}

pub(super) fn lane(
    db: &Connection,
    person: PersonId,
    name: &str,
    today: NaiveDate,
    transitions: &[TransitionAtHand],
    promises: &[RolePromise],
) -> Result<CareerLane> {
    let held = db.all(
        "SELECT o.name, a.kind, a.valid_from, a.valid_to FROM assignment a JOIN position o ON o.id = a.position
         WHERE a.person = ?1 ORDER BY a.valid_from, a.kind <> 'substantive'",
        [person],
        |row| {
            let filled: AssignmentKind = row.get(1)?;
            let own = filled == AssignmentKind::Substantive;
            Ok(LaneBand {
                label: row.get(0)?,
                kind: if own { BandKind::Held } else { BandKind::ForAWhile },
                filled: Some(filled),
                from: row.get(2)?,
                to: row.get(3)?,
            })
        },
    )?;
    let mut bands = joined(held);
    let sentence = sentence(name, today, &bands, transitions);
    bands.extend(promises.iter().filter(|promise| promise.open).filter_map(|promise| {
        let from = promise.due?;
        let (label, kind) = (promise.what.clone(), BandKind::Promised);
        Some(LaneBand { label, kind, filled: None, from, to: None })
    }));
    let last = bands.iter().map(|band| band.from).max();
    let first = bands.iter().map(|band| band.from).min().unwrap_or(today);
    let pulled_back = transitions.iter().flat_map(|transition| &transition.pull_backs).map(|line| LanePullBack {
        from: line.from,
        to: line.to,
        days: line.days,
        hours: line.hours,
    });
    Ok(CareerLane {
        from: first.max(plus_days(today, -SHOWN_DAYS)).min(plus_days(today, -AHEAD_DAYS)),
        to: plus_days(last.unwrap_or(today).max(today), AHEAD_DAYS),
        pulled_back: pulled_back.collect(),
        on_paper: transitions.iter().filter_map(|transition| transition.on_paper(today)).collect(),
        bands,
        sentence,
    })
}

/// Bands of one role that follow each other without a day between are one: the ledger begins a new row whenever anything
/// about it changes.
fn joined(bands: Vec<LaneBand>) -> Vec<LaneBand> {
    let mut result: Vec<LaneBand> = Vec::new();
    for band in bands {
        let follows = |last: &&mut LaneBand| {
            last.label == band.label
                && last.filled == band.filled
                && last.to.is_some_and(|to| plus_days(to, 1) == band.from)
        };
        match result.iter_mut().rev().find(follows) {
            Some(last) => last.to = band.to,
            None => result.push(band),
        }
    }
    result
}

/// "Team leader since 22 June, on paper, pulled back 3 times on 9 days."
fn sentence(name: &str, today: NaiveDate, bands: &[LaneBand], transitions: &[TransitionAtHand]) -> Message {
    let now =
        |band: &&LaneBand| band.kind == BandKind::Held && band.from <= today && band.to.is_none_or(|to| to >= today);
    let Some(band) = bands.iter().rev().find(now) else {
        return Message::new("lane-no-position").with("name", name);
    };
    let times: usize = transitions.iter().map(|transition| transition.pull_backs.len()).sum();
    let days: i64 = transitions.iter().map(|transition| transition.rate(today).days).sum();
    let paper = |transition: &TransitionAtHand| transition.on_paper(today).is_some_and(|paper| paper.to.is_none());
    let key = match (transitions.iter().any(paper), times) {
        (true, 0) => "lane-on-paper",
        (true, _) => "lane-on-paper-pulled-back",
        (false, 0) => "lane-held",
        (false, _) => "lane-held-pulled-back",
    };
    Message::new(key)
        .with("name", name)
        .with("position", band.label.as_str())
        .with("date", band.from)
        .with("times", times)
        .with("days", days)
}
