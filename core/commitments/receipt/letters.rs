//! Bytes as letters: base45 (RFC 9285) for QR codes, whose alphanumeric mode it was made for, and base64 (RFC 4648) for
//! text. Both readers take one spelling only.

const BASE45: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Two bytes as three letters, the lowest digit first; a last single byte as two.
pub fn base45(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(2) * 3);
    for pair in bytes.chunks(2) {
        let mut number = pair.iter().fold(0, |number, byte| number << 8 | usize::from(*byte));
        for _ in 0..=pair.len() {
            text.extend(letter(BASE45, number % 45));
            number /= 45;
        }
    }
    text
}

/// The bytes, or `None` where the text is no base45.
pub fn from_base45(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 3 * 2 + 1);
    for digits in text.as_bytes().chunks(3) {
        let number = digits.iter().rev().try_fold(0, |number, digit| Some(number * 45 + value(BASE45, *digit)?))?;
        match digits.len() {
            3 => bytes.extend(u16::try_from(number).ok()?.to_be_bytes()),
            2 => bytes.push(u8::try_from(number).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}

/// Three bytes as four letters, the last ones filled up with `=`.
pub fn base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let number = (0..3).fold(0, |number, at| number << 8 | three.get(at).map_or(0, |byte| usize::from(*byte)));
        for at in 0..4 {
            match at <= three.len() {
                true => text.extend(letter(BASE64, number >> (18 - 6 * at) & 63)),
                false => text.push('='),
            }
        }
    }
    text
}

/// The bytes, or `None` where the text is no base64, or not the one that [`base64`] writes.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=').as_bytes();
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    for four in digits.chunks(4) {
        let number = four
            .iter()
            .try_fold(0_u32, |number, digit| Some(number << 6 | u32::try_from(value(BASE64, *digit)?).ok()?))?;
        let [_, high, middle, low] = (number << (6 * (4 - four.len()))).to_be_bytes();
        bytes.extend([high, middle, low].iter().take(four.len() - 1));
    }
    // Letters may carry bits that belong to no byte, and the filling may be left out: one spelling is enough.
    (base64(&bytes) == text).then_some(bytes)
}

fn letter(alphabet: &[u8], value: usize) -> Option<char> {
    alphabet.get(value).map(|letter| char::from(*letter))
}

fn value(alphabet: &[u8], letter: u8) -> Option<usize> {
    alphabet.iter().position(|other| *other == letter)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_examples_of_the_standards_come_out_as_printed() {
        for (bytes, text) in
            [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")]
        {
            assert_eq!(base45(bytes.as_bytes()), text);
            assert_eq!(from_base45(text).as_deref(), Some(bytes.as_bytes()));
        }
        for (bytes, text) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(bytes.as_bytes()), text);
            assert_eq!(from_base64(text).as_deref(), Some(bytes.as_bytes()));
        }
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in ["GGW1", ":::", "B", "bb8", "::", "ü"] {
            assert_eq!(from_base45(text), None, "{text}");
        }
        for text in ["Zg", "Zg=", "Zh==", "Zm9=", "Zm9v====", "Z", "Zm 9v", "Zg==Zg==", "=", "ü"] {
            assert_eq!(from_base64(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn all_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            prop_assert_eq!(from_base45(&base45(&bytes)), Some(bytes.clone()));
            prop_assert_eq!(from_base64(&base64(&bytes)), Some(bytes));
        }

        #[test]
        fn letters_that_can_be_read_are_the_only_spelling_of_their_bytes(text in "[A-Za-z0-9+/=]{0,40}|[0-9A-Z $%*+./:-]{0,40}|.{0,20}") {
            if let Some(bytes) = from_base45(&text) {
                prop_assert_eq!(base45(&bytes), text.clone());
            }
            if let Some(bytes) = from_base64(&text) {
                prop_assert_eq!(base64(&bytes), text);
            }
        }
    }
}
