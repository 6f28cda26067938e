import { type Change, changeBetween, moreOrFewer } from "../reading/change";
import { ALL_PUPILS } from "../template/parts";
import type { ReleaseContent, ShownFigure } from "./content";
import { cellId, TRUST } from "./counted";

type Shown = ReleaseContent["measures"][number];

/** Whether schools and measures side by side say more than each measure by itself: of several, or with what changed. */
export const saysMoreAtAGlance = ({ measures }: ReleaseContent, before: unknown): boolean => measures.length > 1 || before !== undefined;

/**
 * How a measure changed over all pupils since what was given of the half term before, from nothing but what everybody sees of both: in words
 * where of how many is not said. Undefined where either is not shown; for all schools together where they were others then.
 */
export function changeShown({ measure, cells }: Shown, whose: string, now: ReleaseContent, before: ReleaseContent | undefined, since: string): Change | string | undefined {
  const then = before?.measures.find((one) => one.measure.key === measure.key && one.measure.unit === measure.unit);
  if (!before || !then || (whose === TRUST && namesOf(now) !== namesOf(before))) return undefined;
  const [is, was] = [cells[cellId(whose, ALL_PUPILS)], then.cells[cellId(whose, ALL_PUPILS)]];
  if (!isShown(is) || !isShown(was)) return undefined;
  if (is.outOf === null || was.outOf === null) return moreOrFewer(is.count, was.count, since);
  return changeBetween(measure, { count: is.count, outOf: is.outOf }, { count: was.count, outOf: was.outOf });
}

const isShown = (figure: ShownFigure | undefined): figure is Exclude<ShownFigure, string> => typeof figure === "object";
const namesOf = ({ schools }: ReleaseContent) => schools.map(({ id }) => id).toSorted().join();
