import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import LengthField from "./LengthField.svelte";

function field(change = vi.fn(), done = vi.fn()) {
  render(LengthField, { label: "Estimate", value: null, change, done });
  return { input: screen.getByRole("textbox", { name: "Estimate" }), change, done };
}

test("a length is taken as it is written, and done with by Enter", async () => {
  const { input, change, done } = field();
  await userEvent.type(input, "1h30{Enter}");
  expect(change).toHaveBeenLastCalledWith(90);
  expect(done).toHaveBeenCalled();
  expect(input).toHaveAttribute("aria-invalid", "false");
});

test("what is no length stays and is said", async () => {
  const { input, done } = field();
  await userEvent.type(input, "soon{Enter}");
  expect(input).toHaveValue("soon");
  expect(input).toHaveAttribute("aria-invalid", "true");
  expect(screen.getByRole("status")).toHaveTextContent("Write it like 45 or 1h30");
  expect(done, "it is not done with").not.toHaveBeenCalled();
});
