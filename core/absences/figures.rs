//! Figures about absence, for the team alone. There is none of a person, and in a team under twenty a percentage would
//! speak of somebody: there the counts are shown instead.
//!
//! Sickness counts; leave is no loss. Days are calendar days, weighted by contract hours and known contract changes, as
//! the Dutch statistics office does it (CBS, ziekteverzuimpercentage).

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::app::Ask;
use crate::error::{Message, Result};
use crate::figure::Figure;
use crate::id::PersonId;
use crate::sql::Sql;
use crate::time::plus_days;

/// From this many people on a percentage says nothing about one of them (DOMAIN 5).
pub const PERCENT_FROM: usize = 20;
/// Days that the figures look back: a year, so that every season is in it once.
const DAYS: i64 = 365;

/// A part of a whole in per cent; none where the whole is nothing.
pub fn rate(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole * 100.0)
}

/// What the figures are made of.
struct Counted {
    /// People who were here on a day of the period.
    people: usize,
    spells: usize,
    with_a_spell: usize,
    lost_hours: f64,
    possible_hours: f64,
}

/// Lost-time rate, frequency rate and individual frequency of the team over the last year.
pub fn figures(ask: &Ask, _: ()) -> Result<Vec<Figure>> {
    let counted = count(ask)?;
    let small = counted.people < PERCENT_FROM;
    let figure = |key: &str, part: f64, whole: f64, counts: Message| {
        let percent = rate(part, whole).filter(|_| !small);
        Figure {
            key: key.to_owned(),
            value: percent.map_or(counts, |percent| Message::new("figure-percent").with("percent", percent.round())),
            part: (!small).then_some(part),
            whole: (!small).then_some(whole),
            period: Message::new("period-year"),
            how: Message::new(&format!("{key}-how")),
            list: Vec::new(), // The records behind it are people's absences, and they are nobody's list.
        }
    };
    let people = counted.people as f64;
    Ok(vec![
        figure(
            "absence-figure-lost",
            counted.lost_hours,
            counted.possible_hours,
            Message::new("absence-count-hours").with("hours", counted.lost_hours.round()),
        ),
        figure(
            "absence-figure-frequency",
            counted.spells as f64,
            people,
            Message::new("absence-count-spells").with("count", counted.spells),
        ),
        figure(
            "absence-figure-individual",
            counted.with_a_spell as f64,
            people,
            Message::new("absence-count-people").with("count", counted.with_a_spell).with("people", counted.people),
        ),
    ])
}

fn count(ask: &Ask) -> Result<Counted> {
    let today = ask.world.today();
    let from = plus_days(today, -DAYS + 1);
    let employed = ask.db.all(
        "SELECT person, max(valid_from, ?1), min(coalesce(valid_to, ?2), ?2), contract_minutes FROM employment
         WHERE valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?1)",
        (from, today),
        |row| {
            Ok((
                row.get::<_, PersonId>(0)?,
                row.get::<_, NaiveDate>(1)?,
                row.get::<_, NaiveDate>(2)?,
                row.get::<_, i64>(3)?,
            ))
        },
    )?;
    let spells = ask.db.all(
        "SELECT person, max(starts_on, ?1), min(coalesce(ends_on, ?2), ?2) FROM absence
         WHERE said = 'approved' AND kind = 'sick' AND starts_on <= ?2 AND (ends_on IS NULL OR ends_on >= ?1)",
        (from, today),
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?, row.get::<_, NaiveDate>(2)?)),
    )?;
    let days = |from: NaiveDate, to: NaiveDate| ((to - from).num_days() + 1).max(0) as f64;
    // A calendar day is a seventh of the contract's week.
    let hours = |minutes: i64, days: f64| minutes as f64 / 60.0 / 7.0 * days;
    let mut possible: HashMap<PersonId, f64> = HashMap::new();
    let (mut lost, mut with_a_spell) = (0.0, std::collections::HashSet::new());
    for (person, begin, end, minutes) in &employed {
        *possible.entry(*person).or_default() += hours(*minutes, days(*begin, *end));
        for (_, sick, until) in spells.iter().filter(|(sick, ..)| sick == person) {
            lost += hours(*minutes, days((*sick).max(*begin), (*until).min(*end)));
        }
    }
    for (person, ..) in &spells {
        with_a_spell.insert(*person);
    }
    Ok(Counted {
        people: possible.len(),
        spells: spells.len(),
        with_a_spell: with_a_spell.len(),
        lost_hours: lost,
        possible_hours: possible.values().sum(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rates_of_the_field_come_out() {
        // CIPD, Absence measurement and management: lost time, frequency and individual frequency (DOMAIN 5).
        let rounded = |part: f64, whole: f64| rate(part, whole).map(f64::round);
        assert_eq!(rounded(124.0, 1550.0), Some(8.0));
        assert_eq!(rounded(16.0, 80.0), Some(20.0));
        assert_eq!(rounded(12.0, 80.0), Some(15.0));
        assert_eq!(rate(1.0, 0.0), None);
    }
}
