import type { CountedTable } from "@/lib/comparison/suppression/counted-table";
import { hideCells } from "@/lib/comparison/suppression/hide-cells";
import type { SchoolFigures } from "../reading/school-figures";
import type { ReturnMeasure } from "../template/measure";
import { ALL_PUPILS, allParts } from "../template/parts";
import type { ReleaseContent, ShownFigure } from "./content";
import { cellId, countedReturns, TRUST } from "./counted";

type Shown = ReleaseContent["measures"][number];

/**
 * One measure as everybody may see it: small cohorts hidden, and as many more as it takes that nobody can work them out.
 * What was hidden before stays hidden; what was shown before and is the same cannot be taken back.
 * @returns the table, and whether it would give away what was hidden, together with what was shown before
 */
export function hideSmall(measure: ReturnMeasure, schools: readonly SchoolFigures[], before: Shown | undefined): { shown: Shown; givesAway: boolean } {
  const table = countedReturns(measure, schools);
  const same = (id: string) => {
    const [was, is] = [before?.cells[id], table.sums.get(id)];
    return typeof was === "object" && was.count === is?.count && (was.outOf ?? is.outOf) === is.outOf;
  };
  const { hidden, exposed } = hideFromEverybody(table, new Set([...table.shown].filter(same)), schools.map(({ id }) => id));
  const wasHidden = (id: string) => before?.cells[id] === "hidden";
  const parts = [ALL_PUPILS, ...allParts.filter((part) => part !== ALL_PUPILS && schools.some(({ figures }) => figures[`${measure.key}.${part}`] !== undefined))];
  const cells: Record<string, ShownFigure> = {};
  for (const part of parts) {
    for (const whose of [...schools.map(({ id }) => id), TRUST]) {
      const id = cellId(whose, part);
      const sum = table.shown.has(id) ? table.sums.get(id) : undefined;
      if (sum) cells[id] = hidden.has(id) || wasHidden(id) ? "hidden" : { count: sum.count, outOf: measure.unit === "pupils" ? null : sum.outOf };
      else if (whose !== TRUST) cells[id] = reasonOf(schools.find((one) => one.id === whose), measure, part);
    }
  }
  return { shown: { measure, parts, cells }, givesAway: exposed };
}

/**
 * Hidden from a stranger, and from the leaders of each school, who know their own numbers and could take them off a total. A school none of
 * whose numbers is hidden knows nothing more than everybody. What protects against one reader is never undone by hiding more for another.
 */
function hideFromEverybody(table: CountedTable, shownBefore: ReadonlySet<string>, schools: readonly string[]): { hidden: ReadonlySet<string>; exposed: boolean } {
  const stranger = hideCells(table, shownBefore);
  const hidden = new Set(stranger.hidden);
  let exposed = stranger.exposed.length > 0;
  const waiting = new Set(schools);
  for (let next = knowing(waiting, hidden); next; next = knowing(waiting, hidden)) {
    const school = next;
    waiting.delete(school);
    const known = table.cells.filter(({ id }) => id.startsWith(`${school} `)).map(({ id }) => id);
    const insider = hideCells(table, new Set([...shownBefore, ...known]));
    for (const id of insider.hidden) hidden.add(id);
    // That a total is no smaller than one's own part says nothing of anybody else.
    exposed ||= insider.exposed.some((id) => !id.startsWith(`${TRUST} `));
  }
  return { hidden, exposed };
}

/** A school that has something hidden, and so knows more than a stranger. */
const knowing = (waiting: ReadonlySet<string>, hidden: ReadonlySet<string>): string | undefined => [...waiting].find((school) => [...hidden].some((id) => id.startsWith(`${school} `)));

/** Why a school has no figure of a part; a year group that it has not does not apply. */
function reasonOf(school: SchoolFigures | undefined, { key }: ReturnMeasure, part: string): ShownFigure {
  const status = school?.figures[`${key}.${part}`]?.status;
  return status === "not-available" || (part === ALL_PUPILS && status === undefined) ? "not-available" : "not-applicable";
}
