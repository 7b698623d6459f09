//! Makes `docs/settings.md` from the table `SETTINGS`. A test compares the committed page with what this
//! module makes.

use serde_json::Value;
use types::settings::{SETTINGS, Setting, Takes, UserSettings, WEEKDAYS};
use words::Words;

/// The page, as Markdown.
#[must_use]
pub fn page() -> String {
    let defaults = serde_json::to_value(UserSettings::default()).unwrap_or_default();
    let mut page = String::from(
        "# Settings\n\n\
         <!-- Made by `cargo xtask protocol` from `src-tauri/types/src/settings/mod.rs`. -->\n\n\
         `settings.toml` lies in the config folder (`daydone doctor` says where). It is written with \
         its explanations at the first start; comments are kept when the window changes something. \
         A running agent takes up an edit as soon as the file is saved. A file with a mistake is \
         not used: the last good settings stay in force, and window and `daydone doctor` name the \
         line and the column.\n\n\
         | setting | takes | usual | what it is |\n|---|---|---|---|\n",
    );
    for setting in SETTINGS {
        page.push_str(&row(setting, &defaults));
    }
    page + &shapes() + CALENDARS + PLACES
}

/// The section about the tables `calendars`.
const CALENDARS: &str = "\n## Calendars\n\nEach calendar is a table below everything else, or is added by \
    `daydone calendar add`:\n\n```toml\n[[calendars]]\n\
    file = \"~/work.ics\"\n\
    name = \"Work\"\n\n\
    [[calendars]]\n\
    folder = \"~/.calendars\"\n\
    counts = false\n\n\
    [[calendars]]\n\
    desktop = true\n\n\
    [[calendars]]\n\
    address = \"team\"\n```\n\n\
    The address of `team` is in the file `calendars.secret` beside the settings and never in them: it is a \
    password. `daydone calendar add --address team` asks for it, and the program `daydone-fetch` (a package of \
    its own) fetches the calendar.\n";

/// The section about the tables `places`.
const PLACES: &str = "\n## Places\n\nEach place of people is a table below everything else, or is added by `daydone \
    zones add`:\n\n```toml\n[[places]]\n\
    zone = \"Asia/Tokyo\"\n\
    name = \"Design\"\n\
    hours = \"09:00-18:00\"\n\
    days = [\"monday\", \"tuesday\", \"wednesday\", \"thursday\"]\n```\n\n\
    Only `zone` has to be there, an IANA name (`daydone zones find tokyo`). Without `hours` only the time there is \
    known; without `days` they are Monday to Friday.\n";

/// The row of one setting, with its default value.
fn row(setting: &Setting, defaults: &Value) -> String {
    let key = setting.key;
    let default = match setting.takes {
        Takes::Week => "see below".to_owned(),
        Takes::Calendars | Takes::Places => "none, see below".to_owned(),
        _ => format!("`{}`", defaults[key]),
    };
    let id = format!("settings-{}", key.replace('_', "-"));
    let about = Words::english().say(&id, &[]);
    format!("| `{key}` | {} | {default} | {about} |\n", setting.takes)
}

/// The section about the table `week`.
fn shapes() -> String {
    let mut section = String::from("\n## Shapes\n\nThe table `week` gives each weekday (");
    section.push_str(&WEEKDAYS.map(|day| format!("`{day}`")).join(", "));
    section.push_str(
        ") its usual shape, one of:\n\n```toml\n[week]\n\
         monday    = { shape = \"standard_hours\", until = \"17:00\" }\n\
         tuesday   = { shape = \"on_off_hours\", deep_blocks = 3, deep_minutes = 120, talk_blocks = 1, talk_minutes = 120 }\n\
         wednesday = { shape = \"task_goals\" }\n\
         thursday  = { shape = \"tasks_or_time\", until = \"16:30\" }\n\
         friday    = { shape = \"half_day\", until = \"13:00\" }\n\
         saturday  = { shape = \"day_off\" }\n```\n",
    );
    section
}
