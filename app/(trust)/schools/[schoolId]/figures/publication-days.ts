import { type Day, withItsYear } from "@/lib/school-year/day";

/** '12 December 2025', 'published from 12 December 2023 to 12 December 2025', or that some day is not stated. */
export function publicationDays(sources: readonly { publishedOn: Day | null }[]): string {
  const days = sources.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.length < sources.length) return "day of publication not stated";
  return first === last ? withItsYear(last) : `published from ${withItsYear(first)} to ${withItsYear(last)}`;
}
