// Everything the interface may ask of the program around it, in one place. It grows only when a
// screen needs something new. `tauri.ts` is the real one, `replay.ts` plays recorded scenes in a plain browser.
import type { Answers, Draft, FindingsAbout, Request, Screen, Settings, Snapshot } from "../protocol";

/** Whether the agent is within reach. */
export interface Connection {
  state: "connecting" | "connected" | "lost";
  /** What happened, for a person; only when lost. */
  message?: string | undefined;
  /** The same for a program: `no_agent`, or `journal_damaged` when a person has to decide something. */
  code?: string | undefined;
}

/** The name of a request. */
export type Method = Request["method"];

/** The request of that name. The first half lets the compiler find the name in what is passed. */
export type Asked<M extends Method> = { method: M } & Extract<Request, { method: M }>;

/** Stops a subscription. */
export type Stop = () => void;

/** What the agent said to the window before there was a page to ask. */
export interface First {
  snapshot: Snapshot;
  settings: Settings;
  drafts: Draft[];
}

/** The window's one way to the agent. */
export interface Host {
  /** What was said before, once; nothing when there was no agent yet, or the page is loaded again. */
  first(): Promise<First | null>;
  /**
   * Calls a method of the protocol and gives what the table in Rust says that it answers.
   * Throws a `WireError` when the agent refuses or is not there.
   */
  request<M extends Method>(request: Asked<M>): Promise<Answers[M]>;
  /** Hears every new picture of the day. */
  onSnapshot(hear: (snapshot: Snapshot) => void): Promise<Stop>;
  /** Hears every change of the settings, whoever made it. */
  onSettings(hear: (settings: Settings) => void): Promise<Stop>;
  /** Hears when the agent comes and goes. */
  onConnection(hear: (connection: Connection) => void): Promise<Stop>;
  /** Hears that what the agent finds about something may be another now. */
  onFindings(hear: (about: FindingsAbout) => void): Promise<Stop>;
  /** Hears which room another face leads to, also when it did before anybody listened. */
  onRoom(hear: (room: Screen) => void): Promise<Stop>;
  /** Makes the window a strip that stays above the others, or the window it was. */
  strip(on: boolean): Promise<void>;
  /** Hears that the window is, or is no longer, a strip; also that it was one before the page was there. */
  onStrip(hear: (on: boolean) => void): Promise<Stop>;
  /** Lets the pointer, which is pressed, move the window. */
  drag(): void;
  /** Opens a web or mail address of a note in the program that the system has for it. */
  openLink(address: string): Promise<void>;
  /**
   * Hands over a file that the person chose, piece by piece, and gives the path under which the agent finds it;
   * `went` hears how much of it is there, from 0 to 1. Throws a `WireError`.
   */
  handOver(file: File, went: (share: number) => void): Promise<string>;
  /** Removes the file that was handed over. */
  forgetHanded(): Promise<void>;
  /** Puts plain text on the clipboard. */
  copy(text: string): Promise<void>;
}
