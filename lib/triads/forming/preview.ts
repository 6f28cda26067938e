import { createHash } from "node:crypto";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canCoordinateTriads } from "../policy";
import type { Facts } from "./facts";
import { factsOf } from "./facts-of";
import { formTriads, type LeftOut } from "./form-triads";
import { listWilling } from "./list-willing";
import { type Wanted, whyNot, type Willing } from "./people";
import { proposeTriads } from "./propose-triads";

/** Two people who change places by hand. */
export type Swap = readonly [string, string];
export type Arrangement = { wanted: Wanted; swaps: readonly Swap[] };
export type Warning = { why: "line" | "school"; names: readonly [string, string] };
export type Previewed = { people: Willing[]; facts: Facts; warnings: Warning[] };
export type Preview = { willing: number; triads: Previewed[]; leftOut: LeftOut[]; /** What was seen, to be asked for as it was seen. */ seen: string };

function swapped(groups: readonly Willing[][], leftOut: readonly LeftOut[], swaps: readonly Swap[]): { groups: Willing[][]; leftOut: LeftOut[] } {
  const everybody = new Map([...groups.flat(), ...leftOut.map(({ person }) => person)].map((person) => [person.id, person]));
  const place = new Map([...everybody.keys()].map((id) => [id, id]));
  for (const [a, b] of swaps) if (place.has(a) && place.has(b)) {
    const [atA, atB] = [place.get(a) ?? a, place.get(b) ?? b];
    place.set(a, atB);
    place.set(b, atA);
  }
  const standsAt = new Map([...place].map(([id, at]) => [at, everybody.get(id)]));
  const now = (person: Willing) => standsAt.get(person.id) ?? person;
  return { groups: groups.map((group) => group.map(now)), leftOut: leftOut.map(({ person, why }) => ({ person: now(person), why })) };
}

function warningsFor(people: readonly Willing[]): Warning[] {
  return people.flatMap((a, at) => people.slice(at + 1).flatMap((b) => {
    const why = whyNot(a, b);
    return why ? [{ why, names: [a.name, b.name] as const }] : [];
  }));
}

/**
 * How those who are willing would be put together, with the coordinator's own swaps: nothing is kept of it until it is asked for.
 * @throws NotFound for whoever does not coordinate
 */
export async function previewTriads(viewer: Viewer, { wanted, swaps }: Arrangement): Promise<Preview> {
  if (!canCoordinateTriads(viewer)) throw new NotFound();
  const willing = await withTenant(viewer, (db) => listWilling(db, viewer));
  const formed = formTriads(willing, wanted);
  const { groups, leftOut } = swapped(formed.triads.map(({ people }) => people), formed.leftOut, swaps);
  const seen = createHash("sha256").update(groups.map((group) => group.map(({ id }) => id).toSorted().join(" ")).join("\n")).digest("hex").slice(0, 32);
  return { willing: willing.length, seen, leftOut, triads: groups.map((group) => group.toSorted((a, b) => a.name.localeCompare(b.name))).map((people) => ({ people, facts: factsOf(people), warnings: warningsFor(people) })) };
}

/**
 * Asks the people of a preview, as it was seen.
 * @returns how many triads were asked for
 * @throws NotFound for whoever does not coordinate
 * @throws Refused when somebody's wish or role has changed since, or where somebody would be with whom they lead
 */
export async function proposePreview(viewer: Viewer, { seen, requestId, ...arrangement }: Arrangement & { seen: string; requestId: string }): Promise<{ triads: number }> {
  const preview = await previewTriads(viewer, arrangement);
  if (preview.seen !== seen) throw new Refused("Somebody’s wish or role has changed since you looked. Here is how it would be now: look again.");
  const line = preview.triads.flatMap(({ warnings }) => warnings.filter(({ why }) => why === "line"))[0];
  if (line) throw new Refused(`${line.names[0]} and ${line.names[1]} cannot be in one triad: one of them leads the other.`);
  await proposeTriads(viewer, { requestId, groups: preview.triads.map(({ people, facts }) => ({ personIds: people.map(({ id }) => id), facts })) });
  return { triads: preview.triads.length };
}
