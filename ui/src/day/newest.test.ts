import { describe, expect, it } from "vitest";
import { pictureOf, playing } from "../host/scenes";
import type { Snapshot } from "../protocol";
import { between } from "../testing/between";
import { Day } from "./day.svelte";
import { Newest } from "./newest";

/** Every order of `all`. */
function orders<T>(all: T[]): T[][] {
  if (all.length < 2) return [all];
  return all.flatMap((first, n) => orders(all.toSpliced(n, 1)).map((rest) => [first, ...rest]));
}

describe("the newest of what arrives", () => {
  it("is taken last, whatever the order", () => {
    for (const order of orders([0, 1, 2, 2, 3])) {
      const newest = new Newest();
      const taken = order.filter((number) => newest.takes({ run: 7, number }));
      expect(taken.at(-1), `in the order ${order}`).toBe(3);
      expect(taken, `never back, in the order ${order}`).toEqual(taken.toSorted((a, b) => a - b));
    }
  });

  it("is of the run that came last, and what a former run still sends is not taken", () => {
    const newest = new Newest();
    expect(newest.takes({ run: 7, number: 40 })).toBe(true);
    expect(newest.takes({ run: 9, number: 1 }), "an agent that was started again counts from the start").toBe(
      true,
    );
    expect(newest.takes({ run: 7, number: 41 })).toBe(false);
    expect(newest.takes({ run: 9, number: 2 })).toBe(true);
  });
});

describe("pictures of one instant", () => {
  /** The same instant told four times, each a change further. */
  async function told(): Promise<Snapshot[]> {
    const first = await pictureOf("focus");
    return [1, 2, 3, 4].map((number) => ({
      ...first,
      revision: { run: 1, number },
      line: `change ${number}`,
    }));
  }

  it("end at the newest, in whatever order answers and notifications come", async () => {
    for (const order of orders(await told())) {
      for (let answers = 0; answers <= order.length; answers += 1) {
        const host = await playing("focus");
        let notify = (_: Snapshot) => {};
        let answer: Snapshot = order[0] as Snapshot;
        const day = new Day({
          ...host,
          onSnapshot: async (hear) => {
            notify = hear;
            return () => {};
          },
          request: between(host, (request, pass) =>
            request.method === "command" ? Promise.resolve(answer) : pass(),
          ),
        });
        await day.follow();
        for (const [n, snapshot] of order.entries()) {
          answer = snapshot;
          if (n < answers) await day.ask({ do: "park", text: `thought ${n}` });
          else notify(snapshot);
        }
        expect(day.snapshot?.line, order.map((one) => one.line).join(", ")).toBe("change 4");
      }
    }
  });

  it("are believed when the clock was set back between them", async () => {
    const host = await playing("focus");
    let notify = (_: Snapshot) => {};
    const day = new Day({
      ...host,
      onSnapshot: async (hear) => {
        notify = hear;
        return () => {};
      },
    });
    await day.follow();
    const [earlier] = await told();
    const second = 1000;
    const back = new Date(Date.parse((earlier as Snapshot).at) - second).toISOString();
    notify({ ...(earlier as Snapshot), at: back, line: "a second back" });
    expect(day.snapshot?.line).toBe("a second back");
  });
});
