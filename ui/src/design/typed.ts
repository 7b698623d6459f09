// Lengths and clock times as people type them. The same reader as in Rust (`src-tauri/words/src/typed.rs`);
// one table of cases holds both to the same answers. What is not understood gives null, so that a field
// can say so.

/** Whole minutes of "45", "45m", "1h30", "1:30", "1.5h" or "1,5h"; null when it is no length. */
export function lengthFrom(text: string): number | null {
  const written = text.trim().toLowerCase();
  const minutes = /^(\d+)\s*(m|mins?|minutes?)?$/.exec(written);
  if (minutes) return fits(Number(minutes[1]));
  const both =
    /^(\d+):(\d{2})$/.exec(written) ??
    /^(\d+)\s*(?:h|hrs?|hours?)\s*(\d+)?\s*(?:m|mins?|minutes?)?$/.exec(written);
  if (both) {
    if (both[2] === undefined && !/(h|hrs?|hours?)$/.test(written)) return null;
    const rest = Number(both[2] ?? 0);
    return rest < 60 ? fits(Number(both[1]) * 60 + rest) : null;
  }
  const part = /^(\d+)[.,](\d{1,4})\s*(?:h|hrs?|hours?)$/.exec(written);
  if (!part) return null;
  const digits = part[2] ?? "";
  return fits(Number(part[1]) * 60 + Math.round((Number(digits) * 60) / 10 ** digits.length));
}

const HALF = /^([ap]\.[ \u00a0]?m\.|[ap]m|ص|م|午前|午後)\s*|\s*([ap]\.[ \u00a0]?m\.|[ap]m|ص|م|午前|午後)$/;

/**
 * `16:30` from "16:30", "16.30", "1630", "930", "9", "16h30" or "4:30pm", and with the halves of the day as every
 * language that is spoken writes them; null when it is no time of day.
 */
export function clockTimeFrom(text: string): string | null {
  const written = text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .trim()
    .toLowerCase();
  const named = HALF.exec(written);
  const time = named ? written.replace(HALF, "") : written;
  const name = named?.[1] ?? named?.[2];
  const half = name && (/^(p|م|午後)/.test(name) ? "p" : "a");
  const read =
    /^(\d{1,2})[:.h ](\d{2})$/.exec(time) ?? /^(\d{1,2})(\d{2})$/.exec(time) ?? /^(\d{1,2})h?$/.exec(time);
  if (!read) return null;
  const [hour, minute] = [Number(read[1]), Number(read[2] ?? 0)];
  if (hour > 23 || minute > 59 || (half && (hour < 1 || hour > 12))) return null;
  // Twelve comes before one on a clock of twelve hours.
  const whole = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  return `${String(whole).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The agent counts in 32 bits. */
function fits(minutes: number): number | null {
  return minutes < 2 ** 32 ? minutes : null;
}
