import type { TenantDb } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { partMinutes } from "../template";

/** Parts stand apart, so that a slot can be put between two. */
const STEP = 10;
const LAST = 1000;

type Begun = { id: string; setId: string; slotMinutes: number };

/** Those of these people who opened fewest meetings first; the set agrees on another order when it likes. One statement. */
async function inTurn(db: TenantDb, { trustId }: Viewer, setId: string, people: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM person p LEFT JOIN set_openings(${setId}::uuid) o ON o."personId" = p.id
    WHERE p."trustId" = ${trustId}::uuid AND p.id = ANY (${[...people]}::uuid[])
    ORDER BY coalesce(o.times, 0), p.name, p.id`;
  return rows.map(({ id }) => id);
}

/** Lays out a meeting that has begun: check-in, topic, break, a slot for each member who has come, close. */
export async function planParts(db: TenantDb, viewer: Viewer, { id: meetingId, setId, slotMinutes }: Begun): Promise<void> {
  const { trustId } = viewer;
  const came = await db.setSeat.findMany({ where: { trustId, meetingId, facilitates: false, cameAt: { not: null } } });
  const slots = (await inTurn(db, viewer, setId, came.map(({ personId }) => personId))).map((presenterId) => ({ kind: "slot", presenterId, minutes: slotMinutes }));
  const fixed = (kind: keyof typeof partMinutes) => ({ kind, presenterId: null, minutes: partMinutes[kind] });
  const parts = [fixed("check-in"), fixed("topic"), fixed("break"), ...slots].map((part, index) => ({ ...part, position: (index + 1) * STEP }));
  await db.meetingPart.createMany({ data: [...parts, { ...fixed("close"), position: LAST }].map((part) => ({ trustId, meetingId, id: v7(), ...part })) });
}

/** A slot for a member who comes late, after the others'. */
export async function planSlot(db: TenantDb, { trustId, personId: presenterId }: Viewer, { id: meetingId, slotMinutes }: Begun): Promise<void> {
  const last = await db.meetingPart.findFirst({ where: { trustId, meetingId, position: { lt: LAST } }, orderBy: { position: "desc" } });
  await db.meetingPart.createMany({ data: [{ trustId, meetingId, id: v7(), kind: "slot", presenterId, minutes: slotMinutes, position: (last?.position ?? 0) + STEP }] });
}
