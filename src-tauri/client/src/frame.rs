//! One line a message, over anything that reads bytes. A line has a limit, so that a caller who never
//! ends one costs a bounded amount of memory and a clear answer.

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};

/// The longest line the agent takes, in bytes without its end.
pub const LONGEST_CALL: usize = 64 * 1024;
/// The longest line a client takes: twenty-five years of history are a third of it.
pub const LONGEST_ANSWER: usize = 16 * 1024 * 1024;

/// Reads lines; cancelling [`Lines::next`] loses nothing.
#[derive(Debug)]
pub struct Lines<R> {
    bytes: BufReader<R>,
    line: Vec<u8>,
    longest: usize,
}

/// Why no line came.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    /// The line is longer than the limit; the start of the next one can no longer be found.
    #[error("a line may be at most {0} bytes long")]
    TooLong(usize),
    /// The line is not UTF-8.
    #[error("a line must be UTF-8 text")]
    NotText,
    /// The other side stopped in the middle of a line.
    #[error("the last line does not end")]
    HalfLine,
    /// The connection broke.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl<R: AsyncRead + Unpin> Lines<R> {
    /// Reads lines of at most `longest` bytes.
    pub fn new(bytes: R, longest: usize) -> Self {
        Self {
            bytes: BufReader::with_capacity(2 * 1024, bytes),
            line: Vec::new(),
            longest,
        }
    }

    /// The next line without its end (`\n` or `\r\n`), or `None` when the other side is done.
    ///
    /// # Errors
    /// [`FrameError`]; only after [`FrameError::NotText`] can reading go on.
    pub async fn next(&mut self) -> Result<Option<String>, FrameError> {
        loop {
            let read = self.bytes.fill_buf().await?;
            if read.is_empty() {
                return if self.line.is_empty() {
                    Ok(None)
                } else {
                    Err(FrameError::HalfLine)
                };
            }
            let (taken, ended) = match read.iter().position(|&byte| byte == b'\n') {
                Some(end) => (end + 1, true),
                None => (read.len(), false),
            };
            self.line
                .extend_from_slice(&read[..taken - usize::from(ended)]);
            self.bytes.consume(taken);
            if self.line.len() > self.longest {
                return Err(FrameError::TooLong(self.longest));
            }
            if ended {
                return text(std::mem::take(&mut self.line)).map(Some);
            }
        }
    }
}

fn text(mut line: Vec<u8>) -> Result<String, FrameError> {
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    String::from_utf8(line).map_err(|_| FrameError::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read(bytes: &[u8]) -> (Vec<String>, Option<FrameError>) {
        let mut lines = Lines::new(bytes, 8);
        let mut heard = Vec::new();
        loop {
            match lines.next().await {
                Ok(Some(line)) => heard.push(line),
                Ok(None) => return (heard, None),
                Err(error) => return (heard, Some(error)),
            }
        }
    }

    #[tokio::test]
    async fn lines_end_with_a_newline_of_either_kind() {
        let (heard, error) = read(b"one\ntwo\r\n\n").await;
        assert_eq!(heard, ["one", "two", ""], "three lines");
        assert!(error.is_none(), "the end is no error");
    }

    #[tokio::test]
    async fn a_line_at_the_limit_is_taken_and_one_above_it_is_not() {
        let (heard, error) = read(b"12345678\n123456789\n").await;
        assert_eq!(heard, ["12345678"], "eight bytes fit");
        assert!(
            matches!(error, Some(FrameError::TooLong(8))),
            "nine do not: {error:?}"
        );
    }

    #[tokio::test]
    async fn a_half_line_is_not_a_message() {
        let (heard, error) = read(b"whole\nhalf").await;
        assert_eq!(heard, ["whole"], "only what ended counts");
        assert!(
            matches!(error, Some(FrameError::HalfLine)),
            "and the rest is told: {error:?}"
        );
    }

    #[tokio::test]
    async fn bytes_that_are_no_text_are_refused() {
        let (_, error) = read(b"\xff\xfe\n").await;
        assert!(
            matches!(error, Some(FrameError::NotText)),
            "not UTF-8: {error:?}"
        );
    }
}
