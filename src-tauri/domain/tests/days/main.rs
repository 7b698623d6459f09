//! Days from morning to close, one for every shape, written like a diary: the minute, what was
//! done, and what was heard. What a diary does not mention did not happen: an unexpected
//! notification ends its test.

mod diary;
#[path = "../life/mod.rs"]
mod life;

mod day_off;
mod forgotten;
mod half_day;
mod odd_hours;
mod on_off_hours;
mod own_rule;
mod standard_hours;
mod task_goals;
mod tasks_or_time;
mod travel;
mod wrong_clock;
