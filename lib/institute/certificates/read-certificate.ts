import { recordEvent } from "@/lib/audit/record-event";
import { codeOf, openByCode } from "@/lib/credits/transcripts/content";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort } from "../cohorts/find-cohort";
import { canTakePart } from "../policy";
import { type CertificateContent, certificateContent } from "@/lib/credits/transcripts/certificate-content";
import { type Progress, readProgress } from "./progress";

/** A certificate of the viewer's; without content and code once they have withdrawn it. */
export type TakenCertificate = { id: string; cohortId: string; madeAt: Date; withdrawnAt: Date | null; given: { code: string; content: CertificateContent } | null };

type Kept = { trustId: string; id: string; cohortId: string; madeAt: Date; withdrawnAt: Date | null; sealed: Uint8Array | null };

function open({ trustId, id, cohortId, madeAt, withdrawnAt, sealed }: Kept): TakenCertificate {
  const code = codeOf({ trustId, id });
  return { id, cohortId, madeAt, withdrawnAt, given: sealed ? { code, content: certificateContent.parse(openByCode(code, sealed)) } : null };
}

async function findOwn(db: TenantDb, { trustId, personId }: Viewer, id: string) {
  const kept = isId(id) ? await db.certificate.findUnique({ where: { trustId_id: { trustId, id } } }) : null;
  if (!kept || kept.personId !== personId) throw new NotFound();
  return kept;
}

/** One of the viewer's own certificates. @throws NotFound when it is not theirs */
export const readCertificate = (viewer: Viewer, id: string): Promise<TakenCertificate> => withTenant(viewer, async (db) => open(await findOwn(db, viewer, id)));

/** The same on its way out as a file; the log says that it was. @throws NotFound when it is not theirs, or was withdrawn */
export async function exportCertificate(viewer: Viewer, id: string): Promise<void> {
  await withTenant(viewer, async (db) => {
    if ((await findOwn(db, viewer, id)).withdrawnAt) throw new NotFound();
    await recordEvent(db, viewer, "certificate.exported", { subjectId: id, ownerId: viewer.personId });
  });
}

/** Its holder withdraws it: from this moment its code leads nowhere, and what it said is gone. They can take another. @throws NotFound when it is not theirs */
export function withdrawCertificate(viewer: Viewer, id: string): Promise<{ cohortId: string }> {
  return withTenant(viewer, async (db) => {
    const { cohortId, withdrawnAt } = await findOwn(db, viewer, id);
    if (!withdrawnAt) {
      await db.certificate.update({ where: { trustId_id: { trustId: viewer.trustId, id } }, data: { withdrawnAt: viewer.at } });
      await recordEvent(db, viewer, "certificate.withdrawn", { subjectId: id, ownerId: viewer.personId });
    }
    return { cohortId };
  });
}

export type Completion = {
  cohort: FoundCohort;
  /** The viewer's own, where they stayed in it or took their certificate before they left. */
  mine: { progress: Progress | undefined; certificateId: string | null } | undefined;
  /** Everybody who stayed, for those who run it. */
  everybody: { name: string; progress: Progress }[];
};

/** How far the viewer has come in a cohort; for those who run it, everybody. Three statements. @throws NotFound for anybody else */
export async function readCompletion(viewer: Viewer, cohortId: string): Promise<Completion> {
  if (!canTakePart(viewer)) throw new NotFound();
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    const all = await readProgress(db, cohortId);
    const progress = all.find((one) => one.personId === personId);
    const standing = await db.certificate.findFirst({ where: { trustId, cohortId, personId, withdrawnAt: null }, select: { id: true } });
    if (!progress && !standing && !cohort.runs) throw new NotFound();
    const nameOf = (id: string) => cohort.members.find((member) => member.personId === id)?.name ?? "";
    return {
      cohort, mine: progress || standing ? { progress, certificateId: standing?.id ?? null } : undefined,
      everybody: cohort.runs ? all.map((one) => ({ name: nameOf(one.personId), progress: one })).toSorted((one, other) => one.name.localeCompare(other.name, "en")) : [],
    };
  });
}
