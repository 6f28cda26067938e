import type { PupilGroup } from "../pupils";
import type { SchoolFigure } from "./read-school-figures";

/** Groups that are all pupils between them, so that two of the three figures give the third. */
const halves: readonly (readonly [PupilGroup, PupilGroup])[] = [["boys", "girls"], ["disadvantaged", "not-disadvantaged"]];

type Hidable = Pick<SchoolFigure, "measure" | "academicYear" | "pupils" | "number" | "status" | "cohort" | "lower" | "upper">;

/**
 * A school's published figures without those from which a hidden one could be worked out: where all pupils and one half of them have a
 * figure and the other half's is hidden, the first half's is hidden as well; where only that of all is hidden, both halves' are. The figure
 * of all pupils stays, since it is what everybody reads first. Publishers hide what is small, not always what gives it away.
 */
export function hideThirds<F extends Hidable>(figures: readonly F[]): F[] {
  const alike = Map.groupBy(figures, ({ measure, academicYear }) => `${measure} ${academicYear}`);
  const telling = new Set([...alike.values()].flatMap((ones) => halves.flatMap((half) => tellingOf(ones, half))));
  return figures.map((figure) => (telling.has(figure) ? { ...figure, number: null, status: "suppressed", cohort: null, lower: null, upper: null } : figure));
}

/** Of all pupils and two halves of them those that give a hidden one away. */
function tellingOf<F extends Hidable>(figures: readonly F[], [one, other]: readonly [PupilGroup, PupilGroup]): F[] {
  const three = (["all", one, other] as const).flatMap((group) => figures.find(({ pupils }) => pupils === group) ?? []);
  const shown = three.filter(({ number }) => number !== null);
  const exposed = three.length === 3 && shown.length === 2 && three.some(({ status }) => status === "suppressed");
  return exposed ? shown.filter(({ pupils }) => pupils !== "all") : [];
}
