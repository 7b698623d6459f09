import { describe, expect, it } from "vitest";
import { playing } from "../host/scenes";
import type { Command } from "../protocol";
import { between } from "../testing/between";
import { Day } from "./day.svelte";

/** A day whose agent answers a command only when it is let. */
async function slowDay() {
  const host = await playing("focus");
  const asked: Command[] = [];
  const waiting: (() => void)[] = [];
  const request = between(host, async (request, pass) => {
    if (request.method !== "command") return pass();
    asked.push(request.params);
    await new Promise<void>((go) => waiting.push(go));
    return pass();
  });
  const day = new Day({ ...host, request });
  await day.follow();
  const answer = async () => {
    while (waiting.length > 0) {
      waiting.shift()?.();
      await new Promise((soon) => setTimeout(soon));
    }
  };
  return { day, asked, answer };
}

describe("a command under way", () => {
  it("is not sent again when it is said again", async () => {
    const { day, asked, answer } = await slowDay();
    const both = [day.ask({ do: "finish" }), day.ask({ do: "finish" })];
    await answer();
    expect(await Promise.all(both), "both are done by the one").toEqual([true, true]);
    expect(asked).toEqual([{ do: "finish" }]);
    expect(day.refusal, "nothing was refused").toBeNull();
  });

  it("may be said again once it is answered", async () => {
    const { day, asked, answer } = await slowDay();
    for (let times = 0; times < 2; times += 1) {
      const command = day.ask({ do: "park", text: "ask Ana" });
      await answer();
      await command;
    }
    expect(asked).toHaveLength(2);
  });

  it("is sent each time where each adds something, one after the other", async () => {
    const { day, asked, answer } = await slowDay();
    const planned = day.snapshot?.session?.planned_s ?? 0;
    void day.ask({ do: "extend", minutes: 5 });
    void day.ask({ do: "extend", minutes: 5 });
    await answer();
    await day.settled();
    expect(asked).toHaveLength(2);
    expect(day.snapshot?.session?.planned_s).toBe(planned + 600);
  });
});
