import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

describe("an agent that is not there", () => {
  it("is said as the command line says it, with the way to learn more, and without a promise", async () => {
    await showScene("lost-read-only");
    expect(await screen.findByText("Daydone is not answering.")).toBeVisible();
    expect(screen.getByText(/belongs to you and can be written/), "why").toBeVisible();
    expect(screen.getByText(/daydone agent$/), "what to do").toBeVisible();
    expect(screen.queryByText(/Nothing is lost/), "which may not be true").toBeNull();
  });

  it("because of a damaged journal says so, and what to do, and promises nothing", async () => {
    await showScene("lost-damaged");
    expect(await screen.findByText("Daydone cannot read its journal.")).toBeVisible();
    expect(screen.getByText(/daydone doctor --repair/)).toBeVisible();
    expect(screen.queryByText(/Nothing is lost/), "which may not be true").toBeNull();
  });
});
