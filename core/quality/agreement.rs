//! Whether two people who check the same contact see the same: the statistics of a calibration.
//!
//! First comes plain **agreement**: how often they say the same. Some of that is chance, and how much depends on how often
//! each answer is given; the figures here take it out, each in its way. **Cohen's κ** is for two who both saw everything;
//! with linear weights, nearly the same counts partly. Where almost everything is one answer κ falls although people agree
//! (the paradox of Feinstein & Cicchetti 1990), and **PABAK** stands beside it (Byrt, Bishop & Carlin 1993). **Fleiss' κ** is for
//! more than two, each contact seen by the same number. **Krippendorff's α** copes with gaps and with answers that have an
//! order or a distance.
//!
//! None of them exists in every case: with one rater, or with one answer only, there is no chance to take out. Then there is
//! a reason in words, never a number that is none ([`NoFigure`]).

use std::collections::BTreeMap;

/// From how many judgements of a question on its statistics are shown (DOMAIN 6).
pub const JUDGEMENTS_FOR_STATISTICS: usize = 20;

words! {
    /// Why a statistic has no value.
    NoFigure {
        /// Fewer than two judged the same thing.
        TooFewRaters = "too_few_raters",
        /// Everybody always gave the same answer: nothing differs, so there is nothing to correct for.
        OneCategory = "one_category",
        /// Not everything was judged by the same number of people.
        Gaps = "gaps",
    }

    /// How far apart two answers are.
    Scale {
        /// The same, or not.
        Nominal = "nominal",
        /// By rank: how many answers lie between.
        Ordinal = "ordinal",
        /// By their difference.
        Interval = "interval",
        /// By their difference compared with their sum.
        Ratio = "ratio",
    }
}

type Figure = Result<f64, NoFigure>;

/// How often two gave each pair of answers: a row for each answer of the first, a column for each of the second.
#[derive(Clone, Debug)]
pub struct PairTable(Vec<Vec<f64>>);

impl PairTable {
    /// From a square table of counts.
    pub fn of_counts(counts: &[&[u32]]) -> PairTable {
        PairTable(counts.iter().map(|row| row.iter().map(|count| f64::from(*count)).collect()).collect())
    }

    /// From pairs of answers, each a place below `answers`.
    pub fn of_pairs(answers: usize, pairs: &[(usize, usize)]) -> PairTable {
        let mut table = vec![vec![0.0; answers]; answers];
        for (first, second) in pairs {
            if let Some(cell) = table.get_mut(*first).and_then(|row| row.get_mut(*second)) {
                *cell += 1.0;
            }
        }
        PairTable(table)
    }

    fn total(&self) -> f64 {
        self.0.iter().flatten().sum()
    }

    /// Sums over the cells, each with its row and its column.
    fn sum(&self, of: impl Fn(usize, usize, f64) -> f64) -> f64 {
        let cells = self.0.iter().enumerate().flat_map(|(row, cells)| {
            let of = &of;
            cells.iter().enumerate().map(move |(column, count)| of(row, column, *count))
        });
        cells.sum()
    }

    fn rows(&self) -> Vec<f64> {
        self.0.iter().map(|row| row.iter().sum()).collect()
    }

    fn columns(&self) -> Vec<f64> {
        (0..self.0.len()).map(|column| self.0.iter().filter_map(|row| row.get(column)).sum()).collect()
    }

    /// The part of all in which both said the same.
    pub fn agreement(&self) -> Figure {
        let total = self.total();
        if total == 0.0 {
            return Err(NoFigure::TooFewRaters);
        }
        Ok(self.sum(|row, column, count| if row == column { count } else { 0.0 }) / total)
    }

    /// Cohen's κ (Cohen 1960).
    pub fn kappa(&self) -> Figure {
        self.weighted(|row, column| if row == column { 0.0 } else { 1.0 })
    }

    /// κ with linear weights: an answer beside counts half as bad as one two steps away (Cicchetti & Allison 1971).
    pub fn kappa_linear(&self) -> Figure {
        self.weighted(|row, column| row.abs_diff(column) as f64)
    }

    /// 1 less what was seen to differ over what would by chance.
    fn weighted(&self, apart: impl Fn(usize, usize) -> f64) -> Figure {
        let total = self.total();
        if total == 0.0 {
            return Err(NoFigure::TooFewRaters);
        }
        let seen = self.sum(|row, column, count| apart(row, column) * count) / total;
        let (rows, columns) = (self.rows(), self.columns());
        let by_chance: f64 = rows
            .iter()
            .enumerate()
            .flat_map(|(row, first)| {
                let apart = &apart;
                columns.iter().enumerate().map(move |(column, second)| apart(row, column) * first * second)
            })
            .sum();
        let by_chance = by_chance / (total * total);
        if by_chance == 0.0 { Err(NoFigure::OneCategory) } else { Ok(1.0 - seen / by_chance) }
    }

    /// κ as it would be if each answer were given as often as the other, and neither leaned to one side: 2p₀ − 1 for two
    /// answers, (k·p₀ − 1) / (k − 1) for k of them.
    pub fn pabak(&self) -> Figure {
        let answers = self.0.len() as f64;
        if answers < 2.0 {
            return Err(NoFigure::OneCategory);
        }
        Ok((answers * self.agreement()? - 1.0) / (answers - 1.0))
    }
}

/// Fleiss' κ (Fleiss 1971): a row for each thing that was judged, in it how many gave each answer. The same number must have
/// judged each.
pub fn fleiss(counts: &[Vec<u32>]) -> Figure {
    let raters: Vec<f64> = counts.iter().map(|row| row.iter().map(|count| f64::from(*count)).sum()).collect();
    let (Some(each), true) = (raters.first().copied(), raters.windows(2).all(|pair| pair.first() == pair.last()))
    else {
        return Err(if counts.is_empty() { NoFigure::TooFewRaters } else { NoFigure::Gaps });
    };
    if each < 2.0 {
        return Err(NoFigure::TooFewRaters);
    }
    let things = counts.len() as f64;
    let within = |row: &Vec<u32>| {
        let pairs: f64 = row.iter().map(|count| f64::from(*count) * (f64::from(*count) - 1.0)).sum();
        pairs / (each * (each - 1.0))
    };
    let seen = counts.iter().map(within).sum::<f64>() / things;
    let answers = counts.iter().map(Vec::len).max().unwrap_or(0);
    let share = |answer: usize| {
        let given: f64 = counts.iter().filter_map(|row| row.get(answer)).map(|count| f64::from(*count)).sum();
        given / (things * each)
    };
    let by_chance: f64 = (0..answers).map(|answer| share(answer).powi(2)).sum();
    if by_chance >= 1.0 { Err(NoFigure::OneCategory) } else { Ok((seen - by_chance) / (1.0 - by_chance)) }
}

/// Krippendorff's α (Krippendorff 2011): for each thing that was judged the values that were given, as many as there are. What
/// fewer than two judged says nothing and is left out.
pub fn alpha(things: &[Vec<i64>], scale: Scale) -> Figure {
    let mut pairs: BTreeMap<(i64, i64), f64> = BTreeMap::new();
    for values in things.iter().filter(|values| values.len() > 1) {
        let each = 1.0 / (values.len() - 1) as f64;
        for (at, first) in values.iter().enumerate() {
            for (_, second) in values.iter().enumerate().filter(|(other, _)| *other != at) {
                *pairs.entry((*first, *second)).or_default() += each;
            }
        }
    }
    if pairs.is_empty() {
        return Err(NoFigure::TooFewRaters);
    }
    let mut given: BTreeMap<i64, f64> = BTreeMap::new();
    for ((first, _), count) in &pairs {
        *given.entry(*first).or_default() += count;
    }
    let all: f64 = given.values().sum();
    let seen: f64 = pairs.iter().map(|((one, other), count)| count * apart(*one, *other, scale, &given)).sum();
    let mut by_chance = 0.0;
    for (one, often) in &given {
        for (other, how_often) in &given {
            by_chance += often * how_often * apart(*one, *other, scale, &given);
        }
    }
    if by_chance == 0.0 { Err(NoFigure::OneCategory) } else { Ok(1.0 - (all - 1.0) * seen / by_chance) }
}

/// How far apart two values are, squared.
fn apart(one: i64, other: i64, scale: Scale, given: &BTreeMap<i64, f64>) -> f64 {
    let (low, high) = (one.min(other), one.max(other));
    if low == high {
        return 0.0;
    }
    let distance = match scale {
        Scale::Nominal => 1.0,
        Scale::Ordinal => {
            let between: f64 = given.range(low..=high).map(|(_, often)| often).sum();
            let ends: f64 = [low, high].iter().filter_map(|end| given.get(end)).sum();
            between - ends / 2.0
        }
        Scale::Interval => (high - low) as f64,
        Scale::Ratio if high + low == 0 => return 0.0,
        Scale::Ratio => (high - low) as f64 / (high + low) as f64,
    };
    distance * distance
}

#[cfg(test)]
mod tests;
