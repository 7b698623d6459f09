//! How far a misspelt name is from one that is known, so that the one that was meant can be named.

/// How many letters have to be added, taken or changed to make one word of the other (Levenshtein).
#[must_use]
pub fn letters_apart(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &wanted) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != wanted);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_far_apart_as_their_letters() {
        for (one, other, apart) in [
            ("tokio", "tokyo", 1),
            ("", "tokyo", 5),
            ("tokyo", "", 5),
            ("lisbon", "lisbon", 0),
            ("berlin", "dublin", 3),
        ] {
            assert_eq!(letters_apart(one, other), apart, "{one:?} {other:?}");
        }
    }
}
