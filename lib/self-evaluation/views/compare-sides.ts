import { counted } from "@/lib/words";
import type { Area, Indicator } from "../indicators/indicator";
import type { Answer, Answers } from "./answers";
import type { Side } from "./sides";

/** An area from two sides. `apart` is how many descriptors lie between them, nothing where one cannot say. */
export type AreaSeen = { area: Area; indicator: string; school: Answer | undefined; trust: Answer | undefined; apart: number | undefined };

/** Every area with what both sides say, in the framework's order. */
export function compareSides(indicators: readonly Indicator[], views: Readonly<Record<Side, Answers>>): AreaSeen[] {
  return indicators.flatMap(({ name, areas }) => areas.map((area) => {
    const [school, trust] = [views.school[area.key], views.trust[area.key]];
    const apart = school?.stands && trust?.stands ? Math.abs(school.stands - trust.stands) : undefined;
    return { area, indicator: name, school, trust, apart };
  }));
}

/** From this descriptor on, an area needs work. */
const NEEDS_WORK = 3;

/** Where to begin to talk: what is seen most differently first, then what both see as needing work. */
export function worthTalking(areas: readonly AreaSeen[]): { differ: AreaSeen[]; bothLow: AreaSeen[] } {
  const differ = areas.filter(({ apart }) => apart !== undefined && apart > 0).toSorted((one, other) => (other.apart ?? 0) - (one.apart ?? 0));
  const bothLow = areas.filter(({ apart, school }) => apart === 0 && (school?.stands ?? 0) >= NEEDS_WORK);
  return { differ, bothLow };
}

/** One sentence over the two views: neither is the right one. */
export function sayHowAlike(areas: readonly AreaSeen[]): string {
  const both = areas.filter(({ apart }) => apart !== undefined);
  const alike = both.filter(({ apart }) => apart === 0).length;
  const far = both.filter(({ apart }) => (apart ?? 0) > 1).length;
  if (both.length === 0) return "No area has a word from both sides yet.";
  const differ = both.length - alike;
  return `Of ${counted(both.length, "area")} that both sides spoke of, you see ${alike} alike${differ > 0 ? ` and ${differ} differently${far > 0 ? `, ${far} of them by more than one step` : ""}. That is where to begin` : ""}.`;
}
