import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import { weekName } from "@/lib/school-year/half-term";
import { readHalfTermsOfLeader } from "@/lib/school-year/read-half-terms";
import { isOneOfTheTwo } from "../policy";
import { asRank, type Direction, type Rank, type S, threeS } from "@/lib/three-s/three-s";

export type ReadEntry = {
  id: string; s: S; descriptor: Rank; direction: Direction; needToTalk: boolean; done: string; cameOfIt: string; priorities: { id: string; title: string }[];
};
export type ReadSupport = { id: string; kind: string; note: string; answer: string | null; answeredBy: string | null; answeredAt: Date | null };
export type ReadAction = {
  id: string; title: string; ownerName: string; dueOn: Day; doneAt: Date | null; outcome: string | null;
  /** What this check-in said of it; null when this check-in gave it. */
  said: { progress: "done" | "on_track" | "stuck"; note: string } | null;
};
export type ReadSchool = { id: string; name: string; entries: ReadEntry[]; support: ReadSupport[]; actions: ReadAction[] };

export type ReadCheckIn = {
  id: string; weekOf: Day; weekName: string; sharedAt: Date;
  leader: { id: string; name: string }; lead: { id: string; name: string };
  leaderDiscussedAt: Date | null; leadDiscussedAt: Date | null; discussedAt: Date | null;
  schools: ReadSchool[];
  response: { questions: string; response: string; version: number; savedAt: Date } | undefined;
  additions: { id: string; text: string; authorName: string; addedAt: Date }[];
  /** Whether there is a personal part; only the two are told. */
  hasPersonalPart: boolean;
  /** When the trust lead opened the personal part; told to the leader alone. */
  openings: { at: Date; byName: string }[];
};

/**
 * A shared check-in as its reader may see it: the two, the executives, and whoever leads one of its schools (that school's part only).
 * How the leader is never comes with it: see `read-personal-part`. Five statements.
 * @throws NotFound for everybody else
 */
export function readCheckIn(viewer: Viewer, checkInId: string): Promise<ReadCheckIn> {
  return withTenant(viewer, async (db) => {
    const found = await findWhole(db, viewer, checkInId);
    if (!found) throw new NotFound();
    const halfTerms = await readHalfTermsOfLeader(db, found.leaderId);
    const mine = found.leaderId === viewer.personId;
    return {
      id: found.id, weekOf: asDay(found.weekOf), weekName: weekName(halfTerms, asDay(found.weekOf)), sharedAt: found.sharedAt,
      leader: found.leader, lead: found.lead,
      leaderDiscussedAt: found.leaderDiscussedAt, leadDiscussedAt: found.leadDiscussedAt, discussedAt: found.discussedAt,
      schools: bySchool(found, await actionsOf(db, viewer, checkInId)),
      response: found.coachingResponseAsCheckIn ?? undefined,
      additions: found.checkInAdditionAsCheckIn.map(({ author, ...addition }) => ({ ...addition, authorName: author.name })),
      hasPersonalPart: isOneOfTheTwo(viewer, found) && found.personalPartAsCheckIn !== null,
      openings: mine ? await openingsOf(db, viewer, checkInId) : [],
    };
  });
}

const person = { select: { id: true, name: true } } as const;

function findWhole(db: TenantDb, { trustId }: Viewer, id: string) {
  return db.checkIn.findUnique({
    relationLoadStrategy: "join",
    where: { trustId_id: { trustId, id } },
    include: {
      leader: person,
      lead: person,
      personalPartAsCheckIn: { select: { writtenAt: true } },
      coachingResponseAsCheckIn: { select: { questions: true, response: true, version: true, savedAt: true } },
      checkInAdditionAsCheckIn: { select: { id: true, text: true, addedAt: true, author: person }, orderBy: { addedAt: "asc" } },
      checkInEntryAsCheckIn: { include: { school: person, entryPriorityAsEntry: { select: { priority: { select: { id: true, title: true } } } } } },
      supportRequestAsCheckIn: { include: { answeredBy: person }, orderBy: { kind: "asc" } },
    },
  });
}

type Whole = NonNullable<Awaited<ReturnType<typeof findWhole>>>;

function bySchool(found: Whole, actions: (ReadAction & { schoolId: string })[]): ReadSchool[] {
  const schools = new Map(found.checkInEntryAsCheckIn.map(({ school }) => [school.id, school.name]));
  return [...schools].toSorted(([, a], [, b]) => a.localeCompare(b)).map(([id, name]) => ({
    id, name,
    entries: found.checkInEntryAsCheckIn
      .filter((entry) => entry.schoolId === id)
      .toSorted((a, b) => threeS.indexOf(a.s) - threeS.indexOf(b.s))
      .map(({ s, direction, needToTalk, done, cameOfIt, descriptor, entryPriorityAsEntry, id: entryId }) => ({
        id: entryId, s, direction, needToTalk, done, cameOfIt, descriptor: asRank(descriptor) ?? 4, priorities: entryPriorityAsEntry.map(({ priority }) => priority),
      })),
    support: found.supportRequestAsCheckIn
      .filter((request) => request.schoolId === id)
      .map(({ id: requestId, kind, note, answer, answeredAt, answeredBy }) => ({ id: requestId, kind, note, answer, answeredAt, answeredBy: answeredBy?.name ?? null })),
    actions: actions.filter((action) => action.schoolId === id),
  }));
}

/** Actions that this check-in gave or spoke of, in one statement. */
async function actionsOf(db: TenantDb, viewer: Viewer, checkInId: string): Promise<(ReadAction & { schoolId: string })[]> {
  type Row = Omit<ReadAction, "dueOn" | "said"> & { schoolId: string; dueOn: Date; progress: NonNullable<ReadAction["said"]>["progress"] | null; note: string };
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id, a."schoolId", a.title, owner.name AS "ownerName", a."dueOn", a."doneAt", a.outcome, u.progress::text AS progress, u.note
    FROM action a
    JOIN person owner ON owner."trustId" = a."trustId" AND owner.id = a."ownerId"
    LEFT JOIN action_update u ON u."trustId" = a."trustId" AND u."actionId" = a.id AND u."checkInId" = ${checkInId}::uuid
    WHERE a."trustId" = ${viewer.trustId}::uuid AND (a."checkInId" = ${checkInId}::uuid OR u.id IS NOT NULL)
    ORDER BY a."dueOn", a.id`;
  return rows.map(({ dueOn, progress, note, ...row }) => ({ ...row, dueOn: asDay(dueOn), said: progress && { progress, note } }));
}

function openingsOf(db: TenantDb, viewer: Viewer, checkInId: string): Promise<{ at: Date; byName: string }[]> {
  return db.$queryRaw`
    SELECT e.at, p.name AS "byName" FROM audit_event e JOIN person p ON p."trustId" = e."trustId" AND p.id = e."actorId"
    WHERE e."trustId" = ${viewer.trustId}::uuid AND e."subjectId" = ${checkInId}::uuid AND e.what = 'personal-part.opened'
      AND e."ownerId" = ${viewer.personId}::uuid
    ORDER BY e.at DESC LIMIT 5`;
}
