import type { ComparisonSpace } from "./comparison-space";
import type { ComparedSchool, ModelLabel } from "./model";
import { nearestRows } from "./nearest-rows";
import { type Reason, reasonsBetween } from "./reasons-between";

export type Neighbour = { urn: string; distance: number };

/** A school's statistical neighbours, nearest first, with the model that they are after and with how many other schools it was compared. */
export type Neighbours<Near = Neighbour> = { urn: string; model: ModelLabel; compared: number; nearest: Near[] };

/** As many as the Department names for a school. Source: Department for Education, 'What is a similar school?', 2026. */
export const NEIGHBOURS = 50;

/**
 * A school's nearest neighbours in a space, the reasons of each variable by variable; undefined for a school that the space cannot
 * hold (another phase, or an input is missing). Distances are plain numbers without a unit: 0 is alike in everything.
 */
export function findNeighbours(space: ComparisonSpace, urn: string, count = NEIGHBOURS): Neighbours<Neighbour & { reasons: Reason[] }> | undefined {
  const row = space.rowOf.get(urn);
  if (row === undefined) return undefined;
  const school = schoolAt(space, row);
  const nearest = nearestRows(space.points, space.model.variables.length, row, count).map((near) => {
    const other = schoolAt(space, near.row);
    return { urn: other.urn, distance: Math.sqrt(near.squared), reasons: reasonsBetween(space.model, school, other) };
  });
  return { urn, model: labelOf(space.model), compared: space.schools.length - 1, nearest };
}

/** The same for every school of the space, one after another and without the reasons, so that a job can store them in passing. */
export function* findEveryonesNeighbours(space: ComparisonSpace, count = NEIGHBOURS): Generator<Neighbours> {
  const [model, compared, width] = [labelOf(space.model), space.schools.length - 1, space.model.variables.length];
  for (const [row, { urn }] of space.schools.entries()) {
    const nearest = nearestRows(space.points, width, row, count).map((near) => ({ urn: schoolAt(space, near.row).urn, distance: Math.sqrt(near.squared) }));
    yield { urn, model, compared, nearest };
  }
}

function schoolAt(space: ComparisonSpace, row: number): ComparedSchool {
  const school = space.schools[row];
  if (!school) throw new Error(`No school in row ${row}`);
  return school;
}

const labelOf = ({ key, label, exact }: ModelLabel): ModelLabel => ({ key, label, exact });
