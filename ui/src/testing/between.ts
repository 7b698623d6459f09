// A test that stands between the page and the agent: it holds an answer back, or gives another one.
import type { Host } from "../host";
import type { Request } from "../protocol";

/** The way to the agent with `meddle` in it; `pass` asks the agent. */
export function between(
  host: Host,
  meddle: (request: Request, pass: () => Promise<unknown>) => Promise<unknown>,
): Host["request"] {
  const { request: ask } = host;
  return (request) => meddle(request, () => ask(request)) as Promise<never>;
}
