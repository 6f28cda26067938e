import { z } from "zod";
import { unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { placeOf } from "./places";

const issueWords = z.object({ issue: z.string() });
const planWords = z.object({ plan: z.string() });
const reviewWords = z.object({ helped: z.enum(["yes", "partly", "no"]), came: z.string(), learned: z.string() });

/** Somebody's last slot, with which a meeting opens, and what they say of it there. */
export type LastSlot = {
  aboutMeetingId: string; partId: string; personId: string; name: string;
  issue: string | null; plan: string | null; dueOn: Day | null;
  said: (z.infer<typeof reviewWords> & { version: number }) | null;
};
type Row = Omit<LastSlot, "issue" | "plan" | "said"> & { issue: Uint8Array | null; plan: Uint8Array | null; review: Uint8Array | null; version: number | null };

/**
 * The last slot of each of a meeting's people before it that was not answered for in another one; of those only the ones that the viewer came to.
 * One statement, beside the trust's key.
 */
export async function readLastSlots(db: TenantDb, { trustId }: Viewer, meeting: { id: string }): Promise<LastSlot[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT l."aboutMeetingId", l."partId", l."personId", n.name, i.sealed AS issue, p.sealed AS plan, to_char(p."dueOn", 'YYYY-MM-DD') AS "dueOn", r.sealed AS review, r.version
    FROM last_slots(${meeting.id}::uuid) l
    JOIN person n ON n."trustId" = ${trustId}::uuid AND n.id = l."personId"
    LEFT JOIN slot_issue i ON i."trustId" = ${trustId}::uuid AND i."meetingId" = l."aboutMeetingId" AND i."partId" = l."partId"
    LEFT JOIN slot_plan p ON p."trustId" = ${trustId}::uuid AND p."meetingId" = l."aboutMeetingId" AND p."partId" = l."partId"
    LEFT JOIN slot_review r ON r."trustId" = ${trustId}::uuid AND r."meetingId" = ${meeting.id}::uuid AND r."aboutMeetingId" = l."aboutMeetingId" AND r."partId" = l."partId"
    WHERE i.sealed IS NOT NULL OR p.sealed IS NOT NULL
    ORDER BY n.name`;
  const found: LastSlot[] = [];
  for (const { issue, plan, review, version, ...row } of rows) {
    const on = { meetingId: row.aboutMeetingId, partId: row.partId };
    found.push({
      ...row,
      issue: issue && issueWords.parse(await unseal(db, trustId, placeOf.issue(on), issue)).issue,
      plan: plan && planWords.parse(await unseal(db, trustId, placeOf.plan(on), plan)).plan,
      said: review && { ...reviewWords.parse(await unseal(db, trustId, placeOf.review({ ...row, meetingId: meeting.id }), review)), version: version ?? 0 },
    });
  }
  return found;
}
