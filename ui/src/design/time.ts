// From what people write to a clock time. Pure, for the field that shows it.

/** `16:30` from "16:30", "16.30", "1630", "930" or "9"; null when it is no time of day. */
export function clockTimeFrom(text: string): string | null {
  const written = text.trim();
  const parts = /^(\d{1,2})[:.h ](\d{2})$/.exec(written) ?? /^(\d{1,2})(\d{2})?$/.exec(written);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
