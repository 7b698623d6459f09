// The sections of the settings, gathered as they appear, for the list of their names that stands beside them on a desk.
import { getContext, setContext, untrack } from "svelte";

/** A section: its name and the heading it begins with. */
export interface SectionThere {
  title: string;
  heading: HTMLElement;
}

const KEY = Symbol("sections");

type Join = (heading: HTMLElement, title: string) => () => void;

/** The sections that are there, in the order of the page. */
export class Sections {
  all = $state.raw<SectionThere[]>([]);

  readonly join: Join = (heading, title) => {
    untrack(() => {
      this.all = [...this.all, { heading, title }].sort(inOrder);
    });
    return () => {
      this.all = this.all.filter((one) => one.heading !== heading);
    };
  };
}

function inOrder(a: SectionThere, b: SectionThere): number {
  return a.heading.compareDocumentPosition(b.heading) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Gathers the sections of the components below. */
export function collectSections(): Sections {
  const sections = new Sections();
  setContext(KEY, sections.join);
  return sections;
}

/** What a section says that it is there with; nothing where they are not gathered. */
export function joinSections(): Join | undefined {
  return getContext<Join | undefined>(KEY);
}
