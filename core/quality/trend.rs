//! Whether something has changed, or only goes up and down as it always does: the XmR chart (Shewhart; Wheeler 1993).
//!
//! The line goes up and down by itself. The **natural limits** are the mean ± three times the average moving range divided
//! by 1.128, which the field rounds to 2.66 times; what stays within them is no news. A **signal** is a point outside,
//! or eight in a row on one side of the mean. Limits are drawn from twelve points up; before that it is too early to tell.
//!
//! After a change that somebody marked, and where a scorecard became another one, a new **phase** begins with limits of its
//! own: the line breaks visibly there, and no signal reaches across. All of it is about a team; at these numbers a chart of
//! one person says nothing.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// From how many points on limits are drawn (DOMAIN 6).
pub const POINTS_FOR_LIMITS: usize = 12;
/// How many points in a row on one side are a signal (Wheeler 1993).
const RUN: usize = 8;
/// Three standard deviations, the deviation estimated as the mean moving range of two by d2 = 1.128. Usually told as 2.66.
const SPREAD: f64 = 3.0 / 1.128;

words! {
    /// Why a point is worth a look.
    Signal { Outside = "outside", Run = "run" }
}

/// A point of the line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The first day of its week or month.
    pub on: NaiveDate,
    pub value: f64,
}

/// What goes up and down by itself stays between these.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Limits {
    pub mean: f64,
    pub upper: f64,
    pub lower: f64,
}

/// A stretch of the line between two changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    pub points: Vec<Point>,
    /// None as long as it is too early to tell.
    pub limits: Option<Limits>,
    /// One for each point.
    pub signals: Vec<Option<Signal>>,
}

/// Mean and limits of some values; none of fewer than two, which have no moving range.
pub fn limits(values: &[f64]) -> Option<Limits> {
    if values.len() < 2 || values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let ranges = values.iter().zip(values.iter().skip(1)).map(|(one, next)| (next - one).abs());
    let range = ranges.sum::<f64>() / (values.len() - 1) as f64;
    Some(Limits { mean, upper: mean + SPREAD * range, lower: mean - SPREAD * range })
}

/// The line, cut at the days on which something was changed. Each phase has limits from twelve points of its own on.
pub fn phases(points: &[Point], changes: &[NaiveDate]) -> Vec<Phase> {
    let mut phases: Vec<Vec<Point>> = Vec::new();
    let mut last: Option<NaiveDate> = None;
    for point in points {
        let cut = last.is_some_and(|last| changes.iter().any(|change| last < *change && *change <= point.on));
        match phases.last_mut().filter(|_| !cut) {
            Some(phase) => phase.push(*point),
            None => phases.push(vec![*point]),
        }
        last = Some(point.on);
    }
    phases.into_iter().map(phase).collect()
}

fn phase(points: Vec<Point>) -> Phase {
    let values: Vec<f64> = points.iter().map(|point| point.value).collect();
    let limits = if points.len() >= POINTS_FOR_LIMITS { limits(&values) } else { None };
    let signals = match &limits {
        Some(limits) => signals(&values, limits),
        None => vec![None; points.len()],
    };
    Phase { points, limits, signals }
}

/// Which points are outside, and which belong to a run of eight or more on one side.
fn signals(values: &[f64], limits: &Limits) -> Vec<Option<Signal>> {
    let side = |value: &f64| (value - limits.mean).partial_cmp(&0.0).filter(|side| side.is_ne());
    let mut found: Vec<Option<Signal>> = Vec::with_capacity(values.len());
    let mut run = 0;
    let mut before = None;
    for value in values {
        let here = side(value);
        run = if here.is_some() && here == before { run + 1 } else { usize::from(here.is_some()) };
        before = here;
        found.push(None);
        if run >= RUN {
            found.iter_mut().rev().take(run).for_each(|signal| *signal = Some(Signal::Run));
        }
    }
    for (value, signal) in values.iter().zip(&mut found) {
        if *value > limits.upper || *value < limits.lower {
            *signal = Some(Signal::Outside);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(values: &[f64]) -> Vec<Point> {
        let day = |at: usize| NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(7 * at as u64);
        values.iter().enumerate().map(|(at, value)| Point { on: day(at), value: *value }).collect()
    }

    /// NIST/SEMATECH e-Handbook 6.3.2.2: mean 50.81, limits 55.804 and 45.816.
    #[test]
    fn the_limits_are_those_of_the_handbook() {
        let found = limits(&[49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]).unwrap();
        assert!((found.mean - 50.81).abs() < 0.000_5, "{found:?}");
        assert!((found.upper - 55.804).abs() < 0.000_6, "{found:?}");
        assert!((found.lower - 45.816).abs() < 0.000_6, "{found:?}");
    }

    #[test]
    fn before_twelve_points_it_is_too_early_to_tell() {
        let eleven = phases(&days(&[80.0; 11]), &[]);
        assert_eq!(eleven[0].limits, None);
        assert_eq!(eleven[0].signals, [None; 11]);
        let twelve = phases(&days(&[80.0; 12]), &[]);
        assert_eq!(twelve[0].limits, Some(Limits { mean: 80.0, upper: 80.0, lower: 80.0 }), "no variance, no signal");
        assert_eq!(twelve[0].signals, [None; 12]);
        assert_eq!(limits(&[80.0]), None);
        assert_eq!(limits(&[]), None);
    }

    #[test]
    fn a_point_outside_and_eight_on_one_side_are_signals() {
        let calm = [80.0, 82.0, 79.0, 81.0, 80.0, 82.0, 79.0, 81.0, 80.0, 82.0, 79.0];
        let with_one = phases(&days(&[&calm[..], &[40.0]].concat()), &[]);
        assert_eq!(with_one[0].signals.last().unwrap(), &Some(Signal::Outside));
        let low_then_high = [[78.0, 79.0].repeat(4), [82.0, 83.0].repeat(4)].concat();
        let runs = phases(&days(&low_then_high), &[]);
        assert!(runs[0].signals.iter().all(Option::is_some), "eight below, then eight above: {runs:?}");
        let seven = [[78.0, 79.0].repeat(3), vec![78.0], [84.0, 85.0].repeat(3)].concat();
        assert!(!phases(&days(&seven), &[])[0].signals.contains(&Some(Signal::Run)));
    }

    #[test]
    fn a_marked_change_begins_a_phase_of_its_own() {
        let points = days(&[[80.0; 12], [90.0; 12]].concat());
        let cut = points[12].on;
        let found = phases(&points, &[cut]);
        assert_eq!(found.iter().map(|phase| phase.points.len()).collect::<Vec<_>>(), [12, 12]);
        assert_eq!(found[1].limits.unwrap().mean, 90.0);
        assert_eq!(phases(&points, &[]).len(), 1);
        assert_eq!(phases(&points, &[points[0].on]).len(), 1, "a change before the first point cuts nothing");
        assert_eq!(phases(&[], &[cut]), []);
    }
}
