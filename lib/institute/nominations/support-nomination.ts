import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { Prisma } from "@/lib/db/generated/client";
import { holdsAt, isExecutive, schoolsLedBy, type Viewer } from "@/lib/viewers/viewer";
import type { SupportInput } from "../schema";
import { nominationKey } from "./nomination";

type Asked = { personId: string; schoolId: string | null; toExecutives: boolean };

/** Whether the viewer's word is asked for: as principal of the person's school, or as an executive for a principal and for somebody of no school. Nobody supports themselves. */
export function isAskedToSupport(viewer: Viewer, { personId, schoolId, toExecutives }: Asked): boolean {
  if (personId === viewer.personId) return false;
  return toExecutives ? isExecutive(viewer) : schoolId !== null && holdsAt(viewer, schoolId, "principal");
}

/** For so many days after the last one for nominations the head's word is still asked for. */
const ASKED_AFTER = 14;

/** Nominations that wait for the viewer's word as a head, as SQL beside others: `what`, id, the programme's name and since when. */
export function nominationsToSupport(viewer: Viewer): Prisma.Sql {
  const { trustId, personId, today } = viewer;
  const led = schoolsLedBy(viewer).map(({ id }) => id);
  return Prisma.sql`
    SELECT 'nomination' AS what, n.id AS about, p.name AS title, n."sentAt" AS at
    FROM nomination n JOIN cohort c ON c."trustId" = n."trustId" AND c.id = n."cohortId" JOIN programme p ON p."trustId" = c."trustId" AND p.id = c."programmeId"
    WHERE n."trustId" = ${trustId}::uuid AND n."personId" <> ${personId}::uuid AND n."withdrawnAt" IS NULL AND n.supports IS NULL
      AND c."nominationsCloseOn" >= ${today}::date - ${ASKED_AFTER}::int
      AND CASE WHEN n."toExecutives" THEN ${isExecutive(viewer)}::boolean ELSE n."schoolId" = ANY (${led}::uuid[]) END`;
}

/**
 * The head says whether they support it, in a line that the person and the facilitators read. They may say it anew.
 * @throws NotFound for anybody whose word is not asked for; Refused when it was withdrawn, or a text may name a child
 */
export function supportNomination(viewer: Viewer, { nominationId, supports, supportLine, noChildNamed }: SupportInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    const nomination = await db.nomination.findUnique({ where: nominationKey(viewer, nominationId) });
    if (!nomination || !isAskedToSupport(viewer, nomination)) throw new NotFound();
    if (nomination.withdrawnAt) throw new Refused("This was withdrawn.");
    await askAboutNames(db, viewer.trustId, [{ field: "supportLine", text: supportLine }], noChildNamed);
    await db.nomination.update({ where: nominationKey(viewer, nominationId), data: { supports: supports === "yes", supportLine, supportedById: viewer.personId, supportedAt: viewer.at } });
    await recordEvent(db, viewer, "nomination.supported", { subjectId: nominationId, ownerId: nomination.personId, facts: { supports: supports === "yes" } });
  });
}
