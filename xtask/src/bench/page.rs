//! `docs/performance.md`: one section a verb. Measuring one leaves the others as they stand.

use super::machine;
use crate::outcome::StepOutcome;
use crate::project::{read, root, write};

const HEAD: &str = "\
<!-- Made by `cargo xtask bench`; what is written here by hand is lost. -->
# Performance

What Daydone takes of memory and time, and how that grows with the years. Nothing here is asserted by a test: machines differ, and so do
moments. To repeat it on yours: `cargo xtask bench` (all of it), `cargo xtask bench resident`, `cargo xtask bench peers`, `cargo xtask bench history`, `cargo xtask bench window`. Programs are built as they are shipped.
";

/// The sections in order: the name of each and its title.
const SECTIONS: [(&str, &str); 4] = [
    ("resident", "The resident while it waits"),
    ("peers", "Beside other programs"),
    ("history", "Years of history"),
    ("window", "The window, a guest"),
];

/// Puts a section's text in the place of the one so far, and prints it.
pub fn set(name: &str, text: &str) -> StepOutcome {
    let file = root().join("docs/performance.md");
    let old = read(&file).unwrap_or_default();
    let text = format!("{}\n\n{}", machine::sentence()?, text.trim_end());
    println!("\n{text}");
    let mut page = HEAD.to_owned();
    for (section, title) in SECTIONS {
        let body = if section == name {
            Some(text.as_str())
        } else {
            between(&old, &begin(section), &end(section))
        };
        if let Some(body) = body {
            let body = body.trim();
            page += &format!(
                "\n## {title}\n\n{}\n{body}\n{}\n",
                begin(section),
                end(section)
            );
        }
    }
    write(&file, page.as_bytes())
}

fn begin(section: &str) -> String {
    format!("<!-- {section} -->")
}

fn end(section: &str) -> String {
    format!("<!-- end of {section} -->")
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(from)?;
    rest.split_once(to).map(|(inside, _)| inside)
}
