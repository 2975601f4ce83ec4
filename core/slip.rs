//! The short code on a paper slip: six letters that can't be misread, to be typed when the slip comes back.

use crate::time::scramble;

/// No vowels, so that no word comes out, and nothing that looks like something else.
const LETTERS: &[u8] = b"23456789CDFGHJKMNPQRTVWXYZ";

/// The code that belongs to a number, such as a part of an id.
pub fn code(seed: u64) -> String {
    let mut number = scramble(seed);
    let mut code = String::new();
    for _ in 0..6 {
        code.extend(LETTERS.get((number % LETTERS.len() as u64) as usize).map(|letter| char::from(*letter)));
        number /= LETTERS.len() as u64;
    }
    code
}

/// A code as somebody typed it: in any case, with spaces or hyphens.
pub fn typed(text: Option<&str>) -> String {
    text.unwrap_or_default().to_uppercase().chars().filter(char::is_ascii_alphanumeric).collect()
}
