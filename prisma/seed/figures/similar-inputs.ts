import { randomFrom } from "../random";
import { censusOf } from "./context-table";
import type { TableSchool } from "./ks2-table";

/** Made-up inputs of the Department's model of similar secondary schools, in the format in which it publishes its own. */
export function similarInputs(schools: readonly TableSchool[]): string {
  const rows = schools.map(({ urn, name, roll, fsm }) => {
    const random = randomFrom(`${name} inputs`);
    const { plans, support, language } = censusOf({ name });
    const between = (from: number, to: number, digits: number) => (from + random() * (to - from)).toFixed(digits);
    return {
      URN: urn, KS2MRP: (106.6 - fsm / 12 + (random() - 0.5) * 2.4).toFixed(6), PPPerc: Math.min(90, fsm + 6 + random() * 8).toFixed(6), PercentEAL: Number(language).toFixed(6), Polar4QuintilePupils: between(1.4, 4.4, 6),
      PStability: between(82, 97, 6), IdaciPupils: Math.min(0.5, 0.06 + fsm / 160 + random() * 0.05).toFixed(6), PercentSchSupport: Number(support).toFixed(6), NumberOfPupils: String(roll), PercentageStatementOrEHP: Number(plans).toFixed(6),
    };
  });
  return JSON.stringify(rows);
}
