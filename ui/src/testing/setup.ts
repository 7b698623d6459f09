// What jsdom lacks and the screens rely on: modal dialogs. Matchers for readable assertions, and patience
// with a busy machine.
import "@testing-library/jest-dom/vitest";
import { configure } from "@testing-library/svelte";

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
