//! Folding text for comparing: lower case, without accents, so that "Årsak" meets "arsak" and "Zoë" meets "zoe".

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text in lower case and without accents. Letters that are no accented Latin letter, such as ø and ß, become their
/// usual spelling. Only for comparing and searching: what a person wrote is kept as it was written.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            // Lower-casing the Turkish İ leaves a combining dot behind.
            other if is_combining_mark(other) => {}
            other => folded.push(other),
        }
    }
    folded
}

/// Whether a character takes no room on a screen, such as a zero-width space or a byte order mark. Text pasted from a web
/// page may begin with one, and a person can't see it there.
pub fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_are_folded_away() {
        assert_eq!(fold("Årsak"), "arsak");
        assert_eq!(fold("Løfte"), "lofte");
        assert_eq!(fold("Straße"), "strasse");
        assert_eq!(fold("Zoë İLKNUR Łukasz"), "zoe ilknur lukasz");
    }

    #[test]
    fn a_composed_and_a_decomposed_letter_are_the_same() {
        assert_eq!(fold("e\u{301}"), fold("é"), "both are é on a screen");
    }
}
