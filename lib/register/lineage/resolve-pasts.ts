import type { Day } from "@/lib/school-year/day";

/** A link of the register: what `linkUrn` is to `urn`. */
export type Link = { urn: string; linkUrn: string; kind: string; establishedOn: Day | null };

/**
 * A school that another goes back to. With `goesOn` the one is the other under a new number, `step` numbers back, and its figures are
 * the other's history; without it the school was merged into the other, or parted, and its figures are nobody's but its own.
 */
export type Past = { urn: string; pastUrn: string; step: number; joinedOn: Day | null; goesOn: boolean };

type Step = { from: string; to: string; on: Day | null; plain: boolean };

/** The register writes each step from either end or both, in these words; other links (sixth forms, expansions) are no steps. */
function asStep({ urn, linkUrn, kind, establishedOn }: Link): Step | undefined {
  const backwards = /^(predecessor|result of amalgamation)/i.test(kind);
  if (!backwards && !/^successor/i.test(kind)) return undefined;
  const plain = /^(predecessor|successor)$/i.test(kind.trim());
  return backwards ? { from: linkUrn, to: urn, on: establishedOn, plain } : { from: urn, to: linkUrn, on: establishedOn, plain };
}

function stepsIn(links: readonly Link[]): Step[] {
  const steps = new Map<string, Step>();
  for (const step of links.flatMap((link) => asStep(link) ?? [])) {
    if (step.from === step.to) continue;
    const key = `${step.from}>${step.to}`;
    const before = steps.get(key);
    steps.set(key, before ? { ...before, on: before.on ?? step.on, plain: before.plain && step.plain } : step);
  }
  // What goes both ways says nothing of which came first.
  return [...steps.values()].map((step) => (steps.has(`${step.to}>${step.from}`) ? { ...step, plain: false } : step));
}

const grouped = (steps: readonly Step[], end: "from" | "to") => Map.groupBy(steps, (step) => step[end]);

/**
 * Each school's past, from the register's links. A school goes on from another only where the two are each other's only step:
 * where several became one, or one became several, nobody takes over the figures, so that a merged school is never counted twice.
 */
export function resolvePasts(links: readonly Link[]): Past[] {
  const steps = stepsIn(links);
  const [before, after] = [grouped(steps, "to"), grouped(steps, "from")];
  const goesOn = (step: Step) => step.plain && before.get(step.to)?.length === 1 && after.get(step.from)?.length === 1;
  return [...before.keys()].flatMap((urn) => {
    const pasts: Past[] = [];
    const seen = new Set([urn]);
    for (let at = urn, step = 1; ; step += 1) {
      const here = (before.get(at) ?? []).filter(({ from }) => !seen.has(from));
      const [only] = here;
      const on = only !== undefined && here.length === 1 && goesOn(only);
      pasts.push(...here.map(({ from, on: joinedOn }) => ({ urn, pastUrn: from, step, joinedOn, goesOn: on })));
      if (!on) return pasts;
      seen.add((at = only.from));
    }
  });
}
