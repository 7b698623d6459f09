// Looks at what the agent finds when it says that it may be another, and never on its own: a window that is not
// seen looks once it is.
import type { Host } from "../../host";
import type { FindingsAbout } from "../../protocol";

/** Calls `look` whenever what is found `about` it may be another. Gives the way to stop. */
export function whenFound(host: Host, about: FindingsAbout, look: () => void): () => void {
  let isOld = false;
  const follow = host.onFindings((what) => {
    if (what !== about) return;
    isOld = document.hidden;
    if (!isOld) look();
  });
  const seen = () => {
    if (!isOld || document.hidden) return;
    isOld = false;
    look();
  };
  document.addEventListener("visibilitychange", seen);
  return () => {
    document.removeEventListener("visibilitychange", seen);
    void follow.then((stop) => stop());
  };
}
