//! A desktop's tray: the watcher that items register with, and a host that reads an item's menu and
//! clicks it, over the bus as every real one does.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use zbus::{
    Connection, interface,
    message::Header,
    object_server::SignalEmitter,
    zvariant::{OwnedValue, Value},
};

use super::{Bus, soon};

#[derive(Default)]
struct Watcher(Arc<Mutex<Option<String>>>);

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: &str, #[zbus(header)] header: Header<'_>) {
        let sender = header.sender().map(ToString::to_string);
        let named = service.starts_with(':') || service.starts_with("org.");
        let name = if named {
            Some(service.to_owned())
        } else {
            sender
        };
        *self.0.lock().expect("no test panics while holding it") = name;
    }

    fn register_status_notifier_host(&self, _service: &str) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        self.0
            .lock()
            .expect("no test panics while holding it")
            .iter()
            .cloned()
            .collect()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }

    #[zbus(signal)]
    async fn status_notifier_host_registered(e: &SignalEmitter<'_>) -> zbus::Result<()>;
}

/// An id, its properties and its children, as the menu's interface has them.
type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// One line of a menu.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: i32,
    pub label: String,
    pub enabled: bool,
    pub inside: Vec<Line>,
}

/// The tray, running on a bus.
pub struct Tray {
    item: Arc<Mutex<Option<String>>>,
    connection: Connection,
}

impl Tray {
    pub async fn start(bus: &Bus) -> Self {
        let item = Arc::default();
        let connection = bus.connect().await;
        let watcher = Watcher(Arc::clone(&item));
        let path = "/StatusNotifierWatcher";
        connection
            .object_server()
            .at(path, watcher)
            .await
            .expect("the path is free");
        let name = "org.kde.StatusNotifierWatcher";
        connection
            .request_name(name)
            .await
            .expect("the name is free");
        Self { item, connection }
    }

    /// The menu, once an item is there.
    pub async fn menu(&self) -> Vec<Line> {
        soon("a menu", async || self.read_menu().await).await
    }

    /// The menu's labels, submenus as `Meeting ▸ Urgent`.
    pub async fn labels(&self) -> Vec<String> {
        fn collect(lines: &[Line], before: &str, labels: &mut Vec<String>) {
            for line in lines {
                labels.push(format!("{before}{}", line.label));
                collect(&line.inside, &format!("{} ▸ ", line.label), labels);
            }
        }
        let mut labels = Vec::new();
        collect(&self.menu().await, "", &mut labels);
        labels
    }

    /// Clicks a line by its label, inside a submenu if `inside` names one, once it is there. A menu
    /// that changes between the look and the click refuses the old line's number; then a person
    /// looks again, and so does this.
    pub async fn click(&self, inside: Option<&str>, label: &str) {
        soon(label, async || {
            let menu = self.read_menu().await?;
            let lines = match inside {
                Some(parent) => menu.into_iter().find(|line| line.label == parent)?.inside,
                None => menu,
            };
            let line = lines
                .into_iter()
                .find(|line| line.label.starts_with(label) && line.enabled)?;
            let event = (line.id, "clicked", Value::from(0), 0_u32);
            self.call("/MenuBar", "com.canonical.dbusmenu", "Event", &event)
                .await
        })
        .await;
    }

    /// A left click on the icon.
    pub async fn left_click(&self) {
        let interface = "org.kde.StatusNotifierItem";
        let path = "/StatusNotifierItem";
        self.call(path, interface, "Activate", &(0, 0))
            .await
            .expect("it is heard");
    }

    /// The sizes of the icon's bitmaps and the alpha of the smallest.
    pub async fn icon(&self) -> (Vec<i32>, Vec<u8>) {
        let value = self.property("IconPixmap").await;
        let pixmaps =
            Vec::<(i32, i32, Vec<u8>)>::try_from(value).expect("the specification's type");
        let sizes = pixmaps.iter().map(|(width, _, _)| *width).collect();
        let alpha = pixmaps[0].2.iter().step_by(4).copied().collect();
        (sizes, alpha)
    }

    /// What is read while the pointer rests on the icon.
    pub async fn tooltip(&self) -> String {
        type Icons = Vec<(i32, i32, Vec<u8>)>;
        let value = self.property("ToolTip").await;
        let (_, _, _, says) =
            <(String, Icons, String, String)>::try_from(value).expect("the specification's type");
        says
    }

    async fn property(&self, name: &str) -> OwnedValue {
        let asked = ("org.kde.StatusNotifierItem", name);
        let interface = "org.freedesktop.DBus.Properties";
        let path = "/StatusNotifierItem";
        let reply = self.call(path, interface, "Get", &asked).await;
        let reply = reply.expect("it has every property");
        reply.body().deserialize().expect("a property is a variant")
    }

    async fn read_menu(&self) -> Option<Vec<Line>> {
        let asked = (0, -1, Vec::<&str>::new());
        let reply = self
            .call("/MenuBar", "com.canonical.dbusmenu", "GetLayout", &asked)
            .await?;
        let body = reply.body();
        let (_, (_, _, lines)): (u32, Layout) = body.deserialize().expect("the menu's type");
        Some(lines.iter().map(|child| line(child)).collect())
    }

    async fn call<B>(
        &self,
        path: &str,
        interface: &str,
        method: &str,
        body: &B,
    ) -> Option<zbus::Message>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        let item = self
            .item
            .lock()
            .expect("no test panics while holding it")
            .clone()?;
        self.connection
            .call_method(Some(item), path, Some(interface), method, body)
            .await
            .ok()
    }
}

/// `(id, properties, children)` as a line.
fn line(layout: &Value<'_>) -> Line {
    let fields = match layout {
        Value::Value(inside) => return line(inside),
        Value::Structure(layout) => layout.fields(),
        other => panic!("a menu's line is a structure: {other:?}"),
    };
    let [
        Value::I32(id),
        Value::Dict(properties),
        Value::Array(children),
    ] = fields
    else {
        panic!("a menu's line is (ia{{sv}}av): {fields:?}");
    };
    let label: Option<String> = properties.get(&"label").expect("the keys are text");
    let enabled: Option<bool> = properties.get(&"enabled").expect("the keys are text");
    Line {
        id: *id,
        label: label.unwrap_or_default(),
        enabled: enabled.unwrap_or(true),
        inside: children.iter().map(line).collect(),
    }
}
