//! What the checks of a team say, taken together: four figures that stay apart, a line over time, and nothing about a person.
//!
//! Own views are not in it (R24). A line needs a point's worth of checks, limits need twelve points, and where a scorecard
//! began to ask otherwise the line breaks (see [`trend`](super::trend)).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cards::Cards;
use super::interval::Share;
use super::sampling::first_of_month;
use super::trend::{Limits, Point, Signal, phases};
use crate::app::{About, Act, Ask};
use crate::error::{Message, Problems, Result};
use crate::people::tidy;
use crate::sql::Sql;
use crate::time::plus_days;

/// Months of the line: two years.
const MONTHS: u32 = 24;
/// Days of the four figures: thirteen weeks, a quarter.
const FIGURE_DAYS: i64 = 91;

/// The four figures of a team (R22). They are never averaged.
#[derive(Debug, Serialize, TS)]
pub struct FourFigures {
    pub checks: i64,
    /// The mean score without critical questions, in basis points; none where nothing was seen.
    pub score: Option<i64>,
    /// Contacts free of critical errors, of those in which one could have been seen.
    pub customer: Share,
    pub business: Share,
    pub compliance: Share,
    pub period: Message,
}

/// The figures of the last thirteen weeks.
pub fn four_figures(ask: &Ask) -> Result<FourFigures> {
    let since = plus_days(ask.world.today(), -FIGURE_DAYS);
    ask.db.one(
        "SELECT count(*), cast(round(avg(score)) AS INTEGER),
                count(*) FILTER (WHERE customer = 'free'), count(*) FILTER (WHERE customer IN ('free', 'failed')),
                count(*) FILTER (WHERE business = 'free'), count(*) FILTER (WHERE business IN ('free', 'failed')),
                count(*) FILTER (WHERE compliance = 'free'), count(*) FILTER (WHERE compliance IN ('free', 'failed'))
         FROM evaluation WHERE submitted_on > ?1",
        [since],
        |row| {
            Ok(FourFigures {
                checks: row.get(0)?,
                score: row.get(1)?,
                customer: Share::of(row.get(2)?, row.get(3)?),
                business: Share::of(row.get(4)?, row.get(5)?),
                compliance: Share::of(row.get(6)?, row.get(7)?),
                period: Message::new("period-thirteen-weeks"),
            })
        },
    )
}

/// A point of the team's line.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrendPoint {
    /// The first day of the month.
    pub on: NaiveDate,
    /// The mean score of its checks, 0 to 100.
    pub value: f64,
    pub checks: i64,
    pub signal: Option<Signal>,
    /// How many contacts had a critical error.
    pub customer: i64,
    pub business: i64,
    pub compliance: i64,
}

/// A stretch of the line between two changes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrendPhase {
    pub points: Vec<TrendPoint>,
    /// None as long as it is too early to tell.
    pub limits: Option<Limits>,
}

/// Where the line breaks, and why.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrendBreak {
    pub on: NaiveDate,
    /// What somebody wrote; '' where a scorecard became another.
    pub words: String,
}

#[derive(Debug, Serialize, TS)]
pub struct Trends {
    pub figures: FourFigures,
    /// One sentence that says what there is to see.
    pub finding: Message,
    pub phases: Vec<TrendPhase>,
    pub breaks: Vec<TrendBreak>,
}

/// The team's line of the last two years, month by month, and its four figures.
pub fn trends(ask: &Ask, _: ()) -> Result<Trends> {
    let today = ask.world.today();
    let first = first_of_month(today).checked_sub_months(chrono::Months::new(MONTHS)).unwrap_or(today);
    let months = months(ask, first)?;
    let mut breaks: Vec<TrendBreak> =
        Cards::read(ask.db)?.seams().into_iter().map(|on| TrendBreak { on, words: String::new() }).collect();
    breaks.extend(ask.db.all("SELECT on_day, words FROM trend_mark", [], |row| {
        Ok(TrendBreak { on: row.get(0)?, words: row.get(1)? })
    })?);
    breaks.retain(|found| found.on >= first);
    breaks.sort_by(|one, other| one.on.cmp(&other.on).then_with(|| one.words.cmp(&other.words)));
    let points: Vec<Point> = months.iter().map(|(on, point)| Point { on: *on, value: point.value }).collect();
    // A month belongs to what came before unless the change was made on its first day.
    let cuts: Vec<NaiveDate> = breaks
        .iter()
        .filter_map(|found| {
            let month = first_of_month(found.on);
            if month == found.on { Some(month) } else { month.checked_add_months(chrono::Months::new(1)) }
        })
        .collect();
    let phases: Vec<TrendPhase> = phases(&points, &cuts)
        .into_iter()
        .map(|phase| {
            let told = phase.points.iter().zip(phase.signals);
            let point = |(point, signal): (&Point, Option<Signal>)| {
                months.get(&point.on).cloned().map(|found| TrendPoint { signal, ..found })
            };
            TrendPhase { points: told.filter_map(point).collect(), limits: phase.limits }
        })
        .collect();
    Ok(Trends { figures: four_figures(ask)?, finding: finding(&phases), phases, breaks })
}

/// What there is to see in the last phase.
fn finding(phases: &[TrendPhase]) -> Message {
    let Some(last) = phases.last() else { return Message::new("trend-nothing") };
    if last.limits.is_none() {
        return Message::new("trend-too-early").with("points", last.points.len());
    }
    match last.points.iter().rev().find_map(|point| point.signal.map(|signal| (point.on, signal))) {
        Some((on, Signal::Outside)) => Message::new("trend-outside").with("date", on),
        Some((on, Signal::Run)) => Message::new("trend-run").with("date", on),
        None => Message::new("trend-no-signal"),
    }
}

/// The months that have checks with a score.
fn months(ask: &Ask, first: NaiveDate) -> Result<BTreeMap<NaiveDate, TrendPoint>> {
    let rows = ask.db.all(
        "SELECT substr(submitted_on, 1, 7) || '-01' AS month, avg(score) / 100.0, count(score),
                count(*) FILTER (WHERE customer = 'failed'), count(*) FILTER (WHERE business = 'failed'),
                count(*) FILTER (WHERE compliance = 'failed')
         FROM evaluation WHERE submitted_on >= ?1 GROUP BY month HAVING count(score) > 0 ORDER BY month",
        [first],
        |row| {
            Ok(TrendPoint {
                on: row.get(0)?,
                value: row.get(1)?,
                checks: row.get(2)?,
                signal: None,
                customer: row.get(3)?,
                business: row.get(4)?,
                compliance: row.get(5)?,
            })
        },
    )?;
    Ok(rows.into_iter().map(|point| (point.on, point)).collect())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MarkChange {
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// What changed.
    pub words: String,
}

/// Marks something that changed how the team works: limits are worked out anew from there.
pub fn mark_change(act: &mut Act, input: MarkChange) -> Result<()> {
    let on = input.on.unwrap_or(act.world.today());
    let words = tidy(&input.words);
    let mut problems = Problems::default();
    problems.unless(on <= act.world.today(), "on", "trend-mark-to-come");
    problems.unless(!words.is_empty(), "words", "trend-mark-words");
    problems.unless(words.chars().count() <= 120, "words", "text-too-long");
    problems.none()?;
    act.about(About::Quality);
    act.db.run(
        "INSERT INTO trend_mark (id, on_day, words) VALUES (?1, ?2, ?3)",
        (act.world.fresh_uuid().to_string(), on, words),
    )?;
    Ok(())
}
