//! What the registry says of one source: a key file, of which most is translations. A few keys are kept.

use std::collections::HashMap;

use zbus::{names::OwnedInterfaceName, zvariant::OwnedValue};

/// The interface of a source.
pub(super) const INTERFACE: &str = "org.gnome.evolution.dataserver.Source";

/// Birthdays of contacts and weather are no meetings.
const NO_CALENDARS: [&str; 2] = ["contacts", "weather"];

/// The properties of an object, by interface.
pub(super) type Interfaces = HashMap<OwnedInterfaceName, HashMap<String, OwnedValue>>;

/// What is kept of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DesktopSource {
    pub(super) uid: String,
    pub(super) settings: SourceSettings,
}

/// What is kept of its key file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SourceSettings {
    /// What the person calls it.
    pub(super) name: String,
    enabled: bool,
    /// Its backend; none where it is no calendar.
    backend: Option<String>,
    selected: bool,
}

impl DesktopSource {
    /// The source behind the interfaces of an object, if it is one.
    pub(super) fn of(interfaces: &Interfaces) -> Option<Self> {
        let mut all = interfaces.iter();
        let (_, properties) = all.find(|(name, _)| name.as_str() == INTERFACE)?;
        let text = |key: &str| properties.get(key)?.downcast_ref::<&str>().ok();
        Some(DesktopSource {
            uid: text("UID")?.to_owned(),
            settings: SourceSettings::of(text("Data")?),
        })
    }
}

impl SourceSettings {
    /// What a key file says.
    pub(super) fn of(data: &str) -> Self {
        let mut kept = SourceSettings::default();
        let mut group = "";
        for line in data.lines() {
            if let Some(name) = line
                .strip_prefix('[')
                .and_then(|line| line.strip_suffix(']'))
            {
                group = name;
            }
            let Some((key, value)) = line.split_once('=') else {
                continue;
            };
            match (group, key) {
                ("Data Source", "DisplayName") => value.clone_into(&mut kept.name),
                ("Data Source", "Enabled") => kept.enabled = value == "true",
                ("Calendar", "BackendName") => kept.backend = Some(value.to_owned()),
                ("Calendar", "Selected") => kept.selected = value == "true",
                _ => {}
            }
        }
        kept
    }

    /// Whether it is a calendar of meetings that the desktop shows.
    pub(super) fn is_shown(&self) -> bool {
        let backend = self.backend.as_deref();
        let is_calendar = backend.is_some_and(|backend| !NO_CALENDARS.contains(&backend));
        is_calendar && self.enabled && self.selected
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Evolution Data Server 3.46 gives it, without most of its translations.
    const PERSONAL: &str = "[Data Source]\nDisplayName[de]=Persönlich\nDisplayName=Personal\n\
        Enabled=true\nParent=local-stub\n\n[Calendar]\nBackendName=local\nColor=#becedd\nSelected=true\n";

    #[test]
    fn a_calendar_that_is_on_and_selected_is_shown() {
        let source = SourceSettings::of(PERSONAL);
        assert_eq!(source.name, "Personal", "translations are passed over");
        assert!(source.is_shown());
        for (is, was) in [
            ("Enabled=false", "Enabled=true"),
            ("Selected=false", "Selected=true"),
            ("BackendName=contacts", "BackendName=local"),
            ("BackendName=weather", "BackendName=local"),
            ("[Task List]", "[Calendar]"),
            ("", "Selected=true"),
        ] {
            let source = SourceSettings::of(&PERSONAL.replace(was, is));
            assert!(!source.is_shown(), "{is}");
        }
        assert!(!SourceSettings::of("").is_shown(), "nothing is none");
    }
}
