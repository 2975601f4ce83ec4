//! Chance from a seed, so that everything can be had again.

use evenkeel_core::time::scramble;

#[derive(Clone)]
pub struct Chance(u64);

impl Chance {
    /// Each kind of torture and each of its cases has its own: one more changes nothing for the others.
    pub fn of(seed: u64, what: &str, case: usize) -> Chance {
        Chance(
            what.bytes().fold(scramble(seed) ^ scramble(case as u64), |mixed, byte| scramble(mixed ^ u64::from(byte))),
        )
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(1);
        scramble(self.0)
    }

    /// A number below this one, and nought where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        self.next().checked_rem(end as u64).unwrap_or(0) as usize
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }
}
