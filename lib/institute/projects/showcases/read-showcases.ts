import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { canTakePart } from "../../policy";
import { sharedContent, type SharedContent } from "../content";

export type Showcase = { id: string; projectId: string; person: string; school: string | null; programme: string; publishedAt: Date; content: SharedContent; mine: boolean };

const name = { select: { name: true } };
const withNames = { person: name, school: name, cohort: { select: { programme: name } } } as const;

/** What colleagues published of their projects, the newest first. One statement. @throws NotFound for whoever does not work in the trust */
export async function listShowcases(viewer: Viewer): Promise<Showcase[]> {
  if (!canTakePart(viewer)) throw new NotFound();
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const rows = await db.projectShowcase.findMany({ where: { trustId }, include: withNames, orderBy: { publishedAt: "desc" }, relationLoadStrategy: "join" });
    return rows.map((row) => shown(row, personId));
  });
}

/** One of them. One statement. @throws NotFound where it is not published */
export async function findShowcase(viewer: Viewer, id: string): Promise<Showcase> {
  if (!isId(id) || !canTakePart(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const row = await db.projectShowcase.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id } }, include: withNames, relationLoadStrategy: "join" });
    if (!row) throw new NotFound();
    return shown(row, viewer.personId);
  });
}

type Row = { id: string; projectId: string; personId: string; publishedAt: Date; content: unknown; person: { name: string }; school: { name: string } | null; cohort: { programme: { name: string } } };

const shown = ({ id, projectId, personId, publishedAt, content, person, school, cohort }: Row, me: string): Showcase => ({
  id, projectId, publishedAt, person: person.name, school: school?.name ?? null, programme: cohort.programme.name, content: sharedContent.parse(content), mine: personId === me,
});
