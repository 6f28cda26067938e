import type { TenantDb } from "@/lib/db/with-tenant";
import { addDays, type Day } from "@/lib/school-year/day";
import { type HalfTerm, halfTermAt, halfTermKey } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import type { Viewer } from "@/lib/viewers/viewer";

/** Half terms that may still be asked about: this many up to now, and the next. */
const BACK = 3;
const A_WEEK = 7;

export type Opening = { hasTemplate: boolean; halfTerms: HalfTerm[]; now: string | undefined; dueOn: Day };

/** What can be opened now: half terms without a return, the current one proposed or else the next, due a week from now or before its end. */
export async function readOpening(db: TenantDb, { trustId, today }: Viewer): Promise<Opening> {
  const all = await readHalfTerms(db, trustId);
  const taken = new Set((await db.returnRound.findMany({ where: { trustId }, select: { academicYear: true, ordinal: true } })).map(halfTermKey));
  const current = halfTermAt(all, today);
  const until = (current ? all.indexOf(current) : -1) + 1;
  const halfTerms = all.slice(Math.max(0, until - BACK), until + 1).filter((one) => !taken.has(halfTermKey(one)));
  const now = halfTerms.find((one) => current && halfTermKey(one) === halfTermKey(current)) ?? halfTerms.find(({ startsOn }) => startsOn > today) ?? halfTerms.at(-1);
  const [soon, end] = [addDays(today, A_WEEK), now && addDays(now.endsOn, -A_WEEK)];
  const dueOn = now && end && (now.startsOn > today || (end > today && end < soon)) ? end : soon;
  return { hasTemplate: (await db.returnTemplate.count({ where: { trustId } })) > 0, halfTerms: halfTerms.toReversed(), now: now && halfTermKey(now), dueOn };
}
