//! How long something lasts on this machine, and telling it.

/// Does something once, and tells how many nanoseconds it lasted.
///
/// # Errors
/// As what is done.
#[expect(
    clippy::disallowed_methods,
    reason = "a figure is about the machine's own time"
)]
pub fn lasts<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<(T, u128), E> {
    let began = std::time::Instant::now();
    let done = work()?;
    Ok((done, began.elapsed().as_nanos()))
}

/// Tells a figure.
pub fn tell(name: &str, value: u128) {
    println!("{name}\t{value}");
}
