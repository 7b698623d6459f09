//! The socket's address: a file only its owner can reach, or on Windows a named pipe. Every folder
//! of data has one address, so that the address can stand for the agent, and the data folder alone
//! says which.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use interprocess::local_socket::Name;

/// An address that fits the system's limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(PathBuf);

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.display().fmt(f)
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::ffi::OsStrExt;

    use interprocess::local_socket::{GenericFilePath, ToFsName};

    use super::{Address, Name, Path, fingerprint, io};

    const FILE: &str = "agent.sock";
    /// What fits `sockaddr_un` everywhere: 108 bytes on Linux, 104 on macOS, one of them the end.
    const LONGEST: usize = 103;

    impl Address {
        /// Beside the data in `data`, or when that path is too long for a socket, in a folder of this
        /// person's own whose name is made from it. Nothing of the moment has a say: not the session,
        /// its runtime folder or its variables, which come with a login and go with the logout, while
        /// the agent and its callers may be older or younger than either.
        pub(in super::super) fn beside(data: &Path) -> Self {
            let path = data.join(FILE);
            if path.as_os_str().as_bytes().len() <= LONGEST {
                return Self(path);
            }
            let name = format!("daydone-{:016x}", fingerprint(data));
            let short = format!("{name}-{}", rustix::process::getuid());
            Self(Path::new("/tmp").join(short).join(FILE))
        }

        /// The socket's file. Its folder is the agent's to make, for its owner only.
        #[must_use]
        pub fn file(&self) -> &Path {
            &self.0
        }

        /// The address as the socket library takes it.
        ///
        /// # Errors
        /// When the path cannot be a socket's, such as one with a NUL in it.
        pub fn name(&self) -> io::Result<Name<'_>> {
            self.0.as_path().to_fs_name::<GenericFilePath>()
        }
    }
}

#[cfg(windows)]
mod windows {
    use interprocess::local_socket::{GenericNamespaced, ToNsName};

    use super::{Address, Name, Path, PathBuf, fingerprint, io};

    impl Address {
        /// Pipes live in one name space of the machine; the data folder tells people apart.
        pub(in super::super) fn beside(data: &Path) -> Self {
            Self(PathBuf::from(format!("daydone-{:016x}", fingerprint(data))))
        }

        /// The address as the pipe library takes it.
        ///
        /// # Errors
        /// Never for the names made here.
        pub fn name(&self) -> io::Result<Name<'_>> {
            self.0.as_os_str().to_ns_name::<GenericNamespaced>()
        }
    }
}

/// FNV-1a of a path: short, and the same in every build, which the standard hasher does not promise.
fn fingerprint(path: &Path) -> u64 {
    path.as_os_str()
        .as_encoded_bytes()
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_deep_folder_gets_a_short_address_of_its_own() {
        let deep = PathBuf::from("/home").join("folder/".repeat(30));
        let deeper = deep.join("another");
        let address = Address::beside(&deep);
        assert!(
            address.file().as_os_str().len() <= 103,
            "it must fit: {address}"
        );
        assert_ne!(
            address,
            Address::beside(&deeper),
            "two places never share a socket"
        );
        assert_eq!(
            address,
            Address::beside(&deep),
            "every caller finds the same one"
        );
    }

    #[test]
    fn a_usual_folder_keeps_its_socket_inside() {
        let home = Path::new("/home/mira/day");
        assert_eq!(
            Address::beside(home).file(),
            home.join("agent.sock"),
            "it fits there"
        );
    }
}
