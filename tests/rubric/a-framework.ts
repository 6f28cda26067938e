import type { FileElement } from "@/lib/rubric/file/framework-file";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { defaultStages } from "@/lib/rubric/stages";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export const anElement = (title: string, more: Partial<FileElement> = {}): FileElement => ({
  title, summary: `About ${title.toLowerCase()}`, why: "It helps.", stages: ["First", "Then", "Well", "With others"],
  tips: [], research: [], reading: [], slips: [], questions: [], variants: [], ...more,
});

/** A framework of one area, started by `editor` and published once. */
export async function aPublishedFramework(editor: Viewer, elements: FileElement[], name = "Teaching here") {
  const { id: frameworkId } = await addFramework(editor, v7(), { name, about: "", stages: defaultStages, areas: [{ title: "Questioning", about: "", elements }] });
  await publishFramework(editor, { frameworkId, version: 1, note: "The first" });
  const published = await withTenant(editor, (db) => db.publishedElement.findMany({ where: { trustId: editor.trustId, frameworkId, number: 1 }, orderBy: { position: "asc" } }));
  return { frameworkId, elementIds: published.map(({ elementId }) => elementId) };
}
