/** The one obvious next thing that stands on top of a home page. */
export type NextThing = {
  above?: string;
  title: string;
  text?: string;
  /** Missing when nothing waits for the person. */
  action?: { href: string; label: string };
};

/** The first of the candidates that holds: they are given in the order of what matters most. */
export function firstOf(candidates: readonly (NextThing | false | undefined)[], otherwise: NextThing): NextThing {
  return candidates.find((candidate) => candidate !== false && candidate !== undefined) || otherwise;
}
