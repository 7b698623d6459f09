// Records a scene again: the same requests, from the same states, to the agent as it is now. An act leads
// away from a state, so the next act of that state begins with a new playing of the script.
import { Play } from "./play.mjs";

/** The scene recorded anew, with the requests of `old`. */
export async function record(script, bases, old) {
  const asks = [...(script.asks ?? []).map((request) => ({ request })), ...old.asks];
  const seen = new Set();
  const once = asks.filter(({ request }) => !seen.has(JSON.stringify(request)) && seen.add(JSON.stringify(request)));
  return visit(await Play.begin(script, bases), { script, bases, tree: { ...old, asks: once } }, []);
}

/** Brings a new playing to the state that `path` leads to. Reads as the recording did, so that names are the same. */
export async function lead({ script, bases, tree }, path) {
  const play = await Play.begin(script, bases);
  let node = tree;
  await look(play, node);
  for (const n of path) {
    const { request, next } = node.acts[n];
    await play.acts(request);
    node = next;
    await look(play, node);
  }
  return play;
}

async function look(play, node) {
  const state = await play.state();
  const asks = [];
  for (const { request } of node.asks) asks.push({ request, answer: await play.asks(request) });
  return { ...state, asks };
}

async function visit(begun, whole, path) {
  const old = path.reduce((node, n) => node.acts[n].next, whole.tree);
  let play = begun;
  const node = { ...(await look(play, old)), acts: [] };
  for (const [n, act] of old.acts.entries()) {
    play ??= await lead(whole, path);
    const { request } = act;
    const { refused, answer } = await play.acts(request);
    if (refused) {
      node.acts.push({ request, refused });
      continue;
    }
    // What was refused before may be granted now.
    act.next ??= { asks: [], acts: [] };
    const after = await visit(play, whole, [...path, n]);
    node.acts.push({ request, ...plain(request, answer), next: after });
    play = null;
  }
  await play?.leaves();
  return node;
}

/** The answer of an act, where the state after it does not say it. */
export function plain({ method }, answer) {
  return method === "command" || method === "change_settings" ? {} : { answer };
}
