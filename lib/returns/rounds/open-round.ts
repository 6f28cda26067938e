import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canDesignReturns } from "../policy";
import type { OpenRoundInput } from "../schema";

/**
 * Opens the return of a half term to every school, under the newest version of the template.
 * @throws NotFound for whoever designs none; Refused without a template, for an unknown half term, one that has its return, or a day before it begins
 */
export function openRound(viewer: Viewer, { requestId, halfTerm, dueOn }: OpenRoundInput): Promise<{ id: string }> {
  const { trustId, personId: openedById, at: openedAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canDesignReturns(viewer)) throw new NotFound();
    return once(db, viewer, requestId, async (id) => {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`return-round:${trustId}`}, 0))`;
      const template = await db.returnTemplate.findFirst({ where: { trustId }, orderBy: { number: "desc" }, select: { id: true } });
      if (!template) throw new Refused("Say first what schools are asked for.");
      const dates = await db.halfTerm.findFirst({ where: { trustId, ...halfTerm }, select: { startsOn: true } });
      if (!dates) throw new Refused("Choose one of the trust’s half terms", "halfTerm");
      if (dueOn < asDay(dates.startsOn)) throw new Refused("That is before the half term begins", "dueOn");
      if (await db.returnRound.findFirst({ where: { trustId, ...halfTerm } })) throw new Refused("This half term has its return already", "halfTerm");
      await db.returnRound.createMany({ data: [{ trustId, id, templateId: template.id, ...halfTerm, dueOn: asDate(dueOn), openedById, openedAt }] });
      await recordEvent(db, viewer, "return-round.begun", { subjectId: id, facts: halfTerm });
    });
  });
}
