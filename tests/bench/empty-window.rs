//! The least a Tauri program can be: one window with one button in it. `cargo xtask bench window`
//! measures it beside Daydone's own, so that the share of the toolkit can be subtracted.

use tauri::{WebviewUrl, WebviewWindowBuilder, http::Response};

const PAGE: &str = "<!doctype html><title>Empty</title><button>A button</button><script>
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('shown')));
</script>";

fn main() {
    let shown = tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            Response::builder()
                .header("content-type", "text/html")
                .body(PAGE.as_bytes().to_vec())
                .expect("a page and its type are a response")
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "empty", page)
                .title("Empty")
                .inner_size(420.0, 760.0)
                .build()?;
            Ok(())
        })
        .run(context());
    if let Err(error) = shown {
        eprintln!("no empty window: {error}");
        std::process::exit(1);
    }
}

/// The project's own configuration without its windows: they are made in code everywhere.
fn context() -> tauri::Context {
    tauri::generate_context!()
}
