//! How much is too much to be done without asking: more than a twentieth of what there is.
//!
//! Whoever restores an old backup, imports the wrong file or reads out a damaged vault means well. It is the size of what
//! would be changed or gone that gives a slip away, so from there on somebody has to say that it is wanted.

/// Of so few, one is a large share already, and each of them is seen anyway.
const HANDFUL: i64 = 5;
/// One in so many may go without a question.
const ONE_IN: i64 = 20;

/// Whether this many records, of so many in all, are more than may be changed or removed without asking.
pub fn is_much(touched: i64, of: i64) -> bool {
    touched >= HANDFUL && touched.saturating_mul(ONE_IN) > of
}

#[cfg(test)]
mod tests {
    use super::is_much;

    #[test]
    fn more_than_a_twentieth_is_much_and_a_handful_is_not() {
        assert!(!is_much(5, 100) && is_much(6, 100) && is_much(5, 99));
        assert!(!is_much(4, 4) && is_much(5, 5) && !is_much(0, 0));
    }
}
