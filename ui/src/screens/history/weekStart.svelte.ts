// The day on which the person's weeks begin, as the settings say it; the history's weeks follow.
import type { WeekStart } from "../../protocol";

const days: WeekStart[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

class Start {
  /** Monday 0 to Sunday 6. */
  day = $state(0);

  /** Takes up what the settings say. */
  follow(begins: WeekStart | undefined): void {
    this.day = Math.max(0, days.indexOf(begins ?? "monday"));
  }
}

/** The one place that knows it. */
export const weekStart = new Start();
