import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate, type Day } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { entryNow, schoolPart } from "../draft/entry-now";
import type { LastState } from "../draft/last-state";
import type { DraftContent } from "../schema";
import { threeS } from "@/lib/three-s/three-s";

type Of = { trustId: string; checkInId: string; leaderId: string; leadId: string; weekOf: Day; at: Date };

/** Writes each S of each of the leader's schools, its links to priorities, and the support that is wanted. */
export async function writeEntries(
  db: TenantDb,
  { weekOf, at, ...of }: Of,
  content: DraftContent,
  schools: readonly { id: string }[],
  last: readonly LastState[],
): Promise<void> {
  const entries = schools.flatMap(({ id: schoolId }) =>
    threeS.flatMap((s) => {
      const { needToTalk, done, cameOfIt, priorities, ...tapped } = schoolPart(content, schoolId)[s];
      const before = last.find((state) => state.schoolId === schoolId && state.s === s)?.descriptor;
      const now = entryNow(before, { ...tapped, needToTalk, done, cameOfIt, priorities });
      return now ? [{ row: { ...of, ...now, id: v7(), schoolId, s, needToTalk, done, cameOfIt, weekOf: asDate(weekOf) }, priorities }] : [];
    }),
  );
  await db.checkInEntry.createMany({ data: entries.map(({ row }) => row) });

  const wanted = entries.flatMap(({ row, priorities }) => priorities.map((priorityId) => ({ entryId: row.id, priorityId, schoolId: row.schoolId })));
  if (wanted.length > 0) {
    const theirs = await db.priority.findMany({
      where: { trustId: of.trustId, id: { in: wanted.map((link) => link.priorityId) } },
      select: { id: true, schoolId: true },
    });
    const links = wanted.filter((link) => theirs.some((priority) => priority.id === link.priorityId && priority.schoolId === link.schoolId));
    await db.entryPriority.createMany({
      data: links.map(({ entryId, priorityId }) => ({ trustId: of.trustId, entryId, priorityId })), skipDuplicates: true,
    });
  }

  const support = schools.flatMap(({ id: schoolId }) => {
    const part = schoolPart(content, schoolId);
    return part.support.map((kind) => ({ ...of, id: v7(), schoolId, kind, note: part.supportNote, askedAt: at }));
  });
  if (support.length > 0) await db.supportRequest.createMany({ data: support });
}
