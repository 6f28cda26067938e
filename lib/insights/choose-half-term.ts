import type { Day } from "@/lib/school-year/day";
import { type HalfTerm, halfTermAt, parseHalfTermKey } from "@/lib/school-year/half-term";

/** The half term that the address names ('2026-2') when the trust has it and it has begun; otherwise the present one. */
export function chooseHalfTerm<T extends HalfTerm>(halfTerms: readonly T[], today: Day, asked: string | undefined): T | undefined {
  const key = asked ? parseHalfTermKey(asked) : undefined;
  const found = key && halfTerms.find((term) => term.academicYear === key.academicYear && term.ordinal === key.ordinal && term.startsOn <= today);
  return found ?? halfTermAt(halfTerms, today) ?? halfTerms[0];
}

/** The half terms that have begun, the latest first. */
export function begun<T extends HalfTerm>(halfTerms: readonly T[], today: Day): T[] {
  return halfTerms.filter((term) => term.startsOn <= today).toSorted((a, b) => b.startsOn.localeCompare(a.startsOn));
}
