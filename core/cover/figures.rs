//! Figures about cover: how it is shared, whether it was decided in time, which promises it touched. They are about the
//! team and its leader; nobody is ranked, and lists are in the order of names.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate, Timelike, Weekday};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::app::Ask;
use crate::error::{Message, Result};
use crate::figure::{Figure, FigureRow};
use crate::id::{AbsenceId, PersonId};
use crate::people::{self, Names};
use crate::sql::Sql;
use crate::time::plus_days;
use crate::working_time::Clock;

/// Days of the burden: 26 weeks (DOMAIN 5).
const BURDEN_DAYS: i64 = 182;
/// Days that the shares look back: eight weeks.
const SHARE_DAYS: i64 = 56;
/// Days of a quarter.
const QUARTER: i64 = 91;
/// From this hour on it is evening.
const EVENING: u32 = 18;

/// Minutes covered as they weigh: short notice twice, evening or weekend one and a half times, out of role twice.
pub fn weighted(minutes: i64, short_notice: bool, evening_or_weekend: bool, out_of_role: bool) -> f64 {
    let times = |holds: bool, factor: f64| if holds { factor } else { 1.0 };
    minutes as f64 * times(short_notice, 2.0) * times(evening_or_weekend, 1.5) * times(out_of_role, 2.0)
}

/// How unequally something is spread: 0 where all have the same, towards 1 where one has everything. Those who have
/// nothing are in it. G = (2 Σ i·xᵢ)/(n Σ x) − (n+1)/n over the values in order. None where there is nothing to spread.
pub fn gini(values: &[f64]) -> Option<f64> {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let (n, sum) = (values.len() as f64, values.iter().sum::<f64>());
    let ranked: f64 = values.iter().zip(1..).map(|(value, rank)| value * f64::from(rank)).sum();
    (sum > 0.0).then(|| 2.0 * ranked / (n * sum) - (n + 1.0) / n)
}

/// What everybody covered within some days: weighted minutes for an hour of their contract.
pub(super) fn burdens(db: &Connection, clock: Clock, from: NaiveDate, to: NaiveDate) -> Result<HashMap<PersonId, f64>> {
    let rows = db.all(
        "SELECT d.coverer, d.minutes, d.begins, julianday(d.day) - julianday(d.decided_on) < 2, d.out_of_role,
                coalesce((SELECT e.contract_minutes FROM employment e WHERE e.person = d.coverer AND e.valid_from <= d.day
                          AND (e.valid_to IS NULL OR e.valid_to >= d.day) LIMIT 1), 0)
         FROM cover_decision d
         WHERE d.coverer IS NOT NULL AND d.day BETWEEN ?1 AND ?2 AND d.declined_on IS NULL AND d.failed = 0
           AND (d.confirmed_on IS NOT NULL OR d.ended_on IS NOT NULL)",
        (from, to),
        |row| {
            let flags: (bool, bool) = (row.get(3)?, row.get(4)?);
            Ok((row.get::<_, PersonId>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?, flags, row.get::<_, i64>(5)?))
        },
    )?;
    let mut burdens: HashMap<PersonId, f64> = HashMap::new();
    for (person, minutes, begins, (short, out_of_role), contract) in rows {
        let wall = clock.wall(begins);
        let late = wall.hour() >= EVENING || matches!(wall.weekday(), Weekday::Sat | Weekday::Sun);
        // Without a known contract somebody counts as full time would.
        let hours = if contract > 0 { contract as f64 / 60.0 } else { 36.0 };
        *burdens.entry(person).or_default() += weighted(minutes, short, late, out_of_role) / hours;
    }
    Ok(burdens)
}

/// Hours somebody covered, one dot for four of them.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CoverShare {
    pub person: PersonId,
    pub name: String,
    pub hours: f64,
    pub dots: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct CoverFigures {
    pub figures: Vec<Figure>,
    /// By name, never by size.
    pub shares: Vec<CoverShare>,
    pub mean: f64,
}

/// The figures of cover, and the shares of the last eight weeks.
pub fn figures(ask: &Ask, _: ()) -> Result<CoverFigures> {
    let (db, today) = (ask.db, ask.world.today());
    let clock = Clock::of(&ask.settings()?);
    let here: Vec<PersonId> = people::list(ask, None)?
        .into_iter()
        .filter(|line| line.joined.is_some_and(|day| day <= today))
        .map(|line| line.person)
        .collect();
    let names = Names::read(db)?;
    let covered: HashMap<PersonId, i64> = db
        .all(
            "SELECT coverer, sum(minutes) FROM cover_decision
             WHERE coverer IS NOT NULL AND day BETWEEN ?1 AND ?2 AND declined_on IS NULL AND failed = 0 AND confirmed_on IS NOT NULL
             GROUP BY coverer",
            (plus_days(today, -SHARE_DAYS + 1), today),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .into_iter()
        .collect();
    let mut shares: Vec<CoverShare> = here
        .iter()
        .map(|person| {
            let hours = covered.get(person).copied().unwrap_or(0) as f64 / 60.0;
            CoverShare { person: *person, name: names.of(*person), hours, dots: (hours / 4.0).round() as i64 }
        })
        .collect();
    shares.sort_by(|one, other| (&one.name, one.person).cmp(&(&other.name, other.person)));
    let mean = shares.iter().map(|share| share.hours).sum::<f64>() / shares.len().max(1) as f64;
    let burdens = burdens(db, clock, plus_days(today, -BURDEN_DAYS + 1), today)?;
    Ok(CoverFigures {
        figures: vec![burden(&here, &burdens, &names), before_start(ask)?, touched(ask)?, erosion(ask)?],
        shares,
        mean,
    })
}

fn figure(key: &str, value: Message, part: Option<(f64, f64)>, period: Message, list: Vec<FigureRow>) -> Figure {
    Figure {
        key: key.to_owned(),
        value,
        part: part.map(|(part, _)| part),
        whole: part.map(|(_, whole)| whole),
        period,
        how: Message::new(&format!("{key}-how")),
        list,
    }
}

/// How evenly the burden is spread, with those who covered nothing.
fn burden(here: &[PersonId], burdens: &HashMap<PersonId, f64>, names: &Names) -> Figure {
    let all: Vec<f64> = here.iter().map(|person| burdens.get(person).copied().unwrap_or(0.0)).collect();
    let value = match gini(&all) {
        None => Message::new("cover-figure-none"),
        Some(gini) => {
            let most = all.iter().copied().fold(0.0, f64::max);
            let least = all.iter().copied().fold(f64::MAX, f64::min);
            let round = |value: f64| (value * 100.0).round() / 100.0;
            Message::new("cover-figure-spread")
                .with("gini", round(gini))
                .with("least", least.round())
                .with("most", most.round())
        }
    };
    let mut list: Vec<FigureRow> = here
        .iter()
        .zip(&all)
        .map(|(person, burden)| FigureRow {
            name: names.of(*person),
            person: Some(*person),
            value: Message::new("figure-minutes").with("minutes", burden.round() as i64),
            part: None,
            on: None,
        })
        .collect();
    // By name, never by size: it shows a spread, and no order of people.
    list.sort_by(|one, other| (&one.name, one.person).cmp(&(&other.name, other.person)));
    figure("cover-figure-burden", value, None, Message::new("period-half-year"), list)
}

/// Absences whose every need was decided before they began; sickness on the same day.
fn before_start(ask: &Ask) -> Result<Figure> {
    let today = ask.world.today();
    let names = Names::read(ask.db)?;
    let rows = ask.db.all(
        "SELECT a.person, a.starts_on, max(d.decided_on) <= CASE a.kind WHEN 'sick' THEN max(a.starts_on, a.asked_on) ELSE date(a.starts_on, '-1 day') END
         FROM absence a JOIN cover_decision d ON d.absence = a.id AND d.declined_on IS NULL AND d.because_of IS NULL
         WHERE a.said = 'approved' AND a.starts_on BETWEEN ?1 AND ?2 GROUP BY a.id ORDER BY a.starts_on DESC",
        (plus_days(today, -QUARTER + 1), today),
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?, row.get::<_, bool>(2)?)),
    )?;
    let rows = with_what_stayed_open(ask, rows, plus_days(today, -QUARTER + 1), today)?;
    let good = rows.iter().filter(|(.., in_time)| *in_time).count();
    let list = rows.iter().map(|(person, on, in_time)| FigureRow {
        name: names.of(*person),
        person: Some(*person),
        value: Message::new(if *in_time { "cover-in-time" } else { "cover-late" }),
        part: None,
        on: Some(*on),
    });
    let value = Message::new("cover-figure-of").with("part", good).with("whole", rows.len());
    let part = Some((good as f64, rows.len() as f64));
    Ok(figure("cover-figure-before", value, part, Message::new("period-thirteen-weeks"), list.collect()))
}

type Started = (PersonId, NaiveDate, bool);

/// Work that nobody decided about was not decided in time: such absences are late, whether anything else was decided or not.
fn with_what_stayed_open(ask: &Ask, rows: Vec<Started>, from: NaiveDate, today: NaiveDate) -> Result<Vec<Started>> {
    let open = super::needs::open_needs(&super::days::Days::read(ask, from, today)?);
    let begun = ask.db.all(
        "SELECT id, person, starts_on FROM absence WHERE said = 'approved' AND starts_on BETWEEN ?1 AND ?2",
        (from, today),
        |row| Ok((row.get::<_, AbsenceId>(0)?, row.get::<_, PersonId>(1)?, row.get::<_, NaiveDate>(2)?)),
    )?;
    let left: HashSet<AbsenceId> = open.iter().map(|need| need.absence).collect();
    let late: HashSet<(PersonId, NaiveDate)> =
        begun.into_iter().filter(|(absence, ..)| left.contains(absence)).map(|(_, person, on)| (person, on)).collect();
    let mut all: Vec<Started> = rows.into_iter().filter(|(person, on, _)| !late.contains(&(*person, *on))).collect();
    all.extend(late.into_iter().map(|(person, on)| (person, on, false)));
    all.sort_unstable_by_key(|(person, on, _)| std::cmp::Reverse((*on, *person)));
    Ok(all)
}

/// Promises that cover moved, endangered or pulled back.
fn touched(ask: &Ask) -> Result<Figure> {
    let names = Names::read(ask.db)?;
    let rows = ask.db.all(
        "SELECT c.person, v.happened FROM commitment_event v JOIN commitment c ON c.id = v.commitment
         WHERE v.kind IN ('postponed', 'at_risk', 'reversed') AND v.happened > ?1
           AND v.event ->> '$.content.cause' IN ('cover_absence', 'cover_leave', 'cover_vacancy')
           AND NOT EXISTS (SELECT 1 FROM commitment_event m WHERE m.names = v.id AND m.kind = 'entered_by_mistake')
         ORDER BY v.happened DESC",
        [plus_days(ask.world.today(), -QUARTER)],
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?)),
    )?;
    let list = rows.iter().map(|(person, on)| FigureRow {
        name: names.of(*person),
        person: Some(*person),
        value: Message::new("cover-touched"),
        part: None,
        on: Some(*on),
    });
    let value = Message::new("cover-figure-touched-value").with("count", rows.len());
    Ok(figure("cover-figure-touched", value, None, Message::new("period-thirteen-weeks"), list.collect()))
}

/// Promise erosion: protected minutes that were taken over protected minutes that were promised, this quarter.
fn erosion(ask: &Ask) -> Result<Figure> {
    let today = ask.world.today();
    let from = plus_days(today, -QUARTER + 1);
    let names = Names::read(ask.db)?;
    let taken = ask.db.all(
        "SELECT g.person, g.day, g.minutes FROM break_glass g JOIN cover_decision d ON d.id = g.decision
         WHERE g.day BETWEEN ?1 AND ?2 AND d.declined_on IS NULL AND d.failed = 0 ORDER BY g.day DESC",
        (from, today),
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?, row.get::<_, i64>(2)?)),
    )?;
    let clock = Clock::of(&ask.settings()?);
    let promised: i64 =
        super::blocks::guarded(ask.db, clock, 0, from, today)?.iter().map(|guarded| guarded.slot.minutes()).sum();
    let lost: i64 = taken.iter().map(|(.., minutes)| minutes).sum();
    let list = taken.iter().map(|(person, on, minutes)| FigureRow {
        name: names.of(*person),
        person: Some(*person),
        value: Message::new("figure-minutes").with("minutes", *minutes),
        part: None,
        on: Some(*on),
    });
    let value = Message::new("cover-figure-minutes").with("part", lost).with("whole", promised.max(lost));
    let part = Some((lost as f64, promised.max(lost) as f64));
    Ok(figure("cover-figure-erosion", value, part, Message::new("period-thirteen-weeks"), list.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_is_what_the_field_computes() {
        // Gini (DOMAIN 5), with the people who covered nothing.
        let of = |values: &[f64]| gini(values).map(|gini| (gini * 100.0).round() / 100.0);
        assert_eq!(of(&[1.0, 1.0, 1.0, 1.0]), Some(0.0));
        assert_eq!(of(&[1.0, 2.0, 3.0, 4.0]), Some(0.25));
        assert_eq!(of(&[0.0, 0.0, 0.0, 4.0]), Some(0.75));
        assert_eq!(of(&[5.0, 0.0, 0.0, 0.0, 0.0]), Some(0.8), "in any order");
        assert_eq!(of(&[0.0, 0.0]), None);
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn what_weighs_more_counts_more() {
        assert_eq!(weighted(60, false, false, false), 60.0);
        assert_eq!(weighted(60, true, true, true), 360.0, "twice, one and a half, twice");
    }
}
