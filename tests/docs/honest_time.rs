//! `docs/honest-time.md` names a test behind every promise: `path::test`. Each of them is there.

use std::{fs, path::Path};

/// The tests that a page names, in code spans.
fn named(page: &str) -> Vec<(&str, &str)> {
    let spans = page.split('`').skip(1).step_by(2);
    spans.filter_map(|span| span.split_once(".rs::")).collect()
}

#[test]
fn every_test_that_the_page_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = fs::read_to_string(root.join("docs/honest-time.md")).expect("the page is there");
    let named = named(&page);
    assert!(
        named.len() > 30,
        "the page names its tests: {}",
        named.len()
    );
    for (file, test) in named {
        let code = fs::read_to_string(root.join(format!("{file}.rs")))
            .unwrap_or_else(|error| panic!("{file}.rs: {error}"));
        let test_begins = format!("fn {test}(");
        assert!(code.contains(&test_begins), "{file}.rs has no {test}");
    }
}
