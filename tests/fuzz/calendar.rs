//! `ics`: absences and holidays out of calendar files.
//!
//! Whatever is bent, a file that was read holds days and titles only: nothing of what else an event tells comes along.

use evenkeel_core::exchange::absences::calendar::{counted, days};

use super::mutate::Input;
use super::{Checked, Target};

const LONGEST: usize = 64 * 1024;
/// What a calendar may cost: it is held as text, as components and as events.
const MEMORY: usize = 64 * 1024 * 1024;
/// The longest name of a day off, in characters.
const LONGEST_NAME: usize = 80;

pub fn targets() -> Vec<Target> {
    vec![Target {
        name: "ics",
        what: "calendars",
        row: 1,
        longest: LONGEST,
        memory: MEMORY,
        genuine: calendars,
        check: calendar_holds,
    }]
}

fn calendars() -> Vec<Input> {
    [WHOLE_DAYS, HOURS, HOLIDAYS].map(|text| vec![text.replace('\n', "\r\n").into_bytes()]).into()
}

/// Both readers take the same file or neither, and what was read keeps to its limits.
fn calendar_holds(input: &[Vec<u8>]) -> Checked {
    let bytes = input.concat();
    let (absences, holidays) = (counted(&bytes), days(&bytes));
    if absences.is_ok() != holidays.is_ok() {
        return Err("one reader took what the other refused".into());
    }
    let (Ok(events), Ok(holidays)) = (absences, holidays) else { return Ok(false) };
    let named = |name: &str| !name.is_empty() && name.chars().count() <= LONGEST_NAME;
    if !holidays.iter().all(|(_, name)| named(name)) {
        return Err("a day off without a name, or with a long one".into());
    }
    // A day off that comes back each year is no absence, and a day off all the same.
    if holidays.len() > (events.absences + events.problems) * 32 {
        return Err("more days off than the events have".into());
    }
    Ok(events.absences + events.problems > 0)
}

/// As Outlook writes them: an invisible mark at the start is another case, lines are folded.
const WHOLE_DAYS: &str = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
BEGIN:VEVENT
UID:1@example
DTSTAMP:20261101T090000Z
DTSTART;VALUE=DATE:20261207
DTEND;VALUE=DATE:20261219
SUMMARY:Cilla Bergman - leave
DESCRIPTION:This line is lon
 ger than one.
END:VEVENT
BEGIN:VEVENT
UID:2@example
DTSTART;VALUE=DATE:20261123
SUMMARY:Frida Lund ziek
CATEGORIES:Sick
END:VEVENT
END:VCALENDAR
";

/// Parts of days, in a time zone, in UTC and in none; one repeats.
const HOURS: &str = "BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Europe/Amsterdam:20261124T130000
DTEND;TZID=Europe/Amsterdam:20261124T170000
SUMMARY:Bram\\, away
END:VEVENT
BEGIN:VEVENT
DTSTART:20261125T000000Z
DTEND:20261126T000000Z
SUMMARY:Hanna
END:VEVENT
BEGIN:VEVENT
DTSTART:20261130T090000
RRULE:FREQ=WEEKLY
SUMMARY:Daan
END:VEVENT
END:VCALENDAR
";

const HOLIDAYS: &str = "BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261225
DTEND;VALUE=DATE:20261227
SUMMARY:Kerstmis
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270101
SUMMARY:Nieuwjaarsdag
END:VEVENT
END:VCALENDAR
";
