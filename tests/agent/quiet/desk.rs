//! A desktop: who shows notifications, its switch, and a person who looks at it and switches it.

use std::{fs, path::Path, process::Command};

use zbus::{
    Connection,
    zvariant::{OwnedValue, Value},
};

use super::{
    guarded::signal,
    programs::{Program, Sway, found},
};
use crate::support::{Agent, Bus, Home, MORNING, Notifications, XServer, soon};

pub const SERVICE: &str = "org.freedesktop.Notifications";
pub const PATH: &str = "/org/freedesktop/Notifications";

/// Whose desktop it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Dunst,
    Xfce,
    Mako,
    Swaync,
    Gnome,
}

/// A running desktop.
pub struct Desk {
    pub kind: Kind,
    pub bus: Bus,
    connection: Connection,
    programs: Vec<Program>,
    /// What shows notifications on GNOME, where only the key is real.
    shell: Option<Notifications>,
    x: Option<XServer>,
    sway: Option<Sway>,
    /// What dunst's configuration says.
    dunstrc: &'static str,
}

impl Desk {
    pub async fn start(kind: Kind) -> Self {
        let rule = "[daydone]\nappname = Chat\nenabled = no\nskip_display = yes\n";
        Self::with_dunstrc(kind, rule).await
    }

    /// One whose dunst is configured so.
    pub async fn with_dunstrc(kind: Kind, dunstrc: &'static str) -> Self {
        let bus = Bus::start();
        let mut desk = Desk {
            kind,
            connection: bus.connect().await,
            bus,
            programs: vec![],
            shell: None,
            x: None,
            sway: None,
            dunstrc,
        };
        match kind {
            Kind::Dunst => desk.x = Some(XServer::start()),
            Kind::Xfce => {
                desk.x = Some(XServer::start());
                let xfconfd = found(&["xfce4/xfconf", "xfconf"], "xfconfd");
                desk.runs(&xfconfd, &[]);
                desk.has("org.xfce.Xfconf").await;
            }
            Kind::Mako => desk.sway = Some(Sway::start().await),
            Kind::Swaync => {
                desk.offers_dconf();
                desk.sway = Some(Sway::start().await);
            }
            Kind::Gnome => desk.offers_dconf(),
        }
        let folder = desk.folder("XDG_CONFIG_HOME").join("mako");
        fs::create_dir_all(&folder).expect("the folder is ours");
        let modes =
            "[mode=do-not-disturb]\ninvisible=1\n[app-name=Chat mode=daydone]\ninvisible=1\n";
        fs::write(folder.join("config"), modes).expect("written");
        desk.shows_notifications().await;
        desk
    }

    /// Starts what shows notifications.
    async fn shows_notifications(&mut self) {
        match self.kind {
            Kind::Dunst => {
                let file = self.folder("HOME").join("dunstrc");
                fs::create_dir_all(file.parent().expect("a folder")).expect("ours");
                fs::write(&file, self.dunstrc).expect("written");
                let file = file.display().to_string();
                self.runs(Path::new("/usr/bin/dunst"), &["-conf", &file]);
            }
            Kind::Xfce => {
                let notifyd = found(&["xfce4/notifyd", "xfce4-notifyd"], "xfce4-notifyd");
                self.runs(&notifyd, &[]);
            }
            Kind::Mako => self.runs(Path::new("/usr/bin/mako"), &[]),
            Kind::Swaync => self.runs(Path::new("/usr/bin/swaync"), &[]),
            Kind::Gnome => {
                let shell = Notifications::named(&self.bus, "gnome-shell", &["body", "actions"]);
                self.shell = Some(shell.await);
            }
        }
        self.has(SERVICE).await;
        if self.kind == Kind::Swaync {
            self.has("org.erikreider.swaync.cc").await;
        }
    }

    /// mako's configuration has no sections any more.
    pub fn configures_no_mode(&self) {
        let file = self.folder("XDG_CONFIG_HOME").join("mako/config");
        fs::write(file, "").expect("the folder is ours");
    }

    /// What shows notifications ends, and comes again.
    pub async fn restarts_service(&mut self) {
        match self.shell.take() {
            Some(shell) => shell.stop().await,
            None => self.programs.last_mut().expect("it runs").kill(),
        }
        let bus = zbus::fdo::DBusProxy::new(&self.connection)
            .await
            .expect("the bus");
        soon("it is gone", async || {
            let name = SERVICE.try_into().expect("a name");
            let there = bus.name_has_owner(name).await.expect("it knows");
            (!there).then_some(())
        })
        .await;
        self.shows_notifications().await;
    }

    /// What shows notifications hangs, or goes on.
    pub fn hangs(&self, hangs: bool) {
        let name = if hangs { "-STOP" } else { "-CONT" };
        signal(name, self.programs.last().expect("it runs").id());
    }

    /// An agent that knows this desktop.
    pub async fn agent(&self, home: &Home) -> Agent {
        self.agent_with(home, &[]).await
    }

    /// One with these variables as well.
    pub async fn agent_with(&self, home: &Home, variables: &[(&str, &Path)]) -> Agent {
        let words = ["agent", "--clock", MORNING, "--zone", "Europe/Lisbon"];
        let mut command = home.daydone(Some(&self.bus), &words);
        command.envs(self.environment());
        command.envs(variables.iter().copied());
        Agent::spawned(command, home).await
    }

    /// How the switch stands, to the letter: also whether it was ever set.
    pub async fn stands(&self) -> String {
        match self.kind {
            Kind::Dunst => {
                let which = ("org.dunstproject.cmd0", "paused");
                let paused: OwnedValue = self.property("Get", &which).await;
                bool::try_from(paused).expect("a switch").to_string()
            }
            Kind::Xfce => self.xfconf("/do-not-disturb").await,
            Kind::Mako => {
                let modes: Vec<String> = self.mako("ListModes", &()).await;
                modes.join(" ")
            }
            Kind::Swaync => {
                let on: bool = self.swaync("GetDnd", &()).await;
                on.to_string()
            }
            Kind::Gnome => self.dconf(&["read", "/org/gnome/desktop/notifications/show-banners"]),
        }
    }

    /// How it stands where it was never touched.
    pub fn untouched(&self) -> &'static str {
        match self.kind {
            Kind::Dunst | Kind::Swaync => "false",
            Kind::Xfce | Kind::Gnome => "",
            Kind::Mako => "default",
        }
    }

    /// Whether it keeps the desktop quiet.
    pub async fn is_quiet(&self) -> bool {
        let stands = self.stands().await;
        match self.kind {
            Kind::Dunst | Kind::Xfce | Kind::Swaync => stands == "true",
            Kind::Mako => stands.contains("do-not-disturb"),
            Kind::Gnome => stands == "false",
        }
    }

    /// The person switches it.
    pub async fn switch(&self, on: bool) {
        match self.kind {
            Kind::Dunst => {
                let to = ("org.dunstproject.cmd0", "paused", Value::from(on));
                self.property("Set", &to).await
            }
            Kind::Xfce => {
                let to = ("xfce4-notifyd", "/do-not-disturb", Value::from(on));
                let place = "/org/xfce/Xfconf";
                self.call(
                    "org.xfce.Xfconf",
                    place,
                    "org.xfce.Xfconf",
                    "SetProperty",
                    &to,
                )
                .await
            }
            Kind::Mako => {
                let modes = if on {
                    vec!["default", "do-not-disturb"]
                } else {
                    vec!["default"]
                };
                self.mako("SetModes", &modes).await
            }
            Kind::Swaync => self.swaync("SetDnd", &on).await,
            Kind::Gnome => {
                let shows = if on { "false" } else { "true" };
                let key = "/org/gnome/desktop/notifications/show-banners";
                self.dconf(&["write", key, shows]);
            }
        }
    }

    /// Whether what the person switches is heard; mako says nothing of its modes.
    pub fn tells(&self) -> bool {
        self.kind != Kind::Mako
    }

    /// Whether the switch is forgotten with the service that keeps it.
    pub fn forgets(&self) -> bool {
        matches!(self.kind, Kind::Dunst | Kind::Mako)
    }

    /// Once it is quiet, or no longer.
    pub async fn becomes(&self, quiet: bool) {
        let what = if quiet { "it is quiet" } else { "it is let go" };
        soon(what, async || {
            (self.is_quiet().await == quiet).then_some(())
        })
        .await;
    }

    /// A property that Xfconf keeps; empty when it was never set.
    pub async fn xfconf(&self, property: &str) -> String {
        let which = ("xfce4-notifyd", property);
        let name = "org.xfce.Xfconf";
        let call = self.connection.call_method(
            Some(name),
            "/org/xfce/Xfconf",
            Some(name),
            "GetProperty",
            &which,
        );
        let answer = match call.await {
            Err(zbus::Error::MethodError(error, ..)) if error.ends_with("PropertyNotFound") => {
                return String::new();
            }
            answer => answer.expect("Xfconf answers"),
        };
        let body = answer.body();
        let value: OwnedValue = body.deserialize().expect("a value");
        match &*value {
            Value::Bool(on) => on.to_string(),
            other => other.to_string(),
        }
    }

    pub async fn mako<A, T>(&self, method: &str, arguments: &A) -> T
    where
        A: serde::Serialize + zbus::zvariant::DynamicType,
        T: serde::de::DeserializeOwned + zbus::zvariant::Type,
    {
        self.call(
            SERVICE,
            "/fr/emersion/Mako",
            "fr.emersion.Mako",
            method,
            arguments,
        )
        .await
    }

    async fn swaync<A, T>(&self, method: &str, arguments: &A) -> T
    where
        A: serde::Serialize + zbus::zvariant::DynamicType,
        T: serde::de::DeserializeOwned + zbus::zvariant::Type,
    {
        let name = "org.erikreider.swaync.cc";
        self.call(name, "/org/erikreider/swaync/cc", name, method, arguments)
            .await
    }

    pub async fn property<A, T>(&self, method: &str, arguments: &A) -> T
    where
        A: serde::Serialize + zbus::zvariant::DynamicType,
        T: serde::de::DeserializeOwned + zbus::zvariant::Type,
    {
        let properties = "org.freedesktop.DBus.Properties";
        self.call(SERVICE, PATH, properties, method, arguments)
            .await
    }

    pub async fn call<A, T>(
        &self,
        service: &str,
        path: &str,
        interface: &str,
        method: &str,
        arguments: &A,
    ) -> T
    where
        A: serde::Serialize + zbus::zvariant::DynamicType,
        T: serde::de::DeserializeOwned + zbus::zvariant::Type,
    {
        let call =
            self.connection
                .call_method(Some(service), path, Some(interface), method, arguments);
        let answer = call
            .await
            .unwrap_or_else(|error| panic!("{method}: {error}"));
        answer.body().deserialize().expect("as it is documented")
    }

    /// What `dconf` prints.
    pub fn dconf(&self, words: &[&str]) -> String {
        let mut dconf = Command::new("/usr/bin/dconf");
        dconf.args(words).env_clear().envs(self.environment());
        let done = dconf.output().expect("dconf is installed");
        assert!(done.status.success(), "dconf {words:?}: {done:?}");
        String::from_utf8_lossy(&done.stdout).trim().to_owned()
    }

    fn offers_dconf(&self) {
        let service = found(&["", "dconf"], "dconf-service");
        self.bus
            .offers("ca.desrt.dconf", &service.display().to_string());
    }

    fn runs(&mut self, program: &Path, words: &[&str]) {
        let mut environment = self.environment();
        if let Some(sway) = &self.sway {
            environment.retain(|(name, _)| name != "XDG_RUNTIME_DIR");
            environment.extend(sway.environment());
        }
        if let Some(x) = &self.x {
            environment.push(("DISPLAY".to_owned(), x.display.clone()));
        }
        self.programs
            .push(Program::start(program, words, &environment));
    }

    /// The environment of everything on this desktop: one home, whose settings are kept on its disk.
    pub fn environment(&self) -> Vec<(String, String)> {
        let mut environment = self.bus.environment();
        environment.retain(|(name, _)| name != "GSETTINGS_BACKEND");
        let plain = [
            ("DBUS_SESSION_BUS_ADDRESS", self.bus.address.as_str()),
            ("GSETTINGS_BACKEND", "dconf"),
            ("NO_AT_BRIDGE", "1"),
            ("GTK_A11Y", "none"),
        ];
        environment.extend(plain.map(|(name, value)| (name.to_owned(), value.to_owned())));
        environment
    }

    fn folder(&self, name: &str) -> std::path::PathBuf {
        let environment = self.environment();
        let found = environment.iter().find(|(known, _)| known == name);
        found.map(|(_, path)| path.into()).expect("it is set")
    }

    async fn has(&self, name: &str) {
        let bus = zbus::fdo::DBusProxy::new(&self.connection)
            .await
            .expect("the bus");
        soon(name, async || {
            let name = zbus::names::BusName::try_from(name).expect("a name");
            let there = bus.name_has_owner(name).await.expect("it knows");
            there.then_some(())
        })
        .await;
    }
}
