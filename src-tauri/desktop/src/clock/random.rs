//! Randomness of the machine, for ids and for what the rules draw.

use uuid::Uuid;

/// Random bits. A random UUID has six fixed ones; a second one turned by half covers them.
#[must_use]
pub fn random_bits() -> u128 {
    Uuid::new_v4().as_u128() ^ Uuid::new_v4().as_u128().rotate_left(64)
}
