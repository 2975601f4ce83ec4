//! Which contacts to check: drawn at random, so that nobody chooses a good or a bad one, and so that anybody can repeat it.
//!
//! The draw is **stratified**: contacts lie in strata (a channel, a time of day, a length, a skill). They are laid side by side,
//! stratum by stratum, and counted off in equal steps from a random start: so each stratum gets its share, rounded up or
//! down, and each contact the same chance, also where there are more strata than contacts to draw (systematic sampling,
//! Madow & Madow 1944). Which contacts of a stratum it is, is drawn anew: each as likely as the other.
//!
//! The random numbers come from a **seed** that is kept. They are those of SplitMix64 (Steele, Lea & Flood 2014), whose
//! published numbers are a test below.

use std::collections::BTreeMap;

use crate::time::scramble;

/// The largest seed: nine digits, short enough to read out.
pub const LARGEST_SEED: i64 = 999_999_999;
/// How far SplitMix64 steps each time.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// Numbers that look random and are the same every time for the same seed.
pub struct Stream(u64);

impl Stream {
    pub fn of_seed(seed: i64) -> Stream {
        Stream(seed.unsigned_abs())
    }

    fn next(&mut self) -> u64 {
        let number = scramble(self.0);
        self.0 = self.0.wrapping_add(STEP);
        number
    }

    /// A number from 0 up to, not including, `end`: each as likely as the other (Lemire 2019). 0 where `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let end = end as u128;
        if end == 0 {
            return 0;
        }
        let unfair = (1_u128 << 64) % end;
        loop {
            let product = u128::from(self.next()) * end;
            if product & u128::from(u64::MAX) >= unfair {
                return (product >> 64) as usize;
            }
        }
    }
}

/// Draws `wanted` of the contacts whose strata are given, and answers their places in the order of the strata. The same
/// strata, number and seed give the same places. All of them where no more are there.
pub fn draw<S: Ord>(strata: &[S], wanted: usize, seed: i64) -> Vec<usize> {
    let mut groups: BTreeMap<&S, Vec<usize>> = BTreeMap::new();
    for (place, stratum) in strata.iter().enumerate() {
        groups.entry(stratum).or_default().push(place);
    }
    let all = strata.len();
    if wanted >= all {
        return groups.into_values().flatten().collect();
    }
    let mut numbers = Stream::of_seed(seed);
    let start = numbers.below(all);
    // The n-th step lands on place (start + n × all) / wanted of the row of all contacts.
    let mut steps = (0..wanted).map(|step| (start + step * all) / wanted).peekable();
    let mut drawn = Vec::with_capacity(wanted);
    let mut end = 0;
    for places in groups.into_values() {
        end += places.len();
        let mut count = 0;
        while steps.next_if(|step| *step < end).is_some() {
            count += 1;
        }
        drawn.extend(some_of(places, count, &mut numbers));
    }
    drawn
}

/// `count` of the places, each as likely as the other: the beginning of a Fisher-Yates shuffle.
fn some_of(mut places: Vec<usize>, count: usize, numbers: &mut Stream) -> Vec<usize> {
    let count = count.min(places.len());
    for at in 0..count {
        let other = at + numbers.below(places.len() - at);
        places.swap(at, other);
    }
    places.truncate(count);
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Vigna's splitmix64.c with the seed 1234567, as Rosetta Code prints it.
    #[test]
    fn the_numbers_are_those_that_were_published() {
        let mut numbers = Stream::of_seed(1_234_567);
        let five: Vec<u64> = (0..5).map(|_| numbers.next()).collect();
        assert_eq!(
            five,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821
            ]
        );
    }

    /// The chi-square of how often each was drawn, over many draws with the seeds 1, 2, 3 …
    fn chi_square(strata: &[&str], wanted: usize, of: &str) -> (f64, usize) {
        let mut counts = vec![0.0_f64; strata.len()];
        for seed in 1..=4_000 {
            for place in draw(strata, wanted, seed) {
                counts[place] += 1.0;
            }
        }
        let inside: Vec<f64> =
            counts.into_iter().zip(strata).filter(|(_, stratum)| **stratum == of).map(|(count, _)| count).collect();
        let expected = inside.iter().sum::<f64>() / inside.len() as f64;
        (inside.iter().map(|count| (count - expected).powi(2) / expected).sum(), inside.len())
    }

    #[test]
    fn within_a_stratum_each_contact_is_as_likely_as_the_other() {
        let strata = [vec!["call"; 20], vec!["mail"; 10], vec!["chat"; 3]].concat();
        // 99.9 % points of chi-square with 19, 9 and 2 degrees of freedom. Draws without putting back vary less still.
        for (stratum, limit) in [("call", 43.8), ("mail", 27.9), ("chat", 13.8)] {
            let (found, _) = chi_square(&strata, 5, stratum);
            assert!(found < limit, "{stratum}: {found}");
        }
    }

    #[test]
    fn also_with_more_strata_than_draws_everybody_has_the_same_chance() {
        let strata: Vec<usize> = (0..12).collect();
        let mut counts = [0_u32; 12];
        (1..=6_000).for_each(|seed| draw(&strata, 3, seed).iter().for_each(|place| counts[*place] += 1));
        assert!(counts.iter().all(|count| (1_350..1_650).contains(count)), "about 1,500 each: {counts:?}");
    }

    #[test]
    fn each_stratum_gets_its_share_rounded_up_or_down() {
        let strata = [vec!["call"; 60], vec!["mail"; 40]].concat();
        for seed in 0..200 {
            let calls = draw(&strata, 5, seed).iter().filter(|place| **place < 60).count();
            assert_eq!(calls, 3, "seed {seed}");
        }
        assert_eq!(draw(&strata, 200, 1).len(), 100, "no more than there are");
        assert!(draw::<&str>(&[], 3, 1).is_empty());
    }

    proptest! {
        #[test]
        fn a_draw_can_be_repeated_and_draws_nobody_twice(
            strata in prop::collection::vec(0_u8..6, 0..80),
            wanted in 0_usize..90,
            seed in 0..=LARGEST_SEED,
        ) {
            let drawn = draw(&strata, wanted, seed);
            prop_assert_eq!(&drawn, &draw(&strata, wanted, seed));
            let different: std::collections::BTreeSet<&usize> = drawn.iter().collect();
            prop_assert_eq!(different.len(), wanted.min(strata.len()));
        }
    }
}
