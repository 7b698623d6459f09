//! What is said on a desktop, and what of it dunst shows.

use std::collections::HashMap;

use zbus::zvariant::{OwnedValue, Value};

use super::desk::{Desk, PATH, SERVICE};

impl Desk {
    /// A program says something.
    pub async fn says(&self, program: &str) {
        let hints = HashMap::<&str, Value<'_>>::new();
        let actions: Vec<&str> = vec![];
        let said = (program, 0_u32, "", "News", "", actions, hints, 0_i32);
        let _: u32 = self.call(SERVICE, PATH, SERVICE, "Notify", &said).await;
    }

    /// How many notifications dunst shows.
    pub async fn shows(&self) -> u32 {
        self.counts("displayedLength").await
    }

    /// How many it has put away, shown or not.
    pub async fn has_put_away(&self) -> u32 {
        self.counts("historyLength").await
    }

    async fn counts(&self, property: &str) -> u32 {
        let which = ("org.dunstproject.cmd0", property);
        let counted: OwnedValue = self.property("Get", &which).await;
        u32::try_from(counted).expect("a number")
    }
}
