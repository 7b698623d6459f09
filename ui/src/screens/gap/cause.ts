// Why a stretch has to be asked about, wherever it is shown.
import type { GapCause } from "../../protocol";
import { say } from "../../words";

/** The cause as a sentence without a stop: "Your computer slept". */
export function causeWords(cause: GapCause): string {
  return say(`ui-gap-cause-${cause.replaceAll("_", "-")}`);
}
