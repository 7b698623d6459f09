//! The agent as a real process, on a session bus of each test's own, with a fake notification service
//! and a fake tray host that see and click what a desktop would. Time is simulated; nothing sleeps
//! through it, and what happens on the side is waited for with a limit.
#![cfg(target_os = "linux")]

mod ahead;
mod answers;
mod anywhere;
mod at_login;
mod away;
mod away_elsewhere;
mod backed_up;
mod bars;
mod bell;
mod calendars;
mod command_line;
mod copies;
mod corrections;
mod crash;
mod desktop_again;
mod desktop_calendars;
mod desktop_day;
mod detailed;
mod exported;
mod faces;
mod faults;
mod fetched;
mod folder;
mod forgotten;
mod found;
mod history;
mod hooks;
mod import;
mod import_years;
mod locale;
mod meeting_week;
mod mistreated;
mod no_desktop;
mod planned;
mod printed;
mod program;
mod questions;
mod quiet;
mod refused;
mod repair;
mod settings;
mod stopped;
mod support;
#[path = "../tls_server.rs"]
mod tls_server;
mod told;
mod torture;
mod travel;
mod trouble;
mod upgraded;
mod zone;
mod zones;
