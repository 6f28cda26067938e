import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { codeOf, directoryHash, sealForCode } from "@/lib/credits/transcripts/content";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort } from "../cohorts/find-cohort";
import { canTakePart } from "../policy";
import type { CertificateContent } from "@/lib/credits/transcripts/certificate-content";
import { readProgress } from "./progress";
import type { takeInput } from "./schema";

/**
 * Takes the certificate of a cohort that the viewer has completed: a copy of how it was on that day, which nothing that comes later changes.
 * @returns its id; taken before, that one
 * @throws NotFound for whoever was not in it; Refused for whoever has not completed it
 */
export function takeCertificate(viewer: Viewer, { requestId, cohortId }: z.infer<typeof takeInput>): Promise<{ id: string }> {
  const { trustId, personId, at: madeAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canTakePart(viewer)) throw new NotFound();
    const cohort = await findCohort(db, viewer, cohortId);
    const progress = (await readProgress(db, cohortId)).find((one) => one.personId === personId);
    if (!progress) throw new NotFound();
    const standing = await db.certificate.findFirst({ where: { trustId, cohortId, personId, withdrawnAt: null }, select: { id: true } });
    if (standing) return standing;
    if (!progress.complete) throw new Refused("You have not completed it yet. What is missing stands on this page.");
    return once(db, viewer, requestId, async (id) => {
      const { held, came, minutes, asked, sent, shared: project } = progress;
      const content: CertificateContent = {
        kind: "certificate", name: viewer.name, trust: viewer.trust.name, programme: cohort.programme.name, facilitators: await whoLed(db, trustId, cohort), startsOn: cohort.startsOn, endsOn: cohort.endsOn, madeOn: viewer.today,
        held, came, minutes, asked, sent, project,
      };
      const code = codeOf({ trustId, id });
      await db.certificate.createMany({ data: [{ trustId, id, cohortId, personId, codeHash: directoryHash(code), sealed: sealForCode(code, content), madeAt }] });
      await recordEvent(db, viewer, "certificate.taken", { subjectId: id, ownerId: personId });
    });
  });
}

/** Who ran a cohort on any of its days, whoever runs it now; of one that was entered after it had ended, those who run it. */
async function whoLed(db: TenantDb, trustId: string, { id: cohortId, startsOn, endsOn, facilitators }: FoundCohort): Promise<string[]> {
  const led = await db.cohortFacilitator.findMany({
    where: { trustId, cohortId, startsOn: { lte: asDate(endsOn) }, OR: [{ endsOn: null }, { endsOn: { gte: asDate(startsOn) } }] },
    select: { personId: true, person: { select: { name: true } } }, orderBy: { startsOn: "asc" }, relationLoadStrategy: "join",
  });
  return led.length === 0 ? facilitators.map(({ name }) => name) : [...new Map(led.map(({ personId, person }) => [personId, person.name])).values()];
}
