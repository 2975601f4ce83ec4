//! A clock that is wrong: set back a day and two years, forward ten, across a change to summer time; and right again.

use evenkeel_core::vault::file::Durability;
use serde_json::json;

use crate::chance::Chance;
use crate::sound::{Expected, sound};
use crate::work::{DAY, Work, day, newcomer};
use crate::{Figures, Wish, copy, scratch};

/// The days in their order. The clock of this laptop shows them one after the other.
const DAYS: &[&str] = &[
    DAY,
    "2026-03-01",
    DAY,
    "2024-03-02",
    DAY,
    "2036-03-02",
    DAY,
    "2026-03-28",
    "2026-03-29",
    "2026-03-30",
    "2026-10-24",
    "2026-10-25",
    "2026-10-26",
    DAY,
];

/// The same in short.
const FEW_DAYS: &[&str] = &[DAY, "2024-03-02", "2036-03-02", "2026-03-29", "2026-10-25", DAY];

pub fn clocks(wish: &Wish) -> Result<Figures, String> {
    let told = |failure: serde_json::Value| failure.to_string();
    let home = scratch();
    let mut figures = Figures::default();
    let mut work = Work::create(home.path(), wish.seed, Durability::Synced).map_err(told)?;
    let mut chance = Chance::of(wish.seed, "clock", 0);
    let days = if wish.quick { FEW_DAYS } else { DAYS };
    for (number, today) in days.iter().enumerate() {
        work.vanish();
        work.day = day(today);
        let mut trial = || -> Result<(), String> {
            let noticed = work.open().map_err(told)?;
            if !noticed.is_empty() {
                return Err(format!("it says {noticed:?}"));
            }
            for step in 0..6 {
                let step = work.next(&mut chance, number * 10 + step, false).map_err(told)?;
                work.take(&step).map_err(|failure| format!("{}: {failure}", step.call))?;
            }
            let before = work.state().map_err(told)?;
            work.call("people.welcome", newcomer(500 + number)).map_err(told)?;
            work.call("history.undo", json!({})).map_err(|failure| format!("undo: {failure}"))?;
            let after = work.state().map_err(told)?;
            if (before.people, before.contents) != (after.people, after.contents.clone()) {
                return Err("undo took something else back".into());
            }
            let beside = scratch();
            work.vanish();
            copy(home.path(), beside.path());
            sound(beside.path(), &work.key, &Expected { day: Some(work.day), ..Expected::one_of(vec![after]) })
        };
        if let Err(why) = trial() {
            figures.bad(format!("on {today}, the {number}th day: {why}"));
        }
        figures.done += 1;
    }
    Ok(figures)
}
