/** A way to divide all of a school's pupils, so that its parts add up to all of them: that is what makes totals and hiding possible. */
export const partitions = ["year", "disadvantage", "send", "sex", "language"] as const;
export type Partition = (typeof partitions)[number];

export const partitionWords: Record<Partition, string> = {
  year: "Year groups",
  disadvantage: "Disadvantaged pupils and others",
  send: "Pupils with special educational needs and others",
  sex: "Girls and boys",
  language: "English as an additional language and others",
};

/** All pupils of a school, where a measure asks for no parts; and the total of its parts. */
export const ALL_PUPILS = "all";

const groups: Record<Exclude<Partition, "year">, readonly string[]> = {
  disadvantage: ["disadvantaged", "not-disadvantaged"],
  send: ["send", "no-send"],
  sex: ["girls", "boys"],
  language: ["eal", "not-eal"],
};

const years = ["nursery", "reception", ...Array.from({ length: 13 }, (_, year) => `year-${year + 1}`)];
/** The age at which a year group begins: Nursery at 3, Reception at 4, Year 1 at 5. */
const ageOf = (place: number) => place + 3;

const words: Record<string, string> = {
  [ALL_PUPILS]: "All pupils", nursery: "Nursery", reception: "Reception",
  ...Object.fromEntries(years.slice(2).map((key, place) => [key, `Year ${place + 1}`])),
  disadvantaged: "Disadvantaged", "not-disadvantaged": "Not disadvantaged", send: "With special educational needs", "no-send": "Without special educational needs",
  girls: "Girls", boys: "Boys", eal: "English as an additional language", "not-eal": "English as first language",
};

/** A part as a reader sees it: 'Year 3', 'Not disadvantaged'. */
export const partWord = (part: string): string => words[part] ?? part;

/** Every part that a column or a row may name. */
export const allParts: readonly string[] = [ALL_PUPILS, ...years, ...Object.values(groups).flat()];

/** What is known of a school's ages. */
export type Ages = { phase: string | null; lowAge: number | null; highAge: number | null };

/** The year groups of a school, by its ages or else by its phase; of every age where neither is known. */
function yearsOf({ phase, lowAge, highAge }: Ages): string[] {
  const [from, until] = lowAge !== null && highAge !== null ? [lowAge, highAge] : phase === "Primary" ? [4, 11] : phase === "Secondary" ? [11, 16] : [3, 18];
  return years.filter((_, place) => ageOf(place) >= from && ageOf(place) < until);
}

/** The parts of one partition at a school. */
export const partsOf = (partition: Partition, school: Ages): readonly string[] => (partition === "year" ? yearsOf(school) : groups[partition]);

/** Every part of one partition, whatever a school's ages. */
export const everyPartOf = (partition: Partition): readonly string[] => (partition === "year" ? years : groups[partition]);

/** Which way to divide pupils a part belongs to; none for all pupils. */
export const partitionOf = (part: string): Partition | undefined => (years.includes(part) ? "year" : partitions.find((partition) => partition !== "year" && groups[partition].includes(part)));

/** Which parts a measure asks a school for: its partitions' parts, or all pupils where it has none. */
export const partsAsked = ({ by }: { by: readonly Partition[] }, school: Ages): string[] => (by.length === 0 ? [ALL_PUPILS] : by.flatMap((partition) => partsOf(partition, school)));
