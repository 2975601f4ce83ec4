//! Days as they are typed in passing, in English, Dutch and Norwegian: "before fri", "i morgen", "wk 50", "over 3 weken".
//!
//! A day said like this is one to come. A bare weekday is the next one after today, a week or a month named by itself
//! means its end (a week's Friday), since that is when what was agreed is done. A day and month without a year
//! is the next such day, unless it was less than thirty days ago: then it is that one, for "we talked on 20 nov".

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::names::{self, Span};
use super::{DayOrder, parse_day};
use crate::fold::fold;

/// How surely words are a day, when they stand where no day was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Clarity {
    /// Only where a day is asked for: "ma", "may", "fr".
    Faint,
    /// After a word such as "before": "sat", "27.11".
    Fair,
    /// Anywhere: "friday", "tomorrow", "27 nov".
    Clear,
}

/// Reads the words of a field in which a day is asked for. `None` where they are no day.
pub fn parse_spoken_day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let lead = words.iter().take_while(|word| is_lead(word)).count();
    // "on" and "to" are also Norwegian weekdays, so the words are tried whole as well.
    [words.get(lead..).unwrap_or_default(), words.as_slice()]
        .into_iter()
        .find_map(|words| read_words(words, today))
        .map(|(day, _)| day)
}

/// Reads words out of a longer text: a day, and how surely they are one. A word such as "before" must be cut off already.
pub fn read_spoken(text: &str, today: NaiveDate) -> Option<(NaiveDate, Clarity)> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    read_words(&words, today)
}

/// Words that lead to a day and don't change it.
fn is_lead(word: &str) -> bool {
    matches!(
        word,
        "before"
            | "by"
            | "on"
            | "until"
            | "due"
            | "the"
            | "voor"
            | "op"
            | "uiterlijk"
            | "tot"
            | "for"
            | "pa"
            | "senest"
            | "vor"
            | "bis"
            | "am"
    )
}

fn read_words(words: &[&str], today: NaiveDate) -> Option<(NaiveDate, Clarity)> {
    let words: Vec<&str> = words
        .iter()
        .map(|word| word.trim_matches([',', ';', '!', '?', ')', '(']))
        .map(|word| {
            if word.len() > 3 && !word.bytes().any(|b| b.is_ascii_digit()) { word.trim_end_matches('.') } else { word }
        })
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() || words.len() > 7 {
        return None;
    }
    let clear = |day: NaiveDate| (day, Clarity::Clear);
    nearby(&words, today)
        .or_else(|| week(&words, today))
        .or_else(|| distance(&words, today))
        .or_else(|| next_or_this(&words, today))
        .or_else(|| end_of(&words, today))
        .map(clear)
        .or_else(|| weekday_alone(&words, today))
        .or_else(|| month_alone(&words, today))
        .or_else(|| day_and_month(&words, today))
        .or_else(|| parse_day(&words.join(" "), DayOrder::DayFirst, today).map(clear))
}

/// Today and the days around it.
fn nearby(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    match words {
        ["today" | "vandaag" | "idag" | "heute"] | ["i", "dag"] => Some(today),
        ["tomorrow" | "tmrw" | "morgen" | "imorgen"] | ["i", "morgen"] => later(today, 1, Span::Days),
        ["overmorgen" | "ubermorgen"] | ["i", "overmorgen"] | ["day", "after", "tomorrow"] => {
            later(today, 2, Span::Days)
        }
        ["yesterday" | "gisteren" | "igar" | "gestern"] | ["i", "gar"] => today.pred_opt(),
        _ => None,
    }
}

/// "wk 50", "uke50", "in week 50 2027", "tue wk 50".
fn week(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    let (weekday, words) = match words {
        [first, rest @ ..] if !rest.is_empty() => match names::weekday(first) {
            Some(weekday) => (weekday, rest),
            None => (Weekday::Fri, words),
        },
        _ => (Weekday::Fri, words),
    };
    let words = match words {
        ["in" | "i" | "of" | "van", rest @ ..] => rest,
        _ => words,
    };
    let (number, year) = match words {
        [name, number] if is_week(name) => (*number, None),
        [name, number, year] if is_week(name) => (*number, Some(*year)),
        [joined] => (digits_of(joined)?, None),
        [joined, year] => (digits_of(joined)?, Some(*year)),
        _ => return None,
    };
    let number: u32 = number.trim_end_matches('.').parse().ok().filter(|number| (1..=53).contains(number))?;
    if let Some(year) = year {
        let year: i32 = year.parse().ok().filter(|year| (1900..2200).contains(year))?;
        return NaiveDate::from_isoywd_opt(year, number, weekday);
    }
    let this_year = today.iso_week().year();
    [this_year, this_year.checked_add(1)?]
        .into_iter()
        .filter_map(|year| NaiveDate::from_isoywd_opt(year, number, weekday))
        .find(|day| *day >= today || day.iso_week() == today.iso_week())
}

fn is_week(word: &str) -> bool {
    matches!(word.trim_end_matches('.'), "wk" | "week" | "weeknr" | "uke" | "uka" | "kw" | "w" | "woche")
}

/// The digits of "wk50".
fn digits_of(joined: &str) -> Option<&str> {
    let at = joined.find(|letter: char| letter.is_ascii_digit())?;
    let (name, digits) = joined.split_at_checked(at)?;
    is_week(name).then_some(digits)
}

/// "in 3 weeks", "over een week", "om to uker", "innen 10 dager", "+2w", "+ 2 weeks".
fn distance(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    match words {
        ["in" | "within", "a", "fortnight"] => later(today, 2, Span::Weeks),
        ["in" | "over" | "om" | "innen" | "binnen" | "within", number, name] => {
            later(today, names::count(number)?, names::span(name)?)
        }
        ["+", number, name] => later(today, names::count(number)?, names::span(name)?),
        [number, name] if number.starts_with('+') => later(today, names::count(number.get(1..)?)?, names::span(name)?),
        [one] if one.starts_with('+') => {
            let rest = one.get(1..)?;
            let (number, name) = rest.split_at_checked(rest.find(|letter: char| !letter.is_ascii_digit())?)?;
            later(today, names::count(number)?, names::span(name)?)
        }
        _ => None,
    }
}

/// "next week", "volgende vrijdag", "denne uken", "this friday".
fn next_or_this(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    let (next, name) = match words {
        ["next" | "volgende" | "komende" | "neste" | "nachste" | "nachsten", name] => (true, *name),
        ["this" | "deze" | "denne" | "dette" | "diese" | "diesen", name] => (false, *name),
        _ => return None,
    };
    let monday = monday_of(today)?;
    let monday = if next { later(monday, 1, Span::Weeks)? } else { monday };
    if let Some(weekday) = names::weekday(name) {
        return later(monday, weekday.num_days_from_monday(), Span::Days).filter(|day| *day >= today);
    }
    match (names::span(name).or((name == "uken").then_some(Span::Weeks))?, next) {
        (Span::Weeks, _) => Some(friday_of(monday, today)),
        (Span::Months, true) => last_of_month(today.checked_add_months(Months::new(1))?),
        (Span::Months, false) => last_of_month(today),
        (Span::Days, _) => None,
    }
}

/// "end of november", "eind van de maand", "slutten av uken", "end of next week".
fn end_of(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    let ["end" | "eind" | "einde" | "slutten" | "utgangen" | "ende", rest @ ..] = words else { return None };
    let at = rest.iter().take_while(|word| matches!(**word, "of" | "the" | "van" | "de" | "av")).count();
    match rest.get(at..)? {
        [name] => match (names::month(name), names::span(name)) {
            (Some(month), _) => last_of_month(coming(1, month, today, last_of_month)?),
            (None, Some(Span::Months)) => last_of_month(today),
            (None, Some(Span::Weeks)) => Some(friday_of(monday_of(today)?, today)),
            (None, None) if *name == "uken" => Some(friday_of(monday_of(today)?, today)),
            (None, None) if *name == "maneden" => last_of_month(today),
            _ => None,
        },
        more => next_or_this(more, today),
    }
}

fn weekday_alone(words: &[&str], today: NaiveDate) -> Option<(NaiveDate, Clarity)> {
    let [word] = words else { return None };
    let word = word.trim_end_matches('.');
    let weekday = names::weekday(word)?;
    let ahead = match (7 + weekday.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7 {
        0 => 7, // On a Friday "fri" is the next one: today would have been called today.
        days => days,
    };
    let clarity = match word {
        _ if word.len() <= 2 => Clarity::Faint,
        _ if names::weekday_may_be_another_word(word) => Clarity::Fair,
        _ => Clarity::Clear,
    };
    Some((later(today, ahead, Span::Days)?, clarity))
}

/// A month by itself: a name as often as a month ("mei", "may", "jan"), so never more than faint.
fn month_alone(words: &[&str], today: NaiveDate) -> Option<(NaiveDate, Clarity)> {
    let month = match words {
        [name] | ["in" | "i", name] => names::month(name.trim_end_matches('.'))?,
        _ => return None,
    };
    Some((last_of_month(coming(1, month, today, last_of_month)?)?, Clarity::Faint))
}

/// "27 nov", "nov 27", "fri 27 november", "1/12", "27.11.", "the 27th".
fn day_and_month(words: &[&str], today: NaiveDate) -> Option<(NaiveDate, Clarity)> {
    let words: Vec<&str> = words.iter().copied().filter(|word| !names::is_filler(word)).collect();
    let words = match words.as_slice() {
        [first, rest @ ..] if !rest.is_empty() && names::weekday(first.trim_end_matches('.')).is_some() => rest,
        all => all,
    };
    let exact = |day: NaiveDate| Some(day);
    match words {
        [day, month] if names::month(month.trim_end_matches('.')).is_some() => {
            Some((coming(day_number(day)?, names::month(month.trim_end_matches('.'))?, today, exact)?, Clarity::Clear))
        }
        [month, day] => {
            Some((coming(day_number(day)?, names::month(month.trim_end_matches('.'))?, today, exact)?, Clarity::Clear))
        }
        [numbers] => numbers_or_ordinal(numbers, today),
        _ => None,
    }
}

fn numbers_or_ordinal(text: &str, today: NaiveDate) -> Option<(NaiveDate, Clarity)> {
    let exact = |day: NaiveDate| Some(day);
    for separator in ['/', '-', '.'] {
        if let Some((day, month)) = text.trim_end_matches('.').split_once(separator) {
            // "24/7" and "1/2" are mostly no dates, nor are "2-3" and "1.5".
            let fraction = matches!(text, "24/7" | "1/2" | "1/3" | "2/3" | "1/4" | "3/4");
            let clarity = if separator == '/' && !fraction { Clarity::Clear } else { Clarity::Fair };
            return Some((coming(small(day)?, small(month)?, today, exact)?, clarity));
        }
    }
    let number = ["th", "st", "nd", "rd", "e"].iter().find_map(|ending| text.strip_suffix(ending))?;
    let day = small(number)?;
    let this_month = today.with_day(day).filter(|day| *day >= today);
    let next_month = || today.checked_add_months(Months::new(1)).and_then(|month| month.with_day(day));
    Some((this_month.or_else(next_month)?, Clarity::Fair))
}

/// The number of a day: "27", "27.", "27th", "27e".
fn day_number(word: &str) -> Option<u32> {
    let end = word.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(word.len());
    let (number, ending) = word.split_at_checked(end)?;
    matches!(ending, "" | "." | "th" | "st" | "nd" | "rd" | "e").then(|| small(number)).flatten()
}

fn small(digits: &str) -> Option<u32> {
    let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// The first such day that is not thirty days ago already; `until` says when it is over, for a whole month its end.
/// The 29th of February waits for its year.
fn coming(day: u32, month: u32, today: NaiveDate, until: impl Fn(NaiveDate) -> Option<NaiveDate>) -> Option<NaiveDate> {
    let oldest = today.checked_sub_days(Days::new(29))?;
    (-1..=8)
        .filter_map(|years| NaiveDate::from_ymd_opt(today.year().checked_add(years)?, month, day))
        .find(|found| until(*found).is_some_and(|end| end >= oldest))
}

fn later(from: NaiveDate, count: u32, span: Span) -> Option<NaiveDate> {
    match span {
        Span::Days => from.checked_add_days(Days::new(count.into())),
        Span::Weeks => from.checked_add_days(Days::new(u64::from(count) * 7)),
        Span::Months => from.checked_add_months(Months::new(count)),
    }
}

fn monday_of(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()))
}

/// The Friday of the week that begins on `monday`, or its Sunday when today is past that Friday.
fn friday_of(monday: NaiveDate, today: NaiveDate) -> NaiveDate {
    let friday = later(monday, 4, Span::Days).unwrap_or(monday);
    if friday >= today { friday } else { later(monday, 6, Span::Days).unwrap_or(monday) }
}

fn last_of_month(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A Monday, in week 48.
    fn today() -> NaiveDate {
        day("2026-11-23")
    }

    #[test]
    fn each_way_of_saying_a_day_is_understood() {
        let said = "
            2026-11-01: 1 nov
            2026-11-20: 20 nov
            2026-11-22: yesterday | i går
            2026-11-23: today | vandaag | i dag
            2026-11-24: tomorrow | morgen | i morgen
            2026-11-25: overmorgen | i overmorgen | the day after tomorrow | on
            2026-11-26: to
            2026-11-27: fri | Friday | before fri | by friday. | vrijdag | vóór vrijdag | vr | fredag | før fredag
            2026-11-27: på fredag | this week | denne uken | deze vrijdag | wk 48 | 27 nov | 27/11 | fri 27 nov
            2026-11-27: vrijdag 27 november | the 27th
            2026-11-28: lørdag
            2026-11-30: monday | man | volgende ma | end of the month | in a week | over een week | om en uke
            2026-12-01: 1 dec | 1. desember | dec 1 | 1/12 | 1-12 | 1.12.
            2026-12-03: de 3e | +10d | within ten days
            2026-12-04: next week | volgende week | neste uke | next friday | end of next week
            2026-12-07: +2w | in a fortnight | innen 2 uker
            2026-12-08: tue wk 50 | dinsdag week 50
            2026-12-11: wk 50 | week 50 | uke 50 | in week 50 | wk50 | w50
            2026-12-14: + 3 weeks | in 3 weeks | over 3 weken | om tre uker
            2026-12-23: +1m
            2026-12-31: next month | neste måned | eind december | december
            2027-01-04: 2027-01-04 | 4-1-2027 | 4 jan 2027
            2027-01-22: week 3
            2027-01-23: in two months
            2027-01-31: slutten av januar
            2027-02-01: 1 februari
            2027-05-31: in mei
            2027-10-01: 1 oct
            2028-01-14: week 2 2028
            2028-02-29: 29 feb";
        for (is, texts) in said.lines().filter_map(|line| line.split_once(':')) {
            for text in texts.split('|') {
                assert_eq!(parse_spoken_day(text, today()), Some(day(is.trim())), "{text}");
            }
        }
    }

    #[test]
    fn a_weekday_said_on_that_day_is_next_week() {
        assert_eq!(parse_spoken_day("fri", day("2026-11-27")), Some(day("2026-12-04")));
        assert_eq!(parse_spoken_day("this friday", day("2026-11-27")), Some(day("2026-11-27")));
        assert_eq!(
            parse_spoken_day("this week", day("2026-11-28")),
            Some(day("2026-11-29")),
            "on Saturday what is left of it"
        );
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "soon",
            "later",
            "3 weeks",
            "week 54",
            "32 nov",
            "+99999w",
            "+w",
            "in some weeks",
            "before",
            "wk",
            "13/13",
            "0/0",
            "next",
            "🙂",
        ] {
            assert_eq!(parse_spoken_day(text, today()), None, "{text}");
        }
    }

    #[test]
    fn words_that_are_mostly_no_day_say_so() {
        let clarity = |text| read_spoken(text, today()).map(|(_, clarity)| clarity);
        assert_eq!(clarity("mei"), Some(Clarity::Faint), "Mei is also a colleague");
        assert_eq!(clarity("ma"), Some(Clarity::Faint));
        assert_eq!(clarity("man"), Some(Clarity::Fair));
        assert_eq!(clarity("2-3"), Some(Clarity::Fair));
        assert_eq!(clarity("24/7"), Some(Clarity::Fair));
        assert_eq!(clarity("1/12"), Some(Clarity::Clear));
        assert_eq!(clarity("friday"), Some(Clarity::Clear));
    }

    proptest! {
        #[test]
        fn any_text_on_any_day_is_read_without_a_panic(text in "\\PC{0,40}", from in prop::num::i32::ANY) {
            let today = NaiveDate::from_num_days_from_ce_opt(from).unwrap_or(NaiveDate::MAX);
            let _ = parse_spoken_day(&text, today);
            let _ = parse_spoken_day("next week", today);
        }

        #[test]
        fn words_of_days_in_any_mixture_are_read_without_a_panic(
            words in prop::collection::vec(prop::sample::select(vec!["next", "wk", "50", "in", "3", "weeks", "fri", "27", "nov", "+", "+2w", "end", "of", "1/12", "."]), 0..6),
            edge in prop::bool::ANY,
        ) {
            let today = if edge { NaiveDate::MAX } else { NaiveDate::MIN };
            let _ = parse_spoken_day(&words.join(" "), today);
        }
    }
}
