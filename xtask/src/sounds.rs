//! Writes the sounds of `sounds/`, which are made here and nowhere else: two struck tones each, of a few sine
//! partials that fade, the higher ones sooner. The same bytes at every run.

use std::f64::consts::TAU;
use std::fs;

use crate::outcome::{StepOutcome, because};
use crate::project;

const RATE: u32 = 22_050;
const SECONDS: f64 = 1.3;
/// How loud the loudest sample is.
const PEAK: f64 = 0.5;
/// How long a tone takes to be there, and the end to be silent, in seconds.
const SOFT: f64 = 0.012;
/// The partials of a tone: its pitch, its share, and in how many seconds it fades to a third.
const PARTIALS: [(f64, f64, f64); 3] = [(1.0, 1.0, 0.34), (2.0, 0.35, 0.2), (3.01, 0.12, 0.1)];

/// A tone: when it is struck, in seconds, and its pitch in Hz.
type Tone = (f64, f64);

/// Down to rest, and up again.
const SOUNDS: [(&str, [Tone; 2]); 2] = [
    ("session-over.wav", [(0.0, 659.26), (0.22, 493.88)]),
    ("break-over.wav", [(0.0, 493.88), (0.22, 659.26)]),
];

pub fn run() -> StepOutcome {
    let folder = project::root().join("sounds");
    fs::create_dir_all(&folder).map_err(because("cannot make sounds/"))?;
    for (name, tones) in SOUNDS {
        fs::write(folder.join(name), file(&samples(&tones)))
            .map_err(because("cannot write a sound"))?;
    }
    Ok(())
}

fn samples(tones: &[Tone]) -> Vec<i16> {
    let count = (f64::from(RATE) * SECONDS) as u32;
    let instants = (0..count).map(|n| f64::from(n) / f64::from(RATE));
    let wave: Vec<f64> = instants
        .map(|at| {
            let struck = tones.iter().filter(|(begin, _)| *begin <= at);
            let sum: f64 = struck.map(|(begin, pitch)| tone(*pitch, at - begin)).sum();
            sum * ((SECONDS - at) / SOFT / 8.0).min(1.0)
        })
        .collect();
    let loudest = wave
        .iter()
        .fold(0.0_f64, |most, sample| most.max(sample.abs()));
    wave.iter()
        .map(|sample| (sample / loudest * PEAK * f64::from(i16::MAX)).round() as i16)
        .collect()
}

fn tone(pitch: f64, since: f64) -> f64 {
    let partials = PARTIALS.iter().map(|(times, share, fades)| {
        (TAU * pitch * times * since).sin() * share * (-since / fades).exp()
    });
    partials.sum::<f64>() * (since / SOFT).min(1.0)
}

/// A WAV file of one channel.
fn file(samples: &[i16]) -> Vec<u8> {
    let length = u32::try_from(samples.len() * 2).unwrap_or(u32::MAX);
    let mut file = Vec::new();
    file.extend(b"RIFF");
    file.extend((36 + length).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    // PCM, one channel, 16 bits.
    file.extend([1_u16, 1].iter().flat_map(|one| one.to_le_bytes()));
    file.extend([RATE, RATE * 2].iter().flat_map(|one| one.to_le_bytes()));
    file.extend([2_u16, 16].iter().flat_map(|one| one.to_le_bytes()));
    file.extend(b"data");
    file.extend(length.to_le_bytes());
    file.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    file
}
