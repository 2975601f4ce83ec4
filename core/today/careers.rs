//! What of careers needs the leader: acting at its end, a move to be looked at, a rating that is waited for, and somebody
//! who has been ready for long.

use std::collections::HashMap;

use super::{TodayKind, TodayLine, Tone};
use crate::app::Ask;
use crate::career::acting::ActingFlag;
use crate::career::realization::CheckWeek;
use crate::career::{self, CareerAttention, CareerNeed};
use crate::error::{Message, Result};
use crate::id::PersonId;
use crate::one_on_ones::BoardLine;

/// A line for everything that needs the leader, of those who are here.
pub(super) fn lines(ask: &Ask, board: &[BoardLine]) -> Result<Vec<TodayLine>> {
    let here: HashMap<PersonId, &str> = board.iter().map(|line| (line.person, line.name.as_str())).collect();
    let found = career::attention(ask)?;
    Ok(found.into_iter().filter_map(|need| Some(line(here.get(&need.person)?, need))).collect())
}

fn line(name: &str, attention: CareerAttention) -> TodayLine {
    // What it is about, the day it rests on, and what the sentences need.
    let (kind, tone, thing, since, told) = match attention.need {
        CareerNeed::Acting { acting, flag, position, end } => {
            let (kind, tone) = match flag {
                ActingFlag::PastItsEnd => (TodayKind::ActingPastItsEnd, Tone::Now),
                ActingFlag::EndsToday => (TodayKind::ActingEndsToday, Tone::Now),
                _ => (TodayKind::ActingEndsSoon, Tone::Calm),
            };
            (kind, tone, acting.to_string(), end, Message::new("").with("position", position).with("date", end))
        }
        CareerNeed::Check(due) => {
            let week: i64 = match due.check.week {
                CheckWeek::Week4 => 4,
                CheckWeek::Week8 => 8,
                CheckWeek::Week12 => 12,
            };
            let told = Message::new("").with("position", due.position).with("week", week).with("date", due.check.on);
            (TodayKind::PaperCheck, Tone::Soon, due.transition.to_string(), due.check.on, told)
        }
        CareerNeed::Waiting { case, since, days } => {
            let told = Message::new("").with("date", since).with("days", days);
            (TodayKind::ReadyWaiting, Tone::Calm, case.to_string(), since, told)
        }
        CareerNeed::Rating { round, level, since } => {
            let told = Message::new("").with("level", level).with("date", since);
            (TodayKind::RatingWaits, Tone::Soon, round.to_string(), since, told)
        }
    };
    let told = told.with("name", name);
    let key = format!("today-{}", kind.word().replace('_', "-"));
    let told = (Message { key: key.clone(), ..told.clone() }, Message { key: format!("{key}-why"), ..told });
    TodayLine::new(kind, format!("{thing}:{since}"), tone, told, since).about(attention.person)
}
