//! `docs/boundaries.md` names a test behind every row: `path::test`. Each of them is there.

use std::{fs, path::Path};

#[test]
fn every_test_that_the_page_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = fs::read_to_string(root.join("docs/boundaries.md")).expect("the page is there");
    let spans = page.split('`').skip(1).step_by(2);
    let named: Vec<_> = spans.filter_map(|span| span.split_once(".rs::")).collect();
    assert!(named.len() > 20, "{} tests are named", named.len());
    for (file, test) in named {
        let code = fs::read_to_string(root.join(format!("{file}.rs")))
            .unwrap_or_else(|error| panic!("{file}.rs: {error}"));
        assert!(
            code.contains(&format!("fn {test}(")),
            "{file}.rs has no {test}"
        );
    }
}

/// The rows of the first table are run on each of these.
#[test]
fn every_desktop_that_the_page_names_has_all_rows() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = fs::read_to_string(root.join("docs/boundaries.md")).expect("the page is there");
    let rows = fs::read_to_string(root.join("tests/agent/quiet/mod.rs")).expect("the rows");
    for desktop in ["dunst", "xfce", "mako", "swaync", "gnome"] {
        assert!(
            rows.contains(&format!("    {desktop}: Kind::")),
            "{desktop}"
        );
        assert!(page.to_lowercase().contains(desktop), "{desktop}");
    }
}
