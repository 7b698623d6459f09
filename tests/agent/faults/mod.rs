//! The real agent on a disk that fails. Whatever the fault: what was granted is there afterwards, what
//! refused has changed nothing and got the right words, the running session loses no
//! minute, and the agent answers all along.

mod busy;
mod full_disk;
mod layer;
mod mounts;
mod nth_call;
mod old_copy;
mod read_only;
mod replacing;
mod taken_away;
mod two_at_once;
mod while_it_lasts;

use layer::Layer;
use while_it_lasts::{Trouble, lives_through};
