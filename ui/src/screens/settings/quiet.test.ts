import { describe, expect, it } from "vitest";
import type { QuietMeans } from "../../protocol";
import { afterHoursHere } from "./quiet";

const means = (change: Partial<QuietMeans>): QuietMeans => ({
  how: "borrowed",
  who: "Xfce",
  apps: true,
  by_rule: false,
  says: "",
  no_apps: null,
  ...change,
});

describe("after hours", () => {
  it("offer what the desktop can do", () => {
    const here = (quiet: QuietMeans) => afterHoursHere({ quiet, after_hours: "off" });
    expect(here(means({}))).toEqual(["off", "apps", "all"]);
    expect(here(means({ how: "asked", apps: false }))).toEqual(["off", "all"]);
    expect(here(means({ how: "none", apps: false }))).toEqual(["off"]);
  });

  it("always offer what was chosen", () => {
    const quiet = means({ how: "none", apps: false });
    expect(afterHoursHere({ quiet, after_hours: "apps" })).toEqual(["off", "apps"]);
  });
});
