import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

describe("a day that was never ended", () => {
  it("is ended where work ended by Enter alone", async () => {
    const { user, commands } = await showScene("forgotten");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Was 17:52 its end?");
    expect(document.activeElement, "a screen reader hears what is accepted").toHaveAccessibleDescription(
      /Was 17:52 its end\?/,
    );
    await user.keyboard("{Enter}");
    expect(commands()).toEqual([
      { do: "close_day", form: "just_close", at: "2026-11-23T17:52:00Z", places: [] },
    ]);
    expect(await screen.findByRole("main", { name: "Plan the day" }), "then the morning").toBeInTheDocument();
  });

  it("is ended at another time of the zone it was lived in", async () => {
    const { user, commands } = await showScene("forgotten-abroad");
    expect(await screen.findByText("Times are Tokyo time.")).toBeVisible();
    const field = screen.getByRole("textbox", { name: "Or it ended at" });
    await user.clear(field);
    await user.type(field, "17:30{Enter}");
    expect(commands()).toMatchObject([{ do: "close_day", at: "2026-11-22T08:30:00.000Z" }]);
  });

  it("is ended on the morning it was kept open into", async () => {
    const { user, commands } = await showScene("forgotten-kept");
    const field = await screen.findByRole("textbox", { name: "Or it ended at" });
    await user.clear(field);
    await user.type(field, "17:30{Enter}");
    expect(commands()).toMatchObject([{ do: "close_day", at: "2026-11-23T17:30:00.000Z" }]);
  });

  it("is kept open by one key", async () => {
    const { user, commands } = await showScene("forgotten");
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("k");
    expect(commands()).toEqual([{ do: "keep_day_open" }]);
    expect(await screen.findByRole("main", { name: "Today" })).toBeInTheDocument();
  });
});
