// The page's entry: choose the host, follow the agent, show the app.
import "./design/index.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { Day } from "./day";
import { chooseHost } from "./host";
import { reading } from "./words";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has lost its #app");

// The fonts are on this disk: the first words wait for their own letters instead of jumping into them.
const letters = ["Newsreader", "Inter"].map((name) => document.fonts.load(`1em "${name} Variable"`));
const host = await chooseHost();
const day = new Day(host);
const first = await host.first();
await Promise.all([first ? day.begin(first) : reading.begin(), ...letters]);
mount(App, { target, props: { day } });
void day.follow();
