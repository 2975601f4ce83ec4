//! The cheapest way to give each piece of work its person: the Hungarian method, in the form with potentials and shortest
//! augmenting paths (Kuhn 1955, Munkres 1957; Jonker and Volgenant 1987).
//!
//! It is exact: no other choice is cheaper in sum. Which of several equally cheap ones it finds depends on the order of
//! rows and columns alone, so the same input gives the same answer.

/// Stands for a pair that can't be. Larger than any sum of prices.
pub const NEVER: i64 = i64::MAX / 4;

/// For each row the column it gets; none where no column is left that it can have. As many rows as possible get one, at
/// the lowest sum.
///
/// `costs` has a row for each piece of work and a column for each person; all rows are equally long and no price is
/// negative.
pub fn cheapest(costs: &[Vec<i64>]) -> Vec<Option<usize>> {
    let rows = costs.len();
    let people = costs.first().map_or(0, Vec::len);
    // Beside the people each row has a column of its own that stands for nobody, dearer than any person.
    let nobody = costs.iter().flatten().filter(|cost| **cost < NEVER).max().copied().unwrap_or(0);
    let nobody = (nobody + 1).saturating_mul(rows as i64 + 1);
    let price = |row: usize, column: usize| -> i64 {
        if column >= people {
            return if column - people == row { nobody } else { NEVER };
        }
        costs.get(row).and_then(|row| row.get(column)).copied().unwrap_or(NEVER)
    };
    let columns = people + rows;
    let mut match_of = vec![usize::MAX; columns]; // the row that has a column
    let (mut of_row, mut of_column) = (vec![0_i64; rows], vec![0_i64; columns]);
    for row in 0..rows {
        let Some(path) = shortest(row, columns, &price, &match_of, &mut of_row, &mut of_column) else { continue };
        // Along the path each column goes to the row before it.
        for (column, to) in path {
            if let Some(taken) = match_of.get_mut(column) {
                *taken = to;
            }
        }
    }
    let mut result = vec![None; rows];
    for (column, row) in match_of.iter().enumerate().take(people) {
        if let Some(found) = result.get_mut(*row) {
            *found = Some(column);
        }
    }
    result
}

/// The shortest way from a row without a column to a column without a row, as pairs of a column and the row it goes to.
fn shortest(
    start: usize,
    columns: usize,
    price: &impl Fn(usize, usize) -> i64,
    match_of: &[usize],
    of_row: &mut [i64],
    of_column: &mut [i64],
) -> Option<Vec<(usize, usize)>> {
    let mut distance = vec![NEVER; columns];
    let mut from = vec![usize::MAX; columns]; // the row from which a column was reached
    let mut done = vec![false; columns];
    let mut visited: Vec<(usize, i64)> = vec![(start, 0)]; // rows of the tree and how far they are
    let (mut row, mut far) = (start, 0);
    let end = loop {
        let own = *of_row.get(row)?;
        for column in 0..columns {
            let cost = price(row, column);
            if cost >= NEVER || *done.get(column)? {
                continue;
            }
            let reduced = far + cost - own - of_column.get(column)?;
            if reduced < *distance.get(column)? {
                *distance.get_mut(column)? = reduced;
                *from.get_mut(column)? = row;
            }
        }
        let next = (0..columns)
            .filter(|column| done.get(*column) == Some(&false))
            .min_by_key(|column| distance.get(*column).copied().unwrap_or(NEVER))?;
        far = *distance.get(next)?;
        if far >= NEVER {
            return None;
        }
        *done.get_mut(next)? = true;
        let taken = *match_of.get(next)?;
        if taken == usize::MAX {
            break next;
        }
        row = taken;
        visited.push((row, far));
    };
    // New potentials, so that every reduced price stays at least nothing.
    for (row, at) in visited {
        *of_row.get_mut(row)? += far - at;
    }
    for (column, potential) in of_column.iter_mut().enumerate() {
        let reached = distance.get(column).copied().unwrap_or(NEVER);
        if done.get(column) == Some(&true) && reached < far {
            *potential -= far - reached;
        }
    }
    let (mut path, mut column) = (Vec::new(), end);
    loop {
        let row = *from.get(column)?;
        path.push((column, row));
        if row == start {
            return Some(path);
        }
        column = match_of.iter().position(|taken| *taken == row)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// How many rows get a column, and at what sum.
    fn worth(costs: &[Vec<i64>], chosen: &[Option<usize>]) -> (usize, i64) {
        let pairs = chosen.iter().enumerate().filter_map(|(row, column)| column.map(|column| costs[row][column]));
        (chosen.iter().flatten().count(), pairs.sum())
    }

    /// The best of all choices there are.
    fn by_hand(costs: &[Vec<i64>], row: usize, taken: &mut Vec<Option<usize>>) -> (usize, i64) {
        if row == costs.len() {
            return worth(costs, taken);
        }
        taken.push(None);
        let mut best = by_hand(costs, row + 1, taken);
        taken.pop();
        for column in 0..costs[row].len() {
            if costs[row][column] < NEVER && !taken.contains(&Some(column)) {
                taken.push(Some(column));
                let found = by_hand(costs, row + 1, taken);
                taken.pop();
                if found.0 > best.0 || found.0 == best.0 && found.1 < best.1 {
                    best = found;
                }
            }
        }
        best
    }

    #[test]
    fn the_cheapest_pairs_are_found_even_where_nobody_gets_their_favourite() {
        assert_eq!(cheapest(&[vec![4, 1, 3], vec![2, 0, 5], vec![3, 2, 2]]), [Some(1), Some(0), Some(2)]);
        assert_eq!(cheapest(&[vec![1, NEVER], vec![2, NEVER]]), [Some(0), None], "two of whom one can");
        assert_eq!(cheapest(&[vec![NEVER, NEVER]]), [None]);
        assert_eq!(cheapest(&[]), Vec::<Option<usize>>::new());
        assert_eq!(cheapest(&[vec![], vec![]]), [None, None]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn no_choice_is_cheaper_than_the_one_found(
            (rows, columns, cells) in (0_usize..6, 0_usize..6).prop_flat_map(|(rows, columns)| {
                let cell = prop_oneof![3 => 0_i64..30, 1 => Just(NEVER)];
                (Just(rows), Just(columns), prop::collection::vec(cell, rows * columns))
            })
        ) {
            let costs: Vec<Vec<i64>> = (0..rows).map(|row| cells[row * columns..(row + 1) * columns].to_vec()).collect();
            let chosen = cheapest(&costs);
            let mut seen = std::collections::HashSet::new();
            for (row, column) in chosen.iter().enumerate() {
                if let Some(column) = column {
                    prop_assert!(seen.insert(*column), "nobody is in two places");
                    prop_assert!(costs[row][*column] < NEVER, "nobody does what they can't");
                }
            }
            prop_assert_eq!(worth(&costs, &chosen), by_hand(&costs, 0, &mut Vec::new()));
        }
    }
}
