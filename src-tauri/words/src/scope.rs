//! Changes to the commitment, in words.

use domain::ScopeChangeKind;

use crate::Words;

impl Words {
    /// "added “Release note”".
    #[must_use]
    pub fn scope_change(&self, kind: &ScopeChangeKind) -> String {
        let titled = |id: &str, title: &str| self.say(id, &[("title", title.into())]);
        match kind {
            ScopeChangeKind::Added(title) => titled("say-scope-added", title.as_str()),
            ScopeChangeKind::Left(title) => titled("say-scope-left", title.as_str()),
            ScopeChangeKind::KindChanged(title) => titled("say-scope-kind", title.as_str()),
            ScopeChangeKind::Swapped { out, into } => self.say(
                "say-scope-swapped",
                &[("out", out.as_str().into()), ("into", into.as_str().into())],
            ),
            ScopeChangeKind::Redefined => self.say("say-scope-redefined", &[]),
        }
    }
}
