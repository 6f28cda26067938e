import { findMeasure } from "../measures/measures";
import type { PupilGroup } from "../pupils";
import type { SchoolFigure } from "./read-school-figures";

/** Groups that are all pupils between them, so that two of the three figures give the third. */
const halves: readonly (readonly [PupilGroup, PupilGroup])[] = [["boys", "girls"], ["disadvantaged", "not-disadvantaged"]];

type Hidable = Pick<SchoolFigure, "measure" | "academicYear" | "pupils" | "number" | "status" | "cohort" | "lower" | "upper">;

/**
 * A school's published figures without those from which a hidden one could be worked out: where all pupils and one half of them have a
 * figure and the other half's is hidden, the first half's is hidden as well; where only that of all is hidden, both halves' are. The figure
 * of all pupils stays, since it is what everybody reads first. A count and its rate each say the other, so that they are taken as one:
 * what is known or hidden of pupils by either is so by both. Publishers hide what is small, not always what gives it away.
 */
export function hideThirds<F extends Hidable>(figures: readonly F[]): F[] {
  const alike = Map.groupBy(figures, ({ measure, academicYear }) => `${findMeasure(measure)?.rateOf ?? measure} ${academicYear}`);
  const telling = new Set([...alike.values()].flatMap(tellingOf));
  return figures.map((figure) => (telling.has(figure) ? { ...figure, number: null, status: "suppressed", cohort: null, lower: null, upper: null } : figure));
}

/** Of a count and its rate, or of a measure alone, in a year: those that give a hidden one away, of the same pupils or as the third of three. */
function tellingOf<F extends Hidable>(figures: readonly F[]): F[] {
  const groups = Map.groupBy(figures, ({ pupils }) => pupils);
  const numbersOf = (group: PupilGroup) => (groups.get(group) ?? []).filter(({ number }) => number !== null);
  const isHidden = (group: PupilGroup) => groups.get(group)?.some(({ status }) => status === "suppressed") ?? false;
  const isShown = (group: PupilGroup) => !isHidden(group) && numbersOf(group).length > 0;
  const tied = [...groups.keys()].filter(isHidden);
  const thirds = halves.flatMap((half) => {
    const three = ["all", ...half] as const;
    return three.some(isHidden) && three.filter(isShown).length === 2 ? half : [];
  });
  return [...tied, ...thirds].flatMap(numbersOf);
}
