// What jsdom lacks and the screens rely on: modal dialogs, and coming into view. Matchers for readable assertions, and patience
// with a busy machine. A test that asks what no scene has recorded fails; with `DAYDONE_LEARN` the real agent
// is asked instead, and the recording learns it.
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/svelte";
import { afterEach, expect } from "vitest";
import { missing } from "../host/scenes";

configure({ asyncUtilTimeout: 10_000 });

if (!HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
}

// Nothing has a place in jsdom, so nothing has to move.
Element.prototype.scrollIntoView ??= () => {};

const recorder = process.env.DAYDONE_LEARN;
if (recorder) {
  globalThis.learnScene = async (...asked) => {
    const answer = await fetch(recorder, { method: "POST", body: JSON.stringify(asked) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
}

afterEach(() => {
  // First, so that the page of a test that fails here is not in the way of the next.
  cleanup();
  expect(
    missing.splice(0),
    "not recorded; run `npm run learn` (docs/decisions/0043-recorded-scenes.md)",
  ).toEqual([]);
});
