use super::*;
use proptest::prelude::*;

fn close(found: Figure, expected: f64, places: i32) {
    let found = found.unwrap();
    assert!((found - expected).abs() <= 0.5 * 10_f64.powi(-places) + 1e-9, "{found} is {expected}");
}

/// DOMAIN 6: V [[20,5],[10,15]] 0.4000; [[45,15],[25,15]] 0.1304; [[25,35],[5,35]] 0.2593 (Cohen's κ, worked examples).
#[test]
fn cohens_kappa_is_that_of_the_worked_examples() {
    close(PairTable::of_counts(&[&[20, 5], &[10, 15]]).kappa(), 0.4, 4);
    close(PairTable::of_counts(&[&[45, 15], &[25, 15]]).kappa(), 0.1304, 4);
    close(PairTable::of_counts(&[&[25, 35], &[5, 35]]).kappa(), 0.2593, 4);
}

/// DOMAIN 6: V [[0,4,1],[0,8,0],[0,1,5]] 0.4842, linear weights 0.4701.
#[test]
fn with_linear_weights_nearly_the_same_counts_partly() {
    let table = PairTable::of_counts(&[&[0, 4, 1], &[0, 8, 0], &[0, 1, 5]]);
    close(table.kappa(), 0.4842, 4);
    close(table.kappa_linear(), 0.4701, 4);
}

/// DOMAIN 6: V [[90,5],[4,1]]: agreement 91 %, κ 0.13, PABAK 0.82 (the paradox of Feinstein & Cicchetti 1990).
#[test]
fn pabak_stands_where_kappa_falls_although_people_agree() {
    let table = PairTable::of_counts(&[&[90, 5], &[4, 1]]);
    close(table.agreement(), 0.91, 2);
    close(table.kappa(), 0.13, 2);
    close(table.pabak(), 0.82, 2);
}

/// Fleiss 1971, 14 raters, ten things, five answers: 0.2099; and DOMAIN 6: V [[7,1],[3,5]] 0.161905.
#[test]
fn fleiss_kappa_is_that_of_his_table() {
    let table = [
        [0, 0, 0, 0, 14],
        [0, 2, 6, 4, 2],
        [0, 0, 3, 5, 6],
        [0, 3, 9, 2, 0],
        [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0],
        [3, 2, 6, 3, 0],
        [2, 5, 3, 2, 2],
        [6, 5, 2, 1, 0],
        [0, 2, 2, 3, 7],
    ];
    close(fleiss(&table.map(Vec::from)), 0.2099, 4);
    close(fleiss(&[vec![7, 1], vec![3, 5]]), 0.161_905, 6);
}

/// Krippendorff 2011, four coders and twelve units with gaps: nominal 0.743, ordinal 0.815, interval 0.849, ratio 0.797;
/// DOMAIN 6 has the fourth place.
#[test]
fn krippendorffs_alpha_is_that_of_his_table() {
    let coders: [[i64; 12]; 4] = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
        [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];
    let unit = |at: usize| coders.iter().map(|coder| coder[at]).filter(|value| *value > 0).collect();
    let units: Vec<Vec<i64>> = (0..12).map(unit).collect();
    close(alpha(&units, Scale::Nominal), 0.7434, 4);
    close(alpha(&units, Scale::Ordinal), 0.8154, 4);
    close(alpha(&units, Scale::Interval), 0.8491, 4);
    close(alpha(&units, Scale::Ratio), 0.7974, 4);
}

#[test]
fn where_there_is_no_figure_there_is_a_reason() {
    let nobody = PairTable::of_pairs(3, &[]);
    assert_eq!(nobody.agreement(), Err(NoFigure::TooFewRaters));
    assert_eq!(nobody.kappa(), Err(NoFigure::TooFewRaters));
    assert_eq!(nobody.pabak(), Err(NoFigure::TooFewRaters));
    let always_yes = PairTable::of_counts(&[&[0, 0], &[0, 30]]);
    assert_eq!(always_yes.agreement(), Ok(1.0));
    assert_eq!(always_yes.kappa(), Err(NoFigure::OneCategory));
    assert_eq!(always_yes.kappa_linear(), Err(NoFigure::OneCategory));
    assert_eq!(always_yes.pabak(), Ok(1.0), "it asks nothing of how often an answer is given");
    assert_eq!(PairTable::of_counts(&[&[3]]).pabak(), Err(NoFigure::OneCategory));
    assert_eq!(fleiss(&[]), Err(NoFigure::TooFewRaters));
    assert_eq!(fleiss(&[vec![1, 0], vec![0, 1]]), Err(NoFigure::TooFewRaters));
    assert_eq!(fleiss(&[vec![2, 0], vec![0, 3]]), Err(NoFigure::Gaps));
    assert_eq!(fleiss(&[vec![0, 3], vec![0, 3]]), Err(NoFigure::OneCategory));
    assert_eq!(alpha(&[], Scale::Ordinal), Err(NoFigure::TooFewRaters));
    assert_eq!(alpha(&[vec![1], vec![2], vec![]], Scale::Nominal), Err(NoFigure::TooFewRaters));
    assert_eq!(alpha(&[vec![3, 3], vec![3, 3, 3]], Scale::Interval), Err(NoFigure::OneCategory));
    assert_eq!(alpha(&[vec![0, 0], vec![0, 0]], Scale::Ratio), Err(NoFigure::OneCategory));
}

proptest! {
    #[test]
    fn a_figure_is_a_number_of_at_most_one_or_a_reason(
        judged in prop::collection::vec(prop::collection::vec(0_i64..4, 0..5), 0..12),
    ) {
        let pairs: Vec<(usize, usize)> =
            judged.iter().filter(|values| values.len() > 1).map(|values| (values[0] as usize, values[1] as usize)).collect();
        let table = PairTable::of_pairs(4, &pairs);
        let counts: Vec<Vec<u32>> = judged
            .iter()
            .map(|values| (0..4).map(|answer| values.iter().filter(|value| **value == answer).count() as u32).collect())
            .collect();
        let alphas = Scale::ALL.iter().map(|scale| alpha(&judged, *scale));
        for figure in [table.kappa(), table.kappa_linear(), table.pabak(), fleiss(&counts)].into_iter().chain(alphas) {
            prop_assert!(figure.is_err() || figure.is_ok_and(|value| value.is_finite() && value <= 1.0 + 1e-9));
        }
    }
}
