import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import Stepper from "./Stepper.svelte";

it("adds up steps that come before the first one is answered, and forgets one that is refused", async () => {
  const asked: number[] = [];
  const answers: (() => void)[] = [];
  const change = (value: number) =>
    new Promise<void>((done) => {
      asked.push(value);
      answers.push(done);
    });
  render(Stepper, { label: "Bell", value: 0, min: 0, max: 30, step: 10, change });
  screen.getByRole("spinbutton", { name: "Bell" }).focus();
  await userEvent.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}");
  expect(asked, "not beyond the most").toEqual([10, 20, 30]);
  for (const answer of answers) answer();
  await Promise.resolve();
  await userEvent.keyboard("{ArrowUp}");
  expect(asked.at(-1), "nothing was taken, so it begins anew").toBe(10);
});
