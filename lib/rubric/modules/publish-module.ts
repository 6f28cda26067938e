import { isDeepStrictEqual } from "node:util";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { CoveredElement } from "./content";
import { elementsToCover } from "./elements-to-cover";
import { type DraftModule, findDraft } from "./find-draft";

/** What a module still needs before staff may begin with it, in words; nothing when it is whole. */
export function missingIn({ content: { why, elements, task, questions } }: Pick<DraftModule, "content">): string[] {
  return [
    ...(why ? [] : ["why it is worth the time"]), ...(elements.length > 0 ? [] : ["an element that it covers"]),
    ...(task ? [] : ["a task to try in class"]), ...(questions.length > 0 ? [] : ["a question for reflection"]),
  ];
}

/**
 * Publishes the draft as the next version, a copy that nobody changes. Whoever began with an older one keeps its wording.
 * @returns the version's number
 * @throws NotFound for anybody but the framework's editors
 * @throws Refused while something is missing, or staff do not read one of its elements yet
 * @throws Stale when somebody saved since `version`
 */
export function publishModule(viewer: Viewer, { moduleId, version }: { moduleId: string; version: number }): Promise<number> {
  return withTenant(viewer, async (db) => {
    // Whoever saves waits until it is published, so that nothing goes out that the publisher has not seen.
    await db.$queryRaw`SELECT FROM module_draft WHERE "trustId" = ${viewer.trustId}::uuid AND "moduleId" = ${moduleId}::uuid FOR UPDATE`;
    const draft = await findDraft(db, viewer, moduleId);
    if (draft.version !== version) throw new Stale(undefined, draft.version);
    const missing = missingIn(draft);
    if (missing.length > 0) throw new Refused(`It still needs ${missing.join(", and ")}.`);
    await nameAsStaffRead(db, viewer, draft);
    const number = await takeNextNumber(db, viewer, moduleId);
    await db.$executeRaw`
      INSERT INTO module_version ("trustId", "moduleId", number, "frameworkId", title, "halfHours", content, validation, "publishedById", "publishedAt")
      SELECT "trustId", "moduleId", ${number}, "frameworkId", title, "halfHours", content, validation, ${viewer.personId}::uuid, ${viewer.at} FROM module_draft
      WHERE "trustId" = ${viewer.trustId}::uuid AND "moduleId" = ${moduleId}::uuid`;
    await recordEvent(db, viewer, "study-module.published", { subjectId: moduleId, facts: { number } });
    return number;
  });
}

/** Calls the covered elements by the names under which staff read them now, in the draft itself. @throws Refused when staff do not read one of them yet */
async function nameAsStaffRead(db: TenantDb, viewer: Viewer, { id: moduleId, frameworkId, content }: DraftModule): Promise<void> {
  const read = (await elementsToCover(db, viewer, frameworkId)).filter(({ published }) => published);
  const elements = content.elements.map(({ id, title: was }): CoveredElement => {
    const found = read.find((element) => element.id === id);
    if (!found) throw new Refused(`Staff do not read ‘${was}’ yet. Publish the framework first, or leave it out.`);
    return { id, title: found.title, area: found.area };
  });
  if (isDeepStrictEqual(elements, content.elements)) return;
  await db.moduleDraft.updateMany({ where: { trustId: viewer.trustId, moduleId }, data: { content: { ...content, elements }, changedById: viewer.personId, changedAt: viewer.at } });
}

async function takeNextNumber(db: TenantDb, viewer: Viewer, moduleId: string): Promise<number> {
  const [taken] = await db.$queryRaw<{ number: number }[]>`
    UPDATE study_module SET "publishedNumber" = coalesce("publishedNumber", 0) + 1, "takenAwayAt" = NULL
    WHERE "trustId" = ${viewer.trustId}::uuid AND id = ${moduleId}::uuid RETURNING "publishedNumber" AS number`;
  if (!taken) throw new NotFound();
  return taken.number;
}

/**
 * Takes a module away, or offers it again. Whoever began with it goes on; nobody begins.
 * @throws NotFound for anybody but the framework's editors; Refused for one that was never published
 */
export function takeModuleAway(viewer: Viewer, { moduleId, away }: { moduleId: string; away: boolean }): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { number } = await findDraft(db, viewer, moduleId);
    if (number === null) throw new Refused("Nobody but its editors has seen it yet.");
    await db.studyModule.updateMany({ where: { trustId: viewer.trustId, id: moduleId }, data: { takenAwayAt: away ? viewer.at : null } });
    await recordEvent(db, viewer, away ? "study-module.taken-away" : "study-module.offered-again", { subjectId: moduleId });
  });
}
