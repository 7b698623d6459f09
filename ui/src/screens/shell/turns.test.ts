import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import App from "../../App.svelte";
import { Day } from "../../day";
import { playing } from "../../host/scenes";
import { showScene } from "../../testing/show";
import { router } from "./room.svelte";

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
  expect(router.room, "the next day does not begin with its end").toBe("now");
});

it("goes to the end of the day when another face leads there", async () => {
  const { lead } = await showScene("focus");
  lead("end");
  expect(await screen.findByRole("main", { name: "End the day" }), "not the session").toBeInTheDocument();
});

it("opens the line for a thought over whatever is shown when another face leads there", async () => {
  const { user, commands, lead } = await showScene("focus");
  lead("park");
  await screen.findByRole("dialog", { name: "Park a thought" });
  await user.keyboard("ask about space{Enter}");
  expect(commands(), "the words are typed at once").toEqual([{ do: "park", text: "ask about space" }]);
  expect(screen.queryByRole("dialog"), "and then it is out of the way").not.toBeInTheDocument();
});

it("keeps the words that are being written when the day turns to another screen", async () => {
  const { user, day } = await showScene("focus");
  await screen.findByRole("timer");
  await user.keyboard("p");
  await user.keyboard("ask about sp");
  await day.ask({ do: "finish" });
  await screen.findByRole("main", { name: "Today" });
  await day.ask({ do: "start_break", minutes: null });
  expect(await screen.findByRole("textbox", { name: "Park a thought" })).toHaveValue("ask about sp");
});

it("goes where it was led before it could listen", async () => {
  router.go("now");
  const host = await playing("today");
  host.lead("end");
  const day = new Day(host);
  render(App, { day });
  await day.follow();
  expect(await screen.findByRole("main", { name: "End the day" }), "a cold start").toBeInTheDocument();
});

it("stays with a closed day whatever another face believed", async () => {
  const { lead } = await showScene("closed");
  lead("end");
  await screen.findByRole("main", { name: "The day is closed." });
  expect(router.room, "and the next day does not begin with its end").toBe("now");
});
