import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../testing/show";

async function parkSheet() {
  const shown = await showScene("today");
  await shown.user.keyboard("p");
  return { ...shown, sheet: await screen.findByRole("dialog", { name: "Park a thought" }) };
}

describe("a sheet", () => {
  it("goes by a click beside it", async () => {
    const { sheet } = await parkSheet();
    await fireEvent.pointerDown(sheet);
    await fireEvent.click(sheet);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("stays when words are marked with the mouse until beyond its edge", async () => {
    const { user, sheet } = await parkSheet();
    await user.keyboard("ask Ana");
    await fireEvent.pointerDown(screen.getByRole("textbox", { name: "Park a thought" }));
    await fireEvent.click(sheet);
    expect(screen.getByRole("textbox", { name: "Park a thought" })).toHaveValue("ask Ana");
  });

  it("gives the keyboard back to where it was", async () => {
    const { user } = await showScene("today");
    const box = await screen.findByRole("checkbox", { name: /Fix the import/ });
    box.focus();
    await user.keyboard("?");
    await user.click(await screen.findByRole("button", { name: "Close" }));
    expect(box).toHaveFocus();
  });

  it("gives it to the screen when that is gone", async () => {
    const { user } = await showScene("focus");
    await user.keyboard("{Enter}");
    (await screen.findByRole("button", { name: "Put this line away" })).focus();
    await user.keyboard("?");
    await fireEvent.click(screen.getByRole("button", { name: "Put this line away", hidden: true }));
    await user.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
  });
});
