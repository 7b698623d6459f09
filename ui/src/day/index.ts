// The day as the window knows it, gathered.
export { Clock } from "./clock";
export { Day, provideDay, type Refusal, useDay, wireError } from "./day.svelte";
