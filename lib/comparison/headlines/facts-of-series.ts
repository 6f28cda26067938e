import type { Series } from "@/lib/school-data/series/series";
import { rangeOfFigure } from "../uncertainty/range-of-figure";
import type { Facts, YearFigure } from "./facts";
import { yearsTogether } from "./years-together";

/** What sentences may say of a school's published series: its years with their ranges, England's figure of the last given year, and that year pooled with the two before it where few pupils stand behind it. */
export function factsOfSeries({ measure, pupils, figures }: Series): Facts {
  const years = figures.map((figure): YearFigure => {
    const range = rangeOfFigure(measure, figure);
    return { year: figure.academicYear, value: figure, ...(range && { range }) };
  });
  const last = figures.filter(({ number }) => number !== null).toSorted((one, other) => (one.academicYear < other.academicYear ? 1 : -1))[0];
  const pooled = last && yearsTogether({ measure, pupils, figures }, last.academicYear);
  return { measure, years, ...(typeof last?.england === "number" && { national: last.england }), ...(pooled && { pooled }) };
}
