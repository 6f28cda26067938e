import { pick, type Random, randomFrom } from "../random";
import type { TableSchool } from "./ks2-table";

/** Overall grades ended in September 2024. */
const GRADES_UNTIL = 2024;
const grades = ["Good", "Good", "Good", "Requires improvement", "Outstanding"] as const;

/** What a made-up census says of a school's pupils, in percent, the same wherever it stands. */
export function censusOf({ name }: Pick<TableSchool, "name">): { plans: string; support: string; language: string; random: Random } {
  const random = randomFrom(`${name} census`);
  const share = (from: number, to: number) => (from + random() * (to - from)).toFixed(1);
  return { plans: share(1.5, 6), support: share(9, 21), language: share(2, 28), random };
}

/** The grade as a whole that a school had last, while there were such grades. */
export const overallOf = (school: Pick<TableSchool, "name">): (typeof grades)[number] => pick(censusOf(school).random, grades);

/** A table of the school census's format with made-up facts of the spring of a year, with the last overall grade while there were any. */
export function contextTable(schools: readonly TableSchool[], year: number): string {
  const headings = ["URN", "EstablishmentName", `Pupils_${year}`, `FSM_pct_${year}`, `EHCP_pct_${year}`, `SENSupport_pct_${year}`, `EAL_pct_${year}`, ...(year > GRADES_UNTIL ? [] : [`Ofsted_${year}`]), "MADE_UP"];
  const rows = schools.map(({ urn, name, roll, fsm }) => {
    const { plans, support, language } = censusOf({ name });
    return [urn, name, String(roll), fsm.toFixed(1), plans, support, language, ...(year > GRADES_UNTIL ? [] : [overallOf({ name })]), "yes"];
  });
  return [headings, ...rows].map((cells) => cells.join(",")).join("\r\n");
}
