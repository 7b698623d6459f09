// What the desktop can be asked to hold, as the settings offer it.
import type { AfterHours, Settings } from "../../protocol";

/** What can be chosen for after hours here; what was chosen is always among it. */
export function afterHoursHere({
  quiet,
  after_hours,
}: Pick<Settings, "quiet" | "after_hours">): AfterHours[] {
  const all: AfterHours[] = ["off", "apps", "all"];
  const can = { off: true, apps: quiet.apps, all: quiet.how !== "none" };
  return all.filter((one) => can[one] || one === after_hours);
}
