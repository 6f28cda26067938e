import type { Looks } from "./looks";
import { noHurry, type Patience } from "./patience";

/** So many cells take a few hundredths of a second at most, also in the largest tables. */
const BETWEEN_ASKING = 24;

/**
 * The hidden cells that somebody could work out from everything shown, wholly or to less than the range that must stay open: see
 * `tableNumbers` for the ranges. A value counts as possible only when a whole table with it exists, in whole pupils, that agrees with
 * everything shown; so what this lets pass is safe, whatever arithmetic is used against it.
 * @param patience is asked before each look and within it
 */
export async function* findExposed(looks: Looks, hidden: ReadonlySet<string>, patience: Patience = noHurry): AsyncGenerator<string> {
  await patience();
  const { totals, totalsOf, placeOf } = looks.layout;
  const places = [...hidden].map((id) => placeOf.get(id) ?? -1);
  const isThere = new Uint8Array(totalsOf.length);
  for (const place of places) isThere[place] = 1;
  const isHidden = (place: number) => isThere[place] === 1;
  looks.mustAddUp(isHidden);
  // The only hidden cell of a total is the whole less the others: no arithmetic is needed to see it.
  const count = new Int32Array(totals.length);
  for (const total of places.flatMap((place) => totalsOf[place] ?? [])) count[total] = (count[total] ?? 0) + 1;
  const unsure: number[] = [];
  for (const place of places) {
    if (totalsOf[place]?.some((total) => count[total] === 1)) yield looks.idOf(place);
    else if (!looks.isKnownOpen(place, isHidden)) unsure.push(place);
  }
  for (const [at, place] of unsure.entries()) {
    if (at > 0 && at % BETWEEN_ASKING === 0) await patience();
    if (!looks.isKnownOpen(place, isHidden) && !looks.isOpen(place, isHidden)) yield looks.idOf(place);
  }
}
