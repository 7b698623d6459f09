//! What stands one after another: what is between two parts is the language's, and so a message.

use std::borrow::Borrow;

use crate::Words;

impl Words {
    /// "a, b, c". What is typed back (options, settings) keeps the comma of its own form and does not go here.
    #[must_use]
    pub fn listed<Part: Borrow<str>>(&self, parts: impl IntoIterator<Item = Part>) -> String {
        self.between("say-between", parts)
    }

    /// "a, b; c": parts that have commas inside.
    pub(crate) fn listed_apart<Part: Borrow<str>>(
        &self,
        parts: impl IntoIterator<Item = Part>,
    ) -> String {
        self.between("say-between-parts", parts)
    }

    /// "a", "a and b", "a, b and c".
    pub(crate) fn all_of(&self, mut all: Vec<String>) -> String {
        match all.pop() {
            None => String::new(),
            Some(last) if all.is_empty() => last,
            Some(last) => {
                let args = [("all", self.listed(all).into()), ("last", last.into())];
                self.say("say-all-and", &args)
            }
        }
    }

    fn between<Part: Borrow<str>>(
        &self,
        id: &str,
        parts: impl IntoIterator<Item = Part>,
    ) -> String {
        let parts: Vec<Part> = parts.into_iter().collect();
        parts.join(self.say(id, &[]).as_str())
    }
}
