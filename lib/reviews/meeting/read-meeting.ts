import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import { staffOf } from "../agenda/choose-presenter";
import { findReview, type Review } from "../find-review";
import { canReadPack } from "../policy";
import { type AgendaItem, agendaItems, seasonHeadings } from "../agenda/read-agenda";
import { reviewReaders } from "../review-readers";

export type ItemDecision = {
  agendaItemId: string;
  text: string;
  kind: "going_well" | "support" | "challenge";
  owner: { id: string; name: string };
  dueOn: Day;
  decidedBy: string;
  actionId: string | null;
  version: number;
};

export type Meeting = {
  review: Review;
  headings: string[];
  /** The items that were sent, in their order. */
  items: (AgendaItem & { decision: ItemDecision | undefined })[];
  /** Who can be given something to do: the school's staff and the review's readers, by name. */
  people: { id: string; name: string }[];
};

/**
 * The meeting: what was sent, and what has been decided so far. Six statements.
 * @throws NotFound for anybody outside the school's leadership team and the executive team
 */
export function readMeeting(viewer: Viewer, reviewId: string): Promise<Meeting> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, reviewId, canReadPack);
    const items = (await agendaItems(db, viewer, review)).filter(({ publishedAt }) => publishedAt);
    const decisions = await decisionsOf(db, viewer, review);
    const headings = await seasonHeadings(db, viewer, review);
    const people = [...(await staffOf(db, viewer, review.schoolId)), ...(await reviewReaders(db, viewer, review.schoolId))];
    return {
      review, headings,
      items: items.map((item) => ({ ...item, decision: decisions.find(({ agendaItemId }) => agendaItemId === item.id) })),
      people: [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()].toSorted((a, b) => a.name.localeCompare(b.name)),
    };
  });
}

async function decisionsOf(db: TenantDb, viewer: Viewer, review: Review): Promise<ItemDecision[]> {
  const rows = await db.$queryRaw<(Omit<ItemDecision, "owner" | "dueOn"> & { ownerId: string; ownerName: string; dueOn: Date })[]>`
    SELECT d."agendaItemId", d.text, d.kind, d."ownerId", owner.name AS "ownerName", d."dueOn", decider.name AS "decidedBy", d."actionId", d.version
    FROM decision d
    JOIN person owner ON owner."trustId" = d."trustId" AND owner.id = d."ownerId"
    JOIN person decider ON decider."trustId" = d."trustId" AND decider.id = d."decidedById"
    WHERE d."trustId" = ${viewer.trustId}::uuid AND d."reviewId" = ${review.id}::uuid`;
  return rows.map(({ ownerId, ownerName, dueOn, ...decision }) => ({ ...decision, owner: { id: ownerId, name: ownerName }, dueOn: asDay(dueOn) }));
}
