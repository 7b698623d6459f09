//! The window beside an empty one of the same toolkit: how long until something can be done in it, what
//! its page weighs, what it takes while open, and that nothing of it is left when it has gone.

use super::{figures::Figures, measure::mebibytes, page};
use crate::build;
use crate::needs::{self, node};
use crate::outcome::StepOutcome;
use crate::process::{cargo, program};
use crate::project::root;

const HEAD: &str = "| | Daydone | an empty window |\n|---|---|---|\n";

/// Builds both as they are shipped, measures them in turn, and writes it down.
pub fn run() -> StepOutcome {
    needs::have(&[needs::BUILD, needs::TEST])?;
    node::npm(&["run", "build"]).run()?;
    let agent = build::release_agent(None)?;
    cargo(["build", "--release", "--features", "empty-window"])
        .args(["--bin", "daydone-window", "--example", "empty-window"])
        .run()?;
    let programs = build::programs("release");
    let empty = build::target().join("release/examples/empty-window");
    let told = program("node")
        .args([&root().join("tests/window/bench.mjs")])
        .args([&agent, &programs.window, &empty])
        .output()?;
    let mut figures = Figures::default();
    figures.add_told(&told);
    page::set("window", &text(&figures))
}

fn text(figures: &Figures) -> String {
    let kilobytes = |name: &str| figures.get(name).map_or(f64::NAN, |bytes| bytes / 1000.0);
    let memory = |name: &str| {
        figures
            .get(name)
            .map_or(f64::NAN, |bytes| mebibytes(bytes as u64))
    };
    format!(
        "The middle of seven starts each, under WebKitWebDriver on a private display, with the agent already there. Shown is when the page could first be\n\
         used; memory is the proportional set size of the window's process and the web engine's together, two seconds later.\n\n\
         {HEAD}| shown after | {} | {} |\n\
         | memory while open | {:.0} MiB | {:.0} MiB |\n\
         | left when it has gone | the agent: {:.1} MiB | |\n\n\
         The page's JavaScript, gzip: {:.1} kB for the first screen and all that belongs to the day, {:.1} kB more when the history is entered.",
        figures.time("daydone shown"),
        figures.time("empty shown"),
        memory("daydone open"),
        memory("empty open"),
        memory("daydone left"),
        kilobytes("first screen"),
        kilobytes("history"),
    )
}
