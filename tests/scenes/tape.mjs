// A recording as a tree: each node is a state with the answers to what was read there; each act leads to
// another node, or is refused. In the file a node says of its picture only what the act changed, and
// equal answers stand once.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where recordings lie. */
export const folder = resolve(import.meta.dirname, "../../ui/src/host/scenes");

const fileOf = (name) => join(folder, `${name}.json`);

/** The text of a recording as it lies there; null without one. */
export function textNow(name) {
  return existsSync(fileOf(name)) ? readFileSync(fileOf(name), "utf8") : null;
}

/** The recording that lies there; an empty one when there is none. */
export function load(name) {
  const text = textNow(name);
  if (text === null) return { asks: [], acts: [] };
  const { answers, now } = JSON.parse(text);
  return unfolded(now, { snapshot: {}, settings: {} }, answers);
}

/** Writes a recording. */
export function save(name, tree) {
  writeFileSync(fileOf(name), written(tree));
}

/** A recording as the text of its file: a line for each answer, and one for each act. */
export function written(tree) {
  const answers = [];
  const kept = new Map();
  const keep = (answer) => {
    const text = JSON.stringify(answer);
    if (!kept.has(text)) {
      kept.set(text, answers.length);
      answers.push(text);
    }
    return kept.get(text);
  };
  const now = folded(tree, { snapshot: {}, settings: {} }, keep);
  return `{"answers":[\n${answers.join(",\n")}\n],"now":${printed(now, 0)}}\n`;
}

function folded(node, before, keep) {
  const acts = node.acts.map(({ request, refused, answer, next }) => {
    if (refused) return { request, refused };
    return { request, ...(answer === undefined ? {} : { answer }), next: folded(next, node, keep) };
  });
  return {
    ...changed("snapshot", node, before),
    ...changed("settings", node, before),
    asks: node.asks.map(({ request, answer }) => [request, keep(answer)]),
    acts,
  };
}

function changed(what, node, before) {
  const differs = ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[what][key]);
  const entries = Object.entries(node[what]).filter(differs);
  return entries.length > 0 ? { [what]: Object.fromEntries(entries) } : {};
}

function unfolded(node, before, answers) {
  const snapshot = { ...before.snapshot, ...node.snapshot };
  const settings = { ...before.settings, ...node.settings };
  const here = { snapshot, settings };
  return {
    ...here,
    asks: node.asks.map(([request, n]) => ({ request, answer: answers[n] })),
    acts: node.acts.map((act) => (act.next ? { ...act, next: unfolded(act.next, here, answers) } : act)),
  };
}

function printed(node, depth) {
  const lead = "\n".padEnd(depth + 2);
  const acts = node.acts.map((act) => {
    const { next, ...rest } = act;
    const text = JSON.stringify(rest);
    return `${lead}${next ? `${text.slice(0, -1)},"next":${printed(next, depth + 1)}}` : text}`;
  });
  const { acts: _, ...rest } = node;
  return `${JSON.stringify(rest).slice(0, -1)},"acts":[${acts.join(",")}]}`;
}
