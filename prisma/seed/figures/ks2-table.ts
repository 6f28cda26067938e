import { type Random, randomFrom } from "../random";

export type TableSchool = { urn: string; name: string; roll: number; fsm: number };

/** The Department publishes nothing about so few. */
const HIDDEN_UP_TO = 5;
const columns = [
  "RECTYPE", "URN", "SCHNAME", "TOTPUPS", "TELIG", "BELIG", "GELIG", "TFSM6CLA1A", "TNotFSM6CLA1A", "PTFSM6CLA1A",
  "PTRWM_EXP", "PTRWM_HIGH", "PTRWM_EXP_B", "PTRWM_EXP_G", "PTRWM_EXP_FSM6CLA1A", "PTRWM_EXP_NotFSM6CLA1A",
  "PTREAD_EXP", "PTWRITTA_EXP", "PTMAT_EXP", "PTGPS_EXP", "READ_AVERAGE", "MAT_AVERAGE", "GPS_AVERAGE",
  ...["READPROG", "WRITPROG", "MATPROG"].flatMap((one) => [one, `${one}_LOWER`, `${one}_UPPER`]), "MADE_UP",
];
const PROGRESS_UNTIL = 2022;
/** A year in which two schools of the demo did clearly otherwise than chance would have it. */
const STORY_YEAR = 2024;
const stories: Readonly<Record<string, number>> = { "Northgate Primary": -0.16, "Oakfield Primary": 0.14 };

/** A share of so many pupils, as the tables write it: a whole percent, or SUPP. */
function share(pupils: number, of: number): string {
  if (pupils <= HIDDEN_UP_TO) return "SUPP";
  return `${Math.round((Math.round(pupils * Math.min(0.97, Math.max(0.2, of))) / pupils) * 100)}%`;
}

function schoolRow({ urn, name, roll, fsm }: TableSchool, year: number, random: Random): Record<string, string> {
  const eligible = Math.max(6, Math.round(roll / 7 + (random() - 0.5) * 4));
  const girls = Math.round(eligible * (0.42 + random() * 0.16));
  const disadvantaged = Math.round((eligible * (fsm + 4)) / 100);
  // The same school is much the same from year to year, and a little better each.
  const level = 0.72 - fsm / 260 + (random() - 0.5) * 0.12 + (year - 2022) * 0.015 + (year === STORY_YEAR ? (stories[name] ?? 0) : 0);
  const [boys, others] = [eligible - girls, eligible - disadvantaged];
  const subject = (more: number) => share(eligible, level + more + (random() - 0.5) * 0.06);
  const score = () => String(Math.round(99 + level * 8 + random() * 2));
  const progress = () => {
    const [middle, width] = [Math.round((level - 0.62) * 90 + (random() - 0.5) * 15) / 10, Math.round(110 / Math.sqrt(eligible)) / 10];
    return year > PROGRESS_UNTIL ? ["", "", ""] : [middle, middle - width, middle + width].map((number) => number.toFixed(1));
  };
  const values = {
    RECTYPE: "1", URN: urn, SCHNAME: name, TOTPUPS: String(roll), TELIG: String(eligible), BELIG: String(boys), GELIG: String(girls),
    TFSM6CLA1A: String(disadvantaged), TNotFSM6CLA1A: String(others), PTFSM6CLA1A: `${Math.round((disadvantaged / eligible) * 100)}%`,
    PTRWM_EXP: share(eligible, level), PTRWM_HIGH: eligible <= 10 ? "SUPP" : `${Math.max(0, Math.round((level - 0.55) * 60))}%`,
    PTRWM_EXP_B: share(boys, level - 0.04), PTRWM_EXP_G: share(girls, level + 0.04), PTRWM_EXP_FSM6CLA1A: share(disadvantaged, level - 0.15), PTRWM_EXP_NotFSM6CLA1A: share(others, level + 0.05),
    PTREAD_EXP: subject(0.1), PTWRITTA_EXP: subject(0.07), PTMAT_EXP: subject(0.09), PTGPS_EXP: subject(0.08), READ_AVERAGE: score(), MAT_AVERAGE: score(), GPS_AVERAGE: score(),
  };
  const limits = ["READPROG", "WRITPROG", "MATPROG"].map((one) => [one, progress()] as const);
  return { ...values, ...Object.fromEntries(limits.flatMap(([one, [middle = "", lower = "", upper = ""]]) => [[one, middle], [`${one}_LOWER`, lower], [`${one}_UPPER`, upper]])), MADE_UP: "yes" };
}

const england = (year: number): Record<string, string> => ({
  RECTYPE: "5", TELIG: "650000", TFSM6CLA1A: "195000", PTRWM_EXP: `${60 + (year - 2022)}%`, PTRWM_HIGH: "8%", PTRWM_EXP_B: "57%", PTRWM_EXP_G: "64%", PTRWM_EXP_FSM6CLA1A: "45%", PTRWM_EXP_NotFSM6CLA1A: "67%",
  PTREAD_EXP: "74%", PTWRITTA_EXP: "72%", PTMAT_EXP: "73%", PTGPS_EXP: "72%", READ_AVERAGE: "105", MAT_AVERAGE: "104", GPS_AVERAGE: "105", MADE_UP: "yes",
});

/** A table of the key stage 2 performance tables' format with made-up results of the year that began in September `year`. */
export function ks2Table(schools: readonly TableSchool[], year: number): string {
  const rows = [...schools.map((school) => schoolRow(school, year, randomFrom(`${school.name} ${year}`))), england(year)];
  return `\uFEFF${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => cells.join(",")).join("\r\n")}`;
}
