//! The journal on a real disk: what is kept, what is refused, and what a person reads. A file here
//! is one promise of the store; `given` and `lived` hold what several of them start from.

mod given;
#[path = "../../src-tauri/domain/tests/life/mod.rs"]
mod life;
mod lived;
#[path = "../../src-tauri/domain/tests/year/people.rs"]
mod people;
#[path = "../../src-tauri/domain/tests/year/places.rs"]
mod places;
#[path = "../../src-tauri/domain/tests/rules/story.rs"]
#[allow(dead_code, reason = "the rules' own tests use more of it")]
mod story;
#[path = "../../src-tauri/domain/tests/rules/wish/mod.rs"]
mod wish;
#[path = "../../src-tauri/domain/tests/year/world.rs"]
#[allow(dead_code, reason = "the rules look at more of it")]
mod world;
#[path = "../../src-tauri/domain/tests/year/years.rs"]
#[allow(dead_code, reason = "the rules' own configuration is not for a disk")]
mod years;

mod any_damage;
mod backup;
mod checkpoint;
mod corrected;
mod cut_short;
mod damage;
mod files;
mod imported;
mod imported_years;
mod journal;
mod moved;
mod owner;
mod past;
mod random;
mod rebuild;
mod refused;
mod repair;
mod restore;
mod rows;
mod schema;
mod search;
mod year;
