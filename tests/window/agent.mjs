// The agent as a script sees it: its socket, its command line, its process.
import { execFile } from "node:child_process";
import { createConnection } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

/** Where the agent of a `DAYDONE_HOME` listens. */
export function socketOf(home) {
  return join(home, "agent.sock");
}

/** A refusal of the agent; `refusal` is what a face gets of it. */
export class Refused extends Error {
  constructor(method, { message, data }) {
    super(`${method}: ${message}`);
    this.refusal = data;
  }
}

/** The agent that lives under `home`; `program` is the `daydone` binary. */
export class Agent {
  constructor(home, program, env) {
    this.home = home;
    this.program = program;
    this.env = env;
  }

  /** Runs `daydone …` and gives what it printed. */
  async say(...args) {
    const { stdout } = await promisify(execFile)(this.program, args, { env: this.env });
    return stdout;
  }

  /** One call over the socket; gives its result, throws `Refused`. */
  call(method, params) {
    return new Promise((resolve, reject) => {
      const connection = createConnection(socketOf(this.home)).on("error", reject);
      connection.on("close", () => reject(new Error(`${method}: the agent hung up`)));
      const lines = createInterface({ input: connection }).on("error", reject);
      lines.on("line", (line) => {
        const { id, result, error } = JSON.parse(line);
        if (id !== 1) return;
        if (error) reject(new Refused(method, error));
        else resolve(result);
        connection.end();
      });
      connection.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })}\n`);
    });
  }

  /** Whether an agent answers. */
  async isThere() {
    return this.call("hello").then(() => true, () => false);
  }

  /** Ends the agent without warning, as a crash would. */
  async kill() {
    const { pid } = await this.call("hello");
    process.kill(pid, "SIGKILL");
  }
}
