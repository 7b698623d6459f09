//! The port: what can be read from and written to a desktop's list of programs, and how both are used.

use std::io;

use super::AtLogin;

/// Daydone's place in the list of programs that a desktop starts at login.
pub(super) trait List {
    /// Where the entry stands, for a person who wants to find it.
    fn place(&self) -> String;

    /// Takes over what an earlier build wrote under another name, as it stands: what a person switched off
    /// there stays off. Called only where the setting is known. Systems whose name never changed do nothing.
    ///
    /// # Errors
    /// When the list cannot be read or written.
    fn take_over(&self) -> io::Result<()> {
        Ok(())
    }

    /// What stands there, or under an earlier build's name.
    ///
    /// # Errors
    /// When it cannot be read.
    fn found(&self) -> io::Result<ListedEntry>;

    /// Writes the entry, whole or not at all, in place of what stands there.
    ///
    /// # Errors
    /// When it cannot be written; the list is then as it was.
    fn enter(&self) -> io::Result<()>;

    /// Takes the entry away.
    ///
    /// # Errors
    /// When it stays.
    fn strike(&self) -> io::Result<()>;
}

/// What stands in Daydone's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListedEntry {
    Nothing,
    /// An entry of Daydone's that starts this program.
    Sound,
    /// An entry of Daydone's that starts the program where it lay before.
    Stale,
    /// An entry of Daydone's that the person switched off in their desktop.
    SwitchedOff,
    /// An entry under the same name that Daydone did not write.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "names are ours there")
    )]
    NotOurs,
}

/// See [`super::Login::settle`].
pub(super) fn settle(list: &impl List, wanted: Option<bool>) -> AtLogin {
    let taken_over = wanted.map_or(Ok(()), |_| list.take_over());
    let found = taken_over.and_then(|()| list.found());
    let done = found.and_then(|found| match (wanted, found) {
        (Some(true), ListedEntry::Nothing | ListedEntry::Stale) => list.enter(),
        (Some(false), ListedEntry::Sound | ListedEntry::Stale | ListedEntry::SwitchedOff) => {
            list.strike()
        }
        _ => Ok(()),
    });
    match done.and_then(|()| list.found()) {
        Ok(ListedEntry::Nothing) => AtLogin::Off,
        Ok(ListedEntry::Sound | ListedEntry::Stale) => AtLogin::Starts,
        Ok(ListedEntry::SwitchedOff) => AtLogin::SwitchedOff(list.place()),
        Ok(ListedEntry::NotOurs) => AtLogin::NotOurs(list.place()),
        Err(why) => AtLogin::Trouble(format!("{}: {why}", list.place())),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// A list in memory; one that refuses takes nothing.
    struct Fake {
        stands: Cell<ListedEntry>,
        refuses: bool,
    }

    impl Fake {
        fn now(&self, found: ListedEntry) -> io::Result<()> {
            if self.refuses {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            self.stands.set(found);
            Ok(())
        }
    }

    impl List for Fake {
        fn place(&self) -> String {
            "the list".to_owned()
        }

        fn found(&self) -> io::Result<ListedEntry> {
            Ok(self.stands.get())
        }

        fn enter(&self) -> io::Result<()> {
            self.now(ListedEntry::Sound)
        }

        fn strike(&self) -> io::Result<()> {
            self.now(ListedEntry::Nothing)
        }
    }

    fn check(before: ListedEntry, wanted: Option<bool>, after: ListedEntry, says: &AtLogin) {
        let stands = Cell::new(before);
        let list = Fake {
            stands,
            refuses: false,
        };
        let said = settle(&list, wanted);
        let case = format!("{before:?}, wanted {wanted:?}");
        assert_eq!(list.stands.get(), after, "what stands: {case}");
        assert_eq!(&said, says, "what is said: {case}");
    }

    fn off_there() -> AtLogin {
        AtLogin::SwitchedOff("the list".to_owned())
    }

    #[test]
    fn the_entry_follows_the_setting() {
        check(
            ListedEntry::Nothing,
            Some(true),
            ListedEntry::Sound,
            &AtLogin::Starts,
        );
        check(
            ListedEntry::Sound,
            Some(true),
            ListedEntry::Sound,
            &AtLogin::Starts,
        );
        check(
            ListedEntry::Sound,
            Some(false),
            ListedEntry::Nothing,
            &AtLogin::Off,
        );
        check(
            ListedEntry::Nothing,
            Some(false),
            ListedEntry::Nothing,
            &AtLogin::Off,
        );
    }

    #[test]
    fn an_entry_of_a_program_that_moved_is_written_again() {
        check(
            ListedEntry::Stale,
            Some(true),
            ListedEntry::Sound,
            &AtLogin::Starts,
        );
        check(
            ListedEntry::Stale,
            Some(false),
            ListedEntry::Nothing,
            &AtLogin::Off,
        );
    }

    #[test]
    fn what_a_person_switched_off_in_their_desktop_stays_off() {
        check(
            ListedEntry::SwitchedOff,
            Some(true),
            ListedEntry::SwitchedOff,
            &off_there(),
        );
        check(
            ListedEntry::SwitchedOff,
            Some(false),
            ListedEntry::Nothing,
            &AtLogin::Off,
        );
    }

    #[test]
    fn an_entry_that_daydone_did_not_write_is_left_alone() {
        let theirs = AtLogin::NotOurs("the list".to_owned());
        for wanted in [Some(true), Some(false), None] {
            check(ListedEntry::NotOurs, wanted, ListedEntry::NotOurs, &theirs);
        }
    }

    #[test]
    fn without_a_setting_it_is_only_looked_at() {
        check(
            ListedEntry::Nothing,
            None,
            ListedEntry::Nothing,
            &AtLogin::Off,
        );
        check(
            ListedEntry::Sound,
            None,
            ListedEntry::Sound,
            &AtLogin::Starts,
        );
        check(
            ListedEntry::Stale,
            None,
            ListedEntry::Stale,
            &AtLogin::Starts,
        );
        check(
            ListedEntry::SwitchedOff,
            None,
            ListedEntry::SwitchedOff,
            &off_there(),
        );
    }

    #[test]
    fn a_list_that_cannot_be_written_is_told_and_stays_as_it_was() {
        for (before, wanted) in [(ListedEntry::Nothing, true), (ListedEntry::Sound, false)] {
            let stands = Cell::new(before);
            let list = Fake {
                stands,
                refuses: true,
            };
            let said = settle(&list, Some(wanted));
            assert!(matches!(said, AtLogin::Trouble(_)), "{said:?}");
            assert_eq!(list.stands.get(), before, "nothing was done");
        }
    }
}
