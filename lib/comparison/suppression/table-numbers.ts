import type { Cell, CountedTable, Figure } from "./counted-table";
import type { Layout } from "./layout";
import type { Term } from "./solved-equations";

/** The range of a hidden number that must stay open to whoever looks: these two ends, or any two so far apart. */
export type OpenRange = { low: number; high: number } | { width: number };

/** A number of a cell as a sum of unknowns. */
export type CellNumber = { sum: readonly Term[]; value: number; open: OpenRange };

/** An unknown: what it is in fact, in which cell, and whether it can only be a whole number. */
export type Unknown = { value: number; cell: number; whole: boolean };

/** What somebody who sees nothing but the totals' shape has to find out; and which sums are nought, whatever the numbers. */
export type TableNumbers = { unknowns: readonly Unknown[]; equations: readonly (readonly Term[])[]; numbersOf: readonly (readonly CellNumber[])[] };

/** So many above the lowest possible sum of a measure or short of the highest one; the pupils where no measure counts each of them once. */
type Layer = { measure: string; of: "above" | "short" } | "pupils";

/**
 * The unknowns of a cell are, for each measure, the sum above the lowest possible one and the sum short of the highest possible one (of a
 * share: who reached it and who did not). Neither is negative, and together they are the pupils times the span; where no measure is a share
 * the pupils are an unknown as well. Totals are added up in each measure that all of their cells have, or else in pupils.
 */
export function tableNumbers({ cells, totals, largestHidden }: CountedTable, { placeOf }: Layout): TableNumbers {
  const unknowns: Unknown[] = [];
  const unknownsOf = cells.map((cell, place) => new Map(ownLayers(cell).map((layer) => {
    const whole = layer === "pupils" || Number.isInteger(cell.figures?.[layer.measure]?.sum);
    return [nameOf(layer), unknowns.push({ value: inLayer(cell, layer), cell: place, whole }) - 1];
  })));
  const term = (place: number, layer: Layer, times: number): Term => [unknownsOf[place]?.get(nameOf(layer)) ?? -1, times];
  const both = (place: number, measure: string, times: number): Term[] => (["above", "short"] as const).map((of) => term(place, { measure, of }, times));
  const pupils = (place: number, times: number): Term[] => {
    const share = shareOf(cells[place]);
    return share ? both(place, share, times) : [term(place, "pupils", times)];
  };
  const sums = totals.flatMap(({ whole, parts }) => {
    const places = [whole, ...parts].map((id) => placeOf.get(id) ?? -1);
    const sign = (at: number) => (at === 0 ? -1 : 1);
    return layersOf(places.flatMap((place) => cells[place] ?? [])).map((layer) => places.flatMap((place, at) => (layer === "pupils" ? pupils(place, sign(at)) : [term(place, layer, sign(at))])));
  });
  const cohorts = cells.flatMap(({ figures = {} }, place) => {
    const others = Object.entries(figures).filter(([measure]) => measure !== shareOf(cells[place]));
    return others.map(([measure, figure]) => [...both(place, measure, 1), ...pupils(place, -span(figure))]);
  });
  const numbersOf = cells.map((cell, place): CellNumber[] => [
    { sum: pupils(place, 1), value: cell.pupils, open: openPupils(cell, largestHidden) },
    ...Object.entries(cell.figures ?? {}).flatMap(([measure, figure]) => (["above", "short"] as const).map((of): CellNumber => {
      const layer: Layer = { measure, of };
      return { sum: [term(place, layer, 1)], value: inLayer(cell, layer), open: openSum(cell, figure, largestHidden) };
    })),
  ]);
  return { unknowns, equations: [...cohorts, ...sums], numbersOf };
}

/** A measure that counts each pupil once or not at all: with it there is no need of the pupils as an unknown. */
const shareOf = (cell: Cell | undefined): string | undefined => Object.entries(cell?.figures ?? {}).find(([, figure]) => span(figure) === 1)?.[0];

const ownLayers = (cell: Cell): Layer[] => (cell.figures && !shareOf(cell) ? [...layersOf([cell]).filter((layer) => layer !== "pupils"), "pupils"] : layersOf([cell]));

/** A measure counts where all of these cells have it. */
function layersOf([first, ...others]: readonly Cell[]): Layer[] {
  const shared = Object.keys(first?.figures ?? {}).filter((measure) => others.every(({ figures }) => figures?.[measure]));
  return shared.length > 0 ? shared.flatMap((measure): Layer[] => [{ measure, of: "above" }, { measure, of: "short" }]) : ["pupils"];
}

function inLayer({ pupils, figures }: Cell, layer: Layer): number {
  const figure = layer === "pupils" ? undefined : figures?.[layer.measure];
  if (layer === "pupils" || !figure) return pupils;
  return layer.of === "above" ? figure.sum - figure.lowest * pupils : figure.highest * pupils - figure.sum;
}

const nameOf = (layer: Layer): string => (layer === "pupils" ? layer : `${layer.of} ${layer.measure}`);
const span = ({ lowest, highest }: Figure): number => highest - lowest;

/** A small cohort may be any from nobody to the largest hidden one; another hidden one stays as uncertain as that. */
const openPupils = ({ pupils: cohort }: Cell, largest: number): OpenRange => (cohort <= largest ? { low: 0, high: largest } : { width: largest });

/** Of a small cohort none may have reached it, or all; of another hidden one the sum is at least not known to the pupil. */
const openSum = ({ pupils: cohort }: Cell, figure: Figure, largest: number): OpenRange => (cohort <= largest ? { low: 0, high: span(figure) * cohort } : { width: span(figure) });
