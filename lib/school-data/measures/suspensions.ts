import type { Measure } from "./measure";

const common = { better: "lower", phase: "any", subject: "suspensions", besidePhase: true } as const;
/** Numbers of cases lead to a small school's pupils and grow with the roll: facts, which are judged by none. */
const count = (key: string, name: string): Measure => ({ key, name, unit: "pupils", ...common, better: "neither", digits: 0 });

/** Source of meanings: the Department's ‘Suspensions and permanent exclusions in England’. A pupil can be suspended more than once, so a rate can pass 100. */
export const suspensions: readonly Measure[] = [
  { key: "suspended-pupils", name: "Pupils suspended at least once", unit: "percent", ...common, digits: 1, ofPupils: true, main: true, rateOf: "suspended-pupils-count" },
  count("suspended-pupils-count", "How many pupils were suspended"),
  { key: "suspension-rate", name: "Suspensions for every 100 pupils", unit: "rate", ...common, digits: 1, rateOf: "suspensions" },
  count("suspensions", "How many suspensions there were"),
  { key: "permanent-exclusion-rate", name: "Permanent exclusions for every 100 pupils", unit: "rate", ...common, digits: 2, rateOf: "permanent-exclusions" },
  count("permanent-exclusions", "How many permanent exclusions there were"),
];
