// The fake agent's hand-off: who reads it learns what is done, what is next, what blocks and when one is back.
import type { HandOffQuery, HandOffView, Snapshot } from "../../protocol";

/** The note as it would read with what is chosen for the end. */
export function handOff(day: Snapshot, asked: HandOffQuery): HandOffView {
  const place = (id: string) => asked.places.find((one) => one.what === id)?.place.to ?? "tomorrow";
  const open = day.items.filter((one) => one.state === "open");
  const done = day.items.filter(
    (one) => one.state === "done" || (one.state === "open" && place(one.id) === "done"),
  );
  const goesOn = open.filter((one) => place(one.id) === "tomorrow").map((one) => one.title);
  const step = asked.first_step ?? day.shutdown.first_step;
  const lines = [
    { label: "Done", text: done.map((one) => one.title).join(" · ") || "—" },
    { label: "Next", text: [...(step?.trim() ? [step.trim()] : []), ...goesOn].join(" · ") || "—" },
    { label: "Blocked", text: (asked.blocked ?? day.shutdown.blocked)?.trim() || "—" },
    { label: "Back", text: "Wed 25 Nov, 09:00 Lisbon · 18:00 Tokyo · 04:00 New York" },
  ];
  const text = lines.map((line) => `${line.label}: ${line.text}`).join("\n");
  const markdown = lines.map((line) => `**${line.label}** ${line.text}`).join("\n\n");
  return { text, markdown, lines };
}
