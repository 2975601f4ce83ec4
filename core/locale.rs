//! What a sentence says in a language, for everything that leaves as a file or is read in a terminal: a receipt, a report.
//!
//! The interface says sentences by itself, from the same files; both read alike. The one difference is that a file is
//! read in another year and another place: it always names the year, and an instant stands in UTC.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;

use crate::error::{Arg, Message};

words! {
    /// A language that Evenkeel writes in.
    Locale { En = "en", Nl = "nl", Nb = "nb" }
}

// Every file of words as it was when this was built: a list for each language, written by build.rs.
include!(concat!(env!("OUT_DIR"), "/words.rs"));

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::En, EN, english_number));
static DUTCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Nl, NL, dutch_number));
static NORWEGIAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Nb, NB, norwegian_number));

const MONTHS: [[&str; 12]; 3] = [
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ],
];
const WEEKDAYS: [[&str; 7]; 3] = [
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
];

type Bundle = FluentBundle<FluentResource>;
type Formatter = fn(&FluentValue, &IntlLangMemoizer) -> Option<String>;

impl Locale {
    /// The language of a tag such as `nl-NL` or `nb_NO.UTF-8`. `None` where we do not speak it.
    pub fn of_tag(tag: &str) -> Option<Locale> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        match language.as_str() {
            "no" | "nn" => Some(Locale::Nb),
            other => Locale::ALL.iter().copied().find(|locale| locale.word() == other),
        }
    }

    fn bundle(self) -> &'static Bundle {
        match self {
            Locale::En => &ENGLISH,
            Locale::Nl => &DUTCH,
            Locale::Nb => &NORWEGIAN,
        }
    }
}

/// What a sentence says. English stands in where a translation is missing, the key where there is no sentence at all.
pub fn say(locale: Locale, message: &Message) -> String {
    let args: FluentArgs = message.args.iter().map(|(name, arg)| (name.as_str(), variable(locale, arg))).collect();
    for bundle in [locale.bundle(), Locale::En.bundle()] {
        if let Some(pattern) = bundle.get_message(&message.key).and_then(|message| message.value()) {
            // What can't be filled in stays visible as its name; every sentence of ours is tested with its arguments.
            return bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        }
    }
    message.key.clone()
}

/// A value by itself, as it would stand in a sentence.
pub fn say_value(locale: Locale, arg: &Arg) -> String {
    match variable(locale, arg) {
        FluentValue::String(text) => text.into_owned(),
        number => number_in(locale, &number).unwrap_or_default(),
    }
}

/// A day with its weekday and its year: "Friday 27 November 2026".
pub fn say_day(locale: Locale, day: NaiveDate) -> String {
    let names = WEEKDAYS.get(locale as usize);
    let weekday = names.and_then(|names| names.get(day.weekday().num_days_from_monday() as usize));
    format!("{} {}", weekday.copied().unwrap_or_default(), say_date(locale, day))
}

/// A day as in a table, where many stand below each other: "27 November 2026".
pub fn say_date(locale: Locale, day: NaiveDate) -> String {
    let month = MONTHS.get(locale as usize).and_then(|names| names.get(day.month0() as usize));
    let point = if locale == Locale::Nb { "." } else { "" };
    format!("{}{point} {} {}", day.day(), month.copied().unwrap_or_default(), day.year())
}

fn variable(locale: Locale, arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Decimal(number) => FluentValue::from(*number),
        Arg::Text(text) => FluentValue::from(text.clone()),
        Arg::Date { date } => FluentValue::from(say_day(locale, *date)),
        Arg::Instant { instant } => FluentValue::from(say_instant(locale, instant)),
        Arg::Word { word } => FluentValue::from(say(locale, &Message::new(word))),
    }
}

fn say_instant(locale: Locale, instant: &str) -> String {
    match DateTime::parse_from_rfc3339(instant) {
        Ok(instant) => {
            let instant = instant.to_utc();
            format!("{}, {} UTC", say_day(locale, instant.date_naive()), instant.format("%H:%M"))
        }
        Err(_) => instant.to_owned(),
    }
}

/// A bundle is made once, when its language is first spoken.
fn bundle(locale: Locale, files: &[&str], formatter: Formatter) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![locale.word().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false); // the marks would show in a terminal and break a search in a file
    bundle.set_formatter(Some(formatter));
    for file in files {
        // A test reads every file; should one hold a fault, the rest of it still speaks.
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn english_number(value: &FluentValue, _: &IntlLangMemoizer) -> Option<String> {
    number_in(Locale::En, value)
}

fn dutch_number(value: &FluentValue, _: &IntlLangMemoizer) -> Option<String> {
    number_in(Locale::Nl, value)
}

fn norwegian_number(value: &FluentValue, _: &IntlLangMemoizer) -> Option<String> {
    number_in(Locale::Nb, value)
}

/// A number with this language's decimal mark and its mark between thousands. At most three decimals, as the interface.
fn number_in(locale: Locale, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let (thousands, decimal) = match locale {
        Locale::En => (',', '.'),
        Locale::Nl => ('.', ','),
        Locale::Nb => ('\u{a0}', ','),
    };
    let rounded = format!("{:.3}", number.value.abs());
    let (whole, part) = rounded.split_once('.').unwrap_or((&rounded, ""));
    let part = part.trim_end_matches('0');
    let mut text = String::new();
    if number.value < 0.0 && (!part.is_empty() || whole != "0") {
        text.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !part.is_empty() {
        text.push(decimal);
        text.push_str(part);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::word;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 6, 1).unwrap()
    }

    #[test]
    fn every_file_of_words_is_carried_along() {
        for locale in Locale::ALL {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.word());
            for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
                let text = std::fs::read_to_string(&file).unwrap();
                for key in text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase())) {
                    let key = key.split(' ').next().unwrap();
                    assert!(locale.bundle().has_message(key), "{key} of {}", file.display());
                }
            }
        }
    }

    #[test]
    fn a_day_is_written_as_each_language_writes_it() {
        assert_eq!(say_day(Locale::En, day()), "Tuesday 1 June 2027");
        assert_eq!(say_day(Locale::Nl, day()), "dinsdag 1 juni 2027");
        assert_eq!(say_day(Locale::Nb, day()), "tirsdag 1. juni 2027");
        let winter = NaiveDate::from_ymd_opt(2028, 12, 30).unwrap();
        assert_eq!(say_day(Locale::Nb, winter), "lørdag 30. desember 2028");
    }

    #[test]
    fn an_instant_stands_in_utc() {
        let said = say_value(Locale::Nl, &Arg::Instant { instant: "2027-06-01T23:30:00.000+02:00".to_owned() });
        assert_eq!(said, "dinsdag 1 juni 2027, 21:30 UTC");
    }

    #[test]
    fn numbers_have_the_marks_of_their_language() {
        let said = |locale, number: f64| say_value(locale, &Arg::Decimal(number));
        assert_eq!(said(Locale::En, 1234.5), "1,234.5");
        assert_eq!(said(Locale::Nl, 1234.5), "1.234,5");
        assert_eq!(said(Locale::Nb, 1234567.0), "1\u{a0}234\u{a0}567");
        assert_eq!(said(Locale::En, -0.0001), "0");
        assert_eq!(said(Locale::En, -12.25), "-12.25");
        assert_eq!(say_value(Locale::En, &Arg::Number(100)), "100");
    }

    #[test]
    fn a_sentence_counts_and_looks_its_words_up() {
        let one = Message::new("app-one-more-fits").with("left", 1_i64);
        let two = Message::new("app-one-more-fits").with("left", 2_i64);
        assert_eq!(say(Locale::En, &one), "One more fits");
        assert_eq!(say(Locale::En, &two), "2 more fit");
        let undone = Message::new("app-undone").with("what", word("app-today"));
        assert_eq!(say(Locale::En, &undone), "Undone: Today");
        assert!(!say(Locale::Nb, &undone).contains('\u{2068}'), "no marks that isolate");
    }

    #[test]
    fn what_nobody_has_written_is_told_by_its_key() {
        assert_eq!(say(Locale::Nb, &Message::new("nobody-wrote-this")), "nobody-wrote-this");
    }

    #[test]
    fn a_language_is_known_by_its_tag() {
        assert_eq!(Locale::of_tag("nl_NL.UTF-8"), Some(Locale::Nl));
        assert_eq!(Locale::of_tag("nn-NO"), Some(Locale::Nb));
        assert_eq!(Locale::of_tag("EN"), Some(Locale::En));
        assert_eq!(Locale::of_tag("C"), None);
    }
}
