//! Lines of Today about work that nobody does yet, covers without a yes, time to give back, and work that rests on one.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{TodayKind, TodayLine, Tone};
use crate::app::Ask;
use crate::cover::{self, DecisionState, Reliance, WhichNeeds};
use crate::error::{Message, Result};
use crate::id::PersonId;
use crate::one_on_ones::closed_days;
use crate::sql::Sql;
use crate::time::{plus_days, working_day};

/// Working days within which a gap is on Today.
const SOON: i64 = 2;
/// Days before somebody goes within which it is told that work rests on them alone.
const GOES_SOON: i64 = 14;

/// All lines about cover.
pub(super) fn cover_lines(ask: &Ask) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let soon = working_day(today, SOON, &closed_days(ask.db, today)?);
    let functions: i64 =
        ask.db.one("SELECT count(*) FROM critical_function WHERE retired_on IS NULL", [], |row| row.get(0))?;
    let mut lines = paybacks(ask)?;
    if functions > 0 {
        lines.extend(gaps(ask, soon)?);
        lines.extend(single_holders(ask)?);
    }
    Ok(lines)
}

/// Work that is open within two working days, a line for each absence and function; and covers that nobody said yes to.
fn gaps(ask: &Ask, soon: NaiveDate) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let which = WhichNeeds { absence: None, from: Some(today), to: Some(soon) };
    let mut lines: Vec<TodayLine> = Vec::new();
    for need in cover::needs(ask, Some(which))? {
        let name = format!("{}:{}:{}", need.absence, need.function, need.missing);
        if lines.iter().any(|line| line.line.ends_with(&name)) {
            continue; // The first day of it is told.
        }
        // Whoever covers for somebody may leave work of their own behind: they are not away.
        let key = if need.because_of.is_some() { "today-cover-gap-moved" } else { "today-cover-gap" };
        let fact = Message::new(key).with("name", need.name.as_str());
        let fact = fact.with("function", need.function_name.as_str()).with("date", need.day).with("hours", need.hours);
        let why = Message::new("today-cover-gap-why");
        lines.push(TodayLine::new(TodayKind::CoverGap, name, Tone::Now, (fact, why), need.day).about(need.missing));
    }
    for decision in cover::waiting_for_yes(ask, today, soon)? {
        if decision.state != DecisionState::Asked {
            continue;
        }
        let Some(coverer) = decision.coverer else { continue };
        let name = format!("{}:{}:{coverer}", decision.absence, decision.function);
        if lines.iter().any(|line| line.kind == TodayKind::CoverUnconfirmed && line.line.ends_with(&name)) {
            continue; // They were asked for several days at once: the first is told.
        }
        let fact = Message::new("today-cover-unconfirmed").with("name", decision.coverer_name.as_str());
        let fact =
            fact.with("function", decision.function_name).with("date", decision.day).with("hours", decision.hours);
        let why = Message::new("today-cover-unconfirmed-why").with("name", decision.coverer_name);
        lines.push(
            TodayLine::new(TodayKind::CoverUnconfirmed, name, Tone::Now, (fact, why), decision.day).about(coverer),
        );
    }
    Ok(lines)
}

/// Protected time whose day to be given back has come.
fn paybacks(ask: &Ask) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let due =
        cover::breaks(ask, None)?.into_iter().filter(|taken| taken.paid_back_on.is_none() && taken.payback_on <= today);
    Ok(due
        .map(|taken| {
            let fact = Message::new("today-payback").with("name", taken.name.as_str()).with("minutes", taken.minutes);
            let why = Message::new("today-payback-why").with("date", taken.day).with("until", taken.payback_on);
            TodayLine::new(TodayKind::PaybackDue, taken.taken, Tone::Soon, (fact, why), taken.payback_on)
                .about(taken.person)
        })
        .collect())
}

/// Work that rests on one person, who leaves or is away soon.
fn single_holders(ask: &Ask) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let until = plus_days(today, GOES_SOON);
    let going = ask.db.all(
        "SELECT person, min(day) FROM (
             SELECT person, valid_to AS day FROM employment WHERE ended_by_leaving = 1 AND valid_to BETWEEN ?1 AND ?2
             UNION ALL SELECT person, starts_on FROM absence WHERE said = 'approved' AND starts_on > ?1 AND starts_on <= ?2)
         GROUP BY person",
        (today, until),
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?)),
    )?;
    if going.is_empty() {
        return Ok(Vec::new());
    }
    let functions = cover::functions(ask, None)?;
    let mut lines = Vec::new();
    let mut told: HashSet<String> = HashSet::new();
    for function in functions.iter().filter(|function| function.reliance == Reliance::Act) {
        let only = function.holders.iter().find(|holder| holder.counts);
        let Some(only) = only else { continue };
        let Some((person, day)) = going.iter().find(|(person, _)| *person == only.person) else { continue };
        let name = format!("{}:{person}:{day}", function.function);
        if told.insert(name.clone()) {
            let fact = Message::new("today-single-holder").with("name", only.name.as_str());
            let fact = fact.with("function", function.name.as_str()).with("date", *day);
            let why = Message::new("today-single-holder-why");
            lines.push(TodayLine::new(TodayKind::SingleHolder, name, Tone::Calm, (fact, why), *day).about(*person));
        }
    }
    Ok(lines)
}
