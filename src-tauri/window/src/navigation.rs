//! Where the page may go: nowhere but itself. A link pasted into an item's title, or a form,
//! must never turn this window into a browser.

use tauri::Url;

/// Whether an address is the window's own page (or, under `tauri dev`, the development server's).
#[must_use]
pub fn stays_inside(address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default();
    match address.scheme() {
        "tauri" => host == "localhost",
        // Windows serves the page under this name.
        "http" | "https" if host == "tauri.localhost" => true,
        "http" => tauri::is_dev() && host == "localhost",
        _ => false,
    }
}

/// Whether an address of a note may be given to the system: the web and mail, and nothing that would start a program.
#[must_use]
pub fn leads_outside(address: &Url) -> bool {
    matches!(address.scheme(), "http" | "https" | "mailto") && !stays_inside(address)
}

#[cfg(test)]
mod tests {
    use super::{leads_outside, stays_inside};

    #[test]
    fn only_the_web_and_mail_are_opened_outside() {
        for (address, outside) in [
            ("https://example.org/a?b=c#d", true),
            ("http://example.org/", true),
            ("mailto:ana@example.org", true),
            ("tauri://localhost/index.html", false),
            ("http://tauri.localhost/", false),
            ("file:///usr/bin/true", false),
            ("javascript:alert(1)", false),
            ("smb://example.org/share", false),
            ("ms-msdt:/id", false),
        ] {
            let url = address.parse().expect("the table holds addresses");
            assert_eq!(leads_outside(&url), outside, "{address}");
        }
    }

    #[test]
    fn only_the_page_itself_may_be_visited() {
        for (address, inside) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://example.org/", false),
            ("http://localhost.example.org/", false),
            ("tauri://elsewhere/", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
            ("data:text/html,hello", false),
            ("about:blank", false),
        ] {
            let url = address.parse().expect("the table holds addresses");
            assert_eq!(
                stays_inside(&url),
                inside,
                "whether {address} is the window's own page"
            );
        }
    }
}
