import { randomFrom } from "../random";
import { around, exploreTable, filePhase, type FilePhase, type PhasedSchool } from "./explore-table";

const indicators = ["headcount", "perm_excl", "perm_excl_rate", "suspension", "susp_rate", "one_plus_susp", "one_plus_susp_rate"];
/** Of 100 pupils: suspended at least once, suspensions, permanent exclusions; about as in England. */
const levels: Record<FilePhase | "Total", [once: number, suspensions: number, excluded: number]> = { Total: [4.1, 11.3, 0.13], "State-funded primary": [0.9, 2.3, 0.03], "State-funded secondary": [7.9, 22.6, 0.24], Special: [4.6, 10.8, 0.06] };
const headcounts: Record<FilePhase | "Total", number> = { Total: 8_400_000, "State-funded primary": 4_600_000, "State-funded secondary": 3_650_000, Special: 160_000 };
const stories: Readonly<Record<string, number>> = { "Weavers’ Hill Academy": 1.9, "Lighthouse Academy": 0.55 };

/** The columns of so many pupils in all, suspended ones, suspensions and exclusions. */
function written(headcount: number, once: number, suspensions: number, excluded: number): Record<string, string> {
  const rate = (count: number) => ((100 * count) / headcount).toFixed(5);
  return { headcount: String(headcount), perm_excl: String(excluded), perm_excl_rate: rate(excluded), suspension: String(suspensions), susp_rate: rate(suspensions), one_plus_susp: String(once), one_plus_susp_rate: rate(once) };
}

function ofSchool({ name, roll, fsm, phase }: PhasedSchool, year: number): Record<string, string> {
  const random = randomFrom(`${name} suspensions ${year}`);
  const [once, suspensions, excluded] = levels[filePhase(phase)];
  const more = (0.5 + fsm / 55) * (stories[name] ?? 1) * around(random, 1 + (year - 2023) * 0.05, 0.25);
  const pupils = Math.round((once * more * roll) / 100);
  return written(roll, pupils, Math.max(pupils, Math.round((suspensions * more * roll) / 100)), Math.round((excluded * more * roll) / 100 + random() * 0.8 - 0.3));
}

/** A table of the format of ‘Suspensions and permanent exclusions in England’ with made-up years. */
export const suspensionTable = (schools: readonly PhasedSchool[], years: readonly number[]): string =>
  exploreTable(years, indicators, (phase) => { const [once, suspensions, excluded] = levels[phase]; const all = headcounts[phase]; return written(all, Math.round((once * all) / 100), Math.round((suspensions * all) / 100), Math.round((excluded * all) / 100)); }, schools, ofSchool);
