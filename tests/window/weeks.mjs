// Plausible working weeks for the README's pictures of History: no two days alike, and not all of them enough.

/** How long each session of a day takes, in minutes, by item; what lies between them in `live`. */
const DAYS = [
  { start: "09:05", sessions: [50, 50, 80, 50], meeting: 45, ticks: 3, last: "15:40" },
  { start: "08:50", sessions: [80, 50, 50], meeting: 25, ticks: 3, last: "14:55" },
  { start: "09:10", sessions: [50, 25, 50], meeting: 90, ticks: 2, last: "17:10" },
  { start: "09:00", sessions: [80, 80, 50, 25], meeting: 0, ticks: 3, last: "15:20" },
  { start: "09:20", sessions: [50, 50], meeting: 30, ticks: 3, last: "13:50" },
  { start: "08:55", sessions: [50, 80, 50], meeting: 60, ticks: 3, last: "16:05" },
  { start: "09:15", sessions: [25, 50, 50, 50], meeting: 30, ticks: 1, last: "17:45" },
];
const TITLES = [
  ["Draft the release note #writing", "Answer the support questions", "Review the onboarding draft"],
  ["Fix the import of recurring events #code", "Rename the staging bucket", "Plan the June release #writing"],
  ["Write the incident report #writing", "Trace the slow query #code", "Sort the invoices"],
];

/** Lives a day by the command line, from its morning to its end. */
export async function live(say, number) {
  const { start, sessions, meeting, ticks, last } = DAYS[number % DAYS.length];
  const titles = TITLES[number % TITLES.length];
  await say("clock", "to", start);
  await say("plan", "--items", "3", ...titles);
  for (const [at, minutes] of sessions.entries()) {
    const item = Math.min(at, titles.length - 1);
    await say("focus", `${minutes}`, titles[item]);
    await say("clock", "advance", `${minutes}m`);
    await say("finish");
    await say("clock", "advance", "12m");
    if (at === 1 && meeting > 0) {
      await say("meeting", "start", "--reason", "final-decision", "Design review");
      await say("clock", "advance", `${meeting}m`);
      await say("meeting", "end");
    }
  }
  for (const title of titles.slice(0, ticks)) await say("done", title);
  await say("clock", "to", last);
  await say("end", "--just-close");
}
