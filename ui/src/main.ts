// The page's entry: choose the host, follow the agent, show the app.
import "./design/index.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { Day } from "./day";
import { chooseHost } from "./host";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has lost its #app");

const day = new Day(await chooseHost());
mount(App, { target, props: { day } });
void day.follow();
