//! A line of the chart: a name, a bar, and the same in words, for the person who cannot see the bar and for a
//! terminal without such letters. Laid out as wide as the terminal is: the bars give way first, then
//! words that do not fit go on below.

use super::super::super::color;

/// How wide the longest bar is, in letters: at most, and when there is no room.
const WIDTHS: (usize, usize) = (24, 8);
/// Focus, meetings and shallow: distinguished by density, not by colour alone.
pub(super) const LETTERS: [char; 3] = ['█', '▓', '░'];
/// Between words about the same thing.
const BETWEEN: &str = " · ";

/// A line before it is laid out.
pub(super) struct HistoryRow {
    /// Whose line it is, like "Mon 23 Nov".
    pub(super) name: String,
    /// Seconds of focus, meetings and shallow; absent for a line without a bar.
    pub(super) parts: Option<[u32; 3]>,
    /// What is said beside it.
    pub(super) said: Vec<RowText>,
}

/// Words, and how they are painted.
#[derive(Clone)]
pub(super) struct RowText {
    text: String,
    paint: fn(&str) -> String,
}

impl RowText {
    pub(super) fn plain(text: String) -> Self {
        let paint = str::to_owned;
        RowText { text, paint }
    }

    pub(super) fn painted(text: String, paint: fn(&str) -> String) -> Self {
        RowText { text, paint }
    }

    fn width(&self) -> usize {
        self.text.chars().count()
    }
}

/// The lines, in a terminal of that width; as wide as they are without one.
pub(super) fn lines(rows: &[HistoryRow], width: Option<usize>) -> Vec<String> {
    let name = rows.iter().map(|row| row.name.chars().count()).max();
    let name = name.unwrap_or(0);
    let said = rows.iter().map(|row| joined_width(&row.said)).max();
    let longest = rows.iter().filter_map(|row| row.parts).map(whole).max();
    let longest = longest.unwrap_or(0);
    let (most, least) = WIDTHS;
    let left = width.map(|width| width.saturating_sub(name + 3 + said.unwrap_or(0)));
    let bar_width = left.map_or(most, |left| left.clamp(least, most));
    let line = |row: &HistoryRow| {
        let label = format!("{:<name$}", row.name);
        let Some(parts) = row.parts else {
            let label = if row.said.is_empty() {
                &row.name
            } else {
                &label
            };
            let mut line = vec![color::quiet(label)];
            line.extend(row.said.iter().map(|said| (said.paint)(&said.text)));
            return vec![line.join(" ")];
        };
        let begins = format!("{label} {}  ", bar(parts, longest, bar_width));
        wrapped(&begins, name + 1, &row.said, width)
    };
    rows.iter().flat_map(line).collect()
}

/// Words after what a line begins with; those that do not fit go on below, `indent` letters in.
pub(super) fn wrapped(
    begins: &str,
    indent: usize,
    said: &[RowText],
    width: Option<usize>,
) -> Vec<String> {
    let mut lines = vec![begins.to_owned()];
    let mut taken = begins.chars().count();
    let mut is_first = true;
    for said in said {
        let between = if is_first { "" } else { BETWEEN };
        let wanted = taken + between.chars().count() + said.width();
        if width.is_some_and(|width| wanted > width) && taken > indent {
            lines.push(" ".repeat(indent));
            taken = indent + said.width();
        } else {
            lines
                .last_mut()
                .into_iter()
                .for_each(|line| line.push_str(between));
            taken = wanted;
        }
        let painted = (said.paint)(&said.text);
        lines
            .last_mut()
            .into_iter()
            .for_each(|line| line.push_str(&painted));
        is_first = false;
    }
    lines
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

fn joined_width(said: &[RowText]) -> usize {
    let words: usize = said.iter().map(RowText::width).sum();
    words + BETWEEN.chars().count() * said.len().saturating_sub(1)
}

fn whole(parts: [u32; 3]) -> u32 {
    parts.into_iter().fold(0, u32::saturating_add)
}

/// The parts in letters, together at most `width` of them, filled up with spaces.
fn bar(parts: [u32; 3], longest: u32, width: usize) -> String {
    let cells = |seconds: u32| {
        let exact = u64::from(seconds) * u64::try_from(width).unwrap_or(0);
        let cells = (exact + u64::from(longest) / 2).checked_div(longest.into());
        usize::try_from(cells.unwrap_or(0)).unwrap_or(0)
    };
    let mut bar = String::new();
    let (mut begins, mut seconds) = (0, 0_u32);
    for (letter, part) in LETTERS.into_iter().zip(parts) {
        // Ends are rounded, not lengths, so that the parts never add up to more than the whole.
        seconds = seconds.saturating_add(part);
        let end = cells(seconds);
        bar.extend(std::iter::repeat_n(letter, end - begins));
        begins = end;
    }
    format!("{bar:<width$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<HistoryRow> {
        let said = |all: &[&str]| -> Vec<_> {
            let plain = |text: &&str| RowText::plain((*text).to_owned());
            all.iter().map(plain).collect()
        };
        let row = |name: &str, parts, words: &[&str]| HistoryRow {
            name: name.to_owned(),
            parts,
            said: said(words),
        };
        let long = ["12 h 05", "1 h 20 in meetings", "closed at 16:40", "enough"];
        vec![
            row("Mon 23 Nov", Some([7200, 3600, 0]), &long),
            row("Tue 24 Nov", Some([1800, 0, 1800]), &["30 min"]),
            row("Wed 25 Nov", None, &["day off"]),
            row("Thu 26 Nov", None, &[]),
        ]
    }

    #[test]
    fn a_bar_is_as_long_as_its_share_of_the_longest() {
        assert_eq!(bar([3600, 0, 3600], 7200, 24), "████████████░░░░░░░░░░░░");
        assert_eq!(
            bar([3600, 1800, 0], 7200, 24).trim_end(),
            "████████████▓▓▓▓▓▓"
        );
        assert_eq!(bar([0, 0, 0], 0, 24).trim_end(), "", "nothing is nothing");
        assert_eq!(bar([1, 1, 1], 3, 24).chars().count(), 24);
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_no_word_is_lost() {
        let words = |lines: &[String]| -> Vec<String> {
            let joined = lines.join(" ").replace('·', " ");
            let words = joined
                .split_whitespace()
                .filter(|word| !word.starts_with(LETTERS));
            words.map(str::to_owned).collect()
        };
        let all = words(&lines(&rows(), None));
        for width in [200, 80, 60, 40] {
            let lines = lines(&rows(), Some(width));
            for line in &lines {
                assert!(line.chars().count() <= width, "{width}: {line}");
            }
            assert_eq!(words(&lines), all, "{width}");
        }
    }

    #[test]
    fn no_line_ends_with_spaces() {
        let mut rows = rows();
        rows[3].name = "Sun 1 Nov".to_owned();
        for line in lines(&rows, None) {
            assert_eq!(line, line.trim_end());
        }
    }

    #[test]
    fn the_bars_give_way_before_the_words_do() {
        assert_eq!(
            lines(&rows(), Some(200)),
            lines(&rows(), None),
            "room enough"
        );
        let at_80 = lines(&rows(), Some(80));
        assert_eq!(at_80.len(), 4, "a line each: {at_80:#?}");
        assert_eq!(
            at_80[0],
            "Mon 23 Nov ████████▓▓▓▓  12 h 05 · 1 h 20 in meetings · closed at 16:40 · enough"
        );
        let at_40 = lines(&rows(), Some(40));
        assert_eq!(at_40[0], "Mon 23 Nov █████▓▓▓  12 h 05");
        assert_eq!(at_40[1], "           1 h 20 in meetings");
        assert_eq!(at_40[2], "           closed at 16:40 · enough");
    }
}
