//! Texts of imported cells, made whole: accents in one form, single spaces, names in the order they are spoken.

use unicode_normalization::UnicodeNormalization;

/// A character that can't be seen, such as one that turns the direction of writing.
#[derive(Debug, PartialEq, Eq)]
pub struct OddCharacter;

/// The text with accents composed and single spaces. Line breaks inside a cell are spaces too, and marks without
/// width that a copy left behind are dropped; other control characters are refused.
pub fn clean(text: &str) -> Result<String, OddCharacter> {
    let dropped = |letter: &char| matches!(letter, '\u{FEFF}' | '\u{00AD}' | '\u{200B}' | '\u{2060}');
    let odd = |letter: char| {
        letter.is_control() && !letter.is_whitespace()
            || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFD}')
    };
    let text: String = text.nfc().filter(|letter| !dropped(letter)).collect();
    if text.chars().any(odd) {
        return Err(OddCharacter);
    }
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Turns "Visser, Daan" and "Berg, van den, Lars" into the order they are spoken in. "Daan Visser, MSc" stays.
pub fn first_name_first(name: &str) -> String {
    let parts: Vec<&str> = name.split(',').map(str::trim).collect();
    let is_title = |part: &str| {
        matches!(
            part.trim_end_matches('.').to_lowercase().as_str(),
            "jr" | "sr" | "ii" | "iii" | "phd" | "msc" | "bsc" | "ma" | "ba" | "mba"
        )
    };
    match parts.as_slice() {
        [last, first] if !last.is_empty() && !first.is_empty() && !is_title(first) => format!("{first} {last}"),
        [last, prefix, first] if ![last, prefix, first].iter().any(|part| part.is_empty()) && !is_title(first) => {
            format!("{first} {prefix} {last}")
        }
        [name, ""] => (*name).to_owned(),
        _ => name.to_owned(),
    }
}

/// A list in one form: "nl/en ; de" becomes "nl, en, de".
pub fn list(text: &str) -> String {
    text.split([',', ';', '/', '|', '+']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_made_whole_and_odd_characters_refused() {
        assert_eq!(clean("  Zoe\u{308}\u{a0} de\n Vries\u{200B} ").unwrap(), "Zoë de Vries");
        for text in ["Da\u{7}an", "Da\u{202E}an", "Da\0an", "Da\u{9c}an", "Da\u{FFFD}n"] {
            assert_eq!(clean(text), Err(OddCharacter), "{text:?}");
        }
    }

    #[test]
    fn names_are_put_in_the_order_they_are_spoken() {
        for (written, spoken) in [
            ("Visser, Daan", "Daan Visser"),
            ("Berg, Lars van den", "Lars van den Berg"),
            ("Berg, van den, Lars", "Lars van den Berg"),
            ("Daan Visser", "Daan Visser"),
            ("Daan Visser, MSc", "Daan Visser, MSc"),
            ("Daan Visser,", "Daan Visser"),
            (", Daan", ", Daan"),
        ] {
            assert_eq!(first_name_first(written), spoken);
        }
    }

    #[test]
    fn a_list_has_one_form() {
        assert_eq!(list("nl/en ; de,,"), "nl, en, de");
        assert_eq!(list("Dutch and English"), "Dutch and English");
    }
}
