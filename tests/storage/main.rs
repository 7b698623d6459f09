//! The journal on a real disk: what is kept, what is refused, and what a person is told. A file here
//! is one promise of the store; `given` holds what several of them start from.

mod given;

mod backup;
mod checkpoint;
mod damage;
mod figures;
mod files;
mod journal;
mod owner;
mod rebuild;
mod refused;
