import { randomFrom } from "../random";
import { around, exploreTable, filePhase, type FilePhase, type PhasedSchool } from "./explore-table";

const indicators = ["enrolments", "sess_overall_percent", "sess_authorised_percent", "sess_unauthorised_percent", "enrolments_pa_10_exact_percent", "enrolments_pa_50_exact_percent"];
/** Absence, the part of it that was not authorised, pupils who missed a tenth and half: about as in England. */
const levels: Record<FilePhase | "Total", [absence: number, unauthorised: number, tenth: number, half: number]> = { Total: [7.1, 2.5, 19.2, 2.3], "State-funded primary": [5.4, 1.6, 14.4, 0.9], "State-funded secondary": [8.8, 3.5, 25.4, 3.6], Special: [13, 3.9, 37.6, 7.1] };
const enrolments: Record<FilePhase | "Total", number> = { Total: 7_900_000, "State-funded primary": 4_150_000, "State-funded secondary": 3_600_000, Special: 150_000 };
/** Two schools of the demo with a story. */
const stories: Readonly<Record<string, number>> = { "Northgate Primary": 1.45, "Oakfield Primary": 0.62, "Weavers’ Hill Academy": 1.35 };
const FEWEST = 5;

const written = (absence: number, unauthorised: number, tenth: number, half: number) => ({
  sess_overall_percent: absence.toFixed(5), sess_authorised_percent: (absence - unauthorised).toFixed(5), sess_unauthorised_percent: unauthorised.toFixed(5), enrolments_pa_10_exact_percent: tenth.toFixed(5), enrolments_pa_50_exact_percent: half.toFixed(5),
});

function ofSchool({ name, roll, fsm, phase }: PhasedSchool, year: number): Record<string, string> {
  const random = randomFrom(`${name} absence`);
  const [absence, unauthorised, tenth, half] = levels[filePhase(phase)];
  const better = 1 - (year - 2022) * 0.04;
  const more = (0.72 + fsm / 90) * (stories[name] ?? 1) * around(random, better, 0.06);
  const count = (percent: number) => (100 * Math.round((Math.min(90, percent) / 100) * roll)) / roll;
  // Percentages of so few pupils are not published.
  const hidden = Math.round((tenth * more * roll) / 100) <= FEWEST;
  return { enrolments: String(roll), ...written(absence * more, unauthorised * more, count(tenth * more), count(half * more)), ...(hidden && { enrolments_pa_10_exact_percent: "c" }), ...(half * more * roll < FEWEST * 100 && { enrolments_pa_50_exact_percent: "c" }) };
}

/** A table of the format of ‘Pupil absence in schools in England’ with made-up years. */
export const absenceTable = (schools: readonly PhasedSchool[], years: readonly number[]): string =>
  exploreTable(years, indicators, (phase, year) => { const [absence, unauthorised, tenth, half] = levels[phase]; const less = 1 - (year - 2023) * 0.03; return { enrolments: String(enrolments[phase]), ...written(absence * less, unauthorised * less, tenth * less, half) }; }, schools, ofSchool);
