// Shows a scene in the whole app with the fake agent behind it, for tests that press keys like a person.
import { render } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import App from "../App.svelte";
import { Day, drafts } from "../day";
import { fakeHost, type SceneName, scenes } from "../host/fake";
import { endWords } from "../keys";
import type { Command } from "../protocol";
import { looked } from "../screens/history/looked.svelte";
import { here } from "../screens/shell/room.svelte";

/** The app showing `name`: the day, a keyboard and mouse, the wishes the agent has heard, the host, and another face. */
export async function showScene(name: SceneName) {
  here.go("now");
  drafts.reset();
  endWords();
  looked.forget();
  const host = fakeHost(scenes[name]());
  const day = new Day(host);
  render(App, { day });
  await Promise.race([day.follow(), new Promise((resolve) => setTimeout(resolve, 20))]);
  const wishes = (): Command[] =>
    host.agent.asked.flatMap((one) => (one.method === "command" ? [one.params] : []));
  return { day, host, user: userEvent.setup(), wishes, lead: host.lead };
}
