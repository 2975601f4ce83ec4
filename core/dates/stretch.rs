//! Stretches of days as they are typed in passing, in English, Dutch and Norwegian: "mon-wed", "30 nov - 11 dec",
//! "fri 13:00-17:00", "until friday", "from 1 dec", "wk 50", "jan-may", "3 weeks", "until about 11 dec".
//!
//! A weekday that is today means today: whoever says on Monday that Bram is away "mon-wed" speaks of this Monday. A week
//! and a month are meant whole.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::names::{self, Span};
use super::parse_spoken_day;
use crate::fold::fold;
use crate::time::plus_days;

/// Days from one to another, as somebody typed them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from: NaiveDate,
    /// Where the first day is a part: "13:00".
    pub from_at: Option<String>,
    /// The last day; none where the end is open.
    pub to: Option<NaiveDate>,
    /// Where the last day is a part.
    pub to_at: Option<String>,
    /// The end is expected, not certain: "until about 11 dec".
    pub expected: bool,
}

const UNTIL: &[&str] = &["until", "till", "to", "through", "tot", "t/m", "tm", "til", "bis", "-"];
const SINCE: &[&str] = &["from", "since", "after", "vanaf", "sinds", "na", "fra", "siden", "etter", "ab"];
const ABOUT: &[&str] =
    &["about", "around", "approx", "ca", "ca.", "ongeveer", "omstreeks", "rond", "omtrent", "rundt", "cirka"];
const NOBODY_KNOWS: &[&str] = &["?", "open", "unknown", "onbekend", "ukjent"];

/// Reads a stretch of days. Without any words it is today. `None` where the words are no days.
pub fn read_stretch(text: &str, today: NaiveDate) -> Option<Stretch> {
    let folded = fold(text).replace(['–', '—'], "-");
    let mut words: Vec<&str> = folded.split_whitespace().map(|word| word.trim_matches([',', ';'])).collect();
    words.retain(|word| !word.is_empty());
    let (mut words, from_at, to_at) = take_times(&words);
    let before = words.len();
    words.retain(|word| !ABOUT.contains(word));
    let mut expected = words.len() < before;
    for word in &mut words {
        if let Some(rest) = word.strip_prefix('~') {
            (*word, expected) = (rest, true);
        }
    }
    let open = words.last().is_some_and(|word| NOBODY_KNOWS.contains(word));
    if open {
        words.pop();
        if words.last().is_some_and(|word| UNTIL.contains(word)) {
            words.pop();
        }
    }
    let since = words.first().is_some_and(|word| SINCE.contains(word));
    if since {
        words.remove(0);
    }
    let (from, to) = days(&words, today)?;
    let one_day_said = to == Some(from) && words.len() <= 4;
    let to = if open || since && one_day_said { None } else { to };
    let expected = expected && to.is_some();
    Some(Stretch { from, from_at, to, to_at: to_at.filter(|_| to.is_some()), expected })
}

/// Takes the times of day out of the words.
fn take_times<'a>(words: &[&'a str]) -> (Vec<&'a str>, Option<String>, Option<String>) {
    let (mut rest, mut from, mut to): (Vec<&str>, Option<String>, Option<String>) = (Vec::new(), None, None);
    for word in words {
        match *word {
            "morning" | "ochtend" | "formiddag" => to = Some("12:00".to_owned()),
            "afternoon" | "middag" | "ettermiddag" => from = Some("12:00".to_owned()),
            word => match times_of(word) {
                Some((Some(first), None)) if !word.ends_with('-') => {
                    let lead = rest.last().copied().unwrap_or_default();
                    if UNTIL.contains(&lead) {
                        rest.pop();
                        to = Some(first);
                    } else {
                        if SINCE.contains(&lead) {
                            rest.pop();
                        }
                        from = Some(first);
                    }
                }
                Some((first, second)) => (from, to) = (first.or(from), second.or(to)),
                None => rest.push(word),
            },
        }
    }
    (rest, from, to)
}

/// "13:00", "13:00-", "-12:30" or "13:00-17:00".
fn times_of(word: &str) -> Option<(Option<String>, Option<String>)> {
    let clock = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok().map(|time| time.format("%H:%M").to_string());
    match word.split_once('-') {
        None => Some((Some(clock(word)?), None)),
        Some(("", second)) => Some((None, Some(clock(second)?))),
        Some((first, "")) => Some((Some(clock(first)?), None)),
        Some((first, second)) => Some((Some(clock(first)?), Some(clock(second)?))),
    }
}

fn days(words: &[&str], today: NaiveDate) -> Option<(NaiveDate, Option<NaiveDate>)> {
    if words.is_empty() {
        return Some((today, Some(today)));
    }
    if let [count, span] = words
        && let (Some(count), Some(span)) = (names::count(count), names::span(span))
    {
        return Some((today, Some(after(today, count, span)?)));
    }
    // "until friday" is no single day, though Friday is one.
    let until = words.len() > 1 && words.first().is_some_and(|word| UNTIL.contains(word));
    if let Some((first, last)) = single(&words.join(" "), today).filter(|_| !until) {
        return Some((first, Some(last)));
    }
    let split = words.iter().enumerate().filter(|(_, word)| UNTIL.contains(*word)).find_map(|(at, _)| {
        let (left, right) = (words.get(..at)?, words.get(at + 1..)?);
        from_to(&left.join(" "), &right.join(" "), today)
    });
    split
        .or_else(|| {
            let text = words.join(" ");
            text.match_indices('-')
                .find_map(|(at, _)| from_to(text.get(..at)?.trim(), text.get(at + 1..)?.trim(), today))
        })
        .map(|(first, last)| (first, Some(last)))
}

/// The last of so many days, weeks or months that begin today.
fn after(today: NaiveDate, count: u32, span: Span) -> Option<NaiveDate> {
    let end = match span {
        Span::Days => plus_days(today, i64::from(count)),
        Span::Weeks => plus_days(today, 7 * i64::from(count)),
        Span::Months => today.checked_add_months(chrono::Months::new(count))?,
    };
    (count > 0 && count <= 600).then_some(plus_days(end, -1))
}

/// Words for one day, one week or one month, as its first and last day.
fn single(text: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    if let Some(month) = names::month(text.trim_end_matches('.')) {
        let year = if month < today.month() { today.year().checked_add(1)? } else { today.year() };
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        return Some((first, last_of_month(first)?));
    }
    if names::weekday(text.trim_end_matches('.')) == Some(today.weekday()) {
        return Some((today, today));
    }
    let day = parse_spoken_day(text, today)?;
    if is_whole_week(text) {
        let monday = day.week(Weekday::Mon).first_day();
        return Some((monday, plus_days(monday, 6)));
    }
    Some((day, day))
}

/// Whether words mean all of a week: "wk 50", "next week", and not "tue wk 50".
fn is_whole_week(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let week = |word: &str| {
        let name = word.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
        matches!(name, "wk" | "week" | "uke" | "uken" | "uka" | "w" | "kw" | "woche")
    };
    let first = words.clone().next().unwrap_or_default();
    names::weekday(first).is_none() && !matches!(first, "in" | "over" | "om" | "+" | "innen") && words.any(week)
        || matches!(first, "in") && text.split_whitespace().nth(1).is_some_and(week)
}

fn from_to(left: &str, right: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    if left.is_empty() {
        return Some((today, last(right, today, today)?));
    }
    if let Some((first, _)) = single(left, today) {
        return Some((first, last(right, first, today)?));
    }
    // "1-3 dec": the month stands once.
    let day = left.trim_end_matches('.').parse().ok().filter(|_| left.len() <= 3)?;
    let (_, end) = single(right, today)?;
    Some((end.with_day(day)?, end))
}

/// The last day that words mean, seen from the first one.
fn last(text: &str, first: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim();
    if names::weekday(text.trim_end_matches('.')).is_some() || names::month(text.trim_end_matches('.')).is_some() {
        return single(text, first).map(|(_, last)| last);
    }
    let (_, said) = single(text, today)?;
    if said >= first {
        return Some(said);
    }
    // A day before the first one was meant in the year after, if there is such a day; else it stays, and is refused.
    single(text, first).map(|(_, last)| last).filter(|later| *later >= first).or(Some(said))
}

fn last_of_month(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?.checked_add_months(chrono::Months::new(1))?.pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Read on a Monday, as "first..last", with times and "?" where they are.
    fn read(text: &str) -> String {
        let Some(found) = read_stretch(text, "2026-11-23".parse().unwrap()) else { return "none".to_owned() };
        let at = |at: Option<String>| at.map(|at| format!(" {at}")).unwrap_or_default();
        let short = |day: NaiveDate| day.format("%y-%m-%d").to_string();
        let to = found.to.map_or("open".to_owned(), short);
        format!(
            "{}{}..{to}{}{}",
            short(found.from),
            at(found.from_at),
            at(found.to_at),
            if found.expected { " ~" } else { "" }
        )
    }

    #[test]
    fn each_way_of_saying_days_is_understood() {
        for (text, is) in [
            ("", "26-11-23..26-11-23"),
            ("today", "26-11-23..26-11-23"),
            ("mon-wed", "26-11-23..26-11-25"),
            ("ma t/m wo", "26-11-23..26-11-25"),
            ("man-ons", "26-11-23..26-11-25"),
            ("fri", "26-11-27..26-11-27"),
            ("mon", "26-11-23..26-11-23"),
            ("tomorrow until fri", "26-11-24..26-11-27"),
            ("until friday", "26-11-23..26-11-27"),
            ("tot vrijdag", "26-11-23..26-11-27"),
            ("30 nov - 11 dec", "26-11-30..26-12-11"),
            ("30 nov-11 dec", "26-11-30..26-12-11"),
            ("30-11 - 11-12", "26-11-30..26-12-11"),
            ("2026-11-30 – 2026-12-11", "26-11-30..26-12-11"),
            ("1-3 dec", "26-12-01..26-12-03"),
            ("28 dec - 8 jan", "26-12-28..27-01-08"),
            ("30 nov - 11 nov", "26-11-30..26-11-11"),
            ("jan-may", "27-01-01..27-05-31"),
            ("januar - mai", "27-01-01..27-05-31"),
            ("wk 50", "26-12-07..26-12-13"),
            ("uke 50 - uke 51", "26-12-07..26-12-20"),
            ("next week", "26-11-30..26-12-06"),
            ("3 days", "26-11-23..26-11-25"),
            ("twee weken", "26-11-23..26-12-06"),
            ("fri 13:00-17:00", "26-11-27 13:00..26-11-27 17:00"),
            ("today from 13:00", "26-11-23 13:00..26-11-23"),
            ("i dag til 12:00", "26-11-23..26-11-23 12:00"),
            ("fri afternoon", "26-11-27 12:00..26-11-27"),
            ("from 30 nov", "26-11-30..open"),
            ("vanaf maandag", "26-11-23..open"),
            ("30 nov - ?", "26-11-30..open"),
            ("today ?", "26-11-23..open"),
            ("until about 11 dec", "26-11-23..26-12-11 ~"),
            ("30 nov - ~11 dec", "26-11-30..26-12-11 ~"),
            ("flu", "none"),
            ("mon-flu", "none"),
            ("-", "none"),
        ] {
            assert_eq!(read(text), is, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_on_any_day_is_read_without_a_panic(text in "\\PC{0,30}", from in prop::num::i32::ANY) {
            let today = NaiveDate::from_num_days_from_ce_opt(from).unwrap_or(NaiveDate::MAX);
            let _ = read_stretch(&text, today);
        }

        #[test]
        fn words_in_any_mixture_are_read_without_a_panic(
            words in prop::collection::vec(prop::sample::select(vec!["mon", "-", "until", "wk", "50", "?", "~", "30", "nov", "from", "13:00-", "3", "weeks", "jan-", "dec"]), 0..6),
            edge in prop::bool::ANY,
        ) {
            let _ = read_stretch(&words.join(" "), if edge { NaiveDate::MAX } else { NaiveDate::MIN });
        }
    }
}
