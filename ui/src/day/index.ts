// The day as the window knows it, gathered.
export type { Afterwards } from "./afterwards";
export { Clock } from "./clock";
export { Day, provideDay, type Refusal, useDay, wireError } from "./day.svelte";
export { drafts } from "./drafts.svelte";
