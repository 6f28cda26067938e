import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { draftMark } from "../drafts/draft-mark";
import { PICTURES } from "../markdown/pictures-in";
import { mustEdit } from "../policy";
import { indexForSearch } from "./index-for-search";

/** `mark` is the draft's as its publisher saw it; without one nobody asks. */
export type Publish = { frameworkId: string; version: number; note: string; mark?: string | undefined };

/**
 * Publishes the draft as the next numbered version: from now on staff read it, and links to older ones say that there is a newer.
 * @returns the version's number
 * @throws NotFound for anybody but the framework's editors
 * @throws Stale when somebody published, renamed or wrote it since the publisher looked
 * @throws Refused when there is no element in it, and when it is out of use
 */
export function publishFramework(viewer: Viewer, { frameworkId, version, note, mark }: Publish): Promise<number> {
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const number = await takeNextNumber(db, viewer, frameworkId, version);
    if (mark !== undefined && mark !== (await draftMark(db, viewer.trustId, frameworkId))) throw new Stale(undefined, version);
    await db.$executeRaw`
      INSERT INTO framework_version ("trustId", "frameworkId", number, name, about, stages, note, "publishedById", "publishedAt")
      SELECT "trustId", id, ${number}, name, about, stages, ${note}, ${viewer.personId}::uuid, ${viewer.at} FROM framework
      WHERE "trustId" = ${viewer.trustId}::uuid AND id = ${frameworkId}::uuid`;
    await db.$executeRaw`
      INSERT INTO published_area ("trustId", "frameworkId", number, "areaId", title, about, position, "reviewOn")
      SELECT a."trustId", a."frameworkId", ${number}, a.id, a.title, a.about, a.position, a."reviewOn" FROM rubric_area a
      WHERE a."trustId" = ${viewer.trustId}::uuid AND a."frameworkId" = ${frameworkId}::uuid AND a."removedAt" IS NULL
        AND EXISTS (SELECT FROM rubric_element e WHERE e."trustId" = a."trustId" AND e."areaId" = a.id AND e."removedAt" IS NULL)`;
    const elements = await db.$executeRaw`
      INSERT INTO published_element ("trustId", "frameworkId", number, "elementId", "areaId", revision, position, title, summary, content)
      SELECT e."trustId", e."frameworkId", ${number}, e.id, e."areaId", r.number, e.position, r.title, r.summary, r.content
      FROM rubric_element e
      JOIN rubric_area a ON a."trustId" = e."trustId" AND a.id = e."areaId" AND a."removedAt" IS NULL
      JOIN element_revision r ON r."trustId" = e."trustId" AND r."elementId" = e.id AND r.number = e.version
      WHERE e."trustId" = ${viewer.trustId}::uuid AND e."frameworkId" = ${frameworkId}::uuid AND e."removedAt" IS NULL`;
    if (elements === 0) throw new Refused("There is nothing to publish yet: write at least one element.");
    await publishPictures(db, viewer, frameworkId, number);
    await indexForSearch(db, viewer.trustId, frameworkId, number);
    await recordEvent(db, viewer, "framework.published", { subjectId: frameworkId, facts: { number, elements } });
    return number;
  });
}

/** From now on everybody who reads the version sees the pictures that it shows. */
const publishPictures = (db: TenantDb, { trustId, at }: Viewer, frameworkId: string, number: number) => db.$executeRaw`
  UPDATE rubric_picture p SET "publishedAt" = ${at}
  WHERE p."trustId" = ${trustId}::uuid AND p."publishedAt" IS NULL AND EXISTS (SELECT FROM published_element e
    WHERE e."trustId" = p."trustId" AND e."frameworkId" = ${frameworkId}::uuid AND e.number = ${number} AND position(${PICTURES} || p.id::text IN e.content::text) > 0)`;

async function takeNextNumber(db: TenantDb, viewer: Viewer, frameworkId: string, version: number): Promise<number> {
  const [taken] = await db.$queryRaw<{ number: number }[]>`
    UPDATE framework SET "publishedNumber" = coalesce("publishedNumber", 0) + 1, version = version + 1
    WHERE "trustId" = ${viewer.trustId}::uuid AND id = ${frameworkId}::uuid AND version = ${version} AND "retiredAt" IS NULL
    RETURNING "publishedNumber" AS number`;
  if (taken) return taken.number;
  const now = await db.framework.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: frameworkId } }, select: { version: true, retiredAt: true } });
  if (!now) throw new NotFound();
  if (now.retiredAt) throw new Refused("This framework is no longer in use. Bring it back under ‘Name, stages, editors’, then publish it.");
  throw new Stale(undefined, now.version);
}
