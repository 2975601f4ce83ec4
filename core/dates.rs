//! Days as people write them: in spreadsheets, in a field, and at the end of a line.
//!
//! [`parse_day`] reads a whole date from an imported cell. A column of `03/04/2023` says nothing by itself about which
//! number is the month, so [`DayOrder::detect`] looks at the whole column first.
//! [`read_stretch`] reads days from one to another: "mon-wed", "30 nov - 11 dec".
//! [`parse_spoken_day`] reads what a person types in passing: "fri", "before 1 dec", "wk 50", "over 3 weken", "+2w".

mod names;
mod spoken;
mod stretch;

use chrono::{Datelike, NaiveDate};

use crate::fold::fold;

pub use spoken::{Clarity, parse_spoken_day, read_spoken};
pub use stretch::{Stretch, read_stretch};

/// Which of two numbers is the day, where a date is written with numbers alone and the year last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// 27/11/2026
    DayFirst,
    /// 11/27/2026
    MonthFirst,
}

impl DayOrder {
    /// Looks at a whole column: a number over 12 can't be a month. Where nothing decides it, the day comes first, as it
    /// does wherever the people live who write this app's four languages.
    pub fn detect<'a>(samples: impl IntoIterator<Item = &'a str>) -> DayOrder {
        let (mut day_first, mut month_first) = (0_usize, 0_usize);
        for sample in samples {
            if let Some([Piece::Number(first), Piece::Number(second), Piece::Number(year)]) = pieces(sample).as_deref()
            {
                if first.digits > 2 || second.digits > 2 || year.value == 0 {
                    continue;
                }
                day_first += usize::from(first.value > 12 && second.value <= 12);
                month_first += usize::from(second.value > 12 && first.value <= 12);
            }
        }
        if month_first > day_first { DayOrder::MonthFirst } else { DayOrder::DayFirst }
    }
}

/// Reads a date that names its year: `2026-11-27`, `27-11-2026`, `27/11/26`, `27.11.2026`, `27 nov 2026`,
/// `Nov 27, 2026`, `vrijdag 27 november 2026`, with or without a time of day behind it.
///
/// A year of two digits lies at most ten years after `today`. Numbers that don't fit the order are no date: a day and a
/// month are never swapped in silence.
pub fn parse_day(text: &str, order: DayOrder, today: NaiveDate) -> Option<NaiveDate> {
    read_day(text, order, today.year().saturating_add(10))
}

/// Whether the text is a whole date, whichever way round. Used to tell a header from a line of data.
pub fn looks_like_day(text: &str) -> bool {
    [DayOrder::DayFirst, DayOrder::MonthFirst].iter().any(|order| read_day(text, *order, 2099).is_some())
}

fn read_day(text: &str, order: DayOrder, latest_year: i32) -> Option<NaiveDate> {
    use Piece::{Number, Word};
    match pieces(text)?.as_slice() {
        [Number(all)] if all.digits == 8 => compact(all.value),
        [Number(year), Number(month), Number(day)] if year.digits == 4 => date(*year, month.value, *day, latest_year),
        [Number(year), Word(month), Number(day)] if year.digits == 4 => {
            date(*year, names::month(month)?, *day, latest_year)
        }
        [Number(day), Word(month), Number(year)] | [Word(month), Number(day), Number(year)] => {
            date(*year, names::month(month)?, *day, latest_year)
        }
        [Number(first), Number(second), Number(year)] => match order {
            DayOrder::DayFirst if second.digits <= 2 => date(*year, second.value, *first, latest_year),
            DayOrder::MonthFirst if first.digits <= 2 => date(*year, first.value, *second, latest_year),
            _ => None,
        },
        _ => None,
    }
}

/// `20261127` or `27112026`.
fn compact(number: u32) -> Option<NaiveDate> {
    let year_first = (number / 10_000, number / 100 % 100, number % 100);
    let year_last = (number % 10_000, number / 10_000 % 100, number / 1_000_000);
    [year_first, year_last]
        .into_iter()
        .filter(|(year, ..)| (1900..2200).contains(year))
        .find_map(|(year, month, day)| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day))
}

fn date(year: Digits, month: u32, day: Digits, latest_year: i32) -> Option<NaiveDate> {
    if day.digits > 2 {
        return None;
    }
    let written = i32::try_from(year.value).ok()?;
    let year = match year.digits {
        4 => written,
        2 if 2000 + written > latest_year => 1900 + written,
        2 => 2000 + written,
        _ => return None,
    };
    if !(1900..2200).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(year, month, day.value)
}

/// A number as it was written: how many digits it had tells a year from a day.
#[derive(Clone, Copy, Debug)]
struct Digits {
    value: u32,
    digits: usize,
}

#[derive(Clone, Debug)]
enum Piece {
    Number(Digits),
    Word(String),
}

/// Splits a date into its numbers and its month's name. `None` where it holds anything that is no part of a date.
fn pieces(text: &str) -> Option<Vec<Piece>> {
    let folded = fold(text.trim());
    let text = without_time(&folded);
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let same_kind =
            |letter: char| letter.is_ascii_digit() == first.is_ascii_digit() && letter.is_ascii_alphanumeric();
        if first.is_ascii_alphanumeric() {
            let end = rest.find(|letter| !same_kind(letter)).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            rest = after;
            if first.is_ascii_digit() {
                let value = piece.parse().ok().filter(|_| piece.len() <= 8)?;
                pieces.push(Piece::Number(Digits { value, digits: piece.len() }));
            } else if !names::is_filler(piece) && names::weekday(piece).is_none() {
                pieces.push(Piece::Word(piece.to_owned()));
            }
        } else if pieces.is_empty() && !first.is_whitespace() && first != ',' && first != '.' {
            // "-3/4/2023" is no date, but the comma of "Friday, 27 Nov 2026" stands before the first piece.
            return None;
        } else if matches!(first, '-' | '/' | '.' | ',' | '\'' | '’') || first.is_whitespace() {
            rest = rest.get(first.len_utf8()..)?;
        } else {
            return None;
        }
        if pieces.len() > 3 {
            return None;
        }
    }
    Some(pieces)
}

/// Cuts off the time of day that spreadsheets like to add: `27.11.2026 00:00:00`, `2026-11-27T00:00:00Z`.
fn without_time(text: &str) -> &str {
    text.find(':')
        .and_then(|colon| text.get(..colon))
        .and_then(|before| before.rfind([' ', 't']).and_then(|cut| before.get(..cut)))
        .unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn read(text: &str) -> Option<NaiveDate> {
        parse_day(text, DayOrder::DayFirst, day("2026-11-23"))
    }

    #[test]
    fn one_day_is_read_however_it_is_written() {
        for text in [
            "2026-11-27",
            "2026/11/27",
            "20261127",
            "27112026",
            "27-11-2026",
            "27/11/2026",
            "27.11.2026",
            "27. 11. 2026",
            "27-11-26",
            "27 nov 2026",
            "27-nov-26",
            "27. november 2026",
            "November 27, 2026",
            "Nov 27th 2026",
            "27 Nov ’26",
            "2026-11-27T00:00:00Z",
            "2026-11-27 00:00:00",
            "27.11.2026 09:30",
            "Fri 27 Nov 2026",
            "vrijdag 27 november 2026",
            "fredag, 27. nov. 2026",
            "Freitag, den 27. November 2026",
            "  27-11-2026 ",
            "27 de november 2026",
        ] {
            assert_eq!(read(text), Some(day("2026-11-27")), "{text}");
        }
    }

    #[test]
    fn months_are_known_in_four_languages() {
        for (text, is) in [
            ("1 maart 2023", "2023-03-01"),
            ("1 mrt 2023", "2023-03-01"),
            ("1. März 2023", "2023-03-01"),
            ("1. mars 2023", "2023-03-01"),
            ("1 mei 2023", "2023-05-01"),
            ("1. mai 2023", "2023-05-01"),
            ("1 May 2023", "2023-05-01"),
            ("1. desember 2023", "2023-12-01"),
            ("1. Dez. 2023", "2023-12-01"),
            ("1 okt 2023", "2023-10-01"),
            ("Oct 1, 2023", "2023-10-01"),
            ("1 augustus 2023", "2023-08-01"),
        ] {
            assert_eq!(read(text), Some(day(is)), "{text}");
        }
    }

    #[test]
    fn the_order_comes_from_the_column_and_is_never_swapped_for_one_cell() {
        assert_eq!(DayOrder::detect(["03/04/2023", "12/31/2022", ""]), DayOrder::MonthFirst);
        assert_eq!(DayOrder::detect(["03/04/2023", "31/12/2022"]), DayOrder::DayFirst);
        assert_eq!(DayOrder::detect(["03/04/2023", "not a date"]), DayOrder::DayFirst);
        assert_eq!(parse_day("03/04/2023", DayOrder::MonthFirst, day("2026-11-23")), Some(day("2023-03-04")));
        assert_eq!(read("12/31/2022"), None, "there is no month 31");
    }

    #[test]
    fn two_digit_years_lie_at_most_ten_years_ahead() {
        assert_eq!(read("01-02-98"), Some(day("1998-02-01")));
        assert_eq!(read("01-02-36"), Some(day("2036-02-01")));
        assert_eq!(read("01-02-37"), Some(day("1937-02-01")));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "32",
            "31-02-2026",
            "27-11",
            "nov 2026",
            "1234567",
            "27-11-126",
            "-1/2/2023",
            "0-0-0",
            "27*11*2026",
            "99999999999-1-1",
            "2026-13-01",
            "soon",
            "27-11-2026-3",
            "1.5",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert!(looks_like_day("12/31/2022") && !looks_like_day("Start date"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "\\PC*") {
            let _ = read(&text);
            let _ = DayOrder::detect([text.as_str()]);
        }

        #[test]
        fn every_day_written_is_the_day_read(days in 0_i64..80_000) {
            let is = day("1900-01-01") + chrono::Days::new(days as u64);
            for form in ["%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%-d/%-m/%Y", "%-d %B %Y", "%a %-d %b %Y", "%Y%m%d"] {
                let text = is.format(form).to_string();
                prop_assert_eq!(read(&text), Some(is), "{}", text);
            }
        }
    }
}
