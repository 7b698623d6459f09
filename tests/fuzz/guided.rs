//! The fuzzer: libFuzzer's own `main` makes up bytes, guided by what they reach in our crates, and
//! hands them to the target that `DAYDONE_FUZZ` names. `cargo xtask fuzz` builds and runs it.
#![no_main]

use std::{env, sync::LazyLock};

use fuzz::{Target, named};

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = env::var("DAYDONE_FUZZ").unwrap_or_default();
    named(&name).unwrap_or_else(|| panic!("DAYDONE_FUZZ names no target: {name:?}"))
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (TARGET.meet)(bytes));
