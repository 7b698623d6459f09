// The programs whose records come in, by the names the agent reads, each as people call it: names are in no
// language.

/** Name on the wire and name for people, in the order of the alphabet; Daydone's own first. */
export const programs: [string, string][] = [
  ["daydone", "Daydone"],
  ["activitywatch", "ActivityWatch"],
  ["gtimelog", "gtimelog"],
  ["klog", "klog"],
  ["org", "Org mode"],
  ["pomotroid", "Pomotroid"],
  ["super-productivity", "Super Productivity"],
  ["timewarrior", "Timewarrior"],
  ["toggl", "Toggl Track"],
  ["watson", "Watson"],
];
