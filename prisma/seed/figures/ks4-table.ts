import { type Random, randomFrom } from "../random";
import type { TableSchool } from "./ks2-table";

/** A school with pupils at the end of key stage 4, and over how many year groups its roll spreads. */
export type Ks4School = TableSchool & { yearGroups: number };

/** The Department publishes nothing about so few. */
const HIDDEN_UP_TO = 5;
const P8 = ["P8MEA", "P8CILOW", "P8CIUPP"] as const;
const groups = ["BOYS", "GIRLS", "FSM6CLA1A", "NFSM6CLA1A"] as const;
const columns = [
  "RECTYPE", "LEA", "URN", "SCHNAME", "TOTPUPS", "TPUP", "BPUP", "GPUP", "TFSM6CLA1A", "PTFSM6CLA1A", "TNOTFSM6CLA1A", "P8PUP", ...P8, "P8_BANDING", "ATT8SCR", "PTL2BASICS_94", "PTL2BASICS_95", "PTEBACC_E_PTQ_EE", "EBACCAPS",
  ...groups.flatMap((group) => [`P8PUP_${group}`, ...P8.map((one) => `${one}_${group}`), `ATT8SCR_${group}`]), "PBL2BASICS_95", "PGL2BASICS_95", "PTFSM6CLA1ABASICS_95", "PTNOTFSM6CLA1ABASICS_95", "MADE_UP",
];
/** Pupils who finished later had no tests at eleven to start from. */
const PROGRESS_UNTIL = 2023;
/** How widely pupils' own scores spread, as published limits have it. */
const SPREAD = 1.25;
/** Two schools of the demo that did clearly otherwise than chance would have it, in grades a subject. */
const stories: Readonly<Record<string, number>> = { "Lighthouse Academy": 0.42, "Weavers’ Hill Academy": -0.38 };

const share = (pupils: number, of: number) => (pupils <= HIDDEN_UP_TO ? "SUPP" : `${Math.round((Math.round(pupils * Math.min(0.95, Math.max(0.08, of))) / pupils) * 100)}%`);
const score = (pupils: number, of: number) => (pupils <= HIDDEN_UP_TO ? "SUPP" : of.toFixed(1));

/** Progress 8 of so many pupils with its published limits, or the word that stands there instead. */
function progress(year: number, pupils: number, of: number): string[] {
  if (year > PROGRESS_UNTIL) return ["NP", "NP", "NP"];
  if (pupils <= HIDDEN_UP_TO) return ["SUPP", "SUPP", "SUPP"];
  const [middle, width] = [Math.round(of * 100) / 100, (1.96 * SPREAD) / Math.sqrt(pupils)];
  return [middle, middle - width, middle + width].map((number) => number.toFixed(2));
}

const bandOf = (progress8: number) => (progress8 >= 0.5 ? 1 : progress8 >= 0.2 ? 2 : progress8 > -0.2 ? 3 : progress8 > -0.5 ? 4 : 5);

function schoolRow({ urn, name, roll, fsm, yearGroups }: Ks4School, year: number, random: Random): Record<string, string> {
  const pupils = Math.max(8, Math.round(roll / yearGroups + (random() - 0.5) * 12));
  const boys = Math.round(pupils * (0.44 + random() * 0.12));
  const disadvantaged = Math.round((pupils * Math.min(80, fsm + 5)) / 100);
  // The same school is much the same from year to year, in grades a subject above or below what its pupils reach elsewhere.
  const level = 0.36 - fsm / 68 + (random() - 0.5) * 0.2 + (year - 2022) * 0.03 + (stories[name] ?? 0);
  const sizes = { BOYS: boys, GIRLS: pupils - boys, FSM6CLA1A: disadvantaged, NFSM6CLA1A: pupils - disadvantaged };
  const apart = { BOYS: -0.13, GIRLS: 0.13, FSM6CLA1A: -0.45, NFSM6CLA1A: 0.2 };
  const included = (of: number) => Math.round(of * 0.97);
  const attainment = (more: number) => 46.5 + (level + more) * 9;
  const basics = (more: number) => 0.46 + (level + more) * 0.2;
  const all = progress(year, included(pupils), level);
  const byGroup = groups.flatMap((group) => {
    const limits = progress(year, included(sizes[group]), level + apart[group]);
    return [[`P8PUP_${group}`, String(included(sizes[group]))], ...P8.map((one, at) => [`${one}_${group}`, limits[at] ?? ""]), [`ATT8SCR_${group}`, score(sizes[group], attainment(apart[group]))]];
  });
  return {
    RECTYPE: "1", URN: urn, SCHNAME: name, TOTPUPS: String(roll), TPUP: String(pupils), BPUP: String(boys), GPUP: String(pupils - boys),
    TFSM6CLA1A: String(disadvantaged), PTFSM6CLA1A: `${Math.round((disadvantaged / pupils) * 100)}%`, TNOTFSM6CLA1A: String(pupils - disadvantaged),
    P8PUP: String(included(pupils)), ...Object.fromEntries(P8.map((one, at) => [one, all[at] ?? ""])), P8_BANDING: year > PROGRESS_UNTIL ? "" : String(bandOf(level)),
    ATT8SCR: score(pupils, attainment(0)), PTL2BASICS_94: share(pupils, basics(0) + 0.19), PTL2BASICS_95: share(pupils, basics(0)), PTEBACC_E_PTQ_EE: share(pupils, 0.25 + random() * 0.35), EBACCAPS: (3.9 + level * 0.8).toFixed(2),
    ...Object.fromEntries(byGroup), PBL2BASICS_95: share(boys, basics(apart.BOYS)), PGL2BASICS_95: share(pupils - boys, basics(apart.GIRLS)),
    PTFSM6CLA1ABASICS_95: share(disadvantaged, basics(apart.FSM6CLA1A)), PTNOTFSM6CLA1ABASICS_95: share(pupils - disadvantaged, basics(apart.NFSM6CLA1A)), MADE_UP: "yes",
  };
}

const england = (year: number): Record<string, string> => ({
  RECTYPE: "7", TPUP: "620000", BPUP: "316000", GPUP: "304000", TFSM6CLA1A: "160000", PTFSM6CLA1A: "26%", TNOTFSM6CLA1A: "460000", P8PUP: "590000", P8MEA: year > PROGRESS_UNTIL ? "NP" : "-0.03", ATT8SCR: (46.1 - (year - 2022) * 0.1).toFixed(1),
  PTL2BASICS_94: "65%", PTL2BASICS_95: `${45 + (year > 2022 ? 1 : 0)}%`, PTEBACC_E_PTQ_EE: "40%", EBACCAPS: "4.07", ATT8SCR_BOYS: "43.8", ATT8SCR_GIRLS: "48.4", ATT8SCR_FSM6CLA1A: "34.7", ATT8SCR_NFSM6CLA1A: "50.1",
  PBL2BASICS_95: "43%", PGL2BASICS_95: "48%", PTFSM6CLA1ABASICS_95: "26%", PTNOTFSM6CLA1ABASICS_95: "53%", MADE_UP: "yes",
});

/** A table of the key stage 4 performance tables' format with made-up results of the year that began in September `year`. */
export function ks4Table(schools: readonly Ks4School[], year: number): string {
  const rows = [...schools.map((school) => schoolRow(school, year, randomFrom(`${school.name} ${year} key stage 4`))), england(year)];
  return `\uFEFF${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => cells.join(",")).join("\r\n")}`;
}
