import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustKeepSynonyms, type Synonym } from "./list-synonyms";
import type { SynonymInput } from "./schema";

/** More than any trust has words of its own. */
const MOST = 500;

/**
 * From now on search takes what people here say for what the rubric calls it, too. A second tap changes nothing.
 * @throws NotFound for whoever does not keep the trust's words
 * @throws Refused when it has another meaning already
 */
export function addSynonym(viewer: Viewer, { says, means }: SynonymInput): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    await mustKeepSynonyms(db, viewer);
    if ((await db.rubricSynonym.count({ where: { trustId } })) >= MOST) throw new Refused(`There are ${MOST} already. Take one out first.`, "says");
    const id = v7();
    const { count } = await db.rubricSynonym.createMany({ data: [{ trustId, id, says, means, addedById: personId }], skipDuplicates: true });
    if (count === 1) return recordEvent(db, viewer, "synonym.added", { subjectId: id });
    const before = await db.rubricSynonym.findUnique({ where: { trustId_says: { trustId, says } }, select: { means: true } });
    if (before && before.means !== means) throw new Refused(`‘${says}’ stands for ‘${before.means}’ already. Take that out first.`, "says");
  });
}

/**
 * Takes a word of the trust's out of search.
 * @returns what it was, so that it can be brought back
 * @throws NotFound when there is none, and for whoever does not keep them
 */
export function removeSynonym(viewer: Viewer, synonymId: string): Promise<Synonym> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    await mustKeepSynonyms(db, viewer);
    const kept = await db.rubricSynonym.findUnique({ where: { trustId_id: { trustId, id: synonymId } }, select: { id: true, says: true, means: true } });
    if (!kept) throw new NotFound();
    await db.rubricSynonym.deleteMany({ where: { trustId, id: synonymId } });
    await recordEvent(db, viewer, "synonym.removed", { subjectId: synonymId });
    return kept;
  });
}
