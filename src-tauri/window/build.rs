//! Embeds `ui/dist` and the permissions. A fresh clone has no `ui/dist` yet: a placeholder page keeps
//! `cargo build` and `cargo check` working before the first `npm run build`.

use std::{error::Error, fs, path::Path};

const PLACEHOLDER: &str = "<!doctype html><html lang=\"en\"><title>Daydone</title>\
    <p>The window's page is not built yet. Run <code>cargo xtask run</code>.</p></html>\n";

fn main() -> Result<(), Box<dyn Error>> {
    let page = Path::new("ui/dist/index.html");
    if !page.exists() {
        fs::create_dir_all("ui/dist")?;
        fs::write(page, PLACEHOLDER)?;
    }
    for watched in [
        "ui/dist",
        "src-tauri/window/capabilities",
        "src-tauri/window/permissions",
    ] {
        println!("cargo:rerun-if-changed={watched}");
    }
    let commands = tauri_build::AppManifest::new()
        .permissions_path_pattern("./src-tauri/window/permissions/*.toml");
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/window/capabilities/*.json")
            .app_manifest(commands),
    )?;
    Ok(())
}
