//! Bends inputs: an input is a list of pieces, such as the lines of a receipt or the columns of a log's rows.

use std::ops::Range;

use super::Target;

pub type Input = Vec<Vec<u8>>;

/// Chance from a seed (SplitMix64), so that every case can be had again.
pub struct Chance(u64);

impl Chance {
    /// Every target has its own, so that one more target changes nothing for the others.
    pub fn of(seed: u64, target: &str) -> Chance {
        Chance(target.bytes().fold(seed, |seed, byte| Chance(seed ^ u64::from(byte)).next()))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below this one, and nought where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        self.next().checked_rem(end as u64).unwrap_or(0) as usize
    }

    /// A part of something this long; short ones are the likelier.
    fn part(&mut self, length: usize) -> Range<usize> {
        let most = if self.below(2) == 0 { length.min(8) } else { length };
        let start = self.below(length + 1);
        start..(start + self.below(most + 1)).min(length)
    }
}

/// Bends the input in one to four places. `other` is another input, of which parts may be taken.
pub fn mutate(input: &mut Input, other: &Input, target: &Target, chance: &mut Chance) {
    for _ in 0..=chance.below(4) {
        if input.len() > target.row && chance.below(3) == 0 || input.is_empty() {
            rows(input, other, target.row, chance);
        } else {
            let at = chance.below(input.len());
            let from = &other.get(chance.below(other.len())).cloned().unwrap_or_default();
            bytes(&mut input[at], from, target.longest, chance);
        }
    }
    let mut left = target.longest;
    for piece in input {
        piece.truncate(left);
        left -= piece.len();
    }
}

/// Swaps, drops and doubles whole rows, and mixes two inputs.
fn rows(input: &mut Input, other: &Input, row: usize, chance: &mut Chance) {
    let (count, others) = (input.len() / row, other.len() / row);
    let (one, two) = (chance.below(count) * row, chance.below(count) * row);
    let own = one..(one + row).min(input.len());
    let foreign = chance.below(others) * row;
    let foreign = other.get(foreign..foreign + row).unwrap_or_default().to_vec();
    match chance.below(6) {
        0 => own.zip(two..).for_each(|(one, two)| input.swap(one, two)),
        1 => drop(input.drain(own)),
        2 => {
            let again = input[own].to_vec();
            input.splice(two..two, again);
        }
        3 => drop(input.splice(one..one, foreign)),
        // The beginning of one and the end of the other, in the same place or anywhere.
        cut => {
            let at = chance.below(count + 1) * row;
            let from = if cut == 4 { at } else { chance.below(others) * row };
            input.truncate(at);
            input.extend_from_slice(other.get(from..).unwrap_or_default());
        }
    }
}

/// Bends the bytes of one piece.
fn bytes(piece: &mut Vec<u8>, other: &[u8], longest: usize, chance: &mut Chance) {
    let part = chance.part(piece.len());
    match chance.below(8) {
        0 | 1 if !piece.is_empty() => {
            let at = chance.below(piece.len());
            piece[at] ^= 1 << chance.below(8);
        }
        2 if !piece.is_empty() => {
            let at = chance.below(piece.len());
            piece[at] = chance.next() as u8;
        }
        3 => drop(piece.drain(part)),
        4 => {
            let again = piece[part.clone()].to_vec();
            // Now and then so often that a limit is reached.
            let most = if chance.below(100) == 0 { longest / again.len().max(1) } else { 4 };
            let again = again.repeat(chance.below(most + 1));
            piece.splice(part.end..part.end, again);
        }
        5 => drop(piece.splice(part, other[chance.part(other.len())].to_vec())),
        6 => drop(piece.splice(part.start..part.start, telling(chance))),
        _ => {
            let told = telling(chance);
            let end = (part.start + told.len()).min(piece.len());
            piece.splice(part.start..end, told);
        }
    }
}

/// Bytes that mean something to a reader.
fn telling(chance: &mut Chance) -> Vec<u8> {
    match chance.below(6) {
        0 => head(chance),
        1 => char::from_u32(chance.below(0x11_0000) as u32).unwrap_or('\u{fffd}').to_string().into_bytes(),
        2 | 3 => WORDS[chance.below(WORDS.len())].as_bytes().to_vec(),
        _ => BYTES[chance.below(BYTES.len())].to_vec(),
    }
}

/// The head of a CBOR value: any kind, and a number or length of any size, in its shortest form.
fn head(chance: &mut Chance) -> Vec<u8> {
    let kind = (chance.below(8) as u8) << 5;
    let number = chance.next() >> chance.below(64);
    let be = number.to_be_bytes();
    match number {
        0..=23 => vec![kind | be[7]],
        24..=0xff => vec![kind | 24, be[7]],
        0x100..=0xffff => [&[kind | 25], &be[6..]].concat(),
        0x1_0000..=0xffff_ffff => [&[kind | 26], &be[4..]].concat(),
        _ => [&[kind | 27], &be[..]].concat(),
    }
}

/// Lengths at the limits and beyond, values in another spelling, and what the log has no use for.
#[rustfmt::skip]
const BYTES: &[&[u8]] = &[
    &[0x00], &[0x01], &[0x7f], &[0x80], &[0xff], &[0xf6], &[0xf4], &[0xf5], &[0xf7], &[0xa0], &[0xc0],
    &[0x1b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], &[0x1b, 0x80, 0, 0, 0, 0, 0, 0, 0],
    &[0x3b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], &[0x3b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], &[0x7b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], &[0x9a, 0xff, 0xff, 0xff, 0xff], &[0x9a, 0, 3, 0xff, 0],
    &[0x5a, 0, 1, 0, 0], &[0x5a, 0, 1, 0, 1], &[0x7a, 0, 1, 0, 1], &[0x59, 0xff, 0xff], &[0x99, 0xff, 0xff],
    &[0x18, 0x17], &[0x58, 0x00], &[0x5f], &[0x7f], &[0x9f], &[0xf9, 0, 0], &[0xfb, 0, 0, 0, 0, 0, 0, 0, 0],
    &[0x81; 16], &[0x81; 17], &[0x00; 32], &[0xff; 32], &[0xed, 0xa0, 0x80], &[0xc3],
];

/// What stands in receipts, and letters that change their length when they are folded, can't be seen, or join others.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "-----BEGIN EVENKEEL RECEIPT 1-----", "-----END EVENKEEL RECEIPT 1-----", "-----BEGIN EVENKEEL RECEIPT ", "check ",
    "EK1:", "EK2:", "EK", "=", "==", "+/", "\r", "\n", "\r\n", "\n\n", "\t", " ", "\u{0}", "\u{feff}", "\u{200b}", "\u{200d}",
    "\u{ad}", "\u{301}", "\u{308}", "\u{323}\u{307}", "\u{345}", "ß", "ẞ", "İ", "ı", "ŉ", "ﬁ", "ﷺ", "ǆ", "ǅ", "Å", "K", "Σ", "ς",
    "가", "\u{1100}\u{1161}\u{11a8}", "\u{10ffff}", "👩‍👩‍👧", "\u{202e}", "\u{2028}", "'", "’", "'s", "’s", "-", "‑", ".", ". ", "…",
    "“", "*", "May", "in May", "Per", "sick", "sick leave", "ziek", "syk", "krank", "burn-out", "Zoë", "van den", "O'", "1", "٣",
];
