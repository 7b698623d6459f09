import { describe, expect, it } from "vitest";
import { playing, type ReplayHost } from "../host/scenes";
import { between } from "../testing/between";
import { Drafts } from "./drafts.svelte";

async function loaded(known?: ReplayHost) {
  const host = known ?? (await playing("focus"));
  const drafts = new Drafts();
  const stop = drafts.follow(host);
  await drafts.load();
  return { drafts, host, stop };
}

describe("text not yet sent", () => {
  it("is there again in the next window", async () => {
    const { drafts, host } = await loaded();
    drafts.write("thought", "ask about the inv");
    await drafts.flush();
    const next = await loaded(host);
    expect(next.drafts.text("thought")).toBe("ask about the inv");
  });

  it("goes to the agent by itself when the page is hidden or leaves", async () => {
    const { drafts, host, stop } = await loaded();
    drafts.write("thought", "ask");
    dispatchEvent(new Event("pagehide"));
    await drafts.flush();
    expect((await loaded(host)).drafts.text("thought")).toBe("ask");
    stop();
  });

  it("leaves its line to the next one, and comes back before it where it was refused", async () => {
    const { drafts } = await loaded();
    drafts.write("thought", "ask Mara");
    const lifted = drafts.lift("thought");
    expect([lifted, drafts.text("thought")]).toEqual(["ask Mara", ""]);
    drafts.putBack("thought", lifted);
    expect(drafts.text("thought")).toBe("ask Mara");
    drafts.write("thought", "call Jo");
    drafts.putBack("thought", lifted);
    expect(drafts.text("thought")).toBe("ask Mara call Jo");
  });

  it("is forgotten once it is sent", async () => {
    const { drafts, host } = await loaded();
    drafts.write("thought", "ask");
    await drafts.flush();
    drafts.forget("thought");
    await drafts.flush();
    expect((await loaded(host)).drafts.text("thought")).toBe("");
  });

  it("is none when it is like what stood there untouched", async () => {
    const { drafts, host } = await loaded();
    drafts.write("rename:1", "Fix the import", "Fix the import");
    await drafts.flush();
    expect(host.asked.filter((one) => one.method === "keep_draft")).toEqual([]);
    expect(drafts.text("rename:1", "Fix the import")).toBe("Fix the import");
  });

  it("stays in the window while the agent is away, and is sent when it is back", async () => {
    const host = await playing("focus");
    let away = false;
    const request = between(host, (_, pass) =>
      away ? Promise.reject({ code: "no_agent", message: "" }) : pass(),
    );
    const drafts = new Drafts();
    drafts.follow({ ...host, request });
    await drafts.load();
    away = true;
    drafts.write("thought", "ask");
    await drafts.flush();
    expect(drafts.text("thought"), "nothing is lost here").toBe("ask");
    away = false;
    await drafts.flush();
    expect((await loaded(host)).drafts.text("thought")).toBe("ask");
  });

  it("that was typed before the agent answered is not overwritten by what it kept", async () => {
    const host = await playing("focus");
    const first = await loaded(host);
    first.drafts.write("thought", "old");
    await first.drafts.flush();
    const drafts = new Drafts();
    drafts.follow(host);
    drafts.write("thought", "new");
    await drafts.load();
    await drafts.flush();
    expect(drafts.text("thought")).toBe("new");
  });
});
