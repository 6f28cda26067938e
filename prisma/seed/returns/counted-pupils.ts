import type { Filled, FilledFigures } from "@/lib/returns/filling/figures";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { type PlannedSchool } from "../plan";
import { type Random, randomFrom } from "../random";

type Asked = { id: string; measure: ReturnMeasure; part: string };

/** About how many of a hundred pupils a measure is true of, at a school where so many have free school meals. */
const rates: Record<string, (fsm: number) => number> = {
  "persistent-absence": (fsm) => 8 + fsm * 0.45,
  "reading-on-track": (fsm) => 84 - fsm * 0.5,
  "maths-on-track": (fsm) => 82 - fsm * 0.42,
  suspended: () => 0.6,
  "part-time-timetable": () => 0.4,
};

const SEND = 0.17;
const partial = (count: number, of: number): Filled => ({ status: "available", count: Math.min(of, Math.max(0, count)), outOf: of });

/** What a school of the plan counts: made up from its roll and its free school meals, the same each time, its parts adding up. `mended` puts one pupil right in the first measure. */
export function countedPupils(school: Pick<PlannedSchool, "name" | "roll" | "fsm">, asked: readonly Asked[], term: number, mended = 0): FilledFigures {
  const figures: Record<string, Filled> = {};
  for (const [key, rows] of Map.groupBy(asked, ({ measure }) => measure.key)) {
    const random = randomFrom(`${school.name} ${key} ${term}`);
    const rate = (rates[key]?.(school.fsm) ?? 50) * (0.85 + random() * 0.3);
    const years = rows.filter(({ part }) => /^(?:nursery|reception|year-)/.test(part));
    const byYear = yearGroups(random, school.roll, years.length).map((pupils) => ({ pupils, count: Math.round((pupils * rate * (0.7 + random() * 0.6)) / 100) }));
    const all = years.length > 0 ? { pupils: sum(byYear.map(({ pupils }) => pupils)), count: sum(byYear.map(({ count, pupils }) => Math.min(count, pupils))) } : { pupils: school.roll, count: Math.round((school.roll * rate) / 100) };
    if (mended > 0 && key === asked[0]?.measure.key && byYear[0]) [byYear[0].count, all.count] = [byYear[0].count + mended, all.count + mended];
    for (const { id, part } of rows) {
      const place = years.findIndex((year) => year.id === id);
      const year = byYear[place];
      figures[id] = year ? partial(year.count, year.pupils) : group(part, all, school.fsm);
    }
  }
  return figures;
}

/** A share of all pupils and the rest of them, who are a little better off. */
function group(part: string, all: { pupils: number; count: number }, fsm: number): Filled {
  if (part === "all") return partial(all.count, all.pupils);
  const share = part.includes("disadvantaged") ? fsm / 100 : SEND;
  const pupils = Math.round(all.pupils * share);
  const count = Math.min(pupils, Math.max(0, all.count - (all.pupils - pupils)) + Math.round(Math.min(all.count, pupils) * (all.count > all.pupils / 2 ? 0.55 : share * 1.6)));
  const first = part === "disadvantaged" || part === "send";
  return first ? partial(count, pupils) : partial(all.count - count, all.pupils - pupils);
}

function yearGroups(random: Random, roll: number, years: number): number[] {
  const weights = Array.from({ length: years }, () => 0.85 + random() * 0.3);
  const whole = sum(weights);
  return weights.map((weight) => Math.max(1, Math.round((roll * weight) / whole)));
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
