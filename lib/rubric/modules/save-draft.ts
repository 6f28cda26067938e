import { isDeepStrictEqual } from "node:util";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { MOST } from "./content";
import { elementsToCover } from "./elements-to-cover";
import { type DraftModule, findDraft } from "./find-draft";
import type { ReadingInput, UniversityInput, WordsInput } from "./schema";

type Text = Pick<DraftModule, "title" | "halfHours" | "content" | "validation">;

/**
 * Saves a module's own words and the elements that it covers; of the reading that was chosen, what the elements left out named goes with them.
 * @throws NotFound for anybody but the framework's editors
 * @throws Stale when somebody saved since `version`
 */
export function saveWords(viewer: Viewer, { moduleId, version, title, hours, why, task, questions, elementIds }: WordsInput): Promise<void> {
  return change(viewer, moduleId, version, async (db, { frameworkId, content, validation }) => {
    const covered = (await elementsToCover(db, viewer, frameworkId)).filter(({ id }) => elementIds.includes(id));
    const known = new Set(covered.flatMap(({ works }) => works.map((work) => work.title)));
    const reading = content.reading.filter((item) => item.own || known.has(item.title));
    const elements = covered.map(({ id, title: name, area }) => ({ id, title: name, area }));
    return { title, halfHours: hours * 2, validation, content: { ...content, why, task, questions, elements, reading } };
  });
}

/**
 * Saves what to read: works that the covered elements name, in their order, then the editors' own.
 * @throws NotFound for anybody but the framework's editors
 * @throws Stale when somebody saved since `version`; Refused when it is more than anybody reads
 */
export function saveReading(viewer: Viewer, { moduleId, version, works, own }: ReadingInput): Promise<void> {
  return change(viewer, moduleId, version, async (db, { frameworkId, content, ...rest }) => {
    const covered = new Set(content.elements.map(({ id }) => id));
    const offered = (await elementsToCover(db, viewer, frameworkId)).filter(({ id }) => covered.has(id)).flatMap((element) => element.works);
    const chosen = works.flatMap((title) => offered.find((work) => work.title === title) ?? content.reading.find((item) => item.title === title && !item.own) ?? []);
    const reading = [...chosen, ...own.map((item) => ({ ...item, own: true }))];
    if (reading.length > MOST.reading) throw new Refused(`That is ${reading.length} things to read. Choose at most ${MOST.reading}.`, "works");
    return { ...rest, content: { ...content, reading } };
  });
}

/**
 * Saves what a partner university says of the module, or that none does.
 * @throws NotFound for anybody but the framework's editors
 * @throws Stale when somebody saved since `version`
 */
export function saveUniversity(viewer: Viewer, input: UniversityInput): Promise<void> {
  return change(viewer, input.moduleId, input.version, (_db, { title, halfHours, content }) => {
    if (input.validated === "no") return { title, halfHours, content, validation: null };
    const { university, credits, level, reference, fromDay, untilDay } = input;
    return { title, halfHours, content, validation: { university, credits, level, reference, fromDay, untilDay } };
  });
}

/** One editor after another: what the draft says, changed, with who changed it. Nothing new is no change. */
function change(viewer: Viewer, moduleId: string, version: number, to: (db: TenantDb, before: DraftModule) => Text | Promise<Text>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const before = await findDraft(db, viewer, moduleId);
    const { title, halfHours, content, validation } = await to(db, before);
    if (isDeepStrictEqual({ title, halfHours, content, validation }, { title: before.title, halfHours: before.halfHours, content: before.content, validation: before.validation })) return;
    const saved = await db.$executeRaw`
      UPDATE module_draft SET title = ${title}, "halfHours" = ${halfHours}, content = ${JSON.stringify(content)}::jsonb, validation = ${validation && JSON.stringify(validation)}::jsonb,
        "changedById" = ${viewer.personId}::uuid, "changedAt" = ${viewer.at}, version = version + 1
      WHERE "trustId" = ${viewer.trustId}::uuid AND "moduleId" = ${moduleId}::uuid AND version = ${version}`;
    if (saved === 0) throw new Stale(undefined, before.version);
    await recordEvent(db, viewer, "study-module.saved", { subjectId: moduleId });
  });
}
