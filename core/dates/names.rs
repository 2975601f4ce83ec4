//! The names of months, weekdays and spans in English, Dutch, Norwegian and German, folded (see `fold`).

use chrono::Weekday;

/// The number of a month by its name or a usual abbreviation of it.
pub fn month(word: &str) -> Option<u32> {
    Some(match word {
        "january" | "januari" | "januar" | "jan" => 1,
        "february" | "februari" | "februar" | "feb" => 2,
        "march" | "maart" | "mars" | "marz" | "maerz" | "mar" | "mrt" | "mrz" => 3,
        "april" | "apr" => 4,
        "may" | "mei" | "mai" => 5,
        "june" | "juni" | "jun" => 6,
        "july" | "juli" | "jul" => 7,
        "august" | "augustus" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "october" | "oktober" | "oct" | "okt" => 10,
        "november" | "nov" => 11,
        "december" | "desember" | "dezember" | "dec" | "des" | "dez" => 12,
        _ => return None,
    })
}

/// A weekday by its name or a usual abbreviation of it.
pub fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "monday" | "mon" | "maandag" | "ma" | "mandag" | "man" | "montag" | "mo" => Weekday::Mon,
        "tuesday" | "tue" | "tues" | "dinsdag" | "di" | "tirsdag" | "tir" | "ti" | "dienstag" => Weekday::Tue,
        "wednesday" | "wed" | "woensdag" | "woe" | "wo" | "onsdag" | "ons" | "on" | "mittwoch" | "mi" => Weekday::Wed,
        "thursday" | "thu" | "thur" | "thurs" | "donderdag" | "don" | "do" | "torsdag" | "tor" | "to"
        | "donnerstag" => Weekday::Thu,
        "friday" | "fri" | "vrijdag" | "vrij" | "vr" | "fredag" | "fre" | "fr" | "freitag" => Weekday::Fri,
        "saturday" | "sat" | "zaterdag" | "zat" | "za" | "lordag" | "lor" | "lo" | "samstag" | "sa" => Weekday::Sat,
        "sunday" | "sun" | "zondag" | "zon" | "zo" | "sondag" | "son" | "so" | "sonntag" => Weekday::Sun,
        _ => return None,
    })
}

/// Whether the word, though it names a weekday, is mostly another word at the end of a sentence: "ask the man", "met ons".
pub fn weekday_may_be_another_word(word: &str) -> bool {
    word.len() <= 2
        || matches!(word, "man" | "tir" | "ons" | "woe" | "don" | "tor" | "sat" | "zat" | "lor" | "sun" | "zon" | "son")
}

/// Words that stand inside a date and say nothing: "27th of November", "den 27. november".
pub fn is_filler(word: &str) -> bool {
    matches!(word, "of" | "the" | "de" | "den" | "der" | "th" | "st" | "nd" | "rd" | "e")
}

/// A length of time that people count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    Days,
    Weeks,
    Months,
}

/// A span by its name: "days", "weken", "uker", "m".
pub fn span(word: &str) -> Option<Span> {
    Some(match word {
        "d" | "day" | "days" | "dag" | "dagen" | "dager" | "tag" | "tage" | "tagen" => Span::Days,
        "w" | "wk" | "wks" | "week" | "weeks" | "weken" | "uke" | "uker" | "uka" | "woche" | "wochen" => Span::Weeks,
        "m" | "mo" | "mnd" | "month" | "months" | "maand" | "maanden" | "maned" | "maneder" | "monat" | "monate"
        | "monaten" => Span::Months,
        _ => return None,
    })
}

/// A small number, in digits or in words.
pub fn count(word: &str) -> Option<u32> {
    Some(match word {
        "a" | "an" | "one" | "een" | "en" | "ei" | "et" | "ett" | "ein" | "einer" => 1,
        "two" | "twee" | "to" | "zwei" => 2,
        "three" | "drie" | "tre" | "drei" => 3,
        "four" | "vier" | "fire" => 4,
        "five" | "vijf" | "fem" | "funf" => 5,
        "six" | "zes" | "seks" | "sechs" => 6,
        "seven" | "zeven" | "sju" | "syv" | "sieben" => 7,
        "eight" | "acht" | "atte" => 8,
        "nine" | "negen" | "ni" | "neun" => 9,
        "ten" | "tien" | "ti" | "zehn" => 10,
        "twelve" | "twaalf" | "tolv" | "zwolf" => 12,
        digits if digits.len() <= 4 && digits.bytes().all(|digit| digit.is_ascii_digit()) => digits.parse().ok()?,
        _ => return None,
    })
}
