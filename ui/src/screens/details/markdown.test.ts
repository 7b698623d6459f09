// A note is shown as what it means, and is never more than words and addresses.
import { describe, expect, it } from "vitest";
import { type Block, type Inline, parsed } from "./markdown";

const words = (parts: Inline[]): string =>
  parts
    .map((part) => ("parts" in part ? words(part.parts) : part.is === "break" ? "\n" : part.text))
    .join("");

const links = (parts: Inline[]): string[] =>
  parts.flatMap((part) => [
    ...(part.is === "link" ? [part.address] : []),
    ...("parts" in part ? links(part.parts) : []),
  ]);

const lines = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.is === "list") return block.entries.flatMap((entry) => lines(entry.blocks));
    if (block.is === "quote") return lines(block.blocks);
    if (block.is === "rule") return [];
    return block.is === "code" ? [block.text] : [words(block.parts)];
  });

const inline = (text: string): Inline[] =>
  parsed(text).flatMap((block) => ("parts" in block ? block.parts : []));

describe("a note", () => {
  it.each([
    ["plain words", ["plain words"]],
    ["one\ntwo", ["one\ntwo"]],
    ["# Head\n\ntext", ["Head", "text"]],
    ["- a\n- b", ["a", "b"]],
    ["1. a\n   - b", ["a", "b"]],
    ["> said", ["said"]],
    ["```\n<b>\n```", ["<b>"]],
    ["a `x<y` & **b**", ["a x<y & b"]],
    ["| a |\n|---|\n| 1 |", ["| a |\n|---|\n| 1 |"]],
    ["<script>alert(1)</script>", ["<script>alert(1)</script>"]],
    ["a <b>b</b>", ["a <b>b</b>"]],
    ["", []],
  ])("reads %j", (text, shown) => {
    expect(lines(parsed(text))).toEqual(shown);
  });

  it.each([
    ["[a](https://example.org/x)", ["https://example.org/x"]],
    ["https://example.org/x?y=1&z=2", ["https://example.org/x?y=1&z=2"]],
    ["<mailto:ana@example.org>", ["mailto:ana@example.org"]],
    ["![a picture](https://example.org/p.png)", ["https://example.org/p.png"]],
    ["[a](javascript:alert(1))", []],
    ["[a](JaVaScRiPt:alert(1))", []],
    ["[a](file:///etc/passwd)", []],
    ["![](data:text/html,hello)", []],
    ["[a](//example.org)", []],
    ["[a](./b)", []],
  ])("leads from %j to %j", (text, addresses) => {
    expect(links(inline(text))).toEqual(addresses);
  });

  it("says which of its tasks are ticked", () => {
    const [list] = parsed("- [x] a\n- [ ] b\n- c");
    expect(list?.is === "list" && list.entries.map((entry) => entry.ticked)).toEqual([true, false, null]);
  });
});
