//! What stands one after another: what is between two parts is the language's, and so a message.

use crate::Words;

impl Words {
    /// "a, b, c". What is typed back (options, settings) keeps the comma of its own form and does not go here.
    #[must_use]
    pub fn listed<Part: AsRef<str>>(&self, parts: impl IntoIterator<Item = Part>) -> String {
        self.between("say-between", parts)
    }

    /// "a, b; c": parts that have commas inside.
    pub(crate) fn listed_apart<Part: AsRef<str>>(
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

    fn between<Part: AsRef<str>>(&self, id: &str, parts: impl IntoIterator<Item = Part>) -> String {
        let between = self.say(id, &[]);
        let mut listed = String::new();
        for (at, part) in parts.into_iter().enumerate() {
            if at > 0 {
                listed.push_str(&between);
            }
            listed.push_str(part.as_ref());
        }
        listed
    }
}
