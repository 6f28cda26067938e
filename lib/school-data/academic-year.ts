/** An academic year as people write it: 2026/27. */
export type AcademicYear = string;

const written = /(?<!\d)(20\d\d)[-_/ ]?(?:20)?(\d\d)(?!\d)/;

const named = (first: number): AcademicYear => `${first}/${String((first + 1) % 100).padStart(2, "0")}`;

/** The academic year in a text such as '2018-2019_england', '201819', '2018/19' or '2018 2019'; undefined when there is none. */
export function findAcademicYear(text: string): AcademicYear | undefined {
  const found = written.exec(text);
  if (!found?.[1] || !found[2]) return undefined;
  const first = Number(found[1]);
  return (first + 1) % 100 === Number(found[2]) ? named(first) : undefined;
}

/** The academic year that ends in a calendar year: 2024 is 2023/24. */
export const yearEnding = (last: number): AcademicYear => named(last - 1);

/** The academic years that a file may be about, the latest first. */
export const academicYearsUntil = (last: number): AcademicYear[] => Array.from({ length: 15 }, (_, back) => yearEnding(last - back));
