//! The middle of several values: what is usual, whatever a few wild days did.

/// The middle value, the lower of the two middle ones when their number is even; none of none.
pub(super) fn median<T: Ord + Copy>(values: impl IntoIterator<Item = T>) -> Option<T> {
    let mut values: Vec<T> = values.into_iter().collect();
    values.sort_unstable();
    let middle = values.len().checked_sub(1)? / 2;
    values.get(middle).copied()
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_a_value_that_was_there() {
        for (values, middle) in [
            (vec![], None),
            (vec![7], Some(7)),
            (vec![9, 1], Some(1)),
            (vec![3, 100, 2], Some(3)),
            (vec![4, 1, 3, 2], Some(2)),
        ] {
            assert_eq!(median(values.clone()), middle, "of {values:?}");
        }
    }
}
