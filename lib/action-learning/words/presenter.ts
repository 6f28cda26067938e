import { z } from "zod";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { keep } from "@/lib/confidentiality/keep-sealed";
import { seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused, Stale } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { IssueInput, OutcomeInput, PlanOfSlotInput } from "../schema";
import { placeOf } from "./places";
import { ownSlot } from "./slot-of";

const outcomeWords = z.object({ outcome: z.string() });

/**
 * Keeps what the presenter of a slot brings, for those who came.
 * @throws NotFound for anybody but the presenter of a slot that has begun; Stale with the other text; Refused when the day is over, or it may name a child
 */
export function saveIssue(viewer: Viewer, { meetingId, partId, issue, version, noChildNamed }: IssueInput): Promise<void> {
  const { trustId, at: savedAt } = viewer;
  const where = { trustId, meetingId, partId };
  return withTenant(viewer, async (db) => {
    await ownSlot(db, viewer, where);
    await askAboutNames(db, trustId, [{ field: "issue", text: issue }], noChildNamed);
    await keep(db, viewer, {
      place: placeOf.issue(where),
      find: () => db.slotIssue.findUnique({ where: { trustId_meetingId_partId: where } }),
      add: (sealed) => db.slotIssue.createMany({ data: [{ ...where, savedAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.slotIssue.updateMany({ where: { ...where, version: seen }, data: { savedAt, ...sealed } }),
    }, { issue }, version);
  });
}

type OnSlot = { meetingId: string; partId: string };

/** The wording that holds, and its number; 0 while there is none. */
async function latestOutcome(db: TenantDb, trustId: string, on: OnSlot): Promise<{ number: number; words: { outcome?: string } }> {
  const latest = await db.slotOutcome.findFirst({ where: { trustId, ...on }, orderBy: { number: "desc" } });
  if (!latest) return { number: 0, words: {} };
  return { number: latest.number, words: outcomeWords.parse(await unseal(db, trustId, placeOf.outcome(on, latest.number), latest.sealed)) };
}

/**
 * Says what the presenter would like to come of it. It may change while they are asked: a new wording stands beside the earlier ones, which stay readable.
 * @param version the number of the wording that the presenter last saw; 0 when there was none
 * @throws as saveIssue
 */
export function sayOutcome(viewer: Viewer, { meetingId, partId, outcome, version, noChildNamed }: OutcomeInput): Promise<void> {
  const { trustId, at: saidAt } = viewer;
  const on = { meetingId, partId };
  return withTenant(viewer, async (db) => {
    await ownSlot(db, viewer, on);
    await askAboutNames(db, trustId, [{ field: "outcome", text: outcome }], noChildNamed);
    const latest = await latestOutcome(db, trustId, on);
    if (latest.number !== version) throw new Stale(latest.words, latest.number);
    if (latest.words.outcome === outcome) return;
    const number = version + 1;
    const { count } = await db.slotOutcome.createMany({ data: [{ trustId, ...on, number, saidAt, sealed: await seal(db, trustId, placeOf.outcome(on, number), { outcome }) }], skipDuplicates: true });
    if (count > 0) return;
    const other = await latestOutcome(db, trustId, on);
    throw new Stale(other.words, other.number);
  });
}

/** Keeps what the presenter will do, and by when: the next meeting opens with it. @throws as saveIssue; Refused for a day that has been */
export function keepPlan(viewer: Viewer, { meetingId, partId, plan, dueOn, version, noChildNamed }: PlanOfSlotInput): Promise<void> {
  const { trustId, at: savedAt } = viewer;
  const where = { trustId, meetingId, partId };
  const due = asDate(dueOn);
  return withTenant(viewer, async (db) => {
    await ownSlot(db, viewer, where);
    if (dueOn < viewer.today) throw new Refused("Choose a day that is still to come", "dueOn");
    await askAboutNames(db, trustId, [{ field: "plan", text: plan }], noChildNamed);
    await keep(db, viewer, {
      place: placeOf.plan(where),
      find: () => db.slotPlan.findUnique({ where: { trustId_meetingId_partId: where } }),
      add: (sealed) => db.slotPlan.createMany({ data: [{ ...where, dueOn: due, savedAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.slotPlan.updateMany({ where: { ...where, version: seen }, data: { dueOn: due, savedAt, ...sealed } }),
    }, { plan }, version);
  });
}
