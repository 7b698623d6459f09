import { screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { showScene } from "../../testing/show";
import { here } from "./room.svelte";

it("shows the session that is started, whatever was looked at before", async () => {
  const { user } = await showScene("today");
  await user.keyboard("tf");
  expect(await screen.findByRole("main", { name: "Focus" }), "not the list").toBeInTheDocument();
});

it("shows the list during a session, and the next session in its place", async () => {
  const { user, day } = await showScene("focus");
  await user.keyboard("t");
  expect(await screen.findByRole("main", { name: "Today" }), "the list").toBeInTheDocument();
  await day.ask({ do: "finish" });
  await user.keyboard("f");
  expect(await screen.findByRole("main", { name: "Focus" }), "the session").toBeInTheDocument();
});

it("leaves the end of the day when another face has closed it", async () => {
  const { user, day } = await showScene("today");
  await user.keyboard("e");
  await screen.findByRole("main", { name: "End the day" });
  await day.ask({ do: "close_day", form: "just_close", at: null, places: [] });
  await screen.findByRole("main", { name: "The day is closed." });
  expect(here.room, "the next day does not begin with its end").toBe("now");
});
