// The window is a guest: it comes when asked, hides when closed, survives its agent, and is one.
// These tests use the fake agent, because nothing here is about the day. How little an open window asks
// is held by `ui/src/App.test.ts`, where minutes pass without being waited for.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";

import { Desk, pressClose, processes, windowProgram, windowsShown } from "./harness.mjs";
import { until } from "./until.mjs";

const fakeAgent = join(import.meta.dirname, "fake-agent.mjs");
let desk;

before(async () => {
  desk = new Desk(fakeAgent);
  await desk.open();
});
after(() => desk.leave());

test("it starts an agent when none is there", async () => {
  await until("the agent answers", () => desk.agent.isThere());
});

test("it comes back as large and where it was", async () => {
  execFileSync("wmctrl", ["-r", "Daydone", "-e", "0,300,50,500,700"]);
  await until("the page has its new size", () => desk.page.run("return innerWidth === 500 && innerHeight === 700"));
  const [moved] = windowsShown();
  pressClose();
  await until("the window is gone from the desktop", () => windowsShown().length === 0);
  await desk.agent.call("open_window");
  await until("the window is back in its place", () => windowsShown()[0] === moved);
});

test("its close button hides it, and opening it again shows the same page", async () => {
  await desk.page.run("window.stillHere = true");
  pressClose();
  await until("the window is gone from the desktop", () => windowsShown().length === 0);
  await until("the page knows nobody looks", () => desk.page.run("return document.hidden"));
  await desk.agent.call("open_window");
  await until("the window is back", () => windowsShown().length === 1);
  await until("the page knows somebody looks", () => desk.page.run("return !document.hidden"));
  assert.equal(await desk.page.run("return window.stillHere"), true, "hiding keeps the page");
});

test("a second copy brings the first forward and leaves", async () => {
  pressClose();
  await until("the window is gone from the desktop", () => windowsShown().length === 0);
  await promisify(execFile)(windowProgram, { env: desk.env, timeout: 10_000 });
  await until("the first window is back", () => windowsShown().length === 1);
});

test("a killed agent is brought back", async () => {
  const before = (await desk.agent.call("hello")).pid;
  await desk.agent.kill();
  const after = await until("another agent answers", () => desk.agent.call("hello"));
  assert.notEqual(after.pid, before, "it is a new process");
});

test("the page can go nowhere", async () => {
  const here = await desk.page.run("return location.href");
  await desk.page.run("location.href = 'https://example.org/'");
  await desk.page.run("window.open('https://example.org/')");
  assert.equal(await desk.page.run("return location.href"), here, "it stayed where it was");
});

test("the web engine's menu does not offer to go back", async () => {
  const shown = await desk.page.run(`
    return document.body.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }))`);
  assert.equal(shown, false, "a menu of a browser has no place here");
});

test("the page may not call what it was not given", async () => {
  const refused = await desk.page.runAsync(`
    const done = arguments[arguments.length - 1];
    window.__TAURI_INTERNALS__.invoke("plugin:window|close", { label: "main" })
      .then(() => done("allowed"), (error) => done(String(error)));
  `);
  assert.match(refused, /not allowed/, "closing is not among the permissions");
});

// The last one: WebDriver lets a session go whose page has crashed.
test("a page whose process died is loaded again", async () => {
  const { calls } = await desk.agent.call("hello");
  for (const pid of processes(desk.home, "WebKitWebProces")) process.kill(pid, "SIGKILL");
  await until("a fresh page asks for the day", async () => (await desk.agent.call("hello")).calls > calls + 2);
});
