#!/usr/bin/env node
// Adds to the recordings what a test of the page asks and they do not know yet, so that no list of what tests
// send has to be kept: `node tests/scenes/learn.mjs <program> <argument>…` runs the program, which finds the
// recorder's address in `DAYDONE_LEARN`.
import { spawn } from "node:child_process";
import { createServer } from "node:http";

import { base } from "./bases.mjs";
import { leaveAll } from "./desk.mjs";
import { isAct, textOf } from "./play.mjs";
import { lead, plain } from "./record.mjs";
import { scripts } from "./scripts/index.mjs";
import { load, save } from "./tape.mjs";

/** One after the other: each reads and writes the file of its scene. */
let before = Promise.resolve();
let live = null;

/** The answer to `request` after the acts of `path`, from the recording or from the agent. */
function learn(name, path, request) {
  const learned = before.then(() => answer(name, path, request));
  before = learned.catch(() => {});
  return learned;
}

async function answer(name, path, request) {
  const script = scripts[name];
  if (!script) throw new Error(`no script makes the scene ${name}`);
  const tree = load(name);
  const steps = [];
  let node = tree;
  for (const act of path) {
    const n = node.acts.findIndex((one) => one.next && textOf(one.request) === textOf(act));
    if (n < 0) throw new Error(`${name} has not recorded ${textOf(act)}`);
    steps.push(n);
    node = node.acts[n].next;
  }
  const same = (one) => textOf(one.request) === textOf(request);
  const known = isAct(request) ? node.acts.find(same) : node.asks.find(same);
  if (known) return told(known);
  const key = `${name} ${path.map(textOf).join(" ")}`;
  if (live?.key !== key) {
    await live?.play.leaves();
    live = { key, play: await lead({ script, bases: base, tree }, steps) };
  }
  const { play } = live;
  if (!isAct(request)) {
    const read = { request, answer: await play.asks(request) };
    node.asks.push(read);
    save(name, tree);
    return told(read);
  }
  const { refused, answer } = await play.acts(request);
  const next = refused ? null : { ...(await play.state()), asks: [], acts: [] };
  if (next) live.key = `${key}${path.length > 0 ? " " : ""}${textOf(request)}`;
  const act = refused ? { request, refused } : { request, ...plain(request, answer), next };
  node.acts.push(act);
  save(name, tree);
  return told(act);
}

function told({ refused, answer, next }) {
  return { refused, answer, snapshot: next?.snapshot, settings: next?.settings };
}

const server = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  try {
    const told = await learn(...JSON.parse(body));
    response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" });
    response.end(JSON.stringify(told));
  } catch (error) {
    console.error(`not learned: ${body}: ${error.message}`);
    response.writeHead(500).end(error.message);
  }
});

server.listen(0, "127.0.0.1", () => {
  const [program, ...words] = process.argv.slice(2);
  const env = { ...process.env, DAYDONE_LEARN: `http://127.0.0.1:${server.address().port}/` };
  spawn(program, words, { env, stdio: "inherit" }).on("exit", async (code) => {
    server.close();
    // What a test asked last may still be on its way.
    await before;
    await leaveAll();
    process.exit(code ?? 1);
  });
});
