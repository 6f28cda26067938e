import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDay } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { type CurrentRole, isJob, type Viewer } from "@/lib/viewers/viewer";
import { canTakePart, facilitatedCohorts } from "../policy";
import type { PutForwardInput } from "../schema";

/** One of the viewer's jobs, as a form names it. */
export const standingOf = ({ role, schoolId }: Pick<CurrentRole, "role" | "schoolId">): string => `${role} ${schoolId ?? ""}`.trim();

/** The jobs from which the viewer may put themselves forward. */
export const standingsOf = (viewer: Viewer): CurrentRole[] => viewer.roles.filter(({ role }) => isJob(role));

/** Whether the executives are asked for their word: for a principal and for somebody of no school. */
export const asksExecutives = ({ role, schoolId }: Pick<CurrentRole, "role" | "schoolId">): boolean => schoolId === null || role === "principal";

/**
 * Puts the viewer forward for a cohort, whatever their job. Their head is asked for a word: the principal of their school; for a principal, or somebody of no school, the executives.
 * @returns the nomination's id; a double tap sends it once
 * @throws NotFound for whoever does not work here, or where there is no such cohort
 * @throws Refused after the last day, for its own facilitators, or when the viewer has done so already
 */
export function putForward(viewer: Viewer, { requestId, cohortId, standing, statement, noChildNamed }: PutForwardInput): Promise<{ id: string }> {
  const { trustId, personId, at: sentAt } = viewer;
  return withTenant(viewer, async (db) => {
    const cohort = await db.cohort.findUnique({ where: { trustId_id: { trustId, id: cohortId } } });
    if (!cohort || !canTakePart(viewer)) throw new NotFound();
    if (asDay(cohort.nominationsCloseOn) < viewer.today) throw new Refused("Nominations for this cohort have closed.");
    if ((await facilitatedCohorts(db, viewer, cohortId)).length > 0) throw new Refused("You run this cohort.");
    const held = standingsOf(viewer).find((one) => standingOf(one) === standing);
    if (!held) throw new Refused("Choose one of your jobs of today", "standing");
    await askAboutNames(db, trustId, [{ field: "statement", text: statement }], noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      if (await db.nomination.findFirst({ where: { trustId, cohortId, personId, withdrawnAt: null } })) throw new Refused("You have put yourself forward already.");
      await db.nomination.createMany({ data: [{ trustId, id, cohortId, personId, schoolId: held.schoolId, job: held.role, toExecutives: asksExecutives(held), statement, sentAt }] });
      await recordEvent(db, viewer, "nomination.sent", { subjectId: id, ownerId: personId });
    });
  });
}
