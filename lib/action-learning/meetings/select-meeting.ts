import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type PartKind = "check-in" | "topic" | "break" | "slot" | "close";
export type PartRow = {
  id: string; kind: PartKind; presenterId: string | null; minutes: number; extendedMinutes: number;
  asksFirstAt: Date | null; startedAt: Date | null; membersDoneAt: Date | null; endedAt: Date | null;
  /** The wish for more time that stands open, and who has said yes. */
  asked: { number: number; minutes: number; askedById: string; yes: string[] } | null;
  /** The last wish for more time was not granted. */
  declined: boolean;
};
export type MeetingPerson = { id: string; name: string; facilitates: boolean; came: boolean; gone: boolean };
export type MeetingRow = {
  id: string; setId: string; setName: string; beginsAt: Date; slotMinutes: number; place: string; startedAt: Date | null; endedAt: Date | null;
  /** Nobody ended it: it was over with the next one, or with its set. */
  endedWith: "next" | "set" | null;
  calledOffAt: Date | null; calledOffBy: string | null; revision: number;
  /** The facilitator last. */
  people: MeetingPerson[];
  parts: PartRow[];
  topic: { id: string; sealed: Uint8Array } | null;
};

type Dated<T> = { [K in keyof T]: T[K] extends Date | null ? string | null : T[K] };
type Row = Omit<MeetingRow, "parts" | "topic"> & { parts: Dated<PartRow>[]; topicId: string | null; topicSealed: Uint8Array | null };
const moment = (text: string | null) => (text ? new Date(text) : null);

/** A meeting with its people, its parts and its topic, as far as the viewer sees them. One statement. */
export async function selectMeeting(db: TenantDb, { trustId }: Viewer, meetingId: string): Promise<MeetingRow | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m.id, m."setId", a.name AS "setName", m."beginsAt", m."slotMinutes", m.place, m."startedAt", m."endedAt", m."endedWith", m."calledOffAt", by.name AS "calledOffBy", m.revision, t.id AS "topicId", t.sealed AS "topicSealed",
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'facilitates', of.facilitates, 'came', of.came, 'gone', of.gone) ORDER BY of.facilitates, p.name)
        FROM (SELECT s."personId", s.facilitates, s."cameAt" IS NOT NULL AS came, s."wentAt" IS NOT NULL AS gone FROM set_seat s WHERE s."trustId" = m."trustId" AND s."meetingId" = m.id
          UNION ALL SELECT n."personId", n."schoolId" IS NULL, false, false FROM set_member n WHERE m."startedAt" IS NULL AND n."trustId" = m."trustId" AND n."setId" = m."setId" AND n."leftAt" IS NULL) of
        JOIN person p ON p."trustId" = m."trustId" AND p.id = of."personId"), '[]') AS people,
      coalesce((SELECT jsonb_agg(to_jsonb(r) - 'trustId' - 'meetingId' - 'position' || jsonb_build_object(
          'asked', (SELECT jsonb_build_object('number', e.number, 'minutes', e.minutes, 'askedById', e."askedById", 'yes', (SELECT coalesce(jsonb_agg(x."personId"), '[]') FROM extension_answer x
              WHERE x."trustId" = e."trustId" AND x."meetingId" = e."meetingId" AND x."partId" = e."partId" AND x.number = e.number AND x.agrees))
            FROM slot_extension e WHERE e."trustId" = r."trustId" AND e."meetingId" = r."meetingId" AND e."partId" = r.id AND e."grantedAt" IS NULL AND e."closedAt" IS NULL),
          'declined', coalesce((SELECT e."closedAt" IS NOT NULL FROM slot_extension e WHERE e."trustId" = r."trustId" AND e."meetingId" = r."meetingId" AND e."partId" = r.id ORDER BY e.number DESC LIMIT 1), false)
        ) ORDER BY r.position, r.id) FROM meeting_part r WHERE r."trustId" = m."trustId" AND r."meetingId" = m.id), '[]') AS parts
    FROM set_meeting m JOIN action_set a ON a."trustId" = m."trustId" AND a.id = m."setId"
    LEFT JOIN person by ON by."trustId" = m."trustId" AND by.id = m."calledOffById"
    LEFT JOIN set_topic t ON t."trustId" = m."trustId" AND t."setId" = m."setId" AND CASE WHEN m."startedAt" IS NULL THEN t."chosenAt" IS NOT NULL AND t."takenUpInId" IS NULL ELSE t."takenUpInId" = m.id END
    WHERE m."trustId" = ${trustId}::uuid AND m.id = ${meetingId}::uuid`;
  if (!row) return undefined;
  const { topicId, topicSealed, parts, ...rest } = row;
  return {
    ...rest,
    topic: topicId && topicSealed ? { id: topicId, sealed: topicSealed } : null,
    parts: parts.map((part) => ({ ...part, asksFirstAt: moment(part.asksFirstAt), startedAt: moment(part.startedAt), membersDoneAt: moment(part.membersDoneAt), endedAt: moment(part.endedAt) })),
  };
}
