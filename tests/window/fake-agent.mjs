#!/usr/bin/env node
// An agent with one fixed day: enough for the window to connect, show and lose it. It lets the
// window's own behaviour be tested, and a page be looked at, without a day being lived.
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { createInterface } from "node:readline";

import { socketOf } from "./agent.mjs";
import { fixedDay, fixedSettings } from "./fixed-day.mjs";

const socket = socketOf(process.env.DAYDONE_HOME);
let attached = null;
let calls = 0;

const answers = {
  drafts: () => [],
  keep_draft: () => null,
  // No program is newer: one that is would put its own agent in the place of this one.
  hello: () => ({ protocol: 1, version: "999.0.0", pid: process.pid, calls }),
  status: () => fixedDay,
  follow: () => fixedDay,
  command: () => fixedDay,
  day: () => [],
  settings: () => fixedSettings,
  change_settings: ({ params }) => Object.assign(fixedSettings, params),
  open_window: () => (attached && tell(attached, "come_forward"), null),
  attach_window(_, connection) {
    if (attached) tell(attached, "come_forward");
    else attached = connection;
    return { attached: attached === connection };
  },
  quit: () => setImmediate(() => process.exit(0)) && null,
};

const refusal = (method) => ({
  code: -32601, message: method, data: { code: "unknown_method", message: method, hint: null, number: null },
});

function tell(connection, method, params = null) {
  connection.write(`${JSON.stringify({ jsonrpc: "2.0", method, params })}\n`);
}

mkdirSync(dirname(socket), { recursive: true });
rmSync(socket, { force: true });
createServer((connection) => {
  connection.on("error", () => connection.destroy());
  connection.on("close", () => { if (attached === connection) attached = null; });
  createInterface({ input: connection }).on("error", () => {}).on("line", (line) => {
    const call = JSON.parse(line);
    calls += 1;
    const answer = answers[call.method];
    const outcome = answer ? { result: answer(call, connection) } : { error: refusal(call.method) };
    connection.write(`${JSON.stringify({ jsonrpc: "2.0", id: call.id, ...outcome })}\n`);
  });
}).listen(socket);
