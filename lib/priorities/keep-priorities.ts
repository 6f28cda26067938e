import type { NamedText } from "@/lib/confidentiality/query-names";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import { MOST } from "./schema";

/** A school's line keeps its priorities: its leader, that leader's trust lead and the executives. Its leadership team reads them. */
export async function mayKeepPriorities(db: TenantDb, schoolId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ line: boolean }[]>`SELECT ${schoolId}::uuid = ANY (app_line_schools()) AS line`;
  return row?.line === true;
}

/** One priority of a school is added at a time, so that two people never make six of five. @throws Refused when the school has its five */
export async function takeAPlace(db: TenantDb, trustId: string, schoolId: string, from: Day): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`priorities:${trustId}:${schoolId}`}, 0))`;
  const [row] = await db.$queryRaw<{ running: number }[]>`
    SELECT count(*)::int AS running FROM priority p
    WHERE p."trustId" = ${trustId}::uuid AND p."schoolId" = ${schoolId}::uuid AND (p."endsOn" IS NULL OR p."endsOn" >= ${from}::date)`;
  if ((row?.running ?? 0) >= MOST) throw new Refused(`A school works on ${MOST} priorities at most. End one first.`);
}

/** What is looked through for a child's name, by the name of its box. */
export function textsOfPriority(words: { title: string; baseline: string; successCriterion: string }): NamedText[] {
  return (["title", "baseline", "successCriterion"] as const).map((field) => ({ field, text: words[field] }));
}

type Found = { id: string; schoolId: string; title: string; baseline: string; successCriterion: string; component: string; startsOn: Day; endsOn: Day | null; version: number };

/** A priority of a school whose priorities the viewer keeps, ended or not. @throws NotFound */
export async function findKept(db: TenantDb, viewer: Viewer, id: string): Promise<Found> {
  const found = await db.priority.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id } } });
  if (!found || !(await mayKeepPriorities(db, found.schoolId))) throw new NotFound();
  return { ...found, startsOn: asDay(found.startsOn), endsOn: found.endsOn && asDay(found.endsOn) };
}

/** A running priority in the version that the writer saw. @throws NotFound, Stale with what was saved, Refused when it has ended */
export async function findRunning(db: TenantDb, viewer: Viewer, seen: { priorityId: string; version: number }): Promise<Found> {
  const priority = await findKept(db, viewer, seen.priorityId);
  if (priority.endsOn && priority.endsOn < viewer.today) throw new Refused("This priority has ended.");
  if (priority.version !== seen.version)
    throw new Stale({ title: priority.title, baseline: priority.baseline, successCriterion: priority.successCriterion }, priority.version);
  return priority;
}

/** Writes a change unless somebody else's came first. @throws Stale */
export async function changePriority(db: TenantDb, viewer: Viewer, priority: Found, data: object): Promise<void> {
  const { count } = await db.priority.updateMany({
    where: { trustId: viewer.trustId, id: priority.id, version: priority.version },
    data: { ...data, version: priority.version + 1 },
  });
  if (count === 0) throw new Stale(undefined, priority.version + 1);
}
