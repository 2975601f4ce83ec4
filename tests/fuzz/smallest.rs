//! Cuts an input that fails down to one in which nearly every byte matters.

use std::time::{Duration, Instant};

use super::mutate::Input;
use super::{Target, attempt};

/// Long enough for any input; a reader that fails slowly leaves a larger one.
const PATIENCE: Duration = Duration::from_secs(20);

/// The smallest input found that still fails, in whatever way.
pub fn smallest(target: &Target, mut input: Input) -> Input {
    let began = Instant::now();
    let fails = |input: &Input| attempt(target, input).outcome.is_err();
    loop {
        let length = size(&input);
        for smaller in [without_rows, without_bytes] {
            smaller(&mut input, target.row, &|input| began.elapsed() < PATIENCE && fails(input));
        }
        if size(&input) == length {
            return input;
        }
    }
}

fn size(input: &Input) -> usize {
    input.len() + input.iter().map(Vec::len).sum::<usize>()
}

fn without_rows(input: &mut Input, row: usize, fails: &dyn Fn(&Input) -> bool) {
    for at in (0..input.len() / row).rev() {
        let mut fewer = input.clone();
        fewer.drain(at * row..(at + 1) * row);
        if fails(&fewer) {
            *input = fewer;
        }
    }
}

/// Takes out parts of each piece, first large ones and then single bytes.
fn without_bytes(input: &mut Input, _row: usize, fails: &dyn Fn(&Input) -> bool) {
    for piece in 0..input.len() {
        let mut part = input[piece].len().next_power_of_two();
        while part > 0 {
            let mut at = 0;
            while at < input[piece].len() {
                let mut fewer = input.clone();
                fewer[piece].drain(at..(at + part).min(input[piece].len()));
                if fails(&fewer) {
                    *input = fewer;
                } else {
                    at += part;
                }
            }
            part /= 2;
        }
    }
}
