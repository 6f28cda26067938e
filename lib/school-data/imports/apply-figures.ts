import { recordEvent } from "@/lib/audit/record-event";
import { Prisma } from "@/lib/db/generated/client";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import { canArrangeTrust } from "@/lib/trusts/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { sameThing, saysTheSame } from "../published/compare";
import { stagedBesideKnown } from "./known-figures";

const same = Prisma.raw(saysTheSame);
const alike = Prisma.raw(sameThing);

/**
 * Brings a file in as it was read: what is new or changed is written, what it changes stays as history, in one transaction.
 * A second tap does nothing; a file that was brought in before takes nothing back that a later one changed. One file at a time comes into a trust.
 * @throws NotFound for anybody but the trust's administrators
 * @throws Refused while it is still being read, or when it was refused
 */
export function bringFiguresIn(viewer: Viewer, { importId, requestId }: { importId: string; requestId: string }): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    await once(db, viewer, requestId, async () => {
      const { trustId, at } = viewer;
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`figures:${trustId}`}, 0))`;
      const [found] = await db.$queryRaw<{ state: string }[]>`SELECT state FROM figure_import WHERE "trustId" = ${trustId}::uuid AND id = ${importId}::uuid FOR UPDATE`;
      if (!found) throw new NotFound();
      if (found.state === "applied") return;
      if (found.state !== "read") throw new Refused("This file was not read to its end, so it cannot be brought in.");
      const beside = stagedBesideKnown(trustId, importId);
      const changed = await db.$executeRaw`${beside}
        UPDATE trust_figure t SET "supersededAt" = ${at} FROM staged s JOIN known f ON ${alike}
        WHERE t."trustId" = ${trustId}::uuid AND t."supersededAt" IS NULL AND NOT ${same}
          AND t.place = s.place AND t.measure = s.measure AND t.pupils = s.pupils AND t."academicYear" = s."academicYear"`;
      const written = await db.$executeRaw`${beside}
        INSERT INTO trust_figure ("trustId", "importId", "placeKind", place, pupils, measure, "academicYear", number, status, cohort, lower, upper, "recordedAt")
        SELECT ${trustId}::uuid, ${importId}::uuid, s."placeKind", s.place, s.pupils, s.measure, s."academicYear", s.number, s.status, s.cohort, s.lower, s.upper, ${at}
        FROM staged s LEFT JOIN known f ON ${alike} WHERE f.id IS NULL OR NOT ${same}`;
      await db.figureImport.updateMany({ where: { trustId, id: importId }, data: { state: "applied", appliedAt: at, figures: Prisma.DbNull } });
      await recordEvent(db, viewer, "figures.applied", { subjectId: importId, facts: { written, superseded: changed } });
    });
  });
}
