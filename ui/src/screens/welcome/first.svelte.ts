// Whether the person is here for the first time: from the first run until the first day has started.

/** Set by the first run, put away by the plan. */
export const firstRun = $state({ now: false });
