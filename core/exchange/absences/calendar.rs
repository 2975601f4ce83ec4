//! Absences and holidays out of a calendar file (iCalendar, RFC 5545).

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, Event};

use super::{Read, Told, kind_of};
use crate::error::{Failure, Message, Result};
use crate::people::tidy;
use crate::time::plus_days;

/// The most events that are looked at.
const MOST_EVENTS: usize = 50_000;
/// The longest line, folded ones joined, in bytes. The parser counts columns for its messages, and breaks off where they
/// are more than 65,535.
const LONGEST_LINE: usize = 50_000;
/// The longest stretch of one event that is a list of holidays.
const LONGEST_HOLIDAY: i64 = 31;

/// The events of a file. What can't be read as a calendar is refused with a sentence.
fn events(bytes: &[u8]) -> Result<Vec<Event>> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{FEFF}');
    let not_one = || Failure::Refused(Message::new("import-not-a-calendar"));
    if !text.trim_start().starts_with("BEGIN:VCALENDAR") || longest_line(text) > LONGEST_LINE {
        return Err(not_one());
    }
    let calendar: Calendar = text.parse().map_err(|_| not_one())?;
    let events = calendar.components.into_iter().filter_map(|component| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    Ok(events.take(MOST_EVENTS).collect())
}

/// A line that begins with a blank goes on from the one before (RFC 5545 3.1).
fn longest_line(text: &str) -> usize {
    let (mut longest, mut length) = (0, 0);
    for line in text.split('\n') {
        length = line.len() + if line.starts_with([' ', '\t']) { length } else { 0 };
        longest = longest.max(length);
    }
    longest
}

/// Absences: an event's days, and in its title the name and the kind. Nothing else of it is looked at.
pub(super) fn read(bytes: &[u8]) -> Result<Read> {
    let mut read = Read::default();
    for (number, event) in events(bytes)?.iter().enumerate() {
        let line = number + 1;
        read.rows += 1;
        let beside = ["DESCRIPTION", "LOCATION", "COMMENT", "CATEGORIES", "X-ALT-DESC"];
        read.dropped += usize::from(beside.iter().any(|name| event.property_value(name).is_some()));
        let title = event.get_summary().unwrap_or_default();
        let problem = |key: &str| (line, String::new(), Message::new(key));
        if event.property_value("RRULE").is_some() {
            read.problems.push(problem("import-event-repeats"));
            continue;
        }
        let Some((from, from_at, to, to_at)) = span(event) else {
            read.problems.push(problem("import-event-no-day"));
            continue;
        };
        read.absences.push(Told { line, who: tidy(title), kind: kind_of(title), from, from_at, to, to_at });
    }
    Ok(read)
}

/// How much of a file could be read as absences.
pub struct Counted {
    pub absences: usize,
    /// Events that tell no day, or repeat.
    pub problems: usize,
}

/// Reads a file and keeps nothing of it but numbers: to see whether a file is a calendar at all.
pub fn counted(bytes: &[u8]) -> Result<Counted> {
    let read = read(bytes)?;
    Ok(Counted { absences: read.absences.len(), problems: read.problems.len() })
}

/// Holidays: each day of each event with its title.
pub fn days(bytes: &[u8]) -> Result<Vec<(NaiveDate, String)>> {
    let mut days = Vec::new();
    for event in events(bytes)? {
        let name: String = tidy(event.get_summary().unwrap_or_default()).chars().take(80).collect();
        let Some((from, _, to, _)) = span(&event) else { continue };
        if name.is_empty() || (to - from).num_days() > LONGEST_HOLIDAY {
            continue;
        }
        days.extend(from.iter_days().take_while(|day| *day <= to).map(|day| (day, name.clone())));
    }
    Ok(days)
}

type DaySpan = (NaiveDate, Option<String>, NaiveDate, Option<String>);

/// First and last day of an event. The end of a whole-day event is the day after its last one.
fn span(event: &Event) -> Option<DaySpan> {
    let start = event.get_start()?;
    match (start, event.get_end()) {
        (DatePerhapsTime::Date(from), Some(DatePerhapsTime::Date(end))) => {
            Some((from, None, if end > from { plus_days(end, -1) } else { from }, None))
        }
        (DatePerhapsTime::Date(from), _) => Some((from, None, from, None)),
        (DatePerhapsTime::DateTime(start), end) => {
            let start = wall(&start);
            let end = match end {
                Some(DatePerhapsTime::DateTime(end)) => wall(&end),
                _ => start.date().and_time(NaiveTime::MIN),
            };
            // Midnight to midnight is whole days.
            let last = if end.time() == NaiveTime::MIN && end.date() > start.date() {
                plus_days(end.date(), -1)
            } else {
                end.date()
            };
            let at =
                |time: NaiveTime| (time != NaiveTime::MIN).then(|| format!("{:02}:{:02}", time.hour(), time.minute()));
            Some((start.date(), at(start.time()), last.max(start.date()), at(end.time())))
        }
    }
}

/// What the event's own wall clock shows.
fn wall(time: &CalendarDateTime) -> NaiveDateTime {
    match time {
        CalendarDateTime::Floating(time) => *time,
        CalendarDateTime::Utc(time) => time.naive_utc(),
        CalendarDateTime::WithTimezone { date_time, .. } => *date_time,
    }
}
