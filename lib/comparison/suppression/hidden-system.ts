import type { Cell, CountedTable, Figure } from "./counted-table";
import type { Equation, Term } from "./linear-program";

/** The range of a hidden number that must stay open to whoever looks: these two ends, or any two so far apart. */
export type OpenRange = { low: number; high: number } | { width: number };

/** A hidden number as a sum of unknowns; `whole` when it can only be a whole number. */
export type HiddenNumber = { cell: string; sum: readonly Term[]; whole: boolean; open: OpenRange };

/** What everything shown says about everything hidden. */
export type HiddenSystem = { unknowns: number; equations: readonly Equation[]; numbers: readonly HiddenNumber[] };

/** A layer of a table: what of a cell is added up in totals. */
type Layer = { of: (cell: Cell) => readonly Term[] | undefined; known: (cell: Cell) => number };

/**
 * The equations that the shown cells leave for the hidden ones. The unknowns of a hidden cell are, for each measure, the sum above the
 * lowest possible one and the sum short of the highest possible one (of a share: who reached it and who did not). Neither is negative, and
 * together they are the pupils times the span; a cell without figures has its pupils as the only unknown.
 */
export function hiddenSystem({ cells, totals, largestHidden }: CountedTable, hidden: ReadonlySet<string>): HiddenSystem {
  const unknowns = new Map<string, number>();
  for (const { id, figures = {} } of cells.filter((cell) => hidden.has(cell.id))) {
    for (const key of Object.keys(figures).flatMap((measure) => [above(id, measure), short(id, measure)])) unknowns.set(key, unknowns.size);
    if (Object.keys(figures).length === 0) unknowns.set(pupils(id), unknowns.size);
  }
  const at = (key: string, times = 1): Term => [unknowns.get(key) ?? -1, times];
  const pupilsOf = ({ id, figures = {} }: Cell): Term[] => {
    const [first] = Object.entries(figures);
    return first ? [at(above(id, first[0]), 1 / span(first[1])), at(short(id, first[0]), 1 / span(first[1]))] : [at(pupils(id))];
  };
  const ofHidden = (terms: (cell: Cell) => readonly Term[]) => (cell: Cell) => (hidden.has(cell.id) ? terms(cell) : undefined);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const equations = totals.flatMap((total) => {
    const members = [total.whole, ...total.parts].map((id) => byId.get(id) ?? unknownCell(id));
    const layers: Layer[] = sharedMeasures(members).flatMap((measure) => [
      { of: ofHidden(({ id }) => [at(above(id, measure))]), known: (cell) => aboveIn(cell, measure) },
      { of: ofHidden(({ id }) => [at(short(id, measure))]), known: (cell) => shortIn(cell, measure) },
    ]);
    return (layers.length > 0 ? layers : [{ of: ofHidden(pupilsOf), known: (cell: Cell) => cell.pupils }]).flatMap((layer) => sumOf(members, layer));
  });
  const hiddenCells = cells.filter(({ id }) => hidden.has(id));
  const sameCohort = hiddenCells.flatMap(({ id, figures = {} }) => {
    const [first, ...others] = Object.entries(figures);
    return first ? others.map(([measure, figure]) => cohortTwice(first, [measure, figure], (name, times) => [at(above(id, name), times), at(short(id, name), times)])) : [];
  });
  const numbers = hiddenCells.flatMap((cell) => [
    { cell: cell.id, sum: pupilsOf(cell), whole: true, open: openPupils(cell, largestHidden) },
    ...Object.entries(cell.figures ?? {}).flatMap(([measure, figure]) => {
      const [whole, open] = [Number.isInteger(figure.sum), openSum(cell, figure, largestHidden)];
      return [above(cell.id, measure), short(cell.id, measure)].map((key) => ({ cell: cell.id, sum: [at(key)], whole, open }));
    }),
  ]);
  return { unknowns: unknowns.size, equations: [...equations, ...sameCohort], numbers };
}

const pupils = (id: string) => `${id} pupils`;
const above = (id: string, measure: string) => `${id} above ${measure}`;
const short = (id: string, measure: string) => `${id} short ${measure}`;
const span = ({ lowest, highest }: Figure) => highest - lowest;

function aboveIn({ pupils: cohort, figures }: Cell, measure: string): number {
  const figure = figures?.[measure];
  return figure ? figure.sum - figure.lowest * cohort : 0;
}

function shortIn({ pupils: cohort, figures }: Cell, measure: string): number {
  const figure = figures?.[measure];
  return figure ? figure.highest * cohort - figure.sum : 0;
}

function unknownCell(id: string): never {
  throw new Error(`A total names a cell that the table has not: ${id}`);
}

/** A measure can be added up where all of a total's cells have it. */
const sharedMeasures = ([first, ...others]: readonly Cell[]) => Object.keys(first?.figures ?? {}).filter((measure) => others.every(({ figures }) => figures?.[measure]));

/** The whole less its parts is nought; nothing where nothing is hidden. */
function sumOf(members: readonly Cell[], { of, known }: Layer): Equation[] {
  const signed = members.map((cell, place) => ({ cell, sign: place === 0 ? -1 : 1, terms: of(cell) }));
  const shown = signed.reduce((sum, { cell, sign, terms }) => (terms ? sum : sum + sign * known(cell)), 0);
  const terms = signed.flatMap(({ sign, terms: own = [] }) => own.map(([unknown, times]): Term => [unknown, sign * times]));
  return terms.length > 0 ? [{ terms, equals: -shown }] : [];
}

/** Two measures of one cell have the same pupils. */
function cohortTwice([first, one]: [string, Figure], [second, other]: [string, Figure], both: (measure: string, times: number) => Term[]): Equation {
  return { terms: [...both(first, 1 / span(one)), ...both(second, -1 / span(other))], equals: 0 };
}

/** A small cohort may be any from nobody to the largest hidden one; another hidden one stays as uncertain as that. */
const openPupils = ({ pupils: cohort }: Cell, largest: number): OpenRange => (cohort <= largest ? { low: 0, high: largest } : { width: largest });

/** Of a small cohort none may have reached it, or all; of another hidden one the sum is at least not known to the pupil. */
const openSum = ({ pupils: cohort }: Cell, figure: Figure, largest: number): OpenRange => (cohort <= largest ? { low: 0, high: span(figure) * cohort } : { width: span(figure) });
