// The questions about gaps, and the settings on different machines.
import { cutShort, days } from "./days.mjs";
import { said } from "./said.mjs";
import { settle } from "./week.mjs";

/** The desktop has a file program. */
const files = (desk) => desk.gives("xdg-open", "exit 0");

export const rooms = {
  gap: {
    lead: async (desk) => {
      await cutShort(desk);
      await desk.until("14:12");
      await desk.sleeps(41);
      await desk.until("14:55");
    },
  },
  "gap-several": {
    lead: async (desk) => {
      await cutShort(desk);
      await desk.until("13:50");
      await desk.sleeps(14);
      await desk.does("resume");
      await desk.until("14:12");
      await desk.ends({ crash: true });
      await desk.start("2026-11-24T14:20:00Z");
      await desk.does("resume");
      await desk.until("14:30");
      await desk.does("pause");
      await desk.until("14:53");
      await desk.does("undo");
      await desk.until("14:55");
    },
    // Without a desktop the computer can sleep, but not be left alone.
    sees: ({ gaps }) => ({ gaps: gaps.map((gap) => (gap.id === "g1" ? { ...gap, cause: "away" } : gap)) }),
  },
  settings: {
    ...days.today,
    asks: [{ method: "backups" }, { method: "hooks" }],
    lead: async (desk) => {
      files(desk);
      await days.today.lead(desk);
    },
  },
  "settings-hooks": {
    ...days.today,
    asks: [{ method: "hooks" }],
    lead: async (desk) => {
      await days.today.lead(desk);
      await desk.hooks({
        state: [0o755, "exit 0"],
        "state.d/10-lamp": [0o755, "echo 'lamp: no route to 10.0.0.7' >&2; echo 'giving up' >&2; exit 7"],
        "focus-ended": [0o644, "exit 0"],
        enough: [0o777, "exit 0"],
      });
    },
  },
  "settings-own-folder": {
    lead: async (desk) => {
      await desk.start("2026-11-24T14:42:00Z", { own: true });
      await settle(desk, { starts_at_login: false });
    },
  },
  "settings-no-away": { ...days.today, around: { away_supported: false } },
  "settings-no-files": days.today,
  "settings-disk-full": {
    ...days.today,
    // A full disk is not to be had: since Friday no copy could be made.
    lists: { backups: (copies) => copies.filter(({ made_at }) => made_at < "2026-11-21") },
    instead: { back_up: { code: "disk_full", ...said("refused-backup-full"), number: null } },
    lead: async (desk) => {
      await desk.start("2026-11-20T17:40:00Z");
      await settle(desk);
      await desk.call("back_up");
      await desk.ends();
      await days["today-fresh"].lead(desk);
    },
    from: null,
  },
  "settings-broken": {
    from: "monday",
    asks: [{ method: "hooks" }],
    lead: async (desk) => {
      await desk.start("2026-11-24T14:42:00Z");
      await desk.breaks("focus_minutes = 2xx");
    },
  },
};
