import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { type LiveState, stateOf } from "@/lib/live/state-of";
import type { Viewer } from "@/lib/viewers/viewer";
import { canBeInSets } from "../policy";
import { listTopics, type Topic } from "../topics/list-topics";

/** `beginsAt` is when it began, once it has. */
export type ListedMeeting = { id: string; beginsAt: Date; slotMinutes: number; place: string; state: LiveState; came: boolean };
/** Without a school it is the facilitator. */
export type SetPerson = { id: string; name: string; school: string | null };
export type MySet = {
  id: string;
  name: string;
  state: "running" | "left";
  /** Whether the viewer facilitates it. */
  facilitates: boolean;
  /** Those who are in it, the facilitator last. */
  people: SetPerson[];
  /** The meetings that the viewer may see, the latest first. */
  meetings: ListedMeeting[];
};

type Times = { startedAt: string | null; endedAt: string | null; calledOffAt: string | null };
type Row = Omit<MySet, "state" | "meetings"> & { left: boolean; meetings: (Times & { id: string; beginsAt: string; slotMinutes: number; place: string; came: boolean })[] };

/** The viewer's sets, those they are in and those they left, the latest first. One statement. */
export async function listMySets(db: TenantDb, { trustId, personId: me }: Viewer): Promise<MySet[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (s.id) s.id, s.name, mine."leftAt" IS NOT NULL AS left, mine."schoolId" IS NULL AS facilitates,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'school', o.name) ORDER BY o.name IS NULL, p.name)
        FROM set_member m JOIN person p ON p."trustId" = m."trustId" AND p.id = m."personId" LEFT JOIN school o ON o."trustId" = m."trustId" AND o.id = m."schoolId"
        WHERE m."trustId" = s."trustId" AND m."setId" = s.id AND mine."leftAt" IS NULL AND m."leftAt" IS NULL), '[]') AS people,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'beginsAt', coalesce(t."startedAt", t."beginsAt"), 'slotMinutes', t."slotMinutes", 'place', t.place, 'startedAt', t."startedAt", 'endedAt', t."endedAt", 'calledOffAt', t."calledOffAt",
          'came', EXISTS (SELECT FROM set_seat c WHERE c."trustId" = t."trustId" AND c."meetingId" = t.id AND c."personId" = ${me}::uuid AND c."cameAt" IS NOT NULL)) ORDER BY t."beginsAt" DESC)
        FROM set_meeting t WHERE t."trustId" = s."trustId" AND t."setId" = s.id), '[]') AS meetings
    FROM set_member mine JOIN action_set s ON s."trustId" = mine."trustId" AND s.id = mine."setId"
    WHERE mine."trustId" = ${trustId}::uuid AND mine."personId" = ${me}::uuid
    ORDER BY s.id DESC, mine."leftAt" DESC NULLS FIRST`;
  return rows.map(({ left, meetings, ...row }) => ({
    ...row,
    state: left ? "left" : "running",
    meetings: meetings.map((meeting) => ({ id: meeting.id, beginsAt: new Date(meeting.beginsAt), slotMinutes: meeting.slotMinutes, place: meeting.place, came: meeting.came, state: stateOf(meeting) })),
  }));
}

/** The viewer's sets. One statement. @throws NotFound for whoever does not work in the trust */
export async function readMySets(viewer: Viewer): Promise<MySet[]> {
  if (!canBeInSets(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => listMySets(db, viewer));
}

/** One set of the viewer's, with the ideas for its half hour while they are in it. @throws NotFound for whoever was never in it */
export async function findMySet(viewer: Viewer, setId: string): Promise<{ set: MySet; topics: Topic[] }> {
  if (!isId(setId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const set = (await listMySets(db, viewer)).find(({ id }) => id === setId);
    if (!set) throw new NotFound();
    return { set, topics: set.state === "running" ? await listTopics(db, viewer, setId) : [] };
  });
}
