//! What a share from a few contacts says, and what it can't.
//!
//! Four good contacts out of five are 80 percent, and also what somebody with 40 percent shows now and then. So beside
//! every share stands the **Wilson interval** (Wilson 1927): where the true share lies, nineteen times in twenty. Beside
//! that stands how many more checks it would take to tell a difference of ten points. Mostly the answer is: far too many
//! to judge a person by (R25).

use serde::Serialize;
use ts_rs::TS;

use super::scoring::WHOLE;

/// The normal quantile for 95 % on two sides.
const Z_95: f64 = 1.959_963_984_540_054;
/// The normal quantile for a power of 80 %.
const Z_POWER_80: f64 = 0.841_621_233_572_914_3;
/// The difference that people ask about: ten points.
const DIFFERENCE: f64 = 0.1;

/// A share with what it is worth. Under twenty it is told as "4 of 5", never as a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Share {
    pub part: i64,
    pub whole: i64,
    /// Wilson's 95 % interval in basis points; none of nothing.
    pub interval: Option<(i64, i64)>,
    /// How many more it would take to tell this share from one ten points away, each time with a power of 80 %.
    pub more_needed: Option<i64>,
}

impl Share {
    pub fn of(part: i64, whole: i64) -> Share {
        let interval = wilson(part, whole).map(|(low, high)| (basis_points(low), basis_points(high)));
        Share { part, whole, interval, more_needed: more_needed(part, whole) }
    }
}

/// A part of 1 in basis points.
pub fn basis_points(share: f64) -> i64 {
    (share * WHOLE as f64).round() as i64
}

/// Wilson's 95 % interval of `part` out of `whole`, as parts of 1. None where there is nothing, or more than all.
pub fn wilson(part: i64, whole: i64) -> Option<(f64, f64)> {
    if whole <= 0 || !(0..=whole).contains(&part) {
        return None;
    }
    let (n, share, z2) = (whole as f64, part as f64 / whole as f64, Z_95 * Z_95);
    let middle = share + z2 / (2.0 * n);
    let spread = Z_95 * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    let all = 1.0 + z2 / n;
    Some((((middle - spread) / all).max(0.0), ((middle + spread) / all).min(1.0)))
}

/// How many contacts of each of two would be needed to tell two shares apart, at 5 % on two sides and a power of 80 %
/// (Fleiss, Levin & Paik 2003, without the correction for continuity). None where the shares are the same.
pub fn needed_each(one: f64, other: f64) -> Option<i64> {
    let apart = (one - other).abs();
    if apart < f64::EPSILON || ![one, other].iter().all(|share| (0.0..=1.0).contains(share)) {
        return None;
    }
    let mean = (one + other) / 2.0;
    let chance = Z_95 * (2.0 * mean * (1.0 - mean)).sqrt();
    let power = Z_POWER_80 * (one * (1.0 - one) + other * (1.0 - other)).sqrt();
    Some(((chance + power) / apart).powi(2).ceil() as i64)
}

/// How many more contacts than `whole` it would take to tell this share from one ten points lower; from one ten points
/// higher where there is nothing below. None of nothing.
pub fn more_needed(part: i64, whole: i64) -> Option<i64> {
    let share = (whole > 0 && (0..=whole).contains(&part)).then(|| part as f64 / whole as f64)?;
    let other = if share > DIFFERENCE { share - DIFFERENCE } else { share + DIFFERENCE };
    Some((needed_each(share, other)? - whole).max(0))
}

/// How many contacts show a share of all to within `margin` (a part of 1), nineteen times in twenty, whatever the share
/// (Cochran 1977). `all` is how many there are; none where they are without end.
pub fn sample_size(all: Option<i64>, margin: f64) -> i64 {
    let endless = Z_95 * Z_95 * 0.25 / (margin * margin);
    let needed = all.map_or(endless, |all| endless / (1.0 + (endless - 1.0) / (all.max(1) as f64)));
    needed.ceil() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// DOMAIN 6, R25: V 4/5: 38–96 · 5/5: 57–100 · 9/10: 60–98 · 36/40: 77–96.
    #[test]
    fn the_interval_is_wilsons() {
        for (part, whole, low, high) in [(4, 5, 38, 96), (5, 5, 57, 100), (9, 10, 60, 98), (36, 40, 77, 96)] {
            let (from, to) = wilson(part, whole).unwrap();
            assert_eq!(((from * 100.0).round() as i64, (to * 100.0).round() as i64), (low, high), "{part}/{whole}");
        }
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(3, 2), None);
        assert_eq!(Share::of(0, 0), Share { part: 0, whole: 0, interval: None, more_needed: None });
        assert_eq!(wilson(0, 5).unwrap().0, 0.0);
    }

    /// DOMAIN 6, R25: V 199 each to tell 90 % from 80 % with 80 % power.
    #[test]
    fn it_takes_199_contacts_each_to_tell_90_from_80_percent() {
        assert_eq!(needed_each(0.9, 0.8), Some(199));
        assert_eq!(needed_each(0.8, 0.9), Some(199));
        assert_eq!(needed_each(0.8, 0.8), None);
        assert_eq!(more_needed(9, 10), Some(189));
        assert_eq!(more_needed(900, 1000), Some(0));
        assert!(more_needed(0, 4).unwrap() > 50);
    }

    /// DOMAIN 6: V 1,000 contacts, 95 % ± 5 → 278; infinite → 385.
    #[test]
    fn a_sample_is_as_large_as_cochran_says() {
        assert_eq!(sample_size(Some(1_000), 0.05), 278);
        assert_eq!(sample_size(None, 0.05), 385);
    }
}
