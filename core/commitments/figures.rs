//! Figures about promises (DOMAIN 2), each with its formula and the records behind it. They say how an employer keeps its
//! word; none of them rates a person.

use chrono::NaiveDate;

use super::at_hand::{AtHand, read_all};
use super::changing::notice_given;
use super::standing::Said;
use super::terms::Cause;
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::figure::{Figure, FigureRow};
use crate::time::plus_days;

/// Days that the figures look back: a year.
const DAYS: i64 = 365;

/// How the promises of the last year were kept.
pub fn figures(ask: &Ask, _: ()) -> Result<Vec<Figure>> {
    let today = ask.world.today();
    let from = plus_days(today, -DAYS);
    // One reading for all of them: most promises are in two or three.
    let all = read_all(
        ask.db,
        today,
        "c.said <> 'mistaken' AND (
             c.id IN (SELECT id FROM commitment WHERE original_due >= ?1 AND original_due < ?2)
             OR c.id IN (SELECT id FROM commitment WHERE ended_on >= ?1)
             OR c.id IN (SELECT commitment FROM commitment_event WHERE kind = 'postponed' AND happened >= ?1))
         ORDER BY c.original_due DESC, c.promised_on DESC",
        (from, today),
    )?;
    let those =
        |fits: &dyn Fn(&AtHand) -> bool| -> Vec<&AtHand> { all.iter().filter(|promise| fits(promise)).collect() };
    let came_due = those(&|promise| promise.standing.original_due.is_some_and(|due| (from..today).contains(&due)));
    let ended = those(&|promise| has_ended(promise) && promise.standing.ended_on.is_some_and(|ended| ended >= from));
    let moved = those(&|promise| promise.standing.employer_moves().any(|one| one.on >= from));
    let period = || Message::new("promise-figure-period").with("from", from).with("to", today);
    Ok(vec![
        kept_on_time(&came_due, period()),
        kept_at_all(&ended, period()),
        slip_days(&came_due, period()),
        moves_by_cause(&moved, from, period()),
        notice(&moved, from, period()),
        left_open(ask)?,
    ])
}

/// Whether it came to one of the ends that "kept at all" counts.
fn has_ended(promise: &AtHand) -> bool {
    let said = promise.standing.said;
    matches!(said, Said::Kept | Said::ClaimedKept | Said::Restored | Said::Withdrawn | Said::Broken | Said::Repaired)
}

fn is_claimed(promise: &AtHand) -> bool {
    promise.standing.said == Said::ClaimedKept
}

/// kept on or before the **original** date / original date in the period.
fn kept_on_time(came_due: &[&AtHand], period: Message) -> Figure {
    let on_time = |promise: &AtHand| {
        promise.standing.is_kept()
            && promise.standing.ended_on.zip(promise.standing.original_due).is_some_and(|(ended, first)| ended <= first)
    };
    let part = came_due.iter().filter(|promise| on_time(promise)).count();
    share("promise-figure-on-time", part, came_due.iter().copied(), period, |promise| {
        if on_time(promise) { Message::new("promise-figure-on-time-yes") } else { promise.label() }
    })
}

/// kept / (kept + withdrawn by the employer + broken), whether made good since or not.
fn kept_at_all(ended: &[&AtHand], period: Message) -> Figure {
    // Made good is not kept: it counts as what it was before. What the employee let go themselves is not counted.
    let counted = |promise: &&AtHand| {
        let said = promise.standing.said;
        !(matches!(said, Said::Withdrawn | Said::Repaired) && promise.standing.ended_by_employee())
    };
    let counted: Vec<&AtHand> = ended.iter().copied().filter(counted).collect();
    let part = counted.iter().filter(|promise| promise.standing.is_kept()).count();
    share("promise-figure-at-all", part, counted, period, AtHand::label)
}

fn share<'a>(
    key: &str,
    part: usize,
    whole: impl IntoIterator<Item = &'a AtHand>,
    period: Message,
    value: impl Fn(&AtHand) -> Message,
) -> Figure {
    let whole: Vec<&AtHand> = whole.into_iter().collect();
    let claimed = whole.iter().filter(|promise| is_claimed(promise)).count();
    let list: Vec<FigureRow> =
        whole.into_iter().map(|promise| row(promise, value(promise), promise.standing.original_due)).collect();
    let said = match claimed {
        0 => Message::new("promise-figure-of"),
        claimed => Message::new("promise-figure-of-claimed").with("claimed", claimed),
    };
    Figure {
        key: key.to_owned(),
        value: said.with("part", part).with("whole", list.len()),
        part: (!list.is_empty()).then_some(part as f64),
        whole: (!list.is_empty()).then_some(list.len() as f64),
        period,
        how: Message::new(&format!("{key}-how")),
        list,
    }
}

fn row(promise: &AtHand, value: Message, on: Option<NaiveDate>) -> FigureRow {
    let name = format!("{}: {}", promise.name, promise.standing.terms.what);
    FigureRow { name, person: Some(promise.person), value, part: None, on }
}

/// Days from the first date to the day it was kept, or to today while it is not.
fn slip_days(came_due: &[&AtHand], period: Message) -> Figure {
    let slip = |promise: &AtHand| -> Option<i64> {
        let until = match promise.standing.ended_on {
            Some(ended) if promise.standing.is_kept() => ended,
            Some(_) => return None,
            None => promise.last_day(),
        };
        promise.standing.original_due.map(|first| (until - first).num_days().max(0))
    };
    let late: Vec<(&AtHand, i64)> =
        came_due.iter().filter_map(|promise| Some((*promise, slip(promise)?))).filter(|(_, days)| *days > 0).collect();
    let mut days: Vec<i64> = late.iter().map(|(_, days)| *days).collect();
    days.sort_unstable();
    // The middle one; of two middle ones the lower, which some promise really had.
    let median = days.get(days.len().saturating_sub(1) / 2).copied().unwrap_or(0);
    Figure {
        key: "promise-figure-slip".to_owned(),
        value: Message::new("promise-figure-slip-value").with("count", late.len()).with("median", median),
        part: None,
        whole: None,
        period,
        how: Message::new("promise-figure-slip-how"),
        list: late
            .into_iter()
            .map(|(promise, days)| {
                let said = Message::new("promise-figure-days-late").with("days", days);
                FigureRow { part: Some(days as f64), ..row(promise, said, promise.standing.original_due) }
            })
            .collect(),
    }
}

/// Moves by the employer, and how many of them because somebody's work had to be covered.
fn moves_by_cause(moved: &[&AtHand], from: NaiveDate, period: Message) -> Figure {
    let mut list = Vec::new();
    let mut cover = 0;
    for promise in moved {
        for one in promise.standing.employer_moves().filter(|one| one.on >= from) {
            cover += usize::from(one.cause.is_cover());
            let said = Message::new(&cause_key(one.cause));
            list.push(row(promise, said, Some(one.on)));
        }
    }
    Figure {
        key: "promise-figure-cover".to_owned(),
        value: Message::new("promise-figure-cover-value").with("part", cover).with("whole", list.len()),
        part: (!list.is_empty()).then_some(cover as f64),
        whole: (!list.is_empty()).then_some(list.len() as f64),
        period,
        how: Message::new("promise-figure-cover-how"),
        list,
    }
}

fn cause_key(cause: Cause) -> String {
    format!("cause-{}", cause.word().replace('_', "-"))
}

/// notice given = old date − told on; negative: told after it had passed.
fn notice(moved: &[&AtHand], from: NaiveDate, period: Message) -> Figure {
    let mut list = Vec::new();
    let mut before = 0;
    for promise in moved {
        for one in promise.standing.employer_moves().filter(|one| one.on >= from && one.from.is_some()) {
            let in_time = one.from.zip(one.told_on).is_some_and(|(due, told)| told <= due);
            before += usize::from(in_time);
            let said = notice_given(one.from, one.told_on).unwrap_or_default().with("name", promise.name.as_str());
            list.push(row(promise, said, Some(one.on)));
        }
    }
    Figure {
        key: "promise-figure-notice".to_owned(),
        value: Message::new("promise-figure-notice-value").with("part", before).with("whole", list.len()),
        part: (!list.is_empty()).then_some(before as f64),
        whole: (!list.is_empty()).then_some(list.len() as f64),
        period,
        how: Message::new("promise-figure-notice-how"),
        list,
    }
}

/// Promises that were open when their employee left (R11). They stay countable.
fn left_open(ask: &Ask) -> Result<Figure> {
    let today = ask.world.today();
    let list = read_all(
        ask.db,
        today,
        &format!("l.left < ?1 AND c.said IN ({}) ORDER BY l.left DESC", Said::listed(Said::is_left_open)),
        [today],
    )?;
    Ok(Figure {
        key: "promise-figure-left".to_owned(),
        value: Message::new("promise-figure-left-value").with("count", list.len()),
        part: None,
        whole: None,
        period: Message::new("promise-figure-ever"),
        how: Message::new("promise-figure-left-how"),
        list: list.iter().map(|promise| row(promise, promise.label(), promise.left)).collect(),
    })
}
