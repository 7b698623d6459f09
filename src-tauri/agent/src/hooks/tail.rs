//! The last bytes of what a program says: an end of any length takes the same room.

/// The end of a text that is read piece by piece.
#[derive(Debug)]
pub(super) struct Tail {
    most: usize,
    bytes: Vec<u8>,
}

impl Tail {
    /// Keeps the last `most` bytes.
    pub(super) fn of(most: usize) -> Self {
        Tail {
            most,
            bytes: Vec::new(),
        }
    }

    /// Takes what was read.
    pub(super) fn take(&mut self, read: &[u8]) {
        let read = &read[read.len().saturating_sub(self.most)..];
        let over = (self.bytes.len() + read.len()).saturating_sub(self.most);
        self.bytes.drain(..over.min(self.bytes.len()));
        self.bytes.extend_from_slice(read);
    }

    /// As text; what is none is replaced, and a sign that was cut at the beginning left out.
    pub(super) fn text(&self) -> String {
        let is_cut = |byte: &&u8| (0x80..0xc0).contains(*byte);
        let cut = self.bytes.iter().take_while(is_cut).count().min(3);
        let text = String::from_utf8_lossy(&self.bytes[cut..]);
        text.trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_bytes_stay_and_are_text() {
        let mut tail = Tail::of(4);
        tail.take(b"abc");
        assert_eq!(tail.text(), "abc");
        tail.take(b"def\n");
        assert_eq!(tail.text(), "def");
        tail.take(b"a longer one");
        assert_eq!(tail.text(), " one");
        tail.take("öäü".as_bytes());
        assert_eq!(tail.text(), "äü");
        tail.take("aöä".as_bytes());
        tail.take(b"b");
        assert_eq!(tail.text(), "äb", "half a sign is left out");
    }
}
