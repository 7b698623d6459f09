// A setting that another screen leads to: the settings open at the card it is on. Which card that is stands
// here; a setting without one opens the settings at their beginning.
import { router } from "../shell/room.svelte";

/** The cards that can be led to, by the message of their heading. */
const cards: Record<string, string> = {
  week: "ui-settings-week",
  item_limit: "ui-settings-day",
  break_minutes: "ui-settings-day",
  do_not_disturb: "ui-settings-quiet",
  after_hours: "ui-settings-quiet",
  longest_meeting: "ui-settings-meetings",
  meeting_days: "ui-settings-meetings",
  answer_hours: "ui-settings-zones",
};

class Wanted {
  /** The message of the heading that is led to; empty when none is. */
  card = $state("");
}

/** Where the settings open next. */
export const wanted = new Wanted();

/** Opens the settings at the card of a setting. */
export function goToSetting(setting: string): void {
  wanted.card = cards[setting] ?? "";
  router.go("settings");
}
