//! Hours a week and parts of full time, as people and payroll systems write them.

/// Reads hours, with a decimal comma or point or as hours and minutes, into minutes: `32,5`, `32.5`, `32:30`, `32 h`,
/// `32u30`, `36 uur per week`, `37,5 t/uke`. `None` where the text is not a number of hours.
pub fn parse_hours(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let end =
        text.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ',' | '.' | ':')).unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(end)?;
    let unit = unit.trim();
    if let Some((hours, minutes)) = number.split_once(':') {
        return is_hour_unit(unit).then(|| clock(hours, minutes)).flatten();
    }
    // "32u30" and "32h30": the unit stands where a colon would.
    if let Some(minutes) =
        unit.strip_prefix(['h', 'u', 't']).filter(|rest| rest.len() == 2 && rest.bytes().all(|b| b.is_ascii_digit()))
    {
        return clock(number, minutes);
    }
    let minutes = decimal(number)? * 60.0;
    (is_hour_unit(unit) && minutes <= 100_000.0).then_some(minutes.round() as u32)
}

/// Reads a part of full time into basis points (10,000 is full time): `0,8`, `0.8`, `80 %`, `80`. `None` where the text
/// is no such part.
pub fn parse_full_time_part(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let text = text.strip_suffix("fte").unwrap_or(&text).trim_end();
    let (number, percent) = match text.strip_suffix('%') {
        Some(number) => (decimal(number.trim_end())?, true),
        None => (decimal(text)?, false),
    };
    // Nobody works two full-time jobs in one contract, so a bare number over 2 was meant as a percentage.
    let part = if percent || number > 2.0 { number / 100.0 } else { number };
    (part <= 2.0).then_some((part * 10_000.0).round() as u32)
}

fn clock(hours: &str, minutes: &str) -> Option<u32> {
    let digits = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(hours, 4) {
        return None;
    }
    // Spreadsheets write a duration with its seconds: 32:30:00.
    let minutes = minutes.strip_suffix(":00").unwrap_or(minutes);
    let minutes: u32 = digits(minutes, 2).then(|| minutes.parse().ok()).flatten().filter(|minutes| *minutes < 60)?;
    Some(hours.parse::<u32>().ok()? * 60 + minutes)
}

/// A number that is not negative, with a decimal comma or point and no separator of thousands.
fn decimal(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.');
    let marks = text.bytes().filter(|b| !b.is_ascii_digit()).count();
    if !plain || marks > 1 || text.len() > 24 || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    text.replace(',', ".").parse().ok()
}

fn is_hour_unit(unit: &str) -> bool {
    let (hours, week) = unit.split_once(['/', ' ']).unwrap_or((unit, ""));
    let week = week.trim_start_matches(['/', ' ']);
    let per =
        ["per ", "pr. ", "pr ", "p. ", "a ", "pro "].iter().find_map(|per| week.strip_prefix(per)).unwrap_or(week);
    matches!(
        hours.trim_end_matches('.'),
        "" | "h"
            | "hr"
            | "hrs"
            | "hour"
            | "hours"
            | "u"
            | "uur"
            | "uren"
            | "t"
            | "time"
            | "timer"
            | "std"
            | "stunden"
            | "per"
            | "pr"
            | "p"
    ) && matches!(per.trim_end_matches('.'), "" | "week" | "wk" | "w" | "uke" | "woche")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hours_are_read_however_they_are_written() {
        for text in [
            "32,5",
            "32.5",
            "32:30",
            "32:30:00",
            " 32,50 ",
            "32,5 h",
            "32.5 hrs",
            "32,5 uur",
            "32u30",
            "32h30",
            "32,5 uur per week",
            "32,5 t/uke",
            "32,5 Std.",
            "32.500",
        ] {
            assert_eq!(parse_hours(text), Some(1950), "{text}");
        }
        assert_eq!(parse_hours("36"), Some(2160));
        assert_eq!(parse_hours("0"), Some(0));
        assert_eq!(parse_hours("36 per week"), Some(2160));
    }

    #[test]
    fn what_is_no_number_of_hours_is_none() {
        for text in
            ["", "full time", "-8", "32:75", "1.234,5", "32 days", "32 x", ":", "32:", ",", "1e9", "999999999999", "٣٢"]
        {
            assert_eq!(parse_hours(text), None, "{text}");
        }
    }

    #[test]
    fn a_part_of_full_time_is_a_fraction_or_a_percentage() {
        for text in ["0,8", "0.8", "0.80", "80%", "80 %", "80", "80,0", "0,8 FTE", "0.80000000000000004"] {
            assert_eq!(parse_full_time_part(text), Some(8000), "{text}");
        }
        assert_eq!(parse_full_time_part("1"), Some(10_000));
        assert_eq!(parse_full_time_part("100"), Some(10_000));
        for text in ["", "-1", "500", "part", "0,8,1"] {
            assert_eq!(parse_full_time_part(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "\\PC*") {
            let _ = (parse_hours(&text), parse_full_time_part(&text));
        }

        #[test]
        fn every_minute_written_is_the_minute_read(minutes in 0_u32..3600) {
            prop_assert_eq!(parse_hours(&format!("{}:{:02}", minutes / 60, minutes % 60)), Some(minutes));
        }
    }
}
