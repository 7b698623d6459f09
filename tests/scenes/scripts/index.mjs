// Every scene by name: what it begins with, and what leads to it.
import { announced } from "./announced.mjs";
import { days } from "./days.mjs";
import { first } from "./first.mjs";
import { histories } from "./histories.mjs";
import { rooms } from "./rooms.mjs";

/** The settings as they are where a desktop is. Nothing here decides what a rule says. */
const quiet = {
  how: "borrowed",
  who: "Xfce",
  apps: true,
  by_rule: false,
  says: "Xfce’s own switch is borrowed, and left as it was.",
  no_apps: null,
};
const desktop = { tray: true, away_supported: true, quiet };

function machine({ around = {}, seen = {}, sees = () => ({}), lists = {} }) {
  return (method, answer) => {
    if (method === "settings" || method === "change_settings") return { ...answer, ...desktop, ...around };
    if (method === "status" || method === "command") return { ...answer, ...seen, ...sees(answer) };
    return lists[method]?.(answer) ?? answer;
  };
}

const all = { ...first, ...days, ...rooms, ...histories, ...announced };

/**
 * The scripts. Four things stand beside what the agent says, because they need a machine that a test has not:
 * `around`, what the desktop offers; `seen` and `sees`, what it would have noticed; `lists`, what a full disk
 * left of an answer; `instead`, what is refused on it.
 */
export const scripts = Object.fromEntries(
  Object.entries(all).map(([name, script]) => [name, { name, ...script, machine: machine(script) }]),
);
