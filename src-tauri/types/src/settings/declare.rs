//! The macro behind the one declaration of the settings.

/// Makes `UserSettings`, `SettingsChange` and the table `SETTINGS` from lines of the form
/// `name: type = usual value, takes what;`.
macro_rules! settings {
    ($($(#[$about:meta])* $name:ident: $kind:ty = $usual:expr, takes $takes:expr;)*) => {
        /// Every setting as a person chose it, or as it usually is.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
        #[serde(default)]
        pub struct UserSettings {
            $($(#[$about])* pub $name: $kind,)*
        }

        impl Default for UserSettings {
            fn default() -> Self {
                UserSettings { $($name: $usual,)* }
            }
        }

        /// New values for some settings; what is absent stays.
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, optional_fields))]
        #[serde(default, deny_unknown_fields)]
        pub struct SettingsChange {
            $($(#[$about])* pub $name: Option<$kind>,)*
        }

        impl UserSettings {
            /// These with the values that `change` names.
            #[must_use]
            pub fn with(mut self, change: SettingsChange) -> Self {
                $(if let Some(value) = change.$name { self.$name = value; })*
                self
            }

            /// Whether every number is in its range.
            ///
            /// # Errors
            /// The first setting that is not, in the order of the table.
            pub fn check(&self) -> Result<(), OutOfRange> {
                $($takes.check(stringify!($name), &self.$name)?;)*
                Ok(())
            }
        }

        /// One setting of the table.
        #[derive(Clone, Copy, Debug)]
        pub struct Setting {
            /// Its name in the file, on the wire and on the command line.
            pub key: &'static str,
            /// What it takes.
            pub takes: Takes,
        }

        /// Every setting, in the order of the file; the tables `week`, `calendars` and `places` come last, as TOML
        /// wants it.
        pub const SETTINGS: &[Setting] = &[
            $(Setting { key: stringify!($name), takes: $takes },)*
        ];
    };
}

pub(super) use settings;
