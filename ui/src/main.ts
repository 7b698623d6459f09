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
const [host] = await Promise.all([
  chooseHost(),
  reading.begin(),
  document.fonts.load('1em "Newsreader Variable"'),
  document.fonts.load('1em "Inter Variable"'),
]);
const day = new Day(host);
mount(App, { target, props: { day } });
void day.follow();
