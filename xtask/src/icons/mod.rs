//! `cargo xtask icons`: turns the SVG sources in `icons/` into the bitmaps the programs carry.
//!
//! The bitmaps are committed, so building Daydone needs no renderer; only who changes a
//! drawing runs this. The renderer sits behind the feature `icons`: without it the verb starts
//! itself again with it. What the files are and how the tray paints them is in `icons/README.md`.

#[cfg(feature = "icons")]
mod app;
#[cfg(feature = "icons")]
mod container;
#[cfg(feature = "icons")]
mod preview;
#[cfg(feature = "icons")]
mod svg;
#[cfg(feature = "icons")]
mod tray;

use crate::outcome::StepOutcome;

/// Draws every bitmap again.
#[cfg(feature = "icons")]
pub fn run() -> StepOutcome {
    let folder = crate::project::root().join("icons");
    app::draw(&folder)?;
    tray::draw(&folder)?;
    preview::draw(&folder)?;
    println!("Drew the icons in {}.", folder.display());
    Ok(())
}

/// Starts this verb again with the renderer built in.
#[cfg(not(feature = "icons"))]
pub fn run() -> StepOutcome {
    crate::process::cargo([
        "run",
        "--quiet",
        "-p",
        "xtask",
        "--features",
        "icons",
        "--",
        "icons",
    ])
    .run()
}
