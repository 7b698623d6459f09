// Shows a scene in the whole app with its recording behind it, for tests that press keys like a person.
import { render } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import App from "../App.svelte";
import { Day, drafts } from "../day";
import { playing } from "../host/scenes";
import { endWords } from "../keys";
import type { Command } from "../protocol";
import { historyState } from "../screens/history/historyState.svelte";
import { router } from "../screens/shell/room.svelte";

/** The app showing `name`: the day, a keyboard and mouse, the commands the agent has heard, the host, and another face. */
export async function showScene(name: string) {
  router.go("now");
  drafts.reset();
  endWords();
  historyState.forget();
  const host = await playing(name);
  const day = new Day(host);
  render(App, { day });
  await Promise.race([day.follow(), new Promise((resolve) => setTimeout(resolve, 20))]);
  const commands = (): Command[] =>
    host.asked.flatMap((one) => (one.method === "command" ? [one.params] : []));
  return { day, host, user: userEvent.setup(), commands, lead: host.lead };
}
