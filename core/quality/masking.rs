//! Numbers of customers that have no place here. Whoever describes a contact may paste a telephone, card or account number
//! without thinking; it is taken out before anything is kept, and said so.
//!
//! A card number is known by its check digit (Luhn, ISO/IEC 7812), an account by its own (IBAN, ISO 13616: the remainder
//! by 97 is 1), a telephone number by how it begins and how long it is (E.164). Days and numbers of orders are left alone.

use crate::dates::looks_like_day;

/// What stands in the place of a number.
pub const MASK: &str = "•••";
/// The longest IBAN of any country.
const LONGEST_IBAN: usize = 34;
const SHORTEST_IBAN: usize = 15;

words! {
    /// What a number looked like.
    MaskedKind { Phone = "phone", Card = "card", Account = "account" }
}

/// A text without numbers of customers, and what was taken out, in the order of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Masked {
    pub text: String,
    pub taken_out: Vec<MaskedKind>,
}

/// Takes telephone, card and account numbers out of a text.
pub fn mask(text: &str) -> Masked {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut masked = Masked { text: String::with_capacity(text.len()), taken_out: Vec::new() };
    let mut at = 0;
    while let Some((from, letter)) = letters.get(at).copied() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let begins = !before.is_some_and(|(_, letter)| letter.is_alphanumeric());
        let rest = text.get(from..).unwrap_or_default();
        match if begins { number_at(rest) } else { None } {
            Some((kind, length)) => {
                masked.text.push_str(MASK);
                masked.taken_out.push(kind);
                at += length;
            }
            None => {
                masked.text.push(letter);
                at += 1;
            }
        }
    }
    masked
}

/// The number a text begins with, and how many letters it takes.
fn number_at(text: &str) -> Option<(MaskedKind, usize)> {
    let first = text.chars().next()?;
    if first.is_ascii_alphabetic() {
        return account(text).map(|length| (MaskedKind::Account, length));
    }
    if !first.is_ascii_digit() && first != '+' && first != '(' {
        return None;
    }
    let length = stretch(text);
    let run: String = text.chars().take(length).collect();
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    if (13..=19).contains(&digits.len()) && luhn(&digits) {
        return Some((MaskedKind::Card, length));
    }
    (is_phone(&run, &digits) && !looks_like_day(run.trim())).then_some((MaskedKind::Phone, length))
}

/// How far digits go with single spaces, dots, hyphens, slashes and brackets between them.
fn stretch(text: &str) -> usize {
    let mut end = 0;
    let mut since_digit = 0;
    for (at, letter) in text.chars().enumerate() {
        if letter.is_ascii_digit() {
            (end, since_digit) = (at + 1, 0);
        } else if (at == 0 && letter == '+') || matches!(letter, ' ' | '.' | '-' | '/' | '(' | ')' | '\u{a0}') {
            since_digit += 1;
            if since_digit > 2 {
                break;
            }
        } else {
            if letter.is_alphabetic() && since_digit == 0 {
                return 0; // part of a word, such as a product's number
            }
            break;
        }
    }
    end
}

/// A number with a country's or a trunk's prefix and 9 to 15 digits; or the eight digits of a Norwegian one, told apart from
/// other numbers by the way it is grouped or by a mobile's first digit.
fn is_phone(run: &str, digits: &str) -> bool {
    let prefixed = run.starts_with('+') || run.trim_start_matches('(').starts_with('0');
    if prefixed && (9..=15).contains(&digits.len()) {
        return true;
    }
    let groups: Vec<usize> = run.split([' ', '\u{a0}']).map(str::len).collect();
    let only_spaces = run.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | '\u{a0}'));
    let grouped = matches!(groups.as_slice(), [2, 2, 2, 2] | [3, 2, 3]);
    let mobile = groups == [8] && digits.starts_with(['4', '9']);
    digits.len() == 8 && only_spaces && (grouped || mobile) && !digits.starts_with(['0', '1'])
}

/// The check digit of a card (Luhn, ISO/IEC 7812).
fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|digit| digit.to_digit(10))
        .enumerate()
        .map(|(at, digit)| match (at % 2, digit * 2) {
            (0, _) => digit,
            (_, doubled) if doubled > 9 => doubled - 9,
            (_, doubled) => doubled,
        })
        .sum();
    sum.is_multiple_of(10) && digits.chars().any(|digit| digit != '0')
}

/// How many letters the IBAN takes that a text begins with. The longest that holds counts; what stands behind it may be
/// the next word.
fn account(text: &str) -> Option<usize> {
    let mut compact = String::new();
    let mut found = None;
    for (at, letter) in text.chars().enumerate() {
        match letter {
            ' ' | '\u{a0}' if at > 0 => continue,
            letter if letter.is_ascii_alphanumeric() => compact.push(letter.to_ascii_uppercase()),
            _ => break,
        }
        let next_joins = text.chars().nth(at + 1).is_some_and(|letter| letter.is_ascii_alphanumeric());
        if compact.len() >= SHORTEST_IBAN && !next_joins && is_iban(&compact) {
            found = Some(at + 1);
        }
        if compact.len() >= LONGEST_IBAN {
            break;
        }
    }
    found
}

/// Two letters, two check digits, and a remainder of 1 by 97 with the first four put last (ISO 7064).
fn is_iban(compact: &str) -> bool {
    let (Some(head), Some(tail)) = (compact.get(..4), compact.get(4..)) else { return false };
    let country = head.chars().take(2).all(|letter| letter.is_ascii_uppercase());
    let check = head.chars().skip(2).all(|letter| letter.is_ascii_digit());
    let remainder = tail.chars().chain(head.chars()).fold(0_u32, |so_far, letter| {
        let value = letter.to_digit(36).unwrap_or(0);
        (so_far * if value > 9 { 100 } else { 10 } + value) % 97
    });
    country && check && remainder == 1
}

#[cfg(test)]
mod tests;
