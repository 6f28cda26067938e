import { pick, randomFrom } from "../random";
import type { TableSchool } from "./ks2-table";

/** A made-up school of no trust of the demo, as a register and its tables would have it. */
export type Elsewhere = TableSchool & { phase: "Primary" | "Secondary"; council: string };

const places = ["Ashcombe", "Birchover", "Calder Bank", "Dunmere", "Eastholme", "Fenwick", "Greystone", "Hollin", "Inglemoor", "Kingsford", "Longacre", "Marlow Heath", "Netherby", "Oxley", "Pennington", "Quarry Hill", "Rushmere", "Silverdale", "Thornbury", "Upton", "Verley", "Westhay", "Wyndham", "Yardley"];
const kinds = ["Primary", "Church Primary", "Community Primary", "Green Primary", "Road Primary", "Lane Primary", "Park Primary"];
const councils = ["Aldermere", "North Vale", "Port Severn", "Westmarch", "Eddlestone"];
const FIRST_URN = 992_000;
const SECONDARIES = 60;

function oneOf(place: number, name: string, phase: Elsewhere["phase"]): Elsewhere {
  const random = randomFrom(`${name} ${place}`);
  const size = phase === "Primary" ? 40 + random() ** 1.4 * 560 : 480 + random() * 1100;
  return { urn: String(FIRST_URN + place), name, phase, roll: Math.round(size), fsm: Math.round((6 + random() ** 1.3 * 46) * 10) / 10, council: pick(random, councils) };
}

/** Made-up schools to be like: every place with every kind of primary, and some secondaries. */
export const elsewhere: readonly Elsewhere[] = [
  ...places.flatMap((place) => kinds.map((kind) => ({ name: `${place} ${kind}`, phase: "Primary" as const }))),
  ...Array.from({ length: SECONDARIES }, (_, at) => ({ name: `${places[at % places.length]} ${["School", "Academy", "High School"][Math.floor(at / places.length)]}`, phase: "Secondary" as const })),
].map(({ name, phase }, place) => oneOf(place, name, phase));
