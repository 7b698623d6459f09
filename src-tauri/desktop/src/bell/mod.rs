//! The bell, by the system's own player: no audio library stays in memory for a sound that is heard a dozen
//! times a day. How loud it is lies in the samples, so that every player needs a file and nothing else.

#[cfg(unix)]
#[path = "player.rs"]
mod player;
#[cfg(windows)]
#[path = "windows.rs"]
mod player;

use domain::Bell;

/// The sounds as `cargo xtask sounds` writes them: a header, then 16-bit samples.
const SESSION_OVER: &[u8] = include_bytes!("../../../../sounds/session-over.wav");
const BREAK_OVER: &[u8] = include_bytes!("../../../../sounds/break-over.wav");
const HEADER: usize = 44;

/// Lets the bell be heard, `volume` percent as loud as its file. Does not wait for it.
pub(crate) fn ring(bell: Bell, volume: u8) {
    let sound = match bell {
        Bell::SessionOver => SESSION_OVER,
        Bell::BreakOver => BREAK_OVER,
    };
    let sound = at_volume(sound, volume);
    tokio::spawn(async move {
        if let Err(why) = player::play(sound).await {
            crate::log!("the bell could not be heard: {why}");
        }
    });
}

fn at_volume(sound: &[u8], volume: u8) -> Vec<u8> {
    let (header, samples) = sound.split_at(HEADER);
    let softer = |sample: [u8; 2]| {
        let sample = i32::from(i16::from_le_bytes(sample)) * i32::from(volume.min(100)) / 100;
        // It is nearer to zero than it was.
        i16::try_from(sample).unwrap_or_default().to_le_bytes()
    };
    let (samples, _) = samples.as_chunks::<2>();
    let samples = samples.iter().flat_map(|&sample| softer(sample));
    header.iter().copied().chain(samples).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peak(sound: &[u8]) -> u16 {
        let (samples, _) = sound[HEADER..].as_chunks::<2>();
        let samples = samples
            .iter()
            .map(|&two| i16::from_le_bytes(two).unsigned_abs());
        samples.max().unwrap_or_default()
    }

    #[test]
    fn both_are_small_files_that_begin_and_end_in_silence() {
        for sound in [SESSION_OVER, BREAK_OVER] {
            assert_eq!(
                (&sound[..4], &sound[8..16]),
                (&b"RIFF"[..], &b"WAVEfmt "[..])
            );
            assert!(sound.len() < 60_000, "{}", sound.len());
            assert!(
                peak(&sound[..HEADER + 8]) < 200,
                "no crack at the beginning"
            );
            assert!(
                peak(&sound[sound.len() - HEADER - 200..]) < 200,
                "and none at the end"
            );
            assert!((8_000..30_000).contains(&peak(sound)), "{}", peak(sound));
        }
    }

    #[test]
    fn the_volume_lies_in_the_samples() {
        let (loud, soft) = (at_volume(SESSION_OVER, 100), at_volume(SESSION_OVER, 10));
        assert_eq!(loud, SESSION_OVER);
        assert_eq!(soft.len(), loud.len());
        assert_eq!(soft[..HEADER], loud[..HEADER]);
        assert_eq!(peak(&soft), peak(&loud) / 10);
    }
}
