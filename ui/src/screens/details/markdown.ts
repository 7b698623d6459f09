// Markdown as the parts that the window shows. The library reads; nothing is ever made of its HTML: what is not
// one of these parts is shown as the text that it is, and a picture as a link to it, for nothing is loaded.
import { Lexer, type Token, type Tokens } from "marked";

/** Words in a line. */
export type Inline =
  | { is: "text"; text: string }
  | { is: "code"; text: string }
  | { is: "break" }
  | { is: "strong"; parts: Inline[] }
  | { is: "em"; parts: Inline[] }
  | { is: "del"; parts: Inline[] }
  | { is: "link"; address: string; parts: Inline[] };

/** A part of the note. */
export type Block =
  | { is: "paragraph"; parts: Inline[] }
  | { is: "heading"; parts: Inline[] }
  | { is: "code"; text: string }
  | { is: "rule" }
  | { is: "quote"; blocks: Block[] }
  | { is: "list"; ordered: boolean; start: number; entries: { ticked: boolean | null; blocks: Block[] }[] };

/** The parts of a note. Text that is no Markdown is a paragraph. */
export function parsed(markdown: string): Block[] {
  return blocks(new Lexer({ gfm: true, breaks: true }).lex(markdown));
}

function blocks(tokens: Token[]): Block[] {
  return tokens.flatMap(block);
}

function block(token: Token): Block[] {
  switch (token.type) {
    case "space":
    case "def":
    // The tick of a list's entry; the entry says it.
    case "checkbox":
      return [];
    case "hr":
      return [{ is: "rule" }];
    case "code":
      return [{ is: "code", text: token.text }];
    case "heading":
      return [{ is: "heading", parts: inline(token.tokens ?? []) }];
    case "blockquote":
      return [{ is: "quote", blocks: blocks(token.tokens ?? []) }];
    case "list":
      return [list(token as Tokens.List)];
    case "paragraph":
    case "text":
      return [{ is: "paragraph", parts: inline(token.tokens ?? [token]) }];
    default:
      return [{ is: "paragraph", parts: [{ is: "text", text: token.raw.trim() }] }];
  }
}

function list({ ordered, start, items }: Tokens.List): Block {
  const entries = items.map((item) => ({
    ticked: item.task ? item.checked === true : null,
    blocks: blocks(item.tokens),
  }));
  return { is: "list", ordered, start: start === "" ? 1 : start, entries };
}

function inline(tokens: Token[]): Inline[] {
  return tokens.map((token): Inline => {
    switch (token.type) {
      case "strong":
      case "em":
      case "del":
        return { is: token.type, parts: inline(token.tokens ?? []) };
      case "codespan":
        return { is: "code", text: token.text };
      case "br":
        return { is: "break" };
      case "link":
        return opens(token.href)
          ? { is: "link", address: token.href, parts: inline(token.tokens ?? []) }
          : { is: "text", text: token.raw };
      case "image":
        return opens(token.href)
          ? { is: "link", address: token.href, parts: [{ is: "text", text: token.text || token.href }] }
          : { is: "text", text: token.raw };
      case "text":
      case "escape":
        return { is: "text", text: token.text };
      default:
        return { is: "text", text: token.raw };
    }
  });
}

/** Only these go to the browser or the mail program; the window's Rust side refuses all others, too. */
function opens(address: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(address);
}
