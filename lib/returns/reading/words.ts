import { inEnglish } from "@/lib/comparison/numbers";
import { counted, listed } from "@/lib/words";
import type { ReturnMeasure } from "../template/measure";
import { type Filled, type Sum, type Unread, withoutWords } from "../filling/figures";
import type { Compared, Comparison } from "./compare-schools";
import { percentOf } from "./compare-schools";

/** '63%', or '12 pupils' where the measure is a number of pupils. */
export function figureInWords({ unit }: Pick<ReturnMeasure, "unit">, sum: Sum): string {
  const percent = percentOf(sum);
  if (unit === "pupils" || percent === undefined) return counted(sum.count, "pupil");
  return inPercent(percent);
}

/** '38 of 60', or why there is none; a dash before anything was filled in, and what cannot be read as it was typed. */
export function filledInWords(figure: Filled | Unread | undefined): string {
  if (!figure) return "–";
  if (figure.status === "available") return `${figure.count} of ${figure.outOf}`;
  return figure.status === "unread" ? `“${figure.count}” of “${figure.outOf}”` : withoutWords[figure.status];
}

/** '63%' */
export const inPercent = (percent: number): string => `${inEnglish(percent, 0)}%`;

/** How a school stands to the trust's figure, in words that a colleague would use. */
export function standingInWords({ standing, sum }: Pick<Compared, "standing" | "sum">): string {
  if (!sum) return "No figure";
  if (!standing) return "Nobody to count";
  return standing === "cannot be told apart from" ? "Much as the trust" : standing === "above" ? "Above the trust" : "Below the trust";
}

/** One sentence over a measure: the trust's figure, and who surely stands elsewhere. */
export function headline({ unit }: Pick<ReturnMeasure, "unit">, { trust, schools }: Comparison): string {
  if (!trust) return "No school has sent a figure yet.";
  const of = `${unit === "pupils" ? counted(schools.reduce((sum, one) => sum + (one.sum?.count ?? 0), 0), "pupil") : inPercent(trust.weighted)} of ${trust.pupils.toLocaleString("en-GB")} pupils in ${counted(trust.schools, "school")}`;
  const mean = trust.differ && unit === "percent" ? `; the mean of the schools is ${inPercent(trust.schoolMean)}` : "";
  const apart = (["above", "below"] as const).flatMap((standing) => {
    const names = schools.filter((one) => one.standing === standing).map(({ name }) => name);
    return names.length > 0 ? [`${listed(names)} ${names.length === 1 ? "is" : "are"} ${standing} that`] : [];
  });
  return `${of}${mean}. ${apart.length > 0 ? `As far as one can be sure, ${listed(apart)}.` : "No school can be told apart from that."}`;
}
